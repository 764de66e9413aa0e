import { describe, expect, it } from '@jest/globals'
import { frame, textsOf, wrapperStream } from '../../emulator/wrapper-stream.ts'
import type { Clock, Engine } from '../../src/app/ports.ts'
import { type Run, run } from '../../src/app/run.ts'
import { StartUnknown, TaskLeft, TransientError, UserError } from '../../src/core/errors.ts'
import type { TaskState } from '../../src/core/task/task.ts'
import {
  fakeClock,
  noJournal,
  plainPace,
  portsOf,
  type RecordedOutput,
  recordedOutput,
  type Scene,
  type ScriptedEngine,
  scriptedEngine,
  stoppedWith,
} from '../support/fakes.ts'
import { attemptOf, planOf } from '../support/plan.ts'

interface Played extends Run {
  readonly engine: ScriptedEngine
  readonly output: RecordedOutput
  readonly seconds: number
}

const plan = planOf({ timeoutSeconds: 60, startTimeoutSeconds: 30 })
const start = { plan, attempt: attemptOf({ startTimeoutSeconds: 30 }) }

/** Plays a film to its end. */
async function play(scenes: readonly Scene[], signal = new AbortController().signal): Promise<Played> {
  const [engine, output, clock] = [scriptedEngine(scenes), recordedOutput(), fakeClock()]
  const startMs = clock.now()
  const ports = portsOf({ engine, output, clock })
  const ended = await run(start, ports, signal)
  return { ...ended, engine, output, seconds: (clock.now() - startMs) / 1_000 }
}

const [begin = '', a = '', b = '', exit = ''] = textsOf(wrapperStream({ lines: ['a', 'b'], code: 3 }))

describe('a run', () => {
  it('prints lines as they come, and ends as soon as the last word and all lines are here', async () => {
    const { ending, output, engine, seconds } = await play([
      { events: [begin] },
      { events: [a] },
      { events: [b, exit] },
    ])
    expect(ending).toEqual({ kind: 'exited', code: 3, seconds: 1 })
    expect(output.printed).toEqual(['a', 'b'])
    expect(engine.stopped).toEqual([])
    expect(seconds).toBe(0.5)
  })

  it('starts its task once, and reads on from the cursor of the page before', async () => {
    const { engine } = await play([{ events: [begin] }, { events: [a] }, { events: [b, exit] }])
    expect(engine.started).toEqual([plan.executionId])
    expect(engine.cursors).toEqual([undefined, 'after 0', 'after 1'])
  })

  it('waits for lines that come after the last word, and says that they are late', async () => {
    const { output } = await play([{ events: [begin, exit] }, {}, { events: [a, b] }])
    expect(output.all).toEqual(['2 lines arrived late:', 'a', 'b'])
  })

  it('prints lines that come after the task has stopped without a word', async () => {
    const state = stoppedWith(9, 'OutOfMemory')
    const { output, ending } = await play([{ state }, { state }, { state, events: [a] }, { state }, { state }])
    expect(output.printed).toEqual(['a'])
    expect(ending).toEqual({ kind: 'vanished', exitCode: 9, reason: 'OutOfMemory', begun: true })
  })

  it.each([
    ['after one look that knew it had stopped and two quiet ones', [{ state: stoppedWith(9) }], 3],
    ['only when two quiet pages came in a row', [{ state: stoppedWith(9) }, {}, { events: ['x'] }], 5],
  ])('gives a vanished task up %s', async (_what, scenes: readonly Scene[], looks) => {
    const { engine } = await play(scenes.map((scene) => ({ state: stoppedWith(9), ...scene })))
    expect(engine.cursors).toHaveLength(looks)
  })

  it('says what the checkout said, fit for one line', async () => {
    const { output } = await play([
      { events: [frame('checkout log From \u001b[2K/a')] },
      { events: [begin, a, b, exit] },
    ])
    expect(output.notes).toEqual(['From \ufffd[2K/a'])
    expect(output.printed).toEqual(['a', 'b'])
  })

  it('has a phase for its start and its checkout, and none for its command', async () => {
    const ready = frame(`checkout ready ${'a'.repeat(40)}`)
    const { output } = await play([{ events: [ready] }, { events: [begin] }, { events: [a, b, exit] }])
    expect(output.phases).toStrictEqual(['Start', 'Checkout', undefined])
  })

  it('says where its task can be looked at instead, where that is somewhere', async () => {
    const [engine, output] = [scriptedEngine([{ events: [begin, a, b, exit] }]), recordedOutput()]
    const links = { arn: 'arn:task', consoleUrl: 'https://console', logUrl: 'https://log' }
    const elsewhere = { ...engine, start: async () => ({ id: 'task', links }) }
    await run(start, portsOf({ engine: elsewhere, output }), new AbortController().signal)
    expect([output.phases, output.notes]).toStrictEqual([['Start', undefined], ['arn:task']])
  })

  it('says each change of what its task does, until the command begins', async () => {
    const state = (phase: 'pending' | 'running', detail: string): TaskState => ({ phase, detail })
    const { output } = await play([
      { state: state('pending', 'waiting for \u001b[2K capacity') },
      { state: state('pending', 'waiting for \u001b[2K capacity') },
      { state: state('running', 'pulling the image') },
      { state: { phase: 'running' } },
      { state: state('running', 'running'), events: [begin] },
      { state: state('running', 'idle'), events: [a, b, exit] },
    ])
    expect(output.notes).toEqual(['0 s: waiting for \ufffd[2K capacity', '0 s: pulling the image'])
    expect(output.statuses.slice(1, 4)).toEqual([
      'waiting for \ufffd[2K capacity, 0 s',
      'waiting for \ufffd[2K capacity, 0 s',
      'pulling the image, 0 s',
    ])
  })

  it('shows how long it has been fetching, and nothing once the command runs', async () => {
    const { output } = await play([{}, {}, {}, {}, { events: [begin] }, { events: [a, b, exit] }])
    const fetching = [0, 0, 0, 1].map((seconds) => `fetching the commit, ${seconds} s`)
    expect(output.statuses).toEqual(['starting', ...fetching, undefined, undefined])
  })

  it('looks less often at a task that is silent, and often again at one that speaks', async () => {
    const silent = await play([{ events: [begin] }, {}, {}, {}, {}, {}, { events: [a, b, exit] }])
    expect(silent.seconds).toBe(0.25 + 0.25 + 0.5 + 1 + 2 + 2)
    const talking = await play([{ events: [begin] }, {}, {}, { events: [a] }, { events: [b, exit] }])
    expect(talking.seconds).toBe(0.25 + 0.25 + 0.5 + 0.25)
  })
})

