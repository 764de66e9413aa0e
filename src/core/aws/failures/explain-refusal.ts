import { describeSize, nearestSizes, type Size } from '../sizes.ts'
import { denial } from './access-denied.ts'
import { findCause, meaningOf, quoted } from './cause.ts'
import type { AwsRefusal, Refusal } from './refusal.ts'
import { refusalCauses } from './refusal-causes.ts'

/** What a refusal means, whether it came as an exception or in `failures[]`. */
export function explainRefusal(refusal: AwsRefusal): Refusal {
  const texts = textsOf(refusal)
  const all = `${refusal.operation} ${texts.join(' ')}`
  const denied = denial(refusal.operation, texts)
  if (denied) return denied
  if (aboutSize.test(all)) return sizeRefusal(refusal.size, wordsOf(refusal))
  const found = findCause(refusalCauses, [all])
  if (found) {
    const { kind, hint, again } = found.cause
    return { kind, hint, again, message: meaningOf({ ...found, words: wordsOf(refusal) }) }
  }
  const message = quoted(`AWS refused ${refusal.operation}`, wordsOf(refusal))
  const { status = 0 } = refusal
  return status >= 500 || status === 429
    ? { kind: 'transient', message, hint: undefined, again: 'transient' }
    : { kind: 'other', message, hint: undefined, again: 'never' }
}

const textsOf = ({ name, message, reason, detail }: AwsRefusal): readonly string[] =>
  [name, reason, message, detail].filter((text) => text !== undefined && text.trim() !== '') as string[]

// The SDK calls an error that it has no text for UnknownError.
function wordsOf(refusal: AwsRefusal): string {
  const words = textsOf(refusal).filter((text) => text !== 'UnknownError')
  const status = refusal.status === undefined ? 'no reason given' : `HTTP status ${refusal.status}`
  return words.join(': ') || status
}

const aboutSize = /invalid.{0,20}\b(cpu|memory)\b|no fargate configuration exists/i

function sizeRefusal(size: Size | undefined, words: string): Refusal {
  const known = size ? nearestSizes(size).map(describeSize).join(', or ') : ''
  const hint = known ? `The nearest that is known is ${known}.` : 'Set cpu and memory to a pair that Fargate has.'
  const asked = size ? ` of ${describeSize(size)}` : ''
  return { kind: 'invalid', message: quoted(`AWS refuses a task${asked}`, words), hint, again: 'never' }
}
