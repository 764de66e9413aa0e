import { type Problem, UserError } from '../errors.ts'
import type { InputName } from '../settings/inputs.ts'
import { readRepository } from '../settings/repository.ts'
import { type Settings, spellAsSet } from '../settings/resolve.ts'
import { nearest, printable } from '../text.ts'

/** What git says of the folder that the command line was started in. */
export interface WorkingCopy {
  /** The root of the working copy, or the folder of a bare repository. */
  readonly path: string
  /** Where it was cloned from, as git knows it. */
  readonly remote?: string | undefined
  /** Undefined in a repository without a commit. */
  readonly head: string | undefined
  /** Undefined on a detached HEAD. */
  readonly branch: string | undefined
  /** Whether tracked files differ from HEAD, or files are there that git neither tracks nor ignores. */
  readonly dirty: boolean
  /** Whether there are remotes, and HEAD is in no branch that is known of them. */
  readonly unpushed: boolean
  /** Whether the commit names submodules. */
  readonly hasSubmodules?: boolean
  /** Whether it is a partial clone, which lacks files that its remote has. */
  readonly partial: boolean
}

/** The one commit that will run, and where it comes from. With neither `sha` nor `branch`: the default branch. */
export interface Source {
  readonly repo: string
  readonly sha: string | undefined
  readonly branch: string | undefined
  /** A full ref to fetch where the server does not give out `sha` by itself; what it gives must be that commit. */
  readonly ref?: string | undefined
  /** Where `repo` is a clone on this machine: what it was cloned from, and what the checkout calls origin. */
  readonly origin?: string | undefined
}

/** A source, and what should be said aloud about it. */
export interface ChosenSource {
  readonly source: Source
  readonly notices: readonly string[]
}

/**
 * Which commit the command line runs: what the settings name, else what is checked out here.
 * @throws UserError where neither names a commit
 */
export function chooseSource(settings: Settings, here: WorkingCopy | undefined): ChosenSource {
  const { repo, branch, sha } = settings.inputs
  if (repo)
    return { source: { repo: repo.url, sha, branch }, notices: sha || branch ? [] : [defaultBranchRuns(repo.url)] }
  if (!here) {
    throw new UserError('This folder is not in a git repository, so there is no commit to run.', {
      hint: 'Go to a git repository, or name one with --repo, for example --repo owner/name; --no-checkout runs without one.',
    })
  }
  const isLocal = settings.inputs.engine === 'local' && !here.partial
  const from = isLocal ? cloneAt(here) : { repo: remoteOf(here) }
  if (here.unpushed && !isLocal && !branch && (sha ?? here.head) === here.head && here.head) throw notPushed(here)
  if (sha || branch) return { source: { ...from, sha, branch }, notices: [] }
  if (!here.head) {
    throw new UserError('This git repository has no commit yet, so there is nothing to run.', {
      hint: 'Commit first, or name a commit of another branch.',
    })
  }
  const notices = [
    ...(here.dirty ? ["Uncommitted changes don't run: the command gets the commit as it is."] : []),
    ...(here.hasSubmodules && settings.inputs.submodules === 'false'
      ? ["Submodules aren't fetched. --submodules true fetches them."]
      : []),
    ...(here.partial ? ['This is a partial clone: the commit is fetched from its remote.'] : []),
  ]
  return { source: { ...from, sha: here.head, branch: undefined }, notices }
}

const notPushed = ({ partial }: WorkingCopy): UserError =>
  new UserError("This commit hasn't been pushed, so a task can't fetch it.", {
    hint: partial ? 'Push it: this is a partial clone.' : 'Push it, or run it on this machine with --local.',
  })

/**
 * What is wrong with a branch that no repository at hand has, with the nearest that there is.
 * @param names of branches and tags: those that a run can fetch, and those that only the remote has
 */
export function branchProblem(
  branch: string,
  { own, remote }: { readonly own: readonly string[]; readonly remote: readonly string[] },
): { readonly message: string; readonly hint: string } | undefined {
  if (branch.startsWith('refs/') || own.includes(branch)) return undefined
  const message = `There is no branch or tag "${printable(branch)}" in this repository.`
  if (remote.includes(branch))
    return { message, hint: `Its remote has one: git branch ${branch} origin/${branch} makes it.` }
  const near = nearest(branch, [...own, ...remote])
  return { message, hint: near === undefined ? 'git branch lists them.' : `Did you mean ${near}?` }
}

// Submodules with relative addresses, large files and the command itself look for the remote at origin.
function cloneAt(here: WorkingCopy): Pick<Source, 'repo' | 'origin'> {
  const origin = urlOfRemote(here)
  return { repo: here.path, ...(origin === undefined ? {} : { origin }) }
}

// A password in it is this machine's own affair, and goes nowhere.
function urlOfRemote({ remote }: WorkingCopy): string | undefined {
  const reading = remote === undefined ? undefined : readRepository(remote.replace(/^(https?:\/\/)[^/@]*@/, '$1'))
  return reading && 'value' in reading && reading.value.kind === 'remote' ? reading.value.url : undefined
}

function remoteOf(here: WorkingCopy): string {
  const url = urlOfRemote(here)
  if (url !== undefined) return url
  const why =
    here.remote === undefined
      ? 'has no remote'
      : isPath(here.remote)
        ? 'was cloned from a path'
        : 'has a remote of its own kind'
  throw new UserError(`This git repository ${why}, so a task can't fetch from it.`, {
    hint: 'Name one with --repo, for example --repo owner/name, or run on this machine with --local.',
  })
}

const isPath = (remote: string): boolean => /^(file:|[./~])/.test(remote)

/** What contradicts itself in the settings that say which commit runs, and where in it. */
export function sourceProblems(settings: Settings): readonly Problem[] {
  const { inputs } = settings
  const found: { readonly name: InputName; readonly message: string }[] = []
  if (inputs.repo?.kind === 'path' && inputs.engine !== 'local' && inputs.checkout)
    found.push({ name: 'repo', message: 'is a path, which only the local engine can reach.' })
  if (!inputs.checkout) {
    const name = spellAsSet(settings, 'checkout')
    const message = `names what to fetch, and ${name} says to fetch nothing. Leave one of them out.`
    found.push(...fetched.filter((name) => isChosen(settings, name)).map((name) => ({ name, message })))
  }
  if (inputs['working-directory']?.startsWith('/')) {
    const message = 'must be relative to the root of the repository.'
    if (inputs.checkout) found.push({ name: 'working-directory', message })
    else if (inputs.engine === 'local')
      found.push({
        name: 'working-directory',
        message: 'must be relative: the local engine starts in an empty folder.',
      })
  }
  return found.map(({ name, message }) => ({ where: spellAsSet(settings, name), message }))
}

const fetched: readonly InputName[] = ['repo', 'branch', 'sha', 'submodules', 'lfs', 'persist-credentials']

// The runner gives an input that was left out as its default; a file's settings are for every step of the repository.
function isChosen({ inputs, origins }: Settings, name: InputName): boolean {
  if (origins[name] !== 'input' && origins[name] !== 'flag') return false
  return inputs[name] !== undefined && inputs[name] !== false && inputs[name] !== 'false'
}

/** For a repository that was named without a branch or a commit. */
export const defaultBranchRuns = (url: string): string =>
  `No branch or commit is named: the default branch of ${url} runs.`
