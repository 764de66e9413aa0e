import fc from 'fast-check'
import type { CommandOutput, Measures, Sent } from '../../emulator/wrapper-stream.ts'
import { advance } from '../../src/core/task/advance.ts'
import { type Ending, judge, type Verdict } from '../../src/core/task/verdict.ts'
import { newWatch, type Watch } from '../../src/core/task/watch.ts'
import { plainPace, running, stoppedWith } from './fakes.ts'
import { attemptOf, planOf } from './plan.ts'
import { linesOf } from './reading.ts'

const guess = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 })
const words = fc.constantFrom('exit 0 exited 1 0 0 0', 'begin 1', 'mark 4', 'checkout failed sha no', 'output 1 YQ==')

const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', '', ' ', '   ', ';', 'a;', '@mycli:', 'exit 0 exited 1 0 0 0;') },
  { weight: 4, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(/[\n\0]/g, '')) },
  { weight: 2, arbitrary: fc.tuple(guess, words).map(([nonce, body]) => `@mycli:${nonce} ${body};`) },
  {
    weight: 1,
    arbitrary: fc.tuple(guess, fc.constantFrom('+1;', '=2;')).map(([nonce, tag]) => `x@mycli:${nonce}${tag}`),
  },
)

/** What commands do: lines of every sort, some that look like frames, the last one without a line feed or with, and an exit code. */
export const stories: fc.Arbitrary<CommandOutput> = fc
  .record({
    lines: fc.array(line, { maxLength: 40 }),
    code: fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: 0, max: 255 })),
    files: fc.constantFrom([], ['output 1 YQ=='], ['env large 2000000', 'output 1 YQ==', 'summary large 2000000']),
    unended: fc.boolean(),
  })
  // A last line that is empty has its line feed.
  .map((story) => ({ ...story, unended: story.unended && !['', undefined].includes(story.lines.at(-1)) }))

/** Marks and pieces so close together that a short stream has many. */
export const measures: fc.Arbitrary<Measures> = fc.record({
  markEvery: fc.integer({ min: 1, max: 9 }),
  longest: fc.integer({ min: 2, max: 50 }),
})

/** One choice for each event: the list goes round. */
export function fates<T>(...choices: readonly [T, ...T[]]): fc.Arbitrary<(index: number) => T> {
  const list = fc.array(fc.constantFrom(...choices), { minLength: 1, maxLength: 60 })
  return list.map((chosen) => (index) => chosen[index % chosen.length] ?? choices[0])
}

/** Pages of some events each, some of none. */
export function paginate<T>(events: readonly T[], sizeOf: (page: number) => number): readonly (readonly T[])[] {
  const pages: (readonly T[])[] = []
  for (let at = 0; at < events.length; ) {
    const size = sizeOf(pages.length) || (pages.length % 2 === 0 ? 0 : 1)
    pages.push(events.slice(at, at + size))
    at += size
  }
  return pages
}

/** Neighbouring batches change places where `swaps` says so. */
export function reorder<T>(batches: readonly (readonly T[])[], swaps: (index: number) => boolean): readonly T[] {
  const order = [...batches]
  for (let at = 0; at + 1 < order.length; at++) {
    if (swaps(at)) order.splice(at, 2, ...order.slice(at, at + 2).reverse())
  }
  return order.flat()
}

/** The events up to a place that may be inside one. */
export function cut(events: readonly Sent[], at: number, inside: number): readonly Sent[] {
  const place = at % (events.length + 1)
  const torn = events[place]
  const text = torn?.text.slice(0, inside % torn.text.length) ?? ''
  return torn && text !== '' ? [...events.slice(0, place), { text, number: undefined }] : events.slice(0, place)
}

/** How a task looked from outside when nothing more was to be read. */
export interface Followed {
  readonly ending: Ending
  readonly verdict: Verdict
  readonly watch: Watch
  readonly lines: readonly string[]
}

/** Looks at a task until the end: it is known to have stopped at a page, or when all pages have been read. */
export function follow(
  pages: readonly (readonly string[])[],
  exitCode: number | undefined,
  stoppedAtPage = pages.length,
): Followed {
  let watch = newWatch(planOf(), attemptOf(), 0)
  const lines: string[] = []
  for (let at = 0; at < pages.length + 60; at++) {
    const state = at >= stoppedAtPage ? stoppedWith(exitCode) : running
    const page = { events: pages[at] ?? [], cursor: `${at}` }
    const { step, items, ...seen } = advance(
      watch,
      { nowMs: at * 10, state, page, cancelledAtMs: undefined },
      plainPace,
    )
    watch = seen.watch
    lines.push(...linesOf(items))
    if (step.act === 'finish') return { ending: step.ending, verdict: judge(step.ending), watch, lines }
  }
  throw new Error('the task was never found to have ended')
}
