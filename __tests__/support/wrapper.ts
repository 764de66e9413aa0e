import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lineReader } from '../../src/adapters/local/lines.ts'
import { newStream, readEvents, type Stream, unfinishedLine } from '../../src/core/log/stream.ts'
import { envelopeText } from '../../src/core/task/envelope.ts'
import type { TaskPlan } from '../../src/core/task/task.ts'
import { inProject } from './project.ts'
import type { Shell } from './shells.ts'

export const commit = '0123456789'.repeat(4)
export const runScript = inProject('docker/run.sh')

/** What differs from a run that just works. */
export interface Orders {
  readonly script?: string
  readonly plan?: Partial<TaskPlan>
  readonly grace?: number
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
  /** Put before the shell, for example to run as another user. */
  readonly before?: readonly string[]
  /** Called before the wrapper starts. */
  readonly prepare?: (dir: string) => void
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
  orders.prepare?.(dir)
  const path = [shell.path, process.env['PATH']].filter(Boolean).join(':')
  const [program = '', ...args] = [...(orders.before ?? []), ...shell.argv, runScript, dir]
  const child = spawn(program, [...args, ...optionsOf(orders, dir)], {
    env: { ...process.env, MYCLI_EXECUTION_ID: undefined, PATH: path, ...orders.environment },
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
  return {
    dir,
    nonce,
    child,
    output: () => Buffer.concat(chunks).toString('latin1'),
    signal: (signal) => process.kill(shell.pid1 ? childOf(child.pid ?? 0) : (child.pid ?? 0), signal),
    ended: report(child, chunks, nonce).finally(() => rmSync(dir, { recursive: true, force: true })),
  }
}

function optionsOf({ patience, memoryEvents, behind }: Orders, dir: string): readonly string[] {
  return [
    ...(patience === undefined ? [] : ['--patience', String(patience)]),
    ...(memoryEvents === undefined ? [] : ['--memory-events', join(dir, memoryEvents)]),
    ...(behind ?? []),
  ]
}

function furnish(dir: string, shell: Shell, nonce: string, orders: Orders): void {
  for (const name of ['io', 'ws', 'bin']) mkdirSync(join(dir, name))
  chmodSync(join(dir, 'io'), 0o777)
  if (shell.busybox) copyFileSync(shell.busybox, join(dir, 'bin/busybox'))
  const grace = { timeout: orders.grace ?? 1, stop: orders.grace ?? 1 }
  const text = envelopeText(planOf(orders), { nonce }, { grace, startBy: startBy(orders) })
  const task = text.replaceAll(/^(mycli|repo|sha|branch|fetch-depth|submodules|lfs|persist|expires) .*\n/gm, '')
  writeFileSync(join(dir, 'io/task'), task)
  chmodSync(join(dir, 'io/task'), 0o666)
  writeFileSync(join(dir, 'io/log'), orders.log ?? '')
  const word = 'word' in orders ? orders.word : `ready ${commit}`
  if (word !== undefined) writeFileSync(join(dir, 'io/word'), `${word.padEnd(1_000)}\n`)
}

function planOf({ script, plan }: Orders): TaskPlan {
  return {
    executionId: 'a'.repeat(20),
    source: { repo: '/nowhere', sha: commit, branch: undefined },
    fetch: { depth: 1, submodules: 'false', lfs: false },
    credentials: { persist: false },
    script: script ?? ':',
    shell: undefined,
    workingDirectory: undefined,
    env: {},
    timeoutSeconds: 60,
    startTimeoutSeconds: 60,
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
