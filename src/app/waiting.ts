import { TransientError, type TransientKind } from '../core/errors.ts'
import type { Clock } from './ports.ts'

/** What some work brings; undefined when that takes longer, though the work goes on, unheard. */
export async function withTimeout<T>(work: Promise<T>, ms: number, clock: Clock): Promise<T | undefined> {
  const over = new AbortController()
  try {
    return await Promise.race([work, clock.sleep(ms, over.signal).then(() => undefined)])
  } finally {
    over.abort()
  }
}

/** What some work brings; undefined as soon as the signal aborts, though the work goes on, unheard. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const leave = (): void => resolve(undefined)
    const done = (): void => signal.removeEventListener('abort', leave)
    signal.addEventListener('abort', leave, { once: true })
    if (signal.aborted) leave()
    work.then(resolve, reject).finally(done)
  })
}

/** What an engine answered, or why it may answer another time. */
export interface Settled<T> {
  readonly value: T | undefined
  readonly trouble: TransientKind | undefined
}

/** Waits for an answer; what passes by waiting is no error, but something to be asked again. */
export async function settleTransient<T>(call: Promise<T>): Promise<Settled<T>> {
  try {
    return { value: await call, trouble: undefined }
  } catch (error) {
    if (error instanceof TransientError) return { value: undefined, trouble: error.kind }
    throw error
  }
}
