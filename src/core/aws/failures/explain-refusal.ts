import { describeSize, nearestSizes, type Size } from '../sizes.ts'
import { accessDenied } from './access-denied.ts'
import { findCause, meaningOf, quoted } from './cause.ts'
import { credentialAndNetworkCauses } from './credential-and-network-causes.ts'
import type { AwsError, Refusal } from './refusal.ts'
import { refusalCauses } from './refusal-causes.ts'

/** What an error means, whether it came as an exception or in `failures[]`, and whether AWS was asked at all. */
export function explainRefusal(error: AwsError): Refusal {
  switch (error.from) {
    case 'unreadable':
      return unreadable(error)
    case 'network':
      return known(error) ?? unreachable(error)
    case 'local':
      return known(error) ?? unsent(error)
    default:
      return refusedByAws(error)
  }
}

function known(error: AwsError): Refusal | undefined {
  const found = findCause(credentialAndNetworkCauses, [textsOf(error).join(' ')])
  if (!found) return undefined
  const { kind, hint, again } = found.cause
  return { kind, hint, again, message: meaningOf({ ...found, words: wordsOf(error) }) }
}

// What the page of a proxy says is not repeated: it is long, and anything may stand in it.
const unreadable = (error: AwsError): Refusal => ({
  kind: 'unreachable',
  message: quoted(`The answer to ${error.operation} is not one of AWS's`, wordsOf(error)),
  hint: 'Check what stands between the runner and AWS: a proxy, a gateway, an endpoint of another kind.',
  again: 'transient',
})

const unreachable = (error: AwsError): Refusal => ({
  kind: 'unreachable',
  message: quoted(`${error.operation} got no answer`, wordsOf(error)),
  hint: 'Check the network of the runner, its proxy, and aws-region.',
  again: 'transient',
})

const unsent = (error: AwsError): Refusal => ({
  kind: 'invalid',
  message: quoted(`The request ${error.operation} cannot be sent`, wordsOf(error)),
  hint: 'Check the AWS credentials: a value with a line break, or with another character that no header may hold, cannot be sent.',
  again: 'never',
})

function refusedByAws(error: AwsError): Refusal {
  const texts = textsOf(error)
  const all = `${error.operation} ${texts.join(' ')}`
  const denied = accessDenied(error.operation, texts)
  if (denied) return denied
  if (aboutSize.test(all)) return sizeRefusal(error.size, wordsOf(error))
  const found = findCause(refusalCauses, [all])
  if (found) {
    const { kind, hint, again } = found.cause
    return { kind, hint, again, message: meaningOf({ ...found, words: wordsOf(error) }) }
  }
  const message = quoted(`AWS refused ${error.operation}`, wordsOf(error))
  const { status = 0 } = error
  if (status === 429) return { kind: 'throttled', message, hint: undefined, again: 'transient' }
  if (status >= 500) return { kind: 'unreachable', message, hint: undefined, again: 'transient' }
  return { kind: 'other', message, hint: undefined, again: 'never' }
}

const textsOf = ({ name, message, reason, detail }: AwsError): readonly string[] =>
  [name, reason, message, detail].filter((text) => text !== undefined && text.trim() !== '') as string[]

// The SDK calls an error that it has no text for UnknownError.
function wordsOf(error: AwsError): string {
  const words = textsOf(error).filter((text) => text !== 'UnknownError')
  const status = error.status === undefined ? 'no reason given' : `HTTP status ${error.status}`
  return words.join(': ') || status
}

const aboutSize = /invalid.{0,20}\b(cpu|memory)\b|no fargate configuration exists/i

function sizeRefusal(size: Size | undefined, words: string): Refusal {
  const known = size ? nearestSizes(size).map(describeSize).join(', or ') : ''
  const hint = known ? `The nearest that is known is ${known}.` : 'Set cpu and memory to a pair that Fargate has.'
  const asked = size ? ` of ${describeSize(size)}` : ''
  return { kind: 'invalid', message: quoted(`AWS refuses a task${asked}`, words), hint, again: 'never' }
}
