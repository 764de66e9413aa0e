import { isComplete, isToldToStop } from '../log/completeness.ts'
import type { Failure } from '../log/failure.ts'
import type { Exit } from '../log/frames.ts'
import { checkoutEnding } from './checkout-log.ts'
import type { PollingPolicy } from './pace.ts'
import type { TaskState } from './task.ts'
import { type Ending, exitCodes } from './verdict.ts'
import type { Stop, StopCause, View, Watch } from './watch.ts'

/** What to do next. */
export type Step =
  | { readonly act: 'wait' }
  | { readonly act: 'stop'; readonly cause: StopCause }
  | { readonly act: 'finish'; readonly ending: Ending }

// An engine may answer with an empty page while lines are in flight, so one of them proves nothing.
const quietPagesWhenDrained = 2
/** How long lines may be in flight after the end, at the most. */
const drainMs = 45_000
/** The same where AWS does not let us ask: that too many do may last for minutes. */
const backoffMs = 15 * 60_000
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
/** How long credentials may be refused that were good before: they may be renewed, or a server may have erred. */
const refusedMs = 5 * 60_000

/** Decides, from all that is known of a task and what time it is. */
export function decide(watch: Watch, view: View, pace: PollingPolicy): Step {
  if (hasEnded(watch, view, pace) && !awaitsReason(watch, view)) return { act: 'finish', ending: endingOf(watch) }
  const { stop } = watch
  if (view.cancelledAtMs !== undefined && stop?.cause !== 'cancelled') return { act: 'stop', cause: 'cancelled' }
  if (stop) {
    // A cancelled run has seconds to live; otherwise a stop is repeated for as long as AWS may be strained.
    const isSaid = stop.answer === 'acknowledged' || stop.cause === 'cancelled'
    if (stop.answer === 'refused' || view.nowMs - stop.atMs >= (isSaid ? stopPatienceMs[stop.cause] : backoffMs))
      return { act: 'finish', ending: endingOf(watch) }
    return stop.answer === 'acknowledged' ? { act: 'wait' } : { act: 'stop', cause: stop.cause }
  }
  if (watch.refusedAtMs !== undefined && view.nowMs - watch.refusedAtMs >= refusedMs)
    return { act: 'finish', ending: { kind: 'lost-sight', why: 'refused' } }
  const cause = watch.stream.exit ? undefined : overdueCause(watch, view.nowMs)
  return cause ? { act: 'stop', cause } : { act: 'wait' }
}

function hasEnded(watch: Watch, view: View, pace: PollingPolicy): boolean {
  const { stream, state } = watch
  if (stream.exit) return isComplete(stream) || isDrained(watch, view.nowMs, pace)
  if (state?.phase !== 'stopped') return false
  return (state.ran === false && !stream.begun && stream.seen === 0) || isDrained(watch, view.nowMs, pace)
}

function isDrained(watch: Watch, nowMs: number, { quietMs }: PollingPolicy): boolean {
  // What has ended may have left more than can be read at once: as long as it comes, it is read.
  const since = Math.max(Math.min(watch.exitAtMs ?? Infinity, watch.stoppedAtMs ?? Infinity), watch.spokeAtMs ?? 0)
  if (nowMs - since >= (watch.backoff > 0 ? backoffMs : drainMs)) return true
  // A task that exits on its own always sends an exit frame, so keep waiting for it, however late the log is.
  if (quietMs > 0 && !watch.stream.exit && !watch.complained && endedByItself(watch.state)) return false
  if (watch.again) return false // a second reading is under way
  const quietForMs = nowMs - (watch.quietAtMs ?? nowMs)
  return watch.quietPages >= quietPagesWhenDrained && quietForMs >= Math.max(quietMs, quietMs > 0 ? watch.lagMs : 0)
}

function endedByItself(state: TaskState | undefined): boolean {
  return state?.phase === 'stopped' && state.exitCode !== undefined && state.exitCode !== exitCodes.killed
}

// The wrapper cannot tell where its signal came from; the engine can, at the latest once the task has stopped.
function awaitsReason(watch: Watch, view: View): boolean {
  const unexplained = isToldToStop(watch.stream) && watch.stop === undefined && !watch.state?.notice
  return unexplained && watch.state?.phase !== 'stopped' && view.nowMs - (watch.exitAtMs ?? view.nowMs) < reasonMs
}

function overdueCause(watch: Watch, nowMs: number): StopCause | undefined {
  const { plan, attempt, begunAtMs, startedAtMs } = watch
  if (begunAtMs === undefined) {
    return nowMs - startedAtMs >= attempt.startTimeoutSeconds * 1_000 + startSlackMs ? 'start-timed-out' : undefined
  }
  return nowMs - begunAtMs >= plan.timeoutSeconds * 1_000 + timeoutSlackMs ? 'timed-out' : undefined
}

/** What has become of the task: the wrapper's last word first, then our own stop, then the engine's. */
function endingOf(watch: Watch): Ending {
  const { stream, stop, plan, state } = watch
  const { exit } = stream
  // A stop that was refused is not what ended the task.
  const ended = stop && stop.answer !== 'refused' ? ourStop(stop, watch) : undefined
  switch (exit?.reason) {
    case 'exited':
      return { kind: 'exited', code: exit.code, seconds: exit.seconds }
    case 'memory':
      return { kind: 'out-of-memory' }
    case 'timeout':
      return { kind: 'timed-out', timeoutSeconds: plan.timeoutSeconds }
    case 'signalled':
    case 'checkout':
      if (ended) return ended
      return isToldToStop(stream) ? toldToStop(exit, state) : checkoutEnding(stream.failure ?? unexplained, plan)
    case undefined:
      if (stop && state?.phase !== 'stopped') return ourStop(stop, watch)
      return ended ?? vanished(watch)
  }
}

function toldToStop({ code, begun }: Exit, state: TaskState | undefined): Ending {
  return { kind: 'signalled', code, begun, reason: reasonOf(state), notice: state?.notice }
}

function vanished({ stream, state, complained }: Watch): Ending {
  return {
    kind: 'vanished',
    exitCode: state?.phase === 'stopped' ? state.exitCode : undefined,
    reason: reasonOf(state) ?? 'no reason is known',
    notice: state?.notice,
    // Doubt counts as begun: what has begun must not be begun again by itself.
    begun: stream.begun || !(complained || (state?.phase === 'stopped' && state.ran === false)),
  }
}

function ourStop({ cause, answer }: Stop, { plan, stream, state }: Watch): Ending {
  const refused = answer === 'refused' ? ({ doubt: 'refused-stop' } as const) : {}
  switch (cause) {
    case 'cancelled': {
      const hasStopped = stream.exit !== undefined || state?.phase === 'stopping' || state?.phase === 'stopped'
      return { kind: 'cancelled', ...(answer === 'none' && !hasStopped ? { doubt: 'unacknowledged-stop' } : refused) }
    }
    case 'timed-out':
      return { kind: 'timed-out', timeoutSeconds: plan.timeoutSeconds, ...refused }
    case 'start-timed-out':
      return { kind: 'start-timed-out', timeoutSeconds: plan.startTimeoutSeconds, ...refused }
  }
}

const unexplained: Failure = { failure: 'unknown', text: 'the checkout failed without saying why' }

function reasonOf(state: TaskState | undefined): string | undefined {
  return state?.phase === 'stopped' ? state.reason : state?.notice?.meaning
}
