import type { RegisterTaskDefinitionRequest, RunTaskRequest } from '@aws-sdk/client-ecs'
import type { RecordedRequest } from '../../emulator/requests.ts'
import type { Asked } from './iam.ts'

/** Where calls went. */
export interface Whereabouts {
  readonly region: string
  readonly account: string
}

type Input = Readonly<Record<string, unknown>>

/**
 * What IAM is asked for a call, by the service authorization reference: the action itself, and what it implies.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html
 */
export function callerIsAsked({ operation, input }: RecordedRequest, where: Whereabouts): readonly Asked[] {
  const ask = asking[operation]
  if (!ask) throw new Error(`Which rights does ${operation} need?`)
  return ask(input, where)
}

const ecs = ({ region, account }: Whereabouts, resource: string): string =>
  `arn:aws:ecs:${region}:${account}:${resource}`
const clusterArn = (input: Input, where: Whereabouts): string => {
  const given = String(input['cluster'])
  return given.startsWith('arn:') ? given : ecs(where, `cluster/${given}`)
}
const nameOf = (arn: string): string => arn.split('/').at(-1) ?? ''

const asking: Readonly<Record<string, (input: Input, where: Whereabouts) => readonly Asked[]>> = {
  // An identity token gives its right by itself.
  'oidc:GetToken': () => [],
  'sts:AssumeRoleWithWebIdentity': () => [],
  'ssm:GetParameter': (input, { region, account }) => [
    {
      action: 'ssm:GetParameter',
      resource: `arn:aws:ssm:${region}:${account}:parameter/${String(input['Name']).replace(/^\//, '')}`,
    },
  ],
  'ecs:RunTask': (input, where) => {
    const { taskDefinition = '', tags = [] } = input as unknown as RunTaskRequest
    const cluster = clusterArn(input, where)
    return [
      {
        action: 'ecs:RunTask',
        resource: ecs(where, `task-definition/${taskDefinition}:1`),
        context: { 'ecs:cluster': cluster },
      },
      // Where tags are given, and the account authorizes them, which it does unless it was told not to.
      ...(tags.length === 0
        ? []
        : [
            {
              action: 'ecs:TagResource',
              resource: ecs(where, `task/${nameOf(cluster)}/0123456789abcdef`),
              context: { 'ecs:createaction': 'RunTask' },
            },
          ]),
    ]
  },
  'ecs:RegisterTaskDefinition': (input, where) => {
    const definition = input as unknown as RegisterTaskDefinitionRequest
    const roles = [definition.executionRoleArn, definition.taskRoleArn].filter((role) => role !== undefined)
    return [
      {
        action: 'ecs:RegisterTaskDefinition',
        resource: ecs(where, `task-definition/${definition.family}:*`),
        context: {
          'ecs:compute-compatibility': definition.requiresCompatibilities ?? [],
          'ecs:privileged': String(definition.containerDefinitions?.some(({ privileged }) => privileged) ?? false),
        },
      },
      ...roles.map((resource) => ({
        action: 'iam:PassRole',
        resource,
        context: { 'iam:passedtoservice': 'ecs-tasks.amazonaws.com' },
      })),
    ]
  },
  'ecs:DescribeServices': (input, where) =>
    (input['services'] as readonly string[]).map((name) => ({
      action: 'ecs:DescribeServices',
      resource: ecs(where, `service/${nameOf(clusterArn(input, where))}/${name}`),
    })),
  'ecs:DescribeServiceRevisions': (input) =>
    (input['serviceRevisionArns'] as readonly string[]).map((resource) => ({
      action: 'ecs:DescribeServiceRevisions',
      resource,
    })),
  'ecs:DescribeTaskDefinition': () => [{ action: 'ecs:DescribeTaskDefinition', resource: '*' }],
  'ecs:DescribeTasks': (input, where) =>
    ofTasks('ecs:DescribeTasks', input['tasks'] as readonly string[], input, where),
  'ecs:StopTask': (input, where) => ofTasks('ecs:StopTask', [String(input['task'])], input, where),
  'ecs:ListTasks': (input, where) => [
    {
      action: 'ecs:ListTasks',
      resource: '*',
      context: { 'ecs:cluster': clusterArn(input, where) },
    },
  ],
  'logs:GetLogEvents': (input, { region, account }) => [
    {
      action: 'logs:GetLogEvents',
      resource: `arn:aws:logs:${region}:${account}:log-group:${String(input['logGroupName'])}:log-stream:${String(input['logStreamName'])}`,
    },
  ],
}

function ofTasks(action: string, tasks: readonly string[], input: Input, where: Whereabouts): readonly Asked[] {
  const cluster = clusterArn(input, where)
  return tasks.map((task) => ({
    action,
    resource: task.startsWith('arn:') ? task : ecs(where, `task/${nameOf(cluster)}/${task}`),
    // Every task of a run has the tag.
    context: { 'ecs:cluster': cluster, 'aws:resourcetag/mycli:execution-id': 'abcdefghijklmnopqrst' },
  }))
}

/**
 * What ECS asks for with the execution role of a task definition.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
 */
export function executionRoleIsAsked(definition: RegisterTaskDefinitionRequest, where: Whereabouts): readonly Asked[] {
  return (definition.containerDefinitions ?? []).flatMap(({ name, image = '', secrets = [], logConfiguration }) => {
    const group = logConfiguration?.options?.['awslogs-group'] ?? ''
    const stream = `arn:aws:logs:${where.region}:${where.account}:log-group:${group}:log-stream:mycli/${name}/1`
    const [, repository] = /^\d{12}\.dkr\.ecr\.[^/]*\/([^:@]*)/.exec(image) ?? []
    const ecr = `arn:aws:ecr:${where.region}:${where.account}:repository/${repository}`
    const pulls = ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer']
    // https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache-iam.html
    const fills = ['ecr:BatchImportUpstreamImage', 'ecr:CreateRepository']
    return [
      { action: 'logs:CreateLogStream', resource: stream },
      { action: 'logs:PutLogEvents', resource: stream },
      ...secrets.map(({ valueFrom = '' }) => ({
        action: valueFrom.includes(':secretsmanager:') ? 'secretsmanager:GetSecretValue' : 'ssm:GetParameters',
        resource: valueFrom,
      })),
      ...(repository === undefined
        ? []
        : [
            { action: 'ecr:GetAuthorizationToken', resource: '*' },
            ...[...pulls, ...(repository.startsWith('mycli/') ? fills : [])].map((action) => ({
              action,
              resource: ecr,
            })),
          ]),
    ]
  })
}
