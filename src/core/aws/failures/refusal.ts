import type { Again } from '../../errors.ts'
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

/** What AWS or the way to it answered instead of what was asked for: an exception, or an entry of `failures[]`. */
export interface AwsRefusal {
  readonly operation: Operation
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
  | 'capacity'
  | 'quota'
  | 'transient'
  | 'unknown-definition'
  | 'inactive-definition'
  | 'concurrent-registration'
  | 'conflict'
  | 'denied'
  | 'expired'
  | 'not-found'
  | 'invalid'
  | 'other'

/** A refusal, understood. */
export interface Refusal {
  readonly kind: RefusalKind
  /** What happened, in one sentence. */
  readonly message: string
  /** What to do now. */
  readonly hint: string | undefined
  /** Whether the same call may go well later. */
  readonly again: Again
}
