import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { likeHint } from '../../../../src/core/aws/failures/access-denied.ts'
import { explainRefusal } from '../../../../src/core/aws/failures/explain-refusal.ts'
import type { AwsError, Operation, RefusalKind } from '../../../../src/core/aws/failures/refusal.ts'
import type { Again } from '../../../../src/core/errors.ts'
import { inProject } from '../../../support/project.ts'
import { templateText } from '../../../support/stack-template.ts'

const capacity = 'Capacity is unavailable at this time. Please try again later or in a different availability zone'
const vcpus = 'You’ve reached the limit on the number of vCPUs you can run concurrently'
const inRunTask = (name: string, message: string): AwsError => ({ operation: 'RunTask', name, message })

const refusals: readonly (readonly [AwsError, RefusalKind, Again, RegExp, string])[] = [
  [
    { operation: 'RunTask', reason: capacity },
    'capacity',
    'capacity',
    /availability zones/,
    'AWS has no Fargate capacity of that kind right now.',
  ],
  [
    inRunTask('ClientException', capacity),
    'capacity',
    'capacity',
    /availability zones/,
    'AWS has no Fargate capacity of that kind right now.',
  ],
  [
    { operation: 'RunTask', reason: vcpus },
    'quota',
    'transient',
    /Service Quotas/,
    'The account already runs as many Fargate vCPUs at once as its quota allows.',
  ],
  [
    inRunTask('ClientException', vcpus.replace('’', "'")),
    'quota',
    'transient',
    /Service Quotas/,
    'The account already runs as many Fargate vCPUs at once as its quota allows.',
  ],
  [
    inRunTask('ThrottlingException', 'Rate exceeded'),
    'throttled',
    'transient',
    /tried again/,
    'AWS asks for fewer requests in the account.',
  ],
  [
    { operation: 'GetLogEvents', name: 'TooManyRequestsException' },
    'throttled',
    'transient',
    /tried again/,
    'AWS asks for fewer requests in the account.',
  ],
  [inRunTask('ServerException', 'x'), 'unreachable', 'transient', /Health/, 'AWS itself failed: ServerException: x.'],
  [
    { operation: 'DescribeTasks', name: 'Unknown', message: 'UnknownError', status: 503 },
    'unreachable',
    'transient',
    /^$/,
    'AWS refused DescribeTasks: Unknown.',
  ],
  [
    { operation: 'DescribeTasks', status: 429 },
    'throttled',
    'transient',
    /^$/,
    'AWS refused DescribeTasks: HTTP status 429.',
  ],
  [
    inRunTask('ECONNRESET', 'read ECONNRESET'),
    'unreachable',
    'transient',
    /network/,
    'AWS cannot be reached: ECONNRESET: read ECONNRESET.',
  ],
  [inRunTask('TimeoutError', 'x'), 'unreachable', 'transient', /network/, 'AWS cannot be reached: TimeoutError: x.'],
  [
    inRunTask('Error', 'getaddrinfo ENOTFOUND ecs.x.amazonaws.com'),
    'unreachable',
    'transient',
    /aws-region/,
    'AWS cannot be reached: Error: getaddrinfo ENOTFOUND ecs.x.amazonaws.com.',
  ],
  [
    { operation: 'RunTask', reason: 'The requested CPU configuration is above your limit' },
    'quota',
    'never',
    /L-3032A538.*L-36FBB829/,
    "The size alone is above the account's quota for Fargate vCPUs.",
  ],
  [
    inRunTask('ClientException', 'You’ve reached the limit on the number of tasks you can run concurrently'),
    'quota',
    'transient',
    /AWS Support/,
    'The account already runs as many Fargate tasks at once as it may.',
  ],
  [
    inRunTask('PendingVerification', 'Your account is being validated'),
    'other',
    'never',
    /four hours/,
    'AWS still verifies the account in this Region: PendingVerification: Your account is being validated.',
  ],
  [
    inRunTask(
      'InvalidParameterException',
      'Unable to assume the service linked role. Please verify that the ECS service linked role exists.',
    ),
    'denied',
    'never',
    /create-service-linked-role/,
    "ECS's service-linked role is not there, or not known everywhere yet.",
  ],
  [
    inRunTask(
      'InvalidParameterException',
      'Error retrieving security group information for [sg-0a]: Request limit exceeded.',
    ),
    'throttled',
    'transient',
    /./,
    'AWS asks for fewer requests in the account.',
  ],
  [
    inRunTask('ClientException', 'TaskDefinition not found.'),
    'unknown-definition',
    'never',
    /registered/,
    'The task definition is not registered yet.',
  ],
  [
    inRunTask('ClientException', 'Unable to describe task definition.'),
    'unknown-definition',
    'never',
    /registered/,
    'The task definition is not registered yet.',
  ],
  [
    inRunTask('InvalidParameterException', 'TaskDefinition is inactive'),
    'inactive-definition',
    'never',
    /anew/,
    'The task definition was deregistered.',
  ],
  [
    {
      operation: 'RegisterTaskDefinition',
      name: 'ClientException',
      message: 'Too many concurrent attempts to create a new revision of the specified family.',
    },
    'concurrent-registration',
    'transient',
    /again/,
    'The same task definition is being registered by another job.',
  ],
  [
    inRunTask('ConflictException', 'x'),
    'conflict',
    'never',
    /again/,
    'AWS has a task for this attempt already, which was asked for differently: ConflictException: x.',
  ],
  [
    inRunTask('ExpiredTokenException', 'The security token included in the request is expired'),
    'expired',
    'never',
    /role-to-assume/,
    'The AWS credentials have expired.',
  ],
  [
    inRunTask('UnrecognizedClientException', 'The security token included in the request is invalid.'),
    'denied',
    'never',
    /role-to-assume/,
    'There are no valid AWS credentials: UnrecognizedClientException: The security token included in the request is invalid.',
  ],
  [
    inRunTask('CredentialsProviderError', 'Could not load credentials from any providers'),
    'denied',
    'never',
    /role-to-assume/,
    'There are no valid AWS credentials: CredentialsProviderError: Could not load credentials from any providers.',
  ],
  [
    inRunTask('InvalidSignatureException', 'Signature expired: 1 is now earlier than 2'),
    'denied',
    'never',
    /clock/,
    'AWS does not accept the signature of the request: InvalidSignatureException: Signature expired: 1 is now earlier than 2.',
  ],
  [
    inRunTask('ClusterNotFoundException', 'Cluster not found.'),
    'not-found',
    'never',
    /Check cluster and aws-region/,
    'The cluster is not there: ClusterNotFoundException: Cluster not found.',
  ],
  [
    { operation: 'GetParameter', name: 'ParameterNotFound', message: 'UnknownError' },
    'not-found',
    'never',
    /infra\/template\.yaml/,
    'There is no stack of that name in this region.',
  ],
  [
    {
      operation: 'GetLogEvents',
      name: 'ResourceNotFoundException',
      message: 'The specified log group does not exist.',
    },
    'not-found',
    'never',
    /log-group/,
    'The log group is not there: ResourceNotFoundException: The specified log group does not exist.',
  ],
  [
    {
      operation: 'GetLogEvents',
      name: 'ResourceNotFoundException',
      message: 'The specified log stream does not exist.',
    },
    'not-found',
    'transient',
    /appears/,
    'The log stream is not there yet.',
  ],
  [
    { operation: 'DescribeTasks', reason: 'MISSING' },
    'not-found',
    'transient',
    /moment/,
    'ECS does not know the task, or not yet.',
  ],
  [
    { operation: 'StopTask', name: 'InvalidParameterException', message: 'The referenced task was not found.' },
    'unknown-task',
    'never',
    /hour/,
    'ECS does not know the task.',
  ],
  [
    inRunTask('BlockedException', 'Your AWS account is currently blocked'),
    'other',
    'never',
    /Support/,
    'AWS has blocked the account: BlockedException: Your AWS account is currently blocked.',
  ],
  [
    { operation: 'RunTask', name: 'X', message: 'Your AWS account is currently blocked' },
    'other',
    'never',
    /Support/,
    'AWS has blocked the account: X: Your AWS account is currently blocked.',
  ],
  [
    inRunTask('X', 'The security token included in the request is expired'),
    'expired',
    'never',
    /role-to-assume/,
    'The AWS credentials have expired.',
  ],
  [
    inRunTask('X', 'The security token included in the request is invalid'),
    'denied',
    'never',
    /role-to-assume/,
    'There are no valid AWS credentials: X: The security token included in the request is invalid.',
  ],
  [
    inRunTask('RateExceeded', 'x'),
    'throttled',
    'transient',
    /tried again/,
    'AWS asks for fewer requests in the account.',
  ],
  [
    { operation: 'RunTask', from: 'network', name: 'X', message: 'odd' },
    'unreachable',
    'transient',
    /^Check the network of the runner, its proxy, and aws-region\.$/,
    'RunTask got no answer: X: odd.',
  ],
  [
    { operation: 'RunTask', from: 'network', name: 'e', message: 'pipe' },
    'unreachable',
    'transient',
    /network/,
    'RunTask got no answer: e: pipe.',
  ],
  [
    { operation: 'RunTask', from: 'unreadable', status: 502 },
    'unreachable',
    'transient',
    /stands between the runner and AWS/,
    "The answer to RunTask is not one of AWS's: HTTP status 502.",
  ],
  [
    { operation: 'RunTask', from: 'local', name: 'ERR_INVALID_CHAR', message: 'Invalid character in header' },
    'invalid',
    'never',
    /line break/,
    'The request RunTask cannot be sent: ERR_INVALID_CHAR: Invalid character in header.',
  ],
  ...[
    'self-signed certificate',
    'unable to get local issuer certificate',
    'unable to verify the first certificate',
  ].map((message): (typeof refusals)[number] => [
    { operation: 'RunTask', from: 'network', name: 'Error', message },
    'other',
    'never',
    /NODE_EXTRA_CA_CERTS/,
    `The certificate that stands for AWS is not trusted: Error: ${message}.`,
  ]),
  [
    { operation: 'DescribeTasks', status: 500 },
    'unreachable',
    'transient',
    /^$/,
    'AWS refused DescribeTasks: HTTP status 500.',
  ],
  [
    { operation: 'DescribeTasks', reason: 'MISSING', detail: 'x' },
    'not-found',
    'transient',
    /moment/,
    'ECS does not know the task, or not yet.',
  ],
  [
    { operation: 'GetLogEvents', name: 'ResourceNotFoundException', message: 'x' },
    'not-found',
    'never',
    /log-group/,
    'The log group is not there: ResourceNotFoundException: x.',
  ],
  ...['GetLogEvents said ResourceNotFound', 'DescribeTasks has it missing', 'RunTask said ConflictException'].map(
    (message): (typeof refusals)[number] => [
      { operation: 'StopTask', name: 'X', message },
      'other',
      'never',
      /^$/,
      `AWS refused StopTask: X: ${message}.`,
    ],
  ),
  [
    { operation: 'StopTask', name: 'ResourceNotFoundException', message: 'x' },
    'other',
    'never',
    /^$/,
    'AWS refused StopTask: ResourceNotFoundException: x.',
  ],
  [{ operation: 'RunTask', message: ' odd ' }, 'other', 'never', /^$/, 'AWS refused RunTask: odd.'],
  [
    inRunTask('PlatformTaskDefinitionIncompatibilityException', 'x'),
    'invalid',
    'never',
    /architecture/,
    'The platform of Fargate in this region lacks something that the task needs: PlatformTaskDefinitionIncompatibilityException: x.',
  ],
  [
    inRunTask('PlatformUnknownException', 'x'),
    'invalid',
    'never',
    /region/,
    'The platform of Fargate in this region lacks something that the task needs: PlatformUnknownException: x.',
  ],
  [
    inRunTask('UnsupportedFeatureException', 'x'),
    'invalid',
    'never',
    /region/,
    'This region does not have what the task asks for: UnsupportedFeatureException: x.',
  ],
  [
    inRunTask('LimitExceededException', 'x'),
    'quota',
    'never',
    /Service Quotas/,
    'A quota of the account is used up: LimitExceededException: x.',
  ],
  [
    inRunTask('InvalidParameterException', 'The specified capacity provider FARGATE_SPOT was not found.'),
    'invalid',
    'never',
    /put-cluster-capacity-providers/,
    'The cluster does not have the capacity provider: InvalidParameterException: The specified capacity provider FARGATE_SPOT was not found.',
  ],
  [
    inRunTask('InvalidParameterException', "The subnet ID 'subnet-1' does not exist"),
    'invalid',
    'never',
    /subnets/,
    "The network of the task is not right: InvalidParameterException: The subnet ID 'subnet-1' does not exist.",
  ],
  [
    inRunTask('ClientException', "ECS was unable to assume the role 'arn:x'"),
    'denied',
    'never',
    /ecs-tasks/,
    "ECS cannot assume a role of the task: ClientException: ECS was unable to assume the role 'arn:x'.",
  ],
  [
    { operation: 'RunTask', reason: 'RESOURCE:ENI' },
    'capacity',
    'capacity',
    /FARGATE_SPOT/,
    'The cluster has no room for the task: RESOURCE:ENI.',
  ],
  [
    inRunTask('InvalidParameterException', 'x'),
    'invalid',
    'never',
    /AWS names/,
    'AWS refuses the request: InvalidParameterException: x.',
  ],
  [{ operation: 'RunTask', reason: 'ATTRIBUTE' }, 'other', 'never', /^$/, 'AWS refused RunTask: ATTRIBUTE.'],
]

