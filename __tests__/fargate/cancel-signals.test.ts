import { afterAll, describe, expect, it } from '@jest/globals'
import { type InPhase, type Phase, phases, stepIn, worldFor } from '../support/fargate-phases.ts'
import { type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import { removeTemporaryFolders } from '../support/repository.ts'
import type { StepResult } from '../support/runner.ts'
import { until } from '../support/until.ts'

interface Cancelled extends InPhase {
  readonly result: StepResult
  /** Whether it knew of its task before it was told. */
  readonly knewBefore: boolean
  /** When it had been told and knew of its task. */
  readonly knownAt: number
  readonly tookMs: number
  readonly post: StepResult
  /** What post asked of AWS. */
  readonly askedByPost: readonly string[]
}

/** Each is told when the ones before have stopped their tasks: what one is measured by is no other's business. */
let quiet: Promise<unknown> = Promise.resolve()

async function interrupted(phase: Phase, world: FargateWorld): Promise<Cancelled> {
  const there = await stepIn(phase, world)
  const told = quiet.then(() => tell(there))
  quiet = told
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

async function tell({
  run,
  task,
}: InPhase): Promise<Pick<Cancelled, 'knownAt' | 'knewBefore'> & { readonly sentAt: number }> {
  const knewBefore = run.log().includes('task: arn:')
  const sentAt = Date.now()
  run.process.kill('SIGINT')
  await until(() => run.log().includes('task: arn:'), 'the ARN', 60_000)
  const knownAt = Date.now()
  await until(() => task.stoppingAt !== undefined, 'a stop', 60_000)
  return { sentAt, knownAt, knewBefore }
}

async function interruptedUnanswered(world: FargateWorld) {
  world.aws.faults.add({ operation: 'ecs:RunTask', skip: 2 }, { kind: 'hang' })
  const run = world.step('sleep 300')
  await until(() => world.aws.tasks.length > 0, 'a task', 60_000)
  const sentAt = Date.now()
  run.process.kill('SIGINT')
  const result = await run.result
  const tookMs = Date.now() - sentAt
  const post = await run.post()
  await world.aws.close()
  await world.git.close()
  return { world, result, tookMs, post }
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

describe('a step on Fargate that is cancelled', () => {
  it.each(phases)('%s, leaves nothing running and says so', async (phase) => {
    const { result, task, tookMs, post } = (await cancelled.get(phase)) as Cancelled
    expect(task.stoppingAt).toBeDefined()
    expect(result).toMatchObject({ code: 130, outputs: { status: 'cancelled', 'exit-code': '130' } })
    expect(result.log).toMatch(/^::error.*The run was cancelled/m)
    expect(tookMs).toBeLessThan(10_000) // when the runner kills
    expect(post.code).toBe(0)
  })

  it.each(['before RunTask answers', 'pending', 'running'] as const)('%s, stops its task at once', async (phase) => {
    const { task, knownAt, knewBefore } = (await cancelled.get(phase)) as Cancelled
    expect(knewBefore).toBe(phase !== 'before RunTask answers')
    expect((task.stoppingAt ?? Number.NaN) - knownAt).toBeLessThan(5 * 100)
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
    const { tookMs, result, post, world } = await unanswered
    expect(tookMs).toBeLessThan(10_000)
    expect(result).toMatchObject({ code: 130, outputs: { status: 'cancelled', 'exit-code': '130' } })
    expect(world.aws.tasks.map(({ stoppedReason }) => stoppedReason)).toEqual(['mycli: cancelled'])
    expect(post.log).toMatch(/has been stopped/)
  })
})
