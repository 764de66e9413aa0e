import { type Item, isComplete, newStream, readEvents, type Stream } from './stream.ts'
import type { LogCursor, LogPage, TaskPlan, TaskState } from './task.ts'
import type { Ending } from './verdict.ts'

/** Why we stop a task ourselves. */
export type StopCause = 'cancelled' | 'timed-out' | 'start-timed-out'

/** What is remembered between two looks at a task. Times are in milliseconds of the caller's clock. */
export interface Watch {
  readonly plan: TaskPlan
  readonly stream: Stream
  readonly cursor: LogCursor | undefined
  readonly startedAtMs: number
  readonly begunAtMs: number | undefined
  readonly exitAtMs: number | undefined
  readonly stoppedAtMs: number | undefined
  /** Empty pages in a row. */
  readonly emptyPages: number
  /** Empty pages in a row that were asked for after the task was known to have stopped. */
  readonly quietPages: number
  readonly stop: { readonly cause: StopCause; readonly atMs: number } | undefined
}

/** One look at a task from outside. */
export interface View {
  readonly nowMs: number
  readonly state: TaskState
  readonly page: LogPage
  readonly cancelled: boolean
}

/** What to do next. */
export type Step =
  | { readonly act: 'wait' }
  | { readonly act: 'stop'; readonly cause: StopCause }
  | { readonly act: 'finish'; readonly ending: Ending }

// An engine may answer with an empty page while lines are in flight, so one of them proves nothing.
const quietPagesWhenDrained = 2
/** How long lines may be in flight after the end, at the most. */
const drainMs = 45_000
// The wrapper keeps the timeout itself; ours is the second line, for a wrapper that cannot.
const timeoutSlackMs = 30_000
const startSlackMs = 5_000
/** How long after a stop of ours the end may take: a cancelled caller has seconds to live. */
const stopPatienceMs: Readonly<Record<StopCause, number>> = {
  cancelled: 5_000,
  'timed-out': 150_000,
  'start-timed-out': 150_000,
}
/** How long to wait for the reason of a stop that was not ours. */
const reasonMs = 150_000

/** How long to wait between two looks, in milliseconds. */
export interface Pace {
  /** After a page with something in it, and after the first empty one; it doubles with each further one. */
  readonly firstMs: number
  readonly longestMs: number
}

/** The watch over a task that has just been started. */
export function newWatch(plan: TaskPlan, nowMs: number): Watch {
  return {
    plan,
    stream: newStream(plan.nonce),
    cursor: undefined,
    startedAtMs: nowMs,
    begunAtMs: undefined,
    exitAtMs: undefined,
    stoppedAtMs: undefined,
    emptyPages: 0,
    quietPages: 0,
    stop: undefined,
  }
}

/** Takes in one look: what is known after it, what it brought, and what to do. */
export function look(
  before: Watch,
  view: View,
): { readonly watch: Watch; readonly items: readonly Item[]; readonly step: Step } {
  const { stream, items } = readEvents(before.stream, view.page.events)
  const stopped = view.state.phase === 'stopped'
  const empty = view.page.events.length === 0
  const quiet = empty && before.stoppedAtMs !== undefined
  const watch: Watch = {
    ...before,
    stream,
    cursor: view.page.cursor ?? before.cursor,
    begunAtMs: before.begunAtMs ?? (stream.begun ? view.nowMs : undefined),
    exitAtMs: before.exitAtMs ?? (stream.exit ? view.nowMs : undefined),
    stoppedAtMs: before.stoppedAtMs ?? (stopped ? view.nowMs : undefined),
    emptyPages: empty ? before.emptyPages + 1 : 0,
    quietPages: quiet ? before.quietPages + 1 : 0,
  }
  const step = decide(watch, view)
  return {
    watch: step.act === 'stop' ? { ...watch, stop: { cause: step.cause, atMs: view.nowMs } } : watch,
    items,
    step,
  }
}

/** How long to wait before the next look. */
export function pauseMs({ emptyPages }: Watch, { firstMs, longestMs }: Pace): number {
  return Math.min(longestMs, firstMs * 2 ** Math.min(Math.max(emptyPages - 1, 0), 30))
}

