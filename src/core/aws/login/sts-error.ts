import type { ErrorOrigin } from '../failures/refusal.ts'

/** How a call to STS failed: AWS's own words, or those of the network. */
export interface StsError {
  /** AWS if not given. */
  readonly from?: ErrorOrigin
  /** The error's code without its ending "Exception", such as InvalidIdentityToken. */
  readonly code: string
  readonly message: string
  /** HTTP; undefined where there was no answer. */
  readonly status: number | undefined
}

/**
 * Whether the same call may go well another time: for a shorter session; after a while, since the cause is transient;
 * after a while, if the cause is transient, which "not authorized" is when many jobs ask at once
 * (configure-aws-credentials#299); never.
 */
export type StsAgain = 'shorter' | 'transient' | 'maybe-transient' | 'never'

const transientCodes = new Set([
  ...['IDPCommunicationError', 'Throttling', 'RequestLimitExceeded', 'TooManyRequests', 'SlowDown'],
  ...['ServiceUnavailable', 'InternalFailure', 'RequestTimeout', 'TimeoutError'],
])

/** Whether AssumeRoleWithWebIdentity may go well after this error. */
export function stsAgain({ from, code, message, status }: StsError): StsAgain {
  if (from === 'local') return 'never'
  if (/DurationSeconds exceeds/i.test(message)) return 'shorter'
  if (status === undefined || status >= 500 || status === 429 || transientCodes.has(code)) return 'transient'
  if (code === 'InvalidIdentityToken') {
    return /retrieve verification key|not yet valid|used before|could not be validated/i.test(message)
      ? 'transient'
      : 'never'
  }
  // Every try has a fresh token: if it has ended already, a clock is being corrected, or a queue was long.
  return code === 'AccessDenied' || code === 'ExpiredToken' ? 'maybe-transient' : 'never'
}

/**
 * How long to wait before the next try, in milliseconds; undefined when it is time to give up. At most some two
 * minutes for what is transient, and some seconds for what may be.
 * @param tries how many there have been
 * @param random from 0 to 1
 */
export function pauseBeforeTry(again: StsAgain, tries: number, random: number): number | undefined {
  const [most, longestMs] = again === 'transient' ? [10, 20_000] : again === 'maybe-transient' ? [4, 3_000] : [0, 0]
  if (tries >= most) return undefined
  return Math.round(Math.min(longestMs, 500 * 2 ** tries) * (0.5 + random / 2))
}
