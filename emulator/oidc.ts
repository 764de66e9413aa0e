import type { Account } from './account.ts'

/** What GitHub says about a job. "OpenID Connect reference" in GitHub's documentation. */
export interface GitHubClaims {
  readonly iss: string
  readonly sub: string
  readonly repository: string
  readonly repository_id: string
  readonly repository_owner: string
  readonly repository_owner_id: string
  readonly ref: string
  readonly sha: string
  readonly environment: string | undefined
  readonly event_name: string
  readonly workflow: string
  readonly job_workflow_ref: string
  readonly run_id: string
  readonly run_attempt: string
  readonly actor: string
  readonly runner_environment: string
  /** Seconds from now; GitHub's tokens last 300. */
  readonly lastsSeconds: number
}

const usualClaims: GitHubClaims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:shaftoe/example:ref:refs/heads/main',
  repository: 'shaftoe/example',
  repository_id: '1296269',
  repository_owner: 'shaftoe',
  repository_owner_id: '583231',
  ref: 'refs/heads/main',
  sha: '0123456789'.repeat(4),
  environment: undefined,
  event_name: 'push',
  workflow: 'ci',
  job_workflow_ref: 'shaftoe/example/.github/workflows/ci.yml@refs/heads/main',
  run_id: '42',
  run_attempt: '1',
  actor: 'octocat',
  runner_environment: 'github-hosted',
  lastsSeconds: 300,
}

/** The token with which a job asks for tokens. */
export const oidcRequestToken = 'oidc-request-token-of-these-tests'

/** What the endpoint answers: a fresh token for an audience, or a refusal. */
export function oidcAnswer(
  account: Account,
  url: URL,
  authorization: string,
): { readonly status: number; readonly body: object } {
  if (!/^bearer /i.test(authorization) || authorization.slice(7) !== oidcRequestToken) {
    return { status: 401, body: { message: 'Unauthorized' } }
  }
  const { lastsSeconds, ...claims } = { ...usualClaims, ...account.options.claims }
  const now = Math.floor(account.now() / 1_000)
  const token = {
    ...claims,
    aud: url.searchParams.get('audience') ?? `https://github.com/${claims.repository_owner}`,
    jti: Array.from({ length: 16 }, () => Math.floor(account.draw() * 16).toString(16)).join(''),
    iat: now,
    nbf: now - 600,
    exp: now + lastsSeconds,
  }
  const value = unsignedJwt(token)
  account.kept.push({ name: "GitHub's token", value })
  return { status: 200, body: { count: 1, value } }
}

/** A JSON web token whose signature is not checked. */
export function unsignedJwt(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ typ: 'JWT', alg: 'RS256', kid: 'test' })}.${part(claims)}.${Buffer.from('signature').toString('base64url')}`
}
