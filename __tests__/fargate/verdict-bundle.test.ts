import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import type { SimulatedTask } from '../../emulator/simulated-task.ts'
import { fargateWorld, quickTiming } from '../support/fargate-step.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/repository.ts'
import type { StepResult } from '../support/runner.ts'
import { until } from '../support/until.ts'

interface Ended {
  readonly result: StepResult
  readonly tasks: readonly SimulatedTask[]
  /** Which of its tasks AWS said to be stopped when the step had ended. */
  readonly stopped: readonly boolean[]
  /** How often it read the log once its last word could be read. */
  readonly readings: number
}

interface Order {
  readonly command: string
  readonly deprovisioning?: number
  /** Takes the first task's capacity back when its command has begun. */
  readonly reclaim?: 'SpotInterruption' | 'TerminationNotice'
  readonly inputs?: Readonly<Record<string, string>>
}

/** Runs a step with real containers, in a world of its own. */
async function ended({ command, deprovisioning = 30, reclaim, inputs = {} }: Order): Promise<Ended> {
  const world = await fargateWorld({ timing: { ...quickTiming, deprovisioning } })
  const run = world.step(command, { inputs })
  if (reclaim) {
    await until(() => run.log().includes('\nbegun\n'), 'the command')
    for (const task of world.aws.tasks) world.aws.reclaim(task, reclaim)
  }
  const result = await run.result
  const tasks = [...world.aws.tasks]
  const stopped = tasks.map((task) => world.aws.statusOf(task) === 'STOPPED')
  const readable = world.aws.readableSince('/mycli', `mycli/main/${tasks.at(-1)?.id}`) ?? Number.NaN
  const readings = world.aws.requests.filter(({ operation, at }) => operation === 'logs:GetLogEvents' && at >= readable)
  await world.aws.close()
  await world.git.close()
  return { result, tasks, stopped, readings: readings.length }
}

const stops = [
  ['40 min later', 2_400],
  ['never', Number.POSITIVE_INFINITY],
] as const
const stopCodes = ['SpotInterruption', 'TerminationNotice'] as const
const trapping = 'trap "exit 0" TERM; echo begun; while :; do sleep 0.1; done'

// They mostly wait: all at once.
const stoppedLate = stops.map(([, deprovisioning]) => ended({ command: 'echo done; exit 7', deprovisioning }))
const reclaimed = stopCodes.map((reclaim) => ended({ command: trapping, reclaim, deprovisioning: 2 }))
// The second time it finds what the first one left.
const counter = join(temporaryFolder(), 'begun')
const again = ended({
  command: `[ -e ${counter} ] && exit 5; touch ${counter}; ${trapping}`,
  reclaim: 'SpotInterruption',
  inputs: { 'retries-on-interruption': '1' },
})
afterAll(async () => {
  await Promise.allSettled([...stoppedLate, ...reclaimed, again])
  removeTemporaryFolders()
})

describe('a step on Fargate', () => {
  it.each(stops.map(([when], index) => [when, index] as const))(
    'whose task gets to STOPPED %s ends before that',
    async (_when, index) => {
      const { result, stopped, readings } = (await stoppedLate[index]) as Ended
      expect(result).toMatchObject({ code: 7, outputs: { status: 'failure', 'exit-code': '7' } })
      expect(result.state['ended']).toBe('true')
      expect(stopped).toEqual([false])
      expect(readings).toBeGreaterThan(0)
      expect(readings).toBeLessThanOrEqual(5)
    },
  )

  it.each(stopCodes.map((code, index) => [code, index] as const))(
    'whose Spot capacity is taken back is no success, though its command catches TERM and exits with 0: %s',
    async (_code, index) => {
      const { result, tasks } = (await reclaimed[index]) as Ended
      expect(result).toMatchObject({ code: 130, outputs: { status: 'error', 'exit-code': '130' } })
      expect(result.log).toMatch(/^::error.*Spot/m)
      expect(tasks.map(({ id }) => id)).toHaveLength(1)
    },
  )

  it('runs its command once more when Spot capacity is taken back, where that is allowed once', async () => {
    const { result, tasks } = await again
    expect(result).toMatchObject({ code: 5, outputs: { status: 'failure' } })
    expect(tasks.map(({ id }) => id)).toHaveLength(2)
    expect(result.log).toMatch(/Starting again/)
  })
})
