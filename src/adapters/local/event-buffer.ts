import type { Readable } from 'node:stream'
import type { LogCursor, LogPage } from '../../core/task.ts'
import { lineReader } from './lines.ts'

/** The events of a local task that have not been read past yet. */
export interface EventBuffer {
  /** The events after the cursor. Those before it are forgotten: whoever has the cursor has had them. */
  read(cursor: LogCursor | undefined): LogPage
}

/** More than this in memory, and the task has to wait: the blocking mode of a log driver. In characters. */
const highWater = 8 * 1024 * 1024

/** Collects lines from a stream, and holds the stream back while nobody reads them. */
export function eventBuffer(stream: Readable): EventBuffer {
  const reader = lineReader()
  let events: string[] = []
  let first = 0 // the number of events[0]
  let size = 0
  const take = (lines: readonly string[]): void => {
    for (const line of lines) {
      events.push(line)
      size += line.length + 1
    }
    if (size > highWater) stream.pause()
  }
  stream.on('data', (chunk: Buffer) => take(reader.push(chunk)))
  stream.on('end', () => take(reader.end()))
  return {
    read(cursor) {
      const from = cursor === undefined ? 0 : Number(cursor)
      if (from > first) {
        events = events.slice(from - first)
        first = from
        size = events.reduce((sum, line) => sum + line.length + 1, 0)
      }
      if (size <= highWater) stream.resume()
      return { events: [...events], cursor: String(first + events.length) }
    },
  }
}
