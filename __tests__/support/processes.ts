import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

const started = new Set<ChildProcess>()

/** Remembers a process that a test starts, for `endStarted`. */
export function remember<T extends ChildProcess>(child: T): T {
  started.add(child)
  for (const event of ['exit', 'error']) child.once(event, () => started.delete(child))
  return child
}

/** For afterEach: a test that fails leaves nothing running, which would make the rest slower. */
export async function endStarted(): Promise<void> {
  const ended = [...started].map((child) => once(child, 'exit'))
  for (const child of started) child.kill('SIGTERM')
  await Promise.all(ended)
}

/** Whether a process lives; a zombie does not. */
export function lives(pid: number): boolean {
  return /^State:\s+[^ZX]/m.test(contentOf(`/proc/${pid}/status`))
}

/** The processes that name a folder in their command line or work in it. */
export function processesOf(dir: string): readonly number[] {
  const pids = readdirSync('/proc').map(Number).filter(Boolean)
  return pids.filter((pid) => lives(pid) && (contentOf(`/proc/${pid}/cmdline`).includes(dir) || worksIn(pid, dir)))
}

/** The names of a process's children. */
export function childrenOf(pid: number): readonly string[] {
  const children = contentOf(`/proc/${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean)
  return children.map((child) => contentOf(`/proc/${child}/comm`).trim())
}

function worksIn(pid: number, dir: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`).startsWith(dir)
  } catch {
    return false // it has just ended
  }
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '' // it has just ended
  }
}

/** The processes that have a text in their command line, ourselves left out. */
export function processesWith(text: string): readonly number[] {
  const pids = readdirSync('/proc').map(Number).filter(Boolean)
  return pids.filter((pid) => pid !== process.pid && commandLineOf(pid).includes(text))
}

/** A process's command line, in one line. */
export const commandLineOf = (pid: number): string => contentOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')

/** A number of seconds that no other process sleeps, so that its own can be found. */
export const uniqueSeconds = (): string => `98${Math.floor(Math.random() * 1e9)}`
