import { describe, expect, it } from '@jest/globals'
import type { Again } from '../../../src/core/errors.ts'
import {
  type Attempts,
  againAfter,
  attemptFrom,
  newAttempts,
  nextAttempt,
  noRetries,
  type Retries,
} from '../../../src/core/task/attempts.ts'
import type { StopNotice } from '../../../src/core/task/task.ts'
import type { Ending } from '../../../src/core/task/verdict.ts'

const notice = (kind: StopNotice['kind'], again: Again): StopNotice => ({
  kind,
  again,
  meaning: 'Why.',
  hint: undefined,
})
const gone = (changes: Partial<Extract<Ending, { kind: 'vanished' }>>): Ending => ({
  ...{ kind: 'vanished', exitCode: undefined, reason: 'r', begun: false },
  ...changes,
})
const told = (changes: Partial<Extract<Ending, { kind: 'signalled' }>>): Ending => ({
  ...{ kind: 'signalled', code: 143, begun: true, reason: 'r' },
  ...changes,
})

describe('after an ending, starting again', () => {
  it.each<[string, Ending, Again]>([
    ['never helps after the command ended', { kind: 'exited', code: 1, seconds: 1 }, 'never'],
    ['never helps after a cancel', { kind: 'cancelled' }, 'never'],
    ['never helps where it went without a reason', gone({}), 'never'],
    ['helps where there was no capacity', gone({ notice: notice('failed', 'capacity') }), 'capacity'],
    ['helps later, where it was to pass', gone({ notice: notice('failed', 'transient') }), 'transient'],
    ['never helps where the command was told to stop without a reason', told({}), 'never'],
    ['may be allowed where it was told to', told({ notice: notice('interrupted', 'capacity') }), 'capacity'],
    [
      'is for another machine, even where its notice says never',
      gone({ notice: notice('interrupted', 'never') }),
      'capacity',
    ],
    ['never helps where it was not to pass', gone({ notice: notice('failed', 'never') }), 'never'],
    ['helps where the machine was taken away', gone({ notice: notice('interrupted', 'capacity') }), 'capacity'],
    [
      'may be allowed where that was after the begin',
      gone({ begun: true, notice: notice('interrupted', 'capacity') }),
      'capacity',
    ],
    [
      'never helps where the command had begun and failed otherwise',
      gone({ begun: true, notice: notice('failed', 'transient') }),
      'never',
    ],
  ])('%s', (_what, ending, again) => {
    expect(againAfter(ending).again).toBe(again)
  })

  it.each([true, false])(
    'knows whether the command had begun (%p), and says why in the words of the notice',
    (begun) => {
      const ending = gone({ begun, notice: notice('interrupted', 'capacity') })
      expect(againAfter(ending)).toEqual({ again: 'capacity', begun, why: 'Why.' })
    },
  )
})

const spot: Retries = { capacity: 'spot-then-on-demand', onInterruption: 0 }
const first: Attempts = newAttempts(0, 900, 'spot-then-on-demand')
const after = (again: Again, begun = false) => ({ again, begun, why: 'Why.' })
const next = (before: Attempts, what: ReturnType<typeof after>, retries = spot, nowMs = 1_000) =>
  nextAttempt(before, what, { retries, nowMs, chance: 1 })

describe('the next attempt', () => {
  it('is on demand, and at once, where there was no Spot capacity', () => {
    expect(next(first, after('capacity'))).toMatchObject({
      ...{
        again: true,
        afterMs: 0,
        because: 'Why. Starting on-demand instead, at about three times the price.',
        fallsBack: true,
      },
      attempts: { number: 2, onDemand: true },
    })
  })

  it('is none where it would not help', () => {
    expect(next(first, after('never'))).toEqual({ again: false })
  })

  it('waits twice as long each time where that does not help, to a minute at most', () => {
    const pauses = [1, 2, 3, 9].map((number) => next({ ...first, number, onDemand: true }, after('capacity')))
    expect(pauses.map((one) => one.again && one.afterMs)).toEqual([2_000, 4_000, 8_000, 60_000])
    expect(pauses.map((one) => one.again && one.because)).toEqual(
      ['2 s', '4 s', '8 s', '1 min'].map((pause) => `Why. Starting again in ${pause}.`),
    )
  })

  it.each(['spot', 'on-demand'] as const)('stays with %s where nothing else was asked for', (capacity) => {
    const begin = newAttempts(0, 900, capacity)
    const again = next(begin, after('capacity'), { capacity, onInterruption: 0 })
    expect(again).toMatchObject({ afterMs: 2_000, attempts: { onDemand: capacity === 'on-demand' } })
  })

  it('is spread over tens of seconds where too many ask a registry at once', () => {
    const soon = (chance: number): unknown => nextAttempt(first, after('crowded'), { retries: spot, nowMs: 0, chance })
    expect([soon(0), soon(1)]).toMatchObject([{ afterMs: 10_000 }, { afterMs: 60_000 }])
  })

  it('is none when it would come after the start timeout', () => {
    expect(next(first, after('transient'), spot, 897_999)).toMatchObject({ again: true })
    expect(next(first, after('transient'), spot, 898_000)).toEqual({ again: false })
  })

  it('of a command that had begun is made only as often as is allowed, each with the whole time to begin', () => {
    const once: Retries = { ...spot, onInterruption: 1 }
    expect(next(first, after('capacity', true))).toEqual({ again: false })
    const second = next(first, after('capacity', true), once, 5_000_000)
    expect(second).toMatchObject({ again: true, afterMs: 0, attempts: { interruptions: 1, beginByMs: 5_900_000 } })
    if (!second.again) return
    expect(next(second.attempts, after('capacity', true), once, 6_000_000)).toEqual({ again: false })
    const twice: Retries = { ...spot, onInterruption: 2 }
    expect(next(second.attempts, after('capacity', true), twice, 6_000_000)).toMatchObject({
      ...{ again: true, afterMs: 0, because: 'Why. Starting again.' },
      attempts: { interruptions: 2, startedAtMs: 6_000_000, beginByMs: 6_900_000 },
    })
  })

  it('of a command that had not begun has no more time than the first', () => {
    expect(next(first, after('transient'))).toMatchObject({
      attempts: { number: 2, onDemand: false, startedAtMs: 0, beginByMs: 900_000, interruptions: 0 },
    })
  })

  it('is never one on the local engine of a command that had begun', () => {
    expect(next(newAttempts(0, 900, noRetries.capacity), after('capacity', true), noRetries)).toEqual({ again: false })
    expect(newAttempts(0, 900, noRetries.capacity).onDemand).toBe(true)
  })
})

describe('an attempt', () => {
  it.each([
    [0, 900],
    [899_000, 1],
    [898_999, 1],
    [1_500, 898],
    [2_000_000, 1],
  ])('at %d ms has %d seconds to begin', (nowMs, startTimeoutSeconds) => {
    const attempt = { number: 1, nonce: 'n', onDemand: false, startTimeoutSeconds }
    expect(attemptFrom(first, nowMs, 'n')).toEqual(attempt)
  })
})
