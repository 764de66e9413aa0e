import { describe, expect, it } from '@jest/globals'
import { describeFollowed } from '../../../src/core/report/followed.ts'
import type { AttemptFacts } from '../../../src/core/task/facts.ts'
import { attemptFacts, timesAt } from '../../support/report.ts'

describe('how long a run took that was followed', () => {
  const engine = { times: timesAt(1, 13, 33), onSpot: false }
  const { createdMs = 0 } = engine.times
  const begun = { begunAtSeconds: createdMs / 1_000 + 38.4, seconds: 75 }

  it.each<[string, Partial<AttemptFacts>, string | undefined]>([
    ['with what ECS knows', { engine, ...begun }, 'took 1 min 53 s: 38 s start, 1 min 15 s command'],
    ['when ECS has forgotten it', { engine: undefined, ...begun }, 'the command took 1 min 15 s'],
    ['when its clock is behind', { engine, ...begun, begunAtSeconds: 1 }, 'the command took 1 min 15 s'],
    ['when its command did not run', { engine, ...begun, seconds: undefined }, undefined],
  ])('is said %s', (_what, facts, said) => {
    expect(describeFollowed({ attempts: [attemptFacts(facts)] })).toBe(said)
  })

  it('is not known of none', () => {
    expect(describeFollowed({ attempts: [] })).toBeUndefined()
  })
})
