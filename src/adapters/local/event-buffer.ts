import { closeSync, readSync } from 'node:fs'
import type { LogCursor, LogPage } from '../../core/log/page.ts'
import { lineReader } from './lines.ts'

/** The events of a local task, from its pipe. */
export interface EventBuffer {
  /** The events after the cursor. Those before it are forgotten: the holder of the cursor has had them. */
  read(cursor: LogCursor | undefined): LogPage
  /** Takes what is left in the pipe, once it has no writer any more. */
  finish(): void
}

/** At most this much is read for one page, in bytes; what is not read stays in the pipe, and its writer waits. */
const pageBytes = 1024 * 1024
const chunkBytes = 64 * 1024

/**
 * Reads a pipe only when asked: the pipe then fills between two looks, where a reader that is always waiting is woken
 * for every line, and a writer that is too fast is held back.
 * @param fd the end to read from, opened with O_NONBLOCK; closed by `finish`
 */
export function eventBuffer(fd: number): EventBuffer {
  const reader = lineReader()
  let events: string[] = []
  let first = 0 // the number of events[0]
  let open = true
  const drain = (): void => {
    for (let bytes = 0; open && bytes < pageBytes; ) {
      const chunk = readChunk(fd)
      if (!chunk) return
      bytes += chunk.length
      for (const line of reader.push(chunk)) events.push(line)
    }
  }
  return {
    read(cursor) {
      const from = cursor === undefined ? 0 : Number(cursor)
      if (from > first) {
        events = events.slice(from - first)
        first = from
      }
      drain()
      return { events: [...events], cursor: String(first + events.length) }
    },
    finish() {
      drain()
      events.push(...reader.end())
      open = false
      closeSync(fd)
    },
  }
}

/** What the pipe holds, up to a size; undefined when it is empty or at its end. */
function readChunk(fd: number): Buffer | undefined {
  const chunk = Buffer.allocUnsafe(chunkBytes)
  try {
    const size = readSync(fd, chunk)
    return size > 0 ? chunk.subarray(0, size) : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return undefined
    throw error
  }
}
