import { execFile } from 'node:child_process'
import { closeSync, constants, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The pipes of a task. Real ones: what Node itself gives a child is a socket, which costs more for each line. */
export interface Pipes {
  /** Opened with O_NONBLOCK. */
  readonly readFd: number
  /** For a child's stdio; to be closed once the child has its own. */
  readonly writeFd: number
  /** Held open as long as the task has a starter, as its janitor does: a later run sees whether either is there. */
  readonly aliveFd: number
}

/** Makes them; of the stream's, the name in the folder is gone again when this resolves. */
export async function openPipes(dir: string): Promise<Pipes> {
  const [path, alive] = [join(dir, 'stdout'), join(dir, 'alive')]
  await promisify(execFile)('mkfifo', [path, `${alive}.new`], { env: { PATH: process.env['PATH'] } })
  // Without O_NONBLOCK the first open of a pipe would wait for the other end.
  const readFd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const writeFd = openSync(path, constants.O_WRONLY)
  rmSync(path)
  const aliveFd = openSync(`${alive}.new`, constants.O_RDWR)
  renameSync(`${alive}.new`, alive) // not before it has a reader
  return { readFd, writeFd, aliveFd }
}

/** Closes our copy of the write end, so that the pipe ends with its last writer. */
export function closeWriteEnd({ writeFd }: Pipes): void {
  closeSync(writeFd)
}

/** The task has ended, and nothing of it is left. */
export function signOff({ aliveFd }: Pipes): void {
  closeSync(aliveFd)
}
