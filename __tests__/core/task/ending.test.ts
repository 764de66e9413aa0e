import { describe, expect, it } from '@jest/globals'
import { frame } from '../../../emulator/wrapper-stream.ts'
import type { TaskState } from '../../../src/core/task/task.ts'
import type { Ending } from '../../../src/core/task/verdict.ts'
import { stoppedWith } from '../../support/fakes.ts'
import { type Glance, looks, refusedLooks, unansweredLooks } from '../../support/looks.ts'

function endingOf(...glances: readonly Glance[]): Ending | undefined {
  const last = looks(...glances).at(-1)?.step
  return last?.act === 'finish' ? last.ending : undefined
}

const begin = frame('begin 1')
const exit = (words: string): string => frame(`exit ${words}`)
const cancelled = { cancelled: true } as const
const ended = (words: string): Glance => [1, { events: [exit(words)], state: stoppedWith(99, 'why') }]
const failed = (words: string): Glance => [
  1,
  { events: [frame(`checkout failed ${words}`), exit('125 checkout 0 0 0 0')] },
]
const gone = (state: TaskState): readonly Glance[] => [
  [1, { state }],
  [2, { state }],
  [3, { state }],
]

describe('the ending of a task', () => {
  it.each<[string, readonly Glance[], Ending]>([
    ['the command ended', [ended('3 exited 1 0 0 7')], { kind: 'exited', code: 3, seconds: 7 }],
    ['the kernel killed it for its memory', [ended('137 memory 1 0 0 7')], { kind: 'out-of-memory' }],
    ['the wrapper kept the timeout', [ended('124 timeout 1 0 0 600')], { kind: 'timed-out', timeoutSeconds: 600 }],
    [
      'someone stopped it',
      [ended('143 signalled 1 0 0 7')],
      { kind: 'signalled', code: 143, begun: true, reason: 'why' },
    ],
    [
      'checkout failed',
      [failed('sha it is not there')],
      { kind: 'checkout-failed', failure: 'sha', text: 'it is not there' },
    ],
    ['checkout was too slow', [failed('deadline late')], { kind: 'start-timed-out', timeoutSeconds: 900 }],
    [
      'checkout failed and said nothing',
      [ended('125 checkout 0 0 0 0')],
      { kind: 'checkout-failed', failure: 'unknown', text: 'the checkout failed without saying why' },
    ],
    [
      'it is gone, with a code',
      gone(stoppedWith(137, 'OutOfMemory')),
      { kind: 'vanished', exitCode: 137, reason: 'OutOfMemory', begun: true },
    ],
    [
      'it is gone, without a code',
      gone(stoppedWith(undefined, 'Pull')),
      { kind: 'vanished', exitCode: undefined, reason: 'Pull', begun: true },
    ],
    [
      'a cancel, and it says so',
      [
        [1, cancelled],
        [2, { events: [exit('143 signalled 1 0 0 1')] }],
      ],
      { kind: 'cancelled' },
    ],
    ['a cancel, and nothing is heard', [[1, cancelled], [7]], { kind: 'cancelled' }],
    [
      'a cancel, and the task is seen to stop',
      [
        [1, cancelled],
        [7, { state: { phase: 'stopping' } }],
      ],
      { kind: 'cancelled' },
    ],
    [
      'a cancel while it fetched',
      [
        [1, cancelled],
        [2, { events: [exit('125 checkout 0 0 0 0')] }],
      ],
      { kind: 'cancelled' },
    ],
    ['a cancel, and the task is gone', [[1, cancelled], ...gone(stoppedWith(0))], { kind: 'cancelled' }],
    [
      'it ended by itself before the cancel',
      [
        [1, cancelled],
        [2, { events: [exit('3 exited 1 0 0 1')] }],
      ],
      { kind: 'exited', code: 3, seconds: 1 },
    ],
    [
      'our timeout',
      [[1, { events: [begin] }], [631], [632, { events: [exit('143 signalled 1 0 0 1')] }]],
      { kind: 'timed-out', timeoutSeconds: 600 },
    ],
    [
      'our start timeout',
      [[305], [306, { events: [exit('143 signalled 0 0 0 0')] }]],
      { kind: 'start-timed-out', timeoutSeconds: 900 },
    ],
  ])('when %s', (_what, glances, ending) => {
    expect(endingOf(...glances)).toEqual(ending)
  })
})

