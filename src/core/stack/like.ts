import { nameInArn, parseArn } from '../arn.ts'

/** What a run that is like a service, or like a task definition, needs the rights to. */
export interface LikeNeeds {
  /** ARN; undefined for a task definition alone. */
  readonly service: string | undefined
  /** ARN of the cluster, where it is not the stack's own. */
  readonly cluster: string | undefined
  /** ARNs. */
  readonly roles: readonly string[]
  /** ARN of the execution role, where it is to read the stack's key. */
  readonly keyReader: string | undefined
  /** Name; undefined where the log goes to the stack's own. */
  readonly logGroup: string | undefined
  /** ARN of the task definition, which says partition, Region and account. */
  readonly taskDefinition: string
}

/** The parameters of the template for these, beside what they are already. */
export function likeParameters(
  needs: readonly LikeNeeds[],
  before: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (needs.length === 0) return {}
  const more = (key: string, values: readonly (string | undefined)[]): string =>
    [
      ...new Set([...(before[key] ?? '').split(',').filter(Boolean), ...values.filter((one) => one !== undefined)]),
    ].join(',')
  return {
    LikeServices: more(
      'LikeServices',
      needs.map(({ service }) => service),
    ),
    LikeClusters: more(
      'LikeClusters',
      needs.map(({ cluster }) => cluster),
    ),
    LikeRoles: more(
      'LikeRoles',
      needs.flatMap(({ roles }) => roles),
    ),
    LikeLogGroups: more('LikeLogGroups', needs.map(logGroupArn)),
    KeyReaders: more(
      'KeyReaders',
      needs.map(({ keyReader }) => keyReader && nameInArn(keyReader)),
    ),
  }
}

function logGroupArn({ logGroup, taskDefinition }: LikeNeeds): string | undefined {
  const arn = parseArn(taskDefinition)
  return logGroup === undefined || !arn
    ? undefined
    : `arn:${arn.partition}:logs:${arn.region}:${arn.account}:log-group:${logGroup}:*`
}
