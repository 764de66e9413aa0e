import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { decode } from '../../src/adapters/local/lines.ts'
import { gapsOf, isComplete } from '../../src/core/log/completeness.ts'
import { awks, type Copied, copy, endOfStream, exitLine, missingAwks } from '../support/copier.ts'
import { forgedLines, hardTexts, linesOf, longLines, mixedLines } from '../support/lines.ts'
import { nonce } from '../support/plan.ts'
import { inProject } from '../support/project.ts'
import { temporaryFolder } from '../support/repository.ts'

const mark = `@mycli:${nonce}`

function expectWhole({ code, stream, lines }: Copied, expected: readonly string[]): void {
  expect(lines).toEqual(expected)
  expect([code, stream.damaged, gapsOf(stream), isComplete(stream)]).toEqual([0, 0, [], true])
  expect(stream.exit).toMatchObject({ code: 5, reason: 'exited', begun: true, events: stream.seen, seconds: 9 })
}

it('the awks that the copier is tested in are all here in CI', () => {
  expect(process.env['CI'] === 'true' ? missingAwks : []).toEqual([])
  expect(awks.length).toBeGreaterThan(0)
})

describe.each(awks)('copy.awk in $name', (awk) => {
  it.each(hardTexts)('carries %s', (_what, text) => {
    expectWhole(copy(awk, text), linesOf(text))
  })

  it('carries bytes that are not UTF-8, one replacement for each', () => {
    const bytes = Buffer.from('a\xff\xfeb\n\xc3\n\xe2\x82x\n\x80\x80\n', 'latin1')
    const expected = decode(bytes).split('\n').slice(0, -1)
    expect(expected[0]).toBe('a\ufffd\ufffdb')
    expectWhole(copy(awk, bytes), expected)
  })

  // mawk also loses the newline at the end of such a line, so that the next one stands in the same.
  it('loses at most the rest of a line to a NUL, and no text of another', () => {
    const { lines, stream } = copy(awk, 'before\na\0b\n\0\nafter\nend\n')
    expect(lines[0]).toBe('before')
    expect(lines[1]).toMatch(/^a/)
    expect(lines.at(-2)).toMatch(/after$/)
    expect(lines.at(-1)).toBe('end')
    expect([gapsOf(stream), isComplete(stream)]).toEqual([[], true])
  })

  it('cuts long lines between characters, below 80 kB', () => {
    const copied = copy(awk, `${longLines.join('\n')}\n`)
    expectWhole(copied, longLines)
    for (const line of copied.raw.toString('latin1').split('\n')) expect(line.length).toBeLessThan(80_000)
    expect(copied.raw.toString('utf8')).not.toContain('\ufffd')
  })

  it('cuts no character of several bytes, wherever in it a piece would end', () => {
    const texts = ['', 'x', 'xx', 'xxx'].flatMap((start) => ['€', '😀'].map((sign) => start + sign.repeat(27_000)))
    const copied = copy(awk, `${texts.join('\n')}\n`)
    expectWhole(copied, texts)
    expect(copied.raw.toString('utf8')).not.toContain('\ufffd')
  })

  it('gives a long line the fewest pieces', () => {
    const pieces = (size: number): number => copy(awk, `${'y'.repeat(size)}\n`).stream.seen
    expect([79_000, 79_001, 157_999, 158_000, 158_001].map(pieces)).toEqual([1, 2, 2, 2, 3])
  })

  it.each(['', ' ', 'x', '\n\n'])('marks every 4,096 events, of lines such as %j', (line) => {
    const { stream, raw } = copy(awk, `${line}\n`.repeat(9_000))
    expect(stream.checkpoints.map(({ sent, seen }) => [sent, seen])).toEqual(
      Array.from({ length: Math.floor(stream.seen / 4_096) }, (_, at) => [(at + 1) * 4_096, (at + 1) * 4_096]),
    )
    expect(stream.checkpoints.length).toBeGreaterThan(1)
    expect(raw.toString().match(/ mark /g)).toHaveLength(stream.checkpoints.length)
  })

  it('marks where it is due in a mixture too', () => {
    const expected = mixedLines(30_000)
    const copied = copy(awk, `${expected.join('\n')}\n`)
    expectWhole(copied, expected)
    const { checkpoints, seen } = copied.stream
    expect(checkpoints.map(({ sent }) => sent)).toEqual(
      Array.from({ length: Math.floor(seen / 4_096) }, (_, at) => (at + 1) * 4_096),
    )
  })

  it('passes on what the wrapper tells it without counting that, and counts what carries files', () => {
    const files = ['output 1 YQ==;', 'env large 9;', 'summary end 0 0 00;', 'path 1 YQ==;']
    const { raw } = copy(awk, 'a\nb\n', { own: [...files, exitLine] })
    const frames = files.map((text) => `${mark} ${text}`)
    expect(raw.toString().split('\n')).toEqual([
      `${mark} begin 1;`,
      'a',
      'b',
      ...frames,
      `${mark} exit 5 exited 1 2 4 9;`,
      '',
    ])
  })

  it('carries as many empty lines at the end as there are', () => {
    const { raw } = copy(awk, 'a\n\n\n')
    expect(raw.toString().split('\n').slice(1)).toEqual(['a', ' ', ' ', `${mark} exit 5 exited 1 3 0 9;`, ''])
  })

  it.each<[string, string]>([
    ['a word', 'a'],
    ['lines before it', 'a\n\nb'],
    ['spaces alone', '  '],
    ['empty lines before spaces', '\n\n '],
    ['what looks like a piece', `x${mark}=1;`],
    ['a control character', '\u0001'],
    ['a character of several bytes', 'ä€😀'],
  ])('says that a last line has no line feed: %s', (_what, text) => {
    const copied = copy(awk, text)
    expectWhole(copied, text.split('\n'))
    expect(copied.unended).toBe(true)
    expect(copy(awk, `${text}\n`).unended).toBe(false)
  })

  it.each([78_962, 79_000, 158_001])('cuts a last line of %d bytes without a line feed as any other', (size) => {
    const copied = copy(awk, 'y'.repeat(size))
    expectWhole(copied, ['y'.repeat(size)])
    expect(copied.unended).toBe(true)
    for (const line of copied.raw.toString('latin1').split('\n')) expect(line.length).toBeLessThan(80_000)
  })

  it('says nothing of the last line where nothing was written', () => {
    expect([copy(awk, '').lines, copy(awk, '').unended]).toEqual([[], false])
  })

  it('finds the end behind a last line that a NUL cuts', () => {
    const { lines, code, stream } = copy(awk, 'a\n\0b')
    expect([lines[0], code, isComplete(stream), gapsOf(stream)]).toEqual(['a', 0, true, []])
  })

  it.each(['\u0001', '\u0001end', '\u0001end 7 9', 'end 7 8', '\u0001end 7 8 ', `\u0001${mark} exit 0 exited 1 9`])(
    'copies %j, which is not the end',
    (line) => {
      expectWhole(copy(awk, `a\n${line}\nb\n`), ['a', line, 'b'])
    },
  )

  it('is not moved by frames without its nonce', () => {
    const copied = copy(awk, `${forgedLines.join('\n')}\n`)
    expectWhole(copied, forgedLines)
    expect(copied.stream.exit).toMatchObject({ fileFrames: 0 })
    expect(copied.stream.failure).toBeUndefined()
  })

  it('ends where it is told to, and copies nothing behind it', () => {
    const { code, raw } = copy(awk, 'a\n', { end: `${endOfStream}late\n` })
    expect([code, raw.toString()]).toEqual([0, `${mark} begin 1;\na\n${mark} exit 5 exited 1 1 0 9;\n`])
  })

  it('copies nothing behind the end either where no exit came with it', () => {
    const { code, raw } = copy(awk, 'a\n', { end: `${endOfStream}late\n`, own: [] })
    expect([code, raw.toString()]).toEqual([1, `${mark} begin 1;\na\n`])
  })

  it.each([
    ['without an end', { end: '' }],
    ['without an exit', { own: [] }],
  ])('fails %s, having copied what there was', (_what, orders) => {
    const { code, raw } = copy(awk, 'a\nb\n', orders)
    expect([code, raw.toString()]).toEqual([1, `${mark} begin 1;\na\nb\n`])
  })

  it('copies lines as they are where frames have no reader', () => {
    const content = `${' \n\na\n'}${'y'.repeat(80_000)}\n${'x\n'.repeat(5_000)}\n`
    const { code, raw } = copy(awk, content, { frames: false })
    expect([code, raw.toString() === content]).toEqual([0, true])
  })

  it('shows each line, plain or not, before it reads the next', async () => {
    const own = join(temporaryFolder(), 'own')
    writeFileSync(own, `${mark}\nend 7 8\nframes\nbegin 1;\n${exitLine}\n`)
    const [program = '', ...words] = [...awk.argv, '-v', `own=${own}`, '-f', inProject('docker/copy.awk')]
    const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, LC_ALL: 'C' } })
    let seen = ''
    for (const [line, shown] of [
      ['plain\n', `${mark} begin 1;\nplain\n`],
      [' \n', '  \n'],
      ['\nagain\n', ' \nagain\n'],
    ] as const) {
      child.stdin.write(line)
      for (seen = ''; seen.length < shown.length; ) seen += String(await once(child.stdout, 'data'))
      expect(seen).toBe(shown)
    }
    child.stdin.end(endOfStream)
    expect(await once(child, 'exit')).toEqual([0, null])
  }, 15_000)
})
