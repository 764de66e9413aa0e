import type { LogCursor, LogPage, TaskPlan, TaskRef, TaskState } from '../core/task.ts'
import type { Pace } from '../core/watch.ts'

/** Somewhere a task can run. Every implementation passes `__tests__/support/engine-contract.ts`. */
export interface Engine {
  /**
   * Starts the task; answers as soon as it is known, which is before the command begins.
   * @throws UserError where the engine refuses the plan; then nothing has been started
   */
  start(plan: TaskPlan): Promise<TaskRef>
  /** How the task is doing. Once it says `stopped`, it always will. */
  inspect(task: TaskRef): Promise<TaskState>
  /** What the log holds after a cursor; an empty page is not the end. */
  readLogs(task: TaskRef, cursor: LogCursor | undefined): Promise<LogPage>
  /** Asks the task to stop; answers when it has been asked. Asking again, or too late, does no harm. */
  stop(task: TaskRef, reason: string): Promise<void>
}

/** Time, so that tests have their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Sleeps, or wakes early, without an error, when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** Where people read. */
export interface Output {
  /** What comes next belongs together under this title, until the next one. */
  phase(title: string | undefined): void
  /** Lines of the command, as it wrote them. */
  lines(texts: readonly string[]): void
  /** Something that may be worth knowing. */
  note(text: string): void
  /** Something that is not as it should be, though the run goes on. */
  warn(text: string): void
  /** How the run ended, where that was not success: what happened, and what to do. */
  fail(text: string, hint?: string): void
  /** What is going on right now, until the next call; undefined for nothing. */
  status(text: string | undefined): void
  /** What the command wrote to its step summary, in Markdown. */
  summary(text: string): void
}

/** Compression and digests. */
export interface Packing {
  /** gzip and base64. */
  pack(text: string): string
  /** The text that `pack`, or gzip and base64, made; undefined unless its bytes have this SHA-256, in hexadecimal. */
  unpack(base64: string, sha256: string): string | undefined
}

/** What nobody can guess. */
export interface Random {
  /** 20 lower-case base32 characters. */
  executionId(): string
  /** 128 bits in hexadecimal. */
  nonce(): string
}

/** Everything that a run needs of the world. */
export interface Ports {
  readonly engine: Engine
  readonly pace: Pace
  readonly clock: Clock
  readonly output: Output
  readonly packing: Packing
}
