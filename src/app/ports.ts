import type { LogCursor, LogPage, LogSource } from '../core/log/page.ts'
import type { PollingPolicy } from '../core/task/pace.ts'
import type { Attempt, TaskLinks, TaskPlan, TaskRef, TaskState } from '../core/task/task.ts'

/**
 * Somewhere a task can run. Every implementation passes `__tests__/support/engine-contract.ts`. What may go well another
 * time is thrown as a TransientError, and asked again by the caller.
 */
export interface Engine {
  /**
   * Starts the task; answers as soon as it is known, which is before the command begins. An attempt is started once,
   * however often the answer is lost.
   * @param signal aborts when the task is no longer wanted: nothing is then asked that has not been asked already
   * @throws StartRefused where there is no task and starting again may help, UserError where the plan is refused;
   * StartUnknown where a task may have been started and the answer is not awaited any longer
   */
  start(plan: TaskPlan, attempt: Attempt, signal: AbortSignal): Promise<TaskRef>
  /** How the task is doing. Once it says `stopped`, it always will. */
  inspect(task: TaskRef): Promise<TaskState>
  /** What the log holds after a cursor; an empty page is not the end. */
  readLogs(task: TaskRef, cursor: LogCursor | undefined, source?: LogSource): Promise<LogPage>
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
  /**
   * Lines of the command, as it wrote them.
   * @param how.unended whether the last of them has no line feed
   */
  lines(texts: readonly string[], how?: { readonly unended?: boolean }): void
  /** Something that may be worth knowing. */
  note(text: string): void
  /** Something that people should see without opening the log: that a run costs more than was asked for, say. */
  notice(text: string): void
  /** Something that is not as it should be, though the run goes on. */
  warn(text: string): void
  /** How the run ended, where that was not success: what happened, and what to do. */
  fail(text: string, hint?: string): void
  /** What is going on right now, until the next call; undefined for nothing. */
  status(text: string | undefined): void
  /** What the command wrote to its step summary, in Markdown. */
  summary(text: string): void
  /** A task is there, and this is where it can be looked at. */
  started(links: TaskLinks): void
}

/** Compression and digests. */
export interface Packing {
  /** gzip and base64. */
  pack(text: string): string
  /** The text that `pack`, or gzip and base64, made; undefined unless its bytes have this SHA-256, in hexadecimal. */
  unpack(base64: string, sha256: string): string | undefined
}

/** Values that cannot be guessed. */
export interface Random {
  /** 20 lower-case base32 characters. */
  executionId(): string
  /** 128 bits in hexadecimal. */
  nonce(): string
  /** Between 0 and 1. */
  fraction(): number
}

/** What outlives the process, for the cleanup of a run that it could not finish. */
export interface Journal {
  /** How far a task's log has been printed. */
  printed(task: TaskRef, progress: Progress): void
  /** The run is over, and nothing is left to clean up. */
  end(): void
  /** Whether another process has given up the run: its task is to be stopped, and nothing started any more. */
  isAbandoned(): boolean
}

/** How far a log has been printed. */
export interface Progress {
  readonly nonce: string
  readonly cursor: LogCursor | undefined
  /** Whether its end has been seen. */
  readonly ended: boolean
}

/** Everything that a run needs of the world. */
export interface Ports {
  readonly engine: Engine
  readonly pace: PollingPolicy
  readonly clock: Clock
  readonly output: Output
  readonly packing: Packing
  readonly random: Random
  readonly journal: Journal
}

/** Ports that hold something. */
export interface OwnedPorts extends Ports {
  /** To be called at the end, after success and failure alike: ends what still runs and removes what is left. */
  close(): Promise<void>
}
