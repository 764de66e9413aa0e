import { describe, expect, it } from '@jest/globals'
import { describeTime, sharesOf } from '../../../src/core/report/time.ts'
import type { AttemptFacts, RunFacts } from '../../../src/core/task/facts.ts'
import { attemptFacts, runFacts, timesAt } from '../../support/report.ts'

const withLast = (changes: Partial<AttemptFacts>, more: Partial<RunFacts> = {}): RunFacts =>
  runFacts({ attempts: [attemptFacts(changes)], ...more })
const neverBegan = { begunAtMs: undefined, begunAtSeconds: undefined, seconds: undefined }
const engine = (...seconds: Parameters<typeof timesAt>) => ({ times: timesAt(...seconds), onSpot: false })

describe('where the time of a run went', () => {
  it.each<[string, RunFacts, string]>([
    [
      'a run that ended',
      runFacts(),
      '2 min: 12 s waiting for capacity, 20 s pulling, 6 s checkout, 1 min 15 s command, 7 s end',
    ],
    [
      'one whose command is still said to run',
      withLast({ seconds: undefined }),
      '2 min: 12 s waiting for capacity, 20 s pulling, 6 s checkout, 1 min 22 s command',
    ],
    [
      'one that came to its checkout',
      withLast({ ...neverBegan }),
      '2 min: 12 s waiting for capacity, 20 s pulling, 1 min 28 s checkout',
    ],
    [
      'one that came to the pull of its image',
      withLast({ ...neverBegan, engine: engine(1, 13) }),
      '2 min: 12 s waiting for capacity, 1 min 48 s pulling',
    ],
    [
      'one that ECS says little of',
      withLast({ engine: engine(undefined, 13, 33) }),
      '2 min: 40 s start, 1 min 15 s command, 5 s end',
    ],
    ['one that waited', withLast({ ...neverBegan, engine: undefined }), '2 min: 2 min waiting for capacity'],
    ['one that ECS said nothing of', withLast({ engine: undefined }), '2 min: 40 s start, 1 min 15 s command, 5 s end'],
    [
      'one that was started again',
      withLast({ startedAtMs: 30_000 }, { endedAtMs: 150_000, starts: 2 }),
      '2 min 30 s: 30 s first start, 12 s waiting for capacity, 20 s pulling, 6 s checkout, 1 min 15 s command, 7 s end',
    ],
    [
      'one that was started three times',
      withLast({ startedAtMs: 30_000 }, { endedAtMs: 150_000, starts: 3 }),
      '2 min 30 s: 30 s earlier starts, 12 s waiting for capacity, 20 s pulling, 6 s checkout, 1 min 15 s command, 7 s end',
    ],
    ['one without a task', runFacts({ attempts: [] }), '2 min: 2 min start'],
    ['one that took no time', runFacts({ attempts: [], endedAtMs: 0 }), '0 s'],
    [
      'one on this machine',
      withLast({ links: undefined, engine: undefined }),
      '2 min: 40 s checkout, 1 min 15 s command, 5 s end',
    ],
    ['one on this machine that never began', withLast({ ...neverBegan, links: undefined }), '2 min: 2 min checkout'],
  ])('is known of %s', (_what, facts, words) => {
    expect(describeTime(facts)).toBe(words)
  })

  it('adds up to the whole, though clocks differ and what they say is rounded', () => {
    for (const begunAtSeconds of [3_000, 3_633, 3_639, 9_999]) {
      const facts = withLast({ begunAtSeconds, seconds: 119 })
      expect(sharesOf(facts).reduce((sum, { seconds }) => sum + seconds, 0)).toBe(120)
      for (const { seconds } of sharesOf(facts)) expect(seconds).toBeGreaterThanOrEqual(0)
    }
  })
})
