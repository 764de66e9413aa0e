import { type Failure, readFailure } from '../log/failure.ts'
import type { Stream } from '../log/stream.ts'
import { printable } from '../text.ts'
import type { TaskPlan } from './task.ts'
import { type Ending, exitCodes } from './verdict.ts'

/** What a checkout wrote to its own log. */
export interface CheckoutLog {
  /** Lines for people. */
  readonly lines: readonly string[]
  /** Its last word, where that says why it failed. */
  readonly failed: Failure | undefined
  /** Whether there is a last word, so that nothing more will come. */
  readonly isWhole: boolean
}

/** Whether only the checkout's own log can say why the command did not run. */
export function asksCheckout(ending: Ending, { begun }: Stream): boolean {
  if (begun) return false
  switch (ending.kind) {
    case 'vanished':
      return ending.exitCode === exitCodes.noCommandRan && !isStopped(ending)
    case 'checkout-failed':
      return ending.failure === 'silent' || ending.failure === 'unknown'
    case 'start-timed-out':
      return true
    default:
      return false
  }
}

// Why a task was stopped is told by the engine, and is no fault of the checkout's.
const isStopped = ({ notice }: Extract<Ending, { kind: 'vanished' }>): boolean =>
  notice !== undefined && notice.kind !== 'exited'

/** Reads the log of docker/checkout.sh: its lines, and last its word, `ready <sha>`, `ready none` or `failed <class> <text>`. */
export function readCheckoutLog(events: readonly string[]): CheckoutLog {
  const written = events.filter((event) => event.trim() !== '')
  const last = written.at(-1)?.trim() ?? ''
  const failed = readFailure(last)
  const isWhole = failed !== undefined || /^ready ([0-9a-f]{40,64}|none)$/.test(last)
  return {
    lines: isWhole ? written.slice(0, -1) : written,
    failed,
    isWhole,
  }
}

/**
 * The ending in the checkout's words. Its wrapper learns from it what marks a frame: where it did not get that far, the
 * wrapper's last word is none, and the checkout's own log is all there is.
 */
export function inCheckoutsWords(ending: Ending, { failed, lines }: CheckoutLog, plan: TaskPlan): Ending {
  // It doesn't know what told it to stop.
  if (failed && failed.failure !== 'stopped') return checkoutEnding(failed, plan)
  if (ending.kind !== 'vanished') return ending
  const last = lines.at(-1)
  const said = last === undefined ? ', and said nothing' : `; the last that it said is "${printable(last)}"`
  return { kind: 'checkout-failed', failure: 'silent', text: `the checkout did not get to its work${said}` }
}

/** What a failed checkout amounts to. */
export function checkoutEnding(failure: Failure, plan: TaskPlan): Ending {
  return failure.failure === 'deadline'
    ? { kind: 'start-timed-out', timeoutSeconds: plan.startTimeoutSeconds }
    : { kind: 'checkout-failed', ...failure }
}
