/** Stands in the user agent of what a test itself asks for. */
export const testAgent = 'loopback-test'

/** A request that came in, and what it was answered. */
export interface RecordedRequest {
  /** Such as `ecs:RunTask`, `sts:AssumeRoleWithWebIdentity` or `oidc:GetToken`. */
  readonly operation: string
  /** Parsed; of OIDC the query. */
  readonly input: Readonly<Record<string, unknown>>
  readonly body: string
  readonly headers: NodeJS.Dict<string | string[]>
  readonly method: string
  readonly url: string
  /** By the clock. */
  readonly at: number
  /** Undefined until it is answered, 0 for a connection that was broken. */
  status: number | undefined
  /** Its body; undefined, too, for a page of a log that is long. */
  answer: string | undefined
}

/** How often an operation was called. */
export interface Calls {
  readonly count: number
  /** In the busiest second of the clock. */
  readonly peakPerSecond: number
}

/** Calls per operation. */
export function countCalls(requests: readonly RecordedRequest[]): Readonly<Record<string, Calls>> {
  const operations = new Set(requests.map(({ operation }) => operation))
  return Object.fromEntries(
    [...operations].map((operation) => {
      const times = requests.filter((request) => request.operation === operation).map(({ at }) => at)
      return [operation, { count: times.length, peakPerSecond: peakOf(times) }]
    }),
  )
}

// The most in any window of a second that begins with a call.
function peakOf(times: readonly number[]): number {
  let first = 0
  let peak = 0
  for (const [last, time] of times.entries()) {
    while ((times[first] ?? time) <= time - 1_000) first += 1
    peak = Math.max(peak, last - first + 1)
  }
  return peak
}
