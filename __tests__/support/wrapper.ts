import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lineReader } from '../../src/adapters/local/lines.ts'
import { newStream, readEvents, type Stream, unfinishedLine } from '../../src/core/log/stream.ts'
import { envelopeText } from '../../src/core/task/envelope.ts'
import type { TaskPlan } from '../../src/core/task/task.ts'
import { processesOf } from './processes.ts'
import { inProject } from './project.ts'
import type { Shell } from './shells.ts'
import { which } from './tools.ts'

export const commit = '0123456789'.repeat(4)
export const runScript = inProject('docker/run.sh')

/** What differs from a run that just works. */
export interface Orders {
  readonly script?: string
  readonly plan?: Partial<TaskPlan>
  /** Seconds between TERM and KILL: after the timeout and after a stop, or for both. */
  readonly grace?: number | readonly [timeout: number, stop: number]
  readonly startBy?: number
  /** Checkout's last word; undefined leaves it unsaid. */
  readonly word?: string | undefined
  readonly log?: string
  /** Seconds without a heartbeat. */
  readonly patience?: number
  /** The file in its folder with the kernel's counters of memory; those of this machine if there is none. */
  readonly memoryEvents?: string
  /** Further arguments, as the CMD of an image is one. */
  readonly behind?: readonly string[]
  /** Over the environment of this process. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Programs of the wrapper that are replaced, by name: the text of a script, in which $real is the program itself. */
  readonly replaced?: Readonly<Record<string, string>>
  /** Put before the shell, for example to run as another user. */
  readonly before?: readonly string[]
  /** Called before the wrapper starts. */
  readonly prepare?: (dir: string) => void
  /** Called after its end, before its folder is removed. */
  readonly lookAt?: (dir: string) => void
}

/** What a wrapper left to read. */
export interface Report {
  readonly code: number | null
  readonly raw: Buffer
  readonly stderr: string
  readonly stream: Stream
  readonly lines: readonly string[]
  readonly milliseconds: number
}

/** A wrapper at work. */
export interface Wrapper {
  readonly dir: string
  readonly nonce: string
  readonly child: ChildProcess
  /** What it has written so far. */
  output(): string
  /** Says a word as checkout does: in one rename, and then rings, unless it is not to. */
  say(word: string, rings?: boolean): void
  /** Sends a signal to the wrapper itself. */
  signal(signal: NodeJS.Signals | number): void
  readonly ended: Promise<Report>
}

/** Runs the wrapper to its end. */
export const runWrapper = (shell: Shell, orders: Orders = {}): Promise<Report> => startWrapper(shell, orders).ended

