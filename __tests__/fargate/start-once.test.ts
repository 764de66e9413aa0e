import { afterEach, describe, expect, it } from '@jest/globals'
import { throttled } from '../../emulator/buckets.ts'
import type { Faults } from '../../emulator/faults.ts'
import { fargateSettings } from '../support/fargate.ts'
import { engineOf, realPlace, type Starts, type StartsOptions, startsWith } from '../support/fargate-starts.ts'
import { attemptOf, planOf } from '../support/plan.ts'

const never = new AbortController().signal

const open: Starts[] = []
afterEach(() => Promise.all(open.splice(0).map(({ aws }) => aws.close())))

async function starts(options: StartsOptions = {}): Promise<Starts> {
  const made = await startsWith(options)
  open.push(made)
  return made
}

const disturbances: readonly (readonly [string, (faults: Faults) => void])[] = [
  ['when the answer is lost', (faults) => faults.loseAnswer('ecs:RunTask')],
  ['when four answers in a row are lost', (faults) => faults.loseAnswer('ecs:RunTask', 4)],
  ['when no answer ever comes', (faults) => faults.add({ operation: 'ecs:RunTask', times: 1 }, { kind: 'hang' })],
  ['when it is throttled 50 times in a row', (faults) => faults.throttle('ecs:RunTask', 50)],
  [
    'when its answer is lost and then it is throttled',
    (faults) => {
      faults.loseAnswer('ecs:RunTask')
      faults.add({ operation: 'ecs:RunTask', times: 20 }, { kind: 'answer', error: throttled() })
    },
  ],
  ['when the network is gone for five minutes', (faults) => faults.network(300_000)],
]

describe('one start', () => {
  it.each(disturbances)('is one task, %s', async (_, disturb) => {
    const { aws, run, asked } = await starts({ requestTimeout: 400 })
    await run() // leaves the task definition behind, so that each request from here on is for one task
    const before = asked().length
    disturb(aws.faults)
    expect((await run()).verdict).toMatchObject({ status: 'success', exitCode: 0 })
    expect(aws.tasks).toHaveLength(2)
    const requests = asked().slice(before)
    expect(requests.length).toBeGreaterThan(1)
    expect(new Set(requests.map(({ body }) => body)).size).toBe(1)
  })

  it.each([1, 2, 3, 4, 5, 6])('is one task when a fifth of all calls fail in every way (seed %i)', async (seed) => {
    const { aws, run, asked } = await starts({ seed })
    aws.faults.internalErrors(0.2)
    aws.faults.resets(0.2, 'before')
    aws.faults.resets(0.2, 'after')
    expect((await run()).verdict).toMatchObject({ status: 'success' })
    expect(aws.tasks).toHaveLength(1)
    expect(new Set(asked().map(({ body }) => body)).size).toBe(1)
  })

  it('is given up at the start timeout when AWS takes no request, and there is no task', async () => {
    const { aws, run, clock } = await starts()
    const before = clock.now()
    aws.faults.throttle('ecs:RunTask', Number.POSITIVE_INFINITY)
    await expect(run()).rejects.toThrow('AWS took no request to start a task within the start timeout.')
    expect(aws.tasks).toHaveLength(0)
    expect((clock.now() - before) / 1_000).toBeGreaterThanOrEqual(900)
    expect((clock.now() - before) / 1_000).toBeLessThan(930)
  })

  it('that has no answer by the start timeout is said to be unknown, not to have failed', async () => {
    const { aws, run } = await starts()
    await run()
    aws.faults.loseAnswer('ecs:RunTask', Number.POSITIVE_INFINITY)
    await expect(run()).rejects.toThrow('AWS did not say within the start timeout whether there is a task.')
  })

  it('takes the task that a conflict names for its own', async () => {
    const { aws, clock } = await starts()
    const engine = await engineOf(aws, fargateSettings({ place: realPlace }), { clock })
    const first = await engine.start(planOf(), attemptOf(), never)
    // The same token with another envelope: what AWS has under it is this attempt's task.
    expect(await engine.start(planOf(), attemptOf({ nonce: 'e'.repeat(32) }), never)).toEqual(first)
    expect(aws.tasks).toHaveLength(1)
  })
})
