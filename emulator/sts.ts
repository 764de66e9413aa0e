import { type Account, accountId, newId } from './account.ts'
import { AwsError } from './errors.ts'
import type { XmlMembers } from './query-protocol.ts'

/** A role with its trust in GitHub's tokens. */
export interface Role {
  readonly arn: string
  readonly maxSessionSeconds: number
  readonly trust: Trust
}

/** What a role trusts: each condition must hold, one of its values is enough. Keys are claims, such as `sub`. */
export interface Trust {
  /** The provider that the account knows; a token of another is refused. */
  readonly issuer: string
  /** The audiences registered with the provider. */
  readonly audiences: readonly string[]
  readonly stringEquals?: Readonly<Record<string, readonly string[]>>
  readonly stringLike?: Readonly<Record<string, readonly string[]>>
}

type Claims = Readonly<Record<string, unknown>>

/** Evaluates a token and gives out credentials. AssumeRoleWithWebIdentity in the STS API reference. */
export function assumeRole(account: Account, fields: Readonly<Record<string, string>>): XmlMembers {
  const role = account.options.roles.find(({ arn }) => arn === fields['RoleArn'])
  const claims = readToken(fields['WebIdentityToken'] ?? '')
  const audience = checkToken(account, claims, role)
  const isTrusted = role !== undefined && trusts(role.trust, claims)
  if (!isTrusted) throw denied()
  const seconds = Number(fields['DurationSeconds'] ?? Math.min(3_600, role.maxSessionSeconds))
  if (seconds > role.maxSessionSeconds) {
    throw validation('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.')
  }
  return {
    ...giveOut(account, role, fields['RoleSessionName'] ?? '', seconds),
    Audience: audience,
    ...subjectOf(claims),
  }
}

const subjectOf = (claims: Claims): XmlMembers => ({
  SubjectFromWebIdentityToken: String(claims['sub']),
  Provider: `arn:aws:iam::${accountId}:oidc-provider/${String(claims['iss']).replace('https://', '')}`,
})

function readToken(token: string): Claims {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Claims
  } catch {
    throw invalid('The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)')
  }
}

function checkToken(account: Account, claims: Claims, role: Role | undefined): string {
  const audience = String(claims['aud'])
  const issuers = account.options.roles.map(({ trust }) => trust.issuer)
  if (!issuers.includes(String(claims['iss'])))
    throw invalid(`No OpenIDConnect provider found in your account for ${claims['iss']}`)
  if (Number(claims['exp']) * 1_000 <= account.now()) throw expired()
  if (role && !role.trust.audiences.includes(audience)) throw invalid('Incorrect token audience')
  return audience
}

function trusts({ issuer, stringEquals = {}, stringLike = {} }: Trust, claims: Claims): boolean {
  const holds = (
    conditions: Readonly<Record<string, readonly string[]>>,
    fits: (value: string, wanted: string) => boolean,
  ) =>
    Object.entries(conditions).every(([claim, wanted]) => {
      const value = claims[claim]
      return value !== undefined && wanted.some((one) => fits(String(value), one))
    })
  return (
    claims['iss'] === issuer && holds(stringEquals, (value, wanted) => value === wanted) && holds(stringLike, isLike)
  )
}

// IAM's wildcards: * for any characters, ? for one.
function isLike(value: string, pattern: string): boolean {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${escaped}$`, 's').test(value)
}

function giveOut(account: Account, { arn }: Role, sessionName: string, seconds: number): XmlMembers {
  const key = `ASIA${newId(account, 16).toUpperCase()}`
  const token = `session-token-${newId(account, 64)}`
  const expiresAt = account.now() + seconds * 1_000
  const roleName = arn.replace(/^.*:role\/(.*\/)?/, '')
  const session = `${arn.replace(/^(arn:[^:]*):iam::(\d*):.*$/, '$1:sts::$2')}:assumed-role/${roleName}/${sessionName}`
  const secretKey = newId(account, 40)
  account.sessions.set(key, { token, arn: session, expiresAt })
  account.kept.push(
    { name: 'the secret key of a session', value: secretKey },
    { name: 'the token of a session', value: token },
  )
  return {
    Credentials: {
      AccessKeyId: key,
      SecretAccessKey: secretKey,
      SessionToken: token,
      Expiration: new Date(expiresAt),
    },
    AssumedRoleUser: { Arn: session, AssumedRoleId: `AROA${newId(account, 16).toUpperCase()}:${sessionName}` },
  }
}

const denied = (): AwsError =>
  new AwsError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', { status: 403 })
const invalid = (message: string): AwsError => new AwsError('InvalidIdentityToken', message)
const expired = (): AwsError =>
  new AwsError('ExpiredTokenException', 'Token expired: current date/time must be before the expiration date/time')
const validation = (message: string): AwsError => new AwsError('ValidationError', message)

/** The identity of the caller. GetCallerIdentity in the STS API reference. */
export const getCallerIdentity = (): XmlMembers => ({
  UserId: 'AIDATESTTESTTESTTEST1',
  Account: accountId,
  Arn: `arn:aws:iam::${accountId}:user/tester`,
})
