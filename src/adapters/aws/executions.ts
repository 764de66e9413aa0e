import type { Task } from '@aws-sdk/client-ecs'
import type { ExecutionHost } from '../../app/execution-ports.ts'
import type { Clock } from '../../app/ports.ts'
import { type Execution, executionOf } from '../../core/aws/executions.ts'
import { startedBy } from '../../core/aws/names.ts'
import type { Connection } from './connection.ts'
import { tasksOf } from './tasks.ts'

/** How many tasks a request may name: DescribeTasks in the ECS API reference. */
const mostTasks = 100

/** The tasks of a cluster, through ECS's API. */
export function executionHost({ ecs, call, untilAnswered }: Connection, cluster: string, clock: Clock): ExecutionHost {
  const tasks = tasksOf(ecs, cluster, call)
  // A filter by what started a task must be the only one (ListTasks, startedBy).
  const list = async (filter: { startedBy?: string; desiredStatus?: 'RUNNING' | 'STOPPED' }): Promise<string[]> => {
    const { ListTasksCommand } = await import('@aws-sdk/client-ecs')
    const client = await ecs()
    const found: string[] = []
    let nextToken: string | undefined
    do {
      const command = new ListTasksCommand({ cluster, ...filter, ...(nextToken ? { nextToken } : {}) })
      const page = await untilAnswered(() => call('ListTasks', () => client.send(command)))
      found.push(...(page.taskArns ?? []))
      nextToken = page.nextToken
    } while (nextToken !== undefined)
    return found
  }
  const describe = async (arns: readonly string[]): Promise<readonly Execution[]> => {
    const { DescribeTasksCommand } = await import('@aws-sdk/client-ecs')
    const client = await ecs()
    const found: Task[] = []
    for (let from = 0; from < arns.length; from += mostTasks) {
      const command = new DescribeTasksCommand({
        cluster,
        tasks: arns.slice(from, from + mostTasks),
        include: ['TAGS'],
      })
      const answer = await untilAnswered(() => call('DescribeTasks', () => client.send(command)))
      found.push(...(answer.tasks ?? []))
    }
    return found.flatMap(({ createdAt, stoppedAt, ...task }) => {
      const times = { createdAt: createdAt?.toISOString(), stoppedAt: stoppedAt?.toISOString() }
      return executionOf({ ...task, ...times }) ?? []
    })
  }
  return {
    clock,
    running: async (executionId) => describe(await list({ startedBy: startedBy(executionId) })),
    async all() {
      const [running, stopped] = [await list({ desiredStatus: 'RUNNING' }), await list({ desiredStatus: 'STOPPED' })]
      return describe([...new Set([...running, ...stopped])])
    },
    stop: (id, reason) => untilAnswered(() => tasks.stop({ id }, reason)),
  }
}
