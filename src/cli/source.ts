import { dirname, resolve } from 'node:path'
import { branchesOf, findWorkingCopy } from '../compose/local.ts'
import { UserError } from '../core/errors.ts'
import type { Settings } from '../core/settings/resolve.ts'
import { type Credentials, chooseTerminalCredentials, noCredentials } from '../core/source/credentials.ts'
import { branchProblem, type ChosenSource, chooseSource } from '../core/source/source.ts'

/** Which commit a command line runs, and how to get at it. */
export interface CommandSource extends Partial<ChosenSource> {
  readonly notices: readonly string[]
  /** What is checked out, where that runs. */
  readonly branch?: string | undefined
  readonly credentials: Credentials
}

/**
 * Which commit runs: as the settings name it, else as this folder has it.
 * @throws UserError where there is none
 */
export async function sourceOf(settings: Settings, cwd: string): Promise<CommandSource> {
  const { repo, sha, branch, checkout } = settings.inputs
  if (!checkout) return { notices: [], credentials: noCredentials }
  const here = repo ? undefined : await findWorkingCopy(cwd)
  const { source, notices } = chooseSource(settings, here)
  if (here && branch !== undefined && source.repo === here.path) await checkBranch(branch, cwd)
  const isHead = sha === undefined && branch === undefined
  const { credentials, url, notice } = chooseTerminalCredentials(settings, source.repo)
  return {
    source: { ...source, repo: repo?.kind === 'path' ? absolute(url, folderOf(settings, cwd)) : url },
    notices: [...notices, ...(notice === undefined ? [] : [notice])],
    branch: isHead ? here?.branch : undefined,
    credentials,
  }
}

async function checkBranch(branch: string, cwd: string): Promise<void> {
  const problem = branchProblem(branch, await branchesOf(cwd))
  if (problem) throw new UserError(problem.message, { hint: problem.hint })
}

// A path in a settings file begins where the file is.
const folderOf = ({ origins }: Settings, cwd: string): string =>
  origins.repo === undefined || origins.repo === 'flag' ? cwd : resolve(cwd, dirname(origins.repo))

// git would take it from the working copy that it is making.
const absolute = (path: string, from: string): string => (path.startsWith('file:') ? path : resolve(from, path))
