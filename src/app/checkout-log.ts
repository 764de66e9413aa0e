import { PassingError } from '../core/errors.ts'
import type { LogCursor, LogPage, TaskRef } from '../core/task.ts'
import { printable } from '../core/text.ts'
import type { Ending } from '../core/verdict.ts'
import type { Ports } from './ports.ts'
import type { Run } from './run.ts'

/** What the checkout said is looked for as long as this: its log may be on its way when `main` has given up. */
const patienceMs = 12_000
const betweenMs = 1_000
const quietPages = 5

/** `docker/checkout.sh` ends its own log with this, where it failed. */
const failed = /^failed ([a-z-]{1,30}) (.+)$/

/**
 * The ending, with what the checkout's own log says of it, where the container with the command could not: a checkout
 * that died before it had said anything leaves the wrapper without a word to pass on, and without its mark.
 */
export async function explainByCheckout(run: Run, ports: Ports, signal: AbortSignal): Promise<Ending> {
  const { ending, task } = run
  if (!task || !isUnexplained(run) || signal.aborted) return ending
  const lines = await readCheckout(task, ports, signal)
  for (const line of lines) if (!failed.test(line)) ports.output.note(printable(line, 500))
  const [, failure, text] = lines.map((line) => failed.exec(line)).findLast((match) => match !== null) ?? []
  if (failure !== undefined && text !== undefined) return { kind: 'checkout-failed', failure, text }
  const isWrapper = ending.kind === 'vanished' && ending.exitCode === 125
  return isWrapper
    ? { kind: 'checkout-failed', failure: 'silent', text: 'the checkout ended, or hung, without a word' }
    : ending
}

function isUnexplained({ ending, stream }: Run): boolean {
  if (ending.kind === 'checkout-failed') return ending.failure === 'unknown'
  if (ending.kind !== 'vanished' || stream.begun || (ending.notice?.kind ?? 'exited') !== 'exited') return false
  // 125 is the wrapper's own code; where there is none, it may not have come so far.
  return ending.exitCode === 125 || ending.exitCode === undefined
}

async function readCheckout(task: TaskRef, { engine, clock }: Ports, signal: AbortSignal): Promise<readonly string[]> {
  const lines: string[] = []
  let cursor: LogCursor | undefined
  let quiet = 0
  for (const until = clock.now() + patienceMs; clock.now() < until && quiet < quietPages && !signal.aborted; ) {
    const page = await engine.readLogs(task, cursor, 'checkout').catch(orNothing)
    quiet = page?.events.length ? 0 : quiet + 1
    lines.push(...(page?.events ?? []))
    cursor = page?.cursor ?? cursor
    if (lines.some((line) => failed.test(line))) break
    await clock.sleep(betweenMs, signal)
  }
  return lines
}

function orNothing(error: unknown): LogPage | undefined {
  if (error instanceof PassingError) return undefined
  throw error
}
