import type { RunTaskRequest, TaskDefinition } from '@aws-sdk/client-ecs'
import { type Account, copyOfTags, ecsArn, newId, type Start } from './account.ts'
import { runContainers } from './agent.ts'
import type { Behaviour } from './behaviour.ts'
import { knownCluster } from './clusters.ts'
import { describeTask } from './describe-task.ts'
import { AwsError } from './errors.ts'
import { planFromTheStart } from './life.ts'
import { runScript } from './scripted.ts'
import { type SimulatedTask, stoppedAt } from './simulated-task.ts'
import { runnableDefinition } from './task-definitions.ts'
import type { Volumes } from './volumes.ts'

const hourMs = 3_600_000

/** Starts tasks, or gives back those that the same token started. "Ensuring idempotency" (ECS_Idempotency) in the ECS developer guide. */
export async function runTask(account: Account, volumes: Volumes, request: RunTaskRequest): Promise<object> {
  const cluster = knownCluster(account, request.cluster)
  const key = `${cluster}\n${request.clientToken}`
  const text = JSON.stringify(request)
  const known = account.starts.has(key) ? await aliveStart(account, key) : undefined
  if (known) return replay(account, known, text)
  const definition = runnableDefinition(account, request.taskDefinition ?? '')
  const tasks = startAll(account, volumes, { cluster, request, definition })
  if (request.clientToken !== undefined) {
    account.starts.set(key, { request: text, at: account.now(), tasks })
    tasks.catch(() => account.starts.delete(key))
  }
  return { tasks: (await tasks).map((task) => describeTask(account, task)), failures: [] }
}

async function aliveStart(account: Account, key: string): Promise<Start | undefined> {
  const start = account.starts.get(key)
  if (!start) return undefined
  const lives = Math.max(...(await start.tasks).map((task) => stoppedAt(task) + hourMs))
  if (account.now() < Math.min(start.at + 24 * hourMs, lives)) return start
  account.starts.delete(key)
  return undefined
}

async function replay(account: Account, { request, tasks }: Start, text: string): Promise<object> {
  const started = await tasks
  if (request !== text) {
    throw new AwsError('ConflictException', 'The request conflicts with an earlier one with the same client token.', {
      members: { resourceIds: started.map(({ arn }) => arn) },
    })
  }
  const described = started.map((task) => {
    const whole = describeTask(account, task)
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

async function startAll(account: Account, volumes: Volumes, order: Order): Promise<readonly SimulatedTask[]> {
  const tasks: SimulatedTask[] = []
  for (let count = order.request.count ?? 1; count > 0; count -= 1) {
    const chosen = await account.options.behaviour(order.request, account.tasks.length)
    const behaviour: Behaviour = { ...chosen, ...account.troubles.shift() }
    const task = createTask(account, order, behaviour)
    account.tasks.push(task)
    tasks.push(task)
    planFromTheStart(account, task)
    if (behaviour.failsToStart) continue
    if (behaviour.kind === 'scripted') runScript(account, task, behaviour.script)
    else runContainers(account, task, volumes)
  }
  return tasks
}

function createTask(account: Account, { cluster, request, definition }: Order, behaviour: Behaviour): SimulatedTask {
  const id = newId(account, 32)
  const now = account.now()
  const pendingAt = now + account.delay('provisioning', behaviour)
  return {
    id,
    arn: ecsArn(account, `task/${cluster}/${id}`),
    clusterArn: ecsArn(account, `cluster/${cluster}`),
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
    activatingAt: pendingAt + account.delay('pending', behaviour),
    deactivatingMs: account.delay('deactivating', behaviour),
    stoppingMs: account.delay('stopping', behaviour),
    deprovisioningMs: account.delay('deprovisioning', behaviour),
    interfaceMs: account.delay('interfaceRelease', behaviour),
    describedFrom: now + account.delay('missing', behaviour),
    listLagMs: account.delay('listLag', behaviour),
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
