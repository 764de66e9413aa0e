import { describe, expect, it } from '@jest/globals'
import { isAnswerTo } from '../../../src/core/aws/answers.ts'
import type { Operation } from '../../../src/core/aws/failures/refusal.ts'

const task = { taskArn: 'arn' }
const results: Readonly<Record<Operation, readonly object[]>> = {
  RunTask: [
    { tasks: [task], failures: [] },
    { tasks: [], failures: [{ reason: 'x' }] },
  ],
  DescribeTasks: [{ tasks: [task] }, { tasks: [], failures: [{ arn: 'arn', reason: 'MISSING' }] }],
  RegisterTaskDefinition: [{ taskDefinition: { taskDefinitionArn: 'arn' } }],
  ListTasks: [{ taskArns: [] }, { taskArns: ['arn'] }],
  StopTask: [{ task }],
  GetLogEvents: [
    { events: [], nextForwardToken: 'f' },
    { events: [{ message: 'a' }], nextForwardToken: 'f' },
  ],
  GetParameter: [{ Parameter: { Value: '' } }],
  DescribeServices: [{ services: [{ serviceArn: 'arn' }] }, { services: [], failures: [{ reason: 'MISSING' }] }],
  DescribeServiceRevisions: [{ serviceRevisions: [] }, { serviceRevisions: [{ serviceRevisionArn: 'arn' }] }],
  DescribeTaskDefinition: [{ taskDefinition: { taskDefinitionArn: 'arn' } }],
}
const operations = Object.keys(results) as readonly Operation[]
const strange = [undefined, null, 'text', 7, [], {}, { message: 'welcome' }, { tasks: 'x', taskArns: 'x', events: 'x' }]
const halves: readonly [Operation, object][] = [
  ['RunTask', { tasks: [], failures: [] }],
  ['RunTask', { tasks: [{}] }],
  ['DescribeTasks', { tasks: [], failures: [] }],
  ['DescribeTasks', { tasks: [null] }],
  ['RegisterTaskDefinition', { taskDefinition: {} }],
  ['ListTasks', { taskArns: [7] }],
  ['StopTask', { task: {} }],
  ['GetLogEvents', { events: [] }],
  ['GetLogEvents', { nextForwardToken: 'f' }],
  ['GetLogEvents', { events: [null], nextForwardToken: 'f' }],
  ['GetParameter', { Parameter: { Name: 'x' } }],
]

describe('an answer', () => {
  it.each(operations)('to %s is one that holds its result', (operation) => {
    for (const result of results[operation]) expect(isAnswerTo(operation, result)).toBe(true)
    for (const answer of strange) expect(isAnswerTo(operation, answer)).toBe(false)
  })

  it.each(halves)('to %s is none with half of it: %j', (operation, half) => {
    expect(isAnswerTo(operation, half)).toBe(false)
  })
})
