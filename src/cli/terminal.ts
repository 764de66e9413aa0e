/** Why a signal aborts where what reads our output has closed it, as `head` does. */
export const closedPipe = 'closed pipe'

/** What the command line needs of its process. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly env: NodeJS.ProcessEnv
  readonly cwd: string
  /** The folder of the bundle, with the scripts of a task. */
  readonly bundle: string
  /** Aborts when the user or the system wants us to stop. */
  readonly signal: AbortSignal
}
