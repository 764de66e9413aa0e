import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import {
  causesOf,
  changeLines,
  costLines,
  isAtRest,
  isDeployed,
  type StackEvent,
} from '../../../src/core/stack/deployment.ts'
import { settingsText, workflowText } from '../../../src/core/stack/files.ts'
import { cacheStatement, isOfCache } from '../../../src/core/stack/image-cache.ts'
import { type StackWishes, stackParameters } from '../../../src/core/stack/parameters.ts'
import { belongingLines, isEmpty, isRoleOfStack, removalCauses } from '../../../src/core/stack/removal.ts'
import { inProject } from '../../support/project.ts'

const nothing: StackWishes = {
  ...{ repository: undefined, refs: undefined, environments: undefined, provider: undefined, capacity: undefined },
  ...{ vpc: undefined, subnets: undefined, securityGroups: undefined, publicIp: undefined },
  ...{
    zones: undefined,
    imageCache: undefined,
    permissionsBoundary: undefined,
    rolePath: undefined,
    publicKey: undefined,
    likes: {},
    credentials: {},
  },
}
const repository = { owner: 'owner', name: 'name', id: 12_345, ownerId: 42 }

describe('the parameters of a stack', () => {
  it('are those that are wished for, and no others', () => {
    expect(stackParameters(nothing, {})).toEqual({ set: {}, kept: [] })
    const wishes: StackWishes = {
      ...{ repository, refs: ['refs/heads/main', 'refs/tags/v*'], environments: ['prod', 'stage'], provider: 'arn:p' },
      ...{ capacity: 'spot', vpc: 'vpc-1', subnets: ['s-1', 's-2'], securityGroups: ['sg-1', 'sg-2'], publicIp: false },
      ...{ zones: '3', imageCache: 'yes', permissionsBoundary: 'arn:b', rolePath: '/a/', publicKey: 'age1x' },
      likes: { LikeRoles: 'arn:r' },
      credentials: { github: 'stored', ssh: 'no' },
    }
    expect(stackParameters(wishes, {}).set).toEqual({
      RepositoryIds: '12345',
      RepositoryOwnerIds: '42',
      Subjects: 'repo:owner/name:*,repo:owner@42/name@12345:*',
      Refs: 'refs/heads/main,refs/tags/v*',
      Environments: 'prod,stage',
      OidcProviderArn: 'arn:p',
      Capacity: 'spot',
      VpcId: 'vpc-1',
      SubnetIds: 's-1,s-2',
      SecurityGroupIds: 'sg-1,sg-2',
      AssignPublicIp: 'false',
      Zones: '3',
      ImageCache: 'yes',
      PermissionsBoundary: 'arn:b',
      RolePath: '/a/',
      PublicKey: 'age1x',
      GitHubToken: 'stored',
      SshKey: 'no',
      LikeRoles: 'arn:r',
    })
  })

  it('stay as they are where nothing else is wished for', () => {
    const before = { Capacity: 'spot', PublicKey: 'age1x', Refs: '' }
    expect(stackParameters({ ...nothing, capacity: 'on-demand' }, before)).toEqual({
      set: { Capacity: 'on-demand' },
      kept: ['PublicKey', 'Refs'],
    })
  })

  it('have each repository once, beside those that were there', () => {
    const { set } = stackParameters({ ...nothing, repository }, {})
    expect(stackParameters({ ...nothing, repository }, set).set).toEqual(set)
    const other = { ...repository, owner: 'them', name: 'other', id: 7, ownerId: 8 }
    expect(stackParameters({ ...nothing, repository: other }, set).set).toEqual({
      RepositoryIds: '12345,7',
      RepositoryOwnerIds: '42,8',
      Subjects: 'repo:owner/name:*,repo:owner@42/name@12345:*,repo:them/other:*,repo:them@8/other@7:*',
    })
  })
})

