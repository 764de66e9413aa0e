import { partitionOf } from '../aws/partitions.ts'

/** Where a stack is, and what it is called. */
export interface StackAddress {
  readonly stack: string
  readonly region: string
  readonly account: string
}

/** What begins the names of the repositories that pulls through a stack's image cache make. */
export const cachePrefix = (stack: string): string => `mycli/${stack}/`

/** Whether a repository was made by such a pull: behind the prefix stands ECR Public's own name, alias and image. */
export function isOfCache(stack: string, repository: string): boolean {
  const prefix = cachePrefix(stack)
  return repository.startsWith(prefix) && /^[^/]+\/./.test(repository.slice(prefix.length))
}

/** The statement of a policy that allows to look for these repositories, or to delete them. */
export function cacheStatement(action: string, { stack, region, account }: StackAddress): string {
  const repositories = action === 'ecr:DescribeRepositories' ? '*' : `${cachePrefix(stack)}*`
  const Resource = `arn:${partitionOf(region)?.name ?? 'aws'}:ecr:${region}:${account}:repository/${repositories}`
  return JSON.stringify({ Effect: 'Allow', Action: action, Resource })
}
