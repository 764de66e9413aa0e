/** Where to read on; only its engine can read it. */
export type LogCursor = string

/** Which container's log: the command's, or the checkout's. */
export type LogSource = 'command' | 'checkout'

/** Some of a task's log: its events in the order in which the engine has them, possibly none. */
export interface LogPage {
  readonly events: readonly string[]
  readonly cursor: LogCursor | undefined
  /** When the last of them was written, in milliseconds since 1970, where the engine knows. */
  readonly writtenAtMs?: number
}