function decide(watch: Watch, view: View): Step {
  const { stream, stop } = watch
  const ended = stream.exit
    ? isComplete(stream) || isDrained(watch, view.nowMs)
    : watch.stoppedAtMs !== undefined && isDrained(watch, view.nowMs)
  if (ended && !awaitsReason(watch, view)) return { act: 'finish', ending: endingOf(watch, view.state) }
  if (view.cancelled && stop?.cause !== 'cancelled') return { act: 'stop', cause: 'cancelled' }
  if (stop) {
    const overdue = view.nowMs - stop.atMs >= stopPatienceMs[stop.cause]
    return overdue ? { act: 'finish', ending: endingOf(watch, view.state) } : { act: 'wait' }
  }
  const cause = stream.exit ? undefined : overdueCause(watch, view.nowMs)
  return cause ? { act: 'stop', cause } : { act: 'wait' }
}

function isDrained(watch: Watch, nowMs: number): boolean {
  const since = Math.min(watch.exitAtMs ?? Infinity, watch.stoppedAtMs ?? Infinity)
  return watch.quietPages >= quietPagesWhenDrained || nowMs - since >= drainMs
}

// The wrapper cannot tell who told it to stop; the engine can, once the task has stopped.
function awaitsReason(watch: Watch, view: View): boolean {
  const unexplained = watch.stream.exit?.reason === 'signalled' && watch.stop === undefined
  return unexplained && view.state.phase !== 'stopped' && view.nowMs - (watch.exitAtMs ?? view.nowMs) < reasonMs
}

function overdueCause(watch: Watch, nowMs: number): StopCause | undefined {
  const { plan, begunAtMs, startedAtMs } = watch
  if (begunAtMs === undefined) {
    return nowMs - startedAtMs >= plan.startTimeoutSeconds * 1_000 + startSlackMs ? 'start-timed-out' : undefined
  }
  return nowMs - begunAtMs >= plan.timeoutSeconds * 1_000 + timeoutSlackMs ? 'timed-out' : undefined
}

/** What has become of the task: the wrapper's last word first, then our own stop, then the engine's. */
function endingOf(watch: Watch, state: TaskState): Ending {
  const { stream, stop, plan } = watch
  const { exit } = stream
  switch (exit?.reason) {
    case 'exited':
      return { kind: 'exited', code: exit.code, seconds: exit.seconds }
    case 'memory':
      return { kind: 'out-of-memory' }
    case 'timeout':
      return { kind: 'timed-out', timeoutSeconds: plan.timeoutSeconds }
    case 'signalled':
      return stop ? ourStop(stop.cause, plan) : { kind: 'signalled', code: exit.code, reason: reasonOf(state) }
    case 'checkout':
      return stop ? ourStop(stop.cause, plan) : checkoutEnding(stream, plan)
    case undefined:
      if (stop) return ourStop(stop.cause, plan)
      return {
        kind: 'vanished',
        exitCode: state.phase === 'stopped' ? state.exitCode : undefined,
        reason: reasonOf(state) ?? 'no reason is known',
      }
  }
}

function ourStop(cause: StopCause, plan: TaskPlan): Ending {
  switch (cause) {
    case 'cancelled':
      return { kind: 'cancelled' }
    case 'timed-out':
      return { kind: 'timed-out', timeoutSeconds: plan.timeoutSeconds }
    case 'start-timed-out':
      return { kind: 'start-timed-out', timeoutSeconds: plan.startTimeoutSeconds }
  }
}

function checkoutEnding(stream: Stream, plan: TaskPlan): Ending {
  const failure = stream.failure ?? { failure: 'unknown', text: 'the checkout failed without saying why' }
  return failure.failure === 'deadline'
    ? { kind: 'start-timed-out', timeoutSeconds: plan.startTimeoutSeconds }
    : { kind: 'checkout-failed', ...failure }
}

function reasonOf(state: TaskState): string | undefined {
  return state.phase === 'stopped' ? state.reason : undefined
}
