import type { Container, DescribeTasksRequest, ListTasksRequest, StopTaskRequest, Task } from '@aws-sdk/client-ecs'
import { type Account, ecsArn } from './account.ts'
import { knownCluster } from './clusters.ts'
import { invalidParameter } from './errors.ts'
import { beginStop } from './life.ts'
import { containerStatus, type SimulatedContainer, type SimulatedTask, statusOf, stoppedAt } from './simulated-task.ts'

/** A stopped task can be described this long. DescribeTasks in the ECS API reference: at least an hour. */
const describedMs = 3_600_000

/** Describes tasks by id or ARN; what it does not know is MISSING. */
export function describeTasks(
  account: Account,
  { cluster, tasks: references = [], include }: DescribeTasksRequest,
): object {
  const name = knownCluster(account, cluster)
  const tasks: Task[] = []
  const failures: object[] = []
  for (const reference of references) {
    const task = found(account, name, reference)
    const now = account.now()
    if (task && task.describedFrom <= now && now < stoppedAt(task) + describedMs) {
      tasks.push({ ...describeTask(account, task), ...(include?.includes('TAGS') ? { tags: [...task.tags] } : {}) })
    } else {
      failures.push({
        arn: reference.startsWith('arn:') ? reference : ecsArn(account, `task/${name}/${reference}`),
        reason: 'MISSING',
      })
    }
  }
  return { tasks, failures }
}

/** Lists the tasks of a desired status, those that it has heard of. */
export function listTasks(account: Account, request: ListTasksRequest): object {
  const name = knownCluster(account, request.cluster)
  const now = account.now()
  const matching = account.tasks.filter((task) => {
    const heardMs = now - task.listLagMs
    const isStopped = (task.stoppingAt ?? Number.POSITIVE_INFINITY) <= heardMs
    return (
      task.clusterArn === ecsArn(account, `cluster/${name}`) &&
      task.createdAt <= heardMs &&
      now < stoppedAt(task) + describedMs &&
      isStopped === (request.desiredStatus === 'STOPPED') &&
      (request.startedBy === undefined || task.request.startedBy === request.startedBy) &&
      (request.family === undefined || task.definition.family === request.family)
    )
  })
  const from = Number(request.nextToken ?? 0)
  const to = from + (request.maxResults ?? 100)
  return {
    taskArns: matching.slice(from, to).map(({ arn }) => arn),
    ...(to < matching.length ? { nextToken: String(to) } : {}),
  }
}

/** Stops a task, and takes its tags. StopTask in the ECS API reference. */
export function stopTask(account: Account, { cluster, task: reference = '', reason }: StopTaskRequest): object {
  const task = found(account, knownCluster(account, cluster), reference)
  if (!task || account.now() >= stoppedAt(task) + describedMs)
    throw invalidParameter('The referenced task was not found.')
  beginStop(task, { code: 'UserInitiated', reason: reason ?? 'Task stopped by user' }, account.now())
  task.tags = []
  return { task: describeTask(account, task) }
}

const found = (account: Account, cluster: string, reference: string): SimulatedTask | undefined =>
  account.tasks.find(({ arn, id, clusterArn }) => {
    const isThere = clusterArn === ecsArn(account, `cluster/${cluster}`)
    return isThere && (arn === reference || id === reference)
  })

/** A task as ECS shows it at this moment, without its tags. */
export function describeTask(account: Account, task: SimulatedTask): Task {
  const now = account.now()
  const { request, definition } = task
  const size = { cpu: request.overrides?.cpu ?? definition.cpu, memory: request.overrides?.memory ?? definition.memory }
  return {
    taskArn: task.arn,
    clusterArn: task.clusterArn,
    taskDefinitionArn: definition.taskDefinitionArn,
    ...(task.capacityProvider ? { capacityProviderName: task.capacityProvider } : {}),
    launchType: 'FARGATE',
    platformVersion: '1.4.0',
    platformFamily: 'Linux',
    ...size,
    group: request.group ?? `family:${definition.family}`,
    startedBy: request.startedBy,
    overrides: request.overrides,
    lastStatus: statusOf(task, now),
    desiredStatus: task.stoppingAt === undefined ? 'RUNNING' : 'STOPPED',
    stopCode: task.stopCode as Task['stopCode'],
    stoppedReason: task.stoppedReason,
    ...timesOf(task, now),
    containers: task.containers.map((container) => describeContainer(container, task)),
    version: 1,
  }
}

function timesOf(task: SimulatedTask, now: number): Partial<Task> {
  const past = (time: number | undefined): Date | undefined =>
    time !== undefined && time <= now ? new Date(time) : undefined
  return {
    createdAt: new Date(task.createdAt),
    connectivity: task.pendingAt <= now ? 'CONNECTED' : 'DISCONNECTED',
    connectivityAt: past(task.pendingAt),
    pullStartedAt: past(task.pullStartedAt),
    pullStoppedAt: past(task.pullStoppedAt),
    startedAt: past(task.startedAt),
    stoppingAt: past(task.stoppingAt),
    executionStoppedAt: past(task.executionStoppedAt),
    stoppedAt: past(stoppedAt(task)),
  }
}

function describeContainer(container: SimulatedContainer, task: SimulatedTask): Container {
  const { name, image, exitCode, reason } = container
  return {
    containerArn: `${task.arn.replace(':task/', ':container/')}/${name}`,
    taskArn: task.arn,
    name,
    image,
    lastStatus: containerStatus(container, task),
    exitCode,
    reason,
    ...(container.startedAt === undefined ? {} : { runtimeId: `${task.id}-${container.name}` }),
  }
}
