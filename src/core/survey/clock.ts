import { count } from '../text.ts'
import { bad, type Finding } from './finding.ts'

/** How far from its own time AWS takes a signature. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
const toleratedMs = 5 * 60_000

/**
 * Whether AWS takes what is signed by the clock of this machine.
 * @param offsetMs by how much AWS's clock is ahead
 */
export function clockFindings(offsetMs: number): readonly Finding[] {
  if (Math.abs(offsetMs) <= toleratedMs) return []
  const minutes = count(Math.round(Math.abs(offsetMs) / 60_000), 'minute')
  const where = offsetMs > 0 ? 'behind' : 'ahead of'
  return [
    bad(
      `This machine's clock is ${minutes} ${where} AWS's, which refuses what is signed by it.`,
      'sudo timedatectl set-ntp true',
    ),
  ]
}
