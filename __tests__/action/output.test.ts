import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { githubOutput } from '../../src/action/output.ts'
import { folded } from '../support/job-page.ts'

let written: string
const write = process.stdout.write

beforeEach(() => {
  written = ''
  process.stdout.write = (text: string | Uint8Array): boolean => {
    written += String(text)
    return true
  }
})
afterEach(() => {
  process.stdout.write = write
})

describe("the job's log", () => {
  it("hides a secret also in the midst of the command's lines, where workflow commands are stopped", () => {
    const output = githubOutput()
    output.lines(['before'])
    output.mask('s3cret value')
    output.lines(['after'])
    const [, first = '', again = ''] =
      /^::stop-commands::(\w+)\nbefore\n::\1::\n[\s\S]*::stop-commands::(\w+)\nafter\n$/.exec(written) ?? []
    expect(first).not.toBe(again)
    const between = written.slice(written.indexOf(`::${first}::\n`), written.indexOf(`::stop-commands::${again}`))
    expect(between).toContain('::add-mask::s3cret value\n')
    expect(between).toContain('::add-mask::s3cret\\ value\n')
  })

  it('stops workflow commands once for all lines that come one after the other', () => {
    const output = githubOutput()
    for (const line of ['one', 'two']) output.lines([line])
    expect(written).toMatch(/^::stop-commands::\w+\none\ntwo\n$/)
  })

  it.each([
    ['::add-mask::s3cret', 's3cret', '::add-mask::***'],
    ['  ::ADD-MASK::a%25b%0Ac', 'a%25b', '  ::ADD-MASK::***'],
    ['::add-mask x=1::s3cret', 's3cret', '::add-mask x=1::***'],
    ['before ##[add-mask]s3cret', 's3cret', 'before ##[add-mask]***'],
    ['::add-mask::s3cret\r', 's3cret', '::add-mask::***\r'],
    ['50%\r::add-mask::s3cret\rrest', 's3cret', '50%\r::add-mask::***\rrest'],
    ['::add-mask::s3\u2028cret', 's3\u2028cret', '::add-mask::***'],
  ])(
    'obeys the order to hide a value, outside of where commands are stopped, and shows %j without it',
    (line, masked, shown) => {
      githubOutput().lines(['before', line, 'after'])
      const [orders, lines] = written.split(/::stop-commands::\w+\n/)
      expect(orders).toContain(`::add-mask::${masked}\n`)
      expect(lines).toBe(`before\n${shown}\nafter\n`)
    },
  )

  it.each(['::add-mask::', 'x ::add-mask::s3cret', '::add-masks::s3cret'])('takes %j for no such order', (line) => {
    githubOutput().lines([line])
    expect(written).toMatch(/^::stop-commands::/)
    expect(written).toContain(`${line}\n`)
  })

  it('leaves such an order to the runner where the command is obeyed', () => {
    const output = githubOutput()
    output.obey()
    output.lines(['::add-mask::s3cret'])
    expect(written).toBe('::add-mask::s3cret\n')
  })
})

