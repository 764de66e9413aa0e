import { UserError } from '../../core/errors.ts'
import type { RepositoryIdentity } from '../../core/stack/parameters.ts'
import { printable } from '../../core/text.ts'
import { valueAt } from '../../core/untrusted.ts'

/** What to ask GitHub. */
export interface RepositoryQuestion {
  readonly apiUrl: string
  /** owner/name */
  readonly repository: string
  /** A public repository is found without one. */
  readonly token: string | undefined
  readonly signal: AbortSignal
}

const patienceMs = 30_000

/**
 * A repository's ids, and its name as GitHub writes it.
 * @throws UserError where GitHub does not tell
 */
export async function repositoryIdentity(question: RepositoryQuestion): Promise<RepositoryIdentity> {
  const { apiUrl, repository, token, signal } = question
  const { GitHub, getOctokitOptions } = await import('@actions/github/lib/utils')
  const where = { baseUrl: apiUrl, request: { signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]) } }
  const octokit = new GitHub(token === undefined ? where : getOctokitOptions(token, where))
  const [owner = '', repo = ''] = repository.split('/')
  try {
    const { data } = await octokit.rest.repos.get({ owner, repo })
    return { owner: data.owner.login, name: data.name, id: data.id, ownerId: data.owner.id }
  } catch (error) {
    throw explained(question, valueAt(error, 'status'), error)
  }
}

function explained({ repository, token }: RepositoryQuestion, status: unknown, cause: unknown): UserError {
  const what = `The ids of ${printable(repository)} cannot be read through the GitHub API`
  if (status === 404) {
    return new UserError(
      `${what}: there is no such repository${token === undefined ? ', or it is private' : ', or the token may not read it'} (404).`,
      {
        hint: 'Check the name; for a private repository set GH_TOKEN, for example with GH_TOKEN=$(gh auth token), or give mycli init its ids: --repository OWNER@OWNER_ID/NAME@ID.',
        cause,
      },
    )
  }
  if (status === 403 || status === 429) {
    return new UserError(`${what}: GitHub limits the requests of this address, or refuses access (${status}).`, {
      hint: 'Set GH_TOKEN, for example with GH_TOKEN=$(gh auth token).',
      cause,
    })
  }
  if (status === 401) return new UserError(`${what}: the token is not valid (401).`, { hint: 'Check GH_TOKEN.', cause })
  const why = typeof status === 'number' ? `it answers ${status}` : cause instanceof Error ? cause.message : 'no answer'
  return new UserError(`${what}: ${printable(why)}.`, { hint: 'Check the network, and run it again.', cause })
}
