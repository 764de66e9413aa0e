import { StartUnknown, TaskLeft, UserError } from '../core/errors.ts'
import { newStream, type Stream } from '../core/log/stream.ts'
import { advance } from '../core/task/advance.ts'
import { type AttemptFacts, factsOf } from '../core/task/facts.ts'
import { pauseMs } from '../core/task/pace.ts'
import type { Attempt, TaskPlan, TaskRef } from '../core/task/task.ts'
import type { Ending } from '../core/task/verdict.ts'
import { newWatch, type Watch, withStopAnswer } from '../core/task/watch.ts'
import { explainedByCheckout } from './checkout-log.ts'
import { poll } from './poll.ts'
import type { Ports } from './ports.ts'
import { showItem, showProgress } from './progress.ts'
import { type Stopper, stopperOf } from './stopper.ts'
import { settleTransient, withTimeout } from './waiting.ts'

/** How a run ended, and what its stream brought. */
export interface Run {
  readonly left?: undefined
  readonly ending: Ending
  readonly stream: Stream
  /** Undefined where none was started, or none is known. */
  readonly task: TaskRef | undefined
  /** Whether a task may be running still, or have lines on their way. */
  readonly mayStillRun: boolean
  /** Undefined where there was no task, as far as is known. */
  readonly facts: AttemptFacts | undefined
}

/** A task that was left before its end was known, and what its stream brought by then. */
export interface Left {
  readonly left: true
  readonly stream: Stream
}

/** A run that was cancelled before it had a task, as far as is known. */
export const cancelledRun = ({ nonce }: Attempt, mayStillRun = false): Run => ({
  ending: { kind: 'cancelled', doubt: mayStillRun ? 'unknown-task' : 'no-task' },
  stream: newStream(nonce),
  task: undefined,
  mayStillRun,
  facts: undefined,
})

/** A task to start, and which start of it this is. */
export interface PlannedStart {
  readonly plan: TaskPlan
  readonly attempt: Attempt
}

/**
 * Starts the task and follows it to its end.
 * @param signal aborts to cancel the run; the task is stopped and the end still awaited for some seconds
 * @throws StartRefused where there is no task; TaskLeft where one may still be running unwatched
 */
export async function run({ plan, attempt }: PlannedStart, ports: Ports, signal: AbortSignal): Promise<Run> {
  const { engine, output, journal } = ports
  const cancelledAt = cancelMoment(signal, ports)
  const isUnwanted = (): boolean => cancelledAt() !== undefined
  const startedAtMs = ports.clock.now()
  if (isUnwanted()) return cancelledRun(attempt)
  output.phase('Start')
  output.status('starting')
  const task = await engine.start(plan, attempt, signal).catch((error: unknown) => {
    if (error instanceof StartUnknown && isUnwanted()) return undefined
    throw error
  })
  if (!task) return cancelledRun(attempt, true)
  // Elsewhere the checkout comes after much waiting; here it is all there is to wait for.
  if (task.links) output.started(task.links)
  else output.phase('Checkout')
  // If this process is killed, the cleanup of the run needs to know the mark of its frames.
  journal.printed(task, { nonce: attempt.nonce, cursor: undefined, ended: false })
  const stopper = stopperOf(task, ports)
  try {
    const fresh = newWatch(plan, attempt, ports.clock.now())
    const ended = await follow(task, fresh, { ports, stopper, signal, cancelledAt, startedAtMs })
    if (ended.left) throw new Error('the task was left')
    return ended
  } catch (error) {
    // The task is no longer watched, so it must not go on.
    if ((await stopsAtLast(stopper, ports)) || !(error instanceof UserError)) throw error
    const hint = 'It could not be stopped either, and ends at its own timeout.'
    throw new TaskLeft(error.message, { hint, cause: error })
  }
}

/** How often a task that is left alone is told to stop, and how long each answer is awaited. */
const stopTries = 5
const farewellMs = 5_000

