import type { DescribeLogGroupsRequest } from '@aws-sdk/client-cloudwatch-logs'
import { type Account, accountId } from './account.ts'

/** DescribeLogGroups in the CloudWatch Logs API reference: those of the stacks, and what was done to them by hand. */
export function describeLogGroups(
  { options, stacks }: Account,
  { logGroupNamePrefix: prefix = '' }: DescribeLogGroupsRequest,
): object {
  const drifted = options.cloudFormation.drifted ?? {}
  const made = [...stacks.values()]
    .filter(({ status }) => status !== 'DELETE_COMPLETE')
    .flatMap((stack) => Object.entries(stack.made?.resources ?? {}))
    .filter(([id, { type }]) => type === 'AWS::Logs::LogGroup' && drifted[id] !== 'DELETED')
    .map(([id, { ref, properties }]) => ({
      ...{ logGroupName: ref, arn: `arn:aws:logs:${options.region}:${accountId}:log-group:${ref}:*` },
      ...(drifted[id] === 'MODIFIED' ? {} : { retentionInDays: Number(properties['RetentionInDays']) }),
    }))
  return { logGroups: made.filter(({ logGroupName }) => logGroupName.startsWith(prefix)) }
}
