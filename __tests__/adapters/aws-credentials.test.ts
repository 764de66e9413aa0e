import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { brokenAnswers } from '../../emulator/broken-answers.ts'
import { AwsError } from '../../emulator/errors.ts'
import type { RecordedRequest } from '../../emulator/requests.ts'
import type { LoopbackAws } from '../../emulator/server.ts'
import type { Renewed } from '../../src/adapters/aws/credentials.ts'
import { type ClientOptions, clientOptions, httpHandler } from '../../src/adapters/aws/http.ts'
import { githubIdTokens } from '../../src/adapters/aws/oidc.ts'
import { roleCredentials } from '../../src/adapters/aws/role.ts'
import { UserError } from '../../src/core/errors.ts'
import { type SharedClock, sharedClock } from '../support/fargate-run.ts'
import { startAws } from '../support/held-aws.ts'
import { arnOf, roles } from '../support/role.ts'
import { until } from '../support/until.ts'

const { signal } = new AbortController()

// Far from now: the SDK's own idea of time must not matter.
const beginMs = Date.UTC(2090, 0, 1)
let clock: SharedClock
let aws: LoopbackAws
let client: ClientOptions & { readonly endpoint: string }
let masked: string[]

beforeEach(async () => {
  clock = sharedClock(beginMs)
  masked = []
  aws = await startAws({ now: clock.now, roles, acceptTestKeys: false })
  client = { ...(await clientOptions('us-east-1', '0.0.0')), endpoint: aws.url }
})
afterEach(async () => {
  client.requestHandler.destroy()
  await aws.close()
})

