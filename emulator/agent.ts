import type { ContainerDefinition } from '@aws-sdk/client-ecs'
import { environmentOf } from './container-environment.ts'
import { type ContainerProcess, startProcess } from './container-process.ts'
import { createDoors, type Doors } from './dependencies.ts'
import { containerEnded, containerStarted, failStart, openLog } from './life.ts'
import { awslogsLines } from './lines.ts'
import { stopTimeoutMs } from './scripted.ts'
import type { SimulatedContainer, SimulatedTask } from './simulated-task.ts'
import type { Workshop } from './workshop.ts'
import type { World } from './world.ts'

/** One task's containers, and what they need. */
interface Job {
  readonly world: World
  readonly task: SimulatedTask
  readonly workshop: Workshop
  readonly doors: Doors
  readonly processes: Map<SimulatedContainer, ContainerProcess>
}

/** Runs a task's containers as processes of this machine, in the order that `dependsOn` allows. */
export function runContainers(world: World, task: SimulatedTask, workshop: Workshop): void {
  const job: Job = { world, task, workshop, doors: createDoors(world, task), processes: new Map() }
  task.tell = (at) => tell(job, at)
  task.kill = (container) => job.processes.get(container)?.kill()
  world.agenda.at(task.activatingAt, (at) => {
    if (task.stoppingAt === undefined) activate(job, at)
  })
}

function tell({ world, task, processes }: Job, at: number): void {
  for (const [container, process] of processes) {
    if (container.endedAt !== undefined) continue
    process.signal('SIGTERM')
    world.agenda.at(at + stopTimeoutMs(world, task, container), () => {
      if (container.endedAt === undefined) process.kill()
    })
  }
}

function activate(job: Job, at: number): void {
  const { task } = job
  task.pullStartedAt = at
  const obstacle = obstacleOf(job)
  if (obstacle !== undefined) return void failStart(task, { reason: obstacle }, at)
  for (const container of task.containers) {
    if (!task.behaviour.neverStart?.includes(container.name)) void run(job, container)
  }
}

// The agent reads the secrets and makes the log streams before anything runs. Texts: facts A6.
function obstacleOf({ world, task }: Job): string | undefined {
  const groups = world.options.logGroups
  for (const definition of task.definition.containerDefinitions ?? []) {
    const group = definition.logConfiguration?.options?.['awslogs-group'] ?? ''
    if (groups && !groups.includes(group)) return missingGroup(group)
    const environment = environmentOf(world, task, definition)
    if ('missing' in environment) return missingSecret(environment.missing)
  }
  return undefined
}

async function run(job: Job, container: SimulatedContainer): Promise<void> {
  const { world, task, doors } = job
  const { agenda } = world
  const pull = (): Promise<void> => agenda.wait(world.now() + world.delay('pull', task.behaviour))
  const definition = definitionOf(task, container)
  if (world.options.agent === 'pulls-at-once') await pull()
  const failed = await doors.open(definition)
  if (failed !== undefined) return void (world.options.failedDependency === 'stops' && giveUp(job, failed))
  if (world.options.agent === 'pulls-when-needed') await pull()
  await agenda.wait(world.now() + world.delay('containerStart', task.behaviour))
  if (task.stoppingAt === undefined) start(job, container, definition)
}

function giveUp({ world, task }: Job, why: string): void {
  failStart(task, { reason: `TaskDependencyError: ${why}`, containerReason: why }, world.now())
}

function start(job: Job, container: SimulatedContainer, definition: ContainerDefinition): void {
  const { world, task, workshop, doors, processes } = job
  const now = world.now()
  const known = environmentOf(world, task, definition)
  openLog(world, task, container, now)
  const write = (line: string): void => container.log?.write(world.now(), line)
  const readers = { stdout: awslogsLines(write), stderr: awslogsLines(write) }
  const started = startProcess({
    argv: argvOf(job, container, definition).map((word) => workshop.located(word, task.id)),
    environment: 'missing' in known ? {} : known.environment,
    user: definition.user,
    output: (source, chunk) => readers[source].push(chunk),
  })
  processes.set(container, started)
  task.over = Promise.all([...processes.values()].map(({ ended }) => ended))
  container.pid = started.pid
  containerStarted(world, task, container, now)
  doors.started(container.name)
  void started.ended.then(({ exitCode, reason }) => {
    for (const reader of Object.values(readers)) reader.end()
    containerEnded(task, container, { at: world.now(), exitCode, reason })
    doors.ended(container.name, exitCode)
  })
}

function argvOf({ task, workshop }: Job, { name }: SimulatedContainer, definition: ContainerDefinition): string[] {
  workshop.volume(task.id)
  if (task.behaviour.hang?.includes(name)) return ['/mycli/busybox', 'sleep', '1000000']
  const override = task.request.overrides?.containerOverrides?.find((one) => one.name === name)
  return [...(definition.entryPoint ?? []), ...(override?.command ?? definition.command ?? [])]
}

function definitionOf({ definition }: SimulatedTask, { name }: SimulatedContainer): ContainerDefinition {
  return definition.containerDefinitions?.find((one) => one.name === name) ?? {}
}

const missingGroup = (group: string): string =>
  `ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. (${group})`

const missingSecret = (arn: string): string =>
  `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${arn} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`
