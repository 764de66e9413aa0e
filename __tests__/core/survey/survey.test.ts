import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '../../../emulator/template.ts'
import { make, readTemplate } from '../../../emulator/template.ts'
import type { Place } from '../../../src/core/aws/place.ts'
import { quotaFindings, settingFindings } from '../../../src/core/survey/account.ts'
import { clockFindings } from '../../../src/core/survey/clock.ts'
import { findingLines } from '../../../src/core/survey/finding.ts'
import { ecrOf, readImageReference } from '../../../src/core/survey/image-reference.ts'
import { ecrFinding, imageFinding } from '../../../src/core/survey/images.ts'
import { logGroupFinding } from '../../../src/core/survey/log-group.ts'
import {
  type EgressRule,
  letsOut,
  networkFindings,
  type RouteTable,
  type Subnet,
  type Vpc,
  type WayOut,
  wayOut,
} from '../../../src/core/survey/network.ts'
import { askedByRun, principalOf, rightsFinding } from '../../../src/core/survey/rights.ts'
import { stackFinding } from '../../../src/core/survey/stack.ts'
import { trustFinding } from '../../../src/core/survey/trust.ts'
import { asOptions, networkChoices } from '../../../src/core/survey/vpc-choice.ts'
import { isAllowed, statementsOf } from '../../support/iam.ts'
import { templateText } from '../../support/stack-template.ts'

describe('the clock of a machine', () => {
  it.each([0, 300_000, -300_000])('%d ms from that of AWS is good', (ms) => expect(clockFindings(ms)).toEqual([]))

  it.each([
    [300_001, '5 minutes behind'],
    [-3_600_000, '60 minutes ahead of'],
  ])('%d ms from that of AWS is too far', (ms, words) => {
    expect(clockFindings(ms)).toMatchObject([{ state: 'bad', text: expect.stringContaining(`is ${words} AWS's`) }])
  })
})

describe('a log group', () => {
  const where = { name: 'logs', region: 'eu-west-1', init: 'mycli init --region eu-west-1' }

  it('that keeps its lines for some days is good', () => {
    expect(logGroupFinding({ retentionDays: 1 }, where)).toMatchObject({
      state: 'good',
      text: expect.stringMatching(/ 1 day\.$/),
    })
  })

  it('that keeps them for ever, or is not there, has to be mended', () => {
    expect(logGroupFinding({ retentionDays: undefined }, where)).toMatchObject({
      state: 'bad',
      remedy: 'aws logs put-retention-policy --region eu-west-1 --log-group-name logs --retention-in-days 30',
    })
    expect(logGroupFinding(undefined, where)).toMatchObject({ state: 'bad', remedy: where.init })
  })
})

describe('the way out of a subnet', () => {
  const main: RouteTable = { vpc: 'vpc-1', isMain: true, subnets: [], target: 'igw-1' }
  const own: RouteTable = { vpc: 'vpc-1', isMain: false, subnets: ['a'], target: 'nat-1' }
  it.each([
    ['its own table', [main, own], 'a', 'other'],
    ['the main one of its VPC', [main, own], 'b', 'gateway'],
    ['a table of its own without a route, and not the main one', [main, { ...own, target: undefined }], 'a', 'none'],
    ['no table of another VPC', [{ ...main, vpc: 'vpc-2' }], 'a', 'none'],
  ])('is by %s', (_, tables, id, way) => {
    expect(wayOut({ id, vpc: 'vpc-1' }, tables)).toBe(way)
  })
})

describe('what a security group lets out', () => {
  const rule = (more: Partial<EgressRule> = {}): EgressRule => ({
    ...{ protocol: 'tcp', ports: [443, 443], blocks: ['0.0.0.0/0'] },
    ...more,
  })
  it.each<[string, readonly EgressRule[], boolean | undefined]>([
    ['https', [rule()], true],
    ['everything', [rule({ protocol: '-1', ports: undefined })], true],
    ['a range with https', [rule({ ports: [1, 1024] })], true],
    ['http alone', [rule({ ports: [80, 80] })], undefined],
    ['https over UDP', [rule({ protocol: 'udp' })], undefined],
    ['some addresses', [rule({ blocks: ['10.0.0.0/8'] })], undefined],
    ['nothing', [], false],
  ])('is https to every address, nothing, or some of it: %s', (_, rules, lets) => {
    expect(letsOut(rules)).toBe(lets)
  })
})

