import type { Container, DescribeTasksRequest, ListTasksRequest, StopTaskRequest, Task } from '@aws-sdk/client-ecs'
import { knownCluster } from './clusters.ts'
import { invalidParameter } from './errors.ts'
import { beginStop } from './life.ts'
import { containerStatus, type SimulatedContainer, type SimulatedTask, statusOf, stoppedAt } from './simulated-task.ts'
import { ecsArn, type World } from './world.ts'

/** A stopped task can be described this long. Facts A3. */
const describedMs = 3_600_000

/** Describes tasks by id or ARN; what it does not know is MISSING. */
export function describeTasks(
  world: World,
  { cluster, tasks: references = [], include }: DescribeTasksRequest,
): object {
  const name = knownCluster(world, cluster)
  const tasks: Task[] = []
  const failures: object[] = []
  for (const reference of references) {
    const task = found(world, name, reference)
    const now = world.now()
    if (task && task.describedFrom <= now && now < stoppedAt(task) + describedMs) {
      tasks.push({ ...describeTask(world, task), ...(include?.includes('TAGS') ? { tags: [...task.tags] } : {}) })
    } else {
      failures.push({
        arn: reference.startsWith('arn:') ? reference : ecsArn(world, `task/${name}/${reference}`),
        reason: 'MISSING',
      })
    }
  }
  return { tasks, failures }
}

/** Lists the tasks of a desired status, those that it has heard of. */
export function listTasks(world: World, request: ListTasksRequest): object {
  const name = knownCluster(world, request.cluster)
  const now = world.now()
  const matching = world.tasks.filter((task) => {
    const heardMs = now - task.listLagMs
    const isStopped = (task.stoppingAt ?? Number.POSITIVE_INFINITY) <= heardMs
    return (
      task.clusterArn === ecsArn(world, `cluster/${name}`) &&
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

/** Stops a task, and takes its tags. Facts A4. */
export function stopTask(world: World, { cluster, task: reference = '', reason }: StopTaskRequest): object {
  const task = found(world, knownCluster(world, cluster), reference)
  if (!task || world.now() >= stoppedAt(task) + describedMs)
    throw invalidParameter('The referenced task was not found.')
  beginStop(task, { code: 'UserInitiated', reason: reason ?? 'Task stopped by user' }, world.now())
  task.tags = []
  return { task: describeTask(world, task) }
}

const found = (world: World, cluster: string, reference: string): SimulatedTask | undefined =>
  world.tasks.find(({ arn, id, clusterArn }) => {
    const isThere = clusterArn === ecsArn(world, `cluster/${cluster}`)
    return isThere && (arn === reference || id === reference)
  })

/** A task as ECS shows it at this moment, without its tags. */
export function describeTask(world: World, task: SimulatedTask): Task {
  const now = world.now()
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
