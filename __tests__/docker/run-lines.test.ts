import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { decode } from '../../src/adapters/local/lines.ts'
import { gapsOf, isComplete } from '../../src/core/log/completeness.ts'
import { forgedLines, hardTexts, linesOf, longLines, mixedLines } from '../support/lines.ts'
import { otherShells, taskShell as shell } from '../support/shells.ts'
import { until } from '../support/until.ts'
import { type Report, runWrapper, startWrapper } from '../support/wrapper.ts'

/** Has a command print a file of the working copy. */
const printed = (content: string | Buffer, script = 'cat file') => ({
  script,
  prepare: (dir: string): void => writeFileSync(join(dir, 'ws/file'), content),
})

function expectWhole({ stream, lines }: Report, expected: readonly string[]): void {
  expect(lines.length).toBe(expected.length)
  expect(lines.findIndex((line, at) => line !== expected[at])).toBe(-1)
  expect([stream.damaged, gapsOf(stream), isComplete(stream)]).toEqual([0, [], true])
  expect(stream.exit?.events).toBe(stream.seen)
}

// The copier by itself is tested with each of these in copy.test.ts.
describe(`the stream of run.sh in ${shell.name}`, () => {
  it('carries all that is hard to carry, each once and in order', async () => {
    const broken = Buffer.from('a\xff\xfeb\n\xc3\n\xe2\x82x\n\x80\x80\n', 'latin1')
    const texts = hardTexts.map(([, text]) => (text === '' || text.endsWith('\n') ? text : `${text}\n`))
    const large = [...longLines, ...mixedLines(100_000)]
    const content = Buffer.concat([Buffer.from(texts.join('')), broken, Buffer.from(`${large.join('\n')}\nno newline`)])
    const expected = [...texts.flatMap(linesOf), ...decode(broken).split('\n').slice(0, -1), ...large, 'no newline']
    const report = await runWrapper(shell, printed(content))
    expectWhole(report, expected)
    expect(report.unended).toBe(true)
    const { checkpoints, seen } = report.stream
    expect(checkpoints.map(({ sent }) => sent)).toEqual(
      Array.from({ length: Math.floor(seen / 4_096) }, (_, index) => (index + 1) * 4_096),
    )
    expect(checkpoints.filter((mark) => mark.sent !== mark.seen)).toEqual([])
  })

  it('is not moved by frames that a command prints', async () => {
    const report = await runWrapper(shell, printed(`${forgedLines.join('\n')}\n`, 'cat file; exit 9'))
    expectWhole(report, forgedLines)
    expect([report.code, report.unended]).toEqual([9, false])
    expect(report.stream.exit).toMatchObject({ code: 9, reason: 'exited', fileFrames: 0 })
    expect(report.stream.failure).toBeUndefined()
  })

  it('is plain without a nonce, and says in words why there was no command', async () => {
    const { raw, code } = await runWrapper(shell, { script: 'echo on; echo; exit 3', nonce: '' })
    expect([raw.toString(), code]).toEqual(['on\n\n', 3])
    const refused = await runWrapper(shell, { nonce: '', word: 'failed sha no such commit', log: 'one\n' })
    const plain = 'mycli: one\nmycli: no such commit\n'
    expect([refused.raw.toString(), refused.stderr, refused.code]).toEqual(['', plain, 125])
  })
})

describe.each([shell, ...otherShells])('the stream of run.sh in $name', (other) => {
  it('keeps stdout and stderr in order, and shows each line at once', async () => {
    const script = 'for i in 1 2 3 4; do echo o$i; echo e$i >&2; done; until test -e ../go; do sleep 0.01; done; echo'
    const wrapper = startWrapper(other, { script })
    await until(() => wrapper.output().includes('e4\n'), 'the last line')
    writeFileSync(join(wrapper.dir, 'go'), '')
    expectWhole(await wrapper.ended, ['o1', 'e1', 'o2', 'e2', 'o3', 'e3', 'o4', 'e4', ''])
  })
})