describe('a network', () => {
  const subnet = (wayOut: 'gateway' | 'other') => ({ id: 's', vpc: 'v', zone: 'z', name: undefined, wayOut })
  const look = (way: 'gateway' | 'other', publicIp: boolean) =>
    networkFindings({ subnets: ['s'], securityGroups: [], publicIp }, { subnets: [subnet(way)], groups: [] })
  it('needs public addresses where its gateway wants them, and no others', () => {
    expect(look('gateway', true)).toEqual([expect.objectContaining({ state: 'good' })])
    expect(look('other', false)).toEqual([expect.objectContaining({ state: 'good' })])
    expect(look('other', true)).toEqual([expect.objectContaining({ state: 'good' })])
    expect(look('gateway', false)).toEqual([expect.objectContaining({ state: 'bad' })])
  })
})

const repository = { owner: 'owner', name: 'name', id: 12345, ownerId: 42 }
const made = make(readTemplate(templateText), {
  ...{ stack: 'mycli', region: 'eu-west-1', account: '123456789012' },
  parameters: {
    ...{ RepositoryIds: '1,12345', RepositoryOwnerIds: '42' },
    ...{ Subjects: 'repo:owner/name:*,repo:owner@42/name@12345:*', Refs: 'refs/heads/main' },
  },
})
const trust = made.resources['WorkflowRole']?.properties['AssumeRolePolicyDocument']
type Changes = Readonly<Record<string, unknown>>

/** The template's trust policy with other conditions. */
function trustWith(equals: Changes, like: Changes = {}): unknown {
  const policy = structuredClone(trust) as unknown as { Statement: { Condition: Record<string, Changes> }[] }
  const key = (name: string): string => `token.actions.githubusercontent.com:${name}`
  const keyed = (changes: Changes) => Object.fromEntries(Object.entries(changes).map(([name, v]) => [key(name), v]))
  const [statement] = policy.Statement
  if (!statement) throw new Error('no statement')
  const { StringEquals = {}, StringLike = {} } = statement.Condition
  statement.Condition = {
    StringEquals: { ...StringEquals, ...keyed(equals) },
    StringLike: { ...StringLike, ...keyed(like) },
  }
  return policy
}

describe("the workflow role's trust", () => {
  const look = (policy: unknown, audience = 'sts.amazonaws.com') =>
    trustFinding(policy, { repository, audience, init: 'mycli init --region eu-west-1' })
  it('of the template lets its repository in, for the refs that it names', () => {
    expect(look(trust)).toEqual({
      state: 'good',
      text: 'The workflow role lets owner/name in, for ref refs/heads/main alone.',
    })
  })

  it.each<[string, unknown, string]>([
    ['another id', trustWith({ repository_id: ['1', '2'] }), 'its id 12345 is not among those of repository_id'],
    ['another owner', trustWith({ repository_owner_id: '1' }), 'the id 42 of its owner is not among the owners'],
    ['another audience', trustWith({ aud: 'mine' }), 'it wants another audience than sts.amazonaws.com'],
    ['another subject', trustWith({}, { sub: 'repo:owner/other:*' }), 'no pattern of its subject fits'],
    ['a longer name', trustWith({}, { sub: ['repo:owner/name2:*'] }), 'no pattern of its subject fits'],
  ])('is refused by %s', (_, policy, why) => {
    expect(look(policy)).toEqual({
      state: 'bad',
      text: `The workflow role does not let owner/name in: ${why}.`,
      remedy: 'mycli init --region eu-west-1 --repository owner/name',
    })
  })

  it.each<[string, unknown]>([
    ['the form with ids', trustWith({}, { sub: 'repo:owner@42/name@12345:ref:refs/heads/main' })],
    ['a pattern for all of an owner', trustWith({}, { sub: 'repo:owner/*' })],
    ['any at all', trustWith({}, { sub: '*' })],
  ])('takes %s as its subject', (_, policy) => {
    expect(look(policy).state).toBe('good')
  })

  it('that lets no token in, or is none, says so', () => {
    for (const policy of [
      undefined,
      {},
      { Statement: [] },
      { Statement: { Effect: 'Deny', Action: 'sts:*' } },
      'text',
    ]) {
      expect(look(policy)).toMatchObject({ state: 'bad', text: "The workflow role trusts no token of GitHub's." })
    }
  })
})