describe('a stop that was refused', () => {
  const lastOf = (...glances: readonly Glance[]) => refusedLooks(...glances).at(-1)?.step

  it.each<[string, readonly Glance[], Ending]>([
    ['a cancel', [[1, cancelled], [2]], { kind: 'cancelled', doubt: 'refused-stop' }],
    [
      'the timeout',
      [[1, { events: [begin] }], [631], [632]],
      { kind: 'timed-out', timeoutSeconds: 600, doubt: 'refused-stop' },
    ],
    ['the start timeout', [[305], [306]], { kind: 'start-timed-out', timeoutSeconds: 900, doubt: 'refused-stop' }],
    [
      'a cancel, though the command ended by itself',
      [
        [1, cancelled],
        [2, { events: [exit('0 exited 1 0 0 1')] }],
      ],
      { kind: 'exited', code: 0, seconds: 1 },
    ],
    [
      'a cancel, though the task never ran',
      [
        [1, cancelled],
        [2, { state: { ...stoppedWith(undefined, 'why'), ran: false } as TaskState }],
      ],
      { kind: 'vanished', exitCode: undefined, reason: 'why', begun: false },
    ],
    [
      'a cancel, though another stopped the task',
      [
        [1, cancelled],
        [2, { events: [exit('143 signalled 1 0 0 1')], state: stoppedWith(143, 'why') }],
      ],
      { kind: 'signalled', code: 143, begun: true, reason: 'why' },
    ],
  ])('is not taken for the end: %s', (_what, glances, ending) => {
    expect(lastOf(...glances)).toEqual({ act: 'finish', ending })
  })
})

describe('a cancel that was not answered', () => {
  const lastOf = (...glances: readonly Glance[]) => unansweredLooks(...glances).at(-1)?.step
  const cancel: Glance = [1, cancelled]

  it.each<[string, readonly Glance[], Ending]>([
    ['leaves a doubt', [cancel, [7]], { kind: 'cancelled', doubt: 'unacknowledged-stop' }],
    [
      'leaves none where the task says so',
      [cancel, [2, { events: [exit('143 signalled 1 0 0 1')] }]],
      { kind: 'cancelled' },
    ],
    [
      'leaves none where the task is seen to stop',
      [cancel, [7, { state: { phase: 'stopping' } }]],
      { kind: 'cancelled' },
    ],
    ['leaves none where the task has stopped', [cancel, ...gone(stoppedWith(0))], { kind: 'cancelled' }],
  ])('%s', (_what, glances, ending) => {
    expect(lastOf(...glances)).toEqual({ act: 'finish', ending })
  })

  it('is made again, and remembered by when it was made first', () => {
    const [first, again] = unansweredLooks([305], [306])
    expect([first?.step.act, again?.step.act]).toEqual(['stop', 'stop'])
    expect([first?.watch.stop, again?.watch.stop]).toEqual([
      { cause: 'start-timed-out', atMs: 305_000, answer: 'none' },
      { cause: 'start-timed-out', atMs: 305_000, answer: 'none' },
    ])
  })
})

describe('a task that says in plain words that nothing runs', () => {
  const told = 'mycli: told to stop before it was known what is to run'
  it('has not begun', () => {
    const state = stoppedWith(143, 'why')
    expect(endingOf([1, { events: [told], state }], [2, { state }], [3, { state }])).toMatchObject({
      kind: 'vanished',
      begun: false,
    })
  })

  it('has begun all the same where the command had printed something before', () => {
    const state = stoppedWith(143, 'why')
    expect(endingOf([1, { events: ['a', told], state }], [2, { state }], [3, { state }])).toMatchObject({ begun: true })
  })
})
