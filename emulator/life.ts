import { type Account, streamKey } from './account.ts'
import type { FailedStart, Troubles } from './behaviour.ts'
import { createLogStream } from './log-stream.ts'
import { essentialOf, type SimulatedContainer, type SimulatedTask } from './simulated-task.ts'

/** Why a task stops, in ECS's words. */
export interface Stop {
  readonly code: string
  readonly reason: string
}

const outOfMemory = 'OutOfMemoryError: Container killed due to memory usage'

/** A task is to stop: its desired status changes and its containers are told. Only the first reason counts. */
export function beginStop(task: SimulatedTask, stop: Stop, at: number): void {
  if (task.stoppingAt !== undefined) return
  task.stoppingAt = at
  task.stopCode = stop.code
  task.stoppedReason = stop.reason
  task.tell(at)
  settle(task, at)
}

/** A task stops before any container of it ran. */
export function failStart(task: SimulatedTask, { reason, stopCode, containerReason }: FailedStart, at: number): void {
  for (const container of task.containers) container.reason ??= containerReason
  beginStop(task, { code: stopCode ?? 'TaskFailedToStart', reason }, at)
}

/** A container's log begins: its stream is made before the container runs. */
export function openLog(account: Account, task: SimulatedTask, container: SimulatedContainer, at: number): void {
  const definition = task.definition.containerDefinitions?.find(({ name }) => name === container.name)
  const options = definition?.logConfiguration?.options ?? {}
  const period = account.delay('flushPeriod', task.behaviour)
  container.log = createLogStream({
    firstFlush: at + account.draw() * period,
    period,
    existsAt: at + account.delay('streamLag', task.behaviour),
    lag: () => account.delay('ingestionLag', task.behaviour),
    scale: account.options.scale,
    lateness: container.essential ? task.behaviour.lateness : undefined,
  })
  const name = `${options['awslogs-stream-prefix']}/${container.name}/${task.id}`
  account.streams.set(streamKey(options['awslogs-group'] ?? '', name), container.log)
}

/** A container runs. */
export function containerStarted(
  account: Account,
  task: SimulatedTask,
  container: SimulatedContainer,
  at: number,
): void {
  container.startedAt = at
  if (!container.essential) return
  task.pullStoppedAt ??= at
  task.startedAt ??= at
  planTroubles(account, task, at)
}

/** A container has ended; an essential one takes the task with it. */
export function containerEnded(
  task: SimulatedTask,
  container: SimulatedContainer,
  end: { readonly at: number; readonly exitCode: number | undefined; readonly reason?: string | undefined },
): void {
  if (container.endedAt !== undefined) return
  container.endedAt = end.at
  container.exitCode = task.behaviour.withoutExitCode?.includes(container.name) ? undefined : end.exitCode
  container.reason ??= end.reason
  container.log?.end(end.at)
  const stop = { code: 'EssentialContainerExited', reason: 'Essential container in task exited' }
  if (container.essential) beginStop(task, stop, end.at)
  settle(task, end.at)
}

/** The kernel takes the essential container for memory. */
export function killForMemory(task: SimulatedTask, at: number): void {
  const container = essentialOf(task)
  if (container.startedAt === undefined || container.endedAt !== undefined) return
  container.reason = outOfMemory
  task.kill(container, at)
}

/** AWS takes back the capacity of a Spot task. "Amazon ECS clusters for Fargate" (fargate-capacity-providers): two minutes before. */
export function reclaim(task: SimulatedTask, at: number, code = task.behaviour.reclaim?.stopCode): void {
  beginStop(task, { code: code ?? 'SpotInterruption', reason: 'Your Spot Task was interrupted.' }, at)
}

/** What is to go wrong whether or not the task gets to run. */
export function planFromTheStart(account: Account, task: SimulatedTask): void {
  const { reclaim: planned, failsToStart } = task.behaviour
  if (planned?.since === 'run-task') {
    account.timers.at(task.createdAt + account.scaled(planned.after), (at) => reclaim(task, at))
  }
  if (failsToStart) account.timers.at(task.activatingAt, (at) => failStart(task, failsToStart, at))
}

function planTroubles(account: Account, task: SimulatedTask, at: number): void {
  const { reclaim: planned, outOfMemory, dies = {} }: Troubles = task.behaviour
  if (planned && planned.since === undefined) {
    account.timers.at(at + account.scaled(planned.after), (time) => reclaim(task, time))
  }
  if (outOfMemory) account.timers.at(at + account.scaled(outOfMemory.after), (time) => killForMemory(task, time))
  for (const [name, { after }] of Object.entries(dies)) {
    const container = task.containers.find((one) => one.name === name)
    if (container) account.timers.at(at + account.scaled(after), (time) => task.kill(container, time))
  }
}

function settle(task: SimulatedTask, at: number): void {
  if (task.stoppingAt === undefined || task.executionStoppedAt !== undefined) return
  const works = task.containers.some(({ startedAt, endedAt }) => startedAt !== undefined && endedAt === undefined)
  if (!works) task.executionStoppedAt = Math.max(at, task.stoppingAt) + task.stoppingMs
}
