import { type Account, ecsArn } from './account.ts'
import { AwsError } from './errors.ts'

/** A cluster's short name, from that or its ARN. Without one ECS assumes `default`. */
export const clusterName = (reference: string | undefined): string =>
  (reference ?? 'default').replace(/^.*:cluster\//, '')

/** A cluster's name, if there is such a one. */
export function knownCluster(account: Account, reference: string | undefined): string {
  const name = clusterName(reference)
  const isHere = !reference?.startsWith('arn:') || reference === ecsArn(account, `cluster/${name}`)
  if (isHere && account.clusters.has(name)) return name
  throw new AwsError('ClusterNotFoundException', 'Cluster not found.')
}
