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
  return { kind: 'denied', message, hint: `${hintFor(action)}${explicit}`, again: 'never' }
}

const actions: Readonly<Record<Operation, string>> = {
  RunTask: 'ecs:RunTask',
  RegisterTaskDefinition: 'ecs:RegisterTaskDefinition',
  DescribeTasks: 'ecs:DescribeTasks',
  ListTasks: 'ecs:ListTasks',
  StopTask: 'ecs:StopTask',
  GetLogEvents: 'logs:GetLogEvents',
  GetParameter: 'ssm:GetParameter',
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
}

function hintFor(action: string): string {
  const place = Object.hasOwn(where, action) ? ` ${where[action]}` : ''
  return `Allow the role that runs this step ${action}${place}; the role of infra/template.yaml has it.`
}
