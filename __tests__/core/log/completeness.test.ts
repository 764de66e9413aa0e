import { describe, expect, it } from '@jest/globals'
import { frame, textsOf, wrapperStream } from '../../../emulator/wrapper-stream.ts'
import { type Gap, gapsOf, isComplete, isToldToStop } from '../../../src/core/log/completeness.ts'
import { readPages } from '../../support/reading.ts'

const lines = Array.from({ length: 10 }, (_, index) => `line ${index + 1}`)
const sent = textsOf(wrapperStream({ lines, code: 0 }, { markEvery: 4 }))
const mark = (number: number): string => frame(`mark ${number}`)
const without = (...lost: readonly string[]): readonly string[] => sent.filter((text) => !lost.includes(text))
const twice = (...doubled: readonly string[]): readonly string[] =>
  sent.flatMap((text) => (doubled.includes(text) ? [text, text] : [text]))

describe('the gaps of a stream', () => {
  it.each<[string, readonly string[], readonly Gap[]]>([
    ['nothing is wrong', sent, []],
    ['a line is lost', without('line 2'), [{ after: 0, before: 4, missing: 1 }]],
    ['lines are lost in the middle', without('line 5', 'line 8'), [{ after: 4, before: 8, missing: 2 }]],
    ['a line is lost at the end', without('line 10'), [{ after: 8, before: 10, missing: 1 }]],
    [
      'lines are lost in two places',
      without('line 1', 'line 9', 'line 10'),
      [
        { after: 0, before: 4, missing: 1 },
        { after: 8, before: 10, missing: 2 },
      ],
    ],
    ['a mark is lost', without(mark(4)), []],
    ['a line and its mark are lost', without('line 2', mark(4)), [{ after: 0, before: 8, missing: 1 }]],
    ['all marks and a line are lost', without('line 2', mark(4), mark(8)), [{ after: 0, before: 10, missing: 1 }]],
    ['all lines are lost', without(...lines, mark(4), mark(8)), [{ after: 0, before: 10, missing: 10 }]],
    ['a line is doubled', twice('line 6'), [{ after: 4, before: 8, missing: -1 }]],
    ['a mark is doubled', twice(mark(4), mark(8)), []],
    ['a mark is doubled after more lines', [...sent.slice(0, 8), mark(4), ...sent.slice(8)], []],
    [
      'a mark is doubled after a loss',
      [...without('line 2').slice(0, -1), mark(4), ...sent.slice(-1)],
      [{ after: 0, before: 4, missing: 1 }],
    ],
    [
      'the begin comes after a loss that was measured',
      ['a', mark(2), frame('begin 1'), 'b', 'c', frame('exit 0 exited 1 4 0 1')],
      [{ after: 0, before: 2, missing: 1 }],
    ],
    ['a line comes behind the mark that is the end', ['a', 'b', 'c', mark(4), 'd', frame('exit 0 exited 1 4 0 1')], []],
    ['the end is doubled', twice(frame('exit 0 exited 1 10 0 1')), []],
    [
      'one is lost and another doubled',
      without('line 2').concat('line 10'),
      [
        { after: 0, before: 4, missing: 1 },
        { after: 8, before: 10, missing: -1 },
      ],
    ],
    ['a lost line comes after all', [...without('line 9'), 'line 9'], []],
  ])('when %s', (_what, events, gaps) => {
    const { stream } = readPages(events)
    expect(gapsOf(stream)).toEqual(gaps)
  })

  it('are one stretch where a mark came late', () => {
    const late = [...without(mark(4), 'line 2'), mark(4)]
    expect(gapsOf(readPages(late).stream)).toEqual([{ after: 0, before: 10, missing: 1 }])
  })

  it('are one stretch from the mark before the one that came late', () => {
    const more = textsOf(
      wrapperStream({ lines: Array.from({ length: 14 }, (_, n) => `line ${n + 1}`), code: 0 }, { markEvery: 4 }),
    ).filter((text) => !['line 2', 'line 6', mark(8)].includes(text))
    expect(gapsOf(readPages([...more.slice(0, -1), mark(8), ...more.slice(-1)]).stream)).toEqual([
      { after: 0, before: 4, missing: 1 },
      { after: 4, before: 14, missing: 1 },
    ])
  })

  it('are none where lines and marks came late together', () => {
    const [begin = '', ...rest] = sent
    const early = rest.slice(0, 5)
    expect(gapsOf(readPages([begin], rest.slice(5), early).stream)).toEqual([])
  })

  it('are known up to the last mark while the end has not come', () => {
    const { stream } = readPages(without('line 2', 'line 9').slice(0, -1))
    expect(gapsOf(stream)).toEqual([{ after: 0, before: 4, missing: 1 }])
  })

  it('are known up to the last mark when the wrapper lost its copier', () => {
    const { stream } = readPages([...without('line 6').slice(0, -1), frame('exit 0 exited 1 ? 0 1')])
    expect(gapsOf(stream)).toEqual([{ after: 4, before: 8, missing: 1 }])
    expect(isComplete(stream)).toBe(true)
  })

  it.each([
    ['the end has not come', sent.slice(0, -1), false],
    ['a line has not come', without('line 3'), false],
    ['everything is here', sent, true],
    ['a mark has not come', without(mark(8)), true],
    ['the last line came behind the end', [...without('line 3'), 'line 3'], true],
  ])('leave the stream complete or not: %s', (_what, events, complete) => {
    expect(isComplete(readPages(events).stream)).toBe(complete)
  })
})

describe('the files of a stream', () => {
  const digest = 'f'.repeat(64)
  const files = ['output 1 AAAA', 'output 2 BBBB', `output end 2 5 ${digest}`, 'env large 2000000']
  const events = textsOf(wrapperStream({ lines: ['a'], code: 0, files }))

  it('arrive in parts, each kind by itself', () => {
    const { stream } = readPages(events)
    expect([...stream.files.output.chunks]).toEqual([
      [1, 'AAAA'],
      [2, 'BBBB'],
    ])
    expect(stream.files.output.end).toEqual({ chunks: 2, bytes: 5, sha256: digest })
    expect(stream.files.env).toEqual({ chunks: new Map(), end: undefined, largeBytes: 2_000_000 })
    expect(stream.files.summary).toEqual({ chunks: new Map(), end: undefined, largeBytes: undefined })
    expect(isComplete(stream)).toBe(true)
  })

  it.each(files)('are not complete without %s', (lost) => {
    const rest = events.filter((text) => text !== frame(lost))
    expect(isComplete(readPages(rest).stream)).toBe(false)
    expect(isComplete(readPages([...rest, ...rest.slice(2, -1)]).stream)).toBe(false) // doubled ones do not make up for it
    expect(isComplete(readPages(rest, [frame(lost)]).stream)).toBe(true)
  })
})

describe('a task that was told to stop', () => {
  const stopped = frame('checkout failed stopped told to stop')
  it.each<[string, readonly string[], boolean]>([
    ['says so itself', [frame('exit 143 signalled 1 0 0 1')], true],
    ['says so in the word of its checkout', [stopped, frame('exit 125 checkout 0 0 0 0')], true],
    ['is none whose checkout failed', [frame('checkout failed sha no'), frame('exit 125 checkout 0 0 0 0')], false],
    ['is none that ended by itself', [stopped, frame('exit 0 exited 1 0 0 1')], false],
    ['is none that has not ended', [stopped], false],
  ])('%s', (_what, events, told) => {
    expect(isToldToStop(readPages(events).stream)).toBe(told)
  })
})