function credentials(environment: NodeJS.ProcessEnv = aws.environment, wantedSeconds = 3_600): Renewed {
  const mask = (secret: string): void => void masked.push(secret)
  const { requestHandler } = client
  return roleCredentials({
    role: arnOf('deploy'),
    audience: 'sts.amazonaws.com',
    sessionName: 'mycli-o-r-1',
    wantedSeconds,
    fetchIdToken: githubIdTokens({ environment, requestHandler, clock, signal, fromFork: false, mask }),
    clock,
    signal,
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

const sts = 'sts:AssumeRoleWithWebIdentity'
const oidc = 'oidc:GetToken'
const asked = (operation: string): readonly RecordedRequest[] =>
  aws.requests.filter((request) => request.operation === operation)
/** How the next requests are refused. */
function refuse(operation: string, times: number, [code, message, status]: readonly [string, string, number]): void {
  aws.faults.add({ operation, times }, { kind: 'answer', error: new AwsError(code, message, { status }) })
}

describe('the credentials of a role', () => {
  it('are asked for once, however many need them at the same time', async () => {
    const { provider } = credentials()
    const all = await Promise.all(Array.from({ length: 5 }, () => provider()))
    expect(new Set(all.map(({ accessKeyId }) => accessKeyId)).size).toBe(1)
    expect(aws.requests).toHaveLength(2)
  })

  it('are begun anew after a long silence', async () => {
    const { provider } = credentials()
    const first = await provider()
    clock.advance(10 * 3_600_000)
    expect((await provider()).accessKeyId).not.toBe(first.accessKeyId)
  })

  it('are replaced when AWS has refused them as expired, and only those', async () => {
    const { provider, discard } = credentials()
    const { accessKeyId } = await provider()
    discard('another')
    expect((await provider()).accessKeyId).toBe(accessKeyId)
    discard(accessKeyId)
    expect((await provider()).accessKeyId).not.toBe(accessKeyId)
  })

  it.each([
    ['IDPCommunicationError', 'An error occurred', 400],
    ['InvalidIdentityToken', "Couldn't retrieve verification key from your identity provider", 400],
    ['InvalidIdentityToken', 'Token is not yet valid', 400],
    ['AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403],
    ['ExpiredTokenException', 'Token expired', 400],
    ['Throttling', 'Rate exceeded', 400],
    ['InternalFailure', '', 500],
  ] as const)('are tried for again after %s (%s), with a fresh token', async (...refusal) => {
    refuse(sts, 2, refusal)
    await credentials().provider()
    expect(new Set(asked(sts).map(({ input }) => input['WebIdentityToken'])).size).toBe(3)
    expect(clock.now() - beginMs).toBeGreaterThan(1_000)
  })

  it.each(
    [sts, oidc].flatMap((operation) => brokenAnswers.map((how) => [operation, JSON.stringify(how), how] as const)),
  )('are tried for again where an answer of %s is broken: %s', async (operation, _name, how) => {
    const requestHandler = await httpHandler({ requestTimeout: 400 })
    client = { ...client, requestHandler }
    for (const when of ['before', 'after'] as const) aws.faults.breakAnswer(operation, how, when)
    expect(await credentials().provider()).toMatchObject({ accessKeyId: expect.any(String) })
    expect(asked(operation)).toHaveLength(3)
  })

  it('are given up in words of ours where no answer is one of STS', async () => {
    aws.faults.breakAnswer(sts, 'half of the body', 'before', 99)
    const { message } = await refusalOf(credentials().provider())
    expect(message).toContain("an answer that is not one of STS's: HTTP status 200, text/xml")
    expect(message).not.toMatch(/Deserialization|hidden field/)
  })

  it('are given up within some seconds where the role does not accept the job', async () => {
    refuse(sts, 9, ['AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403])
    await refusalOf(credentials().provider())
    expect(asked(sts)).toHaveLength(4)
    expect(clock.now() - beginMs).toBeLessThan(10_000)
  })

  it('are not tried for again where that cannot help', async () => {
    refuse(sts, 9, ['InvalidIdentityToken', 'No OpenIDConnect provider found in your account for https://a', 400])
    const { message } = await refusalOf(credentials().provider())
    expect(message).toMatch(/does not know the identity provider/)
    expect(asked(sts)).toHaveLength(1)
  })

  const tooLong = [
    'ValidationError',
    'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    400,
  ] as const
  const lengths = (): readonly unknown[] => asked(sts).map(({ input }) => input['DurationSeconds'])

  it('last an hour where the role allows no longer session, and are renewed in time', async () => {
    refuse(sts, 1, tooLong)
    const { provider } = credentials(aws.environment, 7_200)
    const first = await provider()
    expect(lengths()).toEqual(['7200', '3600'])
    clock.advance(3_590_000)
    expect((await provider()).accessKeyId).not.toBe(first.accessKeyId)
    expect(lengths()).toEqual(['7200', '3600', '3600'])
  })

  it('are given up where not even an hour is allowed', async () => {
    refuse(sts, 9, tooLong)
    await refusalOf(credentials(aws.environment, 7_200).provider())
    expect(lengths()).toEqual(['7200', '3600'])
  })

  it('are asked for once by a renewal while the old ones are good, and again only after a pause', async () => {
    const { provider } = credentials()
    const { accessKeyId } = await provider()
    clock.advance(3_600_000 - 4 * 60_000)
    refuse(sts, 9, ['Throttling', 'Rate exceeded', 400])
    expect((await provider()).accessKeyId).toBe(accessKeyId)
    await until(() => asked(sts).length === 2, 'the renewal')
    const atMs = clock.now()
    for (let times = 0; times < 20; times += 1) await new Promise((resolve) => setImmediate(resolve))
    expect((await provider()).accessKeyId).toBe(accessKeyId)
    expect([asked(sts).length, clock.now()]).toEqual([2, atMs])
  })

  it('are masked, and so is every token', async () => {
    const { secretAccessKey, sessionToken } = await credentials().provider()
    expect(masked.slice(1)).toEqual([secretAccessKey, sessionToken])
    expect(masked[0]).toMatch(/^eyJ/)
  })
})

describe("GitHub's token", () => {
  it('is not to be had without the permission', async () => {
    const { message, hint } = await refusalOf(credentials({}).provider())
    expect(message).toMatch(/may not ask GitHub for an identity token/)
    expect(hint).toMatch(/id-token: write/)
  })

  it.each([500, 503, 429])('is asked for again after %d', async (status) => {
    refuse(oidc, 2, ['Error', 'no', status])
    await credentials().provider()
    expect(asked(oidc).map((request) => request.status)).toEqual([status, status, 200])
  })

  it.each([
    [400, 1],
    [403, 1],
    [500, 4],
  ])('is given up after %d, asked %d times', async (status, times) => {
    refuse(oidc, 9, ['Error', 'no', status])
    const { message } = await refusalOf(credentials().provider())
    expect(message).toBe(`GitHub gives no identity token: it answers ${status}.`)
    expect(asked(oidc)).toHaveLength(times)
    expect(asked(sts)).toEqual([])
  })
})
