import { describe, expect, it } from '@jest/globals'
import { frame } from '../../../emulator/wrapper-stream.ts'
import { newStream, readEvents } from '../../../src/core/log/stream.ts'
import { advance } from '../../../src/core/task/advance.ts'
import { decide } from '../../../src/core/task/decide.ts'
import type { PollingPolicy } from '../../../src/core/task/pace.ts'
import type { TaskState } from '../../../src/core/task/task.ts'
import type { Stop, View, Watch } from '../../../src/core/task/watch.ts'
import { plainPace, running, stoppedWith } from '../../support/fakes.ts'
import { rereadingPace } from '../../support/listed-engine.ts'
import { viewOf, watchOf } from '../../support/looks.ts'
import { nonce } from '../../support/plan.ts'

/** What is done at a moment, in seconds, where this is known. */
function actAt(seconds: number, known: Partial<Watch>, pace: PollingPolicy = plainPace): string {
  const view: View = { nowMs: seconds * 1_000, state: undefined, page: undefined, cancelledAtMs: undefined }
  const step = decide({ ...watchOf(), state: running, begunAtMs: 0, ...known }, view, pace)
  return step.act === 'finish' ? `finish: ${step.ending.kind}` : step.act
}

const stopWith = (answer: Stop['answer']): Partial<Watch> => ({ stop: { cause: 'timed-out', atMs: 0, answer } })

describe('a stop that is not acknowledged', () => {
  it.each<[Stop['answer'], number, string]>([
    ['acknowledged', 149.999, 'wait'],
    ['acknowledged', 150, 'finish: timed-out'],
    ['none', 150, 'stop'],
    ['none', 899.999, 'stop'],
    ['none', 900, 'finish: timed-out'],
    ['refused', 0, 'finish: timed-out'],
  ])('is asked for again for a quarter of an hour (%s, after %d s: %s)', (answer, seconds, act) => {
    expect(actAt(seconds, stopWith(answer))).toBe(act)
  })
})

describe('credentials that are refused', () => {
  it.each<[number | undefined, number, string]>([
    [0, 299.999, 'wait'],
    [0, 300, 'finish: lost-sight'],
    [200_000, 499, 'wait'],
    [undefined, 600, 'wait'],
  ])('since %p are given five minutes (at %d s: %s)', (refusedAtMs, seconds, act) => {
    expect(actAt(seconds, { refusedAtMs })).toBe(act)
  })
})

describe('the log of a task that has stopped', () => {
  const stopped = (exitCode: number | undefined): Partial<Watch> => ({
    ...{ state: stoppedWith(exitCode), stoppedAtMs: 0, quietPages: 2, quietAtMs: 0 },
  })
  const unknown = stopped(undefined)
  const again = { cursor: undefined, stream: newStream(nonce), events: [], quiet: 0 }

  it.each<[string, Partial<Watch>, PollingPolicy, number, string]>([
    ['is whole after two quiet pages', stopped(1), plainPace, 0, 'finish: vanished'],
    ['is not whole after one', { ...stopped(1), quietPages: 1 }, plainPace, 1, 'wait'],
    ['is not whole while it is not quiet for long enough', unknown, rereadingPace, 9.999, 'wait'],
    ['is whole once it is', unknown, rereadingPace, 10, 'finish: vanished'],
    ['is not whole where it fell quiet later', { ...unknown, quietAtMs: 5_000 }, rereadingPace, 14.999, 'wait'],
    ['is whole a while after that', { ...unknown, quietAtMs: 5_000 }, rereadingPace, 15, 'finish: vanished'],
    ['is not whole while events may take longer', { ...unknown, lagMs: 20_000 }, rereadingPace, 19.999, 'wait'],
    ['is whole once they may not', { ...unknown, lagMs: 20_000 }, rereadingPace, 20, 'finish: vanished'],
    [
      'is whole at once where an engine is never late',
      { ...stopped(1), lagMs: 20_000 },
      plainPace,
      0,
      'finish: vanished',
    ],
    ['is not whole while it is read again', { ...unknown, again }, rereadingPace, 30, 'wait'],
    ['is given up though it is read again', { ...unknown, again }, rereadingPace, 45, 'finish: vanished'],
    ['is awaited where the command ended by itself', stopped(1), rereadingPace, 44.999, 'wait'],
    ['is not awaited where the kernel killed it', stopped(137), rereadingPace, 10, 'finish: vanished'],
    [
      'is not awaited where it said why it ran nothing',
      { ...stopped(1), complained: true },
      rereadingPace,
      10,
      'finish: vanished',
    ],
    ['is given up after 45 seconds', stopped(1), rereadingPace, 45, 'finish: vanished'],
    [
      'is awaited longer where it cannot be asked for',
      { ...stopped(1), backoff: 1, begunAtMs: 800_000 },
      rereadingPace,
      899.999,
      'wait',
    ],
    [
      'is given up then, too',
      { ...stopped(1), backoff: 1, begunAtMs: 800_000 },
      rereadingPace,
      900,
      'finish: vanished',
    ],
  ])('%s', (_what, known, pace, seconds, act) => {
    expect(actAt(seconds, known, pace)).toBe(act)
  })

  it('is not awaited where the command never ran, unless there is something in it', () => {
    const never: TaskState = { phase: 'stopped', exitCode: undefined, reason: 'r', ran: false }
    const silent = { ...watchOf(), state: never, stoppedAtMs: 0 }
    expect(actAt(0, { ...silent, begunAtMs: undefined })).toBe('finish: vanished')
    const { stream } = readEvents(newStream(nonce), ['mycli: told to stop'])
    expect([stream.begun, stream.seen]).toEqual([false, 1])
    expect(actAt(0, { ...silent, begunAtMs: undefined, stream })).toBe('wait')
  })
})

describe('a task that was told to stop, about which its engine says nothing', () => {
  const told = frame('exit 143 signalled 1 0 0 1')
  const look = (watch: Watch, seconds: number, state: TaskState | undefined, events: readonly string[] = []) =>
    advance(watch, { ...viewOf([seconds, { events }]), state }, plainPace)

  it('is waited for, and ends without a reason', () => {
    const first = look(watchOf(), 1, undefined, [told])
    expect(first.step).toEqual({ act: 'wait' })
    expect(look(first.watch, 151, undefined).step).toEqual({
      act: 'finish',
      ending: { kind: 'signalled', code: 143, begun: true, reason: undefined, notice: undefined },
    })
  })

  it('ends as soon as a notice says why, with its words for the reason', () => {
    const notice = { kind: 'interrupted', meaning: 'Taken away.', hint: undefined, again: 'capacity' } as const
    expect(look(watchOf(), 1, { phase: 'stopping', notice }, [told]).step).toEqual({
      act: 'finish',
      ending: { kind: 'signalled', code: 143, begun: true, reason: 'Taken away.', notice },
    })
  })
})
