import { spawnSync } from 'node:child_process'

/** Whether tests that need a program are run: where it is installed, and in CI always, so that a missing one is seen. */
export const isTested = (program: string, ...words: readonly string[]): boolean =>
  process.env['CI'] === 'true' || spawnSync(program, words, { stdio: 'ignore' }).error === undefined

/** Whether git has its extension for large files. */
export const isLfsTested = (): boolean =>
  process.env['CI'] === 'true' || spawnSync('git', ['lfs', 'version'], { stdio: 'ignore' }).status === 0
