import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { UserError } from '../../core/errors.ts'
import type { WorkingCopy } from '../../core/source/source.ts'
import { cleanEnvironment } from '../../core/task/environment.ts'
import { printable } from '../../core/text.ts'

const run = promisify(execFile)

/**
 * What git says of a folder; undefined where it is in no repository.
 * @throws UserError where git is missing, or refuses the repository
 */
export async function findWorkingCopy(folder: string): Promise<WorkingCopy | undefined> {
  const path =
    (await ask(folder, 'rev-parse', '--show-toplevel')) || (await ask(folder, 'rev-parse', '--absolute-git-dir'))
  if (!path) return undefined
  const [head, branch, changes, remotes, pushed, url] = await Promise.all([
    ask(folder, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
    ask(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD'),
    ask(folder, 'status', '--porcelain'),
    ask(folder, 'remote'),
    ask(folder, 'for-each-ref', '--contains', 'HEAD', '--count=1', 'refs/remotes'),
    ask(folder, 'ls-remote', '--get-url'),
  ])
  // Without a remote git answers the name that it would have looked for.
  const remote = remotes && url && url !== 'origin' ? url : undefined
  return {
    path,
    remote,
    head: head || undefined,
    branch: branch || undefined,
    dirty: Boolean(changes),
    unpushed: Boolean(remotes) && pushed === '',
  }
}

/** Whether a repository has a commit with everything in it, whatever is checked out. */
export async function holdsCommit(path: string, sha: string): Promise<boolean> {
  // A partial clone would have to ask its own remote for the rest.
  if (await ask(path, 'config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$')) return false
  return (await ask(path, 'cat-file', '-e', `${sha}^{commit}`)) !== undefined
}

/** What git answers, without the last newline; undefined where it says no. */
async function ask(folder: string, ...words: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['-C', folder, '-c', 'core.fsmonitor=false', ...words], {
      env: { ...cleanEnvironment(process.env), LC_ALL: 'C' },
      maxBuffer: 64 * 1024 * 1024,
    })
    return stdout.replace(/\n$/, '')
  } catch (error) {
    const { code, stderr = '' } = error as { code?: string; stderr?: string }
    if (code === 'ENOENT')
      throw new UserError('git is not installed, or not in PATH.', { hint: 'Install git.', cause: error })
    if (/dubious ownership/.test(stderr)) {
      throw new UserError(`git refuses the repository of this folder: ${printable(stderr.split('\n')[0] ?? '')}.`, {
        hint: 'Run as its owner, or add it to safe.directory of git.',
        cause: error,
      })
    }
    return undefined
  }
}
