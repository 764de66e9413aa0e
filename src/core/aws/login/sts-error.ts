/** How a call to STS failed: AWS's own words, or those of the network. */
export interface Refusal {
  /** The error's code without its ending "Exception", such as InvalidIdentityToken. */
  readonly code: string
  readonly message: string
  /** HTTP; undefined where there was no answer. */
  readonly status: number | undefined
}

/**
 * What can be done about a refusal: ask for a shorter session; ask again, since it will pass; ask again a few times,
 * since it may pass, which "not authorized" does when many jobs ask at once (configure-aws-credentials#299); nothing.
 */
export type Remedy = 'shorter' | 'again' | 'few-times' | 'none'

const momentary = new Set([
  ...['IDPCommunicationError', 'Throttling', 'RequestLimitExceeded', 'TooManyRequests', 'SlowDown'],
  ...['ServiceUnavailable', 'InternalFailure', 'RequestTimeout', 'TimeoutError'],
])

/** What to do about a refusal of AssumeRoleWithWebIdentity. */
export function remedyFor({ code, message, status }: Refusal): Remedy {
  if (/DurationSeconds exceeds/i.test(message)) return 'shorter'
  if (status === undefined || status >= 500 || status === 429 || momentary.has(code)) return 'again'
  if (code === 'InvalidIdentityToken') {
    return /retrieve verification key|not yet valid|used before|could not be validated/i.test(message)
      ? 'again'
      : 'none'
  }
  // Every try has a fresh token: if it has ended already, a clock is being corrected, or a queue was long.
  return code === 'AccessDenied' || code === 'ExpiredToken' ? 'few-times' : 'none'
}

/**
 * How long to wait before the next try, in milliseconds; undefined when it is time to give up. At most some two
 * minutes for what will pass, and some seconds for what may.
 * @param tries how many there have been
 * @param random from 0 to 1
 */
export function pauseBeforeTry(remedy: Remedy, tries: number, random: number): number | undefined {
  const [most, longestMs] = remedy === 'again' ? [10, 20_000] : remedy === 'few-times' ? [4, 3_000] : [0, 0]
  if (tries >= most) return undefined
  return Math.round(Math.min(longestMs, 500 * 2 ** tries) * (0.5 + random / 2))
}
