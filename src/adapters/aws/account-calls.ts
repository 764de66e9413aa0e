import { isThrottled } from '../../core/aws/failures/transient.ts'
import { NotAllowed, UserError } from '../../core/errors.ts'
import { printable } from '../../core/text.ts'
import { failureOf } from './failure.ts'

/** The name of an exception of AWS's; undefined where the answer was not AWS's word. */
export const exceptionOf = (error: unknown): string | undefined => {
  const { from, name } = failureOf(error)
  return from === 'aws' ? name : undefined
}

/**
 * Makes a call with which a stack is made, and words its failure.
 * @param action in the words of IAM, such as `cloudformation:CreateChangeSet`
 * @throws UserError what AWS, the network or the credentials say
 */
export async function asked<T>(action: string, send: () => Promise<T>): Promise<T> {
  try {
    return await send()
  } catch (error) {
    throw error instanceof UserError ? error : explained(action, error)
  }
}

const tooMany =
  'The account makes more such calls than AWS lets through. Wait a minute and run it again: what is there already is found.'
const makesSomething = /:(Create|Execute)/
const orTemplate = ', or print the template for those that may: mycli init --template'

function explained(action: string, error: unknown): UserError {
  const failure = failureOf(error)
  const { from, name = 'error', message = '' } = failure
  if (from !== 'aws') {
    return new UserError(`AWS did not answer ${action} as it should: ${printable(message, 1_000)}`, {
      hint: 'Check the network, the proxy and the region, and run it again: what is there already is found.',
      cause: error,
    })
  }
  if (/AccessDenied|not authorized to perform/i.test(`${name} ${message}`)) {
    const explicit = /service control policy/i.test(message)
      ? ' A service control policy of the organisation denies it.'
      : ''
    return new NotAllowed(action, printable(message, 1_000), {
      hint: `Use an identity that may ${action}${makesSomething.test(action) ? orTemplate : ''}.${explicit}`,
      cause: error,
    })
  }
  return new UserError(`AWS refused ${action}: ${printable(message === '' ? name : message, 1_000)}`, {
    ...(isThrottled(failure) ? { hint: tooMany } : {}),
    cause: error,
  })
}

/** What is asked for; undefined where AWS answers with this exception. */
export async function unless<T>(exception: string, send: () => Promise<T>): Promise<T | undefined> {
  try {
    return await send()
  } catch (error) {
    // Query services name it without the ending that the SDK gives its classes.
    if (exceptionOf(error)?.replace(/Exception$/, '') === exception) return undefined
    throw error
  }
}

/** A list in parts of ten, which is what most calls on many things take. */
export const inTens = (list: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(list.length / 10) }, (_, part) => list.slice(part * 10, part * 10 + 10))
