import { describe, expect, it } from '@jest/globals'
import { frame } from '../../../emulator/wrapper-stream.ts'
import { fargatePace } from '../../../src/core/aws/pace.ts'
import { type Exit, parseFrame } from '../../../src/core/log/frames.ts'
import { backoffAfter, type PollingPolicy, pauseMs, wanted } from '../../../src/core/task/pace.ts'
import type { StopNotice } from '../../../src/core/task/task.ts'
import type { Watch } from '../../../src/core/task/watch.ts'
import { running, stoppedWith } from '../../support/fakes.ts'
import { watchOf } from '../../support/looks.ts'
import { nonce } from '../../support/plan.ts'

const pace: PollingPolicy = {
  firstMs: 1_000,
  longestMs: 4_000,
  stateMs: { starting: 2_000, speaking: 60_000, silent: 5_000 },
  quietMs: 10_000,
  rereads: true,
}

const exit = (words: string): Exit => parseFrame(frame(`exit ${words}`), `@mycli:${nonce}`) as Exit
const notice: StopNotice = { meaning: '', hint: undefined, again: 'never', kind: 'interrupted' }
const pending = { state: { phase: 'pending' } } as const
const begun = { state: running, begunAtMs: 0 }
const withExit = (words: string) => ({ stream: { ...watchOf().stream, exit: exit(words) } })

describe('what is looked at', () => {
  it.each<[string, Partial<Watch>, number, 'both' | 'state' | 'log' | 'nothing']>([
    ['a task about which nothing is known', {}, 0, 'both'],
    ['one that was pending a moment ago', { ...pending, stateAtMs: 10_000 }, 11_999, 'nothing'],
    ['one that was pending two seconds ago', { ...pending, stateAtMs: 10_000 }, 12_000, 'state'],
    ['one that was pending when it could last be asked', { ...pending, stateAtMs: 10_000 }, 20_000, 'both'],
    ['one that runs and has not begun', { state: running, stateAtMs: 10_000 }, 12_000, 'both'],
    ['one that has begun and speaks', { ...begun, stateAtMs: 10_000, spokeAtMs: 68_000 }, 69_999, 'log'],
    ['the same a minute after the last look', { ...begun, stateAtMs: 10_000, spokeAtMs: 68_000 }, 70_000, 'both'],
    ['one that is silent', { ...begun, stateAtMs: 10_000, spokeAtMs: 10_000 }, 14_999, 'log'],
    ['one that is silent for long', { ...begun, stateAtMs: 10_000, spokeAtMs: 10_000 }, 15_000, 'both'],
    ['one that has never spoken', { ...begun, stateAtMs: 10_000 }, 15_000, 'both'],
    ['one whose end was read', { ...begun, ...withExit('0 exited 1 1 0 1'), stateAtMs: 0 }, 1e9, 'log'],
    [
      'one that was told to stop and does not say why',
      { ...begun, ...withExit('143 signalled 1 1 0 1'), stateAtMs: 0 },
      2_000,
      'both',
    ],
    [
      'one that we told to stop, and that says so',
      {
        ...begun,
        ...withExit('143 signalled 1 1 0 1'),
        stateAtMs: 0,
        stop: { cause: 'cancelled', atMs: 0, answer: 'acknowledged' },
      },
      1e9,
      'log',
    ],
    [
      'one that we told to stop',
      { ...begun, stateAtMs: 0, spokeAtMs: 2_000, stop: { cause: 'timed-out', atMs: 0, answer: 'acknowledged' } },
      2_000,
      'both',
    ],
    ['one that has stopped', { ...begun, state: stoppedWith(0), stateAtMs: 0 }, 1e9, 'log'],
    [
      'one that is being stopped',
      { ...begun, state: { phase: 'stopping', notice }, stateAtMs: 0, spokeAtMs: 0 },
      1_000,
      'log',
    ],
  ])('of %s', (_what, known, nowMs, seen) => {
    const { state, log } = wanted({ ...watchOf(), ...known }, pace, nowMs)
    expect({ state, log }).toEqual({
      state: seen === 'both' || seen === 'state',
      log: seen === 'both' || seen === 'log',
    })
  })
})

