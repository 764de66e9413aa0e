import { describe, expect, it } from '@jest/globals'
import { frame, textsOf, wrapperStream } from '../../emulator/wrapper-stream.ts'
import { followTask, readLog } from '../../src/app/follow-task.ts'
import type { Engine } from '../../src/app/ports.ts'
import { TransientError, UserError } from '../../src/core/errors.ts'
import {
  fakeClock,
  portsOf,
  type RecordedOutput,
  recordedOutput,
  type Scene,
  scriptedEngine,
  stoppedWith,
} from '../support/fakes.ts'
import { listedEngine, rereadingPace } from '../support/listed-engine.ts'

const task = { id: 'task' }
const [begin = '', a = '', b = '', exit = ''] = textsOf(wrapperStream({ lines: ['a', 'b'], code: 3 }))

/** Prints the log of a task that goes by these scenes, on an engine that may be broken in parts. */
async function printed(
  scenes: readonly Scene[],
  broken: Partial<Engine> = {},
  signal = new AbortController().signal,
): Promise<{ readonly output: RecordedOutput; readonly seconds: number; readonly isEmpty: boolean }> {
  const [engine, output, clock] = [{ ...scriptedEngine(scenes), ...broken }, recordedOutput(), fakeClock()]
  const startMs = clock.now()
  const { isEmpty } = await readLog(task, portsOf({ engine, output, clock }), signal)
  return { output, isEmpty, seconds: (clock.now() - startMs) / 1_000 }
}

const never = (): never => {
  throw new Error('not to be asked')
}

describe('the log of a task that another process started', () => {
  it('is printed as far as it is there, without asking how the task is doing', async () => {
    const { output } = await printed([{ events: [begin, a] }, { events: [] }, { events: [b] }], { inspect: never })
    expect([output.printed, output.warnings]).toEqual([['a', 'b'], []])
    expect(output.statuses).toEqual([])
  })

  it('is empty until the first line is there', async () => {
    const empty = [await printed([{ events: [] }]), await printed([{ events: [begin, a] }])].map((one) => one.isEmpty)
    const left = await printed([{ events: [] }], {}, AbortSignal.abort())
    expect([...empty, left.isEmpty]).toEqual([true, false, false])
  })

  it('ends with the line that is still in pieces, and says nothing of what is on its way', async () => {
    const [start = '', piece = ''] = textsOf(wrapperStream({ lines: ['0123456789'], code: 0 }, { longest: 8 }))
    const { output } = await printed([{ events: [start, piece, frame('output 1 YQ==')] }])
    expect([output.printed, output.warnings]).toEqual([['01234567'], []])
    const behind = await printed([{ events: [begin, a, frame('mark 3')] }])
    expect([behind.output.printed, behind.output.warnings]).toEqual([['a'], []])
  })

  it.each([
    ['a second reading', 400],
    ['a third one, at its end', 900],
  ])('has the line that came out of order, found in %s', async (_reading, lateMs) => {
    const clock = fakeClock()
    const startMs = clock.now()
    const events = [begin, a, b, exit].map((text, place) => ({
      text,
      place,
      atMs: text === a ? startMs + lateMs : startMs,
    }))
    const [engine, output] = [listedEngine({ events, pageSize: 10, clock }), recordedOutput()]
    await readLog(task, portsOf({ engine, output, clock, pace: rereadingPace }), new AbortController().signal)
    expect([output.printed.toSorted(), output.warnings.at(-1)]).toEqual([['a', 'b'], '1 line arrived late:'])
  })

  it('has a warning where it ended with lines missing', async () => {
    const { output } = await printed([{ events: [begin, a, exit] }])
    expect(output.printed).toEqual(['a'])
    expect(output.warnings).toEqual(['1 line is missing from the log between line 0 and line 2.'])
  })

  it('is asked for again where AWS did not answer', async () => {
    const engine = scriptedEngine([{ events: [begin, a] }, { events: [b] }])
    let asked = 0
    const { output } = await printed([], {
      async readLogs(ref, cursor) {
        asked += 1
        if (asked % 2 === 1) throw new TransientError('throttled', 'slow down')
        return engine.readLogs(ref, cursor)
      },
    })
    expect(output.printed).toEqual(['a', 'b'])
  })

  it('is not read for ever with credentials that are refused', async () => {
    const refused = printed([], {
      async readLogs() {
        throw new TransientError('refused', 'expired')
      },
    })
    await expect(refused).rejects.toBeInstanceOf(UserError)
  })

  it('is left at Ctrl-C', async () => {
    const interrupt = new AbortController()
    const scenes = Array.from({ length: 50 }, (_, at) => ({
      events: [at === 0 ? begin : `line ${at}`],
      meanwhile: () => void (at === 3 && interrupt.abort()),
    }))
    const { output } = await printed(scenes, {}, interrupt.signal)
    expect(output.printed.length).toBeLessThan(5)
  })
})

describe('a task that another process started', () => {
  it('is followed to its end, and never stopped', async () => {
    const engine = scriptedEngine([{ events: [begin] }, { events: [a, b] }, { events: [exit] }])
    const output = recordedOutput()
    const result = await followTask(task, portsOf({ engine, output }), new AbortController().signal)
    expect(result?.verdict).toMatchObject({ status: 'failure', exitCode: 3 })
    expect([output.printed, engine.stopped, engine.started]).toEqual([['a', 'b'], [], []])
  })

  it('goes on where Ctrl-C ends the following', async () => {
    const interrupt = new AbortController()
    const engine = scriptedEngine([{ events: [begin] }, { events: [a], meanwhile: () => interrupt.abort() }])
    expect(await followTask(task, portsOf({ engine }), interrupt.signal)).toBeUndefined()
    expect(engine.stopped).toEqual([])
  })

  it('that left no last word has failed', async () => {
    const engine = scriptedEngine([{ events: [begin, a] }, { state: stoppedWith(undefined, 'gone'), events: [] }])
    const result = await followTask(task, portsOf({ engine }), new AbortController().signal)
    expect(result?.verdict).toMatchObject({ status: 'error', exitCode: 125 })
  })
})
