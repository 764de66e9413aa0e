import { UserError } from '../core/errors.ts'
import { printable } from '../core/text.ts'
import { valueAt } from '../core/untrusted.ts'

/** A file at a commit of a repository. */
export interface FileAtCommit {
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string
  /** owner/name */
  readonly repository: string
  readonly sha: string
  readonly path: string
  /** A public repository is read without one. */
  readonly token: string | undefined
  /** Aborts when the answer is no longer needed. */
  readonly signal: AbortSignal
}

/** What there is at a path. */
export type FetchedFile =
  | { readonly bytes: Buffer }
  /** No such file; `beside`: what the root of the repository has, as far as is known. */
  | { readonly beside: readonly string[] }

/**
 * The bytes of a file, through the GitHub API. GitHub answers 404 for a repository that the token may not read, too:
 * the root of the commit tells the two apart.
 * @throws UserError where it cannot be known
 */
export async function fetchFile(file: FileAtCommit): Promise<FetchedFile> {
  const { GitHub, getOctokitOptions } = await import('@actions/github/lib/utils')
  const request = { signal: AbortSignal.any([file.signal, AbortSignal.timeout(patienceMs)]) }
  const where = { baseUrl: file.apiUrl, request }
  const octokit = new GitHub(file.token === undefined ? where : getOctokitOptions(file.token, where))
  const [owner = '', repo = ''] = file.repository.split('/')
  try {
    const { data } = await octokit.rest.repos.getContent({ owner, repo, path: file.path, ref: file.sha })
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) {
      throw new UserError(`${printable(file.path)} is not a file at ${file.sha}.`, { hint: 'Make it a file of YAML.' })
    }
    if (data.encoding !== 'base64') {
      // GitHub's way to say that it is larger than 1 MB.
      throw new UserError(`${printable(file.path)} is too large for a settings file at ${file.sha}.`, {
        hint: 'Make it smaller.',
      })
    }
    return { bytes: Buffer.from(data.content, 'base64') }
  } catch (error) {
    if (error instanceof UserError) throw error
    if (statusOf(error) !== 404) throw explain(error, file)
  }
  try {
    const { data } = await octokit.rest.repos.getContent({ owner, repo, path: '', ref: file.sha })
    return { beside: Array.isArray(data) ? data.map(({ name }) => name) : [] }
  } catch (error) {
    throw explain(error, file)
  }
}

/** How long GitHub may take to answer. */
const patienceMs = 30_000

const statusOf = (error: unknown): number | undefined => {
  const status = (error as { status?: unknown } | undefined)?.status
  return typeof status === 'number' ? status : undefined
}

// https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: both limits answer 403 or 429.
function isRateLimit(error: unknown, status: number): boolean {
  const header = (name: string): unknown => valueAt(error, 'response', 'headers', name)
  const message = error instanceof Error ? error.message : ''
  const isSaid = header('retry-after') !== undefined || /rate limit|temporarily limit/i.test(message)
  return status === 429 || isSaid || header('x-ratelimit-remaining') === '0'
}

function explain(error: unknown, { path, repository }: FileAtCommit): UserError {
  const what = `${printable(path)} of ${printable(repository)} cannot be read through the GitHub API`
  const status = statusOf(error)
  switch (status) {
    case 401:
      return new UserError(`${what}: the token is not valid (401).`, {
        hint: "Check the token input; the default is the job's own.",
        cause: error,
      })
    case 403:
    case 429:
      return isRateLimit(error, status)
        ? new UserError(`${what}: GitHub limits the requests of this token or this address (${status}).`, {
            hint: 'Run the job again later, or check out the repository before this step: then nothing is asked for.',
            cause: error,
          })
        : new UserError(`${what}: access is refused (${status}).`, {
            hint: 'Add "contents: read" to the permissions of the job, or check out the repository before this step.',
            cause: error,
          })
    case 404:
      return new UserError(`${what}: the token may not read that repository (404).`, {
        hint: 'Add "contents: read" to the permissions of the job, or check out the repository before this step.',
        cause: error,
      })
    default: {
      const why =
        status === undefined
          ? error instanceof Error
            ? printable(error.message)
            : 'no answer'
          : `it answers ${status}`
      return new UserError(`${what}: ${why}.`, {
        hint: 'Run the job again, or check out the repository before this step.',
        cause: error,
      })
    }
  }
}
