import { describe, expect, it } from '@jest/globals'
import { runAttempts } from '../../src/app/attempts.ts'
import type { Engine, Ports } from '../../src/app/ports.ts'
import { type Run, run } from '../../src/app/run.ts'
import { StartRefused, TransientError, UserError } from '../../src/core/errors.ts'
import { fakeClock, noJournal, portsOf, type RecordedOutput, recordedOutput, running } from '../support/fakes.ts'
import { attemptOf, planOf } from '../support/plan.ts'

const plan = planOf({ timeoutSeconds: 60, startTimeoutSeconds: 30 })
const attempt = attemptOf({ startTimeoutSeconds: 30 })
const never = <T>(): Promise<T> => new Promise(() => {})

interface Played extends Run {
  readonly output: RecordedOutput
  readonly stops: readonly string[]
  readonly seconds: number
}

/** Runs a task that says nothing, on an engine with parts that may be broken; `told` says when the run is cancelled. */
async function play(
  broken: Partial<Engine>,
  { told = 1, ...more }: Partial<Ports> & { told?: number } = {},
): Promise<Played> {
  const [clock, output, stops] = [fakeClock(), recordedOutput(), [] as string[]]
  const cancelling = new AbortController()
  let rounds = 0
  const engine: Engine = {
    start: async () => ({ id: 'task' }),
    inspect: async () => running,
    readLogs: async (_task, cursor) => {
      rounds += 1
      if (rounds === told) cancelling.abort()
      return { events: [], cursor }
    },
    ...broken,
    stop: (task, reason) => {
      stops.push(reason)
      return broken.stop ? broken.stop(task, reason) : Promise.resolve()
    },
  }
  const startMs = clock.now()
  const done = await run({ plan, attempt }, portsOf({ engine, clock, output, ...more }), cancelling.signal)
  return { ...done, output, stops, seconds: (clock.now() - startMs) / 1_000 }
}

describe('a run that is cancelled', () => {
  it.each<[string, Partial<Engine>]>([
    ['its stop has no answer', { stop: never }],
    ['its task cannot be looked at any more', { inspect: never }],
    ['all that it asks passes', { stop: async () => Promise.reject(new TransientError('throttled', 'slow down')) }],
  ])('ends within the seconds that it has to live though %s', async (_, broken) => {
    const { ending, stops, seconds, mayStillRun } = await play(broken)
    const doubt = broken.stop ? { doubt: 'unacknowledged-stop' } : {}
    expect([ending, mayStillRun]).toEqual([{ kind: 'cancelled', ...doubt }, true])
    expect(stops[0]).toBe('cancelled')
    expect(seconds).toBeLessThan(7)
  })

  it.each([4, 4.9])('counts its seconds from the signal, though its task is known only %d s later', async (late) => {
    const [clock, cancelling, stops] = [fakeClock(), new AbortController(), [] as string[]]
    const engine: Engine = {
      async start() {
        cancelling.abort()
        await clock.sleep(late * 1_000)
        return { id: 'task' }
      },
      inspect: async () => running,
      readLogs: async (_task, cursor) => ({ events: [], cursor }),
      stop: async (_task, reason) => void stops.push(reason),
    }
    const startMs = clock.now()
    const { ending } = await run({ plan, attempt }, portsOf({ engine, clock }), cancelling.signal)
    expect([ending, stops]).toEqual([{ kind: 'cancelled' }, ['cancelled']])
    expect((clock.now() - startMs) / 1_000).toBeLessThanOrEqual(6.5)
  })

  it('asks again as long as its stop was not heard, and not while an answer is on its way', async () => {
    let asked = 0
    const stop: Engine['stop'] = async () => {
      asked += 1
      if (asked < 3) throw new TransientError('unreachable', 'gone')
    }
    expect((await play({ stop })).stops).toEqual(['cancelled', 'cancelled', 'cancelled'])
    expect((await play({ stop: never })).stops).toEqual(['cancelled'])
  })

  it('says once why its task cannot be told to stop, and asks no more', async () => {
    const refusal = new UserError('You are not allowed to stop it.')
    const { output, stops } = await play({ stop: () => Promise.reject(refusal) })
    expect(output.warnings).toEqual(['The task cannot be told to stop: You are not allowed to stop it.'])
    expect(stops).toEqual(['cancelled'])
  })
})

describe('a run that is killed before it has read anything', () => {
  it('has noted its task, and what marks its frames, for the process that finishes it', async () => {
    const noted: unknown[] = []
    const journal = { ...noJournal, printed: (task: unknown, progress: unknown) => void noted.push(task, progress) }
    const engine: Engine = { start: async () => ({ id: 'task' }), inspect: never, readLogs: never, stop: never }
    void run({ plan, attempt }, portsOf({ engine, journal }), new AbortController().signal)
    await new Promise((resolve) => setImmediate(resolve))
    expect(noted).toEqual([{ id: 'task' }, { nonce: attempt.nonce, cursor: undefined, ended: false }])
  })
})

describe('a run that was given up by the process that finishes it', () => {
  it('stops its task though it was not told to end', async () => {
    let asked = 0
    const journal = { ...noJournal, isAbandoned: () => ++asked > 3 }
    const { ending, stops } = await play({}, { journal, told: Number.POSITIVE_INFINITY })
    expect([ending.kind, stops[0]]).toEqual(['cancelled', 'cancelled'])
  })

  it('starts nothing any more', async () => {
    const started: string[] = []
    const start: Engine['start'] = async ({ executionId }) => ({ id: started.push(executionId).toString() })
    const journal = { ...noJournal, isAbandoned: () => true }
    expect((await play({ start }, { journal })).ending.kind).toBe('cancelled')
    expect(started).toEqual([])
  })

  it.each(['capacity', 'never'] as const)('makes no further attempt, and has not failed (%s)', async (again) => {
    let attempts = 0
    let isAbandoned = false
    const start: Engine['start'] = async () => {
      attempts += 1
      isAbandoned = true
      throw new StartRefused(again, 'no')
    }
    const engine: Engine = { start, inspect: never, readLogs: never, stop: never }
    const ports = portsOf({ engine, journal: { ...noJournal, isAbandoned: () => isAbandoned } })
    const retries = { capacity: 'spot-then-on-demand', onInterruption: 0 } as const
    const { ending } = await runAttempts(plan, { ports, retries }, new AbortController().signal)
    expect([ending.kind, attempts]).toEqual(['cancelled', 1])
  })
})
