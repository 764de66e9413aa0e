import type { RunTaskRequest, Tag, TaskDefinition } from '@aws-sdk/client-ecs'
import type { Behaviour } from './behaviour.ts'
import type { LogStream } from './log-stream.ts'

/** A container of a task; times in milliseconds since 1970, undefined until they come. */
export interface SimulatedContainer {
  readonly name: string
  readonly image: string
  readonly essential: boolean
  /** Undefined until the container is created. */
  log: LogStream | undefined
  startedAt: number | undefined
  endedAt: number | undefined
  /** Undefined where ECS knows of none. */
  exitCode: number | undefined
  reason: string | undefined
  /** The process on this machine that is its entry point; undefined in a script. */
  pid: number | undefined
}

/** A task ever started, as the agent that runs it sees it. */
export interface SimulatedTask {
  readonly id: string
  readonly arn: string
  readonly clusterArn: string
  readonly definition: TaskDefinition
  readonly request: RunTaskRequest
  readonly behaviour: Behaviour
  readonly capacityProvider: string | undefined
  readonly containers: readonly SimulatedContainer[]
  readonly createdAt: number
  readonly pendingAt: number
  readonly activatingAt: number
  readonly deactivatingMs: number
  readonly stoppingMs: number
  readonly deprovisioningMs: number
  /** How long its network interface outlives it. */
  readonly interfaceMs: number
  /** Before it DescribeTasks answers MISSING. */
  readonly describedFrom: number
  readonly listLagMs: number
  pullStartedAt: number | undefined
  pullStoppedAt: number | undefined
  startedAt: number | undefined
  /** When its desired status became STOPPED. */
  stoppingAt: number | undefined
  executionStoppedAt: number | undefined
  stopCode: string | undefined
  stoppedReason: string | undefined
  tags: readonly Tag[]
  /** Tells the containers to stop, once; what runs them sets it. */
  tell: (at: number) => void
  /** Resolves when none of its processes is left. */
  over: Promise<unknown>
  /** Ends a container by force; what runs them sets it. */
  kill: (container: SimulatedContainer, at: number) => void
}

/** The states of a task, in their order. "Amazon ECS task lifecycle" in the ECS developer guide. */
export type TaskStatus =
  | 'PROVISIONING'
  | 'PENDING'
  | 'ACTIVATING'
  | 'RUNNING'
  | 'DEACTIVATING'
  | 'STOPPING'
  | 'DEPROVISIONING'
  | 'STOPPED'

/** When a task gets to STOPPED; Infinity while that is not known. */
export function stoppedAt(task: SimulatedTask): number {
  return (task.executionStoppedAt ?? Number.POSITIVE_INFINITY) + task.deprovisioningMs
}

/** Its `lastStatus`. */
export function statusOf(task: SimulatedTask, now: number): TaskStatus {
  if (stoppedAt(task) <= now) return 'STOPPED'
  if ((task.executionStoppedAt ?? Number.POSITIVE_INFINITY) <= now) return 'DEPROVISIONING'
  if (task.stoppingAt !== undefined) {
    return task.startedAt !== undefined && now < task.stoppingAt + task.deactivatingMs ? 'DEACTIVATING' : 'STOPPING'
  }
  if (task.startedAt !== undefined) return 'RUNNING'
  if (task.activatingAt <= now) return 'ACTIVATING'
  return task.pendingAt <= now ? 'PENDING' : 'PROVISIONING'
}

/** What a container is doing, in ECS's words. */
export function containerStatus({ startedAt, endedAt }: SimulatedContainer, task: SimulatedTask): string {
  if (endedAt !== undefined || task.executionStoppedAt !== undefined) return 'STOPPED'
  return startedAt === undefined ? 'PENDING' : 'RUNNING'
}

/** The container whose end is the task's. */
export function essentialOf(task: SimulatedTask): SimulatedContainer {
  const found = task.containers.find(({ essential }) => essential)
  if (!found) throw new Error('A task without an essential container passed the checks')
  return found
}
