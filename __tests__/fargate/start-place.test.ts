import type { RegisterTaskDefinitionRequest, RunTaskRequest } from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import type { AwsOptions } from '../../emulator/options.ts'
import { envelopeOf, valueIn, wrapperScript } from '../../emulator/wrapper-script.ts'
import { type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import type { StepResult } from '../support/runner.ts'

const role = (name: string): string => `arn:aws:iam::123456789012:role/${name}`
const logGroup = (name: string): string => `arn:aws:logs:us-east-1:123456789012:log-group:${name}`
const parameter = (stack: string): string => `arn:aws:ssm:us-east-1:123456789012:parameter/mycli/${stack}`
const secret = (name: string): string => `arn:aws:secretsmanager:us-east-1:123456789012:secret:${name}-AbCdEf`

/** Inputs that leave everything to the stack. */
const fromStack = { cluster: '', subnets: '', 'execution-role': '', 'log-group': '' }

let world: FargateWorld
let key = ''
let otherKey = ''
beforeAll(async () => {
  key = await generateIdentity()
  otherKey = await identityToRecipient(await generateIdentity())
  const stack = {
    ...{ version: '1.4', cluster: 'mycli', subnets: ['subnet-0c', 'subnet-0d'], securityGroups: ['sg-0e'] },
    ...{
      assignPublicIp: false,
      executionRole: role('mycli-system/mycli/execution'),
      taskRole: role('mycli/mycli/task'),
    },
    ...{ logGroup: '/mycli', publicKey: await identityToRecipient(key), keySecret: secret('mycli/mycli/key') },
    images: { checkout: 'example.org/checkout:9', executor: 'example.org/executor:9' },
    somethingNew: true,
  }
  const beyond = [
    { action: 'iam:PassRole', resource: role('own'), why: 'roles of inputs, which are not of the stack' },
    { action: 'logs:*', resource: `${logGroup('/own')}:*`, why: 'a log group of an input' },
    { action: 'ssm:GetParameter', resource: parameter('none'), why: 'a stack that is not there' },
  ]
  const options: Partial<AwsOptions> = {
    parameters: {
      '/mycli/mycli': JSON.stringify(stack),
      '/mycli/broken': '{"version": "1", "cluster": 5, "subnets": []',
      '/mycli/partial': JSON.stringify({ ...stack, cluster: 5, logGroup: '' }),
      '/mycli/newer': JSON.stringify({ ...stack, version: '2.0' }),
    },
    behaviour: async (request) => ({
      kind: 'scripted',
      script: await wrapperScript(request, { lines: ['ran'], code: 0 }, { begins: 0.1, open }),
    }),
  }
  world = await fargateWorld(options, { beyond })
})
afterAll(() => world.close())

async function open(sealed: Buffer): Promise<Buffer> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(key)
  return Buffer.from(await decrypter.decrypt(sealed))
}

/** The operations that an execution was seen to ask for, from its start to its task's; for a step that runs alone. */
async function callsOf(step: () => Promise<StepResult>): Promise<readonly string[]> {
  const before = world.aws.requests.length
  await step()
  const operations = world.aws.requests.slice(before).map(({ operation }) => operation)
  return operations.slice(0, operations.indexOf('ecs:RunTask') + 1)
}

/** What a step asked for: its first RunTask, and the definition that goes with it. */
function askedBy({ outputs, log }: StepResult) {
  const inputsOf = (operation: string) =>
    world.aws.requests.filter((request) => request.operation === operation).map(({ input }) => input as unknown)
  const run = (inputsOf('ecs:RunTask') as RunTaskRequest[]).find(({ startedBy = '' }) =>
    startedBy.endsWith(outputs['execution-id'] ?? '-'),
  )
  if (!run) throw new Error(`The step asked for no task: ${log}`)
  const definition = (inputsOf('ecs:RegisterTaskDefinition') as RegisterTaskDefinitionRequest[]).find(
    ({ family }) => family === run.taskDefinition,
  )
  const container = (wanted: string) => definition?.containerDefinitions?.find(({ name }) => name === wanted)
  return { run, definition, vpc: run.networkConfiguration?.awsvpcConfiguration, container }
}

