import { describe, expect, it } from '@jest/globals'
import { withCheckoutLog } from '../../src/app/checkout-log.ts'
import type { Engine } from '../../src/app/ports.ts'
import { newStream } from '../../src/core/stream.ts'
import type { Ending } from '../../src/core/verdict.ts'
import {
  fakeClock,
  noJournal,
  noRandom,
  plainPace,
  plainPacking,
  recordedOutput,
  scriptedEngine,
} from '../support/fakes.ts'
import { nonce } from '../support/plan.ts'

const vanished = (exitCode: number | undefined): Ending => ({
  ...{ kind: 'vanished', exitCode, reason: 'Essential container in task exited', begun: true },
})

async function explained(ending: Ending, readLogs: Engine['readLogs'], begun = false) {
  const output = recordedOutput()
  const engine = { ...scriptedEngine([]), readLogs }
  const rest = { pace: plainPace, clock: fakeClock(), packing: plainPacking, random: noRandom, journal: noJournal }
  const run = { ending, stream: { ...newStream(nonce), begun }, task: { id: 'a' } }
  return { ending: (await withCheckoutLog(run, { engine, output, ...rest })).ending, output }
}

/** Serves one line, late, and then nothing more; of the checkout alone. */
function lateLine(text: string): Engine['readLogs'] {
  let asked = 0
  return async (_, cursor, source) => {
    if (source !== 'checkout') throw new Error('nobody asked for that one')
    asked += 1
    return { events: asked === 2 ? [text] : [], cursor }
  }
}

describe('a run whose command never began', () => {
  it.each([
    ['whose wrapper gave up without a word', vanished(125)],
    ['whose checkout fell silent', { kind: 'checkout-failed', failure: 'silent', text: 'no sign of life' }],
    ['that took too long to start', { kind: 'start-timed-out', timeoutSeconds: 900 }],
  ] as const)('%s has the log of its checkout printed', async (_, ending) => {
    const { output } = await explained(ending, lateLine('fatal: disk full'))
    expect(output.printed).toEqual(['fatal: disk full'])
  })

  it('says what its checkout said last, where it knows no better', async () => {
    expect((await explained(vanished(125), lateLine('fatal: disk full'))).ending).toEqual({
      ...{ kind: 'checkout-failed', failure: 'silent' },
      text: 'the checkout did not get to its work; the last that it said is "fatal: disk full"',
    })
  })

  it('ends with what its checkout gave as the reason, where it gave one', async () => {
    expect((await explained(vanished(125), lateLine('failed envelope the envelope is cut off'))).ending).toEqual({
      ...{ kind: 'checkout-failed', failure: 'envelope', text: 'the envelope is cut off' },
    })
  })

  it('ends as it did where that log cannot be had', async () => {
    const { ending, output } = await explained({ kind: 'start-timed-out', timeoutSeconds: 900 }, async () => {
      throw new Error('no')
    })
    expect([ending, output.all]).toEqual([{ kind: 'start-timed-out', timeoutSeconds: 900 }, []])
  })
})

describe('the log of the checkout is not asked for', () => {
  it.each([
    ['when the command has begun', vanished(125), true],
    ['when the task ended with another code', vanished(137), false],
    ['when the checkout said itself what is wrong', { kind: 'checkout-failed', failure: 'sha', text: 'none' }, false],
  ] as const)('%s', async (_, ending, begun) => {
    let asked = 0
    const count: Engine['readLogs'] = async (_task, cursor) => {
      asked += 1
      return { events: [], cursor }
    }
    expect((await explained(ending, count, begun)).ending).toBe(ending)
    expect(asked).toBe(0)
  })
})
