import type { Lateness } from './behaviour.ts'

/** A line as the log driver took it. */
export interface LogEvent {
  /** When the driver read it, in milliseconds since 1970. */
  readonly timestamp: number
  readonly message: string
}

/** Events that were sent together, and when they can be read. */
export interface Batch {
  readonly index: number
  readonly events: LogEvent[]
  readonly ingestionTime: number
  readonly visibleAt: number
}

/** A stream's pace, in milliseconds. */
export interface Pace {
  /** From here on it is flushed, each period. */
  readonly firstFlush: number
  readonly period: number
  /** Before it the stream does not exist. */
  readonly existsAt: number
  /** Draws how long a batch takes from its flush to where it can be read. */
  readonly lag: () => number
  readonly scale: number
  readonly lateness: Lateness | undefined
}

/** One container's log: what the driver buffers, what is on its way, what can be read. */
export interface LogStream {
  readonly existsAt: number
  /** Takes a line. Empty ones make no event. Times must not go back. */
  write(timestamp: number, message: string): void
  /** Has lines fetched from here before each reading, up to a time. */
  feedFrom(source: ((until: number) => void) | undefined): void
  /** Sends what is left. */
  end(at: number): void
  /** The batches that can be read, in the order in which they are read. */
  readable(now: number): readonly Batch[]
  /** What orders a batch among all that will ever be read: its place among the visible ones, or its number. */
  keyOf(batch: Batch, position: number): number
  /** Frees the events of the batches before one, for logs that are larger than memory. */
  forget(beforeKey: number): void
  /** All that was ever written and is not yet forgotten, for a test to look at. */
  texts(): readonly string[]
}

/** A batch is sent at once when it has so many events or bytes: moby's driver awslogs, and PutLogEvents in the CloudWatch Logs API reference. */
const fullBatch = { events: 10_000, bytes: 1_048_576, perEvent: 26 }

/** Starts a container's log. */
export function createLogStream(pace: Pace): LogStream {
  let feed: ((until: number) => void) | undefined
  let open: LogEvent[] = []
  let openBytes = 0
  let onTimeUntil = 0
  const closed: Batch[] = []
  const underway: Batch[] = []
  const visible: Batch[] = []

  let forgotten = 0

  const keyOf: LogStream['keyOf'] = ({ index }, position) =>
    pace.lateness?.place === 'behind-the-token' ? index : position
  const close = (flushedAt: number): void => {
    if (open.length === 0) return
    const index = closed.length
    const lateBy = pace.lateness?.lateBy({ index, texts: open.map(({ message }) => message) }) ?? 0
    const onTime = Math.max(onTimeUntil, flushedAt + pace.lag())
    if (lateBy === 0) onTimeUntil = onTime
    const visibleAt = onTime + lateBy * 1_000 * pace.scale
    const batch = { index, events: open, ingestionTime: flushedAt, visibleAt }
    closed.push(batch)
    underway.push(batch)
    open = []
    openBytes = 0
  }
  const tick = (now: number): void => {
    const first = open[0]
    if (first && nextFlush(first.timestamp, pace) <= now) close(nextFlush(first.timestamp, pace))
  }
  const arrive = (now: number): void => {
    underway.sort((a, b) => a.visibleAt - b.visibleAt || a.index - b.index)
    while (underway[0] && underway[0].visibleAt <= now) visible.push(underway.shift() as Batch)
    if (pace.lateness?.place === 'behind-the-token') visible.sort((a, b) => a.index - b.index)
  }
  return {
    existsAt: pace.existsAt,
    write(timestamp, message) {
      if (message === '') return
      tick(timestamp)
      const bytes = Buffer.byteLength(message) + fullBatch.perEvent
      if (open.length === fullBatch.events || openBytes + bytes > fullBatch.bytes) close(timestamp)
      open.push({ timestamp, message })
      openBytes += bytes
    },
    feedFrom(source) {
      feed = source
    },
    end(at) {
      tick(at)
      close(at)
    },
    readable(now) {
      feed?.(now)
      tick(now)
      arrive(now)
      return visible
    },
    keyOf,
    forget(beforeKey) {
      for (let last = forgotten; last < visible.length; last += 1) {
        const batch = visible[last] as Batch
        if (keyOf(batch, last) >= beforeKey) break
        batch.events.length = 0
        forgotten = last
      }
    },
    texts: () => [...closed.flatMap(({ events }) => events), ...open].map(({ message }) => message),
  }
}

// The driver flushes at fixed times, whether there is something or not.
function nextFlush(timestamp: number, { firstFlush, period }: Pace): number {
  return firstFlush + Math.max(0, Math.ceil((timestamp - firstFlush) / period)) * period
}
