import { describe, expect, it } from '@jest/globals'
import { type Made, type Making, make, readTemplate } from '../../emulator/template.ts'
import { readStackParameter } from '../../src/core/aws/stack.ts'
import { ourImages, withOurTag } from '../../src/core/settings/images.ts'
import { templateText } from '../support/stack-template.ts'
import { templateProblems } from '../support/template-problems.ts'

const template = readTemplate(templateText)
const repository = {
  RepositoryIds: '12345,678',
  RepositoryOwnerIds: '42',
  Subjects: 'repo:owner/name:*,repo:owner@42/name@12345:*',
}
const made = (parameters: Readonly<Record<string, string>> = {}, stack = 'mycli'): Made =>
  make(template, { stack, region: 'eu-west-1', account: '123456789012', parameters } satisfies Making)
const broken = (find: string, replace: string): readonly string[] => {
  expect(templateText.split(find).length).toBe(2)
  return templateProblems(readTemplate(templateText.replace(find, replace)))
}

describe('the template', () => {
  it('is one that CloudFormation takes, with nothing in it that is not used', () => {
    expect(templateProblems(template)).toEqual([])
    expect(Object.keys(template.Resources).length).toBeGreaterThan(15)
  })

  it.each([
    ['a type', 'AWS::ECS::Cluster\n', 'AWS::ECS::Clusters\n', 'there is no type'],
    ['a property', 'RetentionInDays:', 'RetentionDays:', 'LogGroup has no RetentionDays'],
    ['a property of a part', 'Name: containerInsights', 'Label: containerInsights', 'has no Label'],
    ['a required property', 'GroupDescription:', 'GroupName:', 'SecurityGroup needs GroupDescription'],
    ['a list', 'ClusterSettings: [{ Name: containerInsights, Value: disabled }]', 'ClusterSettings: on', 'a list'],
    ['a truth', 'EnableDnsSupport: true', "EnableDnsSupport: 'on'", 'a boolean'],
    [
      'an allowed value',
      'Type: String\n      Description: Where',
      'Type: Text\n      Description: Where',
      'may not be Text',
    ],
    ['an attribute', 'Value: !GetAtt WorkflowRole.Arn', 'Value: !GetAtt WorkflowRole.Name', 'has no attribute Name'],
    ['an attribute in a text', '${ExecutionRole.Arn}', '${ExecutionRole.Id}', 'has no attribute Id'],
    ['a resource', 'InternetGatewayId: !Ref InternetGateway', 'InternetGatewayId: !Ref Gateway', 'there is no Gateway'],
    ['a name in a text', '${GitLabSecret}', '${GitLab}', 'there is no GitLab'],
    ['a dependency', 'DependsOn: ClusterCapacity', 'DependsOn: Capacities', 'depends on Capacities'],
    ['a condition', 'Condition: HasBudget\n', 'Condition: HasBudgets\n', 'there is no condition HasBudgets'],
    [
      'a use of a parameter',
      'RetentionInDays: !Ref LogRetentionDays',
      'RetentionInDays: 30',
      'LogRetentionDays is used',
    ],
    ['a use of a condition', '    Condition: HasBudget\n', '', 'HasBudget decides nothing'],
    ['a parameter in the form', ', BudgetEmail]', ']', 'BudgetEmail is in 0 groups'],
  ])('would be found without %s', (_what, find, replace, problem) => {
    expect(broken(find, replace)).toContainEqual(expect.stringContaining(problem))
  })

  it('is far below the limits of CloudFormation', () => {
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
    expect(Buffer.byteLength(templateText)).toBeLessThan(51_200 * 0.7)
    expect(Object.keys(template.Parameters).length).toBeLessThan(200)
    for (const { Description = '' } of Object.values(template.Parameters))
      expect(String(Description).length).toBeLessThan(4_000)
  })

  it('has no bucket, no function, and no name that needs more than CAPABILITY_IAM', () => {
    const types = Object.values(template.Resources).map(({ Type }) => String(Type))
    expect(types.filter((type) => /S3|Lambda|Gateway::|NatGateway/.test(type))).toEqual([])
    expect(templateText).not.toMatch(/^ +(RoleName|ManagedPolicyName|LogGroupName|ClusterName|GroupName):/m)
  })
})