describe('what the step says itself', () => {
  it.each([
    ['::error::x', ': :error::x\n'],
    ['  ::set-output name=a::b', '  : :set-output name=a::b\n'],
    ['before ##[group]x', 'before # #[group]x\n'],
    ['a::b', 'a::b\n'],
  ])('has no workflow command in it: %j', (text, shown) => {
    githubOutput().note(text)
    expect(written).toBe(shown)
  })

  it("stands outside of the command's lines", () => {
    const output = githubOutput()
    for (const say of [
      () => output.note('n'),
      () => output.notice('n'),
      () => output.warn('w'),
      () => output.fail('f'),
      () => output.phase('p'),
    ]) {
      written = ''
      output.lines(['line'])
      say()
      expect(written).toMatch(/^::stop-commands::(\w+)\nline\n::\1::\n/)
    }
  })

  it('is in groups, and each ends before the next begins', () => {
    const output = githubOutput()
    for (const title of [undefined, 'One', 'One', 'Two', undefined]) {
      output.phase(title)
      for (const line of ['a', 'b']) if (title !== undefined) output.note(`${title} ${line}`)
    }
    expect(written).toBe(
      '::group::One\nOne a\nOne b\nOne a\nOne b\n::endgroup::\n::group::Two\nTwo a\nTwo b\n::endgroup::\n',
    )
  })

  it.each<[string, (output: ReturnType<typeof githubOutput>) => void, string]>([
    ['nothing', () => {}, ''],
    ['one line', (output) => output.note('one'), 'one\n'],
    ['one line and a warning', (output) => [output.note('one'), output.warn('w')], 'one\n::warning::w\n'],
    ['two lines at once', (output) => output.note('one\ntwo'), '::group::G\none\ntwo\n::endgroup::\n'],
  ])('makes no group for %s, which it would only hide', (_what, say, shown) => {
    const output = githubOutput()
    output.phase('G')
    say(output)
    output.phase(undefined)
    expect(written).toBe(shown)
  })

  it.each<[string, (output: ReturnType<typeof githubOutput>) => void, RegExp]>([
    ["before the command's first line", (output) => output.lines(['line']), /^::stop-commands::\w+\nline\n$/],
    ['before a failure', (output) => output.fail('f'), /^::error title=mycli::f\n$/],
  ])('closes its group %s, since GitHub folds groups', (_when, act, after) => {
    const output = githubOutput()
    output.phase('G')
    output.note('one\ntwo')
    written = ''
    act(output)
    const [closed = '', rest] = [written.slice(0, 13), written.slice(13)]
    expect([closed, rest]).toEqual(['::endgroup::\n', expect.stringMatching(after)])
  })

  it('shows what people are to see in no group, and goes on in another', () => {
    const output = githubOutput()
    output.phase('G')
    output.note('one\ntwo')
    output.notice('n')
    output.note('three')
    output.note('four')
    output.warn('w')
    output.note('alone')
    output.phase(undefined)
    const group = (lines: string): string => `::group::G\n${lines}\n::endgroup::\n`
    expect(written).toBe(`${group('one\ntwo')}::notice title=mycli::n\n${group('three\nfour')}::warning::w\nalone\n`)
  })

  it('stays in its group where a value is hidden', () => {
    const output = githubOutput()
    output.phase('G')
    output.note('one')
    output.mask('s3cret value')
    output.note('two')
    output.phase(undefined)
    expect(folded(written)).toBe('▸ G (2)')
  })

  it.each<[string, boolean, readonly string[], string]>([
    ['of the command that is still open', true, ['::group::G', 'a'], '▸ G (1)\nn\nError: f'],
    [
      'of the old form, which the page folds in any case',
      false,
      ['##[group]G', 'a'],
      '::stop-commands::***\n▸ G (2)\nn\nError: f',
    ],
    ['that the command has closed', true, ['::group::G', 'a', '::endgroup::', 'b'], '▸ G (1)\nb\nn\nError: f'],
    ['behind a carriage return', true, ['50%\r::group::G', 'a'], '50%\n▸ G (1)\nn\nError: f'],
    ['that is none', false, ['::group::G', 'a'], '::stop-commands::***\n::group::G\na\n::***::\nn\nError: f'],
  ])('stands in no group %s', (_what, obeyed, lines, page) => {
    const output = githubOutput()
    if (obeyed) output.obey()
    output.lines(lines)
    output.phase(undefined)
    output.note('n')
    output.fail('f')
    expect(folded(written)).toBe(page)
    expect(written.match(/::endgroup::/g)?.length ?? 0).toBe(page.includes('▸') ? 1 : 0)
  })

  it('leaves a group of the command open that goes on in more of its lines', () => {
    const output = githubOutput()
    output.obey()
    for (const line of ['::group::G', 'a', 'b', '::endgroup::', 'c']) output.lines([line])
    expect(folded(written)).toBe('▸ G (2)\nc')
  })

  it('is no line for what passes by itself, since the log has its own clock', () => {
    const output = githubOutput()
    for (const text of ['Waiting, 1 s', 'Waiting, 2 s', undefined]) output.status(text)
    expect(written).toBe('')
  })

  it('is a notice where people should see it without opening the log', () => {
    githubOutput().notice('On-demand instead')
    expect(written).toBe('::notice title=mycli::On-demand instead\n')
  })

  it('is a failure with what to do, as one annotation', () => {
    githubOutput().fail('It failed', 'Do this')
    expect(written).toBe('::error title=mycli::It failed%0ADo this\n')
  })

  it('is a failure with where its log is, once that is known', () => {
    const output = githubOutput()
    output.started({ arn: 'arn:task', consoleUrl: undefined, logUrl: 'https://log' })
    written = ''
    output.fail('It failed')
    expect(written).toBe('::error title=mycli::It failed%0ALog: https://log\n')
  })

  it('is a failure at a line of a file', () => {
    githubOutput().failAt({ file: '.mycli.yaml', line: 3, column: 6 }, 'It is wrong')
    githubOutput().failAt({ file: '.mycli.yaml', line: 4 }, 'It is wrong')
    expect(written.split('\n')).toEqual([
      '::error title=mycli,file=.mycli.yaml,line=3,col=6::It is wrong',
      '::error title=mycli,file=.mycli.yaml,line=4::It is wrong',
      '',
    ])
  })
})

describe('what is kept for the summary', () => {
  it('is the last thirty lines of the command, with nothing in them that is masked, however late', () => {
    const output = githubOutput()
    output.lines(['first', ...Array.from({ length: 28 }, (_, n) => `line ${n}`)])
    output.lines(['a hunter2hunter2 b', '::add-mask::letmein99', 'and letmein99'])
    output.mask('hunter2hunter2')
    expect(output.tail()).toHaveLength(30)
    expect(output.tail().slice(0, 1)).toEqual(['line 1'])
    expect(output.tail().slice(-3)).toEqual(['a *** b', '::add-mask::***', 'and ***'])
    expect(output.hide(`${Buffer.from('xhunter2hunter2').toString('base64')} letmein99`)).not.toMatch(/letmein|W50ZXI/)
  })

  it('has nothing that the command masks where its workflow commands are obeyed', () => {
    const output = githubOutput()
    output.obey()
    output.lines(['::add-mask::open sesame', 'an open sesame'])
    expect(output.tail()).toEqual(['::add-mask::***', 'an ***'])
    expect(written).toBe('::add-mask::open sesame\nan open sesame\n')
  })

  it('has no part of a secret that the end of what is kept went through', () => {
    const output = githubOutput()
    output.mask('0123456789abcdef')
    output.lines([`${'x'.repeat(64 * 1024 - 8)}0123456789abcdef`])
    expect(output.tail()[0]).not.toContain('0123')
    expect(output.tail()[0]?.length).toBeLessThan(64 * 1024)
  })
})
