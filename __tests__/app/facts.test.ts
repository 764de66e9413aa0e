import { describe, expect, it } from '@jest/globals'
import { frame, textsOf, wrapperStream } from '../../emulator/wrapper-stream.ts'
import { execute } from '../../src/app/execute.ts'
import type { Engine } from '../../src/app/ports.ts'
import { TransientError } from '../../src/core/errors.ts'
import { capacityOf } from '../../src/core/task/facts.ts'
import type { TaskFacts, TaskState } from '../../src/core/task/task.ts'
import { fakeClock, portsOf, scriptedEngine } from '../support/fakes.ts'
import { nonce, planOf } from '../support/plan.ts'
import { timesAt } from '../support/report.ts'

const [begin = '', ...rest] = textsOf(wrapperStream({ lines: ['a', 'b'], code: 0, seconds: 7 }))
const sha = 'c'.repeat(40)
const events = [frame(`checkout ready ${sha}`), begin, ...rest]
const early: TaskFacts = { times: timesAt(1, 2), onSpot: true }
const whole: TaskFacts = { times: timesAt(1, 2, 3, 4), onSpot: true }

/** Runs to the end of a task elsewhere, or here, whose last look is `last`. */
async function ended(
  last: (() => TaskState) | undefined,
  { facts = early, isHere = false }: { readonly facts?: TaskFacts; readonly isHere?: boolean } = {},
) {
  const scripted = scriptedEngine([{ state: { phase: 'running', facts }, events }])
  let looks = 0
  const engine: Engine = {
    ...scripted,
    start: async () => ({
      id: 't',
      ...(isHere ? {} : { links: { arn: 'arn:t', consoleUrl: undefined, logUrl: undefined } }),
    }),
    async inspect(task) {
      looks += 1
      return looks > 1 && last ? last() : scripted.inspect(task)
    },
  }
  const random = { executionId: () => 'a'.repeat(20), nonce: () => nonce, fraction: () => 0.5 }
  const ports = portsOf({ engine, clock: fakeClock(), random })
  const result = await execute(planOf(), ports, new AbortController().signal)
  return { facts: result.facts, attempt: result.facts?.attempts.at(-1), looks: () => looks }
}

describe('what is known of a run at its end', () => {
  it('is its commit, its lines, its seconds, and what its engine says once more of a command that was short', async () => {
    const { facts, attempt, looks } = await ended(() => ({ phase: 'stopping', facts: whole }))
    expect(facts).toMatchObject({ starts: 1, sha, lines: { delivered: 2, written: 2 }, fellBack: undefined })
    expect(attempt).toMatchObject({ seconds: 7, engine: whole, begunAtSeconds: 1_700_000_000 })
    expect([capacityOf(attempt), attempt?.onSpot, capacityOf(undefined)]).toEqual(['spot', false, undefined])
    expect(looks()).toBe(2)
  })

  it('is not asked for again where it is known, nor of a process on this machine', async () => {
    expect((await ended(undefined, { facts: whole })).looks()).toBe(1)
    const here = await ended(undefined, { isHere: true })
    expect([here.looks(), capacityOf(here.attempt)]).toEqual([1, undefined])
  })

  it('is what was known before, where the engine does not answer any more', async () => {
    for (const last of [new TransientError('throttled', 'slow down'), new Error('broken')]) {
      const { attempt, looks } = await ended(() => {
        throw last
      })
      expect([attempt?.engine, looks()]).toEqual([early, 2])
    }
  })
})
