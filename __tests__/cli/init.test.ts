import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { AwsError } from '../../emulator/errors.ts'
import type { AwsOptions } from '../../emulator/options.ts'
import type { LoopbackAws } from '../../emulator/server.ts'
import { type AccountWorld, accountWorld, closeWorlds, operations } from '../support/account-world.ts'
import { webService, worker } from '../support/like-definitions.ts'
import type { InTerminal } from '../support/pseudo-terminal.ts'
import { templateText } from '../support/stack-template.ts'
import { until } from '../support/until.ts'

const provider = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com'

// They mostly wait for one another's answers: all at once.
const worlds: AccountWorld[] = []
afterAll(() => closeWorlds(worlds))

async function world(options: Partial<AwsOptions> = {}) {
  const made = await accountWorld(options)
  worlds.push(made)
  return {
    ...made,
    start: (...words: readonly string[]) => made.start('init', ...words),
    inTerminal: (...words: readonly string[]) => made.inTerminal('init', ...words),
    init: (...words: readonly string[]) => made.start('init', ...words).result,
  }
}

/** Takes what is proposed of network and capacity. */
async function passNetwork(run: InTerminal): Promise<void> {
  await run.answer('Where are tasks to run?', '\r')
  await run.answer('On which capacity', '\r')
}

const parametersOf = ({ requests }: LoopbackAws): Readonly<Record<string, unknown>> => {
  const fields = requests.findLast(({ operation }) => operation === 'cloudformation:CreateChangeSet')?.input ?? {}
  const numbers = Object.keys(fields).flatMap(
    (name) => /^Parameters\.member\.(\d+)\.ParameterKey$/.exec(name)?.[1] ?? [],
  )
  return Object.fromEntries(
    numbers.map((n) => [
      fields[`Parameters.member.${n}.ParameterKey`],
      fields[`Parameters.member.${n}.ParameterValue`] ?? 'as before',
    ]),
  )
}

