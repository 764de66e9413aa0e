import type { FailedStart, Troubles } from './behaviour.ts'
import { createLogStream } from './log-stream.ts'
import { essentialOf, type SimulatedContainer, type SimulatedTask } from './simulated-task.ts'
import { streamKey, type World } from './world.ts'

/** Why a task stops, in ECS's words. */
export interface Stop {
  readonly code: string
  readonly reason: string
}

const outOfMemory = 'OutOfMemoryError: Container killed due to memory usage' // facts A4

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
export function openLog(world: World, task: SimulatedTask, container: SimulatedContainer, at: number): void {
  const definition = task.definition.containerDefinitions?.find(({ name }) => name === container.name)
  const options = definition?.logConfiguration?.options ?? {}
  const period = world.delay('flushPeriod', task.behaviour)
  container.log = createLogStream({
    firstFlush: at + world.draw() * period,
    period,
    existsAt: at + world.delay('streamLag', task.behaviour),
    lag: () => world.delay('ingestionLag', task.behaviour),
    scale: world.options.scale,
    lateness: container.essential ? task.behaviour.lateness : undefined,
  })
  const name = `${options['awslogs-stream-prefix']}/${container.name}/${task.id}`
  world.streams.set(streamKey(options['awslogs-group'] ?? '', name), container.log)
}

/** A container runs. */
export function containerStarted(world: World, task: SimulatedTask, container: SimulatedContainer, at: number): void {
  container.startedAt = at
  if (!container.essential) return
  task.pullStoppedAt ??= at
  task.startedAt ??= at
  planTroubles(world, task, at)
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

/** AWS takes back the capacity of a Spot task. Facts A5. */
export function reclaim(task: SimulatedTask, at: number, code = task.behaviour.reclaim?.stopCode): void {
  beginStop(task, { code: code ?? 'SpotInterruption', reason: 'Your Spot Task was interrupted.' }, at)
}

/** What is to go wrong whether or not the task gets to run. */
export function planFromTheStart(world: World, task: SimulatedTask): void {
  const { reclaim: planned, failsToStart } = task.behaviour
  if (planned?.since === 'run-task') {
    world.agenda.at(task.createdAt + world.scaled(planned.after), (at) => reclaim(task, at))
  }
  if (failsToStart) world.agenda.at(task.activatingAt, (at) => failStart(task, failsToStart, at))
}

function planTroubles(world: World, task: SimulatedTask, at: number): void {
  const { reclaim: planned, outOfMemory, dies = {} }: Troubles = task.behaviour
  if (planned && planned.since === undefined) {
    world.agenda.at(at + world.scaled(planned.after), (time) => reclaim(task, time))
  }
  if (outOfMemory) world.agenda.at(at + world.scaled(outOfMemory.after), (time) => killForMemory(task, time))
  for (const [name, { after }] of Object.entries(dies)) {
    const container = task.containers.find((one) => one.name === name)
    if (container) world.agenda.at(at + world.scaled(after), (time) => task.kill(container, time))
  }
}

function settle(task: SimulatedTask, at: number): void {
  if (task.stoppingAt === undefined || task.executionStoppedAt !== undefined) return
  const works = task.containers.some(({ startedAt, endedAt }) => startedAt !== undefined && endedAt === undefined)
  if (!works) task.executionStoppedAt = Math.max(at, task.stoppingAt) + task.stoppingMs
}
