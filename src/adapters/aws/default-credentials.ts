import { explainNoCredentials, explainUnusableKeys } from '../../core/aws/login/no-credentials.ts'
import { UserError } from '../../core/errors.ts'
import type { FrontEnd } from '../../core/settings/input-spec.ts'
import { type Credentials, hide, type Renewed } from './credentials.ts'
import type { ClientOptions } from './http.ts'

/** Where the default chain looks, and where to mask what it finds. */
export interface ChainRequest {
  readonly client: ClientOptions
  readonly environment: NodeJS.ProcessEnv
  readonly frontEnd: FrontEnd
  /** Hides a secret in the log. */
  readonly mask: (secret: string) => void
}

/** What it found. */
export interface ChainCredentials extends Renewed {
  /**
   * When they end, in milliseconds since 1970, where they are not renewed: those of the environment's variables, when
   * AWS_CREDENTIAL_EXPIRATION says so. The SDK renews all others that have an end.
   */
  readonly expiresAtMs: number | undefined
}

// That the profile is taken, and not the keys of the environment, is what naming it means: the SDK would warn of it.
const silent = { debug() {}, info() {}, warn() {}, error() {} }

/**
 * Credentials from where the AWS SDK looks by default: variables, the profile (SSO, login, roles and processes
 * included), a token file, the container, the machine. They are looked up at once, so that nothing starts without.
 * @throws UserError where there are none
 */
export async function defaultCredentials({ client, ...request }: ChainRequest): Promise<ChainCredentials> {
  const { STSClient } = await import('@aws-sdk/client-sts')
  // Any client has the chain, and hands it our way to the network.
  const chain = new STSClient({ ...client, ...(client.profile === undefined ? {} : { logger: silent }) }).config
    .credentials
  let known = ''
  let anew = false
  const provide = async (): Promise<Credentials & { readonly expiration?: Date }> => {
    const found = await chain(anew ? { forceRefresh: true } : {})
    anew = false
    if (found.accessKeyId !== known) hide(found, request.mask)
    const unusable = explainUnusableKeys(found)
    if (unusable) throw unusable
    known = found.accessKeyId
    return found
  }
  const profile = client.profile ?? (request.environment['AWS_PROFILE'] || undefined)
  const first = await provide().catch((error: unknown) => {
    if (error instanceof UserError) throw error
    throw explainNoCredentials(error instanceof Error ? error.message : String(error), request.frontEnd, profile)
  })
  const fixed = first.accessKeyId === request.environment['AWS_ACCESS_KEY_ID']
  return {
    provider: Object.assign(provide, { memoized: true } as const),
    expiresAtMs: fixed ? first.expiration?.getTime() : undefined,
    discard(accessKeyId) {
      if (accessKeyId === known) anew = true
    },
  }
}
