import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where the SSH server is installed. */
export const sshd = '/usr/sbin/sshd'

const isInstalled = (program: string, ...words: readonly string[]): boolean =>
  spawnSync(program, words, { stdio: 'ignore' }).error === undefined

/** What some tests need beside Node and git, and whether it is here. */
export const needs = {
  busybox: isInstalled('busybox', 'true'),
  age: isInstalled('age', '--version'),
  sshd: isInstalled(sshd, '-V'),
  'git-lfs': spawnSync('git', ['lfs', 'version'], { stdio: 'ignore' }).status === 0,
} as const

/** Where a program is in PATH; undefined where it is not. */
export function which(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

/** Whether a program runs here and succeeds: for example `unshare`, which needs rights. */
export function succeeds(program: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout: 10_000 })
    return true
  } catch {
    return false
  }
}
