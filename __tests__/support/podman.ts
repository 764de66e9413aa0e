import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { succeeds, which } from './tools.ts'

/** How a program ended, and what it said. */
export interface Said {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Where its processes work: a container that ran out of memory leaves a file there. */
export const containerFolder: string = join(tmpdir(), 'mycli-test-containers')

// Podman's own limits may be above those that this machine grants, and crun refuses some kinds of cgroups that runc takes.
function configuration(): string {
  const limits = readFileSync('/proc/self/limits', 'utf8')
  const hard = (name: string): string => new RegExp(`^Max ${name} +\\S+ +(\\S+)`, 'm').exec(limits)?.[1] ?? 'unlimited'
  const atMost = (name: string, limit: number): number => Math.min(limit, Number(hard(name)) || limit)
  const [files, processes] = [atMost('open files', 20_000), atMost('processes', 32_768)]
  return [
    '[containers]',
    `default_ulimits = ["nofile=${files}:${files}", "nproc=${processes}:${processes}"]`,
    '[engine]',
    ...(which('runc') ? ['runtime = "runc"'] : []),
    '',
  ].join('\n')
}

let environment: NodeJS.ProcessEnv | undefined

/** The environment for podman and buildah. */
export function containerEnvironment(): NodeJS.ProcessEnv {
  environment ??= { ...process.env, CONTAINERS_CONF: configurationFile() }
  return environment
}

// In one rename, since other workers are writing and reading it too.
function configurationFile(): string {
  mkdirSync(containerFolder, { recursive: true })
  const [file, part] = [join(containerFolder, 'containers.conf'), join(containerFolder, `${process.pid}`)]
  writeFileSync(part, configuration())
  renameSync(part, file)
  return file
}

/** Runs podman, with any exit code. */
export async function podman(...args: readonly string[]): Promise<Said> {
  try {
    const options = { env: containerEnvironment(), maxBuffer: 1 << 28 }
    return { code: 0, ...(await promisify(execFile)('podman', [...args], options)) }
  } catch (error) {
    const { code, stdout, stderr } = error as Said
    if (typeof code !== 'number') throw error
    return { code, stdout, stderr }
  }
}

/** Runs podman, and fails where it fails. */
export async function podmanOrFail(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await podman(...args)
  if (code !== 0) throw new Error(`podman ${args.join(' ')}: ${stderr}`)
  return stdout.trim()
}

const programs = ['podman', 'buildah', 'mmdebstrap', 'make', 'gpg', 'gpg-agent', 'busybox', 'age'] as const

/** What building and running images needs, and whether it is here: Debian's programs, and root. */
export const containerNeeds: Readonly<Record<string, boolean>> = {
  ...Object.fromEntries(programs.map((name) => [name, which(name) !== undefined])),
  root: userInfo().uid === 0,
  'a podman that works': which('podman') !== undefined && userInfo().uid === 0 && answers(),
}

function answers(): boolean {
  try {
    execFileSync('podman', ['info'], { stdio: 'ignore', timeout: 20_000, env: containerEnvironment() })
    return succeeds('unshare', '--mount', '--pid', '--fork', 'true')
  } catch {
    return false
  }
}

export const canBuild: boolean = Object.values(containerNeeds).every(Boolean)
