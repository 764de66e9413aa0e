import { spawnSync } from 'node:child_process'

export { succeeds, which } from '../../emulator/programs.ts'

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
