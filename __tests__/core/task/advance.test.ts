import { describe, expect, it } from '@jest/globals'
import { frame } from '../../../emulator/wrapper-stream.ts'
import type { TransientKind } from '../../../src/core/errors.ts'
import type { LogPage } from '../../../src/core/log/page.ts'
import { type Item, newStream } from '../../../src/core/log/stream.ts'
import { advance, isComplaint, isFull } from '../../../src/core/task/advance.ts'
import type { TaskState } from '../../../src/core/task/task.ts'
import type { View, Watch } from '../../../src/core/task/watch.ts'
import { running } from '../../support/fakes.ts'
import { rereadingPace } from '../../support/listed-engine.ts'
import { watchOf } from '../../support/looks.ts'
import { nonce } from '../../support/plan.ts'

const pageOf = (...events: readonly string[]): LogPage => ({ events, cursor: 'next' })
const viewOf = (changes: Partial<View>): View => ({
  ...{ nowMs: 1_000, state: undefined, page: undefined, cancelledAtMs: undefined },
  ...changes,
})
const after = (known: Partial<Watch>, view: Partial<View>) =>
  advance({ ...watchOf(), ...known }, viewOf(view), rereadingPace)

describe('a page of the log', () => {
  it.each<[string, readonly string[], boolean]>([
    ['of 2,499 short events', Array.from({ length: 2_499 }, () => ''), false],
    ['of 2,500', Array.from({ length: 2_500 }, () => ''), true],
    ['of a quarter of a megabyte less one', ['x'.repeat(125_000), 'x'.repeat(124_999)], false],
    ['of a quarter of a megabyte', ['x'.repeat(125_000), 'x'.repeat(125_000)], true],
    ['of nothing', [], false],
  ])('%s has more behind it, or not', (_what, events, full) => {
    expect(isFull(pageOf(...events))).toBe(full)
  })

  it.each<[string, Partial<Watch>, readonly string[], number | undefined]>([
    ['after an empty one', { emptyPages: 1, newsAtMs: 5 }, ['a'], 1_000],
    ['after one with something in it', { emptyPages: 0, newsAtMs: 5 }, ['a'], 5],
    ['that is empty after an empty one', { emptyPages: 1, newsAtMs: 5 }, [], 5],
    ['that is empty after one with something in it', { emptyPages: 0, newsAtMs: 5 }, [], 5],
  ])('%s has news, or not', (_what, known, events, newsAtMs) => {
    expect(after(known, { page: pageOf(...events) }).watch.newsAtMs).toBe(newsAtMs)
  })

  it.each<[number, number | undefined, number]>([
    [0, 400, 600],
    [700, 400, 700],
    [300, undefined, 300],
  ])('tells how long events take at the most: with %d before, written at %p: %d', (lagMs, writtenAtMs, most) => {
    const page: LogPage = { ...pageOf('a'), ...(writtenAtMs === undefined ? {} : { writtenAtMs }) }
    expect(after({ lagMs }, { page }).watch.lagMs).toBe(most)
  })

  it('that did not come brings nothing', () => {
    const { watch, items } = after({ emptyPages: 3 }, { page: undefined })
    expect([watch.emptyPages, items]).toEqual([3, []])
  })
})

describe('plain words of the wrapper', () => {
  const lines = (...texts: readonly string[]): Item => ({ kind: 'lines', texts, late: false })
  it.each<[string, readonly Item[], boolean]>([
    ['are those that it begins with its name', [lines('mycli: no sign of life')], true],
    ['may stand among others', [lines('other'), lines('other', 'mycli: no sign of life')], true],
    ['are none of another', [lines('other: mycli: x')], false],
    ['are no begin', [{ kind: 'begin' }], false],
    ['are not what the checkout says', [{ kind: 'checkout-log', text: 'mycli: x' }], false],
  ])('%s', (_what, items, is) => {
    expect(isComplaint(items)).toBe(is)
  })
})

describe('a second reading', () => {
  const again = { cursor: 'from', stream: newStream(nonce), events: [], quiet: 0 }
  const trail = { ...watchOf().trail, since: ['a', 'b'] }

  it('goes on where a page did not come', () => {
    const { watch, items } = after({ again, trail }, { page: undefined })
    expect([watch.again, items]).toEqual([again, []])
  })

  it('goes on, without a word, until it has come as far as the first', () => {
    const { watch, items } = after({ again, trail }, { page: pageOf('a') })
    expect([watch.again?.events, items]).toEqual([['a'], []])
  })

  it('ends, without a word, where it brings nothing', () => {
    const { watch, items } = after({ again, trail }, { page: pageOf('a', 'b') })
    expect([watch.again, items]).toEqual([undefined, []])
  })

  it('ends with what it brings', () => {
    const { watch, items } = after({ again, trail }, { page: pageOf(frame('begin 1'), 'a', 'x', 'b') })
    expect(watch.again).toBeUndefined()
    expect(items).toContainEqual({ kind: 'lines', texts: ['x'], late: true })
  })
})

describe('since when credentials have been refused', () => {
  it.each<[string, number | undefined, TransientKind | undefined, TaskState | undefined, LogPage | undefined, unknown]>(
    [
      ['is the first call that was', undefined, 'refused', undefined, undefined, 1_000],
      ['is the first of several', 5, 'refused', undefined, undefined, 5],
      ['is so though another call was answered', 5, 'refused', running, pageOf(), 5],
      ['is over with an answer about the task', 5, undefined, running, undefined, undefined],
      ['is over with an answer about its log', 5, undefined, undefined, pageOf(), undefined],
      ['is over with an answer, though another call was throttled', 5, 'throttled', running, undefined, undefined],
      ['is as it was without any answer', 5, 'throttled', undefined, undefined, 5],
      ['is as it was where nothing was asked', 5, undefined, undefined, undefined, 5],
      ['is never where calls are throttled', undefined, 'throttled', undefined, undefined, undefined],
    ],
  )('%s', (_what, refusedAtMs, trouble, state, page, since) => {
    expect(after({ refusedAtMs }, { trouble, state, page }).watch.refusedAtMs).toBe(since)
  })
})
