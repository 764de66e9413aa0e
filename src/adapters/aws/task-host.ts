import type { TaskHost } from '../../app/stack-ports.ts'
import { asked, inTens, unless } from './account-calls.ts'
import type { Connection } from './connection.ts'

/** Our task definitions are called so. */
const familyPrefix = 'mycli-'

/** ECS as far as a stack's tasks and task definitions go. It tries again by itself, as nothing here is in a hurry. */
export async function taskHost({ options }: Pick<Connection, 'options'>): Promise<TaskHost> {
  const sdk = await import('@aws-sdk/client-ecs')
  const client = new sdk.ECSClient({ ...options, maxAttempts: 8 })
  const families = async (): Promise<readonly string[]> => {
    const found: string[] = []
    let nextToken: string | undefined
    do {
      const command = new sdk.ListTaskDefinitionFamiliesCommand({ familyPrefix, status: 'ACTIVE', nextToken })
      const page = await asked('ecs:ListTaskDefinitionFamilies', () => client.send(command))
      found.push(...(page.families ?? []))
      nextToken = page.nextToken
    } while (nextToken !== undefined)
    return found
  }
  return {
    async running(cluster) {
      const command = new sdk.ListTasksCommand({ cluster })
      // A cluster that was deleted by hand has none.
      const found = await asked('ecs:ListTasks', () => unless('ClusterNotFound', () => client.send(command)))
      return found?.taskArns ?? []
    },
    async stop(cluster, task) {
      const command = new sdk.StopTaskCommand({ cluster, task, reason: 'mycli: the stack is deleted' })
      await asked('ecs:StopTask', () => client.send(command))
    },
    async definitions(isOwn) {
      const found: string[] = []
      for (const taskDefinition of await families()) {
        const describe = new sdk.DescribeTaskDefinitionCommand({ taskDefinition })
        const { taskDefinition: newest } = await asked('ecs:DescribeTaskDefinition', () => client.send(describe))
        if (!isOwn(newest?.executionRoleArn ?? '')) continue
        const list = new sdk.ListTaskDefinitionsCommand({ familyPrefix: taskDefinition, status: 'ACTIVE' })
        const { taskDefinitionArns = [] } = await asked('ecs:ListTaskDefinitions', () => client.send(list))
        found.push(...taskDefinitionArns)
      }
      return found
    },
    async removeDefinitions(arns) {
      for (const taskDefinition of arns) {
        const command = new sdk.DeregisterTaskDefinitionCommand({ taskDefinition })
        await asked('ecs:DeregisterTaskDefinition', () => client.send(command))
      }
      for (const taskDefinitions of inTens(arns)) {
        const command = new sdk.DeleteTaskDefinitionsCommand({ taskDefinitions })
        await asked('ecs:DeleteTaskDefinitions', () => client.send(command))
      }
    },
  }
}
