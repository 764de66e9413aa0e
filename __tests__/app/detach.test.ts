import { describe, expect, it } from '@jest/globals'
import { startDetached } from '../../src/app/detach.ts'
import { StartRefused } from '../../src/core/errors.ts'
import type { Retries } from '../../src/core/task/attempts.ts'
import type { Attempt } from '../../src/core/task/task.ts'
import { fakeClock, portsOf, type RecordedOutput, recordedOutput, scriptedEngine } from '../support/fakes.ts'
import { planOf } from '../support/plan.ts'

const spot: Retries = { capacity: 'spot-then-on-demand', onInterruption: 0 }
const links = { arn: 'arn', consoleUrl: undefined, logUrl: undefined }

/** Starts a task that is left; `start` says what each attempt comes to. */
async function detached(
  start: (attempt: Attempt) => void,
  signal = new AbortController().signal,
  whenTold: () => void = () => {},
) {
  const [engine, heard] = [scriptedEngine([]), recordedOutput()]
  const output: RecordedOutput = {
    ...heard,
    note(text) {
      heard.note(text)
      whenTold()
    },
  }
  const attempts: Attempt[] = []
  const ports = portsOf({
    engine: {
      ...engine,
      async start(_plan, attempt) {
        attempts.push(attempt)
        start(attempt)
        return { id: 'task', links }
      },
    },
    ...{ clock: fakeClock(), output },
  })
  const task = await startDetached(planOf({ startTimeoutSeconds: 900 }), { ports, retries: spot }, signal)
  return { task, attempts, output, stopped: engine.stopped }
}

describe('a task that is started and left', () => {
  it('is announced, and not stopped', async () => {
    const { task, stopped, attempts } = await detached(() => {})
    expect([task?.id, stopped, attempts.length]).toEqual(['task', [], 1])
  })

  it('falls back to on-demand where there is no Spot capacity for it', async () => {
    const { task, attempts } = await detached(({ onDemand }) => {
      if (!onDemand) throw new StartRefused('capacity', 'There is no Spot capacity.')
    })
    expect([task?.id, attempts.map(({ onDemand }) => onDemand)]).toEqual(['task', [false, true]])
  })

  it('is not asked for again where that does not help', async () => {
    const refused = new StartRefused('never', 'no')
    await expect(
      detached(() => {
        throw refused
      }),
    ).rejects.toBe(refused)
  })

  it.each([
    ['while it was refused', 'capacity', true],
    ['while it was refused for good', 'never', true],
    ['before another one', 'transient', false],
  ] as const)('is not asked for again where Ctrl-C came %s, and no failure', async (_when, again, isAtOnce) => {
    const interrupt = new AbortController()
    const refuse = (): never => {
      if (isAtOnce) interrupt.abort()
      throw new StartRefused(again, 'AWS has no capacity.')
    }
    const { task, attempts, output } = await detached(refuse, interrupt.signal, () => interrupt.abort())
    expect([task, attempts.length]).toEqual([undefined, 1])
    expect(output.notices.concat(output.notes)).toHaveLength(isAtOnce ? 0 : 1)
  })

  it('is stopped where Ctrl-C came before the answer', async () => {
    const interrupt = new AbortController()
    const { task, stopped } = await detached(() => interrupt.abort(), interrupt.signal)
    expect([task, stopped]).toEqual([undefined, ['cancelled']])
  })
})