describe('a run that takes too long', () => {
  it('stops its task once, and ends when the wrapper says so', async () => {
    const stopped = wrapperStream({ lines: [], code: 143, reason: 'signalled' }).at(-1)?.text ?? ''
    const looks = Array.from({ length: 60 }, () => ({}))
    const { engine, ending, output } = await play([{ events: [begin] }, ...looks, { events: [stopped] }])
    expect(engine.stopped).toEqual(['timed-out'])
    expect(ending).toEqual({ kind: 'timed-out', timeoutSeconds: 60 })
    expect(output.statuses.at(-1)).toMatch(/^stopping the task, \d+ s$/)
  })

  it('says that its task is stopped, once, where the engine says what it does', async () => {
    const state: TaskState = { phase: 'pending', detail: 'waiting' }
    const { output } = await play(Array.from({ length: 600 }, () => ({ state })))
    expect(output.notes[0]).toBe('0 s: waiting')
    expect(output.notes.slice(1)).toEqual([expect.stringMatching(/^\d+ s: stopping the task$/)])
  })

  it('has no line for that where its engine says nothing of what its task does', async () => {
    const { output } = await play([{}])
    expect(output.notes).toEqual([])
  })

  it('ends though its task does not listen', async () => {
    const { engine, ending, seconds } = await play([{ events: [begin] }])
    expect(engine.stopped).toEqual(['timed-out'])
    expect(ending).toEqual({ kind: 'timed-out', timeoutSeconds: 60 })
    expect(seconds).toBeGreaterThanOrEqual(60 + 30 + 150)
    expect(seconds).toBeLessThan(60 + 30 + 150 + 5)
  })

  it('ends though its command never begins', async () => {
    const { engine, ending, seconds } = await play([{}])
    expect(engine.stopped).toEqual(['start-timed-out'])
    expect(ending).toEqual({ kind: 'start-timed-out', timeoutSeconds: 30 })
    expect(seconds).toBeLessThan(30 + 5 + 150 + 5)
  })
})