describe('a stack', () => {
  it('without a repository has no workflow role and no provider', () => {
    const types = Object.values(made().resources).map(({ type }) => type)
    expect(types).not.toContain('AWS::IAM::OIDCProvider')
    expect(made().outputs).not.toHaveProperty('WorkflowRoleArn')
    expect(Object.keys(made().resources)).toContain('RunPolicy')
  })

  it('makes the provider only where the account has none, and leaves it to others when it goes', () => {
    expect(made(repository).resources['OidcProvider']?.properties).toEqual({
      Url: 'https://token.actions.githubusercontent.com',
      ClientIdList: ['sts.amazonaws.com'],
    })
    expect(template.Resources['OidcProvider']).toMatchObject({ DeletionPolicy: 'RetainExceptOnCreate' })
    const OidcProviderArn = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com'
    const { resources } = made({ ...repository, OidcProviderArn })
    expect(resources).not.toHaveProperty('OidcProvider')
    expect(JSON.stringify(resources['WorkflowRole'])).toContain(`"Federated":"${OidcProviderArn}"`)
  })

  it('has two public subnets with a way out and none in', () => {
    const { resources } = made()
    const blocks = ['SubnetA', 'SubnetB'].map((name) => resources[name]?.properties['CidrBlock'])
    expect(blocks).toEqual(['10.87.0.0/22', '10.87.4.0/22'])
    expect(resources['SecurityGroup']?.properties['SecurityGroupIngress']).toEqual([])
    expect(resources['RouteToInternet']?.properties).toMatchObject({ DestinationCidrBlock: '0.0.0.0/0' })
  })

  it.each(['10.0.0.0/16', '10.0.0.0/21'])('has room for them in %s', (VpcCidr) => {
    expect(made({ VpcCidr }).resources).toHaveProperty('SubnetB')
  })

  it('has a third subnet where that is asked for, and none in a Region with two zones', () => {
    const { resources, outputs } = made({ Zones: '3' })
    expect(resources['SubnetC']?.properties).toMatchObject({
      CidrBlock: '10.87.8.0/22',
      AvailabilityZone: 'eu-west-1c',
    })
    expect(String(outputs['Subnets']).split(',')).toHaveLength(3)
    expect(resources).toHaveProperty('SubnetCRoutes')
    expect(Object.keys(made().resources).filter((name) => name.startsWith('SubnetC'))).toEqual([])
    expect(made({ Zones: '3', VpcId: 'vpc-0123456789abcdef0' }).resources).not.toHaveProperty('SubnetC')
  })

  it('pulls our images through a cache where that is asked for', () => {
    const { resources, outputs } = made({ ImageCache: 'yes' })
    expect(resources['ImageCacheRule']?.properties).toEqual({
      ...{ EcrRepositoryPrefix: 'mycli/mycli', UpstreamRegistry: 'ecr-public', UpstreamRegistryUrl: 'public.ecr.aws' },
    })
    expect(outputs['ImageCache']).toBe('123456789012.dkr.ecr.eu-west-1.amazonaws.com/mycli/mycli')
    expect(made().resources).not.toHaveProperty('ImageCacheRule')
  })

  it('makes no network in one that is there', () => {
    const network = { VpcId: 'vpc-0123456789abcdef0', SubnetIds: 'subnet-0123456789abcdef0,subnet-0123456789abcdef1' }
    const types = (parameters: Readonly<Record<string, string>>): readonly string[] =>
      Object.values(made(parameters).resources)
        .map(({ type }) => type)
        .filter((type) => type.startsWith('AWS::EC2'))
    expect(types(network)).toEqual(['AWS::EC2::SecurityGroup'])
    expect(types({ ...network, SecurityGroupIds: 'sg-0123456789abcdef0' })).toEqual([])
    expect(made(network).resources['SecurityGroup']?.properties['VpcId']).toBe(network.VpcId)
  })

  const boundary = 'arn:aws:iam::123456789012:policy/boundary'
  it('bounds every role, and puts each in the path that is asked for', () => {
    const { resources } = made({ ...repository, PermissionsBoundary: boundary, RolePath: '/teams/platform/' })
    const roles = Object.values(resources).filter(({ type }) => type === 'AWS::IAM::Role')
    expect(roles).toHaveLength(3)
    for (const { properties } of roles) {
      expect(properties).toMatchObject({
        PermissionsBoundary: boundary,
        Path: expect.stringMatching(/^\/teams\/platform\/mycli/),
      })
    }
    const unbounded = Object.values(made(repository).resources).filter((one) => 'PermissionsBoundary' in one.properties)
    expect(unbounded).toEqual([])
  })

  it.each([
    ['an id that is none', { RepositoryIds: 'owner/name' }],
    ['a subject for all of GitHub', { Subjects: '*' }],
    ['a network without a VPC', { VpcId: 'default' }],
    ['a key that is an identity', { PublicKey: `AGE-SECRET-KEY-1${'Q'.repeat(58)}` }],
    ['a network that is too small', { VpcCidr: '10.0.0.0/24' }],
  ])('is not made with %s', (_what, parameters) => {
    expect(() => made(parameters)).toThrow('may not be')
  })
})

