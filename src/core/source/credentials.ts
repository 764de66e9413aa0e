import { isKnownPublic, isOwnRepository, type RunContext } from '../github/context.ts'
import type { Settings } from '../settings/resolve.ts'
import { type GitSecrets, gitHosts, hostAt, type StoredKind, userAt } from './git-hosts.ts'
import { gitHubName } from './github-name.ts'

/** What the checkout may show to a git server. */
export interface Credentials {
  /** For https: the user name and password for one address. */
  readonly token?: {
    readonly url: string
    readonly user: string
    readonly token: string
    /** Set where the server is asked without it first, and shown it only where it refuses or limits that. */
    readonly inReserve?: true
  }
  readonly ssh?: { readonly key: string }
  /** One that only the checkout has, from the stack: for https again with the user name for one address. */
  readonly stored?:
    | { readonly kind: Exclude<StoredKind, 'ssh'>; readonly url: string; readonly user: string }
    | { readonly kind: 'ssh' }
  /** Lines of known_hosts to trust instead of the pinned ones. */
  readonly knownHosts?: string
  /** Whether the command's own git may use them too. */
  readonly persist: boolean
}

/** Credentials without a token that is only in reserve, for a way on which it could be read. */
export function withoutReserve({ token, ...others }: Credentials): Credentials {
  return token === undefined || token.inReserve ? others : { token, ...others }
}

/** No credentials at all. */
export const noCredentials: Credentials = { persist: false }

/**
 * Which repository gets the token. The one that the workflow runs in does; where that is public, only if its server does
 * not answer without, since GitHub limits by address what is fetched so. Another one gets it only where the workflow
 * itself names it, never where a file of the repository does; GitHub's own token (ghs_…) never leaves the
 * server that made it, and no token travels unencrypted.
 */
export function chooseCredentials(settings: Settings, url: string, context: RunContext): Credentials {
  const { inputs } = settings
  const key = inputs['ssh-key']
  const known = inputs['ssh-known-hosts']
  const shared = { persist: inputs['persist-credentials'], ...(known === undefined ? {} : { knownHosts: known }) }
  if (!/^https?:/.test(url)) return { ...shared, ...(key === undefined ? {} : { ssh: { key } }) }
  const origin = originOf(url)
  const token = inputs.token
  if (token === undefined || origin === undefined || !maySend(settings, url, context)) return { ...shared }
  const inReserve = isOwnRepository(url, context) && isKnownPublic(context) && !inputs['persist-credentials']
  return { ...shared, token: { url: origin, user: userAt(origin), token, ...(inReserve ? { inReserve } : {}) } }
}

/** A token's use on a command line. */
export interface TerminalCredentials {
  readonly credentials: Credentials
  /** The repository's address, by which the token can be used. */
  readonly url: string
  /** What should be said about it. */
  readonly notice: string | undefined
}

/**
 * Whether a command line's token goes to a repository: to the one that its user names, by an option or as the remote of
 * the folder, never to one that a file names. The token of GitHub's own tools is for github.com alone, and shown only
 * where the server does not answer without.
 */
export function chooseTerminalCredentials({ inputs, origins }: Settings, url: string): TerminalCredentials {
  const { token, repo } = inputs
  const isNamed = origins.token === 'flag'
  const without = (why: string) => ({
    credentials: noCredentials,
    url,
    notice: isNamed ? `The token isn't used: ${why}.` : undefined,
  })
  if (token === undefined) return without('there is none')
  if (repo && origins.repo !== 'flag') return without('a settings file names the repository. Name it with --repo')
  const name = gitHubName(url)
  // The remote of a folder is reached over https instead, which is what a token is for.
  const address = repo === undefined && name !== undefined ? `${gitHosts.github.origin}/${name}` : url
  const origin = originOf(address)
  if (origin === undefined || !isEncrypted(origin)) return without('it is for https alone')
  if (!isNamed && hostAt(origin) !== 'github') return without('it is for github.com')
  const shown = name ?? address.replace(/^https?:\/\//, '')
  const credentials: Credentials = {
    persist: false,
    token: { url: origin, user: userAt(origin), token, ...(isNamed ? {} : { inReserve: true }) },
  }
  const notice = isNamed
    ? `Fetching ${shown} with the token.`
    : `Fetching ${shown} with the token in ${origins.token} if it's private.`
  return { credentials, url: address, notice }
}

/**
 * The stack's own credential where a run has none, or only the job's token, which reads no other private repository:
 * it stays with the checkout, and goes to the host that it is for alone, or to the SSH server that is named. Not
 * where a repository is known to be public, or a file of one names another: that would read what the file's author
 * may not.
 */
export function withStoredCredential(
  chosen: Credentials,
  url: string,
  { secrets, isNamedByFile, context }: StoredChoice,
): Credentials {
  if (chosen.ssh || isNamedByFile || (chosen.token && !chosen.token.inReserve && !isJobToken(chosen.token.token)))
    return chosen
  const { token, ...others } = chosen
  const origin = originOf(url)
  if (origin === undefined) return secrets.ssh === undefined ? chosen : { ...others, stored: { kind: 'ssh' } }
  if (context && isOwnRepository(url, context) && (token || isKnownPublic(context))) return chosen
  const kind = hostAt(origin)
  if (kind === undefined || secrets[kind] === undefined) return chosen
  return { ...others, stored: { kind, url: origin, user: userAt(origin) } }
}

/** What a stack has, and where the repository's name came from. */
export interface StoredChoice {
  readonly secrets: GitSecrets
  readonly isNamedByFile: boolean
  /** What the workflow runs for; undefined on a command line. */
  readonly context?: RunContext
}

// Also that of an app, which cannot be told from it.
const isJobToken = (token: string): boolean => token.startsWith('ghs_')

function maySend({ inputs, origins }: Settings, url: string, context: RunContext): boolean {
  const origin = originOf(url) ?? ''
  const isSameServer = origin === originOf(context.serverUrl)
  if (!isEncrypted(origin)) return false
  if (isOwnRepository(url, context)) return true
  if (origins.repo !== 'input') return false
  return isSameServer || !/^gh[a-z]_|^github_pat_/.test(inputs.token ?? '')
}

// The loopback is this machine itself.
const isEncrypted = (origin: string): boolean => /^https:|^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(:|$)/.test(origin)

const originOf = (url: string): string | undefined => /^https?:\/\/[^/]+/.exec(url)?.[0].toLowerCase()
