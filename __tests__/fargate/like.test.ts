import type { ContainerDefinition, RegisterTaskDefinitionRequest, RunTaskRequest } from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { AwsOptions } from '../../emulator/options.ts'
import type { ServiceOption } from '../../emulator/services.ts'
import { envelopeOf } from '../../emulator/wrapper-script.ts'
import { startCli } from '../support/cli.ts'
import { type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import { privateTool, webService, worker } from '../support/like-definitions.ts'
import { temporaryFolder } from '../support/repository.ts'
import type { StepResult } from '../support/runner.ts'

const digest = `sha256:${'a'.repeat(64)}`
const definitionArn = (name: string): string => `arn:aws:ecs:us-east-1:123456789012:task-definition/${name}`
const networkConfiguration = {
  awsvpcConfiguration: {
    ...{
      subnets: ['subnet-0aaaaaaaaaaaaaaa1'],
      securityGroups: ['sg-0aaaaaaaaaaaaaaa1'],
      assignPublicIp: 'DISABLED' as const,
    },
  },
} as const
const service = (name: string, definition: string, more: ServiceOption['more'] = {}): ServiceOption => ({
  ...{ cluster: 'shop', name, digests: { app: digest } },
  more: { taskDefinition: definitionArn(definition), networkConfiguration, ...more },
})
// A service that is defined as one that AWS could run: without what the machines of a container have.
const plainWeb: RegisterTaskDefinitionRequest = {
  ...webService,
  containerDefinitions: (webService.containerDefinitions ?? []).map(({ linuxParameters: _, user: __, ...one }) => ({
    ...one,
    ...(one.name === 'app' ? { workingDirectory: '/usr', readonlyRootFilesystem: false } : {}),
  })),
}

let world: FargateWorld
beforeAll(async () => {
  const stack = {
    ...{ version: '1', cluster: 'mycli', subnets: ['subnet-0c'], executionRole: 'arn:aws:iam::123456789012:role/own' },
    ...{ logGroup: '/mycli', taskRole: 'arn:aws:iam::123456789012:role/mycli/mycli/task' },
  }
  const keys = {
    publicKey: `age1${'q'.repeat(58)}`,
    keySecret: 'arn:aws:ssm:us-east-1:123456789012:parameter/mycli/sealing/key',
  }
  const [job] = worker.containerDefinitions ?? []
  const thief: RegisterTaskDefinitionRequest = {
    ...worker,
    family: 'thief',
    containerDefinitions: [{ ...job, secrets: [{ name: 'KEY', valueFrom: '/mycli/sealing/key' }], dependsOn: [] }],
  }
  const options: Partial<AwsOptions> = {
    clusters: { mycli: ['FARGATE', 'FARGATE_SPOT'], shop: [] },
    definitions: [plainWeb, worker, privateTool, thief],
    services: [
      service('api', 'web:1'),
      service('gone', 'web:1', { status: 'INACTIVE' }),
      service('going', 'web:1', { status: 'DRAINING' }),
      service('stale', 'web:9'),
      service('onprem', 'tool:1', { launchType: 'EXTERNAL', networkConfiguration: undefined }),
    ],
    parameters: { '/mycli/mycli': JSON.stringify(stack), '/mycli/sealing': JSON.stringify({ ...stack, ...keys }) },
    secrets: {
      'arn:aws:secretsmanager:us-east-1:123456789012:secret:shop/database-AbCdEf': 'postgres://shop',
      'arn:aws:secretsmanager:us-east-1:123456789012:secret:shop/mail-AbCdEf:password::': 'smtp',
      '/shop/api-key': 'geheimer',
    },
  }
  const resource = 'arn:aws:ecs:us-east-1:123456789012:service/mycli/api'
  const beyond = [{ action: 'ecs:DescribeServices', resource, why: 'a service that is not there' }]
  world = await fargateWorld(options, { beyond })
})
afterAll(() => world.close())

const nowhere = { cluster: '', subnets: '', 'execution-role': '', 'log-group': '' }

interface Seen {
  readonly result: StepResult
  readonly operations: readonly string[]
  readonly run: RunTaskRequest | undefined
  readonly definition: RegisterTaskDefinitionRequest | undefined
  readonly main: ContainerDefinition | undefined
}

/** A step that runs alone, and what it asked AWS for until its task ran. */
async function step(command: string, inputs: Readonly<Record<string, string>>): Promise<Seen> {
  const before = world.aws.requests.length
  const result = await world.step(command, {
    inputs: { ...nowhere, checkout: 'false', capacity: 'on-demand', ...inputs },
  }).result
  const asked = world.aws.requests.slice(before)
  const inputOf = (wanted: string) => asked.find(({ operation }) => operation === wanted)?.input
  const definition = inputOf('ecs:RegisterTaskDefinition') as RegisterTaskDefinitionRequest | undefined
  const operations = asked.map(({ operation }) => operation)
  return {
    result,
    operations: operations.slice(
      0,
      operations.includes('ecs:RunTask') ? operations.indexOf('ecs:RunTask') + 1 : undefined,
    ),
    run: inputOf('ecs:RunTask') as RunTaskRequest | undefined,
    definition,
    main: definition?.containerDefinitions?.find(({ name }) => name === 'main'),
  }
}

/** A step that is not alone: its log, and the request for its task. */
async function besideOthers(command: string, inputs: Readonly<Record<string, string>>) {
  const all = { ...nowhere, checkout: 'false', capacity: 'on-demand', ...inputs }
  const result = await world.step(command, { inputs: all }).result
  const run = world.aws.requests.find(
    ({ operation, input }) =>
      operation === 'ecs:RunTask' && input['startedBy'] === `mycli/${result.outputs['execution-id']}`,
  )?.input as RunTaskRequest | undefined
  const definition = world.aws.requests.find(
    ({ operation, input }) => operation === 'ecs:RegisterTaskDefinition' && input['family'] === run?.taskDefinition,
  )?.input as RegisterTaskDefinitionRequest | undefined
  return { result, run, definition, main: definition?.containerDefinitions?.find(({ name }) => name === 'main') }
}

/** Runs that each show one thing; all at once, since they mostly wait. */
const together: Readonly<Record<string, readonly [command: string, inputs: Readonly<Record<string, string>>]>> = {
  explained: ['true', { like: 'service/shop/api', container: 'app', memory: '4096' }],
  entry: ['echo "from $FROM_ENTRY"', { like: 'service/shop/api', container: 'app', entrypoint: 'image' }],
  gone: ['true', { like: 'service/shop/gone' }],
  going: ['true', { like: 'service/shop/going' }],
  stale: ['true', { like: 'service/shop/stale' }],
  near: ['true', { like: 'service/shop/api', container: 'aap' }],
  onprem: ['true', { like: 'service/shop/onprem', subnets: 'subnet-0d', cluster: 'mycli' }],
  none: ['true', { like: 'api' }],
  elsewhere: ['true', { like: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1' }],
  size: ['true', { like: 'worker', cpu: '4096' }],
  sealed: ['true', { like: 'service/shop/api', stack: 'sealing', 'secret-env': 'TOKEN=geheimes' }],
  keyless: ['true', { like: 'service/shop/api', stack: 'sealing' }],
  thief: ['true', { like: 'thief', stack: 'sealing' }],
}
const done = new Map<string, Awaited<ReturnType<typeof besideOthers>>>()
function ran(name: string) {
  const one = done.get(name)
  if (!one) throw new Error(`${name} did not run`)
  return one
}

describe('a run like a service', () => {
  it('has its container, network, roles and log, starts where its image starts, and asks for three things more', async () => {
    const command = 'pwd; echo "$RAILS_ENV $LOG_LEVEL $DATABASE_URL"; exit 3'
    const { result, run, definition, main, operations } = await step(command, {
      ...{ like: 'service/shop/api', container: 'app', env: 'LOG_LEVEL=debug' },
    })
    expect([result.code, result.log]).toEqual([
      3,
      expect.stringMatching(/^\/usr\nproduction debug postgres:\/\/shop$/m),
    ])
    expect(operations).toEqual([
      ...['ecs:DescribeServices', 'ecs:DescribeTaskDefinition', 'ecs:DescribeServiceRevisions', 'ecs:RunTask'],
    ])
    expect(run).toMatchObject({
      ...{ cluster: 'shop', launchType: 'FARGATE', networkConfiguration },
      overrides: { cpu: '1024', memory: '3072', ephemeralStorage: { sizeInGiB: 40 } },
    })
    expect(run).not.toHaveProperty('capacityProviderStrategy')
    expect(definition).toMatchObject({
      executionRoleArn: 'arn:aws:iam::123456789012:role/web-execution',
      taskRoleArn: 'arn:aws:iam::123456789012:role/web-task',
      runtimePlatform: { cpuArchitecture: 'ARM64' },
      volumes: [{ name: 'run-' }, { name: 'media' }, { name: 'run' }],
    })
    expect(main).toMatchObject({
      image: `123456789012.dkr.ecr.us-east-1.amazonaws.com/shop/web@${digest}`,
      environment: [{ name: 'RAILS_ENV', value: 'production' }],
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': '/ecs/web', 'awslogs-stream-prefix': 'mycli' },
      },
      mountPoints: [
        { sourceVolume: 'run-', containerPath: '/__run' },
        { sourceVolume: 'media', containerPath: '/app/media', readOnly: true },
        { sourceVolume: 'run', containerPath: '/app/tmp' },
      ],
    })
    expect(await envelopeOf(run ?? { taskDefinition: '' })).toMatch(/^checkout false$/m)
  })

  it('starts as every other run does, many at once', async () => {
    const all = Object.entries(together).map(async ([name, [command, inputs]]) => {
      done.set(name, await besideOthers(command, inputs))
    })
    await Promise.all(all)
    expect(done.size).toBe(Object.keys(together).length)
  })

  it('says where each value comes from, and of its environment the names alone', () => {
    const { result } = ran('explained')
    expect(result.code).toBe(0)
    const rows = result.log.split('\n')
    expect(rows).toContainEqual(expect.stringMatching(/^cpu +like service\/shop\/api +1 vCPU$/))
    expect(rows).toContainEqual(expect.stringMatching(/^memory +input +4 GB$/))
    expect(rows).toContain('environment: RAILS_ENV, LOG_LEVEL (values not shown)')
    expect(rows).toContain('secrets: DATABASE_URL')
    expect(rows).toContain('takes the container app; not started: envoy, datadog-agent')
    expect(result.log).not.toContain('postgres')
  })

  it("keeps the image's entry point in front of the command where that is asked for", () => {
    const { result, main } = ran('entry')
    expect([result.code, result.log]).toEqual([0, expect.stringMatching(/^from yes$/m)])
    expect(main?.command?.slice(-2)).toEqual(['/__run/run.sh', '/__run'])
  })

  it('takes the cluster from the stack where none is named, and keeps what the stack alone knows', async () => {
    const { result, operations } = await step('true', { like: 'service/api' })
    expect([result.code, operations]).toEqual([125, ['ssm:GetParameter', 'ecs:DescribeServices']])
    expect(result.log).toContain('Service "api" not found: cluster mycli.')
    expect(result.log).toContain('One in another cluster is service/CLUSTER/NAME.')
  })

  it.each([
    ['gone', 'Service "gone" was deleted: cluster shop.'],
    ['going', 'set like to web:1'],
    ['stale', 'The task definition of service "stale", web:9, is not there any more.'],
  ])('is refused where it cannot be: %s', (name, words) => {
    const { result, run } = ran(name)
    expect([result.code, result.log, run]).toEqual([125, expect.stringContaining(words), undefined])
  })

  it('names a container that is nearly it', () => {
    const { result } = ran('near')
    expect([result.code, result.log]).toEqual([125, expect.stringContaining('Did you mean app?')])
  })

  it('changes nothing of a service', () => {
    const touching = world.aws.requests.filter(({ operation }) =>
      /Service|^ecs:(Deregister|Update|Delete)/.test(operation),
    )
    expect(new Set(touching.map(({ operation }) => operation))).toEqual(
      new Set(['ecs:DescribeServices', 'ecs:DescribeServiceRevisions']),
    )
    const registered = world.aws.requests.filter(({ operation }) => operation === 'ecs:RegisterTaskDefinition')
    expect(
      registered.map(({ input }) => String(input['family'])).filter((family) => !family.startsWith('mycli-')),
    ).toEqual([])
  })
})

describe('a run like a task definition', () => {
  it('asks for one thing more, runs in the network of the stack, and has no role where it has none', async () => {
    const { result, run, definition, main, operations } = await step('echo "$QUEUE $SMTP_PASSWORD $API_KEY"', {
      like: 'worker',
    })
    expect([result.code, result.log]).toEqual([0, expect.stringMatching(/^mail smtp geheimer$/m)])
    expect(operations).toEqual(['ecs:DescribeTaskDefinition', 'ssm:GetParameter', 'ecs:RunTask'])
    expect(run?.networkConfiguration?.awsvpcConfiguration?.subnets).toEqual(['subnet-0c'])
    expect(definition).not.toHaveProperty('taskRoleArn')
    expect(main).toMatchObject({
      environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::shop-config/worker.env' }],
      logConfiguration: { options: { 'awslogs-group': '/mycli' } },
    })
    expect(result.log).toContain('its log driver is awsfirelens')
  })

  it("says what cannot be carried over of one for machines of one's own", () => {
    const { result, main } = ran('onprem')
    expect([result.code, result.log]).toEqual([0, expect.stringContaining('ECS Anywhere')])
    expect(result.log).toMatch(/settings not carried over: .*GPU.*volume data at \/data.*pidMode/)
    expect(main).toMatchObject({
      linuxParameters: { capabilities: { add: ['SYS_PTRACE'] } },
      repositoryCredentials: { credentialsParameter: expect.stringContaining('secret:registry-') },
    })
  })

  it('is refused where there is none, and where it is in another region', () => {
    const { result } = ran('none')
    expect(result.log).toContain('Task definition "api" not found.')
    expect(result.log).toContain('a service is written service/api')
    const elsewhere = ran('elsewhere')
    expect([elsewhere.result.code, elsewhere.run]).toEqual([125, undefined])
    expect(elsewhere.result.log).toContain('Set aws-region to eu-west-1')
  })

  it('is told apart from one that needs a size of its own', () => {
    const { result } = ran('size')
    expect([result.code, result.log]).toEqual([
      125,
      expect.stringMatching(/memory \(like worker\).*1 GB is not a size/),
    ])
  })
})

describe('the key of the stack', () => {
  const key = 'arn:aws:ssm:us-east-1:123456789012:parameter/mycli/sealing/key'

  it('is not used where the role of the service is not known to read it, and what needs it is refused', () => {
    const { result, run } = ran('sealed')
    expect([result.code, run]).toEqual([125, undefined])
    expect(result.log).toContain('role/web-execution, is not known to read the stack')
    expect(result.log).toContain(`{"Effect":"Allow","Action":"ssm:GetParameters","Resource":"${key}"}`)
  })

  it('is not needed where nothing is secret', () => {
    const { result, definition } = ran('keyless')
    const checkout = definition?.containerDefinitions?.find(({ name }) => name === 'checkout')
    expect([result.code, checkout?.secrets]).toEqual([0, undefined])
  })

  it('is never given to a command, though the definition of a service names it', () => {
    const { result, run } = ran('thief')
    expect([result.code, run]).toEqual([125, undefined])
    expect(result.log).toContain('KEY is a secret of the stack itself, which no command is given.')
  })
})

describe('the command line', () => {
  const cli = (...words: readonly string[]) =>
    startCli(words, { cwd: temporaryFolder(), scratch: temporaryFolder(), env: world.aws.environment }).result

  it('advises in its own words', async () => {
    const { code, stderr } = await cli('exec', '--like', 'service/shop/gone', '--no-checkout', 'true')
    expect([code, stderr]).toEqual([125, expect.stringContaining('Check --like, --cluster and --aws-region;')])
  })

  it('runs like a service outside of every repository, as printed in the docs', async () => {
    const { code, stdout, stderr } = await cli(
      'exec',
      '--like',
      'service/shop/api',
      '--container',
      'app',
      '--no-checkout',
      '--capacity',
      'on-demand',
      '--',
      'echo',
      'db:migrate',
    )
    expect([code, stdout.toString(), stderr]).toEqual([
      0,
      'db:migrate\n',
      expect.stringContaining('like service/shop/api'),
    ])
  })

  it('explains what would be taken over, and starts nothing', async () => {
    const before = world.aws.tasks.length
    const { code, stdout } = await cli(
      'exec',
      '--explain',
      '--like',
      'service/shop/api',
      '--container',
      'app',
      '--no-checkout',
      'true',
    )
    expect(code).toBe(0)
    expect(stdout.toString()).toMatch(
      /^--execution-role +like service\/shop\/api +arn:aws:iam::123456789012:role\/web-execution$/m,
    )
    expect(world.aws.tasks.length).toBe(before)
  })
})
