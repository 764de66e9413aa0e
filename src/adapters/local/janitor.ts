import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A process that cleans up after a task as soon as our end of its pipe closes: also when we are killed. */
export interface Janitor {
  readonly process: ChildProcess
  readonly script: string
  readonly dir: string
  readonly executionId: string
}

/** Starts the janitor of a task, before anything of the task itself. */
export async function startJanitor(script: string, dir: string, executionId: string): Promise<Janitor> {
  // Not in the folder, and without the id in its environment: those it kills.
  const child = spawn('sh', [script, dir], {
    cwd: '/',
    env: { PATH: process.env['PATH'] },
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  await once(child, 'spawn')
  child.stdin?.on('error', () => {})
  // Not among its arguments, which everybody can read.
  child.stdin?.write(`id ${executionId}\n`)
  return { process: child, script, dir, executionId }
}

/** Has the task's remains removed, and waits until they are. A janitor that was killed is replaced. */
export async function endWithJanitor(janitor: Janitor): Promise<void> {
  const { process: child, script, dir, executionId } = janitor
  const gone = (): boolean => child.exitCode !== null || child.signalCode !== null
  if (!gone()) {
    child.stdin?.end('ended\n')
    await once(child, 'exit')
  }
  if (child.signalCode !== null) await endWithJanitor(await startJanitor(script, dir, executionId))
}
