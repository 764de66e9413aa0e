import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import { ECSClient } from '@aws-sdk/client-ecs'
import { testKeys } from '../../emulator/credentials.ts'
import { drawsFrom } from '../../emulator/draws.ts'
import type { AwsOptions } from '../../emulator/options.ts'
import type { RecordedRequest } from '../../emulator/requests.ts'
import type { LoopbackAws } from '../../emulator/server.ts'
import { type ScriptTimes, wrapperScript } from '../../emulator/wrapper-script.ts'
import { callsWith } from '../../src/adapters/aws/call.ts'
import { fargateEngine } from '../../src/adapters/aws/engine.ts'
import { httpHandler } from '../../src/adapters/aws/http.ts'
import { systemRandom } from '../../src/adapters/node/random.ts'
import { execute, type Result } from '../../src/app/execute.ts'
import type { Clock } from '../../src/app/ports.ts'
import type { FargateSettings } from '../../src/core/aws/place.ts'
import type { TaskPlan } from '../../src/core/task/task.ts'
import { type RecordedOutput, recordedOutput } from './fakes.ts'
import { fargateSettings, placeWith } from './fargate.ts'
import { fargatePortsFor, type SharedClock, sharedClock, standStillFor } from './fargate-run.ts'
import { startAws } from './held-aws.ts'
import { planOf } from './plan.ts'

/** The real loop, engine and clients, and an AWS, all by one clock that only a sleep moves. */
export interface Starts {
  readonly aws: LoopbackAws
  readonly clock: SharedClock
  readonly output: RecordedOutput
  /** Runs a plan as the step does, with 15 minutes to start. */
  run(changes?: Partial<TaskPlan>): Promise<Result>
  /** The requests to start a task. */
  asked(): readonly RecordedRequest[]
}

/** What a test chooses about it. */
export interface StartsOptions {
  readonly settings?: Partial<FargateSettings>
  readonly aws?: Partial<AwsOptions>
  readonly seed?: number
  readonly times?: ScriptTimes
  /** In milliseconds of real time. */
  readonly requestTimeout?: number
}

/** Makes such a world. Its tasks say "ran" and end with 0 where nothing else is said. */
export async function startsWith({ settings = {}, aws: options = {}, ...more }: StartsOptions = {}): Promise<Starts> {
  const clock = sharedClock()
  const aws = await startAws({
    now: clock.now,
    seed: more.seed ?? 1,
    behaviour: async (request) => ({
      kind: 'scripted',
      script: await wrapperScript(request, { lines: ['ran'], code: 0 }, more.times),
    }),
    ...options,
  })
  const output = recordedOutput()
  const chosen = fargateSettings({ place: realPlace, ...settings })
  const engine = await engineOf(aws, chosen, { clock, requestTimeout: more.requestTimeout })
  const random = { ...systemRandom, fraction: drawsFrom(more.seed ?? 1) }
  const ports = { ...fargatePortsFor(aws, clock, output), engine, random }
  const retries = { capacity: chosen.capacity, onInterruption: 0 }
  return {
    aws,
    clock,
    output,
    run: (changes) =>
      execute(
        planOf({ executionId: systemRandom.executionId(), startTimeoutSeconds: 900, ...changes }),
        ports,
        new AbortController().signal,
        retries,
      ),
    asked: () => aws.requests.filter(({ operation }) => operation === 'ecs:RunTask'),
  }
}

/** A place that AWS accepts. */
export const realPlace = placeWith({
  subnets: ['subnet-0a', 'subnet-0b'],
  securityGroups: ['sg-0a'],
  logGroup: '/mycli',
})

/** The engine with its own way to the network, which gives up on an answer sooner where a test says so. */
export async function engineOf(
  aws: LoopbackAws,
  settings: FargateSettings,
  {
    clock,
    requestTimeout,
  }: { readonly clock: Clock & Partial<SharedClock>; readonly requestTimeout?: number | undefined },
) {
  const credentials = { accessKeyId: testKeys.AWS_ACCESS_KEY_ID, secretAccessKey: testKeys.AWS_SECRET_ACCESS_KEY }
  const { call, provider } = callsWith({
    provider: Object.assign(async () => credentials, { memoized: true } as const),
    discard() {},
  })
  const options = {
    endpoint: aws.url,
    region: 'us-east-1',
    credentials: provider,
    requestHandler: await httpHandler(requestTimeout === undefined ? {} : { requestTimeout }),
    maxAttempts: 1,
  }
  const [ecs, logs] = [new ECSClient(options), new CloudWatchLogsClient(options)]
  standStillFor([ecs, logs], clock)
  return fargateEngine(settings, {
    ecs: async () => ecs,
    logs: async () => logs,
    call,
    clock,
    random: systemRandom,
    version: '1.0.0',
    isAbandoned: () => false,
  })
}
