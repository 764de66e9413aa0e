import { describe, expect, it } from '@jest/globals'
import { usualOptions } from '../../emulator/options.ts'
import type { RecordedRequest } from '../../emulator/requests.ts'
import { type JsonObject, make, readTemplate } from '../../emulator/template.ts'
import { deniedCalls } from '../support/denied-calls.ts'
import { type Asked, isAllowed, type Statement, statementsOf } from '../support/iam.ts'
import { unknownOf } from '../support/iam-reference.ts'
import { templateText } from '../support/stack-template.ts'

const template = readTemplate(templateText)
const account = '123456789012'
const region = 'eu-west-1'
const repository = {
  RepositoryIds: '12345',
  RepositoryOwnerIds: '42',
  Subjects: 'repo:owner/name:*,repo:owner@42/name@12345:*',
}
const made = (parameters: Readonly<Record<string, string>> = {}, stack = 'mycli') =>
  make(template, { stack, region, account, parameters: { ...repository, ...parameters } })
const propertyOf = (name: string, key: string, parameters?: Readonly<Record<string, string>>): JsonObject =>
  made(parameters).resources[name]?.properties[key] as JsonObject
const runner = (parameters?: Readonly<Record<string, string>>): readonly Statement[] =>
  statementsOf(propertyOf('RunPolicy', 'PolicyDocument', parameters))
const trust = (parameters?: Readonly<Record<string, string>>): readonly Statement[] =>
  statementsOf(propertyOf('WorkflowRole', 'AssumeRolePolicyDocument', parameters))
const execution = (parameters?: Readonly<Record<string, string>>): readonly Statement[] => {
  const [policy] = propertyOf('ExecutionRole', 'Policies', parameters) as unknown as readonly JsonObject[]
  return statementsOf(policy?.['PolicyDocument'] as JsonObject)
}

const likes = {
  LikeServices: `arn:aws:ecs:${region}:${account}:service/shop/api`,
  LikeClusters: `arn:aws:ecs:${region}:${account}:cluster/shop`,
  LikeRoles: `arn:aws:iam::${account}:role/api-execution,arn:aws:iam::${account}:role/api-task`,
  LikeLogGroups: `arn:aws:logs:${region}:${account}:log-group:/ecs/api:*`,
}
const like = (): readonly Statement[] => statementsOf(propertyOf('LikePolicy', 'PolicyDocument', likes))
const keyReader = (parameters = {}): readonly Statement[] =>
  statementsOf(propertyOf('KeyReaderPolicy', 'PolicyDocument', { KeyReaders: 'api-execution', ...parameters }))

describe('the policies of the template', () => {
  const key = { SecretsKeyArn: `arn:aws:kms:${region}:${account}:key/1` }
  const all = [
    ...runner(),
    ...execution({ ...key, ImageCache: 'yes' }),
    ...like(),
    ...keyReader(key),
    ...trust({ Refs: 'refs/heads/main', Environments: 'prod' }),
  ]
  const pairs = all.flatMap(({ Action, Condition = {} }) =>
    [Action].flat().map((action) => [action, Object.values(Condition).flatMap((keys) => Object.keys(keys))] as const),
  )

  it.each(pairs)('name %s, an action of AWS, with condition keys that it has: %j', async (action, keys) => {
    expect(await unknownOf(action, keys)).toEqual([])
  })

  it('would be found to name another', async () => {
    expect(await unknownOf('ecs:RunTasks', [])).toEqual(['ecs:RunTasks'])
    expect(await unknownOf('ecs:DescribeTasks', ['ecs:privileged', 'ecs:cluster'])).toEqual(['ecs:privileged'])
    expect(await unknownOf('sts:AssumeRoleWithWebIdentity', ['token.actions.githubusercontent.com:repo'])).toEqual([
      'token.actions.githubusercontent.com:repo',
    ])
  })

  it('allow everything in few words, each statement by its name', () => {
    const names = [...runner(), ...execution(key)].map(({ Sid }) => Sid)
    expect(new Set(names).size).toBe(names.length)
    expect(names).not.toContain(undefined)
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html, white space apart
    expect(JSON.stringify(propertyOf('RunPolicy', 'PolicyDocument')).length).toBeLessThan(6_144 / 2)
  })

  it('name every resource but where AWS has none', () => {
    const everywhere = [...runner(), ...execution(key), ...like(), ...keyReader(key)].filter(({ Resource }) =>
      [Resource].flat().includes('*'),
    )
    expect(everywhere.map(({ Sid }) => Sid)).toEqual([
      'FindTasks',
      'LogInToRegistry',
      'LikeDescribeTaskDefinition',
      'LikeFindTasks',
    ])
  })
})

