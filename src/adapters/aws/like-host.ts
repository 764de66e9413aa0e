import type { LikeHost } from '../../app/like-ports.ts'
import { CallRefused, callsLike } from './call.ts'
import type { Connection } from './connection.ts'

/** Services and task definitions, through ECS's API. */
export function likeHost({ ecs, call: plain, untilAnswered }: Connection): LikeHost {
  const call = callsLike(plain)
  return {
    async service(name, cluster) {
      const { DescribeServicesCommand } = await import('@aws-sdk/client-ecs')
      const [client, command] = [await ecs(), new DescribeServicesCommand({ cluster, services: [name] })]
      const { services = [] } = await untilAnswered(() => call('DescribeServices', () => client.send(command)))
      return services[0]
    },
    async revisions(arns) {
      const { DescribeServiceRevisionsCommand } = await import('@aws-sdk/client-ecs')
      const command = new DescribeServiceRevisionsCommand({ serviceRevisionArns: arns.slice(0, mostRevisions) })
      const client = await ecs()
      const { serviceRevisions = [] } = await untilAnswered(() =>
        call('DescribeServiceRevisions', () => client.send(command)),
      )
      return serviceRevisions
    },
    async definition(taskDefinition) {
      const { DescribeTaskDefinitionCommand } = await import('@aws-sdk/client-ecs')
      const [client, command] = [await ecs(), new DescribeTaskDefinitionCommand({ taskDefinition })]
      const answer = await untilAnswered(() => call('DescribeTaskDefinition', () => client.send(command))).catch(orNone)
      return answer?.taskDefinition
    },
  }
}

/** That a request may name: DescribeServiceRevisions in the ECS API reference. */
const mostRevisions = 20

function orNone(error: unknown): undefined {
  if (error instanceof CallRefused && error.refusal.kind === 'unknown-definition') return undefined
  throw error
}
