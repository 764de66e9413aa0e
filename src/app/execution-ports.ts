import type { Execution } from '../core/aws/executions.ts'
import type { Clock } from './ports.ts'

/** The tasks of a cluster, as far as ECS knows them: those that run, and those that stopped in the last hour. */
export interface ExecutionHost {
  /** Those of one execution that are not told to stop. */
  running(executionId: string): Promise<readonly Execution[]>
  /** Every execution of the cluster. */
  all(): Promise<readonly Execution[]>
  /** @returns whether it ran, and so was told */
  stop(task: string, reason: string): Promise<boolean>
  readonly clock: Clock
}

/** Where the task of an execution is, as it was noted on this machine when it was started. */
export interface ExecutionRecord {
  readonly execution: string
  /** ARN. */
  readonly task: string
  readonly region: string
  readonly cluster: string
  readonly logGroup: string
}
