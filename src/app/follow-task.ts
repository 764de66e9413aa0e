import { newStream } from '../core/log/stream.ts'
import type { Attempt, TaskPlan, TaskRef } from '../core/task/task.ts'
import { newWatch } from '../core/task/watch.ts'
import { type Result, resultOf } from './execute.ts'
import type { Ports } from './ports.ts'
import { follow } from './run.ts'
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
  const fresh = newWatch(plan, attempt, startedAtMs, newStream(undefined))
  const following = {
    ports,
    stopper: neverStops,
    signal,
    cancelledAt: () => undefined,
    startedAtMs,
    leaves: true as const,
  }
  const run = await follow(task, fresh, following)
  return run && resultOf({ ...run, startedAtMs, starts: 1, before: [], fellBack: undefined }, ports)
}
