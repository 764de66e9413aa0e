import { describe, expect, it } from '@jest/globals'
import {
  eventsBeyond,
  findings,
  follow,
  isOver,
  newReplayWindow,
  type ReplayWindow,
  startReplay,
  takeReplay,
} from '../../../src/core/log/recovery.ts'
import { newStream, readEvents, type Stream } from '../../../src/core/log/stream.ts'
import { advance } from '../../../src/core/task/advance.ts'
import { newWatch } from '../../../src/core/task/watch.ts'
import { plainPace, running } from '../../support/fakes.ts'
import { attemptOf, nonce, planOf } from '../../support/plan.ts'
import { frame, textsOf, wrapperStream } from '../../support/wrapper-stream.ts'

/** A first reading, in pages whose cursors are their numbers. */
function trailOf(...pages: readonly (readonly string[])[]): { readonly trail: ReplayWindow; readonly stream: Stream } {
  let stream = newStream(nonce)
  let trail = newReplayWindow(stream)
  for (const [index, events] of pages.entries()) {
    const after = readEvents(stream, events).stream
    const from = index === 0 ? undefined : `${index}`
    trail = follow(trail, { before: stream, after, page: { events, cursor: `${index + 1}` }, from, nowMs: index })
    stream = after
  }
  return { trail, stream }
}

const mark = (number: number): string => frame(`mark ${number}`)

describe('a trail', () => {
  it.each<[string, readonly (readonly string[])[], string | undefined, readonly string[]]>([
    ['at the beginning while nothing has been counted', [['a'], ['b']], undefined, ['a', 'b']],
    ['at the page with the last good count', [['a'], ['b', mark(2), 'c'], ['d']], '1', ['b', mark(2), 'c', 'd']],
    ['before a gap', [['a', mark(1)], ['c', mark(3)], ['d']], undefined, ['a', mark(1), 'c', mark(3), 'd']],
  ])('begins %s', (_what, pages, cursor, since) => {
    expect(trailOf(...pages).trail).toMatchObject({ cursor, since })
  })

  it('is given up where it would be too much to keep, and begins anew at the next good count', () => {
    const long = 'x'.repeat(9 * 1024 * 1024)
    expect(trailOf([long], [long]).trail.since).toBeUndefined()
    expect(trailOf([long], [long], ['a', mark(3)]).trail).toMatchObject({ cursor: '2', since: ['a', mark(3)] })
  })
})

describe('what a second reading has and the first has not', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[], readonly string[]]>([
    ['nothing', ['a', 'b'], ['a', 'b'], [], []],
    ['in the middle', ['a', 'd'], ['a', 'b', 'c', 'd'], ['b', 'c'], []],
    ['at the end', ['a'], ['a', 'b'], [], ['b']],
    ['in both places', ['b'], ['a', 'b', 'c'], ['a'], ['c']],
    ['of the same text', ['a', 'a'], ['a', 'a', 'a'], [], ['a']],
    ['where the first had another order', ['b', 'a'], ['a', 'c', 'b'], ['c'], []],
    ['where the first had more', ['a', 'x', 'b'], ['a', 'b', 'c'], ['c'], []],
  ])('is what stands between and behind: %s', (_what, first, second, missed, more) => {
    expect(eventsBeyond(first, second)).toEqual({ missed, more })
  })
})

describe('a second reading', () => {
  const begin = frame('begin 1')
  const exit = frame('exit 0 exited 1 3 0 1')
  const { trail, stream } = trailOf([begin, 'b'], ['c', exit])
  const again = (...pages: readonly (readonly string[])[]) =>
    pages.reduce((reading, events, index) => takeReplay(reading, { events, cursor: `${index}` }), startReplay(trail))

  it.each<[string, readonly (readonly string[])[], boolean]>([
    ['has not come as far', [[begin, 'a', 'b']], false],
    [
      'has come as far',
      [
        [begin, 'a', 'b'],
        ['c', exit],
      ],
      true,
    ],
    ['has found less', [[begin, 'c', exit]], false],
    ['has met one empty page', [[begin], []], false],
    ['has met three', [[begin], [], [], []], true],
  ])('is over or not where it %s', (_what, pages, over) => {
    expect(isOver(again(...pages), trail)).toBe(over)
  })

  it('brings what was missed, late, and what came after, as usual', () => {
    const found = findings(again([begin, 'a', 'b', 'c', exit, 'z']), trail, stream)
    expect(found).toEqual([
      { kind: 'lines', texts: ['a'], late: true },
      { kind: 'lines', texts: ['z'], late: true }, // after the end, too
    ])
  })

  it('tells no begin twice: a line had told it', () => {
    const { trail, stream } = trailOf(['b', exit])
    const found = findings(
      takeReplay(startReplay(trail), { events: [begin, 'a', 'b', exit], cursor: '1' }),
      trail,
      stream,
    )
    expect(found).toEqual([{ kind: 'lines', texts: ['a'], late: true }])
  })

  it('brings nothing where it did not come as far: what was read would else be read again', () => {
    expect(findings(again([begin, 'a'], [], [], []), trail, stream)).toBeUndefined()
  })

  it('brings nothing where it had nothing else', () => {
    expect(findings(again([begin, 'b', 'c', exit]), trail, stream)).toBeUndefined()
  })
})

describe('the memory of a long stream', () => {
  it('has a bound: of 300,000 events some thousands are kept', () => {
    const lines = Array.from({ length: 300_000 }, (_, n) => `line ${n}`)
    const sent = textsOf(wrapperStream({ lines, code: 0 }))
    let watch = newWatch(planOf(), attemptOf(), 0)
    let most = 0
    for (let at = 0; at < sent.length; at += 1_000) {
      const page = { events: sent.slice(at, at + 1_000), cursor: `${at}` }
      watch = advance(
        watch,
        { nowMs: at, state: running, page, cancelledAtMs: undefined },
        { ...plainPace, rereads: true },
      ).watch
      most = Math.max(most, watch.trail.since?.length ?? 0)
    }
    expect(watch.stream.seen).toBe(300_000)
    expect(most).toBeLessThan(4_096 + 2 * 1_000 + 10)
    expect(JSON.stringify(watch).length).toBeLessThan(200_000)
  })
})
