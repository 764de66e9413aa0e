import type { Account } from './account.ts'
import type { ContainerEnd, Farewell, OutputEvent, Script } from './behaviour.ts'
import { containerEnded, containerStarted, openLog } from './life.ts'
import type { SimulatedContainer, SimulatedTask } from './simulated-task.ts'

/** What one container of a script does. */
interface Part {
  readonly events: Iterable<OutputEvent>
  readonly end: ContainerEnd | undefined
  readonly told: (said: number) => Farewell | undefined
}

/** A container that does what its part says. */
interface RunningContainer {
  tell(at: number): void
  kill(at: number): void
}

/** Of containers that a script says nothing about. */
const usual: Part = { events: [], end: { after: 0, exitCode: 0 }, told: () => farewell }
const farewell: Farewell = { events: [], end: { after: 0, exitCode: 143 } }

/** Runs a task without processes: its containers do what a script says, at times that the clock reaches by itself. */
export function runScript(account: Account, task: SimulatedTask, script: Script): void {
  const running = new Map<SimulatedContainer, RunningContainer>()
  task.tell = (at) => {
    for (const container of running.values()) container.tell(at)
  }
  task.kill = (container, at) => running.get(container)?.kill(at)
  account.timers.at(task.activatingAt, (pullStartedAt) => {
    if (task.stoppingAt !== undefined) return
    task.pullStartedAt = pullStartedAt
    const pulled = pullStartedAt + account.delay('pull', task.behaviour)
    account.timers.at(pulled, (at) => {
      if (task.stoppingAt === undefined) task.pullStoppedAt = at
    })
    for (const container of task.containers) {
      if (task.behaviour.neverStart?.includes(container.name)) continue
      account.timers.at(pulled + account.delay('containerStart', task.behaviour), (at) => {
        if (task.stoppingAt === undefined) running.set(container, play(account, task, container, script, at))
      })
    }
  })
}

function play(
  account: Account,
  task: SimulatedTask,
  container: SimulatedContainer,
  script: Script,
  at: number,
): RunningContainer {
  const part = partOf(task, container, script)
  openLog(account, task, container, at)
  containerStarted(account, task, container, at)
  const speech = speak(account, container, part.events, at)
  let told = false
  const endAt = (from: number, { after, exitCode, reason }: ContainerEnd, isStill: () => boolean): void =>
    account.timers.at(from + account.scaled(after), (time) => {
      if (!isStill()) return
      speech.until(time)
      containerEnded(task, container, { at: time, exitCode, reason })
    })
  if (part.end) endAt(at, part.end, () => !told)
  return {
    tell(time) {
      if (container.endedAt !== undefined) return
      told = true
      const answer = part.told(speech.until(time))
      if (answer) speech.instead(answer.events, time)
      if (answer) endAt(time, answer.end, () => true)
      else
        account.timers.at(time + stopTimeoutMs(account, task, container), (end) => kill(task, container, speech, end))
    },
    kill: (time) => kill(task, container, speech, time),
  }
}

function kill(task: SimulatedTask, container: SimulatedContainer, speech: Speech, at: number): void {
  speech.until(at)
  speech.instead([], at)
  containerEnded(task, container, { at, exitCode: 137 })
}

function partOf(task: SimulatedTask, container: SimulatedContainer, script: Script): Part {
  const told = (): Farewell => farewell
  if (task.behaviour.hang?.includes(container.name)) return { ...usual, end: undefined, told: () => undefined }
  if (container.essential) return { events: script.events, end: script.end, told: script.told ?? told }
  const other = script.others?.[container.name]
  return other ? { events: other.events, end: other.end, told } : usual
}

/** How long a container has between TERM and KILL. StopTask and stopTimeout in the ECS API reference. */
export function stopTimeoutMs(account: Account, task: SimulatedTask, container: SimulatedContainer): number {
  const definition = task.definition.containerDefinitions?.find(({ name }) => name === container.name)
  return (definition?.stopTimeout ?? 30) * 1_000 * (account.options.stopScale ?? account.options.scale)
}

/** A container's output, said as time goes by. */
interface Speech {
  /** Says what is due, and how many events were said in all. */
  until(time: number): number
  /** Drops what was not said, for this. */
  instead(events: Iterable<OutputEvent>, from: number): void
}

function speak(account: Account, container: SimulatedContainer, events: Iterable<OutputEvent>, start: number): Speech {
  let iterator = events[Symbol.iterator]()
  let next = iterator.next()
  let from = start
  let said = 0
  const until = (time: number): number => {
    for (; !next.done; next = iterator.next()) {
      const at = from + next.value.after * 1_000 * account.options.scale
      if (at > time) break
      container.log?.write(at, next.value.text)
      said += 1
    }
    return said
  }
  container.log?.feedFrom((time) => void until(time))
  return {
    until,
    instead(others, time) {
      iterator = others[Symbol.iterator]()
      next = iterator.next()
      from = time
    },
  }
}