describe('a refusal', () => {
  it.each(refusals)('%j is of the kind %s, to be tried again: %s', (refusal, kind, again, hint, message) => {
    const explained = explainRefusal(refusal)
    expect(explained).toMatchObject({ kind, again, message })
    expect(explained.hint ?? '').toMatch(hint)
  })

  it.each([
    ['ClientException', "Invalid 'cpu' setting for task."],
    ['ClientException', 'No Fargate configuration exists for given values.'],
    ['InvalidParameterException', "Invalid 'memory' setting for task."],
  ])('of a size names the nearest that is known: %s, %s', (name, message) => {
    const refusal = { ...inRunTask(name, message), size: { cpu: 1_024, memory: 3_000 } }
    expect(explainRefusal(refusal)).toEqual({
      kind: 'invalid',
      message: `AWS refuses a task of 1 vCPU with 3000 MiB: ${name}: ${message}`,
      hint: 'The nearest that is known is 1 vCPU with 3 GB, or 1 vCPU with 2 GB.',
      again: 'never',
    })
    expect(explainRefusal(inRunTask(name, message))).toMatchObject({
      message: `AWS refuses a task: ${name}: ${message}`,
      hint: 'Set cpu and memory to a pair that Fargate has.',
    })
  })

  it.each([
    [{ operation: 'RunTask' }, 'AWS refused RunTask: no reason given.'],
    [{ operation: 'RunTask', name: 'Unknown', message: 'UnknownError' }, 'AWS refused RunTask: Unknown.'],
    [{ operation: 'StopTask', message: '', status: 418 }, 'AWS refused StopTask: HTTP status 418.'],
    [
      { operation: 'RunTask', reason: 'LOCATION', detail: 'in\ndetail' },
      'AWS refused RunTask: LOCATION: in\ufffddetail.',
    ],
  ] satisfies readonly [AwsError, string][])('that is new is told of in the words of AWS: %j', (refusal, message) => {
    expect(explainRefusal(refusal).message).toBe(message)
  })

  it('has no undefined in its message, nor what would break a line, with any words of AWS', () => {
    const operation = fc.constantFrom<Operation>('RunTask', 'GetLogEvents', 'GetParameter')
    const text = fc.option(fc.string({ unit: 'binary', maxLength: 1_000 }), { nil: undefined })
    fc.assert(
      fc.property(fc.record({ operation, name: text, message: text, reason: text, detail: text }), (refusal) => {
        const { message } = explainRefusal(refusal)
        expect(message).not.toMatch(/undefined|null|[\p{Cc}\u2028\u2029]/u)
        expect(message.length).toBeLessThan(700)
      }),
    )
  })
})

