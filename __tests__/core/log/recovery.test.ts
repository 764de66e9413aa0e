import { describe, expect, it } from '@jest/globals'
import { frame, textsOf, wrapperStream } from '../../../emulator/wrapper-stream.ts'
import {
  eventsBeyond,
  findings,
  follow,
  hasReplayWindow,
  isDue,
  isOver,
  missingLines,
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
    expect(trailOf([long], [long], ['a']).trail.since).toBeUndefined()
    expect(trailOf([long], [long], ['a', mark(3)]).trail).toMatchObject({ cursor: '2', since: ['a', mark(3)] })
  })

  it('keeps as much as 16 MiB', () => {
    const half = 'x'.repeat(8 * 1024 * 1024)
    expect(trailOf([half], [half]).trail.since).toHaveLength(2)
    expect(trailOf([half], [half], ['x']).trail.since).toBeUndefined()
  })

  it.each<[string, readonly (readonly string[])[], number | undefined]>([
    ['is not open where nothing is missing', [['a', mark(1)]], undefined],
    ['is open since the first page that showed a gap', [['a'], ['b', mark(3)], ['c', mark(5)]], 1],
    ['is open where a file is missing, too', [['a'], ['b', frame('exit 0 exited 1 2 1 1')]], 1],
  ])('%s', (_what, pages, openAtMs) => {
    expect(trailOf(...pages).trail.openAtMs).toBe(openAtMs)
  })
})

describe('how many lines are missing', () => {
  it.each<[string, readonly string[], number]>([
    ['is unknown before the first count', ['a', 'b'], 0],
    ['is what the last count says', ['a', mark(3), 'b', mark(4)], 2],
    ['is what the end says, where it does', ['a', mark(3), 'b', 'c', frame('exit 0 exited 1 7 0 1')], 4],
    ['is what the last count says where the end has none', ['a', mark(3), frame('exit 0 exited 1 ? 0 1')], 2],
    ['is below zero where there are too many', ['a', 'b', 'c', frame('exit 0 exited 1 1 0 1')], -2],
  ])('%s', (_what, events, missing) => {
    expect(missingLines(trailOf(events).stream)).toBe(missing)
  })
})

describe('the time to look for what is missing', () => {
  const { trail } = trailOf(['a', mark(2)])
  const { stream: ended } = trailOf(['a', frame('exit 0 exited 1 2 0 1')])
  const { stream: running } = trailOf(['a'])
  it.each<[string, Partial<ReplayWindow>, Stream, { ms: number; emptyPages: number }, boolean]>([
    ['has not come just after it was seen to be missing', {}, running, { ms: 4_999, emptyPages: 9 }, false],
    ['has come five seconds later', {}, running, { ms: 5_000, emptyPages: 0 }, true],
    ['has not come after the end while more comes by itself', {}, ended, { ms: 99_999, emptyPages: 0 }, false],
    ['has come after the end as soon as a page is empty', {}, ended, { ms: 0, emptyPages: 1 }, true],
    ['never comes where nothing is missing', { openAtMs: undefined }, ended, { ms: 99_999, emptyPages: 9 }, false],
    ['never comes where too much would be read', { since: undefined }, ended, { ms: 99_999, emptyPages: 9 }, false],
  ])('%s', (_what, changes, stream, now, due) => {
    expect(isDue({ ...trail, openAtMs: 0, ...changes }, stream, now)).toBe(due)
  })

  it.each([
    [['a'], true],
    [[], false],
    [undefined, false],
  ])('is of use where something was read since: %j', (since, has) => {
    expect(hasReplayWindow({ ...trail, since })).toBe(has)
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
    ['before the last two, though the first came twice', ['x', 'a'], ['a', 'b', 'x', 'a'], ['a', 'b'], []],
    ['as often as it came more often', ['b', 'a'], ['a', 'b', 'b', 'b'], ['b', 'b'], []],
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
    ['has found the same, though a line is missing', [[begin, 'b', 'c', exit]], false],
    ['has found the same, and what came meanwhile', [[begin, 'b', 'c', exit, 'z']], true],
    ['has found less', [[begin, 'c', exit]], false],
    ['has met one empty page', [[begin], []], false],
    ['has met three', [[begin], [], [], []], true],
  ])('is over or not where it %s', (_what, pages, over) => {
    expect(isOver(again(...pages), trail, stream)).toBe(over)
  })

  it('is over with the same where all that is missing has been given up on', () => {
    expect(isOver(again([begin, 'b', 'c', exit]), { ...trail, accepted: 1 }, stream)).toBe(true)
    expect(isOver(again([begin, 'b', 'c', exit]), { ...trail, accepted: 2 }, stream)).toBe(true)
  })

  it('is not over where a missing line stands for a later one of the same text', () => {
    const { trail, stream } = trailOf(['x', mark(2), 'x', mark(3), 'x'])
    const reading = (events: readonly string[]) => takeReplay(startReplay(trail), { events, cursor: '1' })
    expect(isOver(reading(['x', 'x', mark(2), 'x', mark(3)]), trail, stream)).toBe(false)
    expect(isOver(reading(['x', 'x', mark(2), 'x', mark(3), 'x']), trail, stream)).toBe(true)
  })

  it('is not over before the frames of the files are there', () => {
    const { trail, stream } = trailOf([begin, frame('exit 0 exited 1 0 1 1')])
    const reading = (events: readonly string[]) => takeReplay(startReplay(trail), { events, cursor: '1' })
    expect(isOver(reading([begin, frame('exit 0 exited 1 0 1 1')]), trail, stream)).toBe(false)
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

  it('tells what the checkout said that was missed, as it is', () => {
    const { trail, stream } = trailOf(['b', exit])
    const said = frame('checkout log From /a')
    const page = { events: [said, begin, 'b', exit], cursor: '1' }
    const [first] = findings(takeReplay(startReplay(trail), page), trail, stream) ?? []
    expect(first).toEqual({ kind: 'checkout-log', text: 'From /a' })
  })

  it('is over at once where nothing was kept to compare it with', () => {
    expect(isOver(again([]), { ...trail, since: undefined, accepted: 1 }, stream)).toBe(true)
  })

  it('brings nothing where it did not come as far: what was read would else be read again', () => {
    const counted = trailOf(['b', mark(2), 'c', mark(4)])
    const short = takeReplay(startReplay(counted.trail), { events: ['a', 'b'], cursor: '1' })
    expect(findings(short, counted.trail, counted.stream)).toBeUndefined()
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
