import { afterAll, beforeAll } from '@jest/globals'
import { systemClock } from '../../src/adapters/node/clock.ts'
import { systemRandom } from '../../src/adapters/node/random.ts'
import { describeEngine, type Subject } from '../support/engine-contract.ts'
import { fargatePortsFor } from '../support/fargate-run.ts'
import { type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import { planOf } from '../support/plan.ts'

let world: FargateWorld
let subject: Subject

beforeAll(async () => {
  world = await fargateWorld({
    scale: 0.1,
    stopScale: 1,
    timing: { provisioning: 0.5, pending: 0.5, pull: 0.5, flushPeriod: 2, ingestionLag: [0.5, 2], deprovisioning: 1 },
  })
  const { engine } = fargatePortsFor(world.aws, systemClock)
  subject = {
    engine,
    pauseMs: 50,
    quietMs: 500,
    plan: (script, more = {}) =>
      planOf({
        executionId: systemRandom.executionId(),
        source: { repo: `${world.git.url}/owner/name`, sha: world.repository.git('rev-parse', 'HEAD'), branch: 'main' },
        script,
        ...more,
      }),
  }
})
afterAll(() => world.close())

describeEngine('fargate', () => subject)
