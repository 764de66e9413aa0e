import { findWorkingCopy } from '../compose/local.ts'
import { repositoryIdentity } from '../compose/stack.ts'
import { gitHubName } from '../core/source/github-name.ts'
import { type RepositoryIdentity, readRepositoryIds } from '../core/stack/parameters.ts'
import type { Terminal } from './terminal.ts'

/** How `--repository` is written. */
export const repositoryForm = {
  form: /^([\w.-]{1,100}\/[\w.-]{1,100}|[\w.-]{1,100}@\d{1,15}\/[\w.-]{1,100}@\d{1,15})$/,
  words: 'OWNER/NAME or OWNER@OWNER_ID/NAME@ID',
} as const

/**
 * A repository of GitHub with its ids: the one that is named, or that of the current folder. What is given with its ids
 * is not asked for.
 * @returns undefined where none is named, and none is here
 * @throws UserError where GitHub does not tell the ids
 */
export async function findRepository(
  named: string | undefined,
  { cwd, env, signal }: Terminal,
): Promise<RepositoryIdentity | undefined> {
  const repository = named ?? gitHubName((await findWorkingCopy(cwd))?.remote ?? '')
  if (repository === undefined) return undefined
  const token = env['GH_TOKEN'] || env['GITHUB_TOKEN'] || undefined
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com'
  return readRepositoryIds(repository) ?? repositoryIdentity({ apiUrl, repository, token, signal })
}