describe('the parameter of a stack', () => {
  const read = (parameters: Readonly<Record<string, string>> = {}, stack = 'mycli') => {
    const { resources, outputs } = made(parameters, stack)
    const { Name, Value } = resources['Parameter']?.properties ?? {}
    expect(Name).toBe(`/mycli/${stack}`)
    expect(String(Value).length).toBeLessThan(4_096)
    const reading = readStackParameter(String(Value))
    if ('problem' in reading) throw new Error(reading.problem)
    return { value: reading.value, outputs }
  }

  it('is what a run reads', () => {
    const { value } = read()
    expect(value).toEqual({
      capacity: 'on-demand',
      cluster: expect.stringMatching(/^arn:aws:ecs:eu-west-1:123456789012:cluster\/mycli-Cluster-/),
      subnets: [expect.stringMatching(/^subnet-/), expect.stringMatching(/^subnet-/)],
      securityGroups: [expect.stringMatching(/^sg-/)],
      assignPublicIp: true,
      executionRole: expect.stringMatching(/:role\/mycli-system\/mycli\/mycli-ExecutionRole-/),
      taskRole: expect.stringMatching(/:role\/mycli\/mycli\/mycli-TaskRole-/),
      taskRoles: {},
      logGroup: expect.stringMatching(/^mycli-LogGroup-/),
      publicKey: undefined,
      keySecret: undefined,
      gitCredentials: {},
      images: {},
      keyReaders: [],
    })
    expect(ourImages.checkout).toContain(':') // an image of a version, which no stack has to know
  })

  it('has a key and the stored credentials by their names, never by their values', () => {
    const PublicKey = `age1${'q'.repeat(58)}`
    const { value } = read({ PublicKey, GitHubToken: 'stored', GitLabToken: 'stored', SshKey: 'stored' }, 'prod')
    const arn = (name: string): string => `arn:aws:ssm:eu-west-1:123456789012:parameter/mycli/prod/${name}`
    expect(value).toMatchObject({ publicKey: PublicKey, keySecret: arn('key') })
    expect(value.gitCredentials).toEqual({ github: arn('git/github'), gitlab: arn('git/gitlab'), ssh: arn('git/ssh') })
  })

  it('has the images of the cache, without a tag, which a run adds', () => {
    const { value, outputs } = read({ ImageCache: 'yes' })
    const image = (name: string): string => `${outputs['ImageCache']}/shaftoe/mycli-${name}`
    expect(value.images).toEqual({ checkout: image('checkout'), executor: image('executor') })
    expect(withOurTag(image('checkout'))).toMatch(/\/mycli-checkout:\d[^/]*$/)
    expect(withOurTag('host:5000/a@sha256:0')).toBe('host:5000/a@sha256:0')
    expect(withOurTag('host:5000/a')).toMatch(/^host:5000\/a:\d/)
  })

  it('names the execution roles that may read the key, and lets them', () => {
    const parameters = { KeyReaders: 'web-execution,api-execution' }
    expect(read(parameters).value.keyReaders).toEqual(['web-execution', 'api-execution'])
    expect(made(parameters).resources['KeyReaderPolicy']?.properties['Roles']).toEqual([
      'web-execution',
      'api-execution',
    ])
    expect(made().resources).not.toHaveProperty('KeyReaderPolicy')
  })

  it('has what is in an existing network', () => {
    const { value } = read({
      VpcId: 'vpc-0123456789abcdef0',
      SubnetIds: 'subnet-0123456789abcdef0,subnet-0123456789abcdef1',
      SecurityGroupIds: 'sg-0123456789abcdef0,sg-0123456789abcdef1',
      AssignPublicIp: 'false',
      Capacity: 'spot-then-on-demand',
    })
    expect(value).toMatchObject({
      subnets: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
      securityGroups: ['sg-0123456789abcdef0', 'sg-0123456789abcdef1'],
      assignPublicIp: false,
      capacity: 'spot-then-on-demand',
    })
  })

  it('says what the outputs say, by the same names', () => {
    const { value, outputs } = read({ PublicKey: `age1${'q'.repeat(58)}` })
    const same = [
      'capacity',
      'cluster',
      'subnets',
      'securityGroups',
      'assignPublicIp',
      'executionRole',
      'taskRole',
      'logGroup',
      'publicKey',
    ] as const
    for (const key of same) {
      expect([key, outputs[`${key[0]?.toUpperCase()}${key.slice(1)}`]]).toEqual([key, String(value[key])])
    }
  })
})