describe('mycli init', () => {
  it.concurrent('makes a stack in an empty account, and shows how to use it', async () => {
    const { aws, init, repository } = await world({ serviceLinkedRole: false })
    const { code, stderr, stdout } = await init('--yes')
    expect([code, stdout.toString()]).toEqual([0, ''])
    expect(stderr).toMatch(
      /^Account 123456789012, us-east-1, as arn:aws:iam::123456789012:user\/tester\nRepository owner\/name \(12345, owner 42\)\n/,
    )
    expect(stderr).toContain('Stack mycli would be made new:')
    expect(stderr).toMatch(/^ {2}add {2}EC2::VPC +Vpc$/m)
    expect(stderr).toContain('Idle it costs nothing.')
    expect(stderr).toContain("Made ECS's service-linked role")
    expect(stderr).toMatch(/^ +\d+ s {2}CREATE_COMPLETE {2}EC2::VPC {2}Vpc$/m)
    expect(stderr).toContain('Stack mycli is ready.')
    expect(stderr).toContain('Try it: mycli exec --aws-region us-east-1 "echo hello"')
    const workflow = readFileSync(join(repository.path, '.github/workflows/mycli.yml'), 'utf8')
    expect(workflow).toMatch(/role-to-assume: arn:aws:iam::123456789012:role\/mycli-system\/mycli\/mycli-WorkflowRole-/)
    expect(existsSync(join(repository.path, '.mycli.yaml'))).toBe(true)
    expect(parametersOf(aws)).toEqual({
      RepositoryIds: '12345',
      RepositoryOwnerIds: '42',
      Subjects: 'repo:owner/name:*,repo:owner@42/name@12345:*',
      PublicKey: expect.stringMatching(/^age1[0-9a-z]{58}$/),
    })
  })

  it.concurrent('run again finds everything there, and changes nothing', async () => {
    const { aws, init } = await world()
    await init('--yes')
    const { code, stderr } = await init('--yes')
    expect(code).toBe(0)
    expect(stderr).toContain('nothing: it is as it should be.')
    expect(stderr).toContain('.mycli.yaml is there, and stays as it is.')
    expect(operations(aws).filter((one) => one === 'cloudformation:ExecuteChangeSet')).toHaveLength(1)
    expect(operations(aws).filter((one) => one === 'ssm:PutParameter')).toHaveLength(1)
  })

  it.concurrent('adds a repository, and keeps what was there', async () => {
    const { aws, init, ids } = await world()
    await init('--yes', '--capacity', 'spot')
    ids.id = 678
    const { code, stderr } = await init('--yes')
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^ {2}change {2}IAM::Role +WorkflowRole$/m)])
    expect(parametersOf(aws)).toMatchObject({
      RepositoryIds: '12345,678',
      Capacity: 'as before',
      PublicKey: 'as before',
    })
  })

  it.concurrent('makes nothing with --dry-run, nor leaves anything behind', async () => {
    const { aws, init, repository } = await world()
    const { code, stderr } = await init('--dry-run')
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^ {2}add .*\n[\s\S]*Nothing was made\.\n$/m)])
    expect(operations(aws).slice(-4)).toEqual([
      'cloudformation:DeleteChangeSet',
      'cloudformation:ListChangeSets',
      'cloudformation:DescribeStacks',
      'cloudformation:DeleteStack',
    ])
    expect(operations(aws)).not.toContain('ssm:PutParameter')
    expect(operations(aws)).not.toContain('iam:CreateServiceLinkedRole')
    expect(existsSync(join(repository.path, '.github'))).toBe(false)
  })

  it.concurrent('takes the provider that the account has', async () => {
    const { aws, init } = await world({ providers: { [provider]: ['sts.amazonaws.com'] } })
    expect((await init('--yes')).code).toBe(0)
    expect(parametersOf(aws)).toMatchObject({ OidcProviderArn: provider })
  })

  it.concurrent('says what to do about one that does not accept the audience, before it makes anything', async () => {
    const { aws, init } = await world({ providers: { [provider]: ['https://github.com/owner'] } })
    const { code, stderr } = await init('--yes')
    expect([code, stderr]).toEqual([
      125,
      expect.stringContaining(
        `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${provider} --client-id sts.amazonaws.com`,
      ),
    ])
    expect(operations(aws)).not.toContain('cloudformation:CreateChangeSet')
  })

  it.concurrent('names the first cause of a failure, and leaves nothing that it does not name', async () => {
    const reason = 'The maximum number of VPCs has been reached. (Service: Ec2, Status Code: 400)'
    const { aws, init } = await world({ cloudFormation: { failing: { Vpc: reason }, stuck: {}, refused: [] } })
    const { code, stderr } = await init('--yes')
    expect(code).toBe(125)
    expect(stderr).toContain(`The stack could not be deployed:\n  Vpc (AWS::EC2::VPC): ${reason}`)
    expect(stderr).not.toContain('Resource creation cancelled\n  ')
    expect(stderr).toContain('Nothing of the stack is left.')
    expect(stderr).toContain('The key stays in the SSM parameter /mycli/mycli/key')
    // The key that is there is used.
    const before = parametersOf(aws)
    await init('--dry-run')
    expect(parametersOf(aws)).toEqual(before)
  })

  it.concurrent('shows path and reason of what the validation refuses, and removes the change set', async () => {
    const refused = [{ path: '/Resources/Vpc/Properties/CidrBlock', reason: 'not a block' }]
    const { aws, init } = await world({ cloudFormation: { failing: {}, stuck: {}, refused } })
    const { code, stderr } = await init('--yes')
    expect([code, stderr]).toEqual([
      125,
      expect.stringContaining(
        'CloudFormation does not take the stack:\n  /Resources/Vpc/Properties/CidrBlock: not a block\n  Nothing was made.',
      ),
    ])
    expect(operations(aws).slice(-4)).toEqual([
      'cloudformation:DeleteChangeSet',
      'cloudformation:ListChangeSets',
      'cloudformation:DescribeStacks',
      'cloudformation:DeleteStack',
    ])
  })

  it.concurrent('says which right is missing, and how another team can do it', async () => {
    const { aws, init } = await world()
    const message =
      'User: arn:aws:iam::123456789012:user/tester is not authorized to perform: cloudformation:CreateChangeSet on resource: arn:aws:cloudformation:us-east-1:123456789012:stack/mycli/* because no identity-based policy allows it'
    const error = new AwsError('AccessDenied', message, { status: 403 })
    aws.faults.add({ operation: 'cloudformation:CreateChangeSet' }, { kind: 'answer', error })
    const { code, stderr } = await init('--yes')
    expect([code, stderr]).toEqual([125, expect.stringContaining(message)])
    expect(stderr).toContain('mycli init --template')
  })

  it.concurrent('goes on where AWS is busy', async () => {
    const { aws, init } = await world()
    aws.faults.throttle('cloudformation:DescribeStackEvents', 2)
    expect((await init('--yes')).code).toBe(0)
  })

  it.concurrent('leaves a deployment to CloudFormation on Ctrl-C, and says so', async () => {
    const { start, init } = await world({ timing: { resource: [0.3, 0.4] } })
    const run = start('--yes')
    await until(() => run.told().includes('CREATE_COMPLETE'), 'a resource')
    run.process.kill('SIGINT')
    const { code, stderr } = await run.result
    expect([code, stderr]).toEqual([130, expect.stringContaining('CloudFormation goes on with stack mycli by itself.')])
    expect((await init('--yes')).stderr).toMatch(/being changed \(CREATE_IN_PROGRESS\)|as it should be/)
  })

  it.concurrent('asks nothing where there is no terminal, and says which options to give', async () => {
    const { aws, init } = await world()
    const { code, stderr } = await init()
    expect([code, stderr]).toEqual([
      125,
      expect.stringContaining('Add --yes to go ahead with what the options say, or --dry-run'),
    ])
    expect(aws.requests).toEqual([])
  })

  it.concurrent('prints the template, and asks nothing of AWS', async () => {
    const { aws, init } = await world()
    const { code, stdout } = await init('--template')
    expect([code, stdout.toString()]).toEqual([0, templateText])
    expect(aws.requests).toEqual([])
  })

  it.concurrent('names everything that is wrong with its options at once', async () => {
    const { init } = await world()
    const { code, stderr } = await init('--vpc', 'default', '--capacity', 'cheap', '--regoin', 'x', '--stack', '1')
    expect(code).toBe(125)
    for (const part of [
      '--vpc: must be the id of a VPC',
      '--capacity: must be one of',
      'Did you mean --region?',
      '--stack: must be',
    ]) {
      expect(stderr).toContain(part)
    }
  })

  it.concurrent('keeps the key out of everything but Parameter Store', async () => {
    const { aws, init } = await world()
    const { stderr } = await init('--yes')
    expect(stderr).not.toContain('AGE-SECRET')
    const kept = aws.requests
      .filter(({ body }) => body.includes('AGE-SECRET'))
      .map(({ operation, input }) => [operation, input['Type']])
    expect(kept).toEqual([['ssm:PutParameter', 'SecureString']])
  })
})

