import { DesiredStatus, LaunchType, TaskField } from '@aws-sdk/client-ecs'
import { atMost, between, type Constraint, changed, lengths, needed, oneOf, rule, text, value } from './constraint.ts'

/** The constraints on the rest of what is called of ECS. */
export const taskConstraints = (): readonly Constraint[] => [
  ...describe(),
  ...lengths({ operation: 'ecs:StopTask', source: 'ecs service model, StopTask.task' }, 'task', 1, 2_048),
  ...list(),
]

function describe(): readonly Constraint[] {
  const of = { operation: 'ecs:DescribeTasks', source: 'ecs service model, DescribeTasks' }
  return [
    value(of, 'tasks', {
      what: 'Tasks cannot be empty.',
      fits: (all: readonly string[]) => all.length > 0,
      broken: [],
    }),
    atMost(of, 'tasks', 100, (index) => `${index}`),
    oneOf(of, 'include.*', Object.values(TaskField)),
  ]
}

function list(): readonly Constraint[] {
  const of = { operation: 'ecs:ListTasks', source: 'ecs service model, ListTasks' }
  const filters = ['containerInstance', 'family', 'serviceName', 'desiredStatus', 'launchType', 'daemonName']
  return [
    ...between(of, 'maxResults', 1, 100),
    ...lengths(of, 'startedBy', 0, 128),
    text(of, 'startedBy', /^[A-Za-z0-9\-/_]*$/, 'a:b'),
    oneOf(of, 'desiredStatus', Object.values(DesiredStatus)),
    oneOf(of, 'launchType', Object.values(LaunchType)),
    rule({ ...of, source: 'ecs service model, ListTasks.startedBy' }, 'startedBy: no other filter beside it', {
      keeps: (input) => input['startedBy'] === undefined || filters.every((name) => input[name] === undefined),
      breaking: (valid) => ({ ...valid, startedBy: 'mycli/a', desiredStatus: 'STOPPED' }),
    }),
  ]
}

/** The constraints on GetLogEvents. */
export function logConstraints(): readonly Constraint[] {
  const of = { operation: 'logs:GetLogEvents', source: 'logs service model, GetLogEvents' }
  return [
    text(of, 'logGroupName', /^[.\-_/#A-Za-z0-9]*$/, 'my group'),
    ...lengths(of, 'logGroupName', 1, 512),
    text(of, 'logStreamName', /^[^:*]*$/, 'a:b'),
    ...lengths(of, 'logStreamName', 1, 512),
    rule(of, 'logGroupName or logGroupIdentifier, one of them', {
      keeps: ({ logGroupName, logGroupIdentifier }) =>
        (logGroupName === undefined) !== (logGroupIdentifier === undefined),
      breaking: (valid) => changed(valid, 'logGroupName', undefined),
    }),
    ...between(of, 'limit', 1, 10_000),
    ...lengths(of, 'nextToken', 1, 4_096),
    rule({ ...of, source: 'logs service model, GetLogEvents.startFromHead' }, 'startFromHead with a forward token', {
      keeps: ({ nextToken, startFromHead }) => !String(nextToken).startsWith('f/') || startFromHead === true,
      breaking: (valid) => ({ ...valid, nextToken: `f/${'1'.repeat(56)}/s`, startFromHead: false }),
    }),
  ]
}

/** The constraints on GetParameter. Names: AWS general reference, ssm. */
export function parameterConstraints(): readonly Constraint[] {
  const of = {
    operation: 'ssm:GetParameter',
    source: 'ssm service model, PutParameter.Name',
    error: 'ValidationException',
  }
  return [
    text(of, 'Name', /^[a-zA-Z0-9_.\-/:]*$/, 'my parameter'),
    ...lengths(of, 'Name', 1, 2_048),
    value(of, 'Name', {
      what: 'not of aws or ssm',
      fits: (one: string) => !/^\/?(aws|ssm)(?!.*:parameter)/i.test(one),
      broken: '/ssm-mine',
    }),
  ]
}

/** The constraints on AssumeRoleWithWebIdentity; all its values are texts here. */
export function identityConstraints(): readonly Constraint[] {
  const of = {
    operation: 'sts:AssumeRoleWithWebIdentity',
    source: 'sts service model, AssumeRoleWithWebIdentity',
    error: 'ValidationError',
  }
  return [
    ...['RoleArn', 'RoleSessionName', 'WebIdentityToken'].map((member) => needed(of, member)),
    ...lengths(of, 'RoleArn', 20, 2_048),
    text(of, 'RoleArn', /^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/, 'my-role-without-an-arn'),
    ...lengths(of, 'RoleSessionName', 2, 64),
    text(of, 'RoleSessionName', /^[\w+=,.@-]*$/, 'my session'),
    ...lengths(of, 'WebIdentityToken', 4, 20_000),
    value(of, 'DurationSeconds', { what: 'at least 900', fits: (one: string) => Number(one) >= 900, broken: '899' }),
    value(of, 'DurationSeconds', {
      what: 'at most 43200',
      fits: (one: string) => Number(one) <= 43_200,
      broken: '43201',
    }),
  ]
}