describe('a run that is cancelled', () => {
  it('never starts when that was before', async () => {
    const { engine, ending, stream } = await play([{}], AbortSignal.abort())
    expect([engine.started, engine.stopped, engine.cursors]).toEqual([[], [], []])
    expect([ending, stream.seen]).toEqual([{ kind: 'cancelled', doubt: 'no-task' }, 0])
  })

  it('stops its task once, prints what still comes, and is cancelled', async () => {
    const interrupted = new AbortController()
    const end = frame('exit 143 signalled 1 2 0 1')
    const { engine, ending, output } = await play(
      [{ events: [begin], meanwhile: () => interrupted.abort() }, { events: [a] }, { events: [b, end] }],
      interrupted.signal,
    )
    expect(engine.stopped).toEqual(['cancelled'])
    expect(output.printed).toEqual(['a', 'b'])
    expect(output.statuses.slice(-2)).toEqual(Array(2).fill(expect.stringMatching(/^stopping the task, \d+ s$/)))
    expect(ending).toEqual({ kind: 'cancelled' })
  })

  it('ends within seconds though its task does not listen', async () => {
    const interrupted = new AbortController()
    const { engine, ending, seconds } = await play(
      [{ events: [begin] }, { meanwhile: () => interrupted.abort() }],
      interrupted.signal,
    )
    expect(engine.stopped).toEqual(['cancelled'])
    expect(ending).toEqual({ kind: 'cancelled' })
    expect(seconds).toBeGreaterThanOrEqual(5)
    expect(seconds).toBeLessThan(9) // a step has 10 from the first signal
  })

  it('does not sleep before it stops a task that was cancelled while it started', async () => {
    const interrupted = new AbortController()
    const engine = scriptedEngine([{ state: stoppedWith(143) }])
    const [clock, stoppedBeforeSleep]: [Clock, number[]] = [fakeClock(), []]
    const ports = portsOf({
      engine: {
        ...engine,
        async start() {
          interrupted.abort()
          return { id: 'task' }
        },
      },
      clock: {
        now: () => clock.now(),
        async sleep(ms, signal) {
          stoppedBeforeSleep.push(engine.stopped.length)
          await clock.sleep(ms, signal)
        },
      },
      pace: { ...plainPace, firstMs: 1, longestMs: 1 },
    })
    await run(start, ports, interrupted.signal)
    expect([engine.stopped, stoppedBeforeSleep[0]]).toEqual([['cancelled'], 1])
  })
})

describe('a run that is cancelled while it pauses', () => {
  it('wakes at once', async () => {
    const [engine, clock, cancelling] = [scriptedEngine([{ events: [begin] }]), fakeClock(), new AbortController()]
    const startMs = clock.now()
    const stoppedAtMs: number[] = []
    const ports = portsOf({
      engine: { ...engine, stop: async () => void stoppedAtMs.push(clock.now()) },
      clock: {
        now: () => clock.now(),
        async sleep(ms, signal) {
          cancelling.abort()
          await clock.sleep(ms, signal)
        },
      },
      pace: { ...plainPace, firstMs: 2_000 },
    })
    expect((await run(start, ports, cancelling.signal)).ending).toEqual({ kind: 'cancelled' })
    expect(stoppedAtMs).toEqual([startMs])
  })
})

describe('a start with an unknown outcome', () => {
  const starting = (error: unknown, isCancelled: boolean) => {
    const cancelling = new AbortController()
    const engine: Engine = {
      ...scriptedEngine([]),
      async start() {
        if (isCancelled) cancelling.abort()
        throw error
      },
    }
    return run(start, portsOf({ engine }), cancelling.signal)
  }

  it('may have left a task where the run was cancelled meanwhile', async () => {
    const { ending, mayStillRun, task } = await starting(new StartUnknown('No answer.'), true)
    expect([ending, mayStillRun, task]).toEqual([{ kind: 'cancelled', doubt: 'unknown-task' }, true, undefined])
  })

  it('is an error otherwise, and so is any other', async () => {
    await expect(starting(new StartUnknown('No answer.'), false)).rejects.toThrow(new StartUnknown('No answer.'))
    await expect(starting(new UserError('You may not.'), true)).rejects.toThrow(new UserError('You may not.'))
  })
})

describe('a run that cannot go on watching its task', () => {
  /** What is thrown, how often the task was told to stop, and how long that took. */
  async function broken(error: Error, stop: () => Promise<void>) {
    const [clock, stops] = [fakeClock(), [] as string[]]
    const engine: Engine = {
      ...scriptedEngine([]),
      inspect: () => Promise.reject(error),
      stop(_task, cause) {
        stops.push(cause)
        return stop()
      },
    }
    const startMs = clock.now()
    const thrown = await run(start, portsOf({ engine, clock }), new AbortController().signal).catch(
      (thrown: unknown) => thrown,
    )
    return { thrown, stops, seconds: (clock.now() - startMs) / 1_000 }
  }
  const denied = new UserError('You may not look.')

  it.each([denied, new Error('a bug')])('has it stopped, and ends with %s', async (error) => {
    const { thrown, stops } = await broken(error, async () => {})
    expect(thrown).toBe(error)
    expect(stops).toEqual(['failed'])
  })

  it('asks five times, longer apart each time, and says that the task is left', async () => {
    const { thrown, stops, seconds } = await broken(denied, () =>
      Promise.reject(new TransientError('throttled', 'slow down')),
    )
    expect([stops.length, seconds]).toEqual([5, 1 + 2 + 3 + 4])
    expect(thrown).toBeInstanceOf(TaskLeft)
    expect(thrown).toMatchObject({
      message: 'You may not look.',
      hint: 'It could not be stopped either, and ends at its own timeout.',
      cause: denied,
    })
  })

  it('asks once where that is refused', async () => {
    const { thrown, stops } = await broken(denied, () => Promise.reject(new UserError('You may not stop it.')))
    expect(stops).toEqual(['failed'])
    expect(thrown).toBeInstanceOf(TaskLeft)
  })

  it('shows a fault of ours as it is, though the task could not be stopped', async () => {
    const bug = new Error('a bug')
    expect((await broken(bug, () => Promise.reject(new UserError('You may not stop it.')))).thrown).toBe(bug)
  })
})

