import { randomBytes } from 'node:crypto'
import type { Random } from '../../app/ports.ts'

const base32 = 'abcdefghijklmnopqrstuvwxyz234567'

/** The machine's source of randomness. */
export const systemRandom: Random = {
  executionId: () => Array.from(randomBytes(20), (byte) => base32[byte % 32]).join(''),
  nonce: () => randomBytes(16).toString('hex'),
  fraction: () => Math.random(),
}
