import { StartRefused } from '../core/errors.ts'
import { attemptFrom, newAttempts, nextAttempt, type Retries } from '../core/task/attempts.ts'
import type { TaskPlan, TaskRef } from '../core/task/task.ts'
import { afterRefusal, untilNext } from './attempts.ts'
import type { Output, Ports } from './ports.ts'

/**
 * Starts a task and leaves it to itself: it keeps its timeouts, and its log stays to be read. Where no task can be had,
 * another start is made as long as the start timeout allows. What is taken away later is not started again, since
 * nothing watches it.
 * @returns undefined where it was cancelled, and stopped
 * @throws StartRefused where there is no task; StartUnknown where there may be one
 */
export async function startDetached(
  plan: TaskPlan,
  { ports, retries }: { readonly ports: Ports; readonly retries: Retries },
  signal: AbortSignal,
): Promise<TaskRef | undefined> {
  const { engine, clock, output, random } = ports
  let attempts = newAttempts(clock.now(), plan.startTimeoutSeconds, retries.capacity)
  while (!signal.aborted) {
    output.status('starting')
    try {
      const task = await engine.start(plan, attemptFrom(attempts, clock.now(), random.nonce()), signal)
      if (!signal.aborted) return announced(task, output)
      // The answer came after Ctrl-C.
      await engine.stop(task, 'cancelled')
    } catch (error) {
      if (!(error instanceof StartRefused)) throw error
      if (signal.aborted) break
      const now = { retries, nowMs: clock.now(), chance: random.fraction() }
      const next = nextAttempt(attempts, afterRefusal(error), now)
      if (!next.again) throw error
      attempts = await untilNext(next, ports, signal)
    }
  }
  return undefined
}

function announced(task: TaskRef, output: Output): TaskRef {
  if (task.links) output.started(task.links)
  return task
}
