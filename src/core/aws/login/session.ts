// Between the end of the command and the last call: logs are drained, and clocks may differ.
const reserveSeconds = 15 * 60

/** How long a session is where a role allows no longer one: every role allows this. */
export const modestSeconds = 3_600

/** How long a session the run asks for, in seconds: AWS takes 15 minutes to 12 hours (AssumeRoleWithWebIdentity). */
export function wantedSessionSeconds(timeoutSeconds: number, startTimeoutSeconds: number): number {
  return Math.min(43_200, Math.max(900, Math.ceil(timeoutSeconds + startTimeoutSeconds) + reserveSeconds))
}

/** What CloudTrail will call us: 2 to 64 characters of `A-Z a-z 0-9 _ + = , . @ -` (AssumeRoleWithWebIdentity). */
export function sessionName(repository: string, runId: string): string {
  const clean = (text: string): string => text.replace(/[^\w+=,.@-]+/g, '-')
  const end = runId === '' ? '' : `-${clean(runId).slice(0, 20)}`
  return `mycli-${clean(repository)}`.slice(0, 64 - end.length) + end
}

/**
 * A warning where credentials that are not renewed expire before the run may end.
 * @param expiresAtMs when they end, in milliseconds since 1970; undefined where that is not known
 * @param nowMs in milliseconds since 1970
 * @param wantedSeconds how long the run may take
 */
export function endsBefore(expiresAtMs: number | undefined, nowMs: number, wantedSeconds: number): string | undefined {
  if (expiresAtMs === undefined || expiresAtMs >= nowMs + wantedSeconds * 1_000) return undefined
  const minutes = Math.max(0, Math.floor((expiresAtMs - nowMs) / 60_000))
  return `The AWS credentials end in ${minutes} min, before the run's own limit of ${Math.ceil(wantedSeconds / 60)} min: after that its log and its end cannot be seen. Set role-to-assume, which is renewed, or a shorter timeout.`
}
