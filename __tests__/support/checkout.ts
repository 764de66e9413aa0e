import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Source } from '../../src/core/source/source.ts'
import { escapeValue } from '../../src/core/text.ts'
import { inProject } from './project.ts'

export const checkoutScript = inProject('docker/checkout.sh')

/** git, for a test: no configuration of this machine, and a fixed author. */
export function git(folder: string, ...args: readonly string[]): string {
  const env = {
    PATH: process.env['PATH'],
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  }
  return execFileSync('git', ['-C', folder, ...args], { env, encoding: 'utf8', stdio: 'pipe' }).trim()
}

/** A repository with three commits on main, two of them on side, and tags at the second. */
export interface History {
  readonly path: string
  readonly first: string
  readonly second: string
  readonly third: string
}

/** Makes such a repository in a folder of its own. */
export function history(folder: string): History {
  const path = join(folder, 'source')
  mkdirSync(path)
  git(path, 'init', '--quiet', '--initial-branch=main')
  const commits = ['one', 'two', 'three'].map((text) => {
    writeFileSync(join(path, 'file'), `${text}\n`)
    git(path, 'add', 'file')
    git(path, 'commit', '--quiet', '-m', text)
    return git(path, 'rev-parse', 'HEAD')
  })
  const [first = '', second = '', third = ''] = commits
  git(path, 'branch', 'side', second)
  git(path, 'tag', 'light', second)
  git(path, 'tag', '-a', '-m', 'annotated', 'annotated', second)
  return { path, first, second, third }
}

/** How a checkout ended. */
export interface Checkout {
  readonly code: number | null
  /** Its last word, without the spaces behind. */
  readonly word: string
  readonly stdout: string
  readonly stderr: string
  readonly dir: string
  /** The working copy. */
  readonly ws: string
}

/** A checkout at work. */
export interface RunningCheckout {
  readonly dir: string
  readonly child: ChildProcess
  readonly ended: Promise<Checkout>
}

/** A folder for a test, and its removal. */
export function scratch(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'mycli-checkout-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** The text of an envelope with this source; further lines come before its end. */
export function envelopeOf(source: Partial<Source>, ...lines: readonly string[]): string {
  const named = Object.entries(source).flatMap(([key, value]) => (value ? [`${key} ${escapeValue(value)}`] : []))
  return `${['mycli 1', ...named, ...lines, 'script true', 'end'].join('\n')}\n`
}

/** What enter.sh puts before an envelope. */
export type Given = Readonly<Record<'key' | 'git-github' | 'git-gitlab' | 'git-ssh', string>>

/** Standard input of checkout.sh: what it was given in secret, and the envelope. */
export function withSecrets(given: Partial<Given>, envelope: string): string {
  const lines = Object.entries(given).flatMap(([name, value]) => value.split('\n').map((line) => `${name} ${line}`))
  return [...lines, 'envelope', envelope].join('\n')
}

/** Starts checkout.sh in a new folder under this one. */
export function startCheckout(
  folder: string,
  input: string,
  environment: Readonly<Record<string, string>> = {},
  prepare: (dir: string) => void = () => {},
): RunningCheckout {
  const dir = mkdtempSync(join(folder, 'run-'))
  prepare(dir)
  const child = spawn('bash', [checkoutScript, dir], {
    env: { ...process.env, ...environment },
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin?.on('error', () => {}).end(input)
  return { dir, child, ended: endOf(child, dir) }
}

/** Starts enter.sh of an image's folder as ECS would, with this environment and nothing else, in a new folder. */
export function enterCheckout(
  folder: string,
  image: string,
  environment: Readonly<Record<string, string>>,
): RunningCheckout {
  const dir = mkdtempSync(join(folder, 'run-'))
  const words = ['sh', join(image, 'enter.sh'), dir, '--behind', 'it']
  const child = spawn(join(image, 'busybox'), words, { env: environment, cwd: '/', detached: true })
  child.stdin?.end()
  return { dir, child, ended: endOf(child, dir) }
}

async function endOf(child: ChildProcess, dir: string): Promise<Checkout> {
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString()
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve)
  })
  const path = join(dir, 'io/word')
  const word = existsSync(path) ? readFileSync(path, 'utf8').trimEnd() : ''
  return { code, word, stdout, stderr, dir, ws: join(dir, 'ws') }
}

/** Runs checkout.sh to its end. */
export const checkOut = (folder: string, source: Partial<Source>, environment?: Readonly<Record<string, string>>) =>
  startCheckout(folder, envelopeOf(source), environment).ended
