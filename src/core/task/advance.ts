import type { LogPage } from '../log/page.ts'
import {
  findings,
  follow,
  hasReplayWindow,
  isDue,
  isOver,
  missingLines,
  type Replay,
  startReplay,
  takeReplay,
} from '../log/recovery.ts'
import { type Item, plainWords, readEvents } from '../log/stream.ts'
import { decide, type Step } from './decide.ts'
import { backoffAfter, type PollingPolicy } from './pace.ts'
import type { Stop, StopCause, View, Watch } from './watch.ts'

/** What is known after a look, what it brought, and what to do. */
export interface Advance {
  readonly watch: Watch
  readonly items: readonly Item[]
  readonly step: Step
}

/** Takes in one look: what is known after it, what it brought, and what to do. */
export function advance(before: Watch, view: View, pace: PollingPolicy): Advance {
  const read = before.again ? takeSecondReading(before, before.again, view) : takePage(before, view, pace)
  const watch = { ...takeSurroundings(before, view), ...read.changes }
  const known = {
    ...watch,
    begunAtMs: watch.begunAtMs ?? (watch.stream.begun ? view.nowMs : undefined),
    exitAtMs: watch.exitAtMs ?? (watch.stream.exit ? view.nowMs : undefined),
  }
  const step = decide(known, view, pace)
  const stop = step.act === 'stop' ? stopFor(step.cause, known.stop, view) : known.stop
  return { watch: { ...known, stop }, items: read.items, step }
}

function stopFor(cause: StopCause, before: Stop | undefined, { nowMs, cancelledAtMs }: View): Stop {
  const decidedAtMs = cause === 'cancelled' ? (cancelledAtMs ?? nowMs) : nowMs
  return { cause, atMs: before?.cause === cause ? before.atMs : decidedAtMs, answer: 'none' }
}

/** A page holds 10,000 events or a megabyte at the most (GetLogEvents); a quarter of it is not the trickle of a command. */
export const fullPage = { events: 2_500, characters: 250_000 } as const

export function isFull({ events }: LogPage): boolean {
  return events.length >= fullPage.events || events.reduce((sum, { length }) => sum + length, 0) >= fullPage.characters
}

export interface Reading {
  readonly changes: Partial<Watch>
  readonly items: readonly Item[]
}

export const nothing: Reading = { changes: {}, items: [] }

export function takePage(before: Watch, { page, nowMs }: View, pace: PollingPolicy): Reading {
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
  const reread =
    pace.rereads && (isDue(trail, stream, { ms: nowMs, emptyPages }) || (seeksEnd && hasReplayWindow(trail)))
  const changes: Partial<Watch> = {
    stream,
    trail,
    complained: before.complained || (!stream.begun && isComplaint(items)),
    cursor: page.cursor ?? before.cursor,
    again: reread ? startReplay(trail) : undefined,
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

export function isComplaint(items: readonly Item[]): boolean {
  return items.some((item) => item.kind === 'lines' && item.texts.some((text) => text.startsWith(plainWords)))
}

export function takeSecondReading(before: Watch, reading: Replay, { page, nowMs }: View): Reading {
  if (!page) return nothing
  const again = takeReplay(reading, page)
  if (!isOver(again, before.trail, before.stream)) return { changes: { again }, items: [] }
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

export function takeSurroundings(before: Watch, { nowMs, state, page, trouble }: View): Watch {
  // Credentials are good again only where something has been answered with them.
  const hasAnswered = (state !== undefined || page !== undefined) && trouble !== 'refused'
  const stopped = state?.phase === 'stopped'
  return {
    ...before,
    state: state ?? before.state,
    stateAtMs: state ? nowMs : before.stateAtMs,
    stoppedAtMs: before.stoppedAtMs ?? (stopped ? nowMs : undefined),
    backoff: backoffAfter(before.backoff, trouble),
    refusedAtMs: hasAnswered ? undefined : (before.refusedAtMs ?? (trouble === 'refused' ? nowMs : undefined)),
  }
}