describe('mycli init in a terminal', () => {
  it.concurrent('asks before it makes the stack, and before it writes each file', async () => {
    const { aws, inTerminal, repository } = await world()
    const run = inTerminal()
    await passNetwork(run)
    await run.answer('Store credentials', '\r')
    await run.answer('Deploy 19 changes?', 'y')
    await run.answer('Write .github/workflows/mycli.yml?', 'y')
    await run.answer('Write .mycli.yaml?', 'n')
    await run.answer('Run echo hello on it now?', 'n')
    expect(await run.code).toBe(0)
    expect(run.shown()).toContain('Stack mycli is ready.')
    const has = (path: string): boolean => existsSync(join(repository.path, path))
    expect([has('.github/workflows/mycli.yml'), has('.mycli.yaml')]).toEqual([true, false])
    expect(operations(aws)).toContain('cloudformation:ExecuteChangeSet')
  })

  it.concurrent.each([
    ['no', 'n'],
    ['Ctrl-C', '\x03'],
  ])('makes nothing, and leaves nothing, after %s', async (_what, keys) => {
    const { aws, inTerminal } = await world()
    const run = inTerminal()
    await passNetwork(run)
    await run.answer('Store credentials', '\r')
    await run.answer('Deploy 19 changes?', keys)
    expect(await run.code).toBe(130)
    expect(run.shown()).toContain('Nothing was made.')
    expect(operations(aws).slice(-4)).toEqual([
      'cloudformation:DeleteChangeSet',
      'cloudformation:ListChangeSets',
      'cloudformation:DescribeStacks',
      'cloudformation:DeleteStack',
    ])
    expect(operations(aws)).not.toContain('ssm:PutParameter')
  })
})

const down = '\x1b[B'
const defaultVpc = {
  VpcId: 'vpc-0defa0000000000a1',
  SubnetIds: 'subnet-0defa0000000000a1,subnet-0defa0000000001a1,subnet-0defa0000000002a1',
  AssignPublicIp: 'true',
}