const place: Place = {
  ...{ region: 'eu-west-1', cluster: String(made.outputs['Cluster']), subnets: [], securityGroups: [], publicIp: true },
  ...{ executionRole: String(made.outputs['ExecutionRole']), taskRole: String(made.outputs['TaskRole']) },
  ...{ logGroup: String(made.outputs['LogGroup']), publicKey: undefined, keySecret: undefined, gitSecrets: {} },
  checkoutImage: 'x',
}

describe('the rights that a run needs', () => {
  const policy = statementsOf(made.resources['RunPolicy']?.properties['PolicyDocument'] as JsonObject)
  const asked = askedByRun(place, 'mycli')
  const inSmall = (context: (typeof asked)[number]['context']) =>
    Object.fromEntries(Object.entries(context).map(([key, value]) => [key.toLowerCase(), value]))

  it('are what the policy of the template gives, and all of its actions', () => {
    for (const one of asked)
      expect([one, isAllowed(policy, { ...one, context: inSmall(one.context) })]).toEqual([one, true])
    expect(new Set(asked.map(({ action }) => action))).toEqual(
      new Set(policy.flatMap(({ Action }) => Action as string | readonly string[])),
    )
  })

  it.each([
    ['a user', 'arn:aws:iam::123456789012:user/teams/eva', { kind: 'user', name: 'eva' }],
    ['a session', 'arn:aws:sts::123456789012:assumed-role/deploy/run-1', { kind: 'role', name: 'deploy' }],
    ['the root user', 'arn:aws:iam::123456789012:root', undefined],
    ['a federated one', 'arn:aws:sts::123456789012:federated-user/eva', undefined],
  ])('are those of the identity behind %s', (_, caller, principal) => {
    expect(principalOf(caller)).toEqual(principal && { ...principal, arn: caller })
  })

  it('are added to the identity that lacks them, or where it comes from', () => {
    const [one] = asked
    if (!one) throw new Error('nothing is asked')
    const remedy = (kind: 'user' | 'role', name: string, arn?: string) =>
      rightsFinding([one, one], { kind, name, arn: '' }, arn).remedy
    expect(remedy('role', 'deploy', 'arn:policy')).toBe(
      'aws iam attach-role-policy --role-name deploy --policy-arn arn:policy',
    )
    expect(remedy('role', 'AWSReservedSSO_Admin_0', 'arn:policy')).toBe(
      'Add the policy arn:policy to the permission set.',
    )
    expect(remedy('user', 'eva')).toBe('infra/README.md has the policy that a run needs.')
    expect(rightsFinding([one, one], { kind: 'user', name: 'eva', arn: '' }, undefined).text).toContain(
      'ssm:GetParameter.',
    )
  })
})

describe('the networks to choose from', () => {
  const vpc = (id: string, more: Partial<Vpc> = {}): Vpc => ({
    ...{ id, cidr: '10.0.0.0/16', isDefault: false, name: undefined },
    ...more,
  })
  const subnet = (id: string, vpc: string, wayOut: WayOut): Subnet => ({ id, vpc, zone: 'a', name: undefined, wayOut })

  it('are the subnets of each VPC with a way out, public and private ones apart', () => {
    const subnets = [subnet('a', 'v1', 'gateway'), subnet('b', 'v1', 'other'), subnet('c', 'v1', 'none')]
    const found = networkChoices(
      [vpc('v1', { name: 'main' }), vpc('v2', { isDefault: true }), vpc('v3')],
      [...subnets, subnet('d', 'v2', 'gateway'), subnet('e', 'v2', 'gateway')],
    )
    expect(found.map(({ label, ...one }) => [label, asOptions({ ...one, label })])).toEqual([
      ['v1, main (10.0.0.0/16): 1 public subnet', '--vpc v1 --subnets a'],
      ['v1, main (10.0.0.0/16): 1 private subnet', '--vpc v1 --subnets b --no-public-ip'],
      ['v2, the default one (10.0.0.0/16): 2 public subnets', '--vpc v2 --subnets d,e'],
    ])
  })

  it('have no more subnets than a task may name', () => {
    const many = Array.from({ length: 20 }, (_, at) => subnet(`s${at}`, 'v1', 'gateway'))
    expect(networkChoices([vpc('v1')], many)[0]?.subnets).toHaveLength(16)
  })
})

