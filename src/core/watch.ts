import { decide, type Step } from './decide.ts'
import type { Trouble } from './errors.ts'
import { type Pace, strainAfter } from './pace.ts'
import {
  type Again,
  findings,
  follow,
  hasTrail,
  isDue,
  isOver,
  missingLines,
  newTrail,
  readAgain,
  type Trail,
  takeAgain,
} from './reread.ts'
import { type Item, newStream, readEvents, type Stream } from './stream.ts'
import type { LogCursor, LogPage, TaskPlan, TaskState } from './task.ts'

/** Why we stop a task ourselves. */
export type StopCause = 'cancelled' | 'timed-out' | 'start-timed-out'

/** What is remembered between two looks at a task. Times are in milliseconds of the caller's clock. */
export interface Watch {
  readonly plan: TaskPlan
  readonly stream: Stream
  /** Where to read on. */
  readonly cursor: LogCursor | undefined
  readonly trail: Trail
  /** A second reading that is under way; its cursor goes first. */
  readonly again: Again | undefined
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
  readonly strain: number
  /** Since when credentials have been refused. */
  readonly refusedAtMs: number | undefined
  /** Whether the wrapper has said in plain words why it runs nothing: without a nonce that is all that it can say. */
  readonly complained: boolean
  readonly stop: { readonly cause: StopCause; readonly atMs: number; readonly heard: boolean } | undefined
}

/** One look at a task from outside. What was not looked at, or did not answer, is undefined. */
export interface View {
  readonly nowMs: number
  readonly state: TaskState | undefined
  readonly page: LogPage | undefined
  readonly trouble?: Trouble | undefined
  readonly cancelled: boolean
}

/** What is known after a look, what it brought, and what to do. */
export interface Look {
  readonly watch: Watch
  readonly items: readonly Item[]
  readonly step: Step
}

/** The watch over a task that has just been started. */
export function newWatch(plan: TaskPlan, nowMs: number): Watch {
  const stream = newStream(plan.nonce)
  return {
    plan,
    stream,
    cursor: undefined,
    trail: newTrail(stream),
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
    strain: 0,
    refusedAtMs: undefined,
    complained: false,
    stop: undefined,
  }
}

/** Where the next page is to be read from. */
export const nextCursor = ({ again, cursor }: Watch): LogCursor | undefined => (again ? again.cursor : cursor)

/** The task has heard that it is to stop. */
export const heard = (watch: Watch): Watch => (watch.stop ? { ...watch, stop: { ...watch.stop, heard: true } } : watch)

/** Takes in one look: what is known after it, what it brought, and what to do. */
export function look(before: Watch, view: View, pace: Pace): Look {
  const read = before.again ? takeSecondReading(before, before.again, view) : takePage(before, view, pace)
  const watch = { ...takeSurroundings(before, view), ...read.changes }
  const known = {
    ...watch,
    begunAtMs: watch.begunAtMs ?? (watch.stream.begun ? view.nowMs : undefined),
    exitAtMs: watch.exitAtMs ?? (watch.stream.exit ? view.nowMs : undefined),
  }
  const step = decide(known, view, pace)
  const stop =
    step.act === 'stop'
      ? { cause: step.cause, atMs: known.stop?.cause === step.cause ? known.stop.atMs : view.nowMs, heard: false }
      : known.stop
  return { watch: { ...known, stop }, items: read.items, step }
}

/** A page holds 10,000 events or a megabyte at the most (GetLogEvents); a quarter of it is not the trickle of a command. */
const fullPage = { events: 2_500, characters: 250_000 } as const

function isFull({ events }: LogPage): boolean {
  return events.length >= fullPage.events || events.reduce((sum, { length }) => sum + length, 0) >= fullPage.characters
}

interface Reading {
  readonly changes: Partial<Watch>
  readonly items: readonly Item[]
}

const nothing: Reading = { changes: {}, items: [] }

function takePage(before: Watch, { page, nowMs }: View, pace: Pace): Reading {
  if (!page) return nothing
  const { stream, items } = readEvents(before.stream, page.events)
  const trail = pace.rereads
    ? follow(before.trail, { before: before.stream, after: stream, page, from: before.cursor, nowMs })
    : before.trail
  const empty = page.events.length === 0
  const quiet = empty && before.stoppedAtMs !== undefined
  const emptyPages = empty ? before.emptyPages + 1 : 0
  // Of a task that has stopped, the last word itself may be what was overtaken.
  const seeksEnd = before.stoppedAtMs !== undefined && !stream.exit && empty
  const reread = pace.rereads && (isDue(trail, stream, { ms: nowMs, emptyPages }) || (seeksEnd && hasTrail(trail)))
  const changes: Partial<Watch> = {
    stream,
    trail,
    complained: before.complained || (!stream.begun && isComplaint(items)),
    cursor: page.cursor ?? before.cursor,
    again: reread ? readAgain(trail) : undefined,
    spokeAtMs: empty ? before.spokeAtMs : nowMs,
    newsAtMs: !empty && before.emptyPages > 0 ? nowMs : before.newsAtMs,
    lagMs: page.writtenAtMs === undefined ? before.lagMs : Math.max(before.lagMs, nowMs - page.writtenAtMs),
    full: isFull(page),
    emptyPages,
    quietPages: quiet ? before.quietPages + 1 : 0,
    quietAtMs: quiet ? (before.quietAtMs ?? nowMs) : undefined,
  }
  return { changes, items }
}

/** How docker/run.sh begins what it says without a frame. */
const plainWords = 'mycli: '

function isComplaint(items: readonly Item[]): boolean {
  return items.some((item) => item.kind === 'lines' && item.texts.some((text) => text.startsWith(plainWords)))
}

function takeSecondReading(before: Watch, reading: Again, { page, nowMs }: View): Reading {
  if (!page) return nothing
  const again = takeAgain(reading, page)
  if (!isOver(again, before.trail)) return { changes: { again }, items: [] }
  const found = findings(again, before.trail, before.stream)
  if (found) {
    const trail = { ...before.trail, since: again.events, openAtMs: undefined }
    return {
      changes: { again: undefined, stream: again.stream, cursor: again.cursor, trail, spokeAtMs: nowMs },
      items: found,
    }
  }
  // Before the end it is not tried for the same lines twice; after it, as long as anything may still come.
  const accepted = before.stream.exit ? before.trail.accepted : missingLines(before.stream)
  return { changes: { again: undefined, trail: { ...before.trail, accepted, openAtMs: undefined } }, items: [] }
}

function takeSurroundings(before: Watch, { nowMs, state, page, trouble }: View): Watch {
  // Credentials are good again only where something has been answered with them.
  const hasAnswered = (state !== undefined || page !== undefined) && trouble !== 'refused'
  const stopped = state?.phase === 'stopped'
  return {
    ...before,
    state: state ?? before.state,
    stateAtMs: state ? nowMs : before.stateAtMs,
    stoppedAtMs: before.stoppedAtMs ?? (stopped ? nowMs : undefined),
    strain: strainAfter(before.strain, trouble),
    refusedAtMs: hasAnswered ? undefined : (before.refusedAtMs ?? (trouble === 'refused' ? nowMs : undefined)),
  }
}
