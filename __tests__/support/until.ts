import { setTimeout as sleep } from 'node:timers/promises'

/** Waits for something to become true, and longer than it takes on a busy machine. */
export async function until(condition: () => boolean, what = 'the condition', limitMs = 60_000): Promise<void> {
  for (const end = Date.now() + limitMs; !condition(); await sleep(5)) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`)
  }
}
