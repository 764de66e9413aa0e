import { describe, expect, it } from '@jest/globals'
import type { LoopbackAws } from '../../emulator/server.ts'
import { TaskLeft } from '../../src/core/errors.ts'
import { playRun } from '../support/fargate-script.ts'

const lines = Array.from({ length: 300 }, (_, index) => `line ${index + 1}`)
const told = { task: { lines, code: 4 }, times: { between: 1 } } as const

describe('a run on Fargate', () => {
  it.each(['ecs:RunTask', 'ecs:DescribeTasks', 'logs:GetLogEvents'])(
    'bears fifty throttles in a row on %s',
    async (operation) => {
      const { output, result, aws, error } = await playRun({
        ...told,
        before: ({ faults }) => faults.throttle(operation, 50),
      })
      expect(error).toBeUndefined()
      expect(output.printed).toEqual(lines)
      expect(result?.verdict.exitCode).toBe(4)
      expect(aws.calls()[operation]?.count).toBeGreaterThan(30)
      expect(aws.tasks).toHaveLength(1)
    },
  )

  it('bears fifty throttles in a row on StopTask: it asks until it is heard', async () => {
    const { result, aws, stillRunning } = await playRun({
      task: { lines: ['a'], code: 0 },
      times: { ends: Number.POSITIVE_INFINITY },
      plan: { timeoutSeconds: 60 },
      before: ({ faults }) => faults.throttle('ecs:StopTask', 50),
    })
    expect(result?.verdict).toMatchObject({ exitCode: 124, status: 'timed-out' })
    expect(aws.calls()['ecs:StopTask']?.count).toBeGreaterThan(50)
    expect(stillRunning).toBe(0)
  })

  it.each([1, 2, 3, 4, 5])('comes to its verdict though a fifth of all calls fail (seed %i)', async (seed) => {
    const { output, result, aws, stillRunning } = await playRun({
      ...told,
      aws: { seed },
      before({ faults }) {
        faults.internalErrors(0.1)
        faults.resets(0.05, 'before')
        faults.resets(0.05, 'after')
      },
    })
    expect(output.printed).toEqual(lines)
    expect(output.warnings).toEqual([])
    expect(result?.verdict.exitCode).toBe(4)
    expect([aws.tasks.length, stillRunning]).toEqual([1, 0])
  })

  it('outlasts five minutes without a network, and prints what was said meanwhile', async () => {
    const { output, result, stillRunning } = await playRun({
      ...told,
      ...once(60, ({ faults }) => faults.network(5 * 60_000)),
    })
    expect(output.printed).toEqual(lines)
    expect(result?.verdict.exitCode).toBe(4)
    expect(stillRunning).toBe(0)
  })

  it('outlasts a network that is gone while its task ends and is stopped for its timeout', async () => {
    const { result, stillRunning } = await playRun({
      task: { lines: ['a'], code: 0 },
      times: { ends: Number.POSITIVE_INFINITY },
      plan: { timeoutSeconds: 120 },
      ...once(100, ({ faults }) => faults.network(5 * 60_000)),
    })
    expect(result?.verdict).toMatchObject({ exitCode: 124, status: 'timed-out' })
    expect(stillRunning).toBe(0)
  })
})

describe('credentials that are refused midway', () => {
  it.each(['expired', 'unknown', 'denied'] as const)('for three minutes do no harm: %s', async (how) => {
    const { output, result } = await playRun({
      ...told,
      ...refusing(how, 60, 240),
    })
    expect(output.printed).toEqual(lines)
    expect(result?.verdict.exitCode).toBe(4)
  })

  it.each(['expired', 'unknown', 'denied'] as const)('for good end the run with 125 and advice: %s', async (how) => {
    const { result, seconds, stillRunning } = await playRun({
      ...told,
      times: { ends: Number.POSITIVE_INFINITY },
      ...refusing(how, 60, Number.POSITIVE_INFINITY),
    })
    expect(result?.verdict).toMatchObject({ exitCode: 125, status: 'error' })
    expect(result?.verdict.summary).toMatch(/refused/)
    expect(result?.verdict.hint).toMatch(/role-to-assume/)
    expect(seconds).toBeLessThan(60 + 5 * 60 + 60)
    expect([stillRunning, result?.mayStillRun]).toEqual([1, true])
  })

  it('from the first look on end the run, which stops its task', async () => {
    const { error, stillRunning } = await playRun({
      ...told,
      before: ({ faults }) => faults.refuseCredentials('denied', { operation: 'ecs:DescribeTasks' }),
    })
    expect(error).toMatchObject({ message: expect.stringMatching(/DescribeTasks/) })
    expect(error).not.toBeInstanceOf(TaskLeft)
    expect(stillRunning).toBe(0)
  })

  it('from the first look on, for stopping too, leave a task and say so', async () => {
    const { error, stillRunning } = await playRun({
      ...told,
      before({ faults }) {
        faults.refuseCredentials('denied', { operation: 'ecs:DescribeTasks' })
        faults.refuseCredentials('denied', { operation: 'ecs:StopTask' })
      },
    })
    expect(error).toBeInstanceOf(TaskLeft)
    expect(stillRunning).toBe(1)
  })
})

/** Does something once, so many seconds after the start. */
function once(after: number, act: (aws: LoopbackAws) => void) {
  let done = false
  return {
    meanwhile(seconds: number, aws: LoopbackAws) {
      if (done || seconds < after) return
      done = true
      act(aws)
    },
  }
}

function refusing(how: 'expired' | 'unknown' | 'denied', from: number, until: number) {
  let restore: (() => void) | undefined
  let begun = false
  return {
    meanwhile(seconds: number, { faults }: LoopbackAws) {
      if (!begun && seconds >= from) {
        begun = true
        restore = faults.refuseCredentials(how)
      }
      if (seconds >= until) restore?.()
    },
  }
}
