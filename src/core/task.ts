import type { Credentials } from './credentials.ts'
import type { Submodules } from './inputs.ts'
import type { Source } from './source.ts'

/** How much of the repository is fetched. */
export interface Fetch {
  /** Commits of history; 0 for all. */
  readonly depth: number
  readonly submodules: Submodules
  readonly lfs: boolean
}

/** What to run, in terms that any engine understands. Times are in seconds. */
export interface TaskPlan {
  /** 20 lower-case base32 characters; unique to this execution. */
  readonly executionId: string
  /** Marks the frames of this attempt; known to nobody but the wrapper and us. */
  readonly nonce: string
  readonly source: Source
  readonly fetch: Fetch
  readonly credentials: Credentials
  readonly script: string
  /** The words of the shell with `{0}` for the script; undefined lets the wrapper choose. */
  readonly shell: readonly string[] | undefined
  readonly workingDirectory: string | undefined
  readonly env: Readonly<Record<string, string>>
  /** As `env`, but secret: never shown, and only in an envelope that nobody else can open. */
  readonly secretEnv?: Readonly<Record<string, string>>
  /** From the command's begin. */
  readonly timeoutSeconds: number
  /** From the start of the task to the command's begin. */
  readonly startTimeoutSeconds: number
}

/** A task that was started. */
export interface TaskRef {
  /** What the engine calls it. */
  readonly id: string
}

/** How a task is doing, as its engine sees it from outside. */
export type TaskState =
  | { readonly phase: 'pending' | 'running' }
  | {
      readonly phase: 'stopped'
      /** Undefined when the container never ran or the engine does not know: never success. */
      readonly exitCode: number | undefined
      /** In the engine's words. */
      readonly reason: string
    }

/** Where to read on; only its engine can read it. */
export type LogCursor = string

/** Some of a task's log: its events in the order in which the engine has them, possibly none. */
export interface LogPage {
  readonly events: readonly string[]
  readonly cursor: LogCursor | undefined
}
