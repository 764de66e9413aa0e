import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fitSummary, largestSummary, renderSummary } from '../../../src/core/report/summary.ts'
import { judge, type Verdict } from '../../../src/core/task/verdict.ts'
import { asRead, attemptFacts, machine, reportOf, runFacts, spans, timesAt } from '../../support/report.ts'

const plain = (text: string): string => text
const read = (report = reportOf(), hide = plain): string => asRead(renderSummary(report, hide).whole)
const row = (name: string, text: string): string | undefined =>
  text
    .split('\n')
    .find((line) => line.startsWith(`| ${name} |`))
    ?.replace(/^\| [^|]+ \| (.*) \|$/, '$1')

describe('the summary of a run', () => {
  it('has its state, one table, and its details folded', () => {
    expect(read()).toBe(`✅ make test … The command succeeded in 1 min 15 s.

| Commit | abcdef0 of owner/name |
|:--|:--|
| Image | public.ecr.aws/docker/library/node:24 |
| Size | 2 vCPU, 8 GB, x86_64 |
| Capacity | on-demand |
| Time | 2 min: 12 s waiting for capacity, 20 s pulling, 6 s checkout, 1 min 15 s command, 7 s end |
| Exit code | 0 |
| Log | 1,234 of 1,234 lines · task · log |
| Cost | about $0.0035 (1 min 48 s billed, at us-east-1’s price of 2026-03) |

<details><summary>Details</summary>

- Execution: abcdefghijklmnopqrst
- Commit: ${'abcdef0123'.repeat(4)}
- Region: us-east-1
- Task: arn:aws:ecs:us-east-1:123456789012:task/mycli/0123456789abcdef0123456789abcdef, on-demand

</details>

`)
  })

  it.each<[string, Verdict, string]>([
    ['failure', judge({ kind: 'exited', code: 7, seconds: 1 }), '❌ make test … The command exited with code 7.'],
    ['timeout', judge({ kind: 'timed-out', timeoutSeconds: 60 }), '⏱️ make test … The command was stopped: '],
    ['cancel', judge({ kind: 'cancelled' }), '🛑 make test … '],
    ['loss', judge({ kind: 'lost-sight', why: 'refused' }), '⚠️ make test … '],
  ])('of a %s says so first, what to do, and the last lines of its log', (_what, verdict, words) => {
    const text = read(reportOf({ verdict, tail: Array.from({ length: 40 }, (_, n) => `line ${n + 1}`) }))
    expect(text.startsWith(words)).toBe(true)
    if (verdict.hint !== undefined) expect(text.split('\n')[2]).toBe(verdict.hint)
    expect(text).toContain('Last 30 lines of the log:\n\n```text\nline 11\n')
    expect(text).toContain('\nline 40\n```\n')
    expect(read(reportOf({ verdict, tail: ['alone'] }))).toContain('\nLast line of the log:\n\n```text\nalone\n')
  })

  it('leads to the page about a failure, beside what to do', () => {
    const moreUrl = 'https://github.com/shaftoe/mycli-action/blob/main/docs/troubleshooting.md#the-run-was-cancelled'
    const told = (kind: 'cancelled' | 'out-of-memory') =>
      renderSummary(reportOf({ verdict: judge({ kind }), moreUrl }), plain).whole.split('\n')[2]
    expect(told('cancelled')).toBe(`[Troubleshooting](${moreUrl})`)
    expect(told('out-of-memory')).toBe(`Raise memory if it needs more. [Troubleshooting](${moreUrl})`)
  })

  it('on the local engine has what is known there', () => {
    const facts = runFacts({ attempts: [attemptFacts({ links: undefined, engine: undefined })] })
    const text = read(reportOf({}, { facts, machine: undefined, branch: 'topic' }))
    expect(text.split('\n').filter((line) => line.startsWith('| '))).toEqual([
      '| Commit | abcdef0 of owner/name (topic) |',
      '| Time | 2 min: 40 s checkout, 1 min 15 s command, 5 s end |',
      '| Exit code | 0 |',
      '| Log | 1,234 of 1,234 lines |',
    ])
  })

  it('of what was not started has its state and what to do alone', () => {
    const verdict: Verdict = {
      exitCode: 125,
      status: 'error',
      summary: '2 problems:\n  a: no\n  b: no',
      hint: 'Do it.',
    }
    const { whole, brief } = renderSummary(reportOf({ verdict, command: '', run: undefined, tail: [] }), plain)
    expect(asRead(whole)).toBe('⚠️ 2 problems:<br>a: no<br>b: no\n\nDo it.\n\n')
    expect(brief).toBe(whole)
  })

  it('shows one line of the command, cut, with a sign that there is more', () => {
    const state = (command: string): string =>
      read(reportOf({ command }))
        .split('\n')[0]
        ?.replace(/ The command.*/, '') ?? ''
    expect(state(' make\n')).toBe('✅ make')
    expect(state('\n\r\n  make\r\n\r\nmore')).toBe('✅ make …')
    expect(state(`terraform ${'x'.repeat(100)}\nmore`)).toBe('✅ terraform …')
    expect(state(`terraform ${'x'.repeat(70)}`)).toBe(`✅ terraform ${'x'.repeat(70)}`)
    expect(state('x'.repeat(100))).toBe('✅')
  })

  it('has the disk where it is larger, and no commit where none is known', () => {
    const facts = runFacts({ sha: undefined, attempts: [] })
    const text = read(reportOf({}, { facts, machine: { ...machine, ephemeralStorage: 50 } }))
    expect(row('Size', text)).toBe('2 vCPU, 8 GB, x86_64, 50 GB disk')
    expect([row('Commit', text), row('Repository', text)]).toEqual([undefined, 'owner/name'])
    expect(row('Capacity', text)).toBe('none')
    expect(row('Log', text)).toBe('1,234 of 1,234 lines')
    expect(text).toMatch(/Details<\/summary>\n\n- Execution: abcdefghijklmnopqrst\n- Region: us-east-1\n\n<\/details>/)
  })

  it('says where less has come than was written, and where that is not known', () => {
    const lines = (delivered: number, written: number | undefined) =>
      row('Log', read(reportOf({}, { facts: runFacts({ lines: { delivered, written } }) })))
    expect(lines(1_233, 1_234)).toBe('1,233 of 1,234 lines · task · log')
    expect(lines(1, undefined)).toBe('1 line · task · log')
  })

  it('says which capacity it was, how often it was started, and why', () => {
    const fellBack = 'AWS has no Fargate capacity of that kind right now.'
    const text = read(reportOf({}, { facts: runFacts({ starts: 2, fellBack }) }))
    expect(row('Capacity', text)).toBe('on-demand instead of Spot, 2 starts')
    expect(text).toContain(`\n- On-demand instead of Spot: ${fellBack}\n`)
    const spot = runFacts({ attempts: [attemptFacts({ engine: { times: timesAt(1, 13, 33), onSpot: true } })] })
    expect(row('Capacity', read(reportOf({}, { facts: spot })))).toBe('Spot')
    const unknown = runFacts({ attempts: [attemptFacts({ onSpot: true, engine: undefined })] })
    expect(row('Capacity', read(reportOf({}, { facts: unknown })))).toBe('Spot')
  })

  it('leads to each of its tasks', () => {
    const attempts = [
      attemptFacts(),
      attemptFacts({ links: { arn: 'arn:aws:x', consoleUrl: undefined, logUrl: undefined } }),
    ]
    const { whole } = renderSummary(reportOf({}, { facts: runFacts({ attempts }) }), plain)
    expect(whole.match(/^- Task: .*/gm)).toEqual([
      expect.stringMatching(/^- Task: \[`arn:[^`]*`\]\(https:[^)]*console[^)]*\), on-demand$/),
      '- Task: `arn:aws:x`, on-demand',
    ])
  })

  it('hides what is masked, also in the first line of the command and in the log', () => {
    const hide = (text: string): string => text.replaceAll('s3c/r<t', 'HIDDEN')
    const verdict: Verdict = { exitCode: 1, status: 'failure', summary: 'It said s3c/r<t.' }
    const text = read(
      reportOf({ verdict, command: 'login s3c/r<t', tail: ['a s3c/r<t', 'b'] }, { branch: 's3c/r<t' }),
      hide,
    )
    expect(text).not.toContain('s3c/r<t')
    expect(text).toContain('\na HIDDEN\nb\n')
  })
})

describe('the cost of a run', () => {
  const cost = (changes: Parameters<typeof runFacts>[0], size: Partial<typeof machine> = {}): string | undefined =>
    row('Cost', read(reportOf({}, { facts: runFacts(changes), machine: { ...machine, ...size } })))?.replace(
      /, at .*/,
      '',
    )

  it.each<[string, string, Partial<typeof machine>]>([
    ['that of x86_64', 'about $0.0035 (1 min 48 s billed', {}],
    ['less on ARM', 'about $0.0028 (1 min 48 s billed', { architecture: 'arm64' }],
    ['more with a larger disk', 'about $0.0038 (1 min 48 s billed', { ephemeralStorage: 120 }],
  ])('is %s', (_what, words, size) => expect(cost({}, size)).toBe(words))

  it('is from the pull of the image to the end of the task, over all of its starts, and a minute at least for each', () => {
    const short = attemptFacts({ endedAtMs: 20_000, engine: { times: timesAt(1, 5, 9, 10, 15), onSpot: false } })
    expect(cost({ attempts: [short] })).toBe('about $0.0019 (1 min billed')
    expect(cost({ attempts: [short, short] })).toBe('about $0.0039 (2 min billed')
    const unborn = attemptFacts({ engine: { times: timesAt(1), onSpot: false } })
    expect(cost({ attempts: [unborn] })).toBe('nothing billed')
  })

  it('is in dollars and cents from a dollar on', () => {
    const hours = (count: number) => [attemptFacts({ endedAtMs: (count * 3_600 + 12) * 1_000 })]
    expect(cost({ attempts: hours(9) })).toBe('about $1.05 (9 h billed')
    expect(cost({ attempts: hours(8) })).toBe('about $0.93 (8 h billed')
  })

  it('is an upper limit as soon as any of the starts was on Spot and is billed', () => {
    const spot = (...times: Parameters<typeof timesAt>) =>
      attemptFacts({ engine: { times: timesAt(...times), onSpot: true } })
    expect(cost({ attempts: [spot(1, 13, 33, 34, 113), attemptFacts()] })).toMatch(/^at most /)
    expect(cost({ attempts: [spot(1), attemptFacts()] })).toMatch(/^about /)
  })

  it('is an upper limit on Spot, whose price moves', () => {
    const attempts = [attemptFacts({ engine: { times: timesAt(1, 13, 33, 34, 113), onSpot: true } })]
    const text = row('Cost', read(reportOf({}, { facts: runFacts({ attempts }) })))
    expect(text).toBe('at most $0.0032 (1 min 40 s billed, at us-east-1’s price of 2026-03; Spot is up to 70 % less)')
  })

  it.each([
    [true, '; sa-east-1’s may be higher; Spot is up to 70 % less)'],
    [false, '; sa-east-1’s may be higher)'],
  ])('is no limit in a region whose price is not known, on Spot: %s', (onSpot, but) => {
    const attempts = [attemptFacts({ engine: { times: timesAt(1, 13, 33, 34, 113), onSpot } })]
    const run = { facts: runFacts({ attempts }), machine: { ...machine, region: 'sa-east-1' } }
    const text = row('Cost', read(reportOf({}, run)))
    expect(text).toBe(`about $0.0032 (1 min 40 s billed, at us-east-1’s price of 2026-03${but}`)
  })
})

describe('a summary with the command’s own below it', () => {
  const own = '# Mine\n'
  const sizes = { whole: 'w'.repeat(300), brief: 'b'.repeat(100) }
  it.each([
    [1_000, `${sizes.whole}${own}`, undefined],
    [307, `${sizes.whole}${own}`, undefined],
    [306, `${sizes.brief}${own}`, 'details'],
    [106, own, 'run'],
    [6, sizes.brief, 'command'],
  ] as const)('within %d bytes leaves out what it must', (most, text, leftOut) => {
    expect(fitSummary(sizes, own, most)).toEqual({ text, leftOut })
  })

  it('counts bytes, not characters', () => {
    expect(fitSummary({ whole: 'ä'.repeat(100), brief: '' }, '', 199).leftOut).toBe('details')
  })
})

it('a secret that only the runner knows is left as it was written, for the runner to find', () => {
  const secret = 'arn:aws:iam::123456789012:role/p@ss_w<o>rd*`x`'
  const verdict: Verdict = { exitCode: 1, status: 'failure', summary: `No: ${secret}.`, hint: `Use ${secret}` }
  const { whole } = renderSummary(
    reportOf({ verdict, command: `a ${secret}`, tail: [`\t${secret}\tb`] }, { branch: secret }),
    plain,
  )
  expect(whole.split(secret)).toHaveLength(6)
})

describe('hostile text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          ...['`', '```', '~~~', '<script>', '</details>', '<!--', '-->', '|', '\n', '\r', '\\', '[x](javascript:y)'],
          ...['![', '@octocat', '#1', '&lt;', '\u202e', '\u001b[31m', '    ', '$x$', 'https://x', '<img src=x>', '***'],
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('')),
  )
  /** What our own Markdown consists of, without its spans of code: nothing of it is anything else. */
  const isInert = (line: string): boolean =>
    /^(?:[\p{L}\p{N} ,/·’.:;()"'%…$*|=[\]-]|\p{Extended_Pictographic}\ufe0f?|&#\d+;|<!-- -->|<\/?code>|<br>|<\/?details>|<\/?summary>|_64|\(https:\/\/[\w.~:/?#@!$&*+,;=%-]*\))*$/u.test(
      line.replace(spans, 'code'),
    )

  it('is inert wherever it stands, in a summary that has its form and its size', () => {
    fc.assert(
      fc.property(hostile, fc.array(hostile, { maxLength: 40 }), (text, tail) => {
        const verdict: Verdict = { exitCode: 1, status: 'failure', summary: text, hint: text }
        const run = { repository: text, branch: text, machine: { ...machine, image: text } }
        const facts = runFacts({ starts: 2, fellBack: text })
        const { whole } = renderSummary(reportOf({ verdict, command: text, tail }, { ...run, facts }), plain)
        const [, fence = ''] = /^(`{3,})text$/m.exec(whole) ?? []
        const lines = whole.split('\n')
        const block = fence === '' ? [] : lines.slice(lines.indexOf(`${fence}text`), lines.indexOf(fence) + 1)
        expect(block.length).toBe(tail.length === 0 ? 0 : Math.min(30, tail.length) + 2)
        const longest = Math.max(
          0,
          ...block
            .slice(1, -1)
            .flatMap((line) => line.match(/`+/g) ?? [])
            .map((run) => run.length),
        )
        expect(longest).toBeLessThan(Math.max(1, fence.length))
        const others = lines.filter((_line, at) => at < lines.indexOf(`${fence}text`) || at > lines.indexOf(fence))
        const ours = fence === '' ? lines : others
        expect(ours.filter((line) => !isInert(line))).toEqual([])
        expect(ours.filter((line) => line.startsWith('| '))).toHaveLength(8)
        expect(ours.filter((line) => line.includes('<details>'))).toHaveLength(1)
        expect(block.join('')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e]/)
      }),
      { numRuns: 300 },
    )
  })

  it.each(['@', '<', '\u{1f4a5}', '`', '\u0000', 'ä'])(
    'stays far below the largest summary, however much there is of %j',
    (sign) => {
      const huge = sign.repeat(200_000)
      const verdict: Verdict = { exitCode: 1, status: 'failure', summary: huge, hint: huge }
      const run = { repository: huge, branch: huge, machine: { ...machine, image: huge } }
      const tail = Array.from({ length: 100 }, () => huge)
      const report = reportOf({ verdict, command: huge, tail }, { ...run, facts: runFacts({ fellBack: huge }) })
      const bytes = (text: string): number => Buffer.byteLength(text)
      const { whole, brief } = renderSummary(report, plain)
      expect(bytes(whole)).toBeLessThan(largestSummary / 4)
      expect(bytes(brief)).toBeLessThan(largestSummary / 8)
    },
  )
})

it('the summary of a run that checks nothing out has no commit', () => {
  const facts = runFacts({ sha: undefined })
  const text = read(reportOf({}, { facts, repository: undefined, commitUrl: undefined }))
  expect(text).not.toContain('Commit')
  expect(text).toContain('| Image |')
})
