import { afterAll, describe, expect, it } from '@jest/globals'
import { type InPhase, type Phase, phases, stepIn, worldFor } from '../support/fargate-phases.ts'
import { type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import { removeTemporaryFolders } from '../support/repository.ts'
import type { StepResult } from '../support/runner.ts'
import { until } from '../support/until.ts'
import { yardstickMs } from '../support/yardstick.ts'

interface Cancelled extends InPhase {
  readonly result: StepResult
  /** Whether it knew of its task before it was told. */
  readonly knewBefore: boolean
  /** When it had been told and knew of its task. */
  readonly knownAt: number
  readonly tookMs: number
  /** What the machine took for a process at the time, to measure the others by. */
  readonly processMs: number
  readonly post: StepResult
  /** What post asked of AWS. */
  readonly askedByPost: readonly string[]
}

/**
 * Each is told when the ones before have stopped their tasks: what one is measured by is no other's business. One that
 * drains is not measured, and its end would not wait for its turn.
 */
let quiet: Promise<unknown> = Promise.resolve()

async function interrupted(phase: Phase, world: FargateWorld): Promise<Cancelled> {
  const there = await stepIn(phase, world)
  const told = phase === 'draining' ? tell(there) : quiet.then(() => tell(there))
  if (phase !== 'draining') quiet = told
  const { sentAt, ...when } = await told
  const result = await there.run.result
  const endedAt = Date.now()
  const before = there.world.aws.requests.length
  const post = await there.run.post()
  const askedByPost = there.world.aws.requests.slice(before).map(({ operation }) => operation)
  await there.world.aws.close()
  await there.world.git.close()
  return { ...there, result, ...when, tookMs: endedAt - sentAt, post, askedByPost }
}

type Told = Pick<Cancelled, 'knownAt' | 'knewBefore' | 'processMs'> & { readonly sentAt: number }

async function tell({ run, task }: InPhase): Promise<Told> {
  const knewBefore = run.log().includes('task: arn:')
  const sentAt = Date.now()
  run.process.kill('SIGINT')
  const process = yardstickMs()
  await until(() => run.log().includes('task: arn:'), 'the ARN')
  const knownAt = Date.now()
  await until(() => task.stoppingAt !== undefined, 'a stop')
  return { sentAt, knownAt, knewBefore, processMs: await process }
}

async function interruptedUnanswered(world: FargateWorld) {
  world.aws.faults.add({ operation: 'ecs:RunTask', skip: 2 }, { kind: 'hang' })
  const run = world.step('sleep 300')
  await until(() => world.aws.tasks.length > 0, 'a task')
  const sentAt = Date.now()
  run.process.kill('SIGINT')
  const process = yardstickMs()
  const result = await run.result
  const tookMs = Date.now() - sentAt
  const post = await run.post()
  await world.aws.close()
  await world.git.close()
  return { world, result, tookMs, post, processMs: await process }
}

// They mostly wait: all at once, as soon as all is set up, which leaves this process no time to answer as AWS.
const worlds = Promise.all([...phases.map(worldFor), fargateWorld()])
const worldOf = (at: number): Promise<FargateWorld> => worlds.then((all) => all[at] as FargateWorld)
const cancelled = new Map(
  phases.map((phase, at) => [phase, worldOf(at).then((world) => interrupted(phase, world))] as const),
)
const unanswered = worldOf(phases.length).then(interruptedUnanswered)
afterAll(async () => {
  await Promise.allSettled([...cancelled.values(), unanswered])
  removeTemporaryFolders()
})

// The runner sends SIGTERM after 7.5 s, and kills 2.5 s later.
const endsWithinMs = (processMs: number): number => 7_500 + 10 * processMs

describe('a step on Fargate that is cancelled', () => {
  it.each(phases)('%s, leaves nothing running and says so', async (phase) => {
    const { result, task, tookMs, processMs, post } = (await cancelled.get(phase)) as Cancelled
    expect(task.stoppingAt).toBeDefined()
    expect(result).toMatchObject({ code: 130, outputs: { status: 'cancelled', 'exit-code': '130' } })
    expect(result.log).toMatch(/^::error.*The run was cancelled/m)
    expect(tookMs).toBeLessThan(endsWithinMs(processMs))
    expect(post.code).toBe(0)
  })

  it.each(['before RunTask answers', 'pending', 'running'] as const)('%s, stops its task at once', async (phase) => {
    const { task, knownAt, knewBefore, processMs } = (await cancelled.get(phase)) as Cancelled
    expect(knewBefore).toBe(phase !== 'before RunTask answers')
    expect((task.stoppingAt ?? Number.NaN) - knownAt).toBeLessThan(10 * processMs)
    expect(task.stoppedReason).toBe('mycli: cancelled')
  })

  it('running, is left nothing to do for post when the last word was read', async () => {
    const { post, askedByPost, result } = (await cancelled.get('running')) as Cancelled
    expect(result.state['ended']).toBe('true')
    expect(post.log).toBe('')
    expect(askedByPost).toEqual([])
  })
})

describe('a step on Fargate that is cancelled while RunTask has no answer', () => {
  it('ends before the runner kills it, and post stops what was started', async () => {
    const { tookMs, processMs, result, post, world } = await unanswered
    expect(tookMs).toBeLessThan(endsWithinMs(processMs))
    expect(result).toMatchObject({ code: 130, outputs: { status: 'cancelled', 'exit-code': '130' } })
    expect(world.aws.tasks.map(({ stoppedReason }) => stoppedReason)).toEqual(['mycli: cancelled'])
    expect(post.log).toMatch(/has been stopped/)
  })
})
