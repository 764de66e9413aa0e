import type { Again, TransientKind } from '../../errors.ts'
import type { Size } from '../sizes.ts'

/** The calls that are made of ECS, CloudWatch Logs and Systems Manager. */
export type Operation =
  | 'RunTask'
  | 'RegisterTaskDefinition'
  | 'DescribeTasks'
  | 'ListTasks'
  | 'StopTask'
  | 'GetLogEvents'
  | 'GetParameter'
  | 'DescribeServices'
  | 'DescribeServiceRevisions'
  | 'DescribeTaskDefinition'

/**
 * Where an error comes from: AWS, which did not carry the call out unless the fault is its own; the network, on which
 * there was no answer; an answer that is not one of AWS's; this machine, which sent nothing.
 */
export type ErrorOrigin = 'aws' | 'network' | 'unreadable' | 'local'

/**
 * How a call failed, in the words of AWS or of the network: an exception, or an entry of `failures[]`. What that means
 * is a `Refusal`, as what the `Stop` of a task means is a `StopMeaning`; both are found in tables of `Cause`.
 */
export interface AwsError {
  readonly operation: Operation
  /** AWS if not given. */
  readonly from?: ErrorOrigin
  /** Name of the exception, or the code of an error of the network. */
  readonly name?: string | undefined
  readonly message?: string | undefined
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined
  /** Of an entry of `failures[]`. */
  readonly reason?: string | undefined
  readonly detail?: string | undefined
  /** What was asked for, to name the nearest that AWS has. */
  readonly size?: Size | undefined
}

/** What kind of refusal it is; some are for the caller to act on rather than to report. */
export type RefusalKind =
  | Exclude<TransientKind, 'refused'>
  | 'capacity'
  | 'quota'
  | 'unknown-definition'
  | 'inactive-definition'
  | 'concurrent-registration'
  | 'conflict'
  | 'denied'
  | 'expired'
  | 'not-found'
  | 'unknown-task'
  | 'invalid'
  | 'other'

/** What an error of AWS's means. */
export interface Refusal {
  readonly kind: RefusalKind
  /** What happened, in one sentence. */
  readonly message: string
  /** What to do now. */
  readonly hint: string | undefined
  /** Whether the same call may go well later. */
  readonly again: Again
  /** Of a permission that is missing: what would have to be allowed. */
  readonly action?: string
}
