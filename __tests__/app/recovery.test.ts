import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { frame, type Sent, textsOf, wrapperStream } from '../../emulator/wrapper-stream.ts'
import { execute } from '../../src/app/execute.ts'
import type { TaskState } from '../../src/core/task/task.ts'
import type { Verdict } from '../../src/core/task/verdict.ts'
import { fates, measures, stories } from '../support/disturbance.ts'
import {
  fakeClock,
  noRandom,
  portsOf,
  type RecordedOutput,
  recordedOutput,
  running,
  stoppedWith,
} from '../support/fakes.ts'
import { type Listed, listedEngine, rereadingPace } from '../support/listed-engine.ts'
import { nonce, planOf } from '../support/plan.ts'

interface Read {
  readonly verdict: Verdict
  readonly output: RecordedOutput
  readonly cursors: readonly (string | undefined)[]
}

interface Serving {
  readonly pageSize?: number
  readonly repeats?: (read: number) => boolean
  /** When the task has stopped; its code is not known. */
  readonly stoppedAt?: number
}

/** Runs a task with this log to its end. Times are in seconds from its start. */
async function read(
  log: readonly Listed[],
  { pageSize = 10, stoppedAt = Number.POSITIVE_INFINITY, ...serving }: Serving = {},
): Promise<Read> {
  const [clock, output] = [fakeClock(), recordedOutput()]
  const startMs = clock.now()
  const events = log.map((event) => ({ ...event, atMs: startMs + event.atMs * 1_000 }))
  const state = (): TaskState => (clock.now() < startMs + stoppedAt * 1_000 ? running : stoppedWith(undefined))
  const engine = listedEngine({ state, events, pageSize, clock, ...serving })
  const random = { ...noRandom, nonce: () => nonce }
  const ports = portsOf({ engine, clock, output, pace: rereadingPace, random })
  const { verdict } = await execute(planOf(), ports, new AbortController().signal)
  return { verdict, output, cursors: engine.cursors }
}

interface Batch {
  readonly texts: readonly string[]
  /** Where it stands in the log, if not where it was sent. */
  readonly place?: number
  readonly at: number
}

/** A log of batches, in the order in which they were sent. */
const logOf = (...batches: readonly Batch[]): readonly Listed[] =>
  batches.flatMap(({ texts, place, at }, batch) =>
    texts.map((text, index) => ({ text, place: (place ?? batch) * 1_000 + index, atMs: at })),
  )

const whole = textsOf(
  wrapperStream({ lines: Array.from({ length: 10 }, (_, n) => `line ${n + 1}`), code: 0 }, { markEvery: 4 }),
)
const [begin = '', ...rest] = whole
const lines = whole.filter((text) => text.startsWith('line'))
const upTo = (end: string): number => rest.indexOf(end) + 1
const firstFour = rest.slice(0, upTo('line 4'))
const fifthToEnd = rest.slice(upTo('line 4'))

const outOfOrder = 'Lines between line 0 and line 10 are out of order, or as many of them are missing as came twice.'

