import type { DescribedDefinition } from '../core/aws/like/described.ts'
import type { DescribedRevision, DescribedService } from '../core/aws/like/service.ts'

/** Looks at services and task definitions, and changes nothing. */
export interface LikeHost {
  /** Undefined where there is none of that name in the cluster. */
  service(name: string, cluster: string): Promise<DescribedService | undefined>
  /** By ARN; of those that ECS has. */
  revisions(arns: readonly string[]): Promise<readonly DescribedRevision[]>
  /** By family, `family:revision` or ARN; undefined where there is none. */
  definition(name: string): Promise<DescribedDefinition | undefined>
}
