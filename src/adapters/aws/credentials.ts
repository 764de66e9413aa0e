import type { Clock } from '../../app/ports.ts'

/** Keys with which requests are signed. */
export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** Hides the parts of credentials that are secret. */
export function hide({ secretAccessKey, sessionToken }: Credentials, mask: (secret: string) => void): void {
  mask(secretAccessKey)
  if (sessionToken) mask(sessionToken)
}

/** Credentials with an end. */
export interface Session {
  readonly credentials: Credentials
  /** By our clock, in milliseconds since 1970. */
  readonly expiresAtMs: number
}

/**
 * What a client of the SDK takes as its `credentials`. A client remembers what a provider answers: without an
 * `expiration` for ever, with one until 5 minutes before it by the machine's own clock (`memoizeIdentityProvider` in
 * @smithy/core 3.41). A provider marked as `memoized` it asks for every request (`resolveAwsSdkSigV4Config` in
 * @aws-sdk/core 3.981): when to renew is then decided here alone.
 */
export interface CredentialsProvider {
  (): Promise<Credentials>
  readonly memoized: true
}

/** Credentials that are renewed before they end. */
export interface Renewed {
  readonly provider: CredentialsProvider
  /** AWS has refused these as expired: they are not given out again. */
  discard(accessKeyId: string): void
}

/** Where sessions come from. */
export interface SessionSource {
  /**
   * Begins a new session.
   * @param patience `patient` tries again what may pass; `hasty` gives up at once, since there will be another call
   */
  readonly begin: (patience: 'patient' | 'hasty') => Promise<Session>
  readonly clock: Clock
}

// The SDKs' own margin is as long: time for a dozen tries.
const renewBeforeMs = 5 * 60_000

/** What a request may be under way for: with less than this left, credentials are as good as expired. */
const lastMomentMs = 40_000

const pauseAfterFailureMs = 20_000

/**
 * Credentials that are renewed five minutes before they end. As long as the old ones are good, no call waits for the
 * new ones (a task has to be stopped within a tenth of a second), and a renewal that fails is tried again, not told.
 */
export function renewed({ begin, clock }: SessionSource): Renewed {
  let session: Session | undefined
  let pending: Promise<Session> | undefined
  let notBeforeMs = 0
  const renew = (patience: 'patient' | 'hasty'): Promise<Session> => {
    pending ??= begin(patience)
      .then((made) => {
        session = made
        return made
      })
      .finally(() => {
        pending = undefined
      })
    return pending
  }
  const renewMeanwhile = (): void => {
    if (pending || clock.now() < notBeforeMs) return
    renew('hasty').catch(() => {
      notBeforeMs = clock.now() + pauseAfterFailureMs
    })
  }
  const renewNow = (): Promise<Session> => pending?.catch(() => renew('patient')) ?? renew('patient')
  const provide = async (): Promise<Credentials> => {
    const leftMs = session ? session.expiresAtMs - clock.now() : 0
    if (!session || leftMs <= lastMomentMs) return (await renewNow()).credentials
    if (leftMs <= renewBeforeMs) renewMeanwhile()
    return session.credentials
  }
  return {
    provider: Object.assign(provide, { memoized: true } as const),
    discard(accessKeyId) {
      if (session?.credentials.accessKeyId === accessKeyId) session = undefined
    },
  }
}