describe('a batch that was overtaken', () => {
  it.each<[string, readonly Listed[], readonly string[]]>([
    [
      'by the end, and comes later by the cursor',
      logOf({ texts: [begin], at: 1 }, { texts: firstFour, place: 5, at: 3 }, { texts: fifthToEnd, at: 2 }),
      [...lines.slice(4), '4 lines arrived late:', ...lines.slice(0, 4), outOfOrder],
    ],
    [
      'by the end, and is found only when it is read again',
      logOf({ texts: [begin], at: 1 }, { texts: firstFour, at: 8 }, { texts: fifthToEnd, at: 2 }),
      [...lines.slice(4), '4 lines arrived late:', ...lines.slice(0, 4)],
    ],
    [
      'by the end, half of it on its way still',
      logOf(
        { texts: [begin], at: 1 },
        { texts: firstFour, at: 8 },
        { texts: fifthToEnd.slice(0, 3), place: 9, at: 20 },
        { texts: fifthToEnd.slice(3), at: 2 },
      ),
      [...lines.slice(6), '4 lines arrived late:', ...lines.slice(0, 4), '2 lines arrived late:', ...lines.slice(4, 6)],
    ],
    [
      'by a mark in the middle',
      logOf(
        { texts: [begin], at: 1 },
        { texts: rest.slice(0, upTo('line 2')), at: 3 },
        { texts: rest.slice(upTo('line 2'), upTo('line 5')), at: 2 },
        { texts: rest.slice(upTo('line 5')), at: 30 },
      ),
      [...lines.slice(2, 5), '2 lines arrived late:', ...lines.slice(0, 2), ...lines.slice(5)],
    ],
  ])('%s, is printed once, and what is late is said to be', async (_what, log, printed) => {
    const { output, verdict } = await read(log)
    expect(output.all).toEqual(printed)
    expect(verdict.status).toBe('success')
  })

  it('is looked for from the last good mark, not from the beginning', async () => {
    const early = logOf(
      { texts: whole.slice(0, whole.indexOf('line 6')), at: 1 },
      { texts: ['line 6'], at: 8 },
      { texts: whole.slice(whole.indexOf('line 6') + 1), at: 2 },
    )
    const { cursors, output } = await read(early, { pageSize: 3 })
    expect(output.printed).toEqual([...lines.filter((line) => line !== 'line 6'), 'line 6'])
    expect(cursors.filter((cursor) => cursor === undefined)).toHaveLength(2) // before there was anything
  })

  it('is found behind pages that are empty for a moment', async () => {
    const log = logOf({ texts: [begin], at: 1 }, { texts: firstFour, at: 8 }, { texts: fifthToEnd, at: 2 })
    const { output } = await read(log, { pageSize: 2 })
    expect([...output.printed].sort()).toEqual([...lines].sort())
    expect(output.warnings.filter((text) => !text.includes('arrived late'))).toEqual([])
  })
})

describe('a last word that was overtaken', () => {
  it('is found before a task that has stopped is judged without it', async () => {
    const log = logOf(
      { texts: whole.slice(0, -2), at: 1 },
      { texts: whole.slice(-1), at: 8 },
      { texts: whole.slice(-2, -1), at: 2 },
    )
    const { verdict, output } = await read(log, { stoppedAt: 5 })
    expect([verdict.exitCode, output.all]).toEqual([0, lines])
  })
})

describe('a batch that never comes', () => {
  it('is a gap, and nothing is printed twice in looking for it', async () => {
    const lost = logOf({ texts: [begin], at: 1 }, { texts: fifthToEnd, at: 2 })
    const { output } = await read(lost)
    expect(output.printed).toEqual(lines.slice(4))
    expect(output.warnings).toEqual(['4 lines are missing from the log between line 0 and line 4.'])
  })

  it('is looked for once while the command runs', async () => {
    const withoutTwo = whole.filter((text) => text !== 'line 2')
    const log = logOf({ texts: withoutTwo.slice(0, -1), at: 1 }, { texts: withoutTwo.slice(-1), at: 60 })
    const { cursors, output } = await read(log)
    const untilTheEnd = cursors.slice(0, 60)
    expect(untilTheEnd.filter((cursor) => cursor === undefined)).toHaveLength(3) // before there was anything, then twice
    expect(output.warnings).toEqual(['1 line is missing from the log between line 0 and line 4.'])
  })
})

describe('lines of one text', () => {
  it('are told apart by how many they are', async () => {
    const sent = textsOf(wrapperStream({ lines: Array.from({ length: 8 }, () => 'same'), code: 0 }, { markEvery: 4 }))
    const late = logOf(
      { texts: sent.slice(0, 1), at: 1 },
      { texts: sent.slice(1, 4), at: 8 },
      { texts: sent.slice(4), at: 2 },
    )
    const { output } = await read(late)
    expect(output.printed).toHaveLength(8)
    expect(output.warnings).toEqual(['3 lines arrived late:'])
  })
})

describe('a late line of the same text as a later one', () => {
  it('does not pass for it', async () => {
    const sent = textsOf(wrapperStream({ lines: ['', '', '', '', ''], code: 0 }, { markEvery: 1 }))
    const at = (first: number, end: number, seconds: number): Batch => ({ texts: sent.slice(first, end), at: seconds })
    const log = logOf(
      ...[at(0, 2, 1), at(2, 3, 1.1), at(3, 4, 4.2), at(4, 6, 1.3), at(6, 7, 1.4), at(7, 8, 1.5)],
      ...[at(8, 10, 4.6), at(10, 11, 1.7), at(11, 12, 1.8)],
    )
    const { output } = await read(log, { pageSize: 1, stoppedAt: 10.9 })
    expect([output.printed, output.warnings]).toEqual([['', '', '', '', ''], ['1 line arrived late:']])
  })
})