describe('a deployment', () => {
  const event = (resource: string, status: string, reason?: string): StackEvent => ({
    ...{ id: resource, resource, type: `AWS::X::${resource}`, status, reason },
  })

  it('failed by what failed by itself, the first one first', () => {
    expect(
      causesOf([
        event('A', 'CREATE_COMPLETE'),
        event('B', 'CREATE_FAILED', 'No more of them.'),
        event('C', 'CREATE_FAILED', 'Resource creation cancelled'),
        event('D', 'UPDATE_FAILED', 'Not allowed.'),
        event('E', 'UPDATE_FAILED', 'Resource update cancelled'),
        event('F', 'CREATE_FAILED'),
        event('mycli', 'ROLLBACK_IN_PROGRESS', 'The following resource(s) failed to create: [B]. '),
      ]),
    ).toEqual(['B (AWS::X::B): No more of them.', 'D (AWS::X::D): Not allowed.', 'F (AWS::X::F): no reason given'])
  })

  it.each([
    ['CREATE_COMPLETE', true, true],
    ['UPDATE_COMPLETE', true, true],
    ['CREATE_IN_PROGRESS', false, false],
    ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', false, false],
    ['REVIEW_IN_PROGRESS', true, false],
    ['ROLLBACK_COMPLETE', true, false],
    ['UPDATE_ROLLBACK_COMPLETE', true, false],
    ['UPDATE_ROLLBACK_FAILED', true, false],
    ['DELETE_COMPLETE', true, false],
  ])('in the state %s is at rest: %p, and has done what was wanted: %p', (status, rests, done) => {
    expect([isAtRest(status), isDeployed(status)]).toEqual([rests, done])
  })

  it('is shown in columns, a replacement by its name', () => {
    const change = (action: string, type: string, replaced = false) => ({ action, resource: 'R', type, replaced })
    expect(
      changeLines([
        change('Add', 'AWS::EC2::VPC'),
        change('Modify', 'AWS::IAM::ManagedPolicy'),
        change('Modify', 'AWS::IAM::Role', true),
        change('Remove', 'Custom::AWS::It'),
        change('Dynamic', 'AWS::A::B'),
      ]),
    ).toEqual([
      '  add      EC2::VPC            R',
      '  change   IAM::ManagedPolicy  R',
      '  replace  IAM::Role           R',
      '  remove   Custom::AWS::It     R',
      '  Dynamic  A::B                R',
    ])
    expect(changeLines([])).toEqual([])
  })
})

it('what a stack costs is what the page about it says', () => {
  const [said, page] = [costLines.join(' '), readFileSync(inProject('docs/cost.md'), 'utf8')]
  expect(said).toMatch(
    /^Idle it costs nothing\. .* about \$0\.05 an hour .*, and \$0\.005 an hour for its public IPv4 address\.$/,
  )
  expect(page).toContain('| 1 vCPU, 2 GB (the default) | $0.049 |')
  expect(page).toContain('a public IPv4 address: $0.005 an hour')
})

describe('the first files', () => {
  const use = { stack: 'mycli', region: 'eu-west-1', workflowRole: 'arn:role' }
  const stepOf = (text: string) =>
    (parse(text) as { jobs: { run: { steps: { with: Readonly<Record<string, string>> }[] } } }).jobs.run.steps[0]?.with

  it('are a workflow that needs to be told no more than role and region', () => {
    expect(stepOf(workflowText(use))).toEqual({
      'role-to-assume': 'arn:role',
      'aws-region': 'eu-west-1',
      command: expect.stringMatching(/^echo /),
    })
    expect(stepOf(workflowText({ ...use, stack: 'prod' }))).toMatchObject({ stack: 'prod' })
  })

  it('are settings that say nothing new', () => {
    expect(parse(settingsText)).toEqual({ timeout: '60m' })
  })
})

describe('the image cache of a stack', () => {
  it.each([
    ['mycli/mycli/docker/library/node', true],
    ['mycli/mycli/shaftoe/mycli-checkout', true],
    ['mycli/mycli/app', false],
    ['mycli/mycli/app/', false],
    ['mycli/mycli-two/docker/library/node', false],
    ['team/mycli/mycli/docker/node', false],
  ])('made %s: %p', (repository, made) => expect(isOfCache('mycli', repository)).toBe(made))

  it.each([
    ['ecr:DescribeRepositories', 'arn:aws-cn:ecr:cn-north-1:123456789012:repository/*'],
    ['ecr:DeleteRepository', 'arn:aws-cn:ecr:cn-north-1:123456789012:repository/mycli/two/*'],
  ])('is looked at and emptied with a statement for %s', (Action, Resource) => {
    const address = { stack: 'two', region: 'cn-north-1', account: '123456789012' }
    expect(JSON.parse(cacheStatement(Action, address))).toEqual({ Effect: 'Allow', Action, Resource })
  })
})

