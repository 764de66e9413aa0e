import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { remember } from './processes.ts'
import { inProject } from './project.ts'

/** How a run of the bundled command line ended. */
export interface CliResult {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: Buffer
  readonly stderr: string
}

/** A run of the bundled command line that is under way. */
export interface CliRun {
  readonly process: ChildProcess
  readonly result: Promise<CliResult>
  /** What has come on stdout so far. */
  printed(): string
  /** What has come on stderr so far. */
  told(): string
  /** The temporary folder that it was given. */
  readonly temporary: string
  /** What is left in there. */
  leftovers(): readonly string[]
}

/** Where and how to run it. */
export interface CliOptions {
  readonly cwd: string
  /** A folder to make the run's temporary folder in. */
  readonly scratch: string
  readonly env?: NodeJS.ProcessEnv
}

/** Starts dist/cli.js with a temporary folder of its own. */
export function startCli(words: readonly string[], { cwd, scratch, env = {} }: CliOptions): CliRun {
  const temporary = mkdtempSync(join(scratch, 'tmp-'))
  const child = remember(
    spawn(process.execPath, [inProject('dist', 'cli.js'), ...words], {
      cwd,
      env: { ...process.env, NODE_OPTIONS: '', TMPDIR: temporary, XDG_STATE_HOME: join(scratch, 'state'), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )
  const stdout: Buffer[] = []
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const result = new Promise<CliResult>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, stdout: Buffer.concat(stdout), stderr }))
  })
  return {
    process: child,
    result,
    told: () => stderr,
    printed: () => Buffer.concat(stdout).toString('utf8'),
    temporary,
    leftovers: () => readdirSync(temporary),
  }
}

/** Runs dist/cli.js to its end. */
export async function runCli(
  words: readonly string[],
  options: CliOptions,
): Promise<CliResult & { readonly leftovers: readonly string[] }> {
  const run = startCli(words, options)
  return { ...(await run.result), leftovers: run.leftovers() }
}
