import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DescribeTasksCommand } from '@aws-sdk/client-ecs'
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { brokenAnswers } from '../../../emulator/broken-answers.ts'
import { AwsError } from '../../../emulator/errors.ts'
import type { AwsOptions } from '../../../emulator/options.ts'
import type { LoopbackAws } from '../../../emulator/server.ts'
import { type Connection, connect, type Login } from '../../../src/adapters/aws/connection.ts'
import { likeHost } from '../../../src/adapters/aws/like-host.ts'
import { InputError, UserError } from '../../../src/core/errors.ts'
import { startAws } from '../../support/held-aws.ts'
import { worker } from '../../support/like-definitions.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/repository.ts'
import { arnOf, roles } from '../../support/role.ts'

const before = process.env
const digest = `sha256:${'a'.repeat(64)}`
const beyond = ['ssm:*:*:parameter/mycli/other', 'ecs:*:*:service/mycli/web', 'ecs:*:*:service/other/api'].map(
  (one) => ({ action: '*', resource: `arn:aws:${one}`, why: 'what is asked for is not there' }),
)
const clock = { now: () => Date.now(), sleep: async () => {} }
let aws: LoopbackAws
let connection: Connection | undefined
let warnings: string[]
let masked: string[]

beforeEach(async () => {
  warnings = []
  masked = []
  connection = undefined
  const options: Partial<AwsOptions> = {
    ...{ region: 'eu-west-1', roles, parameters: { '/mycli/mycli': '{"version":"1"}' }, definitions: [worker] },
    services: [{ cluster: 'mycli', name: 'api', digests: { worker: digest }, more: {} }],
  }
  aws = await startAws(options, beyond)
  // The SDK reads the process's own environment.
  process.env = { PATH: before['PATH'], ...aws.environment }
})
afterEach(async () => {
  connection?.close()
  process.env = before
  await aws.close()
})

afterAll(removeTemporaryFolders)

