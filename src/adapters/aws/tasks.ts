import type { Container, ECSClient, Task } from '@aws-sdk/client-ecs'
import type { Clock } from '../../app/ports.ts'
import type { StopKind } from '../../core/aws/failures/cause.ts'
import { explainStop } from '../../core/aws/failures/explain-stop.ts'
import { containers, startedBy } from '../../core/aws/names.ts'
import { TransientError } from '../../core/errors.ts'
import type { StopNotice, TaskRef, TaskState } from '../../core/task/task.ts'
import { type Call, CallRefused } from './call.ts'

/** Looks at tasks, and stops them. */
export interface Tasks {
  inspect(task: TaskRef): Promise<TaskState>
  /** @returns whether it runs, as far as ECS knows, and so was told */
  stop(task: TaskRef, reason: string): Promise<boolean>
  /** The ARNs of the tasks of an execution that are not stopped, as far as ECS knows them yet. */
  find(executionId: string): Promise<readonly string[]>
}

/** What a task is taken for that ECS does not know, and has not known before. */
export type Unseen = () => TaskState

// ECS may take a moment to know the task that it has just started (boto3#842); later it forgets those long stopped.
const justStarted: Unseen = () => ({ phase: 'pending', detail: 'not visible yet' })
const forgotten: TaskState = { phase: 'stopped', exitCode: undefined, reason: 'ECS does not know the task any more' }

/** How long ECS may take to know a task, at the most. */
const newForMs = 10_000

/** A task that another process started, no matter when: its log is read at once, and after a while it has stopped. */
export function newOrForgotten(clock: Clock): Unseen {
  const untilMs = clock.now() + newForMs
  return () => (clock.now() < untilMs ? { phase: 'running', detail: 'not visible yet' } : forgotten)
}

/**
 * The tasks of a cluster.
 * @param unseen what a task is taken for that ECS does not know and has not known; a new one, unless it says otherwise
 */
export function tasksOf(
  client: () => Promise<ECSClient>,
  cluster: string,
  call: Call,
  unseen: Unseen = justStarted,
): Tasks {
  const seen = new Set<string>()
  return {
    async inspect({ id }) {
      const { DescribeTasksCommand } = await import('@aws-sdk/client-ecs')
      const ecs = await client()
      const answer = await call('DescribeTasks', () => ecs.send(new DescribeTasksCommand({ cluster, tasks: [id] })))
      const [task] = answer.tasks ?? []
      const reason = answer.failures?.[0]?.reason
      if (!task && reason !== 'MISSING')
        throw new TransientError('unreachable', `ECS says ${reason ?? 'nothing'} of the task`)
      if (!task) return seen.has(id) ? forgotten : unseen()
      seen.add(id)
      return stateOf(task)
    },
    async stop({ id }, reason) {
      const { StopTaskCommand } = await import('@aws-sdk/client-ecs')
      const ecs = await client()
      const request = new StopTaskCommand({ cluster, task: id, reason: `mycli: ${reason}` })
      const answer = await call('StopTask', () => ecs.send(request)).catch((error: unknown) => {
        // What ECS has forgotten, or never knew, does not run.
        if (!(error instanceof CallRefused) || error.refusal.kind !== 'unknown-task') throw error
        return undefined
      })
      return answer !== undefined && answer.task?.lastStatus !== 'STOPPED'
    },
    async find(executionId) {
      const { ListTasksCommand } = await import('@aws-sdk/client-ecs')
      const ecs = await client()
      const request = { cluster, startedBy: startedBy(executionId) }
      const { taskArns = [] } = await call('ListTasks', () => ecs.send(new ListTasksCommand(request)))
      return taskArns
    },
  }
}

