import { describe, expect, it } from '@jest/globals'
import { explainByCheckout } from '../../src/app/checkout-log.ts'
import type { Ports } from '../../src/app/ports.ts'
import type { Run } from '../../src/app/run.ts'
import { PassingError } from '../../src/core/errors.ts'
import { newStream, readEvents } from '../../src/core/stream.ts'
import type { Ending } from '../../src/core/verdict.ts'
import {
  fakeClock,
  noJournal,
  noRandom,
  plainPace,
  plainPacking,
  recordedOutput,
  running,
  scriptedEngine,
} from '../support/fakes.ts'
import { nonce } from '../support/plan.ts'
import { frame } from '../support/wrapper-stream.ts'

const never = new AbortController().signal
const vanished: Ending = { kind: 'vanished', exitCode: 125, reason: 'Essential container in task exited', begun: true }
const silent: Run = { ending: vanished, stream: newStream(nonce), task: { id: 'task' } }

/** What becomes of a run whose checkout has left these pages. */
async function explain(run: Run, pages: readonly (readonly string[] | Error)[], signal = never) {
  const output = recordedOutput()
  const asked: (string | undefined)[] = []
  const engine: Ports['engine'] = {
    ...scriptedEngine([{ state: running }]),
    async readLogs(_task, cursor, source) {
      asked.push(source)
      const at = Number(cursor ?? 0)
      const page = pages[asked.length - 1] ?? []
      if (page instanceof Error) throw page
      return { events: page, cursor: String(at + 1) }
    },
  }
  const ports = {
    engine,
    output,
    clock: fakeClock(),
    packing: plainPacking,
    pace: plainPace,
    random: noRandom,
    journal: noJournal,
  }
  return { ending: await explainByCheckout(run, ports, signal), notes: output.notes, asked }
}

describe('what the checkout says itself', () => {
  it('explains why the command never ran, and its lines are shown', async () => {
    const { ending, notes, asked } = await explain(silent, [
      [],
      ['fetching'],
      ['failed envelope the envelope is cut off'],
    ])
    expect(ending).toEqual({ kind: 'checkout-failed', failure: 'envelope', text: 'the envelope is cut off' })
    expect(notes).toEqual(['fetching'])
    expect(asked).toEqual(['checkout', 'checkout', 'checkout'])
  })

  it('is awaited though AWS does not answer for a moment', async () => {
    const throttled = new PassingError('throttled', 'Rate exceeded')
    const { ending } = await explain(silent, [throttled, throttled, ['failed sha no such commit']])
    expect(ending).toMatchObject({ failure: 'sha' })
  })

  it('is nothing where it died without a word, which is said', async () => {
    const { ending, asked } = await explain(silent, [])
    expect(ending).toMatchObject({ kind: 'checkout-failed', failure: 'silent' })
    expect(asked.length).toBeLessThan(15)
  })

  it.each<[string, Run]>([
    ['the command began', { ...silent, stream: readEvents(newStream(nonce), [frame('begin 1')]).stream }],
    [
      'the checkout has told the wrapper why',
      { ...silent, ending: { kind: 'checkout-failed', failure: 'sha', text: 'no' } },
    ],
    ['there was no task', { ...silent, task: undefined }],
    [
      'AWS says why it stopped',
      {
        ...silent,
        ending: { ...vanished, notice: { kind: 'failed', meaning: 'No image.', hint: undefined, again: 'never' } },
      },
    ],
  ])('is not asked for where %s', async (_what, run) => {
    expect(await explain(run, [['failed git x']])).toMatchObject({ ending: run.ending, asked: [] })
  })

  it('is not asked for by somebody who has cancelled', async () => {
    expect((await explain(silent, [], AbortSignal.abort())).asked).toEqual([])
  })
})
