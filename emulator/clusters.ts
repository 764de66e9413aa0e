import { AwsError } from './errors.ts'
import { ecsArn, type World } from './world.ts'

/** A cluster's short name, from that or its ARN. Without one ECS assumes `default`. */
export const clusterName = (reference: string | undefined): string =>
  (reference ?? 'default').replace(/^.*:cluster\//, '')

/** A cluster's name, if there is such a one. */
export function knownCluster(world: World, reference: string | undefined): string {
  const name = clusterName(reference)
  const isHere = !reference?.startsWith('arn:') || reference === ecsArn(world, `cluster/${name}`)
  if (isHere && Object.hasOwn(world.options.clusters, name)) return name
  throw new AwsError('ClusterNotFoundException', 'Cluster not found.')
}
