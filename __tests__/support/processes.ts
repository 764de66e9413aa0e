import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

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

/** A number of seconds to sleep that nobody else sleeps, so that its process can be found. */
export const uniqueSeconds = (): string => `98${Math.floor(Math.random() * 1e9)}`
