import type { LogCursor } from '../core/log/page.ts'
import { newStream, readEvents, unfinishedLine } from '../core/log/stream.ts'
import type { TaskRef } from '../core/task/task.ts'
import { report } from './execute.ts'
import type { Ports } from './ports.ts'
import { showItem } from './progress.ts'
import { settleTransient, untilAborted } from './waiting.ts'

/** An empty page may stand before one that is not (GetLogEvents in the CloudWatch Logs API reference). */
const quietPages = 2
const pauseMs = 500

/** Prints what there is of a task's log by now. Its frames are known by the mark of the first one. */
export async function readLog(task: TaskRef, ports: Ports, signal: AbortSignal): Promise<void> {
  const { engine, output, clock } = ports
  let stream = newStream(undefined)
  let cursor: LogCursor | undefined
  for (let quiet = 0; quiet < quietPages && !signal.aborted; ) {
    const read = await untilAborted(settleTransient(engine.readLogs(task, cursor)), signal)
    if (!read) return
    const page = read.value
    if (page) {
      const taken = readEvents(stream, page.events)
      for (const item of taken.items) showItem(item, output)
      stream = taken.stream
      cursor = page.cursor ?? cursor
      quiet = page.events.length === 0 ? quiet + 1 : 0
    }
    if (!page || page.events.length === 0) await clock.sleep(pauseMs, signal)
  }
  const rest = unfinishedLine(stream)
  if (rest !== undefined) output.lines([rest])
  // Of what still runs, more is on its way.
  if (stream.exit) report(stream, output)
}
