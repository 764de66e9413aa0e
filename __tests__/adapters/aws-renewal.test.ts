import { beforeEach, describe, expect, it } from '@jest/globals'
import { type Renewed, renewed, type Session } from '../../src/adapters/aws/credentials.ts'

const minute = 60_000
let now: number
let begun: string[]
let answer: () => Promise<Session>
let credentials: Renewed

const session = (name: string): Session => ({
  credentials: { accessKeyId: name, secretAccessKey: 'secret' },
  expiresAtMs: now + 60 * minute,
})
const key = async (): Promise<string> => (await credentials.provider()).accessKeyId
/** Lets what is not waited for come to its end. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

beforeEach(async () => {
  now = 1_000_000
  begun = []
  answer = async () => session('first')
  const begin = (patience: string): Promise<Session> => {
    begun.push(patience)
    return answer()
  }
  credentials = renewed({ begin, clock: { now: () => now, sleep: async () => {} } })
  await key()
})

describe('a renewal', () => {
  it('is not waited for as long as the old credentials are good', async () => {
    now += 55 * minute
    answer = () => new Promise(() => {})
    expect(await key()).toBe('first')
    expect(await key()).toBe('first')
    expect(begun).toEqual(['patient', 'hasty'])
  })

  it('that fails is tried again after a while, and not told', async () => {
    now += 55 * minute
    answer = async () => Promise.reject(new Error('no'))
    expect([await key(), await settle(), await key(), await settle()]).toEqual(['first', undefined, 'first', undefined])
    expect(begun).toEqual(['patient', 'hasty'])
    now += 20_000
    answer = async () => session('second')
    expect([await key(), await settle(), await key()]).toEqual(['first', undefined, 'second'])
  })

  it('that fails at the last moment is made once more with patience, once for all that wait', async () => {
    now += 55 * minute
    let fail = (_error: Error): void => {}
    answer = () =>
      new Promise((_resolve, reject) => {
        fail = reject
      })
    await key()
    now += 4.5 * minute
    const waiting = [key(), key(), key()]
    answer = async () => session('second')
    fail(new Error('no'))
    expect(await Promise.all(waiting)).toEqual(['second', 'second', 'second'])
    expect(begun).toEqual(['patient', 'hasty', 'patient'])
  })

  it('that fails when the old credentials have ended is an error, and the next call tries again', async () => {
    now += 60 * minute
    answer = async () => Promise.reject(new Error('no'))
    await expect(key()).rejects.toThrow('no')
    answer = async () => session('second')
    expect(await key()).toBe('second')
  })
})
