import { gzipSync } from 'node:zlib'
import type { Clock } from '../../app/ports.ts'
import type { Place } from '../../core/aws/place.ts'
import { unreadableKey } from '../../core/aws/secrets.ts'
import { UserError } from '../../core/errors.ts'
import { withoutReserve } from '../../core/source/credentials.ts'
import { envelopeText, type Grace } from '../../core/task/envelope.ts'
import type { Attempt, TaskPlan } from '../../core/task/task.ts'

/** How long a command has between TERM and KILL, in seconds. A cancelled job waits no longer than the runner does. */
const grace: Grace = { timeout: 10, stop: 10 }
/** What clocks may differ, in seconds. */
const clockSeconds = 300

/**
 * The envelope of an attempt: packed, and sealed where there is a key to seal it to, so that only the stack's checkout
 * opens it.
 * @throws UserError where it would hold something secret unsealed
 */
export async function sealEnvelope(
  { plan, attempt }: { readonly plan: TaskPlan; readonly attempt: Attempt },
  { publicKey, withheldKey, executionRole }: Pick<Place, 'publicKey' | 'withheldKey' | 'executionRole'>,
  clock: Clock,
): Promise<string> {
  const startBy = clock.now() / 1_000 + attempt.startTimeoutSeconds
  const terms = { grace, startBy, expires: startBy + clockSeconds }
  const carried = publicKey === undefined ? { ...plan, credentials: withoutReserve(plan.credentials) } : plan
  const packed = gzipSync(envelopeText(carried, attempt, terms), { level: 9 })
  if (publicKey === undefined) {
    if (holdsSecrets(carried)) {
      if (withheldKey !== undefined) throw unreadableKey(withheldKey, executionRole)
      throw new UserError('This run needs a credential or a secret, and there is no key to seal it with.', {
        hint: 'Use a stack, or give public-key and key-secret. A public repository needs neither.',
      })
    }
    return packed.toString('base64')
  }
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  try {
    encrypter.addRecipient(publicKey)
  } catch (error) {
    throw new UserError('The public key is not a recipient of age (age1…).', {
      hint: 'Check public-key, or deploy the stack again.',
      cause: error,
    })
  }
  return Buffer.from(await encrypter.encrypt(packed)).toString('base64')
}

const holdsSecrets = ({ credentials, secretEnv = {} }: TaskPlan): boolean =>
  credentials.token !== undefined || credentials.ssh !== undefined || Object.keys(secretEnv).length > 0
