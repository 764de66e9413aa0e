import type { LogCounts } from '../log/completeness.ts'
import type { TaskFacts, TaskLinks } from './task.ts'
import type { Watch } from './watch.ts'

/** What one attempt has shown of itself. Times are in milliseconds of our clock, unless their names say otherwise. */
export interface AttemptFacts {
  readonly links: TaskLinks | undefined
  /** Whether Spot capacity was asked for, and is used where the engine has said nothing else. */
  readonly onSpot: boolean
  readonly startedAtMs: number
  readonly begunAtMs: number | undefined
  readonly endedAtMs: number
  /** When its command began, in seconds since 1970 by the clock of its machine. */
  readonly begunAtSeconds: number | undefined
  /** What its engine said last. */
  readonly engine: TaskFacts | undefined
  /** How long its command ran, in seconds; undefined where it did not, or where that is not known. */
  readonly seconds: number | undefined
}

/** What is known of a run at its end, over all of its attempts. */
export interface RunFacts {
  readonly startedAtMs: number
  readonly endedAtMs: number
  /** How often a task was started, or tried to be. */
  readonly starts: number
  /** Those that had a task, the last one at the end. */
  readonly attempts: readonly AttemptFacts[]
  /** Why on-demand capacity was taken where Spot was asked for. */
  readonly fellBack: string | undefined
  /** The commit that ran. */
  readonly sha: string | undefined
  readonly lines: LogCounts
}

/** Which kind of Fargate capacity an attempt had; undefined for a process on this machine. */
export function capacityOf(attempt: AttemptFacts | undefined): 'spot' | 'on-demand' | undefined {
  if (!attempt?.links) return undefined
  return (attempt.engine?.onSpot ?? attempt.onSpot) ? 'spot' : 'on-demand'
}

/** What a watch has seen by its end. */
export function factsOf(
  { stream, begunAtMs, state, attempt }: Watch,
  ended: { readonly links: TaskLinks | undefined; readonly startedAtMs: number; readonly endedAtMs: number },
): AttemptFacts {
  return {
    ...ended,
    onSpot: !attempt.onDemand,
    begunAtMs,
    begunAtSeconds: stream.begunAtSeconds,
    engine: state?.facts,
    seconds: stream.exit?.begun ? stream.exit.seconds : undefined,
  }
}
