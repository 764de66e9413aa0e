import {
  DeregisterTaskDefinitionCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  type RunTaskRequest,
  StopTaskCommand,
  type Task,
} from '@aws-sdk/client-ecs'
import { GetParameterCommand } from '@aws-sdk/client-ssm'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Clients, clientsOf } from '../clients.ts'
import { runRequest, shellContainer, taskDefinitionOf } from '../fixtures.ts'
import { type LoopbackAws, startAws } from '../server.ts'

let aws: LoopbackAws
let clients: Clients
let seconds = 0
const hour = 3_600
beforeEach(async () => {
  seconds = 0
  aws = await startAws({
    now: () => 1_800_000_000_000 + seconds * 1_000,
    clusters: { mycli: ['FARGATE', 'FARGATE_SPOT'], other: ['FARGATE'] },
    behaviour: () => ({ kind: 'scripted', script: { events: [], end: { after: 2 * hour, exitCode: 0 } } }),
    timing: {
      registration: 2,
      provisioning: 0,
      pending: 0,
      pull: 0,
      containerStart: 0,
      stopping: 0,
      deprovisioning: 0,
    },
    parameters: { '/mycli/stack': '{"version":1}' },
  })
  clients = clientsOf(aws)
  await register()
})
afterEach(async () => {
  clients.destroy()
  await aws.close()
})

const definition = taskDefinitionOf([shellContainer('main', ':')])
const register = () => clients.ecs.send(new RegisterTaskDefinitionCommand(definition))
const start = async (more: Partial<RunTaskRequest> = {}): Promise<Task> =>
  (await clients.ecs.send(new RunTaskCommand(runRequest(more)))).tasks?.[0] ?? {}

describe('RunTask', () => {
  it('with the same token and request starts one task, whether the calls follow or cross each other', async () => {
    const crossing = await Promise.all([start({ clientToken: 'a' }), start({ clientToken: 'a' })])
    const later = await start({ clientToken: 'a' })
    expect(new Set([...crossing, later].map(({ taskArn }) => taskArn)).size).toBe(1)
    expect(aws.tasks.length).toBe(1)
  })

  it('with the same token and another request names the task that is there', async () => {
    const { taskArn } = await start({ clientToken: 'a' })
    await expect(start({ clientToken: 'a', startedBy: 'b' })).rejects.toMatchObject({
      ...{ name: 'ConflictException', resourceIds: [taskArn], $metadata: { httpStatusCode: 400 } },
    })
  })

  it('keeps tokens apart by cluster', async () => {
    await start({ clientToken: 'a' })
    await start({ clientToken: 'a', cluster: 'other' })
    expect(aws.tasks.length).toBe(2)
  })

  it('remembers a token for an hour after the task has stopped, and tells little of it', async () => {
    const { taskArn = '' } = await start({ clientToken: 'a' })
    seconds = 3 * hour - 1
    expect(await start({ clientToken: 'a' })).toEqual({ taskArn, lastStatus: 'STOPPED', desiredStatus: 'STOPPED' })
    seconds = 3 * hour
    expect((await start({ clientToken: 'a' })).taskArn).not.toBe(taskArn)
  })

  it('keeps tags until the task is stopped', async () => {
    const tags = [{ key: 'a', value: 'b' }]
    const { taskArn = '' } = await start({ tags })
    const tagsNow = async (include: 'TAGS' | undefined) => {
      const request = { cluster: 'mycli', tasks: [taskArn], ...(include ? { include: [include] } : {}) }
      return (await clients.ecs.send(new DescribeTasksCommand(request))).tasks?.[0]?.tags
    }
    expect([await tagsNow(undefined), await tagsNow('TAGS')]).toEqual([undefined, tags])
    await clients.ecs.send(new StopTaskCommand({ cluster: 'mycli', task: taskArn }))
    expect(await tagsNow('TAGS')).toEqual([])
  })

  it.each<[string, Partial<RunTaskRequest>, string, string]>([
    ['an unknown family', { taskDefinition: 'unknown' }, 'ClientException', 'TaskDefinition not found.'],
    ['an unknown revision', { taskDefinition: 'mycli-test:9' }, 'ClientException', 'TaskDefinition not found.'],
    ['an unknown cluster', { cluster: 'nowhere' }, 'ClusterNotFoundException', 'Cluster not found.'],
    ['no cluster where there is no default', { cluster: undefined }, 'ClusterNotFoundException', 'Cluster not found.'],
  ])('does not take %s', async (_what, request, name, message) => {
    await expect(start(request)).rejects.toMatchObject({ name, message })
  })

  it('takes the latest active revision of a family, and no inactive one', async () => {
    const revision = async (): Promise<string | undefined> => (await start()).taskDefinitionArn?.split(':').at(-1)
    seconds = 10
    await register()
    expect(await revision()).toBe('2')
    await clients.ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition: 'mycli-test:2' }))
    expect(await revision()).toBe('1')
    await clients.ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition: 'mycli-test:1' }))
    await expect(revision()).rejects.toMatchObject({
      ...{ name: 'InvalidParameterException', message: 'TaskDefinition is inactive' },
    })
    const described = await clients.ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'mycli-test:1' }))
    expect(described.taskDefinition?.status).toBe('INACTIVE')
  })
})

