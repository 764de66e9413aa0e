import type { Account } from './account.ts'
import { AwsError } from './errors.ts'

/** The keys of `environment`. */
export const testKeys = {
  AWS_ACCESS_KEY_ID: 'AKIATESTTESTTESTTEST',
  AWS_SECRET_ACCESS_KEY: 'secret-key-of-these-tests',
} as const

/**
 * Looks at how a request was signed, as far as can be told without the secret: the key, its session and expiry, the
 * Region and service that it was signed for.
 * @throws AwsError as AWS refuses it
 */
export function checkSignature(account: Account, headers: NodeJS.Dict<string | string[]>, service: string): void {
  const [, key, region, signedFor] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request, /.exec(
      String(headers['authorization'] ?? ''),
    ) ?? []
  if (key === undefined) throw new AwsError('MissingAuthenticationTokenException', 'Missing Authentication Token')
  // IAM has one endpoint for its partition.
  if (region !== (service === 'iam' ? 'us-east-1' : account.options.region) || signedFor !== service) {
    throw new AwsError('InvalidSignatureException', 'Credential should be scoped to a valid region.')
  }
  checkTime(account, String(headers['x-amz-date']))
  if (key === testKeys.AWS_ACCESS_KEY_ID && account.options.acceptTestKeys) return
  const session = account.sessions.get(key)
  if (!session || headers['x-amz-security-token'] !== session.token) {
    throw new AwsError('UnrecognizedClientException', 'The security token included in the request is invalid.')
  }
  if (session.expiresAt <= account.now()) {
    throw new AwsError('ExpiredTokenException', 'The security token included in the request is expired')
  }
}

/** "Elements of an AWS API request signature" in the IAM user guide: a request has to arrive within five minutes of its time. */
function checkTime({ options }: Account, signedAt: string): void {
  if (options.clockAheadMs === undefined) return
  const [, day = '', time = ''] = /^(\d{8})T(\d{6})Z$/.exec(signedAt) ?? []
  const [date, clock] = [day.replace(/^(....)(..)/, '$1-$2-'), time.replace(/^(..)(..)/, '$1:$2:')]
  const behindMs = Date.now() + options.clockAheadMs - Date.parse(`${date}T${clock}Z`)
  if (Math.abs(behindMs) <= 300_000) return
  throw new AwsError('SignatureDoesNotMatch', `Signature ${behindMs > 0 ? 'expired' : 'not yet current'}: ${signedAt}`)
}
