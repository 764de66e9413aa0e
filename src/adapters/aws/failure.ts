import type { AwsError } from '../../core/aws/failures/refusal.ts'
import { printable } from '../../core/text.ts'
import { valueAt } from '../../core/untrusted.ts'

/** How a call failed. */
export type Failure = Pick<AwsError, 'from' | 'name' | 'message' | 'status'>

/**
 * Reads what the SDK threw. Only an error with a code is AWS's word: without one, at any HTTP status, it is not known
 * whether the call was carried out.
 */
export function failureOf(error: unknown): Failure {
  const status = valueAt(error, '$metadata', 'httpStatusCode')
  const name = nameOf(error)
  const message = textAt(error, 'message') ?? String(error)
  if (typeof status === 'number') {
    return isErrorCode(error)
      ? { from: 'aws', name, message, status }
      : { from: 'unreadable', message: describe(error, status), status }
  }
  const code = textAt(error, 'code') ?? name
  if (code?.startsWith('HPE_')) return { from: 'unreadable', message: 'it is not HTTP' }
  return { from: isOfThisMachine(name, code) ? 'local' : 'network', name: code, message }
}

// The SDK has names of its own for an answer without a code: `loadRestJsonErrorCode`, `loadQueryErrorCode` in
// @aws-sdk/core 3.981. An error that it did not read as one of AWS's has no `$fault`.
function isErrorCode(error: unknown): boolean {
  const name = nameOf(error) ?? ''
  if (valueAt(error, '$fault') === undefined || !/^[A-Za-z][\w.:#-]*$/.test(name)) return false
  const isUnnamed = name === 'NotFound' && valueAt(error, 'message') === 'Unknown'
  return !isUnnamed && name !== 'Unknown' && name !== 'UnknownError'
}

// Node refuses the arguments of a request with a TypeError that has a code (ERR_INVALID_CHAR), before it sends any.
const isOfThisMachine = (name: string | undefined, code: string | undefined): boolean =>
  name === 'CredentialsProviderError' || (name === 'TypeError' && /^ERR_/.test(code ?? ''))

function describe(error: unknown, status: number): string {
  const type = textAt(error, '$response', 'headers', 'content-type')
  return type === undefined ? `HTTP status ${status}` : `HTTP status ${status}, ${printable(type, 100)}`
}

// Inherited, as most errors have it.
function nameOf(error: unknown): string | undefined {
  const { name } = (error ?? {}) as { readonly name?: unknown }
  return typeof name === 'string' ? name : undefined
}

function textAt(error: unknown, ...path: readonly string[]): string | undefined {
  const value = valueAt(error, ...path)
  return typeof value === 'string' ? value : undefined
}
