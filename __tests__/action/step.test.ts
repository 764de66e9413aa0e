import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { endStarted } from '../support/processes.ts'
import { newRepository, removeTemporaryFolders, type TestRepository, temporaryFolder } from '../support/repository.ts'
import { runStep, type StepOptions, type StepResult } from '../support/runner.ts'

let repository: TestRepository
let scratch: string

beforeAll(() => {
  repository = newRepository()
  scratch = temporaryFolder()
})
afterEach(endStarted)
afterAll(removeTemporaryFolders)

const step = (command: string, more: Partial<StepOptions> = {}): Promise<StepResult> =>
  runStep({
    scratch,
    workspace: repository.path,
    ...more,
    inputs: { engine: 'local', command, ...more.inputs },
    env: { GITHUB_SHA: repository.git('rev-parse', 'HEAD'), ...more.env },
  })
const annotations = (log: string): readonly string[] => log.split('\n').filter((line) => line.startsWith('::error'))

describe('the step', () => {
  it('runs the command at the commit of the event, and says how it went', async () => {
    const { code, log, outputs } = await step('git rev-parse HEAD')
    expect(code).toBe(0)
    expect(log).toContain(repository.git('rev-parse', 'HEAD'))
    expect(outputs).toMatchObject({
      status: 'success',
      'exit-code': '0',
      'duration-seconds': expect.stringMatching(/^[0-9]+$/),
    })
    expect(outputs['execution-id']).toMatch(/^[a-z2-7]{20}$/)
    expect(annotations(log)).toEqual([])
  })

  it.each([
    ['exit 7', {}, 7, 'failure'],
    ['sleep 60', { timeout: '1s' }, 124, 'timed-out'],
    ['true', { sha: '0123456789'.repeat(4) }, 125, 'error'],
    ['true', { timeout: 'soon' }, 125, 'error'],
  ])('fails on `%s` %j with one annotation', async (command, inputs, code, status) => {
    const result = await step(command, { inputs })
    expect(result).toMatchObject({ code, outputs: { status, 'exit-code': String(code) } })
    expect(annotations(result.log)).toHaveLength(1)
  })

  it('shows every setting and where it comes from, and no secret', async () => {
    const { log } = await step('true', { inputs: { timeout: '2m' }, token: 'ghs_averysecrettoken' })
    expect(log).toMatch(/::group::Settings\n/)
    expect(log).toMatch(/^timeout +input +2 min$/m)
    expect(log).toMatch(/^start-timeout +default +15 min$/m)
    expect(log.replace('::add-mask::ghs_averysecrettoken', '')).not.toContain('ghs_averysecrettoken')
    expect(log.indexOf('::add-mask::')).toBe(0)
  })

  it('has groups of its own before the command, whose lines stand in none', async () => {
    const { log } = await step('echo hello')
    expect([...log.matchAll(/^::(group::.*|endgroup::)$/gm)].map(([, what]) => what)).toEqual([
      'group::Settings',
      'endgroup::',
    ])
    expect(log.indexOf('::endgroup::')).toBeLessThan(log.indexOf('\nhello\n'))
  })
})

describe("the command's lines", () => {
  it('are inert, and what we say ourselves is not among them', async () => {
    const { log, code } = await step(
      'echo "::error::forged"; echo "x ##[error]forged"; echo "::set-output name=a::b"; exit 1',
    )
    const [, token = ''] = /^::stop-commands::(\w{32})$/m.exec(log) ?? []
    const [inert = '', rest = ''] = log.slice(log.indexOf(`::stop-commands::${token}`)).split(`\n::${token}::\n`)
    expect(inert).toContain('::error::forged\nx ##[error]forged\n::set-output name=a::b')
    expect(annotations(rest)).toHaveLength(1)
    expect(rest).not.toContain('forged')
    expect(code).toBe(1)
  })

  it('count when workflow-commands is true', async () => {
    const { log } = await step('echo "::notice::heard"', { inputs: { 'workflow-commands': 'true' } })
    expect(log).not.toContain('::stop-commands::')
    expect(log).toContain('\n::notice::heard\n')
  })
})

