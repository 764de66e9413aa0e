import { StartRefused } from '../core/errors.ts'
import {
  type Attempts,
  againAfter,
  attemptFrom,
  type Consequence,
  type NextAttempt,
  newAttempts,
  nextAttempt,
  type Retries,
} from '../core/task/attempts.ts'
import type { AttemptFacts } from '../core/task/facts.ts'
import type { TaskPlan } from '../core/task/task.ts'
import type { Ports } from './ports.ts'
import { cancelledRun, type PlannedStart, type Run, run } from './run.ts'

/** The run that was the last one, and those before it. */
export interface Attempted extends Run {
  readonly startedAtMs: number
  /** How many starts there were. */
  readonly starts: number
  readonly before: readonly AttemptFacts[]
  /** Why on-demand capacity was taken where Spot was asked for. */
  readonly fellBack: string | undefined
}

/**
 * Runs attempts until one is the last: where no task could be had, or it was taken away before its command began,
 * another is started as long as the start timeout allows.
 * @throws StartRefused where no more are to be made and the last one had no task
 */
export async function runAttempts(
  plan: TaskPlan,
  { ports, retries }: { readonly ports: Ports; readonly retries: Retries },
  signal: AbortSignal,
): Promise<Attempted> {
  const { clock, random, journal } = ports
  const isUnwanted = (): boolean => signal.aborted || journal.isAbandoned()
  let attempts = newAttempts(clock.now(), plan.startTimeoutSeconds, retries.capacity)
  const startedAtMs = clock.now()
  const past: AttemptFacts[] = []
  let before: string | undefined
  let fellBack: string | undefined
  const attempted = (run: Run): Attempted => ({
    ...withBefore(run, before),
    startedAtMs,
    starts: attempts.number,
    before: past,
    fellBack,
  })
  for (;;) {
    const attempt = attemptFrom(attempts, clock.now(), random.nonce())
    const outcome = await tryOnce({ plan, attempt }, ports, signal)
    const after = consequenceOf(outcome)
    const next = nextAttempt(attempts, after, { retries, nowMs: clock.now(), chance: random.fraction() })
    if (!next.again) {
      if (outcome.kind === 'ran') return attempted(outcome.run)
      if (isUnwanted()) return attempted(cancelled(outcome))
      throw outcome.error
    }
    if (isUnwanted()) return attempted(cancelled(outcome))
    before = after.why
    if (next.fallsBack) fellBack = after.why
    if (outcome.kind === 'ran' && outcome.run.facts) past.push(outcome.run.facts)
    attempts = await untilNext(next, ports, signal)
  }
}

/** Says why there is another attempt, and waits until it is due. */
export async function untilNext(
  { because, fallsBack, afterMs, attempts }: Extract<NextAttempt, { readonly again: true }>,
  { output, clock }: Pick<Ports, 'output' | 'clock'>,
  signal: AbortSignal,
): Promise<Attempts> {
  if (fallsBack) output.notice(because)
  else output.note(because)
  await clock.sleep(afterMs, signal)
  return attempts
}

/** What a refused start means for another one. */
export const afterRefusal = ({ again, message }: StartRefused): Consequence => ({ again, begun: false, why: message })

/** What came of an attempt: a run to its end, or no task at all. */
type Outcome =
  | { readonly kind: 'ran'; readonly run: Run }
  | { readonly kind: 'refused'; readonly start: PlannedStart; readonly error: StartRefused }

async function tryOnce(start: PlannedStart, ports: Ports, signal: AbortSignal): Promise<Outcome> {
  try {
    return { kind: 'ran', run: await run(start, ports, signal) }
  } catch (error) {
    if (error instanceof StartRefused) return { kind: 'refused', start, error }
    throw error
  }
}

function consequenceOf(outcome: Outcome): Consequence {
  return outcome.kind === 'ran' ? againAfter(outcome.run.ending) : afterRefusal(outcome.error)
}

// A cancelled run that has no task, or would have been started again, has not failed.
function cancelled(outcome: Outcome): Run {
  if (outcome.kind === 'refused') return cancelledRun(outcome.start.attempt)
  return { ...outcome.run, ending: { kind: 'cancelled' } }
}

// An attempt knows nothing of those before it.
function withBefore(run: Run, before: string | undefined): Run {
  return run.ending.kind === 'start-timed-out' ? { ...run, ending: { ...run.ending, before } } : run
}