describe('the network that mycli init takes', () => {
  it.concurrent('is a new one, or one of those that are there', async () => {
    const { aws, inTerminal } = await world()
    const run = inTerminal('--no-credentials')
    await run.answer('Where are tasks to run?', `${down}\r`)
    expect(run.shown()).toContain('vpc-0defa0000000000a1, the default one (172.31.0.0/16): 3 public subnets')
    await run.answer('On which capacity', `${down}${down}\r`)
    await run.answer('Deploy', 'n')
    expect(await run.code).toBe(130)
    expect(parametersOf(aws)).toMatchObject({ ...defaultVpc, Capacity: 'spot' })
  })

  it.concurrent('has to be one of those where the account may have no more', async () => {
    const { aws, init, inTerminal } = await world({ serviceQuotas: { 'L-F678F1CE': 1 } })
    const { code, stderr } = await init('--yes')
    expect([code, stderr]).toEqual([
      125,
      expect.stringContaining(
        `There is no room for another VPC in us-east-1.\n  Name one that is there, such as --vpc ${defaultVpc.VpcId} --subnets ${defaultVpc.SubnetIds}\n`,
      ),
    ])
    expect(operations(aws)).not.toContain('cloudformation:CreateChangeSet')
    const run = inTerminal('--no-credentials')
    await run.answer('Where are tasks to run?', '\r')
    await run.answer('On which capacity', '\r')
    await run.answer('Deploy', 'n')
    expect(run.shown()).not.toContain('A new VPC')
    expect(await run.code).toBe(130)
    expect(parametersOf(aws)).toMatchObject(defaultVpc)
  })

  it.concurrent('cannot be one where none has a way out, and then more VPCs are needed', async () => {
    const vpcs = [{ id: 'vpc-0123456789abcdef0', cidr: '10.0.0.0/16', subnets: [] }]
    const { init } = await world({ vpcs, serviceQuotas: { 'L-F678F1CE': 1 } })
    const { code, stderr } = await init('--yes')
    expect([code, stderr]).toEqual([125, expect.stringContaining('--service-code vpc --quota-code L-F678F1CE')])
  })

  it.concurrent('is no new one for tasks without a public address, which would reach nothing there', async () => {
    const { aws, init } = await world()
    const { code, stderr } = await init('--yes', '--no-public-ip')
    expect([code, stderr]).toEqual([125, expect.stringContaining('Make private subnets with a NAT gateway first')])
    expect(operations(aws)).not.toContain('cloudformation:CreateChangeSet')
  })

  it.concurrent('is looked at where the options name it, and is new where nothing may be looked at', async () => {
    const { aws, init } = await world()
    const message = 'User: arn:aws:iam::123456789012:user/tester is not authorized to perform: ec2:DescribeVpcs'
    const error = new AwsError('UnauthorizedOperation', message, { status: 403 })
    aws.faults.add({ operation: 'ec2:DescribeVpcs' }, { kind: 'answer', error })
    const first = await init('--dry-run')
    expect([first.code, first.stderr]).toEqual([
      0,
      expect.stringContaining(`The VPCs of the account are not shown: ${message}`),
    ])
    const second = await init(
      '--dry-run',
      '--vpc',
      defaultVpc.VpcId,
      '--subnets',
      defaultVpc.SubnetIds,
      '--no-public-ip',
    )
    expect([second.code, second.stderr]).toEqual([
      0,
      expect.stringContaining('has a way out for public addresses alone, and tasks get none.'),
    ])
  })

  it.concurrent.each([
    ['Where are tasks to run?', []],
    ['On which capacity', ['Where are tasks to run?']],
  ])('is left by Ctrl-C at "%s", with nothing made', async (question, before) => {
    const { aws, inTerminal } = await world()
    const run = inTerminal()
    for (const one of before) await run.answer(one, '\r')
    await run.answer(question, '\x03')
    expect(await run.code).toBe(130)
    expect(run.shown()).toContain('Nothing was made.')
    expect(operations(aws)).not.toContain('cloudformation:CreateChangeSet')
  })
})

describe('mycli init --like', () => {
  const ecs = (resource: string): string => `arn:aws:ecs:us-east-1:123456789012:${resource}`
  const services = [{ cluster: 'shop', name: 'api', more: { taskDefinition: ecs('task-definition/web:1') } }]

  it.concurrent('lets runs be like a service, beside what they may be like already', async () => {
    const { aws, init } = await world({ services, definitions: [webService, worker], clusters: { shop: [] } })
    const made = await init('--yes', '--like', 'service/shop/api')
    expect([made.code, parametersOf(aws)]).toEqual([
      0,
      expect.objectContaining({
        LikeServices: ecs('service/shop/api'),
        LikeClusters: ecs('cluster/shop'),
        LikeRoles: 'arn:aws:iam::123456789012:role/web-execution,arn:aws:iam::123456789012:role/web-task',
        LikeLogGroups: 'arn:aws:logs:us-east-1:123456789012:log-group:/ecs/envoy:*',
        KeyReaders: '',
      }),
    ])
    const changed = await init('--yes', '--like', 'worker', '--like-key')
    expect([changed.code, parametersOf(aws)]).toEqual([
      0,
      expect.objectContaining({
        LikeServices: ecs('service/shop/api'),
        LikeRoles:
          'arn:aws:iam::123456789012:role/web-execution,arn:aws:iam::123456789012:role/web-task,arn:aws:iam::123456789012:role/worker-execution',
        KeyReaders: 'worker-execution',
      }),
    ])
    expect(operations(aws).filter((name) => /^ecs:(Update|Register|Run|Stop)/.test(name))).toEqual([])
    const refused = await init('--yes', '--like', 'service/shop/web,service/')
    expect([refused.code, refused.stderr]).toEqual([125, expect.stringContaining('--like: must be service/NAME')])
    const missing = await init('--yes', '--like', 'service/shop/web')
    expect([missing.code, missing.stderr]).toEqual([
      125,
      expect.stringMatching(/Service "web" not found.*Check --like/s),
    ])
  })
})
