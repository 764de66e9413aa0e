import { count } from '../text.ts'
import { bad, type Finding, good } from './finding.ts'

/** A log group, as far as its age goes. */
export interface LogGroup {
  /** Undefined where it keeps everything for ever. */
  readonly retentionDays: number | undefined
}

/**
 * Whether the log group is there, and lets go of what is old.
 * @param init the command that makes it again
 */
export function logGroupFinding(
  group: LogGroup | undefined,
  { name, region, init }: { readonly name: string; readonly region: string; readonly init: string },
): Finding {
  if (!group) return bad(`The log group ${name} is not there.`, init)
  const { retentionDays } = group
  if (retentionDays !== undefined)
    return good(`The log group keeps what was printed for ${count(retentionDays, 'day')}.`)
  return bad(
    `The log group ${name} keeps everything for ever, at $0.03 a GB and month.`,
    `aws logs put-retention-policy --region ${region} --log-group-name ${name} --retention-in-days 30`,
  )
}
