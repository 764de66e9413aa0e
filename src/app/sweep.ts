import { PassingError } from '../core/errors.ts'
import { newStream, readEvents, type Stream } from '../core/stream.ts'
import type { LogCursor, LogPage, TaskRef } from '../core/task.ts'
import type { Clock, Output } from './ports.ts'

/** How far the log of a task had been printed when its run was killed. */
export interface Left {
  readonly task: TaskRef
  readonly nonce: string
  readonly cursor: LogCursor | undefined
}

/** What is needed to finish a run that somebody else began. */
export interface SweepPorts {
  /** The tasks of the execution that are not stopped; one empty answer proves nothing. */
  find(): Promise<readonly string[]>
  stop(task: TaskRef, reason: string): Promise<void>
  readLogs(task: TaskRef, cursor: LogCursor | undefined): Promise<LogPage>
  readonly clock: Clock
  readonly output: Output
}

/** ECS may take a moment to list a task, and a request that is on its way may start one still. */
const searchMs = 30_000
const betweenMs = 2_000
/** Lines may be so long on their way. */
const drainMs = 20_000
const quietPages = 4

/**
 * Stops every task of an execution, and prints what of its log had not been printed.
 * @param left undefined where no task had been known
 * @returns how many tasks were found running
 */
export async function sweep(ports: SweepPorts, left: Left | undefined): Promise<number> {
  const { clock, output } = ports
  const found = new Set<string>()
  if (left) await attempt(ports.stop(left.task, 'cancelled'))
  const until = clock.now() + searchMs
  for (;;) {
    for (const id of (await attempt(ports.find())) ?? []) {
      // Until it is heard it is said again.
      if (!found.has(id)) output.note(`Stopping task ${id}.`)
      found.add(id)
      await attempt(ports.stop({ id }, 'cancelled'))
    }
    if (clock.now() >= until || (left && clock.now() >= until - searchMs / 2)) break
    await clock.sleep(betweenMs)
  }
  if (left) await printRest(ports, left)
  return found.size
}

async function printRest({ readLogs, clock, output }: SweepPorts, { task, nonce, cursor: from }: Left): Promise<void> {
  let stream: Stream = newStream(nonce)
  let cursor = from
  let quiet = 0
  for (const until = clock.now() + drainMs; quiet < quietPages && !stream.exit && clock.now() < until; ) {
    const page = await attempt(readLogs(task, cursor))
    if (page) {
      const read = readEvents(stream, page.events)
      stream = read.stream
      cursor = page.cursor
      quiet = page.events.length === 0 ? quiet + 1 : 0
      for (const item of read.items) if (item.kind === 'lines') output.lines(item.texts)
    }
    if (!stream.exit) await clock.sleep(betweenMs)
  }
}

// What passes is tried again in the next round.
async function attempt<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call
  } catch (error) {
    if (error instanceof PassingError) return undefined
    throw error
  }
}
