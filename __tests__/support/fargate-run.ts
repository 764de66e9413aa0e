import { setImmediate } from 'node:timers/promises'
import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import type { ECSClient } from '@aws-sdk/client-ecs'
import { clientsOf } from '../../emulator/clients.ts'
import { drawsFrom } from '../../emulator/draws.ts'
import type { LoopbackAws } from '../../emulator/server.ts'
import { callsWith } from '../../src/adapters/aws/call.ts'
import { fargateEngine } from '../../src/adapters/aws/engine.ts'
import { systemPacking } from '../../src/adapters/node/packing.ts'
import { systemRandom } from '../../src/adapters/node/random.ts'
import type { Clock, Output, Ports } from '../../src/app/ports.ts'
import { fargatePace } from '../../src/core/aws/pace.ts'
import { noJournal, recordedOutput } from './fakes.ts'
import { fargateSettings } from './fargate.ts'

/** A clock that stands still between two sleeps, and while an answer is outstanding, for a run and its AWS. */
export interface SharedClock extends Clock {
  /** Lets time go by. */
  advance(ms: number): void
  /** Work of the real world that does not sleep itself, such as a request: no time passes until it is done. */
  awaits<T>(work: Promise<T>): Promise<T>
}

/** When the clock of a test begins if nothing else is said. */
export const usualStartMs = Date.UTC(2026, 0, 1)

/** Makes one. */
export function sharedClock(startMs: number = usualStartMs): SharedClock {
  let now = startMs
  const works = new Set<Promise<unknown>>()
  return {
    now: () => now,
    async sleep(ms, signal) {
      // What has just been asked is on its way after a moment, and what is made of its answer is done after another.
      for (await setImmediate(); works.size > 0; await setImmediate()) await Promise.allSettled(works)
      if (!signal?.aborted) now += ms
    },
    awaits(work) {
      works.add(work)
      const done = (): void => void works.delete(work)
      work.then(done, done)
      return work
    },
    advance(ms) {
      now += ms
    },
  }
}

/** A clock for many runs at once: when all of them sleep, it goes on to the first that is to wake. */
export function crowdClock(startMs = Date.UTC(2026, 0, 1)): SharedClock {
  const { awaits, now, advance, sleep } = sharedClock(startMs)
  const sleepers: { readonly until: number; readonly wake: () => void }[] = []
  let isGoingOn = false
  async function goOn(): Promise<void> {
    isGoingOn = true
    while (sleepers.length > 0) {
      await sleep(0) // until nothing is outstanding
      sleepers.sort((a, b) => a.until - b.until)
      const [first] = sleepers.splice(0, 1)
      if (first) advance(first.until - now())
      first?.wake()
    }
    isGoingOn = false
  }
  return {
    ...{ awaits, now, advance },
    sleep(ms) {
      return new Promise((wake) => {
        sleepers.push({ until: now() + ms, wake })
        if (!isGoingOn) void goOn()
      })
    },
  }
}

/** Has a clock stand still while these clients wait for an answer. */
export function standStillFor(
  clients: readonly (ECSClient | CloudWatchLogsClient)[],
  { awaits }: Partial<SharedClock>,
) {
  if (!awaits) return
  for (const { middlewareStack } of clients as readonly ECSClient[])
    middlewareStack.add((next) => (args) => awaits(next(args)), { step: 'initialize' })
}

/** The real engine with the SDK's real clients, for the real loop; only time is another. */
export function fargatePortsFor(
  aws: LoopbackAws,
  clock: Clock & Partial<SharedClock>,
  output: Output = recordedOutput(),
): Ports {
  const { ecs, logs } = clientsOf(aws)
  // What is left to chance is the same in every run of a test.
  const random = { ...systemRandom, fraction: drawsFrom(1) }
  standStillFor([ecs, logs], clock)
  const { call } = callsWith({
    provider: Object.assign(async () => ({ accessKeyId: 'a', secretAccessKey: 'b' }), { memoized: true } as const),
    discard() {},
  })
  const tools = {
    ecs: async () => ecs,
    logs: async () => logs,
    call,
    clock,
    random,
    version: '1.0.0',
    isAbandoned: () => false,
  }
  return {
    engine: fargateEngine(fargateSettings(), tools),
    pace: fargatePace(1),
    clock,
    output,
    packing: systemPacking,
    random,
    journal: noJournal,
  }
}
