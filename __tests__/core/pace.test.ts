import { describe, expect, it } from '@jest/globals'
import { fargatePace } from '../../src/compose-fargate.ts'
import { pauseMs, strainAfter, wanted } from '../../src/core/pace.ts'
import { newStream, readEvents } from '../../src/core/stream.ts'
import { newWatch, type Watch } from '../../src/core/watch.ts'
import { nonce, planOf } from '../support/plan.ts'
import { frame } from '../support/wrapper-stream.ts'

const alone = fargatePace(1)
const many = fargatePace(30)
const watchWith = (changes: Partial<Watch>): Watch => ({ ...newWatch(planOf(), 0), ...changes })
const begun = { begunAtMs: 0, state: { phase: 'running' }, stateAtMs: 0 } as const
const streamWith = (...events: readonly string[]) => readEvents(newStream(nonce), events).stream

describe('what is looked at', () => {
  it.each<[string, Partial<Watch>, number, { state: boolean; log: boolean }]>([
    ['everything, where nothing is known', {}, 0, { state: true, log: true }],
    [
      'no log yet, where the task is pending',
      { state: { phase: 'pending' }, stateAtMs: 0 },
      1_000,
      { state: false, log: false },
    ],
    [
      'the state every two seconds then',
      { state: { phase: 'pending' }, stateAtMs: 0 },
      2_000,
      { state: true, log: false },
    ],
    [
      'the log, too, where the state is not to be had',
      { state: { phase: 'pending' }, stateAtMs: 0 },
      10_000,
      { state: true, log: true },
    ],
    ['the log alone, while it speaks', { ...begun, spokeAtMs: 58_000 }, 59_000, { state: false, log: true }],
    ['the state once a minute then', { ...begun, spokeAtMs: 59_000 }, 60_000, { state: true, log: true }],
    ['the state every 15 seconds, while it is silent', { ...begun, spokeAtMs: 0 }, 15_000, { state: true, log: true }],
    [
      'no state after the last word',
      { ...begun, stream: streamWith(frame('exit 0 exited 1 0 0 1')) },
      900_000,
      { state: false, log: true },
    ],
    [
      'the state after a last word that does not say who stopped it',
      { ...begun, stream: streamWith(frame('exit 143 signalled 1 0 0 1')) },
      2_000,
      { state: true, log: true },
    ],
    [
      'no state of what has stopped',
      { state: { phase: 'stopped', exitCode: 0, reason: '' }, stateAtMs: 0 },
      900_000,
      { state: false, log: true },
    ],
  ])('is %s', (_what, changes, nowMs, expected) => {
    expect(wanted(watchWith(changes), alone, nowMs)).toEqual(expected)
  })
})

describe('the pause', () => {
  const now = { nowMs: 0, chance: 0.5 }
  it('is a second for a run alone, and a fifth of it where more is waiting', () => {
    expect(pauseMs(watchWith(begun), alone, now)).toBe(1_000)
    expect(pauseMs(watchWith({ ...begun, full: true }), alone, now)).toBe(200)
  })

  it('grows with each refused call, spread by chance, to 15 seconds at most, and shrinks again', () => {
    const strained = (strain: number, chance: number) => pauseMs(watchWith({ strain }), alone, { nowMs: 0, chance })
    expect([strained(1, 1), strained(2, 1), strained(9, 1)]).toEqual([2_000, 4_000, 15_000])
    expect(strained(9, 0)).toBe(7_500)
    expect([strainAfter(3, 'throttled'), strainAfter(10, 'unreachable'), strainAfter(5, undefined)]).toEqual([4, 10, 2])
  })

  it('is short for a run that was cancelled, however strained', () => {
    const stop = { cause: 'cancelled', atMs: 0, heard: false } as const
    expect(pauseMs(watchWith({ strain: 9, stop }), alone, now)).toBe(1_000)
  })

  it.each([
    [10_000, 0, 6_000],
    [13_000, 0, 3_000],
    [13_000, 1, 3_250],
  ])('of many is up to the next flush: %d ms after news at 10,000, by chance %d', (nowMs, chance, expected) => {
    expect(pauseMs(watchWith({ ...begun, newsAtMs: 10_000 }), many, { nowMs, chance })).toBe(expected)
  })

  it('of a large matrix is ten seconds at most, and never nothing', () => {
    expect([fargatePace(256).firstMs, fargatePace(0).firstMs]).toEqual([10_000, 1_000])
  })
})
