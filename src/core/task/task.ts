import type { Again } from '../errors.ts'
import type { Submodules } from '../settings/kinds.ts'
import type { Credentials } from '../source/credentials.ts'
import type { Source } from '../source/source.ts'

/** How much of the repository is fetched. */
export interface Fetch {
  /** Commits of history; 0 for all. */
  readonly depth: number
  readonly submodules: Submodules
  readonly lfs: boolean
}

/** What to run and at which commit, in terms that any engine understands; nothing in it is secret. Times are in seconds. */
export interface CommandPlan {
  /** Undefined where nothing is fetched. */
  readonly source: Source | undefined
  readonly fetch: Fetch
  readonly script: string
  /** The words of the shell, with `{0}` in them for the script; undefined lets the wrapper choose. */
  readonly shell: readonly string[] | undefined
  readonly workingDirectory: string | undefined
  readonly env: Readonly<Record<string, string>>
  /** From the command's begin. */
  readonly timeoutSeconds: number
  /** From the first start of a task to the command's begin, over all attempts. */
  readonly startTimeoutSeconds: number
}

/** Everything about an execution that is the same for each of its attempts. */
export interface TaskPlan extends CommandPlan {
  /** 20 lower-case base32 characters; unique to this execution. */
  readonly executionId: string
  readonly credentials: Credentials
  /** As `env`, but secret: never shown, and only in an envelope that the task alone can open. */
  readonly secretEnv?: Readonly<Record<string, string>>
}

/** One start of a planned task. */
export interface Attempt {
  /** Which start of this execution it is, from 1. */
  readonly number: number
  /** Marks the frames of this attempt; known only to the wrapper and to this process. */
  readonly nonce: string
  /** Set where Spot capacity was not available: take the kind that is not interrupted. */
  readonly onDemand: boolean
  /** What is left of the plan's start timeout. */
  readonly startTimeoutSeconds: number
}

/** A task that was started. */
export interface TaskRef {
  /** What the engine calls it. */
  readonly id: string
  /** Where people look at it; a process on this machine has none. */
  readonly links?: TaskLinks
}

/** A task, as others find it. */
export interface TaskLinks {
  readonly arn: string
  readonly consoleUrl: string | undefined
  readonly logUrl: string | undefined
}

/** Why a task stops or stopped, where its engine says more than a sentence. */
export interface StopNotice {
  /** What happened, as a sentence. */
  readonly meaning: string
  /** What to do about it. */
  readonly hint: string | undefined
  /** Whether starting it again may help, provided that its command never began. */
  readonly again: Again
  /** The command ended by itself, the machine was taken away, it used too much memory, a person stopped it, or else. */
  readonly kind: 'exited' | 'interrupted' | 'out-of-memory' | 'stopped-by-user' | 'failed'
}

/** When a task got how far, in milliseconds since 1970 by its engine's clock; undefined until it does. */
export interface TaskTimes {
  readonly createdMs: number | undefined
  readonly pullStartedMs: number | undefined
  readonly pullStoppedMs: number | undefined
  readonly startedMs: number | undefined
  readonly stoppedMs: number | undefined
}

/** What an engine knows of a task beside its state. */
export interface TaskFacts {
  readonly times: TaskTimes
  /** Whether its machine may be taken away; undefined where that is not known. */
  readonly onSpot: boolean | undefined
}

/** How a task is doing, as its engine sees it from outside. */
export type TaskState =
  | {
      readonly phase: 'pending' | 'running' | 'stopping'
      /** What it is doing, for people. */
      readonly detail?: string
      readonly notice?: StopNotice
      readonly facts?: TaskFacts
    }
  | {
      readonly phase: 'stopped'
      /** Undefined when the container never ran or the engine does not know: never success. */
      readonly exitCode: number | undefined
      /** In the engine's words. */
      readonly reason: string
      readonly detail?: string
      readonly notice?: StopNotice
      readonly facts?: TaskFacts
      /** False where the engine is sure that the command's container never ran. */
      readonly ran?: boolean
    }
