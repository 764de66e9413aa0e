import type { Clock } from './ports.ts'

/** What some work brings; undefined when that takes longer, though the work goes on, unheard. */
export async function within<T>(work: Promise<T>, ms: number, clock: Clock): Promise<T | undefined> {
  const over = new AbortController()
  try {
    return await Promise.race([work, clock.sleep(ms, over.signal).then(() => undefined)])
  } finally {
    over.abort()
  }
}
