import type { TransientKind } from '../errors.ts'
import type { LogCursor, LogPage } from '../log/page.ts'
import { newReplayWindow, type Replay, type ReplayWindow } from '../log/recovery.ts'
import { newStream, type Stream } from '../log/stream.ts'
import type { Attempt, TaskPlan, TaskState } from './task.ts'

/** Why we stop a task ourselves. */
export type StopCause = 'cancelled' | 'timed-out' | 'start-timed-out'

/** What is remembered between two looks at a task. Times are in milliseconds of the caller's clock. */
export interface Watch {
  readonly plan: TaskPlan
  readonly attempt: Attempt
  readonly stream: Stream
  /** Where to read on. */
  readonly cursor: LogCursor | undefined
  readonly trail: ReplayWindow
  /** A second reading that is under way; its cursor goes first. */
  readonly again: Replay | undefined
  readonly startedAtMs: number
  readonly begunAtMs: number | undefined
  readonly exitAtMs: number | undefined
  readonly stoppedAtMs: number | undefined
  /** The state as it was last known, and when that was. */
  readonly state: TaskState | undefined
  readonly stateAtMs: number | undefined
  /** When events came last, and when they came after an empty page. */
  readonly spokeAtMs: number | undefined
  readonly newsAtMs: number | undefined
  /** The longest that an event took from being written to being read, as far as is known. */
  readonly lagMs: number
  /** Whether the last page was so large that more is likely to wait behind it. */
  readonly full: boolean
  /** Empty pages in a row. */
  readonly emptyPages: number
  /** Empty pages in a row that were asked for after the task was known to have stopped, and since when. */
  readonly quietPages: number
  readonly quietAtMs: number | undefined
  /** How often in a row, about, the engine could not be asked. */
  readonly backoff: number
  /** Since when credentials have been refused. */
  readonly refusedAtMs: number | undefined
  /** Whether the wrapper has said in plain words why it runs nothing: without a nonce that is all that it can say. */
  readonly complained: boolean
  readonly stop: Stop | undefined
}

/** What the engine said when it was asked to stop a task: nothing yet, that it will, or that it will not. */
export type StopAnswer = 'none' | 'acknowledged' | 'refused'

/** A stop of ours. */
export interface Stop {
  readonly cause: StopCause
  /** When it was decided; of a cancel, when the run was cancelled, since it has seconds to live from then on. */
  readonly atMs: number
  readonly answer: StopAnswer
}

/** One look at a task from outside. What was not looked at, or did not answer, is undefined. */
export interface View {
  readonly nowMs: number
  readonly state: TaskState | undefined
  readonly page: LogPage | undefined
  readonly trouble?: TransientKind | undefined
  /** When the run was cancelled; undefined while it was not. */
  readonly cancelledAtMs: number | undefined
}

/** The watch over a task that has just been started, or over one whose stream is read from its head. */
export function newWatch(plan: TaskPlan, attempt: Attempt, nowMs: number, stream = newStream(attempt.nonce)): Watch {
  return {
    plan,
    attempt,
    stream,
    cursor: undefined,
    trail: newReplayWindow(stream),
    again: undefined,
    startedAtMs: nowMs,
    begunAtMs: undefined,
    exitAtMs: undefined,
    stoppedAtMs: undefined,
    state: undefined,
    stateAtMs: undefined,
    spokeAtMs: undefined,
    newsAtMs: undefined,
    lagMs: 0,
    full: false,
    emptyPages: 0,
    quietPages: 0,
    quietAtMs: undefined,
    backoff: 0,
    refusedAtMs: undefined,
    complained: false,
    stop: undefined,
  }
}

/** Where the next page is to be read from. */
export const nextCursor = ({ again, cursor }: Watch): LogCursor | undefined => (again ? again.cursor : cursor)

/** With what the engine answered to the stop that it was asked for last. */
export const withStopAnswer = (watch: Watch, answer: StopAnswer): Watch =>
  watch.stop ? { ...watch, stop: { ...watch.stop, answer } } : watch