async function stopsAtLast(stopper: Stopper, { clock }: Ports): Promise<boolean> {
  for (let times = 1; ; times++) {
    await withTimeout(stopper.request('failed'), farewellMs, clock)
    const answer = stopper.answer()
    if (answer !== 'none' || times === stopTries) return answer === 'acknowledged'
    await clock.sleep(1_000 * times)
  }
}

/** How a task is followed. */
export interface Following {
  readonly ports: Ports
  readonly stopper: Stopper
  readonly signal: AbortSignal
  readonly cancelledAt: () => number | undefined
  /** When its task was asked for. */
  readonly startedAtMs: number
  /** Whether to leave the task, which goes on; undefined to follow it to its end. */
  readonly leaves?: (watch: Watch) => boolean
}

/** When the run was cancelled, by its own signal or by the process that finishes it; undefined while it was not. */
function cancelMoment(signal: AbortSignal, { clock, journal }: Ports): () => number | undefined {
  let atMs: number | undefined
  const note = (): void => {
    atMs ??= clock.now()
  }
  signal.addEventListener('abort', note, { once: true })
  return () => {
    if (signal.aborted || journal.isAbandoned()) note()
    return atMs
  }
}

/** Follows a task to its end, or until it is left: poll, decide, act, repeat. */
export async function follow(task: TaskRef, fresh: Watch, following: Following): Promise<Run | Left> {
  const { ports, stopper, signal, cancelledAt } = following
  const { clock, output, pace, random, journal } = ports
  let watch = fresh
  while (!following.leaves?.(watch)) {
    const seen = await poll(task, watch, { ports, signal })
    const before = withStopAnswer(watch, stopper.answer())
    const {
      watch: now,
      items,
      step,
    } = advance(before, { nowMs: clock.now(), cancelledAtMs: cancelledAt(), ...seen }, pace)
    for (const item of items) showItem(item, output)
    showProgress(watch, now, { output, nowMs: clock.now() })
    if (now.cursor !== watch.cursor || step.act === 'finish')
      journal.printed(task, {
        nonce: watch.attempt.nonce,
        cursor: now.cursor,
        ended: step.act === 'finish' && now.stream.exit !== undefined,
      })
    watch = now
    if (step.act === 'finish') {
      if (step.ending.kind === 'lost-sight') await stopsAtLast(stopper, ports)
      const ending = await explainedByCheckout(step.ending, { task, watch, ports, signal })
      const facts = await factsAtTheEnd(task, watch, following)
      return { ending, stream: watch.stream, task, mayStillRun: !watch.stream.exit && loose.has(ending.kind), facts }
    }
    if (step.act === 'stop') void stopper.request(step.cause)
    const chance = random.fraction()
    const pause = pauseMs(watch, pace, { nowMs: clock.now(), chance })
    await clock.sleep(pause, watch.stop?.cause === 'cancelled' ? undefined : signal)
  }
  return { left: true, stream: watch.stream }
}

/** How long the last look at a task may take. */
const lastLookMs = 2_000

// A short command may have ended before the engine was asked again since its image was pulled.
async function factsAtTheEnd(
  task: TaskRef,
  watch: Watch,
  { ports, signal, startedAtMs }: Following,
): Promise<AttemptFacts> {
  const { engine, clock } = ports
  const ended = { links: task.links, startedAtMs, endedAtMs: clock.now() }
  const isKnown = !task.links || watch.state?.facts?.times.startedMs !== undefined || watch.state?.phase === 'stopped'
  if (isKnown || watch.stop || signal.aborted) return factsOf(watch, ended)
  const seen = await withTimeout(
    settleTransient(engine.inspect(task)).catch(() => undefined),
    lastLookMs,
    clock,
  )
  return factsOf({ ...watch, state: seen?.value ?? watch.state }, ended)
}

// A stop of ours is not awaited for ever, and what has vanished has stopped.
const loose: ReadonlySet<Ending['kind']> = new Set(['cancelled', 'timed-out', 'start-timed-out', 'lost-sight'])
