import { describe, expect, it } from '@jest/globals'
import { explainedByCheckout } from '../../src/app/checkout-log.ts'
import type { Engine } from '../../src/app/ports.ts'
import { TransientError } from '../../src/core/errors.ts'
import type { StopNotice } from '../../src/core/task/task.ts'
import type { Ending } from '../../src/core/task/verdict.ts'
import { newWatch } from '../../src/core/task/watch.ts'
import { fakeClock, noJournal, portsOf, recordedOutput, scriptedEngine } from '../support/fakes.ts'
import { rereadingPace } from '../support/listed-engine.ts'
import { attemptOf, planOf } from '../support/plan.ts'

const vanished = (exitCode: number | undefined, notice?: StopNotice): Ending => ({
  ...{ kind: 'vanished', exitCode, reason: 'Essential container in task exited', begun: true, notice },
})
const tooLate = { kind: 'start-timed-out', timeoutSeconds: 900 } as const

interface World {
  readonly quietMs?: number
  readonly begun?: boolean
  readonly signal?: AbortSignal
  readonly isAbandoned?: boolean
}

async function explained(ending: Ending, readLogs: Engine['readLogs'], { begun = false, ...world }: World = {}) {
  const [output, clock] = [recordedOutput(), fakeClock()]
  const journal = { ...noJournal, isAbandoned: () => world.isAbandoned ?? false }
  const pace = { ...rereadingPace, quietMs: world.quietMs ?? rereadingPace.quietMs }
  const ports = portsOf({ engine: { ...scriptedEngine([]), readLogs }, output, clock, journal, pace })
  const fresh = newWatch(planOf(), attemptOf(), clock.now())
  const watch = { ...fresh, stream: { ...fresh.stream, begun } }
  const startMs = clock.now()
  const signal = world.signal ?? new AbortController().signal
  const found = await explainedByCheckout(ending, { task: { id: 'a' }, watch, ports, signal })
  return { ending: found, output, tookMs: clock.now() - startMs }
}

/** Serves pages of the checkout's log, one for each time that it is asked, and then nothing more. */
function pagesOf(...pages: readonly (readonly string[])[]): Engine['readLogs'] {
  let asked = 0
  return async (_, cursor, source) => {
    if (source !== 'checkout') throw new Error('that one was not to be read')
    asked += 1
    return { events: pages[asked - 1] ?? [], cursor }
  }
}

const late = (text: string): Engine['readLogs'] => pagesOf([], [], [], [text])

describe('a run whose command never began', () => {
  it.each([
    ['whose wrapper gave up without a word', vanished(125)],
    ['whose checkout fell silent', { kind: 'checkout-failed', failure: 'silent', text: 'no sign of life' }],
    ['that took too long to start', tooLate],
  ] as const)('%s has the log of its checkout printed', async (_, ending) => {
    const { output } = await explained(ending, late('fatal: disk full'))
    expect([output.notes, output.printed]).toEqual([["The checkout's own log:"], ['fatal: disk full']])
  })

  it('says what its checkout said last, where it knows no better', async () => {
    expect((await explained(vanished(125), late('fatal: disk full'))).ending).toEqual({
      ...{ kind: 'checkout-failed', failure: 'silent' },
      text: 'the checkout did not get to its work; the last that it said is "fatal: disk full"',
    })
  })

  it('ends with what its checkout gave as the reason, and waits no longer once that is here', async () => {
    const done = await explained(vanished(125), late('failed envelope the envelope is cut off'))
    expect(done.ending).toEqual({ kind: 'checkout-failed', failure: 'envelope', text: 'the envelope is cut off' })
    expect([done.tookMs, done.output.all, done.output.notes]).toEqual([3_000, [], []])
  })

  it('takes for a reason only what was said last', async () => {
    const told = pagesOf(['failed to push some refs', 'fatal: disk full'])
    expect((await explained(vanished(125), told)).ending).toMatchObject({ failure: 'silent' })
    expect((await explained(tooLate, pagesOf(['failed to push some refs', 'hint: pull first']))).ending).toEqual(
      tooLate,
    )
  })

  it('is not the fault of a checkout that was told to stop', async () => {
    expect((await explained(tooLate, late('failed stopped it was told to stop'))).ending).toEqual(tooLate)
  })

  it.each<[string, Engine['readLogs'], number]>([
    ['cannot be had', () => Promise.reject(new Error('no')), 10_000],
    ['cannot be had just now', () => Promise.reject(new TransientError('throttled', 'later')), 10_000],
    ['has no answer', () => new Promise(() => {}), 10_000],
    ['is empty', pagesOf(), 10_000],
  ])('ends as it did where that log %s', async (_, readLogs, atMost) => {
    const { ending, output, tookMs } = await explained(tooLate, readLogs)
    expect([ending, output.all]).toEqual([tooLate, []])
    expect(tookMs).toBeLessThanOrEqual(atMost)
  })

  it('reads on from the cursor of the page before, or of the last that came', async () => {
    const cursors: unknown[] = []
    const readLogs: Engine['readLogs'] = async (_task, cursor) => {
      cursors.push(cursor)
      if (cursors.length === 2) throw new TransientError('throttled', 'later')
      return { events: cursors.length === 3 ? ['failed envelope cut off'] : [], cursor: `after ${cursors.length}` }
    }
    await explained(tooLate, readLogs)
    expect(cursors).toEqual([undefined, 'after 1', 'after 1'])
  })

  it.each<[string, Engine['readLogs'], number]>([
    ['as long as a log may be quiet', pagesOf(), 3_000],
    ['as long after what came last', pagesOf([], [], ['a']), 5_000],
    ['no longer than ten seconds, though more comes', async (_task, cursor) => ({ events: ['a'], cursor }), 10_000],
  ])('is waited for %s', async (_what, readLogs, ms) => {
    expect((await explained(tooLate, readLogs, { quietMs: 3_000 })).tookMs).toBe(ms)
  })

  it('shows the last hundred lines of it', async () => {
    const lines = Array.from({ length: 150 }, (_, at) => `line ${at}`)
    const { output } = await explained(tooLate, pagesOf(lines))
    expect(output.printed).toEqual(lines.slice(50))
  })
})

describe('the log of the checkout is not asked for', () => {
  it.each<[string, Ending, World]>([
    ['when the command has begun', vanished(125), { begun: true }],
    ['when the task ended with another code', vanished(137), {}],
    ['when the checkout said itself what is wrong', { kind: 'checkout-failed', failure: 'sha', text: 'none' }, {}],
    [
      'when the engine says why',
      vanished(125, { kind: 'interrupted', meaning: 'Spot', hint: undefined, again: 'never' }),
      {},
    ],
    ['when the run was cancelled', tooLate, { signal: AbortSignal.abort() }],
    ['when the run was given up', tooLate, { isAbandoned: true }],
  ])('%s', async (_, ending, world) => {
    let asked = 0
    const count: Engine['readLogs'] = async (_task, cursor) => {
      asked += 1
      return { events: [], cursor }
    }
    expect((await explained(ending, count, world)).ending).toBe(ending)
    expect(asked).toBe(0)
  })
})
