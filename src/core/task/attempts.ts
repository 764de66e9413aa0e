import { describeSeconds } from '../duration.ts'
import type { Again } from '../errors.ts'
import type { Capacity } from '../settings/kinds.ts'
import type { Attempt } from './task.ts'
import type { Ending } from './verdict.ts'

/** What is known of the starts of one execution. Times are in milliseconds. */
export interface Attempts {
  /** How many there have been. */
  readonly number: number
  readonly onDemand: boolean
  /** When the first was, and until when the command must have begun. */
  readonly startedAtMs: number
  readonly beginByMs: number
  /** How often a command that had begun was interrupted. */
  readonly interruptions: number
}

/** What an execution may be started again for. */
export interface Retries {
  readonly capacity: Capacity
  /** How often a command that had begun may be run again when its machine was taken away. */
  readonly onInterruption: number
}

/** For an engine that has one kind of capacity, which is never taken away. */
export const noRetries: Retries = { capacity: 'on-demand', onInterruption: 0 }

/** Whether to start again. */
export type NextAttempt =
  | { readonly again: false }
  | {
      readonly again: true
      readonly afterMs: number
      readonly because: string
      /** Whether it takes on-demand capacity for want of Spot. */
      readonly fallsBack: boolean
      readonly attempts: Attempts
    }

/** The first pause before a start that may be luckier, and the longest. */
const firstPauseMs = 2_000
const longestPauseMs = 60_000
/** Where many jobs ask a registry at once, so that they ask it one after the other. */
const crowdedMs = { least: 10_000, spread: 50_000 } as const

/** Before the first start. */
export function newAttempts(nowMs: number, startTimeoutSeconds: number, capacity: Capacity): Attempts {
  return {
    number: 1,
    onDemand: capacity === 'on-demand',
    startedAtMs: nowMs,
    beginByMs: nowMs + startTimeoutSeconds * 1_000,
    interruptions: 0,
  }
}

/** The attempt that is due: it gets what is left of the time, and at least a second. */
export function attemptFrom({ number, onDemand, beginByMs }: Attempts, nowMs: number, nonce: string): Attempt {
  return { number, nonce, onDemand, startTimeoutSeconds: Math.max(1, Math.floor((beginByMs - nowMs) / 1_000)) }
}

/** What an ending means for another start: whether it may help, whether the command had begun, and why. */
export interface Consequence {
  readonly again: Again
  readonly begun: boolean
  readonly why: string
}

const never: Consequence = { again: 'never', begun: true, why: '' }

/** Whether starting again may help after an ending, and what for. */
export function againAfter(ending: Ending): Consequence {
  if (ending.kind !== 'vanished' && ending.kind !== 'signalled') return never
  const { notice, begun } = ending
  if (!notice) return never
  // A machine that was taken away says nothing against the command.
  const again = notice.kind === 'interrupted' ? 'capacity' : begun ? 'never' : notice.again
  return { again, begun, why: notice.meaning }
}

/**
 * Whether to start again, how soon, and on which capacity. What has begun is run again only as often as was allowed:
 * half a `terraform apply` is not ours to repeat.
 * @param now.chance between 0 and 1
 */
export function nextAttempt(
  before: Attempts,
  { again, begun, why }: Consequence,
  { retries, nowMs, chance }: { readonly retries: Retries; readonly nowMs: number; readonly chance: number },
): NextAttempt {
  if (again === 'never') return { again: false }
  if (begun && before.interruptions >= retries.onInterruption) return { again: false }
  const fallsBack = again === 'capacity' && retries.capacity === 'spot-then-on-demand' && !before.onDemand
  const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(before.number - 1, 10))
  const waitMs = again === 'crowded' ? crowdedMs.least + crowdedMs.spread * chance : pause * (0.5 + chance / 2)
  const afterMs = fallsBack || begun ? 0 : Math.round(waitMs)
  // A command that had begun was in time: the next one gets as long as the first.
  const beginByMs = begun ? nowMs + (before.beginByMs - before.startedAtMs) : before.beginByMs
  if (nowMs + afterMs >= beginByMs) return { again: false }
  const soon = `Starting again${afterMs > 0 ? ` in ${describeSeconds(afterMs / 1_000)}` : ''}.`
  return {
    again: true,
    afterMs,
    because: `${why} ${fallsBack ? 'Starting on-demand instead, at about three times the price.' : soon}`,
    fallsBack,
    attempts: {
      number: before.number + 1,
      onDemand: before.onDemand || fallsBack,
      startedAtMs: begun ? nowMs : before.startedAtMs,
      beginByMs,
      interruptions: before.interruptions + (begun ? 1 : 0),
    },
  }
}
