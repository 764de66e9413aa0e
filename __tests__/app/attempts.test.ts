import { describe, expect, it } from '@jest/globals'
import { textsOf, wrapperStream } from '../../emulator/wrapper-stream.ts'
import { type Attempted, runAttempts } from '../../src/app/attempts.ts'
import type { Engine, Journal, Ports } from '../../src/app/ports.ts'
import type { Run } from '../../src/app/run.ts'
import { StartRefused, UserError } from '../../src/core/errors.ts'
import type { Retries } from '../../src/core/task/attempts.ts'
import type { Attempt, TaskPlan, TaskState } from '../../src/core/task/task.ts'
import { fakeClock, noJournal, noRandom, portsOf, recordedOutput, scriptedEngine } from '../support/fakes.ts'
import { planOf } from '../support/plan.ts'

const plan = planOf({ timeoutSeconds: 60, startTimeoutSeconds: 900 })
const spot: Retries = { capacity: 'spot-then-on-demand', onInterruption: 0 }
const onDemand: Retries = { capacity: 'on-demand', onInterruption: 0 }

/** A task that was stopped before it ran, since its machine was taken away. */
const interrupted: TaskState = {
  ...{ phase: 'stopped', exitCode: undefined, reason: 'Spot', ran: false },
  notice: { kind: 'interrupted', meaning: 'The machine was taken away.', hint: undefined, again: 'capacity' },
}

interface Tried {
  readonly ending: Run['ending'] | undefined
  readonly error: unknown
  readonly starts: readonly { readonly plan: TaskPlan; readonly attempt: Attempt }[]
  readonly notes: readonly string[]
  readonly notices: readonly string[]
  /** What is said of the starts, where one of them was the last. */
  readonly history: Pick<Attempted, 'starts' | 'fellBack' | 'startedAtMs' | 'before'> | undefined
  readonly sleptMs: readonly number[]
}

interface World {
  readonly retries?: Retries
  readonly journal?: Journal
  readonly signal?: AbortSignal
}

/** Runs attempts; `start` says what each of them comes to: a refusal that it throws, or the state of its task. */
async function tried(start: (attempt: Attempt) => TaskState | 'succeeds', world: World = {}): Promise<Tried> {
  const [clock, output, starts] = [fakeClock(), recordedOutput(), [] as Tried['starts'][number][]]
  const sleptMs: number[] = []
  let task: Engine = scriptedEngine([])
  const engine: Engine = {
    async start(plan, attempt, signal) {
      starts.push({ plan, attempt })
      const state = start(attempt)
      const events = textsOf(wrapperStream({ lines: [], code: 0 })).map((text) =>
        text.replace(/@mycli:\w+/, `@mycli:${attempt.nonce}`),
      )
      task = scriptedEngine(state === 'succeeds' ? [{ events }] : [{ state }])
      return task.start(plan, attempt, signal)
    },
    inspect: (ref) => task.inspect(ref),
    readLogs: (ref, cursor, source) => task.readLogs(ref, cursor, source),
    stop: (ref, reason) => task.stop(ref, reason),
  }
  let nonces = 0
  const ports: Ports = portsOf({
    engine,
    output,
    journal: world.journal ?? noJournal,
    random: { ...noRandom, nonce: () => `${++nonces}`.padStart(32, '0') },
    clock: {
      now: () => clock.now(),
      async sleep(ms, signal) {
        sleptMs.push(ms)
        await clock.sleep(ms, signal)
      },
    },
  })
  const signal = world.signal ?? new AbortController().signal
  const told = { starts, notes: output.notes, notices: output.notices, sleptMs }
  try {
    const { ending, ...history } = await runAttempts(plan, { ports, retries: world.retries ?? onDemand }, signal)
    return { ending, history, error: undefined, ...told }
  } catch (error) {
    return { ending: undefined, history: undefined, error, ...told }
  }
}

const refuse = (again: 'never' | 'capacity' | 'transient'): never => {
  throw new StartRefused(again, 'No capacity.')
}

const noTask = (): never => refuse('capacity')

