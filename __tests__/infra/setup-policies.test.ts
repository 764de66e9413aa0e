import { describe, expect, it } from '@jest/globals'
import { type Asked, isAllowed, type Statement } from '../support/iam.ts'
import { resourcesOf, unknownOf } from '../support/iam-reference.ts'
import { setupPolicies, setupPolicyTexts } from '../support/setup-policies.ts'

const region = 'eu-west-1'
const account = '123456789012'
const { commands, deployment } = setupPolicies(region)
const all = [...commands, ...deployment]
const actionsOf = ({ Action }: Statement): readonly string[] => [Action].flat()

describe('the policies for init, doctor and destroy', () => {
  const pairs = all.flatMap((one) =>
    actionsOf(one).map(
      (action) => [action, Object.values(one.Condition ?? {}).flatMap((keys) => Object.keys(keys))] as const,
    ),
  )
  it.each(pairs)('name %s, an action of AWS, with condition keys that it has: %j', async (action, keys) => {
    expect(await unknownOf(action, keys)).toEqual([])
  })

  it('name every resource but where AWS has none', async () => {
    const everywhere = all.filter(({ Resource }) => [Resource].flat().includes('*')).flatMap(actionsOf)
    const narrower = await Promise.all(everywhere.map(async (action) => [action, await resourcesOf(action)] as const))
    // Of a container instance, which Fargate has none of: the cluster is its condition.
    expect(narrower.filter(([, resources]) => resources.length > 0)).toEqual([
      ['ecs:ListTasks', ['container-instance']],
    ])
  })

  it('call each statement by a name, and fit into a policy each', () => {
    expect(setupPolicyTexts).toHaveLength(2)
    for (const [at, statements] of [commands, deployment].entries()) {
      const names = statements.map(({ Sid }) => Sid)
      expect([new Set(names).size, names.includes(undefined)]).toEqual([names.length, false])
      // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
      expect(setupPolicyTexts[at]?.replace(/\s/g, '').length).toBeLessThan(6_144)
    }
  })

  it('can be held to a boundary by a condition that these actions have', async () => {
    const bound = ['iam:CreateRole', 'iam:PutRolePolicy', 'iam:PutRolePermissionsBoundary']
    expect(await Promise.all(bound.map((action) => unknownOf(action, ['iam:PermissionsBoundary'])))).toEqual([
      [],
      [],
      [],
    ])
  })

  const arn = (service: string, resource: string): string => `arn:aws:${service}:${region}:${account}:${resource}`
  const iam = (resource: string): string => `arn:aws:iam::${account}:${resource}`
  const policy = (name: string) => ({ 'iam:policyarn': name })
  it.each<[string, Asked]>([
    ['delete another stack', { action: 'cloudformation:DeleteStack', resource: arn('cloudformation', 'stack/shop/1') }],
    ['read the key of another', { action: 'ssm:GetParameter', resource: arn('ssm', 'parameter/mycli/mycli2/key') }],
    ['delete other parameters', { action: 'ssm:DeleteParameters', resource: arn('ssm', 'parameter/prod/db') }],
    ['stop a task elsewhere', { action: 'ecs:StopTask', resource: arn('ecs', 'task/shop/1') }],
    [
      'list tasks elsewhere',
      { action: 'ecs:ListTasks', resource: '*', context: { 'ecs:cluster': arn('ecs', 'cluster/shop') } },
    ],
    [
      'delete another definition',
      { action: 'ecs:DeleteTaskDefinitions', resource: arn('ecs', 'task-definition/web:1') },
    ],
    ['delete images of a team', { action: 'ecr:DeleteRepository', resource: arn('ecr', 'repository/team/app') }],
    ['delete another log', { action: 'logs:DeleteLogGroup', resource: arn('logs', 'log-group:/aws/rds') }],
    ['delete another cluster', { action: 'ecs:DeleteCluster', resource: arn('ecs', 'cluster/shop') }],
    ['make a role of another path', { action: 'iam:CreateRole', resource: iam('role/admin') }],
    ['change another role', { action: 'iam:PutRolePolicy', resource: iam('role/api-task') }],
    [
      'attach another policy',
      {
        ...{ action: 'iam:AttachRolePolicy', resource: iam('role/mycli/mycli/deploy') },
        context: policy('arn:aws:iam::aws:policy/AdministratorAccess'),
      },
    ],
    ['pass a role', { action: 'iam:PassRole', resource: iam('role/mycli/mycli/deploy'), context: {} }],
    [
      'make the service-linked role of another service',
      {
        ...{ action: 'iam:CreateServiceLinkedRole', resource: iam('role/aws-service-role/rds.amazonaws.com/R') },
        context: { 'iam:awsservicename': 'rds.amazonaws.com' },
      },
    ],
    [
      'delete the network of another Region',
      { action: 'ec2:DeleteVpc', resource: `arn:aws:ec2:us-east-1:${account}:vpc/1` },
    ],
  ])('do not allow to %s', (_what, asked) => {
    expect(isAllowed(all, asked)).toBe(false)
  })
})
