import type { Farewell, Story, StoryEnd, StoryEvent } from './behaviour.ts'
import { containerEnded, containerStarted, openLog } from './life.ts'
import type { SimulatedContainer, SimulatedTask } from './simulated-task.ts'
import type { World } from './world.ts'

/** What one container of a story does. */
interface Part {
  readonly events: Iterable<StoryEvent>
  readonly end: StoryEnd | undefined
  readonly told: (said: number) => Farewell | undefined
}

/** A container on its stage. */
interface Player {
  tell(at: number): void
  kill(at: number): void
}

/** Of containers that a story says nothing about. */
const usual: Part = { events: [], end: { after: 0, exitCode: 0 }, told: () => farewell }
const farewell: Farewell = { events: [], end: { after: 0, exitCode: 143 } }

/** Runs a task without processes: its containers do what a story says, at times that the clock reaches by itself. */
export function tellStory(world: World, task: SimulatedTask, story: Story): void {
  const players = new Map<SimulatedContainer, Player>()
  task.tell = (at) => {
    for (const player of players.values()) player.tell(at)
  }
  task.kill = (container, at) => players.get(container)?.kill(at)
  world.agenda.at(task.activatingAt, (pullStartedAt) => {
    if (task.stoppingAt !== undefined) return
    task.pullStartedAt = pullStartedAt
    const pulled = pullStartedAt + world.delay('pull', task.behaviour)
    world.agenda.at(pulled, (at) => {
      if (task.stoppingAt === undefined) task.pullStoppedAt = at
    })
    for (const container of task.containers) {
      if (task.behaviour.neverStart?.includes(container.name)) continue
      world.agenda.at(pulled + world.delay('containerStart', task.behaviour), (at) => {
        if (task.stoppingAt === undefined) players.set(container, play(world, task, container, story, at))
      })
    }
  })
}

function play(world: World, task: SimulatedTask, container: SimulatedContainer, story: Story, at: number): Player {
  const part = partOf(task, container, story)
  openLog(world, task, container, at)
  containerStarted(world, task, container, at)
  const speech = speak(world, container, part.events, at)
  let told = false
  const endAt = (from: number, { after, exitCode, reason }: StoryEnd, isStill: () => boolean): void =>
    world.agenda.at(from + world.scaled(after), (time) => {
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
      else world.agenda.at(time + stopTimeoutMs(world, task, container), (end) => kill(task, container, speech, end))
    },
    kill: (time) => kill(task, container, speech, time),
  }
}

function kill(task: SimulatedTask, container: SimulatedContainer, speech: Speech, at: number): void {
  speech.until(at)
  speech.instead([], at)
  containerEnded(task, container, { at, exitCode: 137 })
}

function partOf(task: SimulatedTask, container: SimulatedContainer, story: Story): Part {
  const told = (): Farewell => farewell
  if (task.behaviour.hang?.includes(container.name)) return { ...usual, end: undefined, told: () => undefined }
  if (container.essential) return { events: story.events, end: story.end, told: story.told ?? told }
  const other = story.others?.[container.name]
  return other ? { events: other.events, end: other.end, told } : usual
}

/** How long a container has between TERM and KILL. Facts A4. */
export function stopTimeoutMs(world: World, task: SimulatedTask, container: SimulatedContainer): number {
  const definition = task.definition.containerDefinitions?.find(({ name }) => name === container.name)
  return (definition?.stopTimeout ?? 30) * 1_000 * (world.options.stopScale ?? world.options.scale)
}

/** A container's output, said as time goes by. */
interface Speech {
  /** Says what is due, and how many events were said in all. */
  until(time: number): number
  /** Drops what was not said, for this. */
  instead(events: Iterable<StoryEvent>, from: number): void
}

function speak(world: World, container: SimulatedContainer, events: Iterable<StoryEvent>, start: number): Speech {
  let iterator = events[Symbol.iterator]()
  let next = iterator.next()
  let from = start
  let said = 0
  const until = (time: number): number => {
    for (; !next.done; next = iterator.next()) {
      const at = from + next.value.after * 1_000 * world.options.scale
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
