import type { Range } from './draws.ts'
import type { Timing } from './options.ts'

/** One line of a container's output. */
export interface OutputEvent {
  /** Seconds from the container's start, before `scale`. */
  readonly after: number
  readonly text: string
}

/** How a container of a script ends. */
export interface ContainerEnd {
  /** Seconds from the container's start or, of an answer to a stop, from that. */
  readonly after: number
  /** Undefined where ECS knows of none. */
  readonly exitCode: number | undefined
  /** ECS's words about the container, such as those about memory. */
  readonly reason?: string
}

/** What a container says when it is told to stop, and how it ends. */
export interface Farewell {
  readonly events: Iterable<OutputEvent>
  readonly end: ContainerEnd
}

/** What happens in a task without processes, in its essential container unless said otherwise. */
export interface Script {
  /** In the order of their times; may be a generator, which is read as time goes by. */
  readonly events: Iterable<OutputEvent>
  /** Undefined for a container that runs until it is stopped. */
  readonly end?: ContainerEnd | undefined
  /**
   * Its answer to SIGTERM; without one it ends at once with 143. Undefined for one that ignores it until the KILL.
   * @param said how many of its events it had said
   */
  readonly told?: (said: number) => Farewell | undefined
  /** Of other containers, by name. */
  readonly others?: Readonly<Record<string, { readonly events: readonly OutputEvent[]; readonly end?: ContainerEnd }>>
}

/** A task that stops before any container ran. */
export interface FailedStart {
  /** ECS's words, for example those of "Stopped task error messages" in the ECS developer guide. */
  readonly reason: string
  readonly stopCode?: string
  /** Put on each container. */
  readonly containerReason?: string
}

/** A batch of log events that comes late. */
export interface Lateness {
  /** Seconds beyond its time, before `scale`; 0 for a punctual one. */
  readonly lateBy: (batch: { readonly index: number; readonly texts: readonly string[] }) => number
  /** Read by the token held when it comes, or only by reading again from before. */
  readonly place: 'after-the-token' | 'behind-the-token'
}

/** What goes differently in one task. Times are in seconds before `scale`, from the essential container's start. */
export interface Troubles {
  readonly timing?: Partial<Timing>
  readonly failsToStart?: FailedStart
  /** `since` RunTask where the reclaim comes before the start. */
  readonly reclaim?: {
    readonly after: Range
    readonly since?: 'run-task'
    readonly stopCode?: 'SpotInterruption' | 'TerminationNotice'
  }
  /** The kernel kills the essential container for memory. */
  readonly outOfMemory?: { readonly after: Range }
  /** Containers killed at a time of their own, by name. */
  readonly dies?: Readonly<Record<string, { readonly after: Range }>>
  /** Containers that do nothing, and never end by themselves. */
  readonly hang?: readonly string[]
  /** Containers that are never started. */
  readonly neverStart?: readonly string[]
  /** Containers whose exit code is never told. */
  readonly withoutExitCode?: readonly string[]
  readonly lateness?: Lateness
}

/** What becomes of a task. */
export type Behaviour =
  | ({ readonly kind: 'scripts' } & Troubles)
  | ({ readonly kind: 'scripted'; readonly script: Script } & Troubles)
