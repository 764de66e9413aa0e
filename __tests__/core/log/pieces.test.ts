import { describe, expect, it } from '@jest/globals'
import { textsOf, wrapperStream } from '../../../emulator/wrapper-stream.ts'
import { isComplete } from '../../../src/core/log/completeness.ts'
import { unfinishedLine } from '../../../src/core/log/stream.ts'
import { nonce } from '../../support/plan.ts'
import { readPages } from '../../support/reading.ts'

const mark = `@mycli:${nonce}`
const piece = (text: string, tag: string): string => `${text}${mark}${tag};`

describe('a line that was sent in pieces', () => {
  it.each([1, 2, 3, 100])('is joined, in pages of %d events', (size) => {
    const line = `${'abc😀;'.repeat(9)} `
    const sent = textsOf(wrapperStream({ lines: ['before', line, '', line], code: 0 }, { longest: 10 }))
    const pages = Array.from({ length: Math.ceil(sent.length / size) }, (_, at) =>
      sent.slice(at * size, at * size + size),
    )
    const { lines, stream } = readPages(...pages)
    expect(lines).toEqual(['before', line, '', line])
    expect([isComplete(stream), unfinishedLine(stream)]).toEqual([true, undefined])
  })

  it('keeps spaces that are all of it', () => {
    const sent = textsOf(wrapperStream({ lines: [' '.repeat(25)], code: 0 }, { longest: 10 }))
    expect(readPages(sent).lines).toEqual([' '.repeat(25)])
  })

  it.each<[string, readonly string[], readonly string[], string | undefined]>([
    ['a doubled piece', [piece('a', '+1'), piece('b', '+2'), piece('b', '+2'), piece('c', '=3')], ['abc'], undefined],
    ['a lost start', [piece('b', '+2'), piece('c', '=3')], ['bc'], undefined],
    ['a lost middle', [piece('a', '+1'), piece('c', '=3')], ['a', 'c'], undefined],
    ['a lost end', [piece('a', '+1'), 'next'], ['a', 'next'], undefined],
    ['a lost end before a blank line', [piece('a', '+1'), ' '], ['a', ''], undefined],
    [
      'a lost end before another in pieces',
      [piece('a', '+1'), piece('x', '+1'), piece('y', '=2')],
      ['a', 'xy'],
      undefined,
    ],
    ['an end still to come', ['before', piece('a', '+1'), piece('b', '+2')], ['before'], 'ab'],
    ...[
      piece('a', '+x'),
      piece('b', '1'),
      piece('c', 'x+1'),
      piece('d', '+1;e'),
      `${'f'.repeat(mark.length - 1)}+1;`,
    ].map((text): [string, readonly string[], readonly string[], undefined] => [
      `a tag that is none (${text})`,
      [text],
      [text],
      undefined,
    ]),
  ])('with %s is shown as far as it came', (_what, events, lines, rest) => {
    const read = readPages(events)
    expect([read.lines, unfinishedLine(read.stream)]).toEqual([lines, rest])
  })

  it('is printed in parts where it is longer than 64 MiB, so that memory has a bound', () => {
    const most = 'x'.repeat(64 * 1024 * 1024)
    const whole = readPages([piece(most, '+1'), piece('y', '=2')])
    expect(whole.lines.map(({ length }) => length)).toEqual([most.length + 1])
    const parts = readPages([piece(`${most}x`, '+1'), piece('y', '+2'), piece('z', '=3')])
    expect(parts.lines.map(({ length }) => length)).toEqual([most.length + 1, 2])
    expect(unfinishedLine(parts.stream)).toBeUndefined()
    const cut = readPages([piece(`${most}x`, '+1'), 'next'])
    expect(cut.lines.map(({ length }) => length)).toEqual([most.length + 1, 4])
  })
})
