/** Why a signal aborts where what reads our output has closed it, as `head` does. */
export const closedPipe = 'closed pipe'

/** What empties the line of a terminal that the cursor is in, and puts it at its beginning. */
export const clearLine = '\r\u001b[K'

/** What the command line needs of its process. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream & { readonly fd?: number }
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly env: NodeJS.ProcessEnv
  readonly cwd: string
  /** The folder of the bundle, with the scripts of a task. */
  readonly bundle: string
  /** Aborts when the user or the system wants us to stop. */
  readonly signal: AbortSignal
}
