import { describe, expect, it } from '@jest/globals'
import { frame } from '../../../emulator/wrapper-stream.ts'
import { advance } from '../../../src/core/task/advance.ts'
import { pauseMs } from '../../../src/core/task/pace.ts'
import { plainPace, stoppedWith } from '../../support/fakes.ts'
import { rereadingPace } from '../../support/listed-engine.ts'
import { type Glance, looks, looksAt, viewOf, watchOf } from '../../support/looks.ts'

const acts = (...glances: readonly Glance[]): readonly string[] => looks(...glances).map(({ step }) => step.act)

const begin = frame('begin 1')
const exit = (words: string): string => frame(`exit ${words}`)
const cancelled = { cancelled: true } as const

describe('a look at a task', () => {
  it.each<[string, readonly Glance[], readonly string[]]>([
    ['waits while it runs', [[0], [1, { events: [begin] }], [2, { events: ['a'] }]], ['wait', 'wait', 'wait']],
    [
      'finishes with the exit frame, with any state from the engine',
      [[1, { events: [exit('0 exited 1 0 0 1')] }]],
      ['finish'],
    ],
    [
      'waits for lines that the exit frame counted',
      [
        [1, { events: [exit('0 exited 1 2 0 1')] }],
        [2, { events: ['a'] }],
        [3, { events: ['b'] }],
      ],
      ['wait', 'wait', 'finish'],
    ],
    [
      'gives missing lines up after two quiet pages of a stopped task',
      [
        [1, { events: [exit('0 exited 1 2 0 1')] }],
        [2, { state: stoppedWith(0) }],
        [3, { state: stoppedWith(0) }],
        [4, { state: stoppedWith(0) }],
      ],
      ['wait', 'wait', 'wait', 'finish'],
    ],
    [
      'does not count quiet pages of a task that still runs',
      [[1, { events: [exit('0 exited 1 2 0 1')] }], [2], [3], [4], [45.9], [46]],
      ['wait', 'wait', 'wait', 'wait', 'wait', 'finish'],
    ],
    [
      'counts two quiet pages in a row, after the stop was known',
      [
        [1, { state: stoppedWith(1) }],
        [2, { state: stoppedWith(1) }],
        [3, { state: stoppedWith(1), events: ['late'] }],
        [4, { state: stoppedWith(1) }],
        [5, { state: stoppedWith(1) }],
      ],
      ['wait', 'wait', 'wait', 'wait', 'finish'],
    ],
    [
      'drains a stopped task as long as it says something',
      [
        [1, { state: stoppedWith(1), events: ['a'] }],
        [46, { state: stoppedWith(1), events: ['b'] }],
        [47, { state: stoppedWith(1) }],
        [48, { state: stoppedWith(1) }],
      ],
      ['wait', 'wait', 'wait', 'finish'],
    ],
    ['stops a task that does not begin', [[0], [304.9], [305]], ['wait', 'wait', 'stop']],
    [
      'stops a task that outlives its timeout by half a minute',
      [[10, { events: [begin] }], [639.9], [640]],
      ['wait', 'wait', 'stop'],
    ],
    [
      'stops nothing whose end was read',
      [[10, { events: [begin] }], [630, { events: [exit('0 exited 1 1 0 1')] }], [650]],
      ['wait', 'wait', 'wait'],
    ],
    ['stops once', [[305], [306], [307]], ['stop', 'wait', 'wait']],
    [
      'stops at once when cancelled, and once',
      [
        [1, cancelled],
        [2, cancelled],
        [3, cancelled],
      ],
      ['stop', 'wait', 'wait'],
    ],
    [
      'stops again when cancelled after a timeout',
      [[305], [306, cancelled], [307, cancelled]],
      ['stop', 'stop', 'wait'],
    ],
    [
      'leaves 5 seconds after a cancel',
      [
        [1, cancelled],
        [5.9, cancelled],
        [6, cancelled],
      ],
      ['stop', 'wait', 'finish'],
    ],
    ['leaves 150 seconds after a stop for time', [[305], [454.9], [455]], ['stop', 'wait', 'finish']],
    [
      'waits for the reason of a stop that was not ours',
      [[1, { events: [exit('143 signalled 1 0 0 1')] }], [140], [141, { state: stoppedWith(143, 'Spot') }]],
      ['wait', 'wait', 'finish'],
    ],
    [
      'gives the reason up after 150 seconds',
      [[1, { events: [exit('143 signalled 1 0 0 1')] }], [150.9], [151]],
      ['wait', 'wait', 'finish'],
    ],
    [
      'needs no reason for a stop of ours',
      [
        [1, cancelled],
        [2, { ...cancelled, events: [exit('143 signalled 1 0 0 1')] }],
      ],
      ['stop', 'finish'],
    ],
    ['does not stop what has ended', [[1, { ...cancelled, events: [exit('3 exited 1 0 0 1')] }]], ['finish']],
  ])('%s', (_what, glances, expected) => {
    expect(acts(...glances)).toEqual(expected)
  })

  it('remembers the cursor where a page has none', () => {
    const first = advance(watchOf(), viewOf([1]), plainPace).watch
    expect(first.cursor).toBe('1')
    const page = { events: [], cursor: undefined }
    expect(advance(first, { ...viewOf([2]), page }, plainPace).watch.cursor).toBe('1')
  })

  it.each([
    [0, 250],
    [1, 250],
    [2, 500],
    [3, 1_000],
    [5, 4_000],
    [6, 5_000],
    [10_000, 5_000],
  ])('is followed after %d empty pages by a pause of %d ms', (emptyPages, pause) => {
    const pace = { ...plainPace, firstMs: 250, longestMs: 5_000 }
    expect(pauseMs({ ...watchOf(), emptyPages }, pace, { nowMs: 0, chance: 0.5 })).toBe(pause)
  })

  it('counts empty pages in a row', () => {
    const seen = looks([1], [2], [3, { events: ['a'] }], [4])
    expect(seen.map(({ watch }) => watch.emptyPages)).toEqual([1, 2, 0, 1])
  })
})

describe('a task that ended by itself, at an engine whose log is late', () => {
  /** After how many seconds it is given up on, where these were its only words, looked at every second. */
  function patienceWith(...events: readonly string[]): number {
    const glances = Array.from({ length: 60 }, (_, second): Glance => {
      return [second, { state: stoppedWith(125), events: second === 0 ? events : [] }]
    })
    return looksAt(rereadingPace, ...glances).findIndex(({ step }) => step.act === 'finish')
  }

  it.each<[string, readonly string[], number]>([
    ['nothing', [], 45],
    ['something that is not its last word', ['a: mycli: b'], 45],
    ['the like of a last word, by its command', [begin, 'mycli: nothing'], 45],
    ['in plain words why the wrapper runs nothing', ['mycli: the checkout gave no sign of life for 30 seconds'], 15],
  ])('and has said %s is waited for as long as its last word may be on its way', (_, events, seconds) => {
    expect(Math.abs(patienceWith(...events) - seconds)).toBeLessThanOrEqual(4)
  })
})