const step = (inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
  world.step('true', { inputs }).result

describe('with a known task definition', () => {
  const named = { ...fromStack, stack: 'mycli' }
  beforeAll(() => Promise.all([step(), step(fromStack)]))

  it('the first call of all is RunTask when every setting is given, and the stack takes one call more', async () => {
    expect(await callsOf(() => step())).toEqual(['ecs:RunTask'])
    expect(await callsOf(() => step(fromStack))).toEqual(['ssm:GetParameter', 'ecs:RunTask'])
    expect(await callsOf(() => step(named))).toEqual(['ssm:GetParameter', 'ecs:RunTask'])
  })

  it('a stack that is named is read though every setting is given', async () => {
    expect((await callsOf(() => step({ stack: 'mycli' })))[0]).toBe('ssm:GetParameter')
  })
})

describe("a stack's parameter", () => {
  it("says where everything is: network, roles, keys, images, log; unknown keys don't matter", async () => {
    const done = await step(fromStack)
    expect(done).toMatchObject({ code: 0 })
    const { run, definition, vpc, container } = askedBy(done)
    expect(run).toMatchObject({ cluster: 'mycli' })
    expect(vpc).toEqual({
      ...{ subnets: ['subnet-0c', 'subnet-0d'], securityGroups: ['sg-0e'], assignPublicIp: 'DISABLED' },
    })
    expect(definition).toMatchObject({
      executionRoleArn: role('mycli-system/mycli/execution'),
      taskRoleArn: role('mycli/mycli/task'),
    })
    expect(container('main')).toMatchObject({ image: 'example.org/executor:9' })
    expect(container('tools')).toMatchObject({ image: 'example.org/checkout:9' })
    expect(container('checkout')).toMatchObject({
      image: 'example.org/checkout:9',
      secrets: [{ name: 'MYCLI_KEY', valueFrom: secret('mycli/mycli/key') }],
    })
    expect(valueIn(await envelopeOf(run, open), 'script')).toBe('true')
    await expect(envelopeOf(run)).rejects.toThrow('sealed')
  })

  type Asked = ReturnType<typeof askedBy>
  const rows: readonly (readonly [Record<string, string>, (asked: Asked) => unknown, unknown])[] = [
    [{ subnets: 'subnet-01, subnet-02' }, ({ vpc }) => vpc?.subnets, ['subnet-01', 'subnet-02']],
    [{ 'security-groups': 'sg-01 sg-02' }, ({ vpc }) => vpc?.securityGroups, ['sg-01', 'sg-02']],
    [{ 'public-ip': 'true' }, ({ vpc }) => vpc?.assignPublicIp, 'ENABLED'],
    [{ 'execution-role': role('own') }, ({ definition }) => definition?.executionRoleArn, role('own')],
    [{ 'task-role': role('own') }, ({ definition }) => definition?.taskRoleArn, role('own')],
    [{ 'task-role': 'deploy' }, ({ definition }) => definition?.taskRoleArn, role('mycli/mycli/deploy')],
    [
      { 'log-group': '/own' },
      ({ container }) => container('main')?.logConfiguration?.options?.['awslogs-group'],
      '/own',
    ],
    [{ image: 'own:1' }, ({ container }) => container('main')?.image, 'own:1'],
    [{ 'checkout-image': 'own:2' }, ({ container }) => container('checkout')?.image, 'own:2'],
  ]
  it('gives way to inputs, one by one', async () => {
    world.aws.faults.refuseCredentials('denied', { operation: 'ecs:RegisterTaskDefinition', times: rows.length })
    const asked = await Promise.all(rows.map(async ([inputs]) => askedBy(await step({ ...fromStack, ...inputs }))))
    expect(asked.map((one, at) => rows[at]?.[1](one))).toEqual(rows.map(([, , expected]) => expected))
    // What the inputs do not say is still the stack's.
    expect(asked.map(({ run }) => run.cluster)).toEqual(rows.map(() => 'mycli'))
    expect(asked[0]?.vpc).toMatchObject({ securityGroups: ['sg-0e'], assignPublicIp: 'DISABLED' })
  })

  it('gives way in its pair of keys as a whole', async () => {
    world.aws.faults.refuseCredentials('denied', { operation: 'ecs:RegisterTaskDefinition', times: 1 })
    const [both, one] = await Promise.all([
      step({ ...fromStack, 'public-key': otherKey, 'key-secret': secret('mycli/mycli/own') }),
      step({ ...fromStack, 'public-key': otherKey }),
    ])
    expect(askedBy(both).container('checkout')?.secrets).toEqual([
      { name: 'MYCLI_KEY', valueFrom: secret('mycli/mycli/own') },
    ])
    await expect(envelopeOf(askedBy(both).run, open)).rejects.toThrow()
    expect(one.log).toContain('Only one of public-key and key-secret is known')
  })

  const problems: readonly (readonly [string, RegExp])[] = [
    ['none', /^::error title=mycli::Stack \\?"none\\?" not found: no SSM parameter \/mycli\/none in us-east-1\./m],
    ['broken', /The parameter \/mycli\/broken is not a JSON object\./],
    ['partial', /\/mycli\/partial is not complete: cluster must be a text; logGroup is missing\./],
    ['newer', /\/mycli\/newer has version 2, and this action understands 1\. Use a newer version of the action\./],
  ]
  it('that is missing, malformed, incomplete or of a later version ends the step, each with its words', async () => {
    const before = world.aws.requests.length
    const ended = await Promise.all(problems.map(([stack]) => step({ ...fromStack, stack })))
    for (const [at, { code, log, outputs }] of ended.entries()) {
      expect(log.replaceAll('%0A', '\n')).toMatch(problems[at]?.[1] ?? '')
      expect([code, outputs['status'], outputs['exit-code']]).toEqual([125, 'error', '125'])
      expect(log).not.toContain('This is a bug')
    }
    const operations = world.aws.requests.slice(before).map(({ operation }) => operation)
    expect(operations).toEqual(problems.map(() => 'ssm:GetParameter'))
  })
})