/** Starts the wrapper on a folder as checkout leaves it. */
export function startWrapper(shell: Shell, orders: Orders = {}): Wrapper {
  const dir = mkdtempSync(join(tmpdir(), 'mycli-test-'))
  chmodSync(dir, 0o755)
  const nonce = randomBytes(16).toString('hex')
  furnish(dir, shell, nonce, orders)
  const replacements = replace(dir, shell, orders.replaced ?? {})
  orders.prepare?.(dir)
  const path = [replacements, shell.path, process.env['PATH']].filter(Boolean).join(':')
  const [program = '', ...args] = [...(orders.before ?? []), ...shell.argv, runScript, dir]
  const child = spawn(program, [...args, ...optionsOf(orders, dir)], {
    env: { ...process.env, MYCLI_EXECUTION_ID: undefined, PATH: path, ...orders.environment },
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin?.on('error', () => {}).end() // not /dev/null, which is what the command is to have
  const chunks: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
  return {
    dir,
    nonce,
    child,
    output: () => Buffer.concat(chunks).toString('latin1'),
    say: (word, rings = true) => speak(dir, word, rings),
    signal: (signal) => process.kill(shell.pid1 ? childOf(child.pid ?? 0) : (child.pid ?? 0), signal),
    ended: report(child, chunks, nonce)
      .finally(() => orders.lookAt?.(dir))
      .finally(() => rmSync(dir, { recursive: true, force: true })),
  }
}

function optionsOf({ patience, memoryEvents, behind }: Orders, dir: string): readonly string[] {
  return [
    ...(patience === undefined ? [] : ['--patience', String(patience)]),
    ...(memoryEvents === undefined ? [] : ['--memory-events', join(dir, memoryEvents)]),
    ...(behind ?? []),
  ]
}

/** Ends all that still works in a wrapper's folder; some of it may end by itself meanwhile. */
export function endProcesses(dir: string): void {
  for (const pid of processesOf(dir)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
    }
  }
}

function speak(dir: string, word: string, rings: boolean): void {
  writeFileSync(join(dir, 'io/.word'), `${word.padEnd(1_000)}\n`)
  renameSync(join(dir, 'io/.word'), join(dir, 'io/word'))
  const bell = join(dir, 'io/bell')
  if (!rings || lstatSync(bell, { throwIfNoEntry: false })?.isFIFO() !== true) return
  const pipe = openSync(bell, 'r+')
  writeSync(pipe, '\n')
  closeSync(pipe)
}

/** Puts scripts where the wrapper finds its programs: on its volume, or in a folder of PATH, which is returned. */
function replace(dir: string, shell: Shell, replaced: Readonly<Record<string, string>>): string | undefined {
  if (Object.keys(replaced).length === 0) return undefined
  const scriptOf = (name: string, text: string): string =>
    `real='${shell.busybox ? `${shell.busybox} ${name}` : which(name)}'\n${text}\n`
  if (shell.busybox) {
    const cases = Object.entries(replaced).map(([name, text]) => `${name})\nshift\n${scriptOf(name, text)}exit ;;\n`)
    const script = `#!${shell.busybox} sh\ncase $1 in\n${cases.join('')}esac\nexec ${shell.busybox} "$@"\n`
    rmSync(join(dir, 'bin/busybox'))
    writeFileSync(join(dir, 'bin/busybox'), script, { mode: 0o755 })
    return undefined
  }
  for (const [name, text] of Object.entries(replaced)) {
    writeFileSync(join(dir, 'bin', name), `#!/bin/sh\n${scriptOf(name, text)}`, { mode: 0o755 })
  }
  return join(dir, 'bin')
}

function furnish(dir: string, shell: Shell, nonce: string, orders: Orders): void {
  for (const name of ['io', 'ws', 'bin']) mkdirSync(join(dir, name))
  chmodSync(join(dir, 'io'), 0o777)
  if (shell.busybox) copyFileSync(shell.busybox, join(dir, 'bin/busybox'))
  const { grace = 1 } = orders
  const [timeout, stop] = typeof grace === 'number' ? [grace, grace] : grace
  const text = envelopeText(planOf(nonce, orders), { timeout, stop }, startBy(orders))
  const task = text.replaceAll(/^(mycli|repo|sha|branch|fetch-depth|submodules|lfs|persist|expires) .*\n/gm, '')
  writeFileSync(join(dir, 'io/task'), task)
  chmodSync(join(dir, 'io/task'), 0o666)
  writeFileSync(join(dir, 'io/log'), orders.log ?? '')
  const word = 'word' in orders ? orders.word : `ready ${commit}`
  if (word !== undefined) writeFileSync(join(dir, 'io/word'), `${word.padEnd(1_000)}\n`)
}

function planOf(nonce: string, { script, plan }: Orders): TaskPlan {
  return {
    executionId: 'a'.repeat(20),
    nonce,
    source: { repo: '/nowhere', sha: commit, branch: undefined },
    fetch: { depth: 1, submodules: 'false', lfs: false },
    credentials: { persist: false },
    script: script ?? ':',
    shell: undefined,
    workingDirectory: undefined,
    env: {},
    timeoutSeconds: 60,
    startTimeoutSeconds: 60,
    attempt: 1,
    onDemand: false,
    ...plan,
  }
}

const startBy = (orders: Orders): number => orders.startBy ?? Date.now() / 1_000 + 60

function childOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0])
}

async function report(child: ChildProcess, chunks: readonly Buffer[], nonce: string): Promise<Report> {
  const startedMs = Date.now()
  let stderr = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  // "close" comes only when nothing holds the wrapper's pipes any more: what it left behind would show here.
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve)
  })
  const raw = Buffer.concat(chunks)
  return { code, raw, stderr, ...read(raw, nonce), milliseconds: Date.now() - startedMs }
}

function read(raw: Buffer, nonce: string): { readonly stream: Stream; readonly lines: readonly string[] } {
  const reader = lineReader()
  const { stream, items } = readEvents(newStream(nonce), [...reader.push(raw), ...reader.end()])
  const lines = items.flatMap((item) => (item.kind === 'lines' ? item.texts : []))
  const rest = unfinishedLine(stream)
  return { stream, lines: rest === undefined ? lines : [...lines, rest] }
}