describe('a run that is like a service', () => {
  const at = (resource: string): string => `arn:aws:ecs:${region}:${account}:${resource}`
  const inShop = { 'ecs:cluster': at('cluster/shop') }
  const passedTo = (service: string) => ({ 'iam:passedtoservice': `${service}.amazonaws.com` })

  it('has a policy only where the stack has something to be like', () => {
    expect(made().resources).not.toHaveProperty('LikePolicy')
    const attached = (parameters: Readonly<Record<string, string>>) =>
      (propertyOf('WorkflowRole', 'ManagedPolicyArns', parameters) as unknown as readonly string[]).length
    expect([attached({}), attached(likes)]).toEqual([1, 2])
  })

  it.each<[string, Asked]>([
    ['change the service', { action: 'ecs:UpdateService', resource: at('service/shop/api') }],
    ['look at another service', { action: 'ecs:DescribeServices', resource: at('service/shop/web') }],
    ['deregister its definition', { action: 'ecs:DeregisterTaskDefinition', resource: at('task-definition/api:7') }],
    ['run its definition', { action: 'ecs:RunTask', resource: at('task-definition/api:7'), context: inShop }],
    ["stop the service's own tasks", { action: 'ecs:StopTask', resource: at('task/shop/1'), context: inShop }],
    ['run in another cluster', { action: 'ecs:RunTask', resource: at('task-definition/mycli-0:1'), context: {} }],
    [
      'pass another role',
      { action: 'iam:PassRole', resource: `arn:aws:iam::${account}:role/admin`, context: passedTo('ecs-tasks') },
    ],
    [
      'pass its roles elsewhere',
      { action: 'iam:PassRole', resource: `arn:aws:iam::${account}:role/api-task`, context: passedTo('lambda') },
    ],
    [
      'read another log',
      { action: 'logs:GetLogEvents', resource: `arn:aws:logs:${region}:${account}:log-group:/ecs/web:log-stream:1` },
    ],
  ])('may not %s', (_what, asked) => {
    expect(isAllowed([...runner(likes), ...like()], asked)).toBe(false)
  })
})

