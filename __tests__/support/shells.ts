import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { succeeds, which } from './tools.ts'

/** A shell that the wrapper must work in. */
export interface Shell {
  readonly name: string
  /** What the script's path is appended to. */
  readonly argv: readonly string[]
  /** Put in front of PATH: its `sh` and `awk`. */
  readonly path: string | undefined
  /** Copied to DIR/bin, as on Fargate. */
  readonly busybox: string | undefined
  /** Whether the wrapper is PID 1 there. */
  readonly pid1: boolean
}

const busybox = which('busybox')
const dash = which('dash')
const bash = which('bash')
const mawk = which('mawk')
const busyboxHere = busybox !== undefined && succeeds(busybox, 'ash', '-c', ':')
const unshare = which('unshare')
const namespace = ['--pid', '--fork', '--mount-proc']
const pid1Here = busyboxHere && unshare !== undefined && succeeds(unshare, ...namespace, busybox, 'true')

const folder = mkdtempSync(join(tmpdir(), 'mycli-shells-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A folder of links to programs, to be used as (the first part of) a PATH. */
export function pathOf(links: Readonly<Record<string, string | undefined>>): string {
  const path = mkdtempSync(join(folder, 'path-'))
  for (const [name, target] of Object.entries(links)) if (target) symlinkSync(target, join(path, name))
  return path
}

const plain = { path: undefined, busybox: undefined, pid1: false }
const wanted: Readonly<Record<string, Shell | undefined>> = {
  'busybox ash': busyboxHere ? { ...plain, name: 'busybox ash', argv: [busybox, 'ash'], busybox } : undefined,
  dash: dash ? { ...plain, name: 'dash', argv: [dash], path: pathOf({ sh: dash, awk: mawk }) } : undefined,
  'bash as sh': bash ? asSh(bash) : undefined,
  'busybox ash as PID 1': pid1Here
    ? { ...plain, name: 'busybox ash as PID 1', argv: [unshare, ...namespace, busybox, 'ash'], busybox, pid1: true }
    : undefined,
}

function asSh(path: string): Shell {
  const links = pathOf({ sh: path })
  return { ...plain, name: 'bash as sh', argv: [join(links, 'sh')], path: links }
}

/** Those that are here. CI must have all: `__tests__/docker/shells.test.ts`. */
export const shells: readonly Shell[] = Object.values(wanted).filter((shell) => shell !== undefined)

/** The names of those that are not. */
export const missingShells: readonly string[] = Object.keys(wanted).filter((name) => wanted[name] === undefined)

/** The shell of a task's main container, or the nearest that is here: every behaviour is tested in this one. */
export const taskShell: Shell = shells.find(({ pid1 }) => pid1) ?? firstOf(shells)

/** Those whose command runs with this machine's tools and is seen by its process ids. */
export const ordinaryShells: readonly Shell[] = shells.filter(({ pid1 }) => !pid1)

/** The nearest to the task's shell among those: what looks at processes is tested in full in this one. */
export const seenShell: Shell = firstOf(ordinaryShells)

/** Those that start the wrapper elsewhere than in a task: they run what differs between shells. */
export const otherShells: readonly Shell[] = shells.filter((shell) => shell !== taskShell)

function firstOf([first]: readonly Shell[]): Shell {
  if (!first) throw new Error('These tests need a shell: busybox, dash or bash')
  return first
}
