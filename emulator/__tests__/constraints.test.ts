import { GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs'
import {
  DescribeTasksCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  StopTaskCommand,
} from '@aws-sdk/client-ecs'
import { GetParameterCommand } from '@aws-sdk/client-ssm'
import { AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Clients, clientsOf } from '../clients.ts'
import type { Constraint, Input } from '../constraint.ts'
import { constraints } from '../constraints.ts'
import { runRequest, shellContainer, taskDefinitionOf } from '../fixtures.ts'
import { unsignedJwt } from '../oidc.ts'
import { type LoopbackAws, startAws } from '../server.ts'

const issuer = 'https://token.actions.githubusercontent.com'
const role = 'arn:aws:iam::123456789012:role/mycli-workflow'

let aws: LoopbackAws
let clients: Clients
let task = ''
const clock = 1_800_000_000_000
beforeAll(async () => {
  aws = await startAws({
    now: () => clock,
    behaviour: () => ({
      kind: 'scripted',
      script: { events: [] },
      timing: { provisioning: 0, pending: 0, pull: 0, containerStart: 0, streamLag: 0 },
    }),
    timing: { registration: 0 },
    parameters: { '/mycli/stack': '{}' },
    roles: [{ arn: role, maxSessionSeconds: 43_200, trust: { issuer, audiences: ['sts.amazonaws.com'] } }],
  })
  clients = clientsOf(aws)
  await send('ecs:RegisterTaskDefinition', valid()['ecs:RegisterTaskDefinition'])
  task = (await clients.ecs.send(new RunTaskCommand(runRequest()))).tasks?.[0]?.taskArn?.split('/').at(-1) ?? ''
})
afterAll(async () => {
  clients.destroy()
  await aws.close()
})

/** A valid request of each operation, with as much in it as there are constraints on. */
function valid(): Readonly<Record<string, Input>> {
  const tags = [{ key: 'mycli:sha', value: 'a1 b2' }]
  const arn = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:a-b'
  const tools = shellContainer('tools', ':', { essential: false })
  const main = shellContainer('main', ':', {
    dependsOn: [{ containerName: 'tools', condition: 'SUCCESS' }],
    ...{ stopTimeout: 120, startTimeout: 2, secrets: [{ name: 'B', valueFrom: arn }] },
    environment: [{ name: 'A', value: '' }],
    repositoryCredentials: { credentialsParameter: arn },
  })
  const more = { tags, runtimePlatform: { cpuArchitecture: 'ARM64' as const, operatingSystemFamily: 'LINUX' as const } }
  const definition = taskDefinitionOf([main, tools], { ...more, ephemeralStorage: { sizeInGiB: 21 } })
  const environment = [{ name: 'MYCLI_ENVELOPE', value: 'x' }]
  const run = runRequest({
    ...{ count: 1, startedBy: 'mycli/abc', clientToken: '!a~', propagateTags: 'NONE', tags },
    overrides: {
      ...{ cpu: '1 vCPU', memory: '2 GB', ephemeralStorage: { sizeInGiB: 200 } },
      containerOverrides: [{ name: 'tools', environment }],
    },
  })
  const token = unsignedJwt({ iss: issuer, aud: 'sts.amazonaws.com', sub: 'x', exp: clock / 1_000 + 300 })
  const identity = { RoleArn: role, RoleSessionName: 'a=b,c.d@e-f', WebIdentityToken: token, DurationSeconds: 900 }
  return {
    'ecs:RunTask': { ...run },
    'ecs:RegisterTaskDefinition': { ...definition },
    'ecs:DescribeTasks': { cluster: 'mycli', tasks: [task], include: ['TAGS'] },
    'ecs:StopTask': { cluster: 'mycli', task },
    'ecs:ListTasks': { cluster: 'mycli', startedBy: 'mycli/abc' },
    'logs:GetLogEvents': { logGroupName: '/mycli', logStreamName: `mycli/main/${task}`, startFromHead: true, limit: 1 },
    'ssm:GetParameter': { Name: '/mycli/stack' },
    'sts:AssumeRoleWithWebIdentity': identity,
  }
}

/** Through the SDK's client; its types would not let the broken ones pass. */
function send(operation: string, input: Input | undefined): Promise<unknown> {
  const request = input as never
  switch (operation) {
    case 'ecs:RunTask':
      return clients.ecs.send(new RunTaskCommand(request))
    case 'ecs:RegisterTaskDefinition':
      return clients.ecs.send(new RegisterTaskDefinitionCommand(request))
    case 'ecs:DescribeTasks':
      return clients.ecs.send(new DescribeTasksCommand(request))
    case 'ecs:StopTask':
      return clients.ecs.send(new StopTaskCommand(request))
    case 'ecs:ListTasks':
      return clients.ecs.send(new ListTasksCommand(request))
    case 'logs:GetLogEvents':
      return clients.logs.send(new GetLogEventsCommand(request))
    case 'ssm:GetParameter':
      return clients.ssm.send(new GetParameterCommand(request))
    default:
      return clients.sts.send(new AssumeRoleWithWebIdentityCommand(request))
  }
}

describe('the loopback AWS', () => {
  it.each(Object.keys(valid()))('takes a valid request: %s', async (operation) => {
    await expect(send(operation, valid()[operation])).resolves.toBeDefined()
  })

  it.each(constraints.map((row): [string, string, Constraint] => [row.operation, row.what, row]))(
    'refuses as AWS does: %s %s',
    async (operation, what, { breaking, error }) => {
      const refusal = await send(operation, breaking(valid()[operation] ?? {})).catch((thrown: unknown) => thrown)
      expect(refusal).toMatchObject({ name: error.name, message: what, $metadata: { httpStatusCode: error.status } })
    },
  )
})