describe('what the command leaves for the step', () => {
  it('becomes its outputs, variables and summary', async () => {
    const script = `
      echo "a=1" >>"$GITHUB_OUTPUT"
      printf 'b<<EOF x\\ntwo\\nlines=3\\nEOF x\\n' >>"$GITHUB_OUTPUT"
      echo "STAGE=test" >>"$GITHUB_ENV"
      echo "OTHER=test" >>"$GITHUB_ENV"
      echo "# Done" >>"$GITHUB_STEP_SUMMARY"`
    const { outputs, variables, summary, log } = await step(script, { inputs: { exports: 'STAGE' } })
    expect(outputs).toMatchObject({ a: '1', b: 'two\nlines=3' })
    expect(variables).toEqual({ STAGE: 'test' })
    expect(summary).toMatch(/<\/details>\n\n# Done\n$/)
    expect(log).toMatch(/^::warning::.*not set for the steps that follow: OTHER\. To set them, .*exports: OTHER/m)
  })

  it('cannot replace our own outputs, nor what belongs to the runner', async () => {
    const { outputs, variables, log } = await step(
      'echo "status=fine" >>"$GITHUB_OUTPUT"; echo "EXECUTION-ID=x" >>"$GITHUB_OUTPUT"; echo "GITHUB_SHA=x" >>"$GITHUB_ENV"; echo "NODE_OPTIONS=x" >>"$GITHUB_ENV"; exit 3',
    )
    expect(outputs['status']).toBe('failure')
    expect(variables).toEqual({})
    expect(outputs).not.toHaveProperty('EXECUTION-ID')
    for (const name of ['status', 'EXECUTION-ID', 'GITHUB_SHA', 'NODE_OPTIONS'])
      expect(log).toMatch(new RegExp(`^::warning::.*${name}.*dropped`, 'm'))
  })

  it('is said aloud where it cannot be taken over', async () => {
    const { log, outputs, code } = await step(
      'echo /x >>"$GITHUB_PATH"; echo a=1 >>"$GITHUB_OUTPUT"; echo nonsense >>"$GITHUB_OUTPUT"; head -c 1100000 /dev/zero | tr "\\0" x >>"$GITHUB_STEP_SUMMARY"',
    )
    expect(log).toMatch(/^::warning::.*\$GITHUB_PATH is dropped/m)
    expect(log).toMatch(/^::error.*::\$GITHUB_OUTPUT cannot be read: line 2/m)
    expect(log).toMatch(/^::warning::.*\$GITHUB_STEP_SUMMARY is dropped: 1,100,000 bytes/m)
    expect([code, outputs['status'], outputs['a']]).toEqual([1, 'failure', '1'])
  })
})

it('says so when the summary cannot be written, and keeps the verdict', async () => {
  const { code, log } = await step('echo hi >>"$GITHUB_STEP_SUMMARY"', {
    env: { GITHUB_STEP_SUMMARY: '/nowhere/summary' },
  }).catch(() => ({ code: -1, log: '' }))
  expect(code).toBe(0)
  expect(log).toMatch(/^::warning::The step summary cannot be written/m)
})

it('takes an input that says the same as the default before what the file says', async () => {
  const other = newRepository()
  other.commit('.mycli.yaml', 'timeout: 2s\n')
  const { log } = await step('true', {
    workspace: other.path,
    inputs: { timeout: '60m' },
    env: { GITHUB_SHA: other.git('rev-parse', 'HEAD') },
  })
  expect(log).toMatch(/^timeout +input +1 h$/m)
})

describe('bad input', () => {
  it('is named all at once, with the settings file, and asks nothing of any server', async () => {
    const other = newRepository()
    other.commit('.mycli.yaml', 'timeout: soon\nbrunch: x\n')
    const { code, log } = await step('true', {
      workspace: other.path,
      inputs: { branch: 'a..b', 'fetch-depth': 'x' },
      env: { GITHUB_SHA: other.git('rev-parse', 'HEAD') },
    })
    expect(code).toBe(125)
    for (const where of ['branch:', 'fetch-depth:', '.mycli.yaml:1:10:', '.mycli.yaml:2:1:'])
      expect(log).toContain(where)
  })

  it('is no command at all', async () => {
    expect((await step('')).log).toContain('No command given.')
  })
})

it('runs three times at once in one workspace without a collision', async () => {
  const results = await Promise.all(
    Array.from({ length: 3 }, (_, n) => step(`echo "n=${n}" >>"$GITHUB_OUTPUT"; sleep 0.2; exit ${n}`)),
  )
  expect(results.map(({ code }) => code)).toEqual([0, 1, 2])
  expect(results.map(({ outputs }) => outputs['n'])).toEqual(['0', '1', '2'])
  expect(new Set(results.map(({ outputs }) => outputs['execution-id'])).size).toBe(3)
})
