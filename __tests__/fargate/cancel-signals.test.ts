import { afterAll, describe, expect, it } from '@jest/globals'
import { type InPhase, type Phase, phases, stepIn } from '../support/fargate-phases.ts'
import { removeTemporaryFolders } from '../support/repository.ts'
import type { StepResult } from '../support/runner.ts'

interface Cancelled extends InPhase {
  readonly result: StepResult
  readonly sentAt: number
  readonly tookMs: number
  readonly post: StepResult
  readonly postMs: number
}

async function interrupted(phase: Phase): Promise<Cancelled> {
  const there = await stepIn(phase)
  const sentAt = Date.now()
  there.run.process.kill('SIGINT')
  const result = await there.run.result
  const endedAt = Date.now()
  const post = await there.run.post()
  await there.world.aws.close()
  await there.world.git.close()
  return { ...there, result, sentAt, tookMs: endedAt - sentAt, post, postMs: Date.now() - endedAt }
}

// They mostly wait: all at once.
const cancelled = new Map(phases.map((phase) => [phase, interrupted(phase)]))
afterAll(async () => {
  await Promise.allSettled(cancelled.values())
  removeTemporaryFolders()
})

describe('a step on Fargate that is cancelled', () => {
  it.each(phases)('%s, leaves nothing running and says so', async (phase) => {
    const { result, task, tookMs, post } = (await cancelled.get(phase)) as Cancelled
    expect(task.stoppingAt).toBeDefined()
    expect(result).toMatchObject({ code: 130, outputs: { status: 'cancelled', 'exit-code': '130' } })
    expect(result.log).toMatch(/^::error.*The run was cancelled/m)
    expect(tookMs).toBeLessThan(10_000) // when the runner kills
    expect(post.code).toBe(0)
  })

  it.each(['pending', 'running'] as const)('%s, stops its task at once', async (phase) => {
    const { task, sentAt } = (await cancelled.get(phase)) as Cancelled
    expect((task.stoppingAt ?? Number.NaN) - sentAt).toBeLessThan(5 * 100)
    expect(task.stoppedReason).toBe('mycli: cancelled')
  })

  it('before RunTask answers, stops its task when it learns of it', async () => {
    const { task, world } = (await cancelled.get('before RunTask answers')) as Cancelled
    const answered = world.aws.requests.filter(({ operation }) => operation === 'ecs:RunTask').at(-1)?.at ?? Number.NaN
    expect((task.stoppingAt ?? Number.NaN) - answered).toBeLessThan(2_500 + 5 * 100)
  })

  it('running, is left nothing to do for post when the last word was read', async () => {
    const { post, postMs, result } = (await cancelled.get('running')) as Cancelled
    expect(result.state['ended']).toBe('true')
    expect(post.log).toBe('')
    expect(postMs).toBeLessThan(5 * 1_000)
  })
})
