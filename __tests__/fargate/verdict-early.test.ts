import { describe, expect, it } from '@jest/globals'
import type { Script } from '../../emulator/behaviour.ts'
import { throttled } from '../../emulator/buckets.ts'
import { essentialOf } from '../../emulator/simulated-task.ts'
import { wrapperScript } from '../../emulator/wrapper-script.ts'
import { usualStartMs } from '../support/fargate-run.ts'
import { playRun, type RunTold } from '../support/fargate-script.ts'

const forever = { ends: Number.POSITIVE_INFINITY } as const
/** From the end of the containers to STOPPED, at its longest. */
const slow = { timing: { deprovisioning: 40 } } as const

/** How long the run took after this moment, in seconds. */
const after = ({ seconds }: RunTold, atMs: number | undefined): number =>
  (usualStartMs + seconds * 1_000 - (atMs ?? Number.NaN)) / 1_000

describe('a command whose begin is never read', () => {
  it('is not stopped for its start timeout as long as its lines come', async () => {
    const lines = Array.from({ length: 86 }, (_, index) => `line ${index + 1}`)
    const { result, output, aws } = await playRun({
      task: { lines, code: 0 },
      plan: { startTimeoutSeconds: 120, timeoutSeconds: 3_600 },
      aws: {
        async behaviour(request) {
          const script = await wrapperScript(request, { lines, code: 0 }, { between: 5 })
          return { kind: 'scripted', script: { ...script, events: withoutBegin(script) } }
        },
      },
    })
    expect(result?.verdict).toMatchObject({ status: 'success' })
    expect(output.printed).toEqual(lines)
    expect(aws.calls()['ecs:StopTask']).toBeUndefined()
  })
})

function withoutBegin({ events }: Script): Script['events'] {
  return [...events].filter(({ text }) => !/ begin \d+;$/.test(text))
}

describe('a stop that AWS refuses', () => {
  it.each([
    ['the timeout', { timeoutSeconds: 60 }, {}, 'The command runs longer than the timeout of 1 min'],
    ['a cancel', {}, { cancelAt: 60 }, 'The run was cancelled, but'],
  ])(
    'is told with the verdict, and the task may run on: %s',
    async (_why, plan, { cancelAt }: { cancelAt?: number }, words) => {
      const cancel = new AbortController()
      const { result, stillRunning, output } = await playRun({
        task: { lines: ['a'], code: 0 },
        times: forever,
        plan,
        signal: cancel.signal,
        before: ({ faults }) => faults.refuseCredentials('denied', { operation: 'ecs:StopTask' }),
        meanwhile: (seconds) => cancelAt !== undefined && seconds >= cancelAt && cancel.abort(),
      })
      expect(result).toMatchObject({ mayStillRun: true, verdict: { summary: expect.stringContaining(words) } })
      expect(result?.verdict.summary).toMatch(/refused\.$/)
      expect(output.warnings.join()).toMatch(/ecs:StopTask/)
      expect(stillRunning).toBe(1)
    },
  )
})

describe('an end', () => {
  it('is read soon after AWS has asked for fewer requests', async () => {
    let done = false
    const told = await playRun({
      task: { lines: ['a'], code: 0 },
      times: { ends: 60 },
      meanwhile(_seconds, { faults, tasks }) {
        const startedAt = tasks[0]?.startedAt
        if (done || startedAt === undefined) return
        done = true
        const until = startedAt + 61_000
        faults.add({ operation: 'logs:GetLogEvents', until }, { kind: 'answer', error: throttled() })
      },
    })
    expect(told.result?.verdict.status).toBe('success')
    expect(told.afterReadableSeconds).toBeLessThanOrEqual(6)
  })

  it.each([
    ['with its code', undefined],
    ['without a code', ['main']],
  ])('for memory, without a last word, is known within 20 s: %s', async (_what, withoutExitCode) => {
    const told = await playRun({
      task: { lines: ['a'], code: 0 },
      times: forever,
      aws: slow,
      troubles: { outOfMemory: { after: 60 }, ...(withoutExitCode ? { withoutExitCode } : {}) },
    })
    expect(told.result?.verdict).toMatchObject({ exitCode: 137, status: 'failure' })
    const [task] = told.aws.tasks
    expect(after(told, task && essentialOf(task).endedAt)).toBeLessThanOrEqual(20)
  })

  it('of a task that does not start is known before ECS says STOPPED', async () => {
    const reason = 'CannotPullContainerError: pull image manifest has been retried 1 time(s): not found'
    const told = await playRun({ task: {}, aws: slow, troubles: { failsToStart: { reason } } })
    expect(told.result?.verdict).toMatchObject({ exitCode: 125, status: 'error' })
    expect(after(told, told.aws.tasks[0]?.stoppingAt)).toBeLessThanOrEqual(5)
  })
})

describe('Spot capacity that is taken back before the command began', () => {
  it('is replaced before ECS says STOPPED', async () => {
    const { result, aws } = await playRun({
      task: {},
      retries: { capacity: 'spot-then-on-demand', onInterruption: 0 },
      aws: {
        ...slow,
        async behaviour(request, count) {
          const script = await wrapperScript(request, { lines: ['a'], code: 0 })
          return { kind: 'scripted', script, ...(count > 0 ? {} : { reclaim: { after: 3, since: 'run-task' } }) }
        },
      },
    })
    expect(result?.verdict.status).toBe('success')
    const [first, second] = aws.tasks
    expect(((second?.createdAt ?? Number.NaN) - (first?.stoppingAt ?? Number.NaN)) / 1_000).toBeLessThanOrEqual(5)
  })

  it('and before the envelope was opened is started again: the wrapper says in plain words that nothing ran', async () => {
    const { result, aws, output } = await playRun({
      task: {},
      retries: { capacity: 'spot-then-on-demand', onInterruption: 0 },
      aws: {
        ...slow,
        async behaviour(request, count) {
          if (count > 0) return { kind: 'scripted', script: await wrapperScript(request, { lines: ['a'], code: 0 }) }
          const text = 'mycli: told to stop before it was known what is to run'
          const leaves = () => ({ events: [{ after: 0.1, text }], end: { after: 0.2, exitCode: 143 } })
          return { kind: 'scripted', script: { events: [], told: leaves }, reclaim: { after: 10 } }
        },
      },
    })
    expect(result?.verdict.status).toBe('success')
    expect(output.printed.at(-1)).toBe('a')
    expect(aws.tasks).toHaveLength(2)
  })
})
