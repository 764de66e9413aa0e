import { nameInArn } from '../arn.ts'
import { type containers, logStream } from './names.ts'
import { partitionOf } from './partitions.ts'

/** A task that was started, as far as a link to it needs to know. */
export interface TaskPlace {
  readonly region: string
  /** Name or ARN. */
  readonly cluster: string
  /** ARN or id. */
  readonly task: string
}

/** Where the AWS console shows a task; undefined where the region's console is not known. */
export function consoleUrl({ region, cluster, task }: TaskPlace): string | undefined {
  const host = consoleHost(region)
  if (host === undefined) return undefined
  const [name, id] = [nameInArn(cluster), nameInArn(task)].map(encodeURIComponent)
  return `https://${host}/ecs/v2/clusters/${name}/tasks/${id}/configuration?region=${region}`
}

/** A log stream of a task, as far as a link to it needs to know. */
export interface LogPlace {
  readonly region: string
  readonly logGroup: string
  /** ARN or id. */
  readonly task: string
}

/** Where the CloudWatch console shows the log of a container; undefined where the region's console is not known. */
export function logUrl(
  { region, logGroup, task }: LogPlace,
  container: keyof typeof containers = 'main',
): string | undefined {
  const host = consoleHost(region)
  if (host === undefined) return undefined
  const [group, stream] = [logGroup, logStream(container, nameInArn(task))].map(twiceEncoded)
  const path = `log-groups/log-group/${group}/log-events/${stream}`
  return `https://${host}/cloudwatch/home?region=${region}#logsV2:${path}`
}

function consoleHost(region: string): string | undefined {
  const host = partitionOf(region)?.console
  return host && `${region}.${host}`
}

// Behind its `#` the console decodes twice, and takes `$` for `%`.
const twiceEncoded = (text: string): string => encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$')
