import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { shortageOf, UserError } from '../../core/errors.ts'
import type { WorkingCopy } from '../../core/source/source.ts'
import { cleanEnvironment } from '../../core/task/environment.ts'
import { printable } from '../../core/text.ts'

const run = promisify(execFile)

/**
 * What git says of a folder; undefined where it is in no repository.
 * @throws UserError where git is missing, or refuses the repository
 */
export async function findWorkingCopy(folder: string): Promise<WorkingCopy | undefined> {
  const root = await ask(folder, 'rev-parse', '--show-toplevel')
  const path = root || (await ask(folder, 'rev-parse', '--absolute-git-dir'))
  if (!path) return undefined
  const [standing, remotes] = await Promise.all([findStanding(folder), ask(folder, 'remote')])
  return {
    path,
    ...standing,
    ...(root && existsSync(join(root, '.gitmodules')) ? { hasSubmodules: true } : {}),
    ...(remotes ? await comparedWithRemotes(folder, !root) : { remote: undefined, unpushed: false, partial: false }),
  }
}

type Standing = Pick<WorkingCopy, 'head' | 'branch' | 'dirty'>

/** Where HEAD is, and whether files differ from it. */
async function findStanding(folder: string): Promise<Standing> {
  const status = await ask(folder, 'status', '--porcelain=v2', '--branch', '--no-ahead-behind')
  if (status !== undefined) return readStatus(status)
  // No working tree, or no commit where HEAD points to one: then these two can still tell.
  const [head, branch] = await Promise.all([
    ask(folder, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
    ask(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD'),
  ])
  return { head: head || undefined, branch: branch || undefined, dirty: false }
}

/** Reads what `git status --porcelain=v2 --branch` prints: headers first, then a line for each file that differs. */
function readStatus(status: string): Standing {
  const lines = status.split('\n')
  const header = (name: string): string | undefined =>
    lines.find((line) => line.startsWith(`# branch.${name} `))?.slice(`# branch.${name} `.length)
  const [oid, branch] = [header('oid'), header('head')]
  return {
    head: oid === '(initial)' ? undefined : oid,
    branch: branch === '(detached)' ? undefined : branch,
    dirty: lines.some((line) => line !== '' && !line.startsWith('# ')),
  }
}

/** Asked only where there are remotes. */
async function comparedWithRemotes(
  folder: string,
  isBare: boolean,
): Promise<Pick<WorkingCopy, 'remote' | 'unpushed' | 'partial'>> {
  const [url, pushed, partial] = await Promise.all([
    ask(folder, 'ls-remote', '--get-url'),
    ask(folder, 'for-each-ref', '--contains', 'HEAD', '--count=1', 'refs/remotes'),
    isPartial(folder),
  ])
  // A bare clone keeps no branches of its remote, so what has been pushed is not known there.
  // Where git knows no default remote, it answers the name that it would have looked for.
  return { remote: url && url !== 'origin' ? url : undefined, unpushed: pushed === '' && !isBare, partial }
}

/** The full id of a commit that a repository knows by another name, such as HEAD or a short id. */
export async function resolveCommit(folder: string, name: string): Promise<string | undefined> {
  if (name.startsWith('-')) return undefined
  return (await ask(folder, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`)) || undefined
}

/** The short names of branches and tags that can be fetched from a repository, and those that it knows of its remote. */
export async function branchesOf(
  folder: string,
): Promise<{ readonly own: readonly string[]; readonly remote: readonly string[] }> {
  const refs = (await ask(folder, 'for-each-ref', '--format=%(refname)')) ?? ''
  const under = (...roots: readonly string[]) =>
    refs.split('\n').flatMap((ref) => roots.flatMap((root) => (ref.startsWith(root) ? [ref.slice(root.length)] : [])))
  return { own: under('refs/heads/', 'refs/tags/'), remote: under('refs/remotes/origin/') }
}

/** Whether a repository has a commit with everything in it, checked out or not. */
export async function holdsCommit(path: string, sha: string): Promise<boolean> {
  if (await isPartial(path)) return false
  return (await ask(path, 'cat-file', '-e', `${sha}^{commit}`)) !== undefined
}

// It would have to ask its own remote for the rest.
async function isPartial(path: string): Promise<boolean> {
  const promisors = await ask(path, 'config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$')
  return promisors !== undefined && promisors !== ''
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
    const shortage = shortageOf(error)
    if (shortage) throw shortage
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
