import type { LogCursor } from '../core/log/page.ts'
import { asksCheckout, type CheckoutLog, inCheckoutsWords, readCheckoutLog } from '../core/task/checkout-log.ts'
import type { TaskRef } from '../core/task/task.ts'
import type { Ending } from '../core/task/verdict.ts'
import type { Watch } from '../core/task/watch.ts'
import type { Ports } from './ports.ts'
import { withTimeout } from './waiting.ts'

/** A task that has ended, and what was seen of it. */
export interface Ended {
  readonly task: TaskRef
  readonly watch: Watch
  readonly ports: Ports
  readonly signal: AbortSignal
}

/** How long an explanation may take at the most. */
const longestMs = 10_000
/** Lines that are shown; the last ones say why. */
const mostLines = 100

/**
 * The ending as the checkout's own log has it, where the command's log says nothing of why the command did not run. The
 * log is shown too. A log that can't be read doesn't change the ending.
 */
export async function explainedByCheckout(ending: Ending, ended: Ended): Promise<Ending> {
  const { watch, ports, signal } = ended
  if (signal.aborted || ports.journal.isAbandoned() || !asksCheckout(ending, watch.stream)) return ending
  const log = await readWhole(ended)
  if (log.lines.length > 0) {
    ports.output.note("The checkout's own log:")
    ports.output.lines(log.lines.slice(-mostLines))
  }
  return inCheckoutsWords(ending, log, watch.plan)
}

// What ended a moment ago may have its last lines on their way: they are waited for as long as those of the command are.
async function readWhole({ task, ports, signal }: Ended): Promise<CheckoutLog> {
  const { engine, clock, pace } = ports
  const untilMs = clock.now() + longestMs
  const events: string[] = []
  let cursor: LogCursor | undefined
  let spokeAtMs = clock.now()
  for (;;) {
    // What cannot be read says nothing.
    const reading = engine.readLogs(task, cursor, 'checkout').catch(() => undefined)
    const page = await withTimeout(reading, untilMs - clock.now(), clock)
    events.push(...(page?.events ?? []))
    cursor = page?.cursor ?? cursor
    const nowMs = clock.now()
    if (page && page.events.length > 0) spokeAtMs = nowMs
    const isQuiet = nowMs - spokeAtMs >= pace.quietMs
    const log = readCheckoutLog(events)
    if (log.isWhole || isQuiet || nowMs >= untilMs || signal.aborted) return log
    await clock.sleep(pace.firstMs, signal)
  }
}
