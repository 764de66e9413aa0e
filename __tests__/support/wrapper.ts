import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lineReader } from '../../src/adapters/local/lines.ts'
import { newStream, readEvents, type Stream, unfinishedLine } from '../../src/core/log/stream.ts'
import { processesOf } from './processes.ts'
import { inProject } from './project.ts'
import type { Shell } from './shells.ts'
import { furnish, type Orders, replace, speak } from './wrapper-folder.ts'

export const runScript = inProject('docker/run.sh')

/** What a wrapper left to read. */
export interface Report {
  readonly code: number | null
  readonly raw: Buffer
  readonly stderr: string
  readonly stream: Stream
  readonly lines: readonly string[]
  /** Whether the last of them has no line feed. */
  readonly unended: boolean
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
  const { nonce = randomBytes(16).toString('hex') } = orders
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
      // Not by instanceof: errors of Node are of another realm than the test.
      if ((error as { readonly code?: unknown }).code !== 'ESRCH') throw error
    }
  }
}

function childOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0])
}

async function report(child: ChildProcess, chunks: readonly Buffer[], nonce: string): Promise<Report> {
  let stderr = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  // "close" comes only when nothing holds the wrapper's pipes any more: what it left behind would show here.
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve)
  })
  const raw = Buffer.concat(chunks)
  return { code, raw, stderr, ...read(raw, nonce) }
}

function read(raw: Buffer, nonce: string): Pick<Report, 'stream' | 'lines' | 'unended'> {
  const reader = lineReader()
  const { stream, items } = readEvents(newStream(nonce), [...reader.push(raw), ...reader.end()])
  const printed = items.filter((item) => item.kind === 'lines')
  const lines = printed.flatMap(({ texts }) => texts)
  const rest = unfinishedLine(stream)
  const unended = printed.at(-1)?.unended ?? false
  return { stream, lines: rest === undefined ? lines : [...lines, rest], unended }
}
