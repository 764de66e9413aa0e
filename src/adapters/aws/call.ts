import { isAnswerTo } from '../../core/aws/answers.ts'
import { likeHint } from '../../core/aws/failures/access-denied.ts'
import { explainRefusal } from '../../core/aws/failures/explain-refusal.ts'
import type { AwsError, Operation, Refusal } from '../../core/aws/failures/refusal.ts'
import { transientKindOf } from '../../core/aws/failures/transient.ts'
import type { Size } from '../../core/aws/sizes.ts'
import { TransientError, UserError } from '../../core/errors.ts'
import type { Renewed } from './credentials.ts'
import { failureOf } from './failure.ts'

/** A call that AWS refused for good. */
export class CallRefused extends UserError {
  readonly refusal: Refusal
  /** ARNs that a conflict names. */
  readonly resourceIds: readonly string[]

  constructor(refusal: Refusal, cause: unknown) {
    super(refusal.message, { ...(refusal.hint === undefined ? {} : { hint: refusal.hint }), cause })
    this.refusal = refusal
    const { resourceIds } = (cause ?? {}) as { readonly resourceIds?: unknown }
    this.resourceIds = Array.isArray(resourceIds) ? resourceIds.filter((id) => typeof id === 'string') : []
  }
}

/** Makes one call, once, and says in our terms how it failed: `TransientError`, or `CallRefused`, or what credentials say. */
export type Call = <T>(operation: Operation, send: () => Promise<T>, size?: Size) => Promise<T>

/**
 * Calls with these credentials. Where they are refused though they were good before, that may pass: they are renewed,
 * or a server has erred.
 */
export function callsWith(credentials: Renewed): { readonly call: Call; readonly provider: Renewed['provider'] } {
  let keyUsed: string | undefined
  const answered = new Set<Operation>()
  const provide = async () => {
    const given = await credentials.provider()
    keyUsed = given.accessKeyId
    return given
  }
  const explain = (error: unknown, operation: Operation, size: Size | undefined): Error => {
    // The credentials themselves could not be had, and have their own words for it.
    if (error instanceof UserError)
      return answered.size === 0 ? error : new TransientError('refused', error.message, { cause: error })
    const awsError: AwsError = { operation, ...failureOf(error), size }
    const refusal = explainRefusal(awsError)
    if (refusal.kind === 'expired' && keyUsed !== undefined) credentials.discard(keyUsed)
    const transient = transientKindOf(awsError, refusal, { same: answered.has(operation), any: answered.size > 0 })
    return transient
      ? new TransientError(transient, refusal.message, { cause: error })
      : new CallRefused(refusal, error)
  }
  const call: Call = async (operation, send, size) => {
    const answer = await send().catch((error: unknown) => {
      throw explain(error, operation, size)
    })
    if (!isAnswerTo(operation, answer)) throw new TransientError('unreachable', withoutResult(operation))
    answered.add(operation)
    return answer
  }
  return { call, provider: Object.assign(provide, { memoized: true } as const) }
}

/** The same for a run that is like a service, whose refusals name the statement that allows it. */
export function callsLike(call: Call): Call {
  return (operation, send, size) =>
    call(operation, send, size).catch((error: unknown) => {
      if (!(error instanceof CallRefused) || error.refusal.kind !== 'denied') throw error
      throw new CallRefused({ ...error.refusal, hint: likeHint(error.refusal) }, error.cause)
    })
}

const withoutResult = (operation: Operation): string =>
  explainRefusal({ operation, from: 'unreadable', message: 'HTTP status 200, without a result' }).message
