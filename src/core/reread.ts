import { type Item, newStream, readEvents, type Stream } from './stream.ts'
import type { LogCursor, LogPage } from './task.ts'

/** A place in the log up to which everything is known to have come, in order, and what has been read since. */
export interface Trail {
  readonly cursor: LogCursor | undefined
  readonly stream: Stream
  /** Undefined when it was too much to be kept. */
  readonly since: readonly string[] | undefined
  /** How many lines have been given up on. */
  readonly accepted: number
}

/** A second reading of what follows a trail's beginning. */
export interface Again {
  readonly cursor: LogCursor | undefined
  readonly stream: Stream
  readonly events: readonly string[]
}

/** Events are kept for a second reading up to this many characters. */
const longestTrail = 16 * 1024 * 1024

/** The trail of a stream of which nothing has been read. */
export const newTrail = (stream: Stream): Trail => ({ cursor: undefined, stream, since: [], accepted: 0 })

/** How many lines are missing, as far as the wrapper's counts that have come tell; surplus ones are below zero. */
export function missingLines(stream: Stream): number {
  if (stream.exit?.events !== undefined) return stream.exit.events - stream.seen
  const last = stream.checkpoints.at(-1)
  return last ? last.sent - last.seen : 0
}

/** The trail after a page: it begins anew where a count of the wrapper shows that nothing before the page is missing. */
export function follow(
  trail: Trail,
  before: Stream,
  step: { after: Stream; page: LogPage; from: LogCursor | undefined },
): Trail {
  const { after, page, from } = step
  const verified = after.highest > before.highest && missingLines(after) <= trail.accepted
  const [start, kept] = verified ? [{ cursor: from, stream: before }, []] : [trail, trail.since]
  const since = kept && [...kept, ...page.events]
  const size = since?.reduce((sum, event) => sum + event.length, 0) ?? 0
  return { ...trail, cursor: start.cursor, stream: start.stream, since: size > longestTrail ? undefined : since }
}

/** Whether lines are missing that a second reading might bring. */
export function isGapOpen(trail: Trail, stream: Stream): boolean {
  return trail.since !== undefined && missingLines(stream) > trail.accepted
}

/** Begins a second reading. */
export const readAgain = ({ cursor, stream }: Trail): Again => ({ cursor, stream, events: [] })

/** Takes in a page of a second reading. */
export function takeAgain(again: Again, page: LogPage): Again {
  return {
    cursor: page.cursor ?? again.cursor,
    stream: readEvents(again.stream, page.events).stream,
    events: [...again.events, ...page.events],
  }
}

/** Whether a second reading has come as far as the first one had. */
export function hasCaughtUp(again: Again, stream: Stream, page: LogPage): boolean {
  if (page.events.length === 0) return true
  return stream.exit ? again.stream.exit !== undefined : again.stream.highest >= stream.highest
}

/** What a second reading brought that the first one had not: the lines, which are late, or undefined for nothing. */
export function lateItems(again: Again, trail: Trail, stream: Stream): readonly Item[] | undefined {
  // One that was cut short by an empty page knows of less, and would have what is printed already printed again.
  if (again.stream.seen < stream.seen || missingLines(again.stream) >= missingLines(stream)) return undefined
  const missed = eventsBeyond(trail.since ?? [], again.events)
  const { items } = readEvents({ ...newStream(''), mark: again.stream.mark }, missed)
  return items.flatMap((item) => (item.kind === 'lines' ? [{ ...item, late: true }] : []))
}

/** The events of the second reading that the first has not, in their order. */
export function eventsBeyond(first: readonly string[], second: readonly string[]): readonly string[] {
  const beyond: string[] = []
  let at = 0
  for (const event of second) {
    if (event === first[at]) at += 1
    else beyond.push(event)
  }
  if (at === first.length) return beyond
  // They were in another order the first time: what counts is how often each came.
  const left = new Map<string, number>()
  for (const event of first) left.set(event, (left.get(event) ?? 0) + 1)
  return second.filter((event) => {
    const times = left.get(event) ?? 0
    left.set(event, times - 1)
    return times <= 0
  })
}
