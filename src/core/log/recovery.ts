import { missingFileFrames } from './completeness.ts'
import type { LogCursor, LogPage } from './page.ts'
import { type Item, newStream, readEvents, type Stream, unfinishedLine } from './stream.ts'

/** A place in the log up to which everything is known to have come, in order, and what has been read since. */
export interface ReplayWindow {
  readonly cursor: LogCursor | undefined
  readonly stream: Stream
  /** Undefined when it was too much to be kept. */
  readonly since: readonly string[] | undefined
  /** How many lines have been given up on. */
  readonly accepted: number
  /** Since when more lines than those are missing, in milliseconds. */
  readonly openAtMs: number | undefined
}

/** A second reading of what follows a trail's beginning. */
export interface Replay {
  readonly cursor: LogCursor | undefined
  readonly stream: Stream
  readonly events: readonly string[]
  /** Empty pages in a row. */
  readonly quiet: number
}

/** Events are kept for a second reading up to this many characters. */
const longestTrail = 16 * 1024 * 1024
/** What is missing may be on its way, and comes by itself then. */
const patienceMs = 5_000
/** A page may be empty though more is behind it. */
const quietPagesAtTheEnd = 3

/** The trail of a stream before anything of it has been read. */
export const newReplayWindow = (stream: Stream): ReplayWindow => ({
  cursor: undefined,
  stream,
  since: [],
  accepted: 0,
  openAtMs: undefined,
})

/** How many lines are missing, as far as the wrapper's counts that have come tell; surplus ones are below zero. */
export function missingLines(stream: Stream): number {
  if (stream.exit?.events !== undefined) return stream.exit.events - stream.seen
  const last = stream.checkpoints.at(-1)
  return last ? last.sent - last.seen : 0
}

/** A page, between what was known before it and after it. */
export interface PageStep {
  readonly before: Stream
  readonly after: Stream
  readonly page: LogPage
  readonly from: LogCursor | undefined
  readonly nowMs: number
}

/** The trail after a page: it begins anew where a count of the wrapper shows that nothing before the page is missing. */
export function follow(trail: ReplayWindow, { before, after, page, from, nowMs }: PageStep): ReplayWindow {
  const verified = after.highest > before.highest && missingLines(after) <= trail.accepted
  const [start, kept] = verified ? [{ cursor: from, stream: before }, []] : [trail, trail.since]
  const since = kept && [...kept, ...page.events]
  const size = since?.reduce((sum, event) => sum + event.length, 0) ?? 0
  return {
    cursor: start.cursor,
    stream: start.stream,
    since: size > longestTrail ? undefined : since,
    accepted: trail.accepted,
    openAtMs: isShort(trail, after) ? (trail.openAtMs ?? nowMs) : undefined,
  }
}

const isShort = ({ accepted }: ReplayWindow, stream: Stream): boolean =>
  missingLines(stream) > accepted || missingFileFrames(stream) > 0

/** Whether it is time to look for what is missing: after the last word as soon as nothing more comes by itself. */
export function isDue(
  trail: ReplayWindow,
  stream: Stream,
  now: { readonly ms: number; readonly emptyPages: number },
): boolean {
  if (trail.since === undefined || trail.openAtMs === undefined) return false
  return stream.exit ? now.emptyPages > 0 : now.ms - trail.openAtMs >= patienceMs
}

/** Whether anything has been read that could be read again. */
export const hasReplayWindow = ({ since = [] }: ReplayWindow): boolean => since.length > 0

/** Begins a second reading. */
export const startReplay = ({ cursor, stream }: ReplayWindow): Replay => ({ cursor, stream, events: [], quiet: 0 })

/** Takes in a page of a second reading. */
export function takeReplay(again: Replay, page: LogPage): Replay {
  return {
    cursor: page.cursor ?? again.cursor,
    stream: readEvents(again.stream, page.events).stream,
    events: [...again.events, ...page.events],
    quiet: page.events.length === 0 ? again.quiet + 1 : 0,
  }
}

/**
 * Whether a second reading is over: it has all that the first one had and as many more as are missing, or has come to the
 * end of what there is. Without the missing ones in the sum, a late line would pass for a later one of the same text that
 * has not been read again yet.
 */
export function isOver(again: Replay, { since = [], accepted }: ReplayWindow, stream: Stream): boolean {
  if (again.quiet >= quietPagesAtTheEnd) return true
  const wanted = Math.max(0, missingLines(stream) - accepted) + missingFileFrames(stream)
  return again.events.length >= since.length + wanted && beyondByCount(again.events, since).length === 0
}

/** What a second reading brought that the first one had not, late lines first; undefined for nothing. */
export function findings(again: Replay, trail: ReplayWindow, stream: Stream): readonly Item[] | undefined {
  // One that did not get as far would have what was printed already be read once more.
  if (again.stream.highest < stream.highest || (stream.exit && !again.stream.exit)) return undefined
  const { missed, more } = eventsBeyond(trail.since ?? [], again.events)
  if (missed.length === 0) return undefined
  const late = readEvents({ ...newStream(''), mark: stream.mark, begun: stream.begun }, missed)
  const rest = unfinishedLine(late.stream)
  const items: Item[] = late.items.map((item) => (item.kind === 'lines' ? { ...item, late: true } : item))
  if (rest) items.push({ kind: 'lines', texts: [rest], late: true })
  return [...items, ...readEvents(stream, more).items]
}

/** The events of the second reading that the first has not: those among them, and those behind the last of them. */
export function eventsBeyond(
  first: readonly string[],
  second: readonly string[],
): { readonly missed: readonly string[]; readonly more: readonly string[] } {
  const missed: string[] = []
  let at = 0
  for (const [index, event] of second.entries()) {
    if (at === first.length) return { missed, more: second.slice(index) }
    if (event === first[at]) at += 1
    else missed.push(event)
  }
  if (at === first.length) return { missed, more: [] }
  // They were in another order the first time: what counts is how often each came.
  return { missed: beyondByCount(first, second), more: [] }
}

function beyondByCount(first: readonly string[], second: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const event of first) left.set(event, (left.get(event) ?? 0) + 1)
  return second.filter((event) => {
    const times = left.get(event) ?? 0
    left.set(event, times - 1)
    return times <= 0
  })
}
