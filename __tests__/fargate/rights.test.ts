import type { RegisterTaskDefinitionRequest } from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import type { RecordedRequest } from '../../emulator/requests.ts'
import { type JsonObject, type Made, make, readTemplate } from '../../emulator/template.ts'
import { type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import { type Asked, isAllowed, type Statement, statementsOf } from '../support/iam.ts'
import { callerIsAsked, executionRoleIsAsked } from '../support/rights.ts'
import { inStack } from '../support/sealed.ts'
import { templateText } from '../support/stack-template.ts'
import { until } from '../support/until.ts'

// The stack of infra/template.yaml, as a run meets it: its parameter is all that the step is told, and what the runs ask
// of AWS is held against its policies.

const where = { region: 'us-east-1', account: '123456789012' }
const stored = `arn:aws:ssm:us-east-1:123456789012:parameter/mycli/mycli/git/github`
const keyArn = `arn:aws:ssm:us-east-1:123456789012:parameter/mycli/mycli/key`
const own = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:mycli/mycli/deploy-AbCdEf'
const image = '123456789012.dkr.ecr.us-east-1.amazonaws.com/team/app:1'

const ecs = (resource: string): string => `arn:aws:ecs:us-east-1:123456789012:${resource}`
const role = (name: string): string => `arn:aws:iam::123456789012:role/${name}`
const apiLog = 'arn:aws:logs:us-east-1:123456789012:log-group:/ecs/api'
const inVpc = {
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0aaaaaaaaaaaaaaa1'], securityGroups: [] } },
}
const api: RegisterTaskDefinitionRequest = {
  ...{ family: 'api', requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '256', memory: '512' },
  ...{ executionRoleArn: role('api-execution'), taskRoleArn: role('api-task') },
  containerDefinitions: [
    {
      ...{ name: 'api', image: 'example.org/api:1' },
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': '/ecs/api', 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': 'ecs' },
      },
    },
  ],
}

let world: FargateWorld
let like: readonly Statement[]
const ofLike: Asked[] = []
/** What was asked for a run that is like a service. */
const ofServices = new Set<RecordedRequest>()
let stack: Made
let runner: readonly Statement[]
let execution: readonly Statement[]
const ofCaller: Asked[] = []
const ofExecution: Asked[] = []

beforeAll(async () => {
  const identity = await generateIdentity()
  stack = make(readTemplate(templateText), {
    ...{ stack: 'mycli', ...where },
    parameters: {
      ...{ PublicKey: await identityToRecipient(identity), GitHubToken: 'stored', ImageCache: 'yes' },
      ...{ LikeServices: ecs('service/shop/api'), LikeClusters: ecs('cluster/shop'), LikeLogGroups: `${apiLog}:*` },
      ...{ LikeRoles: `${role('api-execution')},${role('api-task')}`, KeyReaders: 'api-execution' },
    },
  })
  const property = (name: string, key: string) => stack.resources[name]?.properties[key]
  runner = statementsOf(property('RunPolicy', 'PolicyDocument') as JsonObject)
  const [policy] = property('ExecutionRole', 'Policies') as readonly JsonObject[]
  like = statementsOf(property('LikePolicy', 'PolicyDocument') as JsonObject)
  execution = statementsOf(policy?.['PolicyDocument'] as JsonObject)
  const cluster = String(stack.outputs['Cluster']).split('/').at(-1) ?? ''
  world = await fargateWorld({
    parameters: { '/mycli/mycli': String(property('Parameter', 'Value')) },
    clusters: { [cluster]: ['FARGATE', 'FARGATE_SPOT'], shop: [] },
    definitions: [api],
    services: [
      { cluster: 'shop', name: 'api', digests: {}, more: { taskDefinition: ecs('task-definition/api:1'), ...inVpc } },
    ],
    secrets: { [keyArn]: identity, [own]: 'hidden', [stored]: 'ghp_x' },
  })
})
afterAll(() => world.close())

/** What the runs since the last time asked for. */
function collect(): void {
  const requests = world.aws.requests.filter((request) => !ofServices.has(request))
  ofCaller.push(...requests.flatMap((request) => callerIsAsked(request, where)))
  const registered = requests.filter(({ operation }) => operation === 'ecs:RegisterTaskDefinition')
  for (const { input } of registered) {
    ofExecution.push(...executionRoleIsAsked(input as unknown as RegisterTaskDefinitionRequest, where))
  }
}

const denied = (statements: readonly Statement[], asked: readonly Asked[]): readonly Asked[] =>
  asked.filter((one) => !isAllowed(statements, one))

describe('a run in the stack of the template', () => {
  it('finds all that it needs there, and seals', async () => {
    const { code, log } = await world.step('echo "[$PLAIN$HIDDEN]" | rev', {
      inputs: { ...inStack, 'secret-env': 'PLAIN=seen', secrets: `HIDDEN=${own}`, image },
    }).result
    expect([code, log]).toEqual([0, expect.stringContaining(']neddihnees[')])
  })

  it('that is killed is looked for, and stopped', async () => {
    const run = world.step('echo up; sleep 600', { inputs: { ...inStack, 'task-role': 'deploy' } })
    await until(() => /^up$/m.test(run.log()), 'the command')
    run.process.kill('SIGKILL')
    await run.result
    const { log } = await run.post()
    expect(log).toContain('has been stopped')
    expect(world.aws.requests.map(({ operation }) => operation)).toContain('ecs:StopTask')
  })

  it("that is like a service seals where the stack says that the service's role may read its key, and stops no other task", async () => {
    const before = world.aws.requests.length
    const likeApi = { ...inStack, like: 'service/shop/api', capacity: 'on-demand', checkout: 'false' }
    const run = world.step('echo "[$HIDDEN]" | rev; sleep 600', { inputs: { ...likeApi, 'secret-env': 'HIDDEN=seen' } })
    await until(() => /^\]nees\[$/m.test(run.log()), 'the command')
    run.process.kill('SIGKILL')
    await run.result
    await run.post()
    for (const request of world.aws.requests.slice(before)) ofServices.add(request)
    ofLike.push(...[...ofServices].flatMap((request) => callerIsAsked(request, where)))
    expect(denied([...runner, ...like], ofLike)).toEqual([])
    const needless = like.filter(
      (one) => denied([...runner, ...like.filter((other) => other !== one)], ofLike).length === 0,
    )
    expect(needless.map(({ Sid }) => Sid)).toEqual([])
  })

  it('asks for nothing that its policy does not allow, and ECS for nothing that the execution role may not', () => {
    collect()
    expect(new Set(ofCaller.map(({ action }) => action)).size).toBeGreaterThan(6)
    expect(denied(runner, ofCaller)).toEqual([])
    expect(denied(execution, ofExecution)).toEqual([])
  })

  it('asks for every statement of them', () => {
    const needless = (statements: readonly Statement[], asked: readonly Asked[]) =>
      statements.filter(
        (one) =>
          denied(
            statements.filter((other) => other !== one),
            asked,
          ).length === 0,
      )
    expect(needless(runner, ofCaller).map(({ Sid }) => Sid)).toEqual([])
    expect(needless(execution, ofExecution).map(({ Sid }) => Sid)).toEqual([])
  })
})