describe('the workflow role', () => {
  const job = {
    aud: 'sts.amazonaws.com',
    sub: 'repo:owner/name:ref:refs/heads/main',
    repository_id: '12345',
    repository_owner_id: '42',
    ref: 'refs/heads/main',
    environment: '',
  }
  const isTrusted = (claims: Partial<typeof job>, parameters?: Readonly<Record<string, string>>): boolean => {
    const sent = Object.entries({ ...job, ...claims }).filter(([, value]) => value !== '')
    const context = Object.fromEntries(
      sent.map(([name, value]) => [`token.actions.githubusercontent.com:${name}`, value]),
    )
    return isAllowed(trust(parameters), { action: 'sts:AssumeRoleWithWebIdentity', resource: '', context })
  }

  it.each([
    [{}, {}],
    [{ sub: 'repo:owner@42/name@12345:ref:refs/heads/main' }, {}],
    [{ sub: 'repo:owner/name:pull_request', ref: 'refs/pull/1/merge' }, {}],
    [{}, { Refs: 'refs/heads/main,refs/tags/v*' }],
    [{ ref: 'refs/tags/v1' }, { Refs: 'refs/heads/main,refs/tags/v*' }],
    [{ environment: 'prod' }, { Environments: 'prod,stage' }],
    [{ environment: 'prod' }, {}],
    [{ repository_id: '777' }, { RepositoryIds: '12345,777' }],
  ])('lets a job in with the claims %j where it is made with %j', (claims, parameters) => {
    expect(isTrusted(claims, parameters)).toBe(true)
  })

  it.each([
    ['a repository that took over the name', { repository_id: '99' }, {}],
    ['an owner that took over the name', { repository_owner_id: '99' }, {}],
    ['another repository of the owner', { sub: 'repo:owner/other:ref:refs/heads/main', repository_id: '7' }, {}],
    ['a name that begins like it', { sub: 'repo:owner/name2:ref:refs/heads/main', repository_id: '7' }, {}],
    ['a token for another audience', { aud: 'https://github.com/owner' }, {}],
    ['a branch that is not named', { ref: 'refs/heads/side' }, { Refs: 'refs/heads/main' }],
    ['a job without an environment', {}, { Environments: 'prod' }],
    ['a job of another environment', { environment: 'stage' }, { Environments: 'prod' }],
    ['a token without ids', { repository_id: '' }, {}],
  ])('keeps out %s', (_what, claims, parameters) => {
    expect(isTrusted(claims, parameters)).toBe(false)
  })

  it('has sessions of up to 12 hours', () => {
    expect(made().resources['WorkflowRole']?.properties['MaxSessionDuration']).toBe(43_200)
  })
})

describe('the roles for tasks', () => {
  it.each(['ExecutionRole', 'TaskRole'])('%s is for the tasks of this account and Region alone', (name) => {
    const statements = statementsOf(propertyOf(name, 'AssumeRolePolicyDocument'))
    const context = { 'aws:sourceaccount': account, 'aws:sourcearn': `arn:aws:ecs:${region}:${account}:task/c/1` }
    const isTrusted = (changes: Readonly<Record<string, string>>): boolean =>
      isAllowed(statements, { action: 'sts:AssumeRole', resource: '', context: { ...context, ...changes } })
    expect(isTrusted({})).toBe(true)
    expect(isTrusted({ 'aws:sourceaccount': '210987654321' })).toBe(false)
    expect(isTrusted({ 'aws:sourcearn': `arn:aws:ecs:us-east-1:${account}:task/c/1` })).toBe(false)
    expect(statements.map((one) => (one as unknown as JsonObject)['Principal'])).toEqual([
      { Service: 'ecs-tasks.amazonaws.com' },
    ])
  })

  it('the default one allows nothing', () => {
    expect(made().resources['TaskRole']?.properties).not.toHaveProperty('Policies')
    expect(made().resources['TaskRole']?.properties).not.toHaveProperty('ManagedPolicyArns')
  })
})

const ecs = (resource: string): string => `arn:aws:ecs:${region}:${account}:${resource}`
const cluster = 'mycli-Cluster-1A2B3C4D5E6F'
const passing = { 'iam:passedtoservice': 'ecs-tasks.amazonaws.com' }
const registering = { 'ecs:compute-compatibility': ['FARGATE'], 'ecs:privileged': 'false' }
const iam = (role: string): string => `arn:aws:iam::${account}:role/${role}`

