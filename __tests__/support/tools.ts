import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Whether tests that need a program are run: where it is installed, and in CI always, so that a missing one is seen. */
export const isTested = (program: string, ...words: readonly string[]): boolean =>
  process.env['CI'] === 'true' || spawnSync(program, words, { stdio: 'ignore' }).error === undefined

/** Whether git has its extension for large files. */
export const isLfsTested = (): boolean =>
  process.env['CI'] === 'true' || spawnSync('git', ['lfs', 'version'], { stdio: 'ignore' }).status === 0

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
