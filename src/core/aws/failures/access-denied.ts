import { printable } from '../../text.ts'
import { quoted } from './cause.ts'
import type { Operation, Refusal } from './refusal.ts'

const denied = /access ?denied|unauthorizedoperation|not authorized to perform/i
const forms = /not authorized to perform:? ?([a-z0-9-]+:[A-Za-z]+)(?:.{0,40}?on resource:? ?(\S+))?/s

/** A refusal for want of a permission, with the action and the resource where AWS names them; else undefined. */
export function accessDenied(operation: Operation, texts: readonly string[]): Refusal | undefined {
  if (!texts.some((text) => denied.test(text))) return undefined
  const words = texts.find((text) => forms.test(text)) ?? texts.find((text) => denied.test(text)) ?? ''
  const [, named, resource] = forms.exec(words) ?? []
  const action: string = named ?? actions[operation]
  const on = resource === undefined ? '' : ` on ${printable(resource.replace(/[,.;]$/, ''))}`
  const principal = printable(/\bUser: (\S+)/.exec(words)?.[1] ?? 'The role in use')
  const message = named ? `${principal} may not ${action}${on}.` : quoted(`${principal} may not ${action}`, words)
  const explicit = /explicit deny/i.test(words) ? ' A policy denies it explicitly, which no permission outweighs.' : ''
  return { kind: 'denied', message, hint: `${hintFor(action)}${explicit}`, again: 'never', action }
}

const actions: Readonly<Record<Operation, string>> = {
  RunTask: 'ecs:RunTask',
  RegisterTaskDefinition: 'ecs:RegisterTaskDefinition',
  DescribeTasks: 'ecs:DescribeTasks',
  ListTasks: 'ecs:ListTasks',
  StopTask: 'ecs:StopTask',
  GetLogEvents: 'logs:GetLogEvents',
  GetParameter: 'ssm:GetParameter',
  DescribeServices: 'ecs:DescribeServices',
  DescribeServiceRevisions: 'ecs:DescribeServiceRevisions',
  DescribeTaskDefinition: 'ecs:DescribeTaskDefinition',
}

// Where to allow what; the rest of the actions say it by their names.
const where: Readonly<Record<string, string>> = {
  'iam:PassRole': 'on the execution role and the task role, for the service ecs-tasks.amazonaws.com',
  'ecs:RunTask': "on this action's task definitions, task-definition/mycli-*, in that cluster",
  'ecs:TagResource': 'with the condition ecs:CreateAction RunTask: tasks are tagged as they are created',
  'ecs:RegisterTaskDefinition': 'on *, or on task-definition/mycli-*',
  'ecs:DescribeTasks': 'on the tasks of the cluster',
  'ecs:ListTasks': 'on *, with the condition ecs:cluster',
  'ecs:StopTask': 'on the tasks of the cluster',
  'logs:GetLogEvents': 'on the log group and its streams',
  'ssm:GetParameter': "on the stack's parameter, parameter/mycli/<stack>",
  'ecs:DescribeServices': 'on the service',
  'ecs:DescribeServiceRevisions': "on the service's revisions",
  'ecs:DescribeTaskDefinition': 'on *',
}

/** The statements of docs/like-a-service.md, and of the template's LikePolicy, by what they allow. */
const likeStatements: Readonly<Record<string, string>> = {
  'ecs:DescribeServices': 'LikeDescribeServices',
  'ecs:DescribeServiceRevisions': 'LikeDescribeServiceRevisions',
  'ecs:DescribeTaskDefinition': 'LikeDescribeTaskDefinition',
  'iam:PassRole': 'LikePassRoles',
  'logs:GetLogEvents': 'LikeReadLogs',
  'ecs:RunTask': 'LikeStartTasks',
  'ecs:TagResource': 'LikeTagTasksAsTheyStart',
  'ecs:StopTask': 'LikeStopTasks',
  'ecs:DescribeTasks': 'LikeFindTasks',
  'ecs:ListTasks': 'LikeFindTasks',
}

/** What to do about a refusal of a run that is like a service, with the statement that allows it. */
export function likeHint({ action = '', hint }: Refusal): string | undefined {
  const statement = Object.hasOwn(likeStatements, action) ? likeStatements[action] : undefined
  return statement === undefined
    ? hint
    : `Allow the role that runs this step ${action}${placeOf(action)}: statement ${statement} of docs/like-a-service.md.`
}

const placeOf = (action: string): string => (Object.hasOwn(where, action) ? ` ${where[action]}` : '')

const hintFor = (action: string): string =>
  `Allow the role that runs this step ${action}${placeOf(action)}; the role of infra/template.yaml has it.`