describe('RegisterTaskDefinition', () => {
  it('takes one registration of a family at a time', async () => {
    await expect(register()).rejects.toMatchObject({
      name: 'ClientException',
      message: 'Too many concurrent attempts to create a new revision of the specified family.',
    })
    seconds = 2
    expect((await register()).taskDefinition).toMatchObject({ revision: 2, status: 'ACTIVE', family: 'mycli-test' })
  })
})

describe('GetParameter', () => {
  it.each(['/mycli/stack', 'arn:aws:ssm:us-east-1:123456789012:parameter/mycli/stack'])('knows %s', async (Name) => {
    const { Parameter } = await clients.ssm.send(new GetParameterCommand({ Name }))
    expect(Parameter).toMatchObject({ Name: '/mycli/stack', Value: '{"version":1}', Type: 'String' })
  })

  it('does not know others', async () => {
    await expect(clients.ssm.send(new GetParameterCommand({ Name: '/mycli/none' }))).rejects.toMatchObject({
      name: 'ParameterNotFound',
    })
  })
})

describe('a request on the wire', () => {
  const post = async (target: string, body: unknown, authorization = signature()) => {
    const headers = { 'x-amz-target': target, 'content-type': 'application/x-amz-json-1.1', authorization }
    const response = await fetch(aws.url, { method: 'POST', headers, body: JSON.stringify(body) })
    return { status: response.status, body: (await response.json()) as unknown }
  }
  const signature = (region = 'us-east-1', key = aws.environment['AWS_ACCESS_KEY_ID']): string =>
    `AWS4-HMAC-SHA256 Credential=${key}/20270101/${region}/ecs/aws4_request, SignedHeaders=host, Signature=0`
  const runs = 'AmazonEC2ContainerServiceV20141113.RunTask'

  it.each<[string, () => Promise<unknown>, string]>([
    ['an unknown member', () => post(runs, { ...runRequest(), cuont: 1 }), 'SerializationException'],
    [
      'an unknown member inside',
      () => post(runs, runRequest({ tags: [{ kye: 'a' } as never] })),
      'SerializationException',
    ],
    ['a value of the wrong type', () => post(runs, { ...runRequest(), count: '1' }), 'SerializationException'],
    ['no task definition', () => post(runs, { cluster: 'mycli' }), 'InvalidParameterException'],
    [
      'an unknown operation',
      () => post('AmazonEC2ContainerServiceV20141113.WalkTask', {}),
      'UnknownOperationException',
    ],
    ['no signature', () => post(runs, runRequest(), 'none'), 'MissingAuthenticationTokenException'],
    [
      'a signature for another Region',
      () => post(runs, runRequest(), signature('eu-west-1')),
      'InvalidSignatureException',
    ],
    [
      'an unknown key',
      () => post(runs, runRequest(), signature('us-east-1', 'AKIANOBODY')),
      'UnrecognizedClientException',
    ],
  ])('is refused for %s', async (_what, send, type) => {
    expect(await send()).toMatchObject({ status: 400, body: { __type: type } })
  })

  it('is recorded whole, with its answer', async () => {
    seconds = 5
    await start({ startedBy: 'mycli/recorded' })
    expect(aws.requests.at(-1)).toMatchObject({
      ...{ operation: 'ecs:RunTask', method: 'POST', url: '/', at: 1_800_000_005_000, status: 200 },
      input: { startedBy: 'mycli/recorded', cluster: 'mycli' },
      body: expect.stringContaining('"startedBy":"mycli/recorded"'),
      headers: { 'x-amz-target': runs, authorization: expect.stringContaining('AWS4-HMAC-SHA256') },
      answer: expect.stringContaining('"lastStatus"'),
    })
  })
})
