import type { ContainerDefinition } from '@aws-sdk/client-ecs'
import type { Account } from './account.ts'
import { environmentOf } from './container-environment.ts'
import { type ContainerProcess, startProcess } from './container-process.ts'
import { type Conditions, createConditions } from './depends-on.ts'
import { containerEnded, containerStarted, failStart, openLog } from './life.ts'
import { awslogsLines } from './lines.ts'
import { stopTimeoutMs } from './scripted.ts'
import type { SimulatedContainer, SimulatedTask } from './simulated-task.ts'
import type { Volumes } from './volumes.ts'

/** One task's containers, and what they need. */
interface Job {
  readonly account: Account
  readonly task: SimulatedTask
  readonly volumes: Volumes
  readonly conditions: Conditions
  readonly processes: Map<SimulatedContainer, ContainerProcess>
}

/** Runs a task's containers as processes of this machine, in the order that `dependsOn` allows. */
export function runContainers(account: Account, task: SimulatedTask, volumes: Volumes): void {
  const job: Job = { account, task, volumes, conditions: createConditions(account, task), processes: new Map() }
  task.tell = (at) => tell(job, at)
  task.kill = (container) => job.processes.get(container)?.kill()
  account.timers.at(task.activatingAt, (at) => {
    if (task.stoppingAt === undefined) activate(job, at)
  })
}

function tell({ account, task, processes }: Job, at: number): void {
  for (const [container, process] of processes) {
    if (container.endedAt !== undefined) continue
    process.signal('SIGTERM')
    account.timers.at(at + stopTimeoutMs(account, task, container), () => {
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

// The agent reads the secrets and makes the log streams before anything runs. Texts: "Stopped task error messages" in the ECS developer guide.
function obstacleOf({ account, task }: Job): string | undefined {
  const groups = account.options.logGroups
  for (const definition of task.definition.containerDefinitions ?? []) {
    const group = definition.logConfiguration?.options?.['awslogs-group'] ?? ''
    if (groups && !groups.includes(group)) return missingGroup(group)
    const environment = environmentOf(account, task, definition)
    if ('missing' in environment) return missingSecret(environment.missing)
  }
  return undefined
}

async function run(job: Job, container: SimulatedContainer): Promise<void> {
  const { account, task, conditions } = job
  const { timers } = account
  const pull = (): Promise<void> => timers.wait(account.now() + account.delay('pull', task.behaviour))
  const definition = definitionOf(task, container)
  if (account.options.agent === 'pulls-at-once') await pull()
  const failed = await conditions.met(definition)
  if (failed !== undefined) return void (account.options.failedDependency === 'stops' && giveUp(job, failed))
  if (account.options.agent === 'pulls-when-needed') await pull()
  await timers.wait(account.now() + account.delay('containerStart', task.behaviour))
  if (task.stoppingAt === undefined) start(job, container, definition)
}

function giveUp({ account, task }: Job, why: string): void {
  failStart(task, { reason: `TaskDependencyError: ${why}`, containerReason: why }, account.now())
}

function start(job: Job, container: SimulatedContainer, definition: ContainerDefinition): void {
  const { account, task, volumes, conditions, processes } = job
  const now = account.now()
  const known = environmentOf(account, task, definition)
  openLog(account, task, container, now)
  const write = (line: string): void => container.log?.write(account.now(), line)
  const readers = { stdout: awslogsLines(write), stderr: awslogsLines(write) }
  const started = startProcess({
    argv: argvOf(job, container, definition).map((word) => volumes.located(word, task.id)),
    environment: 'missing' in known ? {} : known.environment,
    user: definition.user,
    folder: definition.workingDirectory,
    output: (source, chunk) => readers[source].push(chunk),
  })
  processes.set(container, started)
  task.over = Promise.all([...processes.values()].map(({ ended }) => ended))
  container.pid = started.pid
  containerStarted(account, task, container, now)
  conditions.started(container.name)
  void started.ended.then(({ exitCode, reason }) => {
    for (const reader of Object.values(readers)) reader.end()
    containerEnded(task, container, { at: account.now(), exitCode, reason })
    conditions.ended(container.name, exitCode)
  })
}

function argvOf({ task, volumes }: Job, { name }: SimulatedContainer, definition: ContainerDefinition): string[] {
  volumes.volume(task.id)
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
