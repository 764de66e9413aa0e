import type { TaskRef } from '../core/task.ts'
import { printable } from '../core/text.ts'
import { type Ending, exitCodes } from '../core/verdict.ts'
import type { Ports } from './ports.ts'
import type { Run } from './run.ts'

/** Pages of it that are read at the most, and how long one that is on its way is waited for. */
const mostPages = 5
const pauseMs = 1_000

/** `docker/checkout.sh` ends its own log with this, where it failed. */
const failed = /^failed ([a-z-]{1,30}) (.+)$/

/**
 * A run whose command never began and that does not know why, with what the checkout said in its own log: its wrapper
 * learns what marks a frame from the checkout, so that without one its last word is none.
 */
export async function withCheckoutLog(run: Run, ports: Ports): Promise<Run> {
  const { ending, stream, task } = run
  if (task === undefined || stream.begun || !isUnexplained(ending)) return run
  const lines = await readCheckoutLog(task, ports)
  if (lines.length > 0) {
    ports.output.note("The checkout's own log:")
    ports.output.lines(lines)
  }
  const [, failure, why] = lines.map((line) => failed.exec(line)).findLast((match) => match !== null) ?? []
  if (failure !== undefined && why !== undefined)
    return { ...run, ending: { kind: 'checkout-failed', failure, text: why } }
  if (ending.kind !== 'vanished') return run
  const last = lines.findLast((line) => line.trim() !== '')
  const said = last === undefined ? ', and said nothing' : `; the last that it said is "${printable(last)}"`
  const text = `the checkout did not get to its work${said}`
  return { ...run, ending: { kind: 'checkout-failed', failure: 'silent', text } }
}

function isUnexplained(ending: Ending): boolean {
  switch (ending.kind) {
    case 'vanished':
      return ending.exitCode === exitCodes.noCommandRan
    case 'checkout-failed':
      return ending.failure === 'silent' || ending.failure === 'unknown'
    case 'start-timed-out':
      return true
    default:
      return false
  }
}

async function readCheckoutLog(task: TaskRef, { engine, clock }: Ports): Promise<readonly string[]> {
  const lines: string[] = []
  let cursor: string | undefined
  for (let pages = 0; pages < mostPages; pages++) {
    // It explains, and nothing more: where it cannot be had, the run has ended all the same.
    const page = await engine.readLogs(task, cursor, 'checkout').catch(() => undefined)
    if (page && page.events.length === 0 && lines.length > 0) break
    lines.push(...(page?.events ?? []))
    cursor = page?.cursor ?? cursor
    if (!page || page.events.length === 0) await clock.sleep(pauseMs)
  }
  return lines
}
