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

/** owner/name of a repository on a server, by its https or SSH address; undefined for one that is elsewhere. */
export function nameOnServer(url: string, serverUrl: string): string | undefined {
  const server = hostOf(serverUrl)
  const name = '([\\w.-]+/[\\w.-]+?)(?:\\.git)?/?$'
  const [, host, path] = new RegExp(`^https?://([^/@]+)/${name}`, 'i').exec(url) ?? []
  if (host !== undefined) return host.toLowerCase() === server ? path : undefined
  const ssh = new RegExp(`^ssh://(?:[^/@]*@)?([^/:]+)(?::\\d+)?/${name}`).exec(url)
  const [, sshHost, sshPath] = ssh ?? new RegExp(`^(?:[^/@:]+@)?([^/@:]+):${name}`).exec(url) ?? []
  return sshHost?.toLowerCase() === server.replace(/:\d+$/, '') ? sshPath : undefined
}

const hostOf = (serverUrl: string): string =>
  serverUrl
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')

const bare = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '')
