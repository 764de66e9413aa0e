import { getEventListeners } from 'node:events'
import { describe, expect, it } from '@jest/globals'
import { poll } from '../../src/app/poll.ts'
import { untilAborted } from '../../src/app/waiting.ts'
import { TransientError, type TransientKind } from '../../src/core/errors.ts'
import { portsOf, running, scriptedEngine } from '../support/fakes.ts'
import { watchOf } from '../support/looks.ts'

describe('what is waited for until a run is cancelled', () => {
  it('is what comes, and nothing is left that hears the cancel', async () => {
    const { signal } = new AbortController()
    expect(await untilAborted(Promise.resolve(1), signal)).toBe(1)
    await expect(untilAborted(Promise.reject(new Error('no')), signal)).rejects.toThrow('no')
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('is nothing once it is cancelled, before or meanwhile', async () => {
    const cancelling = new AbortController()
    const never = new Promise(() => {})
    const waiting = untilAborted(never, cancelling.signal)
    cancelling.abort()
    expect(await waiting).toBeUndefined()
    expect(await untilAborted(never, cancelling.signal)).toBeUndefined()
  })
})

describe('a look at a task that meets trouble', () => {
  it.each<[TransientKind | undefined, TransientKind | undefined, TransientKind | undefined]>([
    [undefined, undefined, undefined],
    ['throttled', undefined, 'throttled'],
    [undefined, 'throttled', 'throttled'],
    ['throttled', 'unreachable', 'throttled'],
    ['throttled', 'refused', 'refused'],
    ['refused', 'throttled', 'refused'],
  ])('of its state (%s) and its log (%s) is in the worse (%s)', async (state, log, worse) => {
    const engine = {
      ...scriptedEngine([]),
      inspect: async () => (state ? Promise.reject(new TransientError(state, 'no')) : running),
      readLogs: async () => (log ? Promise.reject(new TransientError(log, 'no')) : { events: ['a'], cursor: 'b' }),
    }
    const seen = await poll({ id: 'task' }, watchOf(), {
      ports: portsOf({ engine }),
      signal: new AbortController().signal,
    })
    expect(seen).toEqual({
      state: state ? undefined : running,
      page: log ? undefined : { events: ['a'], cursor: 'b' },
      trouble: worse,
    })
  })
})
