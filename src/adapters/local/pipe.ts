import { execFile } from 'node:child_process'
import { closeSync, constants, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Both ends of a real pipe: what Node itself gives a child is a socket, which costs more for each line. */
export interface Pipe {
  /** Opened with O_NONBLOCK. */
  readonly readFd: number
  /** For a child's stdio; to be closed once the child has its own. */
  readonly writeFd: number
}

/** Makes a pipe; its name in the folder is gone again when this resolves. */
export async function openPipe(dir: string): Promise<Pipe> {
  const path = join(dir, 'stdout')
  await promisify(execFile)('mkfifo', [path], { env: { PATH: process.env['PATH'] } })
  // Without O_NONBLOCK the first open of a pipe would wait for the other end.
  const readFd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const writeFd = openSync(path, constants.O_WRONLY)
  rmSync(path)
  return { readFd, writeFd }
}

/** Closes our copy of the write end, so that the pipe ends with its last writer. */
export function closeWriteEnd(pipe: Pipe): void {
  closeSync(pipe.writeFd)
}
