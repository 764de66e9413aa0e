import { describe, expect, it } from '@jest/globals'
import type { LoopbackAws } from '../../emulator/server.ts'
import { playRun } from '../support/fargate-script.ts'

/** Cancels a run so many seconds after its start, while something is wrong with RunTask. */
function cancelledAfter(seconds: number, before: (aws: LoopbackAws) => void) {
  const cancel = new AbortController()
  return playRun({
    task: { lines: ['a'], code: 0 },
    signal: cancel.signal,
    before,
    meanwhile: (passed) => passed >= seconds && cancel.abort(),
  })
}

describe('a start on Fargate that is cancelled', () => {
  it('while AWS takes no request leaves no task, and nothing to look after', async () => {
    const { result, aws } = await cancelledAfter(30, ({ faults }) => faults.throttle('ecs:RunTask', 1_000))
    expect(result).toMatchObject({ verdict: { status: 'cancelled', exitCode: 130 }, mayStillRun: false })
    expect(aws.tasks).toHaveLength(0)
  })

  it('while there is no capacity leaves no task either', async () => {
    const { result, aws } = await cancelledAfter(30, ({ faults }) => faults.noCapacity('failure', 1_000))
    expect(result).toMatchObject({ verdict: { status: 'cancelled', exitCode: 130 }, mayStillRun: false })
    expect(aws.tasks).toHaveLength(0)
  })

  it('while answers are lost may leave a task, and says so', async () => {
    const { result } = await cancelledAfter(30, ({ faults }) => faults.resets(1, 'after', 'ecs:RunTask'))
    expect(result).toMatchObject({ verdict: { status: 'cancelled', exitCode: 130 }, mayStillRun: true })
    expect(result?.verdict.summary).toMatch(/before it was known whether a task was started/)
  })
})