describe('a run whose credentials are refused for good', () => {
  it('has its task told to stop, as often as it takes, before it ends', async () => {
    const [engine, output] = [scriptedEngine([]), recordedOutput()]
    let asked = 0
    const ports = portsOf({
      engine: {
        ...engine,
        inspect: () => Promise.reject(new TransientError('refused', 'expired')),
        readLogs: () => Promise.reject(new TransientError('refused', 'expired')),
        async stop(task, reason) {
          asked += 1
          if (asked < 3) throw new TransientError('refused', 'expired')
          await engine.stop(task, reason)
        },
      },
      output,
    })
    const { ending, mayStillRun } = await run(
      { plan: planOf({ startTimeoutSeconds: 900 }), attempt: attemptOf({ startTimeoutSeconds: 900 }) },
      ports,
      new AbortController().signal,
    )
    expect(ending).toEqual({ kind: 'lost-sight', why: 'refused' })
    expect([asked, engine.stopped, mayStillRun]).toEqual([3, ['failed'], true])
  })
})

describe('what is known at the end of a run', () => {
  const told = frame('exit 143 signalled 1 0 0 1')
  const spun = Array.from({ length: 60 }, () => ({}))

  it.each<[string, readonly Scene[], boolean, string]>([
    ['has ended by itself', [{ events: [begin, a, b, exit] }], true, 'exited'],
    ['has ended before its lines came', [{ events: [begin, exit] }, {}, { events: [a, b] }], true, 'exited'],
    ['never began, and did not answer when it was stopped', [], false, 'start-timed-out'],
    ['was stopped and said so', [{ events: [begin] }, ...spun, { events: [told] }], true, 'timed-out'],
    ['was stopped and did not answer', [{ events: [begin] }], false, 'timed-out'],
    ['is gone without a word', [{ events: [begin], state: stoppedWith(9) }], false, 'vanished'],
  ])('of a task that %s: whether its log has ended', async (_what, scenes, ended, kind) => {
    const noted: boolean[] = []
    const journal = { ...noJournal, printed: (_task: unknown, now: { ended: boolean }) => void noted.push(now.ended) }
    const engine = scriptedEngine(scenes)
    const { ending, mayStillRun } = await run(start, portsOf({ engine, journal }), new AbortController().signal)
    expect(ending.kind).toBe(kind)
    expect([noted.indexOf(true), noted.at(-1)]).toEqual([ended ? noted.length - 1 : -1, ended])
    // Only a stop without an answer leaves it unknown whether the task runs.
    expect(mayStillRun).toBe(kind.endsWith('timed-out') && !ended)
  })

  it('is noted when more has been read, and at the end', async () => {
    const cursors: unknown[] = []
    const journal = {
      ...noJournal,
      printed: (_task: unknown, now: { cursor: unknown }) => void cursors.push(now.cursor),
    }
    const pages = [
      { events: [begin], cursor: 'one' },
      { events: [], cursor: 'one' },
      { events: [a], cursor: 'two' },
      { events: [b, exit], cursor: 'two' },
    ]
    const readLogs: Engine['readLogs'] = async () => pages.shift() ?? { events: [], cursor: 'two' }
    const ports = portsOf({ engine: { ...scriptedEngine([]), readLogs }, journal })
    await run(start, ports, new AbortController().signal)
    expect(cursors).toEqual([undefined, 'one', 'two', 'two'])
  })
})

describe('a run that others stop', () => {
  it('waits for the reason before it ends', async () => {
    const end = frame('exit 143 signalled 1 0 0 1')
    const { ending, engine } = await play([{ events: [begin, end] }, {}, {}, { state: stoppedWith(143, 'Spot') }])
    expect(ending).toEqual({ kind: 'signalled', code: 143, begun: true, reason: 'Spot' })
    expect(engine.stopped).toEqual([])
  })

  it('ends without the reason when it does not come', async () => {
    const { ending, seconds } = await play([{ events: [begin, frame('exit 143 signalled 1 0 0 1')] }])
    expect(ending).toEqual({ kind: 'signalled', code: 143, begun: true, reason: undefined })
    expect(seconds).toBeLessThan(155)
  })
})