describe('attempts', () => {
  it('carry out one plan, each with a number, a nonce and a share of the time that are its own', async () => {
    const { ending, starts, ...said } = await tried(({ number }) => (number < 3 ? refuse('transient') : 'succeeds'))
    expect(said).toMatchObject({
      history: { starts: 3, before: [] },
      notices: [],
      notes: Array(2).fill(expect.any(String)),
    })
    expect(said.history?.fellBack).toBeUndefined()
    expect(ending).toEqual({ kind: 'exited', code: 0, seconds: 1 })
    expect(starts.map((one) => one.plan)).toEqual([plan, plan, plan])
    expect(starts.map(({ attempt }) => attempt)).toEqual([
      { number: 1, nonce: '1'.padStart(32, '0'), onDemand: true, startTimeoutSeconds: 900 },
      { number: 2, nonce: '2'.padStart(32, '0'), onDemand: true, startTimeoutSeconds: 898 },
      { number: 3, nonce: '3'.padStart(32, '0'), onDemand: true, startTimeoutSeconds: 895 },
    ])
  })

  it.each<[string, () => TaskState]>([
    ['could not be had', noTask],
    ['was taken away before its command began', () => interrupted],
  ])('go on with on-demand where Spot capacity %s, and say so', async (_what, first) => {
    const start = ({ number }: Attempt) => (number === 1 ? first() : 'succeeds')
    const { ending, starts, notices, history } = await tried(start, { retries: spot })
    expect(ending).toMatchObject({ kind: 'exited', code: 0 })
    expect(starts.map(({ attempt }) => attempt.onDemand)).toEqual([false, true])
    expect(notices).toEqual([
      expect.stringMatching(/^(No capacity|The machine was taken away)\. Starting on-demand instead, at about three /),
    ])
    expect(history?.before).toHaveLength(first === noTask ? 0 : 1)
    expect(history).toMatchObject({
      starts: 2,
      fellBack: notices[0]?.replace(/ Starting.*/, ''),
      startedAtMs: 1_000_000,
    })
  })

  it('end with the refusal of the last, where no more are to be made', async () => {
    const { error, starts } = await tried(() => refuse('never'))
    expect(error).toEqual(new StartRefused('never', 'No capacity.'))
    expect(starts).toHaveLength(1)
  })

  it('end at once with what is no refusal', async () => {
    const { error, starts } = await tried(() => {
      throw new UserError('You may not.')
    })
    expect(error).toEqual(new UserError('You may not.'))
    expect(starts).toHaveLength(1)
  })

  it('that together took too long say how long that was, and what came of the one before', async () => {
    const { ending } = await tried(({ number }) => (number === 1 ? refuse('transient') : { phase: 'pending' }))
    expect(ending).toEqual({ kind: 'start-timed-out', timeoutSeconds: 900, before: 'No capacity.' })
  })
})

describe('attempts whose run is cancelled between two of them', () => {
  it.each(['had no task', 'was taken away'])(
    'are no more after one that %s: none is announced, none waited for',
    async (end) => {
      const cancelling = new AbortController()
      // The end of a task is noted once nothing more is asked of it.
      const journal: Journal = {
        printed: (_task, { cursor }) => cursor !== undefined && cancelling.abort(),
        end() {},
        isAbandoned: () => false,
      }
      const start = (): TaskState => {
        if (end === 'was taken away') return interrupted
        cancelling.abort()
        return refuse('capacity')
      }
      const { ending, starts, notes, sleptMs } = await tried(start, {
        retries: spot,
        journal,
        signal: cancelling.signal,
      })
      expect(ending).toEqual(end === 'had no task' ? { kind: 'cancelled', doubt: 'no-task' } : { kind: 'cancelled' })
      expect([starts.length, notes, sleptMs]).toEqual([1, [], []])
    },
  )

  it('are no more where the run was given up by the step after it', async () => {
    let asked = 0
    const journal: Journal = { printed() {}, end() {}, isAbandoned: () => ++asked > 1 }
    const { ending, starts, notes } = await tried(() => refuse('capacity'), { retries: spot, journal })
    expect([ending?.kind, starts.length, notes]).toEqual(['cancelled', 1, []])
  })

  it('keep the ending of a command that had ended by then', async () => {
    const cancelling = new AbortController()
    const journal: Journal = { ...noJournal, printed: (_task, { ended }) => ended && cancelling.abort() }
    const { ending } = await tried(() => 'succeeds', { journal, signal: cancelling.signal })
    expect(ending).toMatchObject({ kind: 'exited', code: 0 })
  })
})
