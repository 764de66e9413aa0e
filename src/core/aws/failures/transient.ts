import type { TransientKind } from '../../errors.ts'
import type { AwsError, Refusal } from './refusal.ts'

/** What has been answered before with the same credentials. */
export interface Answered {
  /** The same operation. */
  readonly same: boolean
  /** Any operation. */
  readonly any: boolean
}

const throttling =
  /^(Throttl\w*|RequestLimitExceeded|TooManyRequests\w*|RequestThrottled\w*|SlowDown|LimitExceededException|PriorRequestNotComplete)$/

/** Whether AWS says that there were too many calls. */
export const isThrottled = ({ from = 'aws', name = '', status }: Pick<AwsError, 'from' | 'name' | 'status'>): boolean =>
  from === 'aws' && (throttling.test(name) || status === 429)

/** How a call failed that is worth making again, with the same credentials or their successors; undefined for good. */
export function transientKindOf(
  error: AwsError,
  { kind, again }: Refusal,
  answered: Answered,
): TransientKind | undefined {
  const { from = 'aws', status } = error
  if (isThrottled(error)) return 'throttled'
  if (kind === 'expired' && answered.any) return 'refused'
  if (kind === 'denied' && answered.same) return 'refused'
  // Without an answer of AWS's, or with one that says the fault is AWS's, it is not known whether it was carried out.
  const unanswered = from !== 'aws' || status === undefined || status >= 500
  const transient = again === 'transient' && (kind === 'unreachable' || kind === 'throttled')
  return unanswered && transient ? 'unreachable' : undefined
}
