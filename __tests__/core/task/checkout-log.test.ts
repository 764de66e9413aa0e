import { describe, expect, it } from '@jest/globals'
import { newStream } from '../../../src/core/log/stream.ts'
import { asksCheckout, inCheckoutsWords, readCheckoutLog } from '../../../src/core/task/checkout-log.ts'
import type { StopNotice } from '../../../src/core/task/task.ts'
import type { Ending } from '../../../src/core/task/verdict.ts'
import { planOf } from '../../support/plan.ts'

const sha = 'a'.repeat(40)
const vanished = (exitCode: number | undefined, kind?: StopNotice['kind']): Ending => ({
  ...{ kind: 'vanished', exitCode, reason: 'r', begun: false },
  notice: kind && { kind, meaning: 'm', hint: undefined, again: 'never' },
})

describe('the log of a checkout', () => {
  it.each<[string, readonly string[], ReturnType<typeof readCheckoutLog>]>([
    ['is empty before it says anything', [], { lines: [], failed: undefined, isWhole: false }],
    ['is what it has said so far', ['a', 'b'], { lines: ['a', 'b'], failed: undefined, isWhole: false }],
    ['is without blank lines', ['a', '', ' \t', 'b'], { lines: ['a', 'b'], failed: undefined, isWhole: false }],
    ['ends when it is ready', ['a', ` ready ${sha} `], { lines: ['a'], failed: undefined, isWhole: true }],
    ['ends with a long hash', [`ready ${'b'.repeat(64)}`], { lines: [], failed: undefined, isWhole: true }],
    [
      'ends with why it failed',
      ['a', 'failed sha no such commit', ''],
      { lines: ['a'], failed: { failure: 'sha', text: 'no such commit' }, isWhole: true },
    ],
  ])('%s', (_what, events, log) => {
    expect(readCheckoutLog(events)).toEqual(log)
  })

  it.each([`not ready ${sha}`, `ready ${sha} now`, 'ready abc', `ready ${'g'.repeat(40)}`, `ready ${'a'.repeat(65)}`])(
    'does not end with %j',
    (last) => {
      expect(readCheckoutLog(['a', last])).toEqual({ lines: ['a', last], failed: undefined, isWhole: false })
    },
  )
})

describe('the log of the checkout alone can say why the command did not run', () => {
  it.each<[string, Ending, boolean]>([
    ['where its wrapper ended without a word', vanished(125), true],
    ['where the engine says no more than that it ended', vanished(125, 'exited'), true],
    ['not where the engine says why it was stopped', vanished(125, 'interrupted'), false],
    ['not where it ended with another code', vanished(1), false],
    ['where the checkout fell silent', { kind: 'checkout-failed', failure: 'silent', text: 't' }, true],
    ['where the checkout gave no reason', { kind: 'checkout-failed', failure: 'unknown', text: 't' }, true],
    ['not where the checkout gave one', { kind: 'checkout-failed', failure: 'sha', text: 't' }, false],
    ['where the start took too long', { kind: 'start-timed-out', timeoutSeconds: 1 }, true],
    ['not where the run was cancelled', { kind: 'cancelled' }, false],
    ['not where the command ended', { kind: 'exited', code: 125, seconds: 1 }, false],
  ])('%s', (_what, ending, asks) => {
    expect(asksCheckout(ending, newStream('n'))).toBe(asks)
    expect(asksCheckout(ending, { ...newStream('n'), begun: true })).toBe(false)
  })
})

describe('an ending in the words of the checkout', () => {
  it('is that it said nothing, where it did not', () => {
    expect(inCheckoutsWords(vanished(125), readCheckoutLog([]), planOf())).toEqual({
      ...{ kind: 'checkout-failed', failure: 'silent' },
      text: 'the checkout did not get to its work, and said nothing',
    })
  })

  it('is a start that took too long, where it gave up for that', () => {
    const log = readCheckoutLog(['failed deadline too late'])
    expect(inCheckoutsWords(vanished(125), log, planOf({ startTimeoutSeconds: 300 }))).toEqual({
      ...{ kind: 'start-timed-out', timeoutSeconds: 300 },
    })
  })
})