async function open(
  changes: Partial<Login> = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<Connection> {
  connection = await connect(
    {
      ...{ region: undefined, role: undefined, audience: undefined, sessionName: 'mycli-o-r-1', fromFork: false },
      ...{
        timeoutSeconds: 3_600,
        startTimeoutSeconds: 900,
        environment: process.env,
        frontEnd: 'cli',
        version: '1.2.3',
      },
      mask: (secret) => void masked.push(secret),
      warn: (text) => void warnings.push(text),
      ...changes,
    },
    { clock, signal },
  )
  return connection
}

const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString()
const sts = () => aws.requests.filter(({ operation }) => operation.startsWith('sts:'))

describe('credentials that nothing renews', () => {
  it('are warned of where they end before the run may', async () => {
    process.env['AWS_CREDENTIAL_EXPIRATION'] = inMinutes(70)
    await open()
    expect(warnings).toEqual([
      expect.stringMatching(/^The AWS credentials end in (69|70) min, before .* limit of 75 min/),
    ])
  })

  it('are not warned of where they end after it, or where no end is known', async () => {
    process.env['AWS_CREDENTIAL_EXPIRATION'] = inMinutes(80)
    await open()
    delete process.env['AWS_CREDENTIAL_EXPIRATION']
    await open()
    expect(warnings).toEqual([])
  })

  it('are not used, and not warned of, where a role is assumed', async () => {
    process.env['AWS_CREDENTIAL_EXPIRATION'] = inMinutes(1)
    const { parameter } = await open({ role: arnOf('deploy') })
    await parameter('/mycli/mycli')
    const [signed] = aws.requests.filter(({ operation }) => operation === 'ssm:GetParameter')
    expect(signed?.headers['authorization']).toMatch(/Credential=ASIA/)
    expect(warnings).toEqual([])
  })
})

describe('a connection', () => {
  it('reads a parameter in the region, and names itself', async () => {
    process.env['AWS_REGION'] = 'us-east-1'
    const { parameter, region } = await open({ region: 'eu-west-1' })
    expect([region, await parameter('/mycli/mycli')]).toEqual(['eu-west-1', '{"version":"1"}'])
    const [{ headers = {} } = {}] = aws.requests
    expect(headers['authorization']).toContain('/eu-west-1/ssm/')
    expect(headers['user-agent']).toContain('mycli-action/1.2.3')
  })

  it.each(brokenAnswers.filter((how) => how !== 'dripping').map((how) => [JSON.stringify(how), how] as const))(
    'reads a parameter again where the answer is broken: %s',
    async (_name, how) => {
      for (const when of ['before', 'after'] as const) aws.faults.breakAnswer('ssm:GetParameter', how, when)
      expect(await (await open()).parameter('/mycli/mycli')).toBe('{"version":"1"}')
      expect(aws.requests).toHaveLength(3)
    },
  )

  it.each(brokenAnswers.filter((how) => how !== 'dripping').map((how) => [JSON.stringify(how), how] as const))(
    'asks again for what a run is like where the answer is broken: %s',
    async (_name, how) => {
      const operations = ['ecs:DescribeServices', 'ecs:DescribeServiceRevisions', 'ecs:DescribeTaskDefinition']
      for (const operation of operations)
        for (const when of ['before', 'after'] as const) aws.faults.breakAnswer(operation, how, when)
      const host = likeHost(await open())
      const service = await host.service('api', 'mycli')
      const arns = (service?.currentServiceRevisions ?? []).flatMap(({ arn }) => (arn === undefined ? [] : [arn]))
      const [revision] = await host.revisions(arns)
      expect(revision?.containerImages).toEqual([{ containerName: 'worker', imageDigest: digest }])
      expect(await host.definition('worker')).toMatchObject({ cpu: '512' })
      expect(aws.requests).toHaveLength(9)
    },
  )

  it('says that a service or a definition is not there, and which right is missing by its statement', async () => {
    const host = likeHost(await open())
    expect(await host.service('web', 'mycli')).toBeUndefined()
    expect(await host.definition('web')).toBeUndefined()
    await expect(host.service('api', 'other')).rejects.toMatchObject({ refusal: { kind: 'not-found' } })
    const message = 'User: u is not authorized to perform: ecs:DescribeServices on resource: r'
    const error = new AwsError('AccessDeniedException', message)
    aws.faults.add({ operation: 'ecs:DescribeServices' }, { kind: 'answer', error })
    connection?.close()
    await expect(likeHost(await open()).service('api', 'mycli')).rejects.toMatchObject({
      hint: expect.stringContaining('statement LikeDescribeServices of docs/like-a-service.md'),
    })
  })

  it('gives a parameter up that has no answer for two minutes, and says what to do', async () => {
    aws.faults.breakAnswer('ssm:GetParameter', { html: 502 }, 'before', 99)
    const error = await (await open()).parameter('/mycli/mycli').catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    expect(error).toMatchObject({
      message: "The answer to GetParameter is not one of AWS's: HTTP status 502, text/html.",
      hint: expect.stringContaining('proxy'),
    })
    expect(aws.requests).toHaveLength(10)
  })

  it('asks for nothing more once that is wanted no more, which is no failure of AWS', async () => {
    const left = new AbortController()
    const { parameter } = await open({}, left.signal)
    aws.faults.breakAnswer('ssm:GetParameter', { html: 502 }, 'before', 99)
    const asking = parameter('/mycli/mycli').catch((thrown: unknown) => thrown)
    left.abort()
    for (const one of [asking, parameter('/mycli/mycli').catch((thrown: unknown) => thrown)])
      expect(await one).toMatchObject({ message: 'Cancelled.', hint: undefined })
    expect(aws.requests.length).toBeLessThanOrEqual(1)
  })

  it('says that a parameter is not there', async () => {
    const { parameter } = await open()
    await expect(parameter('/mycli/other')).rejects.toMatchObject({ refusal: { kind: 'not-found' } })
  })

  it('makes each client once, with the credentials that calls are judged by', async () => {
    const { ecs, logs, call } = await open()
    expect(await ecs()).toBe(await ecs())
    expect(await logs()).toBe(await logs())
    const client = await ecs()
    const looked = await call('DescribeTasks', () =>
      client.send(new DescribeTasksCommand({ cluster: 'mycli', tasks: ['x'.repeat(32)] })),
    )
    expect(looked.failures).toHaveLength(1)
  })

  it.each(['arn:aws:iam::1:role/x', 'deploy', arnOf('deploy', 'aws-cn')])('cannot have the role %s', async (role) => {
    const error = await open({ role }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).problems).toEqual([{ where: 'role-to-assume', message: expect.any(String) }])
    expect(aws.requests).toEqual([])
  })

  it('is not made without credentials', async () => {
    process.env = {
      PATH: before['PATH'],
      HOME: '/nonexistent',
      AWS_REGION: 'eu-west-1',
      AWS_EC2_METADATA_DISABLED: 'true',
    }
    await expect(open()).rejects.toBeInstanceOf(UserError)
  })
})