/** What ECS says of a task, in our terms. */
export function stateOf(task: Task): TaskState {
  const { lastStatus = '', stopCode, stoppedReason } = task
  const main = containerOf(task, containers.main)
  const hasStopped = lastStatus === 'STOPPED' || lastStatus === 'DELETED'
  // A Spot reclaim is told while the task still runs.
  const more = { ...(stopCode || hasStopped ? { notice: noticeOf(task) } : {}), ...factsOf(task) }
  if (hasStopped || (stopCode && (hasEnded(main) || neverRuns(task, main)))) {
    const ran = main?.exitCode !== undefined || (stopCode !== 'TaskFailedToStart' && task.startedAt !== undefined)
    return { phase: 'stopped', exitCode: main?.exitCode, reason: stoppedReason ?? stopCode ?? '', ran, ...more }
  }
  const known = Object.hasOwn(phases, lastStatus) ? phases[lastStatus] : undefined
  return { phase: known?.phase ?? 'running', detail: known?.detail(task) ?? lastStatus.toLowerCase(), ...more }
}

const containerOf = ({ containers: all }: Task, wanted: string): Container | undefined =>
  all?.find(({ name }) => name === wanted)

function factsOf(task: Task): Pick<TaskState, 'facts'> {
  const { createdAt, pullStartedAt, pullStoppedAt, startedAt, stoppedAt, capacityProviderName } = task
  if (createdAt === undefined) return {}
  const times = {
    createdMs: createdAt.getTime(),
    pullStartedMs: pullStartedAt?.getTime(),
    pullStoppedMs: pullStoppedAt?.getTime(),
    startedMs: startedAt?.getTime(),
    stoppedMs: stoppedAt?.getTime(),
  }
  return {
    facts: { times, onSpot: capacityProviderName === undefined ? undefined : capacityProviderName === 'FARGATE_SPOT' },
  }
}

// A task takes some 20 s from the end of its containers to STOPPED (its network interface is given back): what is known
// of the command's container by then does not change any more.
const hasEnded = (main: Container | undefined): boolean =>
  main?.lastStatus === 'STOPPED' && (main.exitCode !== undefined || main.reason !== undefined)

// A container that has not been started is not started any more in a task that is to stop.
function neverRuns({ startedAt }: Task, main: Container | undefined): boolean {
  const wasStarted = startedAt !== undefined || main?.runtimeId !== undefined || main?.exitCode !== undefined
  return !wasStarted && (main?.lastStatus === 'PENDING' || main?.lastStatus === 'STOPPED')
}

interface Phase {
  readonly phase: 'pending' | 'running' | 'stopping'
  readonly detail: (task: Task) => string
}

const phases: Readonly<Record<string, Phase>> = {
  PROVISIONING: { phase: 'pending', detail: () => 'provisioning the network interface' },
  PENDING: { phase: 'pending', detail: () => 'waiting for capacity' },
  ACTIVATING: { phase: 'running', detail: (task) => activity(task, 'starting the containers') },
  RUNNING: { phase: 'running', detail: (task) => activity(task, 'starting the command') },
  DEACTIVATING: { phase: 'stopping', detail: () => 'deactivating' },
  STOPPING: { phase: 'stopping', detail: () => 'stopping' },
  DEPROVISIONING: { phase: 'stopping', detail: () => 'deprovisioning the network interface' },
}

// The commit is fetched while the image is pulled.
function activity(task: Task, otherwise: string): string {
  const isPulling = task.pullStartedAt !== undefined && task.pullStoppedAt === undefined
  const isFetching = containerOf(task, containers.checkout)?.lastStatus === 'RUNNING'
  const doing = [...(isPulling ? ['pulling the image'] : []), ...(isFetching ? ['fetching the commit'] : [])]
  return doing.length === 0 ? otherwise : doing.join(' and ')
}

function noticeOf(task: Task): StopNotice {
  const { meaning, hint, again, kind } = explainStop(task)
  return { meaning, hint, again, kind: kinds[kind] ?? 'failed' }
}

const kinds: Readonly<Partial<Record<StopKind, StopNotice['kind']>>> = {
  exited: 'exited',
  spot: 'interrupted',
  host: 'interrupted',
  'out-of-memory': 'out-of-memory',
  user: 'stopped-by-user',
}
