import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Renewed } from '../../src/adapters/aws/credentials.ts'
import { type ClientOptions, clientOptions } from '../../src/adapters/aws/http.ts'
import { githubIdTokens } from '../../src/adapters/aws/oidc.ts'
import { roleCredentials } from '../../src/adapters/aws/role.ts'
import { UserError } from '../../src/core/errors.ts'
import { type StsStub, startStsStub } from '../support/sts-stub.ts'

// Far from now: the SDK's own idea of time must not matter.
const beginMs = Date.UTC(2090, 0, 1)
let now = beginMs
const clock = {
  now: () => now,
  async sleep(ms: number) {
    now += ms
  },
}
let sts: StsStub
let client: ClientOptions & { readonly endpoint: string }
let masked: string[]

beforeEach(async () => {
  now = beginMs
  masked = []
  sts = await startStsStub(clock.now)
  client = { ...(await clientOptions('eu-west-1', '0.0.0')), endpoint: sts.url }
})
afterEach(async () => {
  client.requestHandler.destroy()
  await sts.close()
})

function credentials(wantedSeconds = 3_600, environment: NodeJS.ProcessEnv = sts.environment): Renewed {
  const mask = (secret: string): void => void masked.push(secret)
  const { requestHandler } = client
  return roleCredentials({
    role: 'arn:aws:iam::123456789012:role/deploy',
    audience: 'sts.amazonaws.com',
    sessionName: 'mycli-o-r-1',
    wantedSeconds,
    fetchIdToken: githubIdTokens({ environment, requestHandler, clock, fromFork: false, mask }),
    clock,
    client,
    mask,
  })
}

const refusalOf = (promise: Promise<unknown>): Promise<UserError> =>
  promise.then(
    () => {
      throw new Error('nothing was refused')
    },
    (error: unknown) => {
      if (error instanceof UserError) return error
      throw error
    },
  )

const rolesAssumed = (): readonly string[] => sts.events.filter((event) => event.startsWith('role'))

/** A client that makes a call a minute, as one that tails a log does. */
async function callEveryMinute(minutes: number, { provider }: Renewed): Promise<void> {
  const caller = new STSClient({ ...client, credentials: provider })
  for (let minute = 0; minute <= minutes; minute += 1) {
    await caller.send(new GetCallerIdentityCommand())
    now += 60_000
  }
}

describe('the credentials of a role', () => {
  it('last for three hours of sessions of one hour, without one call by expired ones and with one renewal an hour', async () => {
    sts.maxSeconds = 3_600
    await callEveryMinute(180, credentials(12_600))
    expect(sts.events.filter((event) => event.startsWith('call'))).toHaveLength(181)
    expect(sts.events).not.toContain('expired')
    expect(rolesAssumed()).toEqual([
      'role deploy for 12600 with token 1',
      'role deploy for 3600 with token 2',
      'role deploy for 3600 with token 3',
      'role deploy for 3600 with token 4',
      'role deploy for 3600 with token 5',
    ])
  })

  it('go on with the old ones while a renewal fails twice', async () => {
    const renewing = credentials()
    await callEveryMinute(54, renewing)
    sts.refusals.sts.push({ status: 400, code: 'AccessDenied', message: 'Not now' })
    sts.refusals.oidc.push(...Array.from({ length: 4 }, () => ({ status: 503 })))
    await callEveryMinute(60, renewing)
    expect(sts.events).not.toContain('expired')
    expect(sts.refusals).toEqual({ sts: [], oidc: [] })
    expect(new Set(sts.events.filter((event) => event.startsWith('call'))).size).toBe(2)
  })

  it('are asked for once, however many need them at the same time', async () => {
    const { provider } = credentials()
    const all = await Promise.all(Array.from({ length: 5 }, () => provider()))
    expect(new Set(all.map(({ accessKeyId }) => accessKeyId))).toEqual(new Set(['ASIA1']))
    expect(sts.events).toHaveLength(2)
  })

  it('are begun anew after a long silence', async () => {
    const { provider } = credentials()
    await provider()
    now += 10 * 3_600_000
    expect((await provider()).accessKeyId).toBe('ASIA2')
  })

  it('are replaced when AWS has refused them as expired, and only those', async () => {
    const { provider, discard } = credentials()
    const { accessKeyId } = await provider()
    discard('another')
    expect((await provider()).accessKeyId).toBe(accessKeyId)
    discard(accessKeyId)
    expect((await provider()).accessKeyId).toBe('ASIA2')
  })

  it.each([
    ['IDPCommunicationError', 'An error occurred', 400],
    ['InvalidIdentityToken', "Couldn't retrieve verification key from your identity provider", 400],
    ['InvalidIdentityToken', 'Token is not yet valid', 400],
    ['AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403],
    ['ExpiredTokenException', 'Token expired', 400],
    ['Throttling', 'Rate exceeded', 400],
    ['InternalFailure', '', 500],
  ])('are tried for again after %s (%s), with a fresh token', async (code, message, status) => {
    sts.refusals.sts.push({ code, message, status }, { code, message, status })
    await credentials().provider()
    expect(rolesAssumed()).toEqual([1, 2, 3].map((n) => `role deploy for 3600 with token ${n}`))
    expect(now - beginMs).toBeGreaterThan(1_000)
  })

  it('are given up within some seconds where the role does not accept the job, which is explained without the token', async () => {
    sts.refusals.sts.push(
      ...Array.from({ length: 9 }, () => ({
        status: 403,
        code: 'AccessDenied',
        message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      })),
    )
    const { message, hint } = await refusalOf(credentials().provider())
    expect(rolesAssumed()).toHaveLength(4)
    expect(now - beginMs).toBeLessThan(10_000)
    expect(message).toContain('sub: repo:o/r:ref:refs/heads/main\n')
    expect(hint).toContain('repo:o@11/r@22:ref:refs/heads/main')
    expect(`${message}${hint}`).not.toMatch(/eyJ|signature|c2lnbmF0dXJl/)
  })

  it('are not tried for again where that cannot help', async () => {
    sts.refusals.sts.push({
      status: 400,
      code: 'InvalidIdentityToken',
      message: 'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
    })
    const { message } = await refusalOf(credentials().provider())
    expect(message).toMatch(/does not know the identity provider/)
    expect(rolesAssumed()).toHaveLength(1)
  })

  it('are masked, and so is every token', async () => {
    await credentials().provider()
    expect(masked.slice(1)).toEqual(['secret-1', 'session-1'])
    expect(masked[0]).toMatch(/^eyJ/)
  })
})

describe("GitHub's token", () => {
  it('is not to be had without the permission', async () => {
    const { message, hint } = await refusalOf(credentials(3_600, {}).provider())
    expect(message).toMatch(/may not ask GitHub for an identity token/)
    expect(hint).toMatch(/id-token: write/)
  })

  it.each([500, 503, 429])('is asked for again after %d', async (status) => {
    sts.refusals.oidc.push({ status }, { status })
    await credentials().provider()
    expect(sts.events.slice(0, 3)).toEqual([
      `no token: ${status}`,
      `no token: ${status}`,
      'token 3 for sts.amazonaws.com',
    ])
  })

  it.each([
    [400, 1],
    [403, 1],
    [500, 4],
  ])('is given up after %d, asked %d times', async (status, times) => {
    sts.refusals.oidc.push(...Array.from({ length: 9 }, () => ({ status })))
    const { message } = await refusalOf(credentials().provider())
    expect(message).toBe(`GitHub gives no identity token: it answers ${status}.`)
    expect(sts.events).toHaveLength(times)
  })
})
