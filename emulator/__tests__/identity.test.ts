import { ECSClient, ListTasksCommand } from '@aws-sdk/client-ecs'
import {
  AssumeRoleWithWebIdentityCommand,
  type AssumeRoleWithWebIdentityCommandOutput,
  type Credentials,
} from '@aws-sdk/client-sts'
import { afterEach, describe, expect, it } from '@jest/globals'
import { type Clients, clientsOf } from '../clients.ts'
import type { AwsOptions } from '../options.ts'
import { type LoopbackAws, startAws } from '../server.ts'
import type { Trust } from '../sts.ts'

const RoleArn = 'arn:aws:iam::123456789012:role/ci/mycli-workflow'
const issuer = 'https://token.actions.githubusercontent.com'
const audiences = ['sts.amazonaws.com']
const immutable = 'repo:shaftoe@583231/example@1296269:ref:refs/heads/main'

let aws: LoopbackAws
let clients: Clients
let now = 1_800_000_000_000
afterEach(async () => {
  clients.destroy()
  await aws.close()
})

async function begin(trust: Partial<Trust> = {}, options: Partial<AwsOptions> = {}): Promise<void> {
  const role = { arn: RoleArn, maxSessionSeconds: 3_600, trust: { issuer, audiences, ...trust } }
  aws = await startAws({ now: () => now, roles: [role], ...options })
  clients = clientsOf(aws)
}

async function mint(audience = 'sts.amazonaws.com', token = aws.environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
  const url = `${aws.environment['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
  return { status: response.status, body: (await response.json()) as { readonly value?: string } }
}

async function assume(token: string | undefined, more: object = {}): Promise<AssumeRoleWithWebIdentityCommandOutput> {
  const request = { RoleArn, RoleSessionName: 'mycli', WebIdentityToken: token, ...more }
  return clients.sts.send(new AssumeRoleWithWebIdentityCommand(request))
}

const claimsOf = (token = ''): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>

describe("GitHub's OIDC endpoint", () => {
  it('mints a token for an audience, with the claims of the job', async () => {
    await begin({}, { claims: { sub: 'repo:a/b:environment:production', environment: 'production' } })
    const { status, body } = await mint()
    expect(status).toBe(200)
    expect(claimsOf(body.value)).toMatchObject({
      ...{ iss: issuer, aud: 'sts.amazonaws.com', sub: 'repo:a/b:environment:production', environment: 'production' },
      ...{ iat: now / 1_000, exp: now / 1_000 + 300, repository: 'shaftoe/example' },
    })
    expect((await mint()).body.value).not.toBe(body.value)
  })

  it('knows its job by the token alone', async () => {
    await begin()
    expect((await mint('sts.amazonaws.com', 'guess')).status).toBe(401)
  })
})

describe('AssumeRoleWithWebIdentity', () => {
  it.each<[string, Partial<Trust>, Partial<AwsOptions>]>([
    ['by the whole subject', { stringEquals: { sub: ['x', 'repo:shaftoe/example:ref:refs/heads/main'] } }, {}],
    ['by a pattern', { stringLike: { sub: ['repo:shaftoe/example:*'] } }, {}],
    [
      'by a pattern of the immutable form',
      { stringLike: { sub: ['repo:shaftoe@*/example@129626?:*'] }, stringEquals: { repository: ['shaftoe/example'] } },
      { claims: { sub: immutable } },
    ],
  ])('trusts a job %s', async (_what, trust, options) => {
    await begin(trust, options)
    const { Credentials: given, AssumedRoleUser: user } = await assume((await mint()).body.value)
    expect(given?.Expiration?.getTime()).toBe(now + 3_600_000)
    expect(user?.Arn).toBe('arn:aws:sts::123456789012:assumed-role/mycli-workflow/mycli')
  })

  it.each<[string, Partial<Trust>, () => Promise<unknown>, string, number]>([
    [
      'a subject that the role does not trust',
      { stringLike: { sub: ['repo:shaftoe@*/example@*:*'] } },
      async () => assume((await mint()).body.value),
      ...(['AccessDenied', 403] as const),
    ],
    [
      'a claim that the token has not',
      { stringEquals: { environment: ['production'] } },
      async () => assume((await mint()).body.value),
      ...(['AccessDenied', 403] as const),
    ],
    [
      'another role',
      {},
      async () => assume((await mint()).body.value, { RoleArn: 'arn:aws:iam::123456789012:role/other' }),
      ...(['AccessDenied', 403] as const),
    ],
    [
      'another audience',
      {},
      async () => assume((await mint('https://github.com/shaftoe')).body.value),
      ...(['InvalidIdentityTokenException', 400] as const),
    ],
    ['what is no token', {}, async () => assume('none of these'), 'InvalidIdentityTokenException', 400],
    [
      'an old token',
      {},
      async () => {
        const { value } = (await mint()).body
        now += 300_000
        return assume(value)
      },
      ...(['ExpiredTokenException', 400] as const),
    ],
    [
      'a session longer than the role allows',
      {},
      async () => assume((await mint()).body.value, { DurationSeconds: 3_601 }),
      ...(['ValidationError', 400] as const),
    ],
  ])('refuses %s', async (_what, trust, attempt, name, status) => {
    await begin(trust)
    await expect(attempt()).rejects.toMatchObject({ name, $metadata: { httpStatusCode: status } })
  })

  it('refuses a token of a provider that the account does not know', async () => {
    await begin({}, { claims: { iss: 'https://example.org' } })
    await expect(assume((await mint()).body.value)).rejects.toMatchObject({ name: 'InvalidIdentityTokenException' })
  })

  it('may not reach GitHub for a while', async () => {
    await begin()
    aws.faults.silenceIdentityProvider(1)
    const token = (await mint()).body.value
    await expect(assume(token)).rejects.toMatchObject({ name: 'IDPCommunicationErrorException' })
    expect((await assume(token)).Credentials).toBeDefined()
  })
})

describe('credentials that STS gave out', () => {
  const list = async (given: Credentials | undefined, sessionToken = given?.SessionToken): Promise<string> => {
    const { AccessKeyId: accessKeyId = '', SecretAccessKey: secretAccessKey = '' } = given ?? {}
    const credentials = { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) }
    const ecs = new ECSClient({ endpoint: aws.url, region: 'us-east-1', credentials, maxAttempts: 1 })
    const outcome = await ecs.send(new ListTasksCommand({ cluster: 'mycli' })).catch((error: Error) => error)
    ecs.destroy()
    return outcome instanceof Error ? outcome.name : 'answered'
  }

  it('are good until they expire, with their session token', async () => {
    await begin()
    const { Credentials: given } = await assume((await mint()).body.value, { DurationSeconds: 900 })
    expect(await list(given)).toBe('answered')
    expect(await list(given, 'another')).toBe('UnrecognizedClientException')
    now += 899_999
    expect(await list(given)).toBe('answered')
    now += 1
    expect(await list(given)).toBe('ExpiredTokenException')
  })

  it('may be the only ones that are good', async () => {
    await begin({}, { acceptTestKeys: false })
    await expect(clients.ecs.send(new ListTasksCommand({ cluster: 'mycli' }))).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    })
  })
})
