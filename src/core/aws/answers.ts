import { valueAt } from '../untrusted.ts'
import type { Operation } from './failures/refusal.ts'

/**
 * Whether this is an answer to the operation: whether it holds what the operation's reference names as its result.
 * Status 200 alone says little, since a proxy has it as well, and an empty object is read from an empty body.
 */
export function isAnswerTo(operation: Operation, answer: unknown): boolean {
  return holdsResult[operation](answer)
}

// Where ECS has no task, it says so in `failures`.
const isTaskOrFailure = (answer: unknown): boolean =>
  isText(valueAt(answer, 'tasks', '0', 'taskArn')) || isObject(valueAt(answer, 'failures', '0'))

const holdsResult: Readonly<Record<Operation, (answer: unknown) => boolean>> = {
  RunTask: isTaskOrFailure,
  DescribeTasks: isTaskOrFailure,
  RegisterTaskDefinition: (answer) => isText(valueAt(answer, 'taskDefinition', 'taskDefinitionArn')),
  ListTasks: (answer) => isListOf(isText, valueAt(answer, 'taskArns')),
  StopTask: (answer) => isText(valueAt(answer, 'task', 'taskArn')),
  GetLogEvents: (answer) =>
    isListOf(isObject, valueAt(answer, 'events')) && isText(valueAt(answer, 'nextForwardToken')),
  GetParameter: (answer) => isText(valueAt(answer, 'Parameter', 'Value')),
  DescribeServices: (answer) =>
    isText(valueAt(answer, 'services', '0', 'serviceArn')) || isObject(valueAt(answer, 'failures', '0')),
  DescribeServiceRevisions: (answer) => isListOf(isObject, valueAt(answer, 'serviceRevisions')),
  DescribeTaskDefinition: (answer) => isText(valueAt(answer, 'taskDefinition', 'taskDefinitionArn')),
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null
const isListOf = (isOne: (value: unknown) => boolean, value: unknown): boolean =>
  Array.isArray(value) && value.every(isOne)
