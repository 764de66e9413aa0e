import type { Repository } from '../settings/repository.ts'
import { valueAt } from '../untrusted.ts'

/** What the runner says of the workflow's run: its variables, and the event's payload. */
export interface RunContext {
  /** `GITHUB_SERVER_URL`, such as https://github.com. */
  readonly serverUrl: string
  /** `GITHUB_REPOSITORY`, such as owner/name. */
  readonly repository: string
  readonly eventName: string
  readonly sha: string
  readonly ref: string
  /** The event as JSON; everything in it is untrusted. */
  readonly payload: unknown
}

/** Whether the repository is known to be public, so that no token is needed to read it. */
export function isKnownPublic({ payload }: RunContext): boolean {
  return (
    valueAt(payload, 'repository', 'private') === false && valueAt(payload, 'repository', 'visibility') !== 'internal'
  )
}

/** A repository's address: owner/name alone means the server that the workflow runs on. */
export const urlOf = ({ name, url }: Repository, { serverUrl }: RunContext): string =>
  name === undefined ? url : `${serverUrl}/${name}`

/** Whether an address, by https or SSH, is that of the repository that the workflow runs in. */
export function isOwnRepository(url: string, context: RunContext): boolean {
  const own = bare(`${context.serverUrl}/${context.repository}`)
  const ssh =
    /^ssh:\/\/(?:[^/@]*@)?([^/:]+|\[[^\]]*\])(?::\d+)?\/(.+)$/.exec(url) ??
    /^(?:[^/@:]+@)?([^/@:]+):(?!\/)(.+)$/.exec(url)
  return ssh ? bare(`${ssh[1]}/${ssh[2]}`) === own.replace(/^([^/]*?):\d+\//, '$1/') : bare(url) === own
}

const bare = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '')
