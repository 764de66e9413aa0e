import { StartRefused } from '../core/errors.ts'
import { type Attempts, againAfter, newAttempts, nextAttempt, type Retries } from '../core/task/attempts.ts'
import type { TaskPlan } from '../core/task/task.ts'
import type { Ports } from './ports.ts'
import { cancelledRun, type Run, run } from './run.ts'

/** Makes the plan of an attempt, with a nonce that no other has. */
export type PlanAttempt = (attempt: Pick<TaskPlan, 'attempt' | 'onDemand' | 'startTimeoutSeconds'>) => TaskPlan

/**
 * Runs attempts until one is to stand: where no task could be had, or it was taken away before its command began,
 * another is started as long as the start timeout allows.
 * @throws StartRefused where no more are to be made and the last one had no task
 */
export async function runAttempts(
  planAttempt: PlanAttempt,
  { ports, retries, startTimeoutSeconds }: { ports: Ports; retries: Retries; startTimeoutSeconds: number },
  signal: AbortSignal,
): Promise<Run> {
  const { clock, output, random, journal } = ports
  let attempts = newAttempts(clock.now(), startTimeoutSeconds, retries.capacity)
  let before: string | undefined
  for (;;) {
    const outcome = await attempt(planAttempt, attempts, { ports, signal })
    const chance = random.fraction()
    const next = nextAttempt(attempts, outcome.after, { retries, nowMs: clock.now(), chance })
    if (!next.again) return wholeTimeout(outcome.stand(), startTimeoutSeconds, before)
    if (signal.aborted || journal.isAbandoned()) return outcome.abandon()
    before = outcome.after.why
    output.note(next.because)
    await clock.sleep(next.afterMs, signal)
    attempts = next.attempts
  }
}

// The last attempt has only what is left of the time, and knows nothing of those before it.
function wholeTimeout(run: Run, timeoutSeconds: number, before: string | undefined): Run {
  if (run.ending.kind !== 'start-timed-out') return run
  return { ...run, ending: { ...run.ending, timeoutSeconds, before } }
}

interface Outcome {
  readonly after: ReturnType<typeof againAfter>
  /** What it comes to where it is the last. */
  stand(): Run
  /** What it comes to where another would have been made, and nobody wants that any more. */
  abandon(): Run
}

async function attempt(
  planAttempt: PlanAttempt,
  { number, onDemand, beginByMs }: Attempts,
  { ports, signal }: { readonly ports: Ports; readonly signal: AbortSignal },
): Promise<Outcome> {
  const startTimeoutSeconds = Math.max(1, Math.floor((beginByMs - ports.clock.now()) / 1_000))
  const plan = planAttempt({ attempt: number, onDemand, startTimeoutSeconds })
  try {
    const done = await run(plan, ports, signal)
    return {
      after: againAfter(done.ending),
      stand: () => done,
      abandon: () => ({ ...done, ending: { kind: 'cancelled' } }),
    }
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error
    const abandon = (): Run => cancelledRun(plan)
    // What was refused because nobody wants it any more is no failure.
    const stand = (): Run => {
      if (signal.aborted || ports.journal.isAbandoned()) return abandon()
      throw error
    }
    return { after: { again: error.again, begun: false, why: error.message }, stand, abandon }
  }
}
