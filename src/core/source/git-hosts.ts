/** A git host for which a stack may keep a token. */
export interface GitHost {
  /** Where the token may go: nowhere else. */
  readonly origin: string
  /** The user name that the host documents for a token. */
  readonly user: string
}

/**
 * Every such host, under the name that its credential has everywhere: as a key of the stack's `gitCredentials`, as the
 * kind of a stored credential in the envelope, and in the name of a variable of the checkout. A name is the first label
 * of its host, whose keys docker/known_hosts pins.
 */
export const gitHosts = {
  github: { origin: 'https://github.com', user: 'x-access-token' },
  gitlab: { origin: 'https://gitlab.com', user: 'oauth2' },
} as const satisfies Readonly<Record<string, GitHost>>

/** A credential that a stack may keep: the token of a host, or an SSH key for the server that is named. */
export type StoredKind = keyof typeof gitHosts | 'ssh'

const hostNames = Object.keys(gitHosts) as readonly (keyof typeof gitHosts)[]

/** All of them. */
export const storedKinds: readonly StoredKind[] = [...hostNames, 'ssh']

/** The ARNs of the secrets or parameters that a stack keeps them in; each may be missing. */
export type GitSecrets = { readonly [Kind in StoredKind]?: string }

/** The variable in which the checkout is given one. */
export const storedVariable = (kind: StoredKind): string => `MYCLI_GIT_${kind.toUpperCase()}`

/** The host at an origin, by its name. */
export const hostAt = (origin: string): keyof typeof gitHosts | undefined =>
  hostNames.find((name) => gitHosts[name].origin === origin)

/** The user name for a token at an origin; a server called like a host, such as gitlab.example.org, is taken for one. */
export function userAt(origin: string): string {
  const labels = origin.replace(/^https?:\/\//, '').split('.')
  const like = hostNames.find((name) => labels.slice(0, -1).includes(name))
  return gitHosts[like ?? 'github'].user
}
