import { describe, expect, it } from '@jest/globals'
import { systemRandom } from '../../src/adapters/node/random.ts'
import type { Engine } from '../../src/app/ports.ts'
import type { LogCursor } from '../../src/core/log/page.ts'
import { newStream, readEvents, type Stream } from '../../src/core/log/stream.ts'
import type { Attempt, TaskPlan, TaskRef, TaskState } from '../../src/core/task/task.ts'
import { attemptOf } from './plan.ts'

/** An engine to test, and what it needs in order to run something. */
export interface Subject {
  readonly engine: Engine
  /** A plan that runs a script, with an id of its own. */
  plan(script: string, more?: Partial<TaskPlan>): TaskPlan
  /** How long to wait between two looks, in milliseconds. */
  readonly pauseMs: number
  /** How long events may still be on their way when the task has stopped, in milliseconds. */
  readonly quietMs?: number
}

const never = new AbortController().signal
const newAttempt = (): Attempt => attemptOf({ nonce: systemRandom.nonce(), startTimeoutSeconds: 60 })

/** What every engine promises. */
export function describeEngine(name: string, subject: () => Subject): void {
  describe(`${name} engine`, () => {
    it('runs a task to its end: events, last word, exit code', async () => {
      const { lines, stream, state } = await runToEnd(subject(), 'echo one; echo two >&2; echo; exit 42')
      expect(lines).toEqual(['one', 'two', ''])
      expect(stream.exit).toMatchObject({ code: 42, reason: 'exited', begun: true, events: 3 })
      expect(state.exitCode).toBe(42)
    })

    it('brings every event soon after it says stopped, and goes on saying it', async () => {
      const { engine, plan, pauseMs, quietMs } = subject()
      const attempt = newAttempt()
      const task = await engine.start(plan('seq 1 5000'), attempt, never)
      const state = await stopped(engine, task, pauseMs)
      const { stream } = await readAll(engine, task, { attempt, quietMs })
      expect(stream.seen).toBe(5_000)
      // What an engine knows besides may still become more.
      const { facts: _, ...said } = state
      expect(await engine.inspect(task)).toMatchObject(said)
    })

    it('serves each event once, in order, from cursor to cursor', async () => {
      const { lines } = await runToEnd(subject(), 'for n in 1 2 3 4 5; do echo $n; sleep 0.05; done')
      expect(lines).toEqual(['1', '2', '3', '4', '5'])
    })

    it('serves a page again where the same cursor is asked for again', async () => {
      const { engine, plan, pauseMs, quietMs = 0 } = subject()
      const task = await engine.start(plan('echo again'), newAttempt(), never)
      await stopped(engine, task, pauseMs)
      await new Promise((resolve) => setTimeout(resolve, quietMs))
      const first = await engine.readLogs(task, undefined)
      const again = await engine.readLogs(task, undefined)
      expect(again.events.slice(0, first.events.length)).toEqual(first.events)
      expect(first.events.length).toBeGreaterThan(0)
    })

    it('answers an empty page at the end, and keeps the cursor good', async () => {
      const { engine, plan, pauseMs, quietMs } = subject()
      const attempt = newAttempt()
      const task = await engine.start(plan('echo x'), attempt, never)
      await stopped(engine, task, pauseMs)
      const { cursor } = await readAll(engine, task, { attempt, quietMs })
      const page = await engine.readLogs(task, cursor)
      expect(page.events).toEqual([])
      expect((await engine.readLogs(task, page.cursor)).events).toEqual([])
    })

    it('stops a task when it is asked, once or twice, before the command has begun or after', async () => {
      const { engine, plan, pauseMs } = subject()
      const task = await engine.start(plan('sleep 60'), newAttempt(), never)
      await engine.stop(task, 'test')
      await engine.stop(task, 'test')
      expect((await stopped(engine, task, pauseMs)).exitCode).not.toBe(0)
      await engine.stop(task, 'too late')
    })

    it('runs tasks side by side without mixing their logs', async () => {
      const runs = await Promise.all(
        [1, 2, 3, 4].map((n) => runToEnd(subject(), `for i in 1 2 3; do echo ${n}; sleep 0.02; done; exit ${n}`)),
      )
      expect(runs.map(({ lines }) => lines.join(''))).toEqual(['111', '222', '333', '444'])
      expect(runs.map(({ state }) => state.exitCode)).toEqual([1, 2, 3, 4])
    })

    it('keeps the timeout', async () => {
      const { stream, state } = await runToEnd(subject(), 'echo begun; sleep 60', { timeoutSeconds: 1 })
      expect(stream.exit).toMatchObject({ code: 124, reason: 'timeout', begun: true })
      expect(state.exitCode).toBe(124)
    })

    it('says why the command did not run', async () => {
      const { stream, lines } = await runToEnd(subject(), 'echo never', { workingDirectory: 'not/there' })
      expect(lines).toEqual([])
      expect(stream).toMatchObject({
        exit: { code: 125, reason: 'checkout', begun: false },
        failure: { failure: 'directory' },
      })
    })

    it('gives the command its environment, and nothing of the frames', async () => {
      const { lines, attempt } = await runToEnd(subject(), 'printf "%s\\n" "$A"; env', { env: { A: ' two\nlines\\ ' } })
      expect(lines.slice(0, 2)).toEqual([' two', 'lines\\ '])
      expect(lines.join('\n')).not.toContain(attempt.nonce)
    })
  })
}

async function stopped(engine: Engine, task: TaskRef, pauseMs: number): Promise<TaskState & { phase: 'stopped' }> {
  for (;;) {
    const state = await engine.inspect(task)
    if (state.phase === 'stopped') return state
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

interface Reading {
  readonly stream: Stream
  readonly lines: readonly string[]
  readonly cursor: LogCursor | undefined
}

/** Reads until two pages in a row are empty, and as long as events may be on their way; for a task that has stopped. */
async function readAll(
  engine: Engine,
  task: TaskRef,
  { attempt, quietMs = 0 }: { attempt: Attempt; quietMs: number | undefined },
): Promise<Reading> {
  let stream = newStream(attempt.nonce)
  let cursor: LogCursor | undefined
  const lines: string[] = []
  const end = Date.now() + quietMs
  for (let quiet = 0; quiet < 2 || Date.now() < end; ) {
    const page = await engine.readLogs(task, cursor)
    cursor = page.cursor
    quiet = page.events.length === 0 ? quiet + 1 : 0
    const read = readEvents(stream, page.events)
    stream = read.stream
    for (const item of read.items) if (item.kind === 'lines') lines.push(...item.texts)
  }
  return { stream, lines, cursor }
}

async function runToEnd(subject: Subject, script: string, more: Partial<TaskPlan> = {}) {
  const { engine, pauseMs, quietMs } = subject
  const attempt = newAttempt()
  const task = await engine.start(subject.plan(script, more), attempt, never)
  const state = await stopped(engine, task, pauseMs)
  return { attempt, state, ...(await readAll(engine, task, { attempt, quietMs })) }
}
