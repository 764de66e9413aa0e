import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { succeeds, which } from './programs.ts'

/** How a container ended; a code is missing if it could not start. */
export interface ProcessEnd {
  readonly exitCode: number | undefined
  readonly reason: string | undefined
}

/** A container at work. */
export interface ContainerProcess {
  readonly pid: number
  /** Sends a signal to its entry point. */
  signal(signal: NodeJS.Signals): void
  /** Ends it with all that it started. */
  kill(): void
  /** When its log is read to its end. */
  readonly ended: Promise<ProcessEnd>
}

/** What a container runs. */
export interface ContainerOrder {
  readonly argv: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** A number; undefined for the image's own, which is ours. */
  readonly user: string | undefined
  /** Where it starts; undefined for the image's own, which is ours. */
  readonly folder: string | undefined
  /** Takes stdout and stderr as they come. */
  readonly output: (source: 'stdout' | 'stderr', chunk: Buffer) => void
}

const unshare = which('unshare')
const namespace = ['--fork', '--pid', '--mount-proc', '--kill-child']

/** Whether containers have process ids of their own here, as on Fargate: it needs rights. */
export const isolates = unshare !== undefined && succeeds(unshare, ...namespace, 'true')

/** Starts a container's entry point, as PID 1 where the machine lets us. */
export function startProcess({ argv, environment, user, folder, output }: ContainerOrder): ContainerProcess {
  const as = user === undefined || user === '0' ? [] : ['setpriv', '--reuid', user, '--regid', user, '--clear-groups']
  const [program = '', ...args] = [...(isolates ? [unshare ?? '', ...namespace] : []), ...as, ...argv]
  const child = spawn(program, args, {
    env: { ...environment },
    cwd: folder ?? '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.on('data', (chunk: Buffer) => output('stdout', chunk))
  child.stderr.on('data', (chunk: Buffer) => output('stderr', chunk))
  const kill = (): void => killGroup(child)
  return {
    pid: child.pid ?? 0,
    signal: (signal) => deliver(child, signal),
    kill,
    ended: endOf(child, kill),
  }
}

// Its pipes close when all of it has ended; what was left behind outside a namespace is ended here.
function endOf(child: ChildProcess, kill: () => void): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    let failure: string | undefined
    child.on('error', (error) => {
      failure = `CannotStartContainerError: ${error.message}`
    })
    child.on('exit', kill)
    child.on('close', (code, signal) => {
      const exitCode = code ?? (signal ? 128 + constants.signals[signal] : undefined)
      resolve({ exitCode: failure === undefined ? exitCode : undefined, reason: failure })
    })
  })
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // it has ended
  }
}

// In a namespace the entry point is the child of unshare, which would not pass a signal on.
function deliver(child: ChildProcess, signal: NodeJS.Signals): void {
  const { pid } = child
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const target = isolates ? childOf(pid) : pid
  try {
    if (target !== undefined) process.kill(target, signal)
    else setTimeout(() => deliver(child, signal), 5) // unshare has not got there yet
  } catch {
    // it has ended
  }
}

function childOf(pid: number): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]) || undefined
  } catch {
    return undefined
  }
}