describe('a page that is served twice', () => {
  it('is said to have been too much', async () => {
    const { output, verdict } = await read(logOf({ texts: whole, at: 1 }), {
      pageSize: 3,
      repeats: (read) => read === 3,
    })
    const surplus = output.warnings.filter((text) => text.includes('too many'))
    expect([output.printed.length - lines.length, surplus]).toEqual([
      expect.any(Number),
      [expect.stringMatching(/^[12] lines? (is|are) too many in the log/)],
    ])
    expect(verdict.status).toBe('success')
  })
})

describe('a piece of a long line', () => {
  it('is printed, late, where the rest had been', async () => {
    const [piece, end] = [`ab@mycli:${nonce}+1;`, `cd@mycli:${nonce}=2;`]
    const exit = frame('exit 0 exited 1 2 0 1')
    const { output } = await read(
      logOf({ texts: [begin], at: 1 }, { texts: [piece], at: 8 }, { texts: [end, exit], at: 2 }),
    )
    expect(output.all).toEqual(['cd', '1 line arrived late:', 'ab'])
  })
})

describe('batches that come late, in another order, or never', () => {
  const [sizes, delays] = [fates(1, 2, 3, 8), fates(0, 0, 0, 1, 3, 4)]
  const pageSize = fc.integer({ min: 1, max: 9 })

  it('leave every line once, or a gap that says how many are missing', async () => {
    const disorders = fc.record({
      sizes,
      delays,
      places: fates(0, 0, 0, 1_500),
      losses: fates(false, false, false, false, true),
    })
    await fc.assert(
      fc.asyncProperty(stories, measures, disorders, pageSize, async (script, measure, disorder, size) => {
        const { batches, log } = disordered(wrapperStream(script, { ...measure, longest: 1_000 }), disorder)
        const { output, verdict } = await read(log, { pageSize: size, stoppedAt: 10 + batches / 10 })
        // Nothing twice, nothing that was not written; of what is not here the number is known.
        expect(beyond(output.printed, script.lines)).toEqual([])
        expect(netOf(output.warnings)).toBe(script.lines.length - output.printed.length)
        expect(verdict.exitCode).toBe(script.code)
      }),
      { numRuns: 200 },
    )
  })

  it('leave nothing out that comes at all, in its place', async () => {
    const disorders = fc.record({ sizes, delays, places: fc.constant(() => 0), losses: fc.constant(() => false) })
    await fc.assert(
      fc.asyncProperty(stories, measures, disorders, pageSize, async (script, measure, disorder, size) => {
        const { batches, log } = disordered(wrapperStream(script, { ...measure, longest: 1_000 }), disorder)
        const { output } = await read(log, { pageSize: size, stoppedAt: 10 + batches / 10 })
        expect([...output.printed].sort()).toEqual([...script.lines].sort())
        expect(netOf(output.warnings)).toBe(0)
      }),
      { numRuns: 200 },
    )
  })
})

interface Disorder {
  readonly sizes: (batch: number) => number
  /** How many seconds later than those before it a batch can be read. */
  readonly delays: (batch: number) => number
  /** How far behind its place a batch stands. */
  readonly places: (batch: number) => number
  readonly losses: (batch: number) => boolean
}

function disordered(
  sent: readonly Sent[],
  { sizes, delays, places, losses }: Disorder,
): { readonly log: readonly Listed[]; readonly batches: number } {
  const batches: Sent[][] = []
  for (let at = 0; at < sent.length; at += sizes(batches.length - 1)) {
    batches.push(sent.slice(at, at + sizes(batches.length)))
  }
  const log = batches.flatMap((batch, number): readonly Listed[] => {
    if (losses(number) && number !== batches.length - 1) return []
    // What stands behind the end, and proves that all is here, would hide an end that comes late.
    const place = number * 1_000 + (number === batches.length - 2 ? 0 : places(number))
    const atMs = 1 + number / 10 + delays(number)
    return batch.map(({ text }, index) => ({ text, place: place + index, atMs }))
  })
  return { log, batches: batches.length }
}

/** What is in one list more often than in the other. */
function beyond(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other]
  return list.filter((text) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** How many lines the warnings say are missing, all in all. */
function netOf(warnings: readonly string[]): number {
  return warnings.reduce((sum, text) => {
    const [, number, what] = /^([\d,]+) lines? (?:is|are) (missing|too many)/.exec(text) ?? []
    return sum + (number ? Number(number.replace(',', '')) * (what === 'missing' ? 1 : -1) : 0)
  }, 0)
}