describe('the removal of a stack', () => {
  it.each([
    ['arn:aws:iam::1:role/mycli-system/mycli/mycli-ExecutionRole-1A', true],
    ['arn:aws:iam::1:role/teams/platform/mycli-system/mycli/mycli-ExecutionRole-1A', true],
    ['arn:aws:iam::1:role/mycli-system/mycli2/mycli2-ExecutionRole-1A', false],
    ['arn:aws:iam::1:role/not-mycli-system/mycli/x', false],
    ['arn:aws:iam::1:role/mycli/mycli/deploy', false],
    ['arn:aws:iam::1:role/mycli', false],
    ['', false],
  ])('knows the role %s by its path: %s', (arn, isOwn) => {
    expect(isRoleOfStack('mycli', arn)).toBe(isOwn)
  })

  const failed = (type: string, reason: string | undefined): StackEvent => ({
    ...{ id: type, resource: 'R', type, status: 'DELETE_FAILED', reason },
  })
  const sg = 'AWS::EC2::SecurityGroup'
  const held = 'resource sg-1 has a dependent object (Service: Ec2)'

  it('goes on by itself where something lingers, and only there', () => {
    const passes = (...events: readonly StackEvent[]): boolean => removalCauses(events).mayPass
    expect(passes(failed(sg, held))).toBe(true)
    expect(passes(failed('AWS::EC2::Subnet', "The subnet 'subnet-1' has dependencies and cannot be deleted."))).toBe(
      true,
    )
    expect(passes(failed('AWS::EC2::Subnet', 'Network interface eni-1 is currently in use.'))).toBe(true)
    expect(passes(failed('AWS::ECS::Cluster', 'The Cluster cannot be deleted while Tasks are active.'))).toBe(true)
    expect(passes(failed('AWS::ECS::Cluster', 'The Cluster cannot be deleted while Services are active.'))).toBe(false)
    expect(passes(failed(sg, held), failed('AWS::IAM::Role', 'Cannot delete entity'))).toBe(false)
    expect(passes(failed('AWS::CloudFormation::Stack', held))).toBe(false)
    expect(passes()).toBe(false)
  })

  it('says each cause with what to do about it, and not that the stack failed', () => {
    const { lines } = removalCauses([
      failed(sg, held),
      failed('AWS::Logs::LogGroup', 'Cannot delete log group with deletion protection enabled.'),
      failed('AWS::IAM::Role', 'No.'),
      failed('AWS::CloudFormation::Stack', 'The following resource(s) failed to delete: [R].'),
      failed('AWS::A::B', undefined),
      { ...failed('AWS::A::C', 'User Initiated'), status: 'DELETE_IN_PROGRESS' },
    ])
    expect(lines).toEqual([
      expect.stringMatching(
        /^R \(AWS::EC2::SecurityGroup\): resource sg-1 .*\n {4}Something outside .*describe-security-groups/,
      ),
      expect.stringMatching(/^R \(AWS::Logs::LogGroup\): .*\n {4}Lift it: aws logs put-log-group-deletion-protection/),
      'R (AWS::IAM::Role): No.',
    ])
  })

  it('names what goes and what stays, a family once', () => {
    const none = { tasks: [], parameters: [], definitions: [], repositories: [], provider: undefined }
    expect([isEmpty(none), belongingLines(none)]).toEqual([true, []])
    const some = {
      tasks: ['arn:aws:ecs:r:1:task/c/0a1b'],
      parameters: ['/mycli/mycli/key'],
      definitions: ['arn:aws:ecs:r:1:task-definition/mycli-1:1', 'arn:aws:ecs:r:1:task-definition/mycli-1:12'],
      repositories: ['mycli/mycli/docker/library/node'],
      provider: 'arn:provider',
    }
    for (const key of ['tasks', 'parameters', 'definitions', 'repositories'] as const) {
      expect(isEmpty({ ...some, [key]: [] })).toBe(false)
      expect(isEmpty({ ...none, [key]: ['x'] })).toBe(false)
    }
    expect([isEmpty(some), belongingLines(some)]).toEqual([
      false,
      [
        '  stop    task 0a1b',
        '  delete  SSM parameter /mycli/mycli/key',
        '  delete  task definition mycli-1',
        '  delete  ECR repository mycli/mycli/docker/library/node with its images',
        '  keep    OIDC provider arn:provider: other repositories may use it',
      ],
    ])
  })
})