describe('a role to assume', () => {
  it.each(['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_ECS'])(
    'is refused before a token is made where %s names the host of a stranger',
    async (name) => {
      process.env[name] = 'https://sts.example.test'
      await expect(open({ role: arnOf('deploy') })).rejects.toThrow(`${name} is "https://sts.example.test"`)
      expect(aws.requests).toEqual([])
    },
  )

  it('gives its token to no host of a stranger that a configuration file names', async () => {
    const file = join(temporaryFolder(), 'config')
    writeFileSync(file, '[default]\nservices = s\n[services s]\nsts =\n  endpoint_url = http://sts.example.test\n')
    process.env['AWS_CONFIG_FILE'] = file
    delete process.env['AWS_ENDPOINT_URL']
    process.env['AWS_ENDPOINT_URL_SSM'] = aws.url
    const { parameter } = await open({ role: arnOf('deploy') })
    await expect(parameter('/mycli/mycli')).rejects.toThrow(/^The endpoint of STS is "http:\/\/sts\.example\.test"/)
    expect(aws.requests.map(({ operation }) => operation)).toEqual(['oidc:GetToken'])
  })

  it('is asked for in the name of the run, for as long as it may take', async () => {
    const { parameter } = await open({ role: arnOf('deploy') })
    expect(aws.requests).toEqual([])
    await parameter('/mycli/mycli')
    const [request] = sts()
    expect(request?.input).toMatchObject({
      RoleArn: arnOf('deploy'),
      RoleSessionName: 'mycli-o-r-1',
      DurationSeconds: String(3_600 + 900 + 900),
    })
  })

  it.each([
    [undefined, 'sts.amazonaws.com'],
    ['an-audience', 'an-audience'],
  ])('is asked for with a token for the audience %s: %s', async (audience, expected) => {
    const { parameter } = await open({ role: arnOf('short'), audience })
    await parameter('/mycli/mycli').catch(() => {})
    const [request] = aws.requests.filter(({ operation }) => operation === 'oidc:GetToken')
    expect(request?.input['audience']).toBe(expected)
  })

  it('leaves its keys in no variable: they are in this process, and masked', async () => {
    const { parameter } = await open({ role: arnOf('deploy') })
    const variables = { ...process.env }
    await parameter('/mycli/mycli')
    expect(process.env).toEqual(variables)
    const { answer = '' } = sts()[0] ?? {}
    for (const member of ['SecretAccessKey', 'SessionToken']) {
      const [, secret = ''] = new RegExp(`<${member}>([^<]+)<`).exec(answer) ?? []
      expect(secret).not.toBe('')
      expect(masked).toContain(secret)
      expect(Object.values(process.env)).not.toContain(secret)
    }
  })
})
