import { type Account, ecsArn } from './account.ts'
import { type SimulatedTask, stoppedAt } from './simulated-task.ts'
import type { Made } from './template.ts'

/** A resource that cannot be deleted while something has it. */
export interface Held {
  readonly id: string
  readonly type: string
  readonly reason: string
}

/**
 * What of a stack its tasks still hold: the cluster until they have stopped, the security groups of their network
 * interfaces until these are gone, which is some time after it. DeleteCluster in the ECS API reference, and "Security
 * groups" in the VPC user guide.
 */
export function heldByTasks(account: Account, { resources }: Made, at: number): readonly Held[] {
  const isThere = (task: SimulatedTask): boolean => at < stoppedAt(task) + task.interfaceMs
  return Object.entries(resources).flatMap(([id, { type, ref }]): readonly Held[] => {
    if (type === 'AWS::ECS::Cluster') {
      const arn = ecsArn(account, `cluster/${ref}`)
      const isActive = account.tasks.some((task) => task.clusterArn === arn && at < stoppedAt(task))
      return isActive ? [{ id, type, reason: activeTasks }] : []
    }
    if (type !== 'AWS::EC2::SecurityGroup') return []
    const isUsed = account.tasks.some((task) => groupsOf(task).includes(ref) && isThere(task))
    return isUsed ? [{ id, type, reason: dependent(ref) }] : []
  })
}

const groupsOf = ({ request }: SimulatedTask): readonly string[] =>
  request.networkConfiguration?.awsvpcConfiguration?.securityGroups ?? []

// https://github.com/gruntwork-io/cloud-nuke/issues/368 and https://github.com/aws/aws-cdk/issues/12130
const activeTasks = 'The Cluster cannot be deleted while Tasks are active. (Service: AmazonECS; Status Code: 400)'
const dependent = (group: string): string =>
  `resource ${group} has a dependent object (Service: AmazonEC2; Status Code: 400; Error Code: DependencyViolation)`
