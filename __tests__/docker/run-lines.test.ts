import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { decode } from '../../src/adapters/local/lines.ts'
import { gapsOf, isComplete } from '../../src/core/log/stream.ts'
import { shells } from '../support/shells.ts'
import { type Report, runWrapper } from '../support/wrapper.ts'

/** Has a command print a file of the working copy. */
const printed = (content: string | Buffer, script = 'cat file') => ({
  script,
  prepare: (dir: string): void => writeFileSync(join(dir, 'ws/file'), content),
})

function expectWhole({ stream, lines }: Report, expected: readonly string[]): void {
  expect(lines).toEqual(expected)
  expect(stream.damaged).toBe(0)
  expect(gapsOf(stream)).toEqual([])
  expect(isComplete(stream)).toBe(true)
  expect(stream.exit?.events).toBe(stream.seen)
}

const kinds: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blank lines, also first and last', '\n\na\n\n\nb\n\n'],
  ['only blank lines', '\n\n\n'],
  ['lines of spaces', ' \n  \na\n   \n'],
  ['spaces at either end', ' a \n\tb\t\n \t \n'],
  ['a last line without a newline', 'a\nb'],
  ['a last line that is blank but for a space', 'a\n '],
  ['colours and carriage returns', '\u001b[31mred\u001b[0m\n10%\r20%\r\nend\r\n'],
  ['what looks like a command to the runner', '::error::no\n##[error]no\n::stop-commands::x\n'],
  ['control characters', '\u0001\n\u0002a\n\u0007\n'],
  ['numbers and what an awk might compare as such', '0\n-1\n!\n 33\n33\n"\n1e3\n'],
]

describe.each(shells)('the stream of run.sh in $name', (shell) => {
  it.each(kinds)('carries %s', async (_, text) => {
    const expected = text === '' ? [] : text.replace(/\n$/, '').split('\n')
    expectWhole(await runWrapper(shell, printed(text)), expected)
  })

  it('carries bytes that are not UTF-8, one replacement for each', async () => {
    const bytes = Buffer.from('a\xff\xfeb\n\xc3\n\xe2\x82x\n\x80\x80\n', 'latin1')
    const expected = decode(bytes).split('\n').slice(0, -1)
    expect(expected[0]).toBe('a\ufffd\ufffdb')
    expectWhole(await runWrapper(shell, printed(bytes)), expected)
  })

  // mawk also loses the newline at the end of such a line, so that the next one stands in the same.
  it('loses at most the rest of a line to a NUL, and no text of another', async () => {
    const report = await runWrapper(shell, printed('before\na\0b\n\0\nafter\nend\n'))
    expect(report.lines[0]).toBe('before')
    expect(report.lines[1]).toMatch(/^a/)
    expect(report.lines.at(-2)).toMatch(/after$/)
    expect(report.lines.at(-1)).toBe('end')
    expect(gapsOf(report.stream)).toEqual([])
    expect(isComplete(report.stream)).toBe(true)
  })

  it('joins long lines, cut between characters', async () => {
    const long = (unit: string): string => unit.repeat(Math.ceil(300_000 / Buffer.byteLength(unit)))
    const texts = ['x', 'é', '€', '🦊', 'a€'].map(long)
    const edges = [78_999, 79_000, 79_001, 158_000, 158_001].map((size) => 'y'.repeat(size))
    const expected = ['a', ...texts, '', ...edges, ' '.repeat(80_000), 'z']
    const report = await runWrapper(shell, printed(`${expected.join('\n')}\n`))
    expectWhole(report, expected)
    for (const line of report.raw.toString('latin1').split('\n')) expect(line.length).toBeLessThan(80_000)
    expect(report.raw.toString('utf8')).not.toContain('\ufffd')
  })

  it('keeps stdout and stderr in order', async () => {
    const report = await runWrapper(shell, { script: 'for i in 1 2 3 4 5 6 7 8 9; do echo o$i; echo e$i >&2; done' })
    const numbers = Array.from({ length: 9 }, (_, index) => index + 1)
    expectWhole(
      report,
      numbers.flatMap((number) => [`o${number}`, `e${number}`]),
    )
  })

  it('carries 100,000 mixed lines, each once and in order, with a mark for every 4,096', async () => {
    const kindsOf = ['', ' ', 'x', '\tindented', 'ż', '::group::', 'x'.repeat(200), '@mycli:']
    const expected = Array.from({ length: 100_000 }, (_, number) => {
      const kind = kindsOf[(number * 7919) % 11] ?? `line ${number}`
      return number % 25_000 === 7 ? `${number}`.repeat(40_000) : kind
    })
    const report = await runWrapper(shell, printed(`${expected.join('\n')}\n`))
    expect(report.lines.length).toBe(expected.length)
    expect(report.lines.findIndex((line, index) => line !== expected[index])).toBe(-1)
    const { exit, checkpoints, seen } = report.stream
    expect(exit?.events).toBe(seen)
    expect(checkpoints.map(({ sent }) => sent)).toEqual(
      Array.from({ length: Math.floor(seen / 4_096) }, (_, index) => (index + 1) * 4_096),
    )
    expect(checkpoints.every((mark) => mark.sent === mark.seen)).toBe(true)
  })

  it('is not moved by frames that a command prints', async () => {
    const guesses = ['', '0'.repeat(32), 'nonce'].flatMap((nonce) =>
      [
        'begin 1;',
        'mark 4096;',
        'checkout failed sha no;',
        'output 1 YQ==;',
        'output end 1 1 00;',
        'exit 0 exited 1 0 0 0;',
        '=1;',
      ].flatMap((frame) => [
        `@mycli:${nonce} ${frame}`,
        `\u0001@mycli:${nonce} ${frame}`,
        `text@mycli:${nonce}${frame}`,
      ]),
    )
    const report = await runWrapper(shell, printed(`${guesses.join('\n')}\n`, 'cat file; exit 9'))
    expectWhole(report, guesses)
    expect(report.code).toBe(9)
    expect(report.stream.exit).toMatchObject({ code: 9, reason: 'exited', fileFrames: 0 })
    expect(report.stream.failure).toBeUndefined()
  })
})
