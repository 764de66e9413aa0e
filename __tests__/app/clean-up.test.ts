import { describe, expect, it } from '@jest/globals'
import { textsOf, wrapperStream } from '../../emulator/wrapper-stream.ts'
import { type CleanUpPorts, cleanUp, type Unfinished } from '../../src/app/clean-up.ts'
import { TransientError, UserError } from '../../src/core/errors.ts'
import { fakeClock, recordedOutput } from '../support/fakes.ts'
import { nonce } from '../support/plan.ts'

const left: Unfinished = { task: { id: 'known' }, nonce, cursor: 'read so far' }
const passes = (): Promise<never> => Promise.reject(new TransientError('throttled', 'slow down'))

/** Sweeps where `parts` are other than usual: nothing is found, every stop is heard, and the log says nothing. */
async function swept(known: Unfinished | undefined, parts: Partial<CleanUpPorts> = {}) {
  const [clock, output, asked, cursors] = [fakeClock(), recordedOutput(), [] as string[], [] as unknown[]]
  const startMs = clock.now()
  const ports: CleanUpPorts = {
    find: async () => [],
    clock,
    output,
    ...parts,
    async stop(task, reason) {
      asked.push(`${task.id}: ${reason}`)
      await parts.stop?.(task, reason)
    },
    async readLogs(task, cursor) {
      cursors.push(cursor)
      return parts.readLogs?.(task, cursor) ?? { events: [], cursor }
    },
  }
  const count = await cleanUp(ports, known)
  return { count, output, asked, cursors, seconds: (clock.now() - startMs) / 1_000 }
}

describe('the process that finishes a run that was killed', () => {
  it('tells its task to stop, and again until that is heard', async () => {
    let times = 0
    const { asked } = await swept(left, { stop: () => (++times < 12 ? passes() : Promise.resolve()) })
    expect(asked).toEqual(Array.from({ length: 12 }, () => 'known: cancelled'))
  })

  it('prints what had not been printed, from where that was, until the last word', async () => {
    const texts = textsOf(wrapperStream({ lines: ['a', 'b', 'c'], code: 143 })).slice(2)
    const { output, cursors } = await swept(left, {
      readLogs: async (_task, cursor) => ({ events: cursor === 'read so far' ? texts : [], cursor: 'end' }),
    })
    expect(output.printed).toEqual(['b', 'c'])
    expect(cursors).toEqual(['read so far'])
  })

  it('waits a while for lines on their way, though pages are empty or passing troubles', async () => {
    let asked = 0
    const { output } = await swept(left, {
      readLogs: async (_task, cursor) => {
        asked += 1
        if (asked === 2) return passes()
        return { events: asked === 5 ? ['late'] : [], cursor }
      },
    })
    expect(output.printed).toEqual(['late'])
  })

  it('stops every task that is found, whenever it appears, and says so once for each', async () => {
    let rounds = 0
    const { count, asked, output } = await swept(undefined, {
      find: async () => (++rounds < 5 ? [] : rounds === 6 ? ['b', 'c'] : ['b']),
    })
    expect(count).toBe(2)
    expect([...new Set(asked)]).toEqual(['b: cancelled', 'c: cancelled'])
    expect(output.notes).toEqual(['Stopping task b.', 'Stopping task c.'])
  })

  it('looks for other tasks for a quarter of a minute where its own has ended', async () => {
    const texts = textsOf(wrapperStream({ lines: [], code: 143 }))
    const { seconds, cursors } = await swept(left, { readLogs: async () => ({ events: texts, cursor: 'end' }) })
    expect([seconds, cursors.length]).toEqual([16, 1])
  })

  it('ends its search with a quarter of a minute, to the second', async () => {
    const texts = textsOf(wrapperStream({ lines: [], code: 143 }))
    const clock = fakeClock()
    const startMs = clock.now()
    await swept(left, {
      clock,
      stop: () => clock.sleep(1_000),
      readLogs: async () => ({ events: texts, cursor: 'end' }),
    })
    expect(clock.now() - startMs).toBe(15_000)
  })

  it('takes six empty pages in a row for the end of a log that has none', async () => {
    let asked = 0
    const { seconds, cursors } = await swept(left, {
      readLogs: async (_task, cursor) => ({ events: ++asked === 5 ? ['late'] : [], cursor }),
    })
    expect([seconds, cursors.length]).toEqual([20, 5 + 6])
  })

  it('gives up after half a minute where its stop has no answer', async () => {
    const { seconds } = await swept(left, { stop: passes })
    expect(seconds).toBe(30)
  })

  it.each<[string, Partial<CleanUpPorts>]>([
    ['stop it', { stop: () => Promise.reject(new Error('a bug')) }],
    ['look for others', { find: () => Promise.reject(new Error('a bug')) }],
  ])('ends at once with a fault of ours, here one that would %s', async (_what, broken) => {
    let read = 0
    const readLogs: CleanUpPorts['readLogs'] = async (_task, cursor) => {
      read += 1
      return { events: [], cursor }
    }
    await expect(swept(left, { ...broken, readLogs })).rejects.toThrow('a bug')
    expect(read).toBe(0)
  })

  it('asks no more for what was refused', async () => {
    const stops: string[] = []
    const refused = swept(left, {
      stop: (task) => {
        stops.push(task.id)
        return Promise.reject(new UserError('You may not.'))
      },
      find: () => Promise.reject(new UserError('Nor this.')),
    })
    await expect(refused).rejects.toThrow('You may not.')
    expect(stops).toEqual(['known'])
  })

  it('takes no empty answer for a proof: where no task is known it looks for half a minute', async () => {
    const { count, seconds } = await swept(undefined)
    expect(count).toBe(0)
    expect(seconds).toBe(30)
  })

  it('looks on when it cannot look', async () => {
    let rounds = 0
    const { count } = await swept(undefined, { find: async () => (++rounds < 3 ? passes() : ['b']) })
    expect(count).toBe(1)
  })

  it.each([
    ['to stop it', { stop: () => Promise.reject(new UserError('You may not.')) }],
    ['to look for others', { find: () => Promise.reject(new UserError('You may not.')) }],
  ])('ends with what is refused, but prints the rest of the log before: %s', async (_what, refusing) => {
    const printed: string[] = []
    const texts = textsOf(wrapperStream({ lines: ['a', 'b'], code: 143 }))
    const ports = {
      ...refusing,
      output: { ...recordedOutput(), lines: (more: readonly string[]) => void printed.push(...more) },
      readLogs: async () => ({ events: texts, cursor: 'end' }),
    }
    await expect(swept(left, ports)).rejects.toThrow('You may not.')
    expect(printed).toEqual(['a', 'b'])
  })
})
