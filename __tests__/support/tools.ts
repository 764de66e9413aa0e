import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

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

/**
 * Tests that need what a newcomer's machine may lack: they are left out there, and say so; in CI that is a failure, so
 * that a missing program is seen.
 */
export function describeWith(wanted: Readonly<Record<string, boolean>>, name: string, tests: () => void): void {
  const missing = Object.keys(wanted).filter((need) => !wanted[need])
  if (missing.length === 0) describe(name, tests)
  else
    describe(name, () => {
      it(`is left out for want of ${missing.join(' and ')}, which may not be in CI`, () => {
        expect(process.env['CI']).not.toBe('true')
      })
    })
}

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
