import type { AssumeRoleWithWebIdentityCommandOutput, STSClient } from '@aws-sdk/client-sts'
import type { Clock } from '../../app/ports.ts'
import { readClaims } from '../../core/aws/login/claims.ts'
import { modestSeconds } from '../../core/aws/login/session.ts'
import { pauseBeforeTry, type StsError, stsAgain } from '../../core/aws/login/sts-error.ts'
import { explainStsError, type RefusedRole } from '../../core/aws/login/trust.ts'
import { UserError } from '../../core/errors.ts'
import { type Credentials, hide, type Renewed, renewed, type SessionSource } from './credentials.ts'
import { failureOf } from './failure.ts'
import type { ClientOptions } from './http.ts'
import type { FetchIdToken } from './oidc.ts'

/** Which role, for how long, and what it takes to assume it. */
export interface RoleRequest {
  readonly role: string
  readonly audience: string
  readonly sessionName: string
  /** From `wantedSessionSeconds`. */
  readonly wantedSeconds: number
  readonly fetchIdToken: FetchIdToken
  readonly clock: Clock
  /** Aborts when no session is wanted any more: none is asked for again then. */
  readonly signal: AbortSignal
  readonly client: ClientOptions
  /** Hides a secret in the log. */
  readonly mask: (secret: string) => void
}

/**
 * Credentials of a role, by AssumeRoleWithWebIdentity, with a fresh token for each try, renewed as long as they are
 * asked for. Nothing is asked before the first call.
 */
export function roleCredentials(request: RoleRequest): Renewed {
  const { clock, signal, audience, mask } = request
  let seconds = request.wantedSeconds
  const begin: SessionSource['begin'] = async (patience) => {
    for (let tries = 1; ; ) {
      const token = await request.fetchIdToken(audience)
      const askedMs = clock.now()
      const answer = await assumeOnce(request, token, seconds)
      if ('credentials' in answer) {
        hide(answer.credentials, mask)
        // By our own clock from the moment of asking: where it is wrong, the date that AWS names is of no use.
        return { credentials: answer.credentials, expiresAtMs: askedMs + seconds * 1_000 }
      }
      const again = stsAgain(answer)
      if (again === 'shorter' && seconds > modestSeconds) {
        seconds = modestSeconds
        continue
      }
      const pauseMs =
        patience === 'patient' && !signal.aborted ? pauseBeforeTry(again, tries, Math.random()) : undefined
      if (pauseMs === undefined) throw explainStsError(answer, refusedRole(request, token))
      tries += 1
      await clock.sleep(pauseMs, signal)
    }
  }
  return renewed({ begin, clock })
}

const refusedRole = ({ role, audience, client }: RoleRequest, token: string): RefusedRole => ({
  role,
  audience,
  region: client.region,
  claims: readClaims(token),
})

async function assumeOnce(
  { role, sessionName, client }: RoleRequest,
  token: string,
  seconds: number,
): Promise<{ readonly credentials: Credentials } | StsError> {
  const { STSClient, AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts')
  const sts: STSClient = new STSClient(client)
  const command = new AssumeRoleWithWebIdentityCommand({
    RoleArn: role,
    RoleSessionName: sessionName,
    WebIdentityToken: token,
    DurationSeconds: seconds,
  })
  try {
    return readAnswer(await sts.send(command))
  } catch (error) {
    if (error instanceof UserError) throw error // nothing was sent, and it has its own words
    return stsErrorOf(error)
  }
}

function readAnswer({
  Credentials: given,
}: AssumeRoleWithWebIdentityCommandOutput): { credentials: Credentials } | StsError {
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = given ?? {}
  return accessKeyId && secretAccessKey && sessionToken
    ? { credentials: { accessKeyId, secretAccessKey, sessionToken } }
    : unreadable('HTTP status 200, without credentials')
}

/** What the SDK threw, in AWS's own words; what is not AWS's has no status. */
function stsErrorOf(error: unknown): StsError {
  const { from = 'aws', name = '', message = '', status } = failureOf(error)
  if (from === 'unreadable') return unreadable(message)
  return { from, code: name.replace(/Exception$/, ''), message, status }
}

const unreadable = (what: string): StsError => ({
  from: 'unreadable',
  code: 'UnreadableAnswer',
  message: `an answer that is not one of STS's: ${what}`,
  status: undefined,
})