describe('an image reference', () => {
  it.each([
    ['alpine', 'registry-1.docker.io', 'library/alpine', 'latest'],
    ['team/app:1', 'registry-1.docker.io', 'team/app', '1'],
    ['docker.io/library/node:24', 'registry-1.docker.io', 'library/node', '24'],
    ['localhost/app', 'localhost', 'app', 'latest'],
    ['127.0.0.1:5000/a/b:x', '127.0.0.1:5000', 'a/b', 'x'],
    ['ghcr.io/a/b@sha256:0f', 'ghcr.io', 'a/b', 'sha256:0f'],
    ['ghcr.io/a/b:1@sha256:0f', 'ghcr.io', 'a/b', 'sha256:0f'],
  ])('is read as container engines do: %s', (image, registry, repository, reference) => {
    expect(readImageReference(image)).toEqual({ registry, repository, reference })
  })

  it('names a private registry of ECR', () => {
    expect(ecrOf('123456789012.dkr.ecr.eu-west-1.amazonaws.com')).toEqual({
      account: '123456789012',
      region: 'eu-west-1',
    })
    expect(ecrOf('123456789012.dkr-ecr.eu-west-1.on.aws')).toEqual({ account: '123456789012', region: 'eu-west-1' })
    expect(ecrOf('public.ecr.aws')).toBeUndefined()
    expect(ecrFinding('alpine')).toBeUndefined()
    expect(ecrFinding('123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:1')?.remedy).toBe(
      'aws ecr describe-images --region eu-west-1 --registry-id 123456789012 --repository-name team/app --image-ids imageTag=1',
    )
  })

  it.each([
    ['there', 'good'],
    ['missing', 'bad'],
    ['private', 'unknown'],
  ] as const)('whose image is %s is %s', (state, finding) => {
    expect(imageFinding('alpine', state, 'checkout').state).toBe(finding)
  })
})

describe('the quotas of an account', () => {
  it('are told in tasks of the size', () => {
    const found = quotaFindings({ onDemand: 6, spot: 1 }, 4_096, 'eu-west-1')
    expect(found.flatMap(findingLines)).toEqual([
      'ok   6 vCPUs on demand: 1 task of 4 vCPUs at once.',
      'fix  1 vCPU of Spot: 0 tasks of 4 vCPUs at once.',
      '       aws service-quotas request-service-quota-increase --region eu-west-1 --service-code fargate --quota-code L-36FBB829 --desired-value 4',
    ])
  })

  it.each([
    ['guardDutyActivate', 'on', 'note'],
    ['fargateTaskRetirementWaitPeriod', '0', 'bad'],
  ])('and the setting %s=%s is told', (name, value, state) => {
    expect(settingFindings({ [name]: value })).toEqual([expect.objectContaining({ state })])
    expect(settingFindings({ [name]: '7' })).toEqual([])
  })
})

describe('a stack', () => {
  it.each([
    ['CREATE_COMPLETE', true, true, 'good'],
    ['UPDATE_ROLLBACK_COMPLETE', true, true, 'good'],
    ['UPDATE_IN_PROGRESS', true, true, 'unknown'],
    ['ROLLBACK_COMPLETE', true, true, 'bad'],
    ['UPDATE_ROLLBACK_FAILED', true, true, 'bad'],
    ['REVIEW_IN_PROGRESS', true, true, 'bad'],
    ['CREATE_COMPLETE', true, false, 'bad'],
    ['CREATE_COMPLETE', false, true, 'bad'],
  ])('that is %s, ours: %s, current: %s, is %s', (status, isOurs, isCurrent, state) => {
    const found = stackFinding({ stack: 'two', region: 'eu-west-1', status, isOurs, isCurrent })
    expect(found.state).toBe(state)
    if (state === 'bad' && isOurs) expect(found.remedy).toBe('mycli init --region eu-west-1 --stack two')
  })
})
