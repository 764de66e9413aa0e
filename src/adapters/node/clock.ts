import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../../app/ports.ts'

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  // An abort wakes the sleeper; it is news, not an error.
  sleep: (ms, signal) => setTimeout(ms, undefined, signal ? { signal } : {}).catch(() => {}),
}
