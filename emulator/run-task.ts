import type { RunTaskRequest, TaskDefinition } from '@aws-sdk/client-ecs'
import { runContainers } from './agent.ts'
import type { Behaviour } from './behaviour.ts'
import { knownCluster } from './clusters.ts'
import { describeTask } from './describe-task.ts'
import { AwsError } from './errors.ts'
import { planFromTheStart } from './life.ts'
import { tellStory } from './scripted.ts'
import { type SimulatedTask, stoppedAt } from './simulated-task.ts'
import { runnableDefinition } from './task-definitions.ts'
import type { Workshop } from './workshop.ts'
import { copyOfTags, ecsArn, newId, type Start, type World } from './world.ts'

const hourMs = 3_600_000

/** Starts tasks, or gives back those that the same token started. Facts A1: ECS_Idempotency. */
export async function runTask(world: World, workshop: Workshop, request: RunTaskRequest): Promise<object> {
  const cluster = knownCluster(world, request.cluster)
  const key = `${cluster}\n${request.clientToken}`
  const text = JSON.stringify(request)
  const known = world.starts.has(key) ? await aliveStart(world, key) : undefined
  if (known) return replay(world, known, text)
  const definition = runnableDefinition(world, request.taskDefinition ?? '')
  const tasks = startAll(world, workshop, { cluster, request, definition })
  if (request.clientToken !== undefined) {
    world.starts.set(key, { request: text, at: world.now(), tasks })
    tasks.catch(() => world.starts.delete(key))
  }
  return { tasks: (await tasks).map((task) => describeTask(world, task)), failures: [] }
}

async function aliveStart(world: World, key: string): Promise<Start | undefined> {
  const start = world.starts.get(key)
  if (!start) return undefined
  const lives = Math.max(...(await start.tasks).map((task) => stoppedAt(task) + hourMs))
  if (world.now() < Math.min(start.at + 24 * hourMs, lives)) return start
  world.starts.delete(key)
  return undefined
}

async function replay(world: World, { request, tasks }: Start, text: string): Promise<object> {
  const started = await tasks
  if (request !== text) {
    throw new AwsError('ConflictException', 'The request conflicts with an earlier one with the same client token.', {
      members: { resourceIds: started.map(({ arn }) => arn) },
    })
  }
  const described = started.map((task) => {
    const whole = describeTask(world, task)
    const { taskArn, lastStatus, desiredStatus } = whole
    return lastStatus === 'STOPPED' ? { taskArn, lastStatus, desiredStatus } : whole
  })
  return { tasks: described, failures: [] }
}

/** A start that passed the checks. */
interface Order {
  readonly cluster: string
  readonly request: RunTaskRequest
  readonly definition: TaskDefinition
}

async function startAll(world: World, workshop: Workshop, order: Order): Promise<readonly SimulatedTask[]> {
  const tasks: SimulatedTask[] = []
  for (let count = order.request.count ?? 1; count > 0; count -= 1) {
    const chosen = await world.options.behaviour(order.request, world.tasks.length)
    const behaviour: Behaviour = { ...chosen, ...world.troubles.shift() }
    const task = createTask(world, order, behaviour)
    world.tasks.push(task)
    tasks.push(task)
    planFromTheStart(world, task)
    if (behaviour.failsToStart) continue
    if (behaviour.kind === 'scripted') tellStory(world, task, behaviour.story)
    else runContainers(world, task, workshop)
  }
  return tasks
}

function createTask(world: World, { cluster, request, definition }: Order, behaviour: Behaviour): SimulatedTask {
  const id = newId(world, 32)
  const now = world.now()
  const pendingAt = now + world.delay('provisioning', behaviour)
  return {
    id,
    arn: ecsArn(world, `task/${cluster}/${id}`),
    clusterArn: ecsArn(world, `cluster/${cluster}`),
    definition,
    request,
    behaviour,
    capacityProvider: chosenProvider(request),
    containers: (definition.containerDefinitions ?? []).map(({ name = '', image = '', essential = true }) => ({
      ...{ name, image, essential },
      ...{ log: undefined, startedAt: undefined, endedAt: undefined },
      ...{ exitCode: undefined, reason: undefined, pid: undefined },
    })),
    createdAt: now,
    pendingAt,
    activatingAt: pendingAt + world.delay('pending', behaviour),
    deactivatingMs: world.delay('deactivating', behaviour),
    stoppingMs: world.delay('stopping', behaviour),
    deprovisioningMs: world.delay('deprovisioning', behaviour),
    describedFrom: now + world.delay('missing', behaviour),
    listLagMs: world.delay('listLag', behaviour),
    ...{ pullStartedAt: undefined, pullStoppedAt: undefined, startedAt: undefined, stoppingAt: undefined },
    ...{ executionStoppedAt: undefined, stopCode: undefined, stoppedReason: undefined },
    tags: copyOfTags(request.tags),
    tell: () => {},
    over: Promise.resolve(),
    kill: () => {},
  }
}

// One task at a time: of several providers the one with the most weight.
function chosenProvider({ capacityProviderStrategy = [] }: RunTaskRequest): string | undefined {
  const sorted = [...capacityProviderStrategy].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0))
  return sorted[0]?.capacityProvider
}
