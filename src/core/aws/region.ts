import { partitionOf, partitions } from './partitions.ts'

/** The audience of GitHub's token, unless an input says otherwise; China has an STS of its own name. */
export const defaultAudience = (region: string): string =>
  partitionOf(region)?.name === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com'

/** What is wrong with a role's ARN; undefined where nothing is. */
export function roleProblem(role: string, region: string): string | undefined {
  const partition = /^arn:(aws[a-z-]*):iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/.exec(role)?.[1]
  if (partition === undefined) return 'must be the ARN of a role, such as arn:aws:iam::123456789012:role/name'
  const own = partitionOf(region)?.name
  if (own === undefined || partition === own || !partitions.some(({ name }) => name === partition)) return undefined
  return `is a role of the partition ${partition}, but the region ${region} belongs to ${own}`
}
