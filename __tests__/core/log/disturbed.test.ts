import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Sent, textsOf, wrapperStream } from '../../../emulator/wrapper-stream.ts'
import { type Gap, gapsOf, isComplete } from '../../../src/core/log/completeness.ts'
import { cut, fates, follow, measures, paginate, reorder, stories } from '../../support/disturbance.ts'

const runs = { numRuns: 500 }
const pageSizes = fates(0, 1, 2, 3, 7, 20)
const isMark = ({ text, number }: Sent): boolean => number === undefined && / mark \d+;$/.test(text)
const isEnd = (sent: readonly Sent[], event: Sent): boolean => event === sent.at(-1)

/** How many of these events lie between the two places of a gap. */
const within = ({ after, before }: Gap, events: readonly Sent[]): number =>
  events.filter(({ number = 0 }) => number > after && number <= before).length

const sum = (gaps: readonly Gap[]): number => gaps.reduce((total, { missing }) => total + missing, 0)

describe('a stream that nothing disturbed', () => {
  it('gives every line once, in order, with the true code and no gap, however it is cut into pages', () => {
    fc.assert(
      fc.property(stories, measures, pageSizes, (script, measure, sizeOf) => {
        const pages = paginate(textsOf(wrapperStream(script, measure)), sizeOf)
        const { lines, verdict, watch } = follow(pages, undefined)
        expect(lines).toEqual(script.lines)
        expect(verdict.exitCode).toBe(script.code)
        expect([gapsOf(watch.stream), isComplete(watch.stream), watch.stream.damaged]).toEqual([[], true, 0])
      }),
      runs,
    )
  })
})

describe('a stream that has lost events, and only that', () => {
  it('has gaps that say how many, each in its stretch', () => {
    const losses = fates(false, false, false, true)
    fc.assert(
      fc.property(stories, measures, pageSizes, losses, (script, measure, sizeOf, isLost) => {
        const sent = wrapperStream(script, measure)
        const fate = sent.map((event, index) => ({ event, lost: isLost(index) && !isEnd(sent, event) }))
        const kept = fate.filter(({ lost }) => !lost).map(({ event }) => event)
        const lost = fate.filter(({ lost }) => lost).map(({ event }) => event)
        const { watch, verdict } = follow(paginate(textsOf(kept), sizeOf), undefined)
        const gaps = gapsOf(watch.stream)
        expect(sum(gaps)).toBe(lost.filter(({ number }) => number !== undefined).length)
        for (const gap of gaps) expect(gap.missing).toBe(within(gap, lost))
        expect(verdict.exitCode).toBe(script.code)
      }),
      runs,
    )
  })
})

describe('a stream with events that came twice, and only that', () => {
  it('has gaps that say how many too many, each in its stretch', () => {
    const doublings = fates(false, false, true)
    fc.assert(
      fc.property(stories, measures, pageSizes, doublings, (script, measure, sizeOf, isDoubled) => {
        const sent = wrapperStream(script, measure)
        const doubled = sent.filter((_event, index) => isDoubled(index))
        const received = sent.flatMap((event) => (doubled.includes(event) ? [event, event] : [event]))
        const { watch, verdict } = follow(paginate(textsOf(received), sizeOf), undefined)
        const gaps = gapsOf(watch.stream)
        expect(sum(gaps)).toBe(0 - doubled.filter(({ number }) => number !== undefined).length)
        for (const gap of gaps) expect(gap.missing).toBe(0 - within(gap, doubled))
        expect(verdict.exitCode).toBe(script.code)
      }),
      runs,
    )
  })
})

describe('a stream that was lost, doubled, mixed up and cut', () => {
  const disturbances = fc.record({
    fate: fates<'kept' | 'lost' | 'doubled'>('kept', 'kept', 'kept', 'lost', 'doubled'),
    batchSizeOf: fates(1, 2, 3, 8),
    swaps: fates(false, false, true),
    cutAt: fc.option(fc.tuple(fc.nat(200), fc.nat(100)), { nil: undefined }),
    sizeOf: pageSizes,
    stoppedAtPage: fc.option(fc.nat(30), { nil: undefined }),
    codeIsKnown: fc.boolean(),
  })

  it('never makes a success of a failure, or a code that was not given', () => {
    const seen = { known: 0, unknown: 0 }
    fc.assert(
      fc.property(stories, measures, disturbances, (script, measure, disturbance) => {
        const { fate, batchSizeOf, swaps, cutAt, sizeOf, stoppedAtPage, codeIsKnown } = disturbance
        const sent = wrapperStream(script, measure)
        const thinned = sent.flatMap(
          (event, index) => ({ kept: [event], lost: [], doubled: [event, event] })[fate(index)],
        )
        const mixed = reorder(paginate(thinned, batchSizeOf), swaps)
        const received = cutAt ? cut(mixed, ...cutAt) : mixed
        const state = codeIsKnown ? script.code : undefined
        const { verdict, watch } = follow(paginate(textsOf(received), sizeOf), state, stoppedAtPage)
        const known = codeIsKnown || watch.stream.exit !== undefined
        seen[known ? 'known' : 'unknown'] += 1
        expect(verdict.exitCode).toBe(known ? script.code : 125)
        expect(verdict.status === 'success').toBe(known && script.code === 0)
      }),
      { numRuns: 1_500 },
    )
    expect(Math.min(seen.known, seen.unknown)).toBeGreaterThan(100) // both sides have been tried
  })

  it('shows no line that the command did not write, unless it was torn or in pieces', () => {
    fc.assert(
      fc.property(stories, disturbances, (script, { fate, batchSizeOf, swaps, sizeOf }) => {
        const sent = wrapperStream(script, { markEvery: 3 })
        const thinned = sent.flatMap(
          (event, index) => ({ kept: [event], lost: [], doubled: [event, event] })[fate(index)],
        )
        const mixed = reorder(paginate(thinned, batchSizeOf), swaps)
        const { lines } = follow(paginate(textsOf(mixed), sizeOf), 1)
        expect(lines.filter((text) => !script.lines.includes(text))).toEqual([])
      }),
      runs,
    )
  })

  it('is disturbed by marks too: some of these streams have one', () => {
    const some = fc.sample(fc.tuple(stories, measures), { numRuns: 50, seed: 1 })
    expect(some.filter(([script, measure]) => wrapperStream(script, measure).some(isMark)).length).toBeGreaterThan(20)
  })
})
