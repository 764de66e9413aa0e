import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { githubOutput } from '../../src/action/output.ts'

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
      () => output.warn('w'),
      () => output.fail('f'),
      () => output.phase('p'),
    ]) {
      written = ''
      output.lines(['line'])
      say()
      expect(written).toMatch(/^::stop-commands::(\w+)\nline\n::\1::\n[\s\S]+$/)
    }
  })

  it('is in groups, and each ends before the next begins', () => {
    const output = githubOutput()
    for (const title of [undefined, 'One', 'Two', undefined]) output.phase(title)
    expect(written).toBe('::group::One\n::endgroup::\n::group::Two\n::endgroup::\n')
  })

  it('is a status once, without the seconds that the log has anyway', () => {
    const output = githubOutput()
    for (const text of ['Waiting, 1 s', 'Waiting, 2 s', undefined, 'Running, 1 s']) output.status(text)
    expect(written).toBe('Waiting…\nRunning…\n')
  })

  it('is a failure with what to do, as one annotation', () => {
    githubOutput().fail('It failed', 'Do this')
    expect(written).toBe('::error title=mycli::It failed%0ADo this\n')
  })
})