describe('what a run may not do', () => {
  const forbidden: readonly (readonly [string, Asked])[] = [
    [
      'run a task in another cluster',
      {
        action: 'ecs:RunTask',
        resource: ecs('task-definition/mycli-0:1'),
        context: { 'ecs:cluster': ecs('cluster/other') },
      },
    ],
    [
      'run another definition',
      {
        action: 'ecs:RunTask',
        resource: ecs('task-definition/web:1'),
        context: { 'ecs:cluster': ecs(`cluster/${cluster}`) },
      },
    ],
    ['stop a task of another cluster', { action: 'ecs:StopTask', resource: ecs('task/other/1') }],
    ['look at a task of another cluster', { action: 'ecs:DescribeTasks', resource: ecs('task/other/1') }],
    [
      'list the tasks of another cluster',
      { action: 'ecs:ListTasks', resource: '*', context: { 'ecs:cluster': ecs('cluster/other') } },
    ],
    ['tag a task that is there', { action: 'ecs:TagResource', resource: ecs(`task/${cluster}/1`) }],
    [
      'tag a service',
      {
        action: 'ecs:TagResource',
        resource: ecs(`service/${cluster}/web`),
        context: { 'ecs:createaction': 'CreateService' },
      },
    ],
    [
      'register a definition of another family',
      { action: 'ecs:RegisterTaskDefinition', resource: ecs('task-definition/web:*'), context: registering },
    ],
    [
      'register a privileged one',
      {
        action: 'ecs:RegisterTaskDefinition',
        resource: ecs('task-definition/mycli-0:*'),
        context: { ...registering, 'ecs:privileged': 'true' },
      },
    ],
    [
      'register one for instances',
      {
        action: 'ecs:RegisterTaskDefinition',
        resource: ecs('task-definition/mycli-0:*'),
        context: { ...registering, 'ecs:compute-compatibility': ['FARGATE', 'EC2'] },
      },
    ],
    ['pass another role', { action: 'iam:PassRole', resource: iam('admin'), context: passing }],
    ['pass a role of another stack', { action: 'iam:PassRole', resource: iam('mycli/other/deploy'), context: passing }],
    [
      'pass its own role',
      { action: 'iam:PassRole', resource: iam('mycli-system/mycli/mycli-WorkflowRole-1A2B3C4D5E6F'), context: passing },
    ],
    [
      'pass a role to another service',
      {
        action: 'iam:PassRole',
        resource: iam('mycli/mycli/deploy'),
        context: { 'iam:passedtoservice': 'lambda.amazonaws.com' },
      },
    ],
    [
      'read another log group',
      { action: 'logs:GetLogEvents', resource: `arn:aws:logs:${region}:${account}:log-group:/aws/rds:log-stream:1` },
    ],
    [
      'read the key',
      { action: 'ssm:GetParameter', resource: `arn:aws:ssm:${region}:${account}:parameter/mycli/mycli/key` },
    ],
    [
      'read a stored credential',
      { action: 'ssm:GetParameter', resource: `arn:aws:ssm:${region}:${account}:parameter/mycli/mycli/git/ssh` },
    ],
    [
      'read another stack',
      { action: 'ssm:GetParameter', resource: `arn:aws:ssm:${region}:${account}:parameter/mycli/other` },
    ],
    [
      'write the parameter',
      { action: 'ssm:PutParameter', resource: `arn:aws:ssm:${region}:${account}:parameter/mycli/mycli` },
    ],
    ['open a shell in a task', { action: 'ecs:ExecuteCommand', resource: ecs(`task/${cluster}/1`) }],
    ['change IAM', { action: 'iam:AttachRolePolicy', resource: iam('mycli/mycli/mycli-TaskRole-1A2B3C4D5E6F') }],
  ]
  it.each(forbidden)('%s', (_what, asked) => {
    expect(isAllowed(runner(), asked)).toBe(false)
  })

  it('register outside of its families, unless AWS does not look at them and the stack says so', () => {
    const asked = { action: 'ecs:RegisterTaskDefinition', resource: '*', context: registering }
    expect(isAllowed(runner(), asked)).toBe(false)
    expect(isAllowed(runner({ DefinitionScope: '*' }), { ...asked, resource: ecs('task-definition/*') })).toBe(true)
  })
})

