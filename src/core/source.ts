import { InputError, UserError } from './errors.ts'
import type { InputName, Inputs } from './inputs.ts'

/** What git says of the folder that the command line was started in. */
export interface WorkingCopy {
  /** The root of the working copy, or the folder of a bare repository. */
  readonly path: string
  /** Undefined in a repository without a commit. */
  readonly head: string | undefined
  /** Undefined on a detached HEAD. */
  readonly branch: string | undefined
  /** Whether tracked files differ from HEAD, or files are there that git neither tracks nor ignores. */
  readonly dirty: boolean
}

/** The one commit that will run, and where it comes from. With neither `sha` nor `branch`: the default branch. */
export interface Source {
  readonly repo: string
  readonly sha: string | undefined
  readonly branch: string | undefined
}

/** A source, and what should be said aloud about it. */
export interface ChosenSource {
  readonly source: Source
  readonly notices: readonly string[]
}

/**
 * Which commit runs: what the inputs name, else what is checked out here.
 * @throws UserError where neither names a commit
 */
export function chooseSource(
  inputs: Inputs,
  here: WorkingCopy | undefined,
  spell: (name: InputName) => string,
): ChosenSource {
  const { repo, branch, sha } = inputs
  if (repo) {
    if (repo.kind === 'path' && inputs.engine !== 'local') {
      throw new InputError([{ where: spell('repo'), message: 'is a path, which only the local engine can reach.' }])
    }
    const notices = (sha ?? branch) ? [] : [`No branch or commit is named: the default branch of ${repo.url} runs.`]
    return { source: { repo: repo.url, sha, branch }, notices }
  }
  if (!here) {
    throw new UserError('This folder is not in a git repository, so there is no commit to run.', {
      hint: `Go to a git repository, or name one with ${spell('repo')}, for example ${spell('repo')} owner/name.`,
    })
  }
  if (sha ?? branch) return { source: { repo: here.path, sha, branch }, notices: [] }
  if (!here.head) {
    throw new UserError('This git repository has no commit yet, so there is nothing to run.', {
      hint: 'Commit first, or name a commit of another branch.',
    })
  }
  const notices = here.dirty
    ? ['The working copy has changes that are not committed: they are not part of what runs.']
    : []
  return { source: { repo: here.path, sha: here.head, branch: undefined }, notices }
}
