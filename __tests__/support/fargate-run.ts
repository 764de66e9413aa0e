import { callsWith } from '../../src/adapters/aws/call.ts'
import { fargateEngine } from '../../src/adapters/aws/engine.ts'
import { systemPacking } from '../../src/adapters/node/packing.ts'
import { systemRandom } from '../../src/adapters/node/random.ts'
import type { Clock, Output, Ports } from '../../src/app/ports.ts'
import { fargatePace } from '../../src/compose-fargate.ts'
import { clientsOf } from './aws/clients.ts'
import type { LoopbackAws } from './aws/server.ts'
import { noJournal, recordedOutput } from './fakes.ts'
import { fargateSettings } from './fargate.ts'

/** A clock that stands still between two sleeps, for a run and the AWS that it speaks to. */
export interface SharedClock extends Clock {
  /** Lets time go by. */
  advance(ms: number): void
}

/** Makes one. */
export function sharedClock(startMs = Date.UTC(2026, 0, 1)): SharedClock {
  let now = startMs
  return {
    now: () => now,
    async sleep(ms, signal) {
      if (!signal?.aborted) now += ms
    },
    advance(ms) {
      now += ms
    },
  }
}

/** The real engine with the SDK's real clients, for the real loop; only time is another. */
export function fargatePortsFor(aws: LoopbackAws, clock: Clock, output: Output = recordedOutput()): Ports {
  const { ecs, logs } = clientsOf(aws)
  const { call } = callsWith({
    provider: Object.assign(async () => ({ accessKeyId: 'a', secretAccessKey: 'b' }), { memoized: true } as const),
    discard() {},
  })
  const tools = {
    ecs: async () => ecs,
    logs: async () => logs,
    call,
    clock,
    random: systemRandom,
    version: '1.0.0',
    isGivenUp: () => false,
  }
  return {
    engine: fargateEngine(fargateSettings(), tools),
    pace: fargatePace(1),
    clock,
    output,
    packing: systemPacking,
    random: systemRandom,
    journal: noJournal,
  }
}