describe('a permission that is missing', () => {
  const user = 'arn:aws:sts::123456789012:assumed-role/ci/x'
  const says = (action: string, resource: string): string =>
    `User: ${user} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`

  it.each([
    ['RunTask', 'ecs:RunTask', /task-definition\/mycli-\*/],
    ['RunTask', 'iam:PassRole', /execution role and the task role.*ecs-tasks\.amazonaws\.com/],
    ['RunTask', 'ecs:TagResource', /ecs:CreateAction/],
    ['RegisterTaskDefinition', 'ecs:RegisterTaskDefinition', /mycli-\*/],
    ['DescribeTasks', 'ecs:DescribeTasks', /cluster/],
    ['ListTasks', 'ecs:ListTasks', /cluster/],
    ['StopTask', 'ecs:StopTask', /cluster/],
    ['GetLogEvents', 'logs:GetLogEvents', /log group/],
    ['GetParameter', 'ssm:GetParameter', /mycli\/<stack>/],
    ['GetParameter', 'kms:Decrypt', /kms:Decrypt;/],
  ] satisfies readonly [Operation, string, RegExp][])(
    'in %s is named, %s, with the resource and where to allow it',
    (operation, action, hint) => {
      const message = says(action, 'arn:aws:x:y')
      const name = operation === 'RunTask' ? 'AccessDeniedException' : 'ClientException'
      const explained = explainRefusal({ operation, name, message })
      expect(explained).toMatchObject({
        kind: 'denied',
        message: `${user} may not ${action} on arn:aws:x:y.`,
        again: 'never',
      })
      expect(explained.hint).toMatch(new RegExp(`^Allow the role that runs this step ${action}`))
      expect(explained.hint).toMatch(hint)
      expect(explained.hint).toMatch(/; the role of infra\/template\.yaml has it\.$/)
    },
  )

  const page = readFileSync(inProject('docs/like-a-service.md'), 'utf8')
  it.each([
    ['DescribeServices', 'ecs:DescribeServices', 'LikeDescribeServices'],
    ['DescribeServiceRevisions', 'ecs:DescribeServiceRevisions', 'LikeDescribeServiceRevisions'],
    ['DescribeTaskDefinition', 'ecs:DescribeTaskDefinition', 'LikeDescribeTaskDefinition'],
    ['RegisterTaskDefinition', 'iam:PassRole', 'LikePassRoles'],
    ['RunTask', 'ecs:RunTask', 'LikeStartTasks'],
    ['RunTask', 'ecs:TagResource', 'LikeTagTasksAsTheyStart'],
    ['StopTask', 'ecs:StopTask', 'LikeStopTasks'],
    ['DescribeTasks', 'ecs:DescribeTasks', 'LikeFindTasks'],
    ['ListTasks', 'ecs:ListTasks', 'LikeFindTasks'],
    ['GetLogEvents', 'logs:GetLogEvents', 'LikeReadLogs'],
  ] satisfies readonly [Operation, string, string][])(
    'in %s of a run that is like a service, %s, is named with its statement, which the page and the template have: %s',
    (operation, action, statement) => {
      const message = says(action, 'arn:aws:x:y')
      const hint = likeHint(explainRefusal({ operation, name: 'AccessDeniedException', message })) ?? ''
      expect(hint).toMatch(new RegExp(`^Allow the role that runs this step ${action}\\b`))
      expect(hint).toContain(`statement ${statement} of docs/like-a-service.md.`)
      for (const text of [page.replaceAll('"', ''), templateText])
        expect(text).toMatch(new RegExp(`Sid: ${statement}\\b`))
    },
  )

  it('that is the same for every run is not named so', () => {
    const message = says('ecs:RegisterTaskDefinition', 'arn:aws:x:y')
    const refused = explainRefusal({ operation: 'RegisterTaskDefinition', name: 'ClientException', message })
    expect(likeHint(refused)).toBe(refused.hint)
  })

  it.each([
    ['RunTask', 'ecs:RunTask'],
    ['RegisterTaskDefinition', 'ecs:RegisterTaskDefinition'],
    ['DescribeTasks', 'ecs:DescribeTasks'],
    ['ListTasks', 'ecs:ListTasks'],
    ['StopTask', 'ecs:StopTask'],
    ['GetLogEvents', 'logs:GetLogEvents'],
    ['GetParameter', 'ssm:GetParameter'],
  ] satisfies readonly [Operation, string][])('is that of %s where AWS names none: %s', (operation, action) => {
    expect(explainRefusal({ operation, name: 'AccessDeniedException' })).toMatchObject({
      message: `The role in use may not ${action}: AccessDeniedException.`,
      hint: expect.not.stringContaining('explicitly'),
    })
  })

  it.each([
    ['not authorized to perform ecs:RunTask', 'The role in use may not ecs:RunTask.'],
    ['not authorized to perform:ecs:RunTask', 'The role in use may not ecs:RunTask.'],
    ['not authorized to perform: ecs:RunTask', 'The role in use may not ecs:RunTask.'],
    ['not authorized to perform: ecs:RunTask with this on resource a', 'The role in use may not ecs:RunTask on a.'],
    ['not authorized to perform: ecs:RunTask\non resource:a,b;', 'The role in use may not ecs:RunTask on a,b.'],
  ])('is read from %j', (message, said) => {
    expect(explainRefusal({ operation: 'StopTask', name: 'AccessDeniedException', message }).message).toBe(said)
  })

  it('is named without the full stop of its sentence', () => {
    const message = 'x is not authorized to perform: iam:PassRole on resource: arn:aws:iam::123456789012:role/x.'
    expect(explainRefusal({ operation: 'RunTask', name: 'ClientException', message }).message).toBe(
      'The role in use may not iam:PassRole on arn:aws:iam::123456789012:role/x.',
    )
  })

  it('cannot be given where a policy denies it', () => {
    const message = `User: ${user} is not authorized to perform: ecs:RunTask on resource: * with an explicit deny in a service control policy`
    expect(explainRefusal({ operation: 'RunTask', name: 'AccessDeniedException', message }).hint).toMatch(
      /A policy denies it explicitly/,
    )
  })
})
