import { DeregisterTaskDefinitionCommand } from '@aws-sdk/client-ecs'
import { afterEach, describe, expect, it } from '@jest/globals'
import { clientsOf } from '../../emulator/clients.ts'
import { clientError } from '../../emulator/errors.ts'
import { wrapperScript } from '../../emulator/wrapper-script.ts'
import { systemRandom } from '../../src/adapters/node/random.ts'
import { containerWith, fargateSettings } from '../support/fargate.ts'
import { crowdClock } from '../support/fargate-run.ts'
import { engineOf, realPlace, type Starts, startsWith } from '../support/fargate-starts.ts'
import { startAws } from '../support/held-aws.ts'
import { attemptOf, planOf } from '../support/plan.ts'

const never = new AbortController().signal
const open: { close(): Promise<void> }[] = []
afterEach(() => Promise.all(open.splice(0).map((aws) => aws.close())))

async function starts(): Promise<Starts> {
  const made = await startsWith()
  open.push(made.aws)
  return made
}

const count = ({ aws }: Starts, operation: string): number => aws.calls()[operation]?.count ?? 0

describe('jobs of a matrix with a new image', () => {
  it.each([
    ['20 at once', 20, 0],
    ['60 that come within a second', 60, 1_000],
  ])('register few task definitions, and each has one task: %s', async (_, jobs, withinMs) => {
    const clock = crowdClock()
    const aws = await startAws({
      now: clock.now,
      quotas: 1,
      behaviour: async (request) => ({
        kind: 'scripted',
        script: await wrapperScript(request, { lines: [], code: 0 }),
      }),
    })
    open.push(aws)
    const settings = fargateSettings({ place: realPlace, container: containerWith({ image: 'new:1' }) })
    const ended = await Promise.all(
      Array.from({ length: jobs }, async () => {
        const engine = await engineOf(aws, settings, { clock })
        await clock.sleep(systemRandom.fraction() * withinMs)
        return engine.start(
          planOf({ executionId: systemRandom.executionId() }),
          attemptOf({ startTimeoutSeconds: 900 }),
          never,
        )
      }),
    )
    expect(new Set(ended.map(({ id }) => id)).size).toBe(jobs)
    expect(aws.tasks).toHaveLength(jobs)
    expect(aws.taskDefinitions().length).toBeLessThanOrEqual(3)
    expect(aws.calls()['ecs:RegisterTaskDefinition']?.count).toBeLessThanOrEqual(jobs / 4)
  })
})

describe('a task definition', () => {
  it('that is missing is registered once, and used by the run that comes next', async () => {
    const world = await starts()
    await world.run()
    await world.run()
    expect(world.aws.taskDefinitions()).toHaveLength(1)
    expect(count(world, 'ecs:RegisterTaskDefinition')).toBe(1)
    // Not there, not there after the time given to others, there; and once more for the second.
    expect(world.asked()).toHaveLength(4)
  })

  it('that was deregistered is registered anew', async () => {
    const world = await starts()
    await world.run()
    const [definition] = world.aws.taskDefinitions()
    const { ecs } = clientsOf(world.aws)
    await ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition: definition?.taskDefinitionArn }))
    expect((await world.run()).verdict.status).toBe('success')
    expect(world.aws.taskDefinitions().map(({ status }) => status)).toEqual(['INACTIVE', 'ACTIVE'])
  })

  it('that another run is registering is waited for', async () => {
    const world = await starts()
    const busy = clientError('Too many concurrent attempts to create a new revision of the specified family.')
    world.aws.faults.add({ operation: 'ecs:RegisterTaskDefinition', times: 3 }, { kind: 'answer', error: busy })
    expect((await world.run()).verdict.status).toBe('success')
    expect(world.aws.taskDefinitions()).toHaveLength(1)
    // After each refusal it is looked first whether it is there by now.
    const operations = world.aws.requests.map(({ operation }) => operation).filter((name) => !/Describe|Get/.test(name))
    expect(operations.join(' ')).not.toContain('ecs:RegisterTaskDefinition ecs:RegisterTaskDefinition')
  })

  it('whose registration is throttled 50 times is registered in the end', async () => {
    const world = await starts()
    world.aws.faults.throttle('ecs:RegisterTaskDefinition', 50)
    expect((await world.run()).verdict.status).toBe('success')
    expect(world.aws.taskDefinitions()).toHaveLength(1)
  })

  it('whose registration had no answer is not registered twice', async () => {
    const world = await starts()
    world.aws.faults.loseAnswer('ecs:RegisterTaskDefinition')
    expect((await world.run()).verdict.status).toBe('success')
    expect(world.aws.taskDefinitions()).toHaveLength(1)
  })
})

describe('a permission that is missing', () => {
  it.each([
    ['ecs:RegisterTaskDefinition', /may not ecs:RegisterTaskDefinition/, /Allow the role.*task-definition\/mycli-\*/],
    ['ecs:RunTask', /may not ecs:RunTask/, /Allow the role.*ecs:RunTask on this action's task definitions/],
  ])('is named with what to add, at once: %s', async (operation, words, advice) => {
    const world = await starts()
    world.aws.faults.refuseCredentials('denied', { operation })
    const before = world.clock.now()
    await expect(world.run()).rejects.toMatchObject({
      message: expect.stringMatching(words),
      hint: expect.stringMatching(advice),
    })
    expect(world.clock.now() - before).toBeLessThan(10_000)
    expect(count(world, operation)).toBe(1)
    expect(world.aws.tasks).toHaveLength(0)
  })

  it('of iam:PassRole, too, is told as what it is', async () => {
    const world = await starts()
    const role = 'arn:aws:iam::123456789012:role/mycli-system/mycli/mycli-execution'
    const text = `User: arn:aws:sts::1:assumed-role/a/b is not authorized to perform: iam:PassRole on resource: ${role} because no identity-based policy allows the iam:PassRole action`
    world.aws.faults.add({ operation: 'ecs:RegisterTaskDefinition' }, { kind: 'answer', error: clientError(text) })
    await expect(world.run()).rejects.toMatchObject({
      message: expect.stringContaining(`may not iam:PassRole on ${role}.`),
      hint: expect.stringContaining('for the service ecs-tasks.amazonaws.com'),
    })
  })
})
