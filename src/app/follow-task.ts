import { UserError } from '../core/errors.ts'
import { newStream, unfinishedLine } from '../core/log/stream.ts'
import type { Attempt, TaskPlan, TaskRef } from '../core/task/task.ts'
import { judge } from '../core/task/verdict.ts'
import { newWatch, type Watch } from '../core/task/watch.ts'
import { type Result, report, resultOf } from './execute.ts'
import type { Ports } from './ports.ts'
import { follow, type Left, type Run } from './run.ts'
import type { Stopper } from './stopper.ts'

/** What is not known of a run that another process started. It keeps its timeouts by itself. */
const plan: TaskPlan = {
  ...{ executionId: '', source: undefined, fetch: { depth: 1, submodules: 'false', lfs: false } },
  ...{ credentials: { persist: false }, script: '', shell: undefined, workingDirectory: undefined, env: {} },
  ...{ timeoutSeconds: Number.POSITIVE_INFINITY, startTimeoutSeconds: Number.POSITIVE_INFINITY },
}
const attempt: Attempt = { number: 1, nonce: '', onDemand: false, startTimeoutSeconds: Number.POSITIVE_INFINITY }
const neverStops: Stopper = { request: async () => {}, answer: () => 'acknowledged' }

/**
 * Follows a task that another process started, from the head of its log to its end, and never stops it. Its frames are
 * known by the mark of the first one.
 * @param signal aborts to leave it
 * @returns undefined where it was left
 */
export async function followTask(task: TaskRef, ports: Ports, signal: AbortSignal): Promise<Result | undefined> {
  const startedAtMs = ports.clock.now()
  const run = await fromItsHead(task, ports, { signal, leaves: () => signal.aborted })
  return run.left ? undefined : resultOf({ ...run, startedAtMs, starts: 1, before: [], fellBack: undefined }, ports)
}

/** An empty page may stand before one that is not (GetLogEvents in the CloudWatch Logs API reference). */
const quietPages = 2
/** Between two pages, which are all there to be read. */
const pauseMs = 500

/**
 * Prints what there is of a task's log by now, and leaves it. How the task is doing is not asked.
 * @returns whether there was nothing, nor an end
 * @throws UserError where its log can't be read for want of credentials
 */
export async function readLog(
  task: TaskRef,
  ports: Ports,
  signal: AbortSignal,
): Promise<{ readonly isEmpty: boolean }> {
  const { engine, pace, output } = ports
  const logOnly: Ports = {
    ...ports,
    engine: { ...engine, inspect: async () => ({ phase: 'running' }) },
    pace: { ...pace, firstMs: pauseMs, longestMs: pauseMs },
    output: { ...output, status() {} },
  }
  const isRead = ({ emptyPages, again }: Watch): boolean => emptyPages >= quietPages && !again
  const run = await fromItsHead(task, logOnly, { signal, leaves: (watch) => signal.aborted || isRead(watch) })
  if (!run.left && run.ending.kind === 'lost-sight') throw new UserError(judge(run.ending).summary)
  const { stream } = run
  const rest = unfinishedLine(stream)
  if (rest !== undefined) output.lines([rest])
  // Of what still runs, more is on its way.
  if (stream.exit) report(stream, output)
  return { isEmpty: !signal.aborted && !stream.exit && stream.seen === 0 }
}

async function fromItsHead(
  task: TaskRef,
  ports: Ports,
  how: { readonly signal: AbortSignal; readonly leaves: (watch: Watch) => boolean },
): Promise<Run | Left> {
  const startedAtMs = ports.clock.now()
  const fresh = newWatch(plan, attempt, startedAtMs, newStream(undefined))
  return follow(task, fresh, { ports, stopper: neverStops, cancelledAt: () => undefined, startedAtMs, ...how })
}