describe('the pause before the next look', () => {
  const inStep = { ...pace, flushMs: 5_000 }
  const beat = { begunAtMs: 0, newsAtMs: 7_000 }
  it.each<[string, Partial<Watch>, PollingPolicy, { nowMs: number; chance: number }, number]>([
    ['after something', {}, pace, { nowMs: 0, chance: 0 }, 1_000],
    ['after two empty pages', { emptyPages: 2 }, pace, { nowMs: 0, chance: 0 }, 2_000],
    ['after many', { emptyPages: 99_999 }, pace, { nowMs: 0, chance: 0 }, 4_000],
    ['after one refused call, at the least', { backoff: 1 }, pace, { nowMs: 0, chance: 0 }, 1_000],
    ['after one refused call, at the most', { backoff: 1 }, pace, { nowMs: 0, chance: 1 }, 2_000],
    ['after many refused calls, at the least', { backoff: 10 }, pace, { nowMs: 0, chance: 0 }, 7_500],
    ['after many refused calls, at the most', { backoff: 10 }, pace, { nowMs: 0, chance: 1 }, 15_000],
    ['after many, of one that has begun', { backoff: 10, begunAtMs: 0 }, pace, { nowMs: 0, chance: 1 }, 5_000],
    ['after many, of one that has stopped', { backoff: 10, stoppedAtMs: 1 }, pace, { nowMs: 0, chance: 1 }, 5_000],
    ['in step with the log, just after it was filled', beat, inStep, { nowMs: 7_000, chance: 0 }, 5_000],
    ['in step with the log, somewhere between', beat, inStep, { nowMs: 20_000, chance: 0 }, 2_000],
    ['in step with the log, a little later than others', beat, inStep, { nowMs: 20_000, chance: 1 }, 2_250],
    ['before the command begins', { newsAtMs: 7_000 }, inStep, { nowMs: 7_000, chance: 0 }, 1_000],
    ['before anything was read', { begunAtMs: 0 }, inStep, { nowMs: 7_000, chance: 0 }, 1_000],
    ['after the last word', { ...beat, ...withExit('0 exited 1 1 0 1') }, inStep, { nowMs: 7_000, chance: 0 }, 1_000],
    ['after the task has stopped', { ...beat, stoppedAtMs: 1 }, inStep, { nowMs: 7_000, chance: 0 }, 1_000],
    ['where more is waiting', { ...beat, full: true }, inStep, { nowMs: 7_000, chance: 0 }, 200],
    [
      'in the middle of a second reading',
      { ...beat, again: { cursor: undefined, stream: watchOf().stream, events: [], quiet: 0 } },
      inStep,
      { nowMs: 7_000, chance: 0 },
      200,
    ],
    [
      'of one that is cancelled',
      { ...beat, stop: { cause: 'cancelled', atMs: 0, answer: 'acknowledged' } },
      inStep,
      { nowMs: 7_000, chance: 0 },
      1_000,
    ],
    [
      'of one that is cancelled, under backoff',
      { backoff: 9, stop: { cause: 'cancelled', atMs: 0, answer: 'none' } },
      pace,
      { nowMs: 0, chance: 1 },
      1_000,
    ],
  ])('%s', (_when, known, at, now, pause) => {
    expect(pauseMs({ ...watchOf(), ...known }, at, now)).toBe(pause)
  })
})

describe('backoff', () => {
  it('grows with each call that is refused, up to a bound, and is halved by each that is not', () => {
    const grown = Array.from({ length: 50 }).reduce<number>((backoff) => backoffAfter(backoff, 'throttled'), 0)
    expect(grown).toBe(10)
    const [a, b, c, d] = [5, 2, 1, 0]
    expect([grown, a, b, c].map((backoff) => backoffAfter(backoff, undefined))).toEqual([a, b, c, d])
  })
})

describe('the pace of Fargate', () => {
  it('is a second for a run alone, and ten at most for a large matrix, never nothing', () => {
    expect([1, 30, 256, 0].map((jobs) => fargatePace(jobs).firstMs)).toEqual([1_000, 6_000, 10_000, 1_000])
  })

  it('looks at states every two seconds before the begin, and at the latest after fifteen', () => {
    expect(fargatePace(1)).toEqual({
      ...{ firstMs: 1_000, longestMs: 1_000, quietMs: 10_000, rereads: true },
      stateMs: { starting: 2_000, speaking: 60_000, silent: 5_000 },
    })
    expect(fargatePace(8).stateMs).toEqual({ starting: 2_000, speaking: 60_000, silent: 8_000 })
    expect(fargatePace(30).stateMs).toEqual({ starting: 6_000, speaking: 60_000, silent: 15_000 })
  })

  it('is in step with the log where reads are rarer than one a second', () => {
    expect([1, 5, 6, 30].map((jobs) => fargatePace(jobs).flushMs)).toEqual([undefined, undefined, 5_000, 5_000])
    expect(fargatePace(5)).not.toHaveProperty('flushMs')
  })
})