describe('what ECS may not do for a task', () => {
  const secret = (name: string): string => `arn:aws:secretsmanager:${region}:${account}:secret:${name}`
  it.each<readonly [string, Asked]>([
    ['read another secret', { action: 'secretsmanager:GetSecretValue', resource: secret('prod/database-AbCdEf') }],
    [
      'read a secret of another stack',
      { action: 'secretsmanager:GetSecretValue', resource: secret('mycli/mycli2/x-AbCdEf') },
    ],
    [
      'read another parameter',
      { action: 'ssm:GetParameters', resource: `arn:aws:ssm:${region}:${account}:parameter/prod/x` },
    ],
    [
      'make a log group',
      {
        action: 'logs:CreateLogGroup',
        resource: `arn:aws:logs:${region}:${account}:log-group:mycli-LogGroup-1A2B3C4D5E6F`,
      },
    ],
    [
      'write another log',
      { action: 'logs:PutLogEvents', resource: `arn:aws:logs:${region}:${account}:log-group:other:log-stream:1` },
    ],
    ['push an image', { action: 'ecr:PutImage', resource: `arn:aws:ecr:${region}:${account}:repository/x` }],
    [
      'decrypt with a key that is not named',
      { action: 'kms:Decrypt', resource: `arn:aws:kms:${region}:${account}:key/1` },
    ],
  ])('%s', (_what, asked) => {
    expect(isAllowed(execution(), asked)).toBe(false)
  })

  it('fill another cache than the stack’s, or any where it has none', () => {
    const fills = (repository: string, parameters?: Readonly<Record<string, string>>): boolean =>
      ['ecr:CreateRepository', 'ecr:BatchImportUpstreamImage'].every((action) =>
        isAllowed(execution(parameters), {
          action,
          resource: `arn:aws:ecr:${region}:${account}:repository/${repository}`,
        }),
      )
    const cached = { ImageCache: 'yes' }
    expect(fills('mycli/mycli/docker/library/node', cached)).toBe(true)
    expect([fills('mycli/other/x', cached), fills('x', cached), fills('mycli/mycli/x')]).toEqual([false, false, false])
  })

  it('decrypt otherwise than for the stack’s secrets', () => {
    const SecretsKeyArn = `arn:aws:kms:${region}:${account}:key/1`
    const decrypts = (service: string): boolean =>
      isAllowed(execution({ SecretsKeyArn }), {
        action: 'kms:Decrypt',
        resource: SecretsKeyArn,
        context: { 'kms:viaservice': `${service}.${region}.amazonaws.com` },
      })
    expect(['ssm', 'secretsmanager', 's3'].map(decrypts)).toEqual([true, true, false])
  })
})

describe('the loopback AWS of the tests', () => {
  const request = (operation: string, input: RecordedRequest['input']): RecordedRequest => ({
    ...{ operation, input, body: '', headers: {}, method: 'POST', url: '/', at: 0, status: 200, answer: '' },
  })
  const ask = (...calls: readonly RecordedRequest[]) => deniedCalls(calls, usualOptions).map(({ action }) => action)
  const executionRoleArn = iam('mycli-system/mycli/mycli-execution')
  const definition = {
    ...{ family: 'mycli-0', requiresCompatibilities: ['FARGATE'], executionRoleArn },
    containerDefinitions: [
      { name: 'main', secrets: [{ name: 'A', valueFrom: 'arn:aws:ssm:us-east-1:123456789012:parameter/other' }] },
    ],
  }

  it('holds every call, and what ECS does for a task, against the policies of the stack', () => {
    const stop = request('ecs:StopTask', { cluster: 'mycli', task: '0' })
    expect(ask(stop, request('ecs:RunTask', { cluster: 'mycli', taskDefinition: 'mycli-0', tags: [{}] }))).toEqual([])
    expect(ask(request('ecs:StopTask', { cluster: 'other', task: '0' }))).toEqual(['ecs:StopTask'])
    expect(ask(request('ecs:RegisterTaskDefinition', definition))).toContain('ssm:GetParameters')
    expect(() => ask(request('ecs:UpdateService', {}))).toThrow('Which rights does ecs:UpdateService need?')
  })

  it('asks nothing of an execution role that is not of the stack, but that a run may pass it', () => {
    const other = { ...definition, executionRoleArn: iam('other') }
    expect(ask(request('ecs:RegisterTaskDefinition', other))).toEqual(['iam:PassRole'])
  })
})
