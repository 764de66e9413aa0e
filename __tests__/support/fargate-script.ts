import type { Troubles } from '../../emulator/behaviour.ts'
import type { AwsOptions } from '../../emulator/options.ts'
import type { LoopbackAws } from '../../emulator/server.ts'
import { type ScriptTimes, wrapperScript } from '../../emulator/wrapper-script.ts'
import type { CommandOutput } from '../../emulator/wrapper-stream.ts'
import { execute, type Result } from '../../src/app/execute.ts'
import type { Journal, Ports } from '../../src/app/ports.ts'
import { fargatePace } from '../../src/core/aws/pace.ts'
import type { Retries } from '../../src/core/task/attempts.ts'
import type { TaskPlan } from '../../src/core/task/task.ts'
import { type RecordedOutput, recordedOutput } from './fakes.ts'
import { fargatePortsFor, type SharedClock, sharedClock } from './fargate-run.ts'
import { startAws } from './held-aws.ts'
import { planOf } from './plan.ts'

/** A run of the real loop and the real engine, in a world where time passes with each sleep. */
export interface Told {
  readonly task: Partial<CommandOutput>
  readonly times?: ScriptTimes
  readonly troubles?: Troubles
  readonly aws?: Partial<AwsOptions>
  readonly plan?: Partial<TaskPlan>
  readonly retries?: Retries
  readonly journal?: Journal
  /** How many jobs share what AWS allows; one if not given. */
  readonly jobs?: number
  readonly signal?: AbortSignal
  /** Takes the lines, where they are too many to be kept. */
  readonly print?: (texts: readonly string[]) => void
  /** Happens before the run. */
  readonly before?: (aws: LoopbackAws, clock: SharedClock) => void
  /** Happens after each sleep; `seconds` since the start. */
  readonly meanwhile?: (seconds: number, aws: LoopbackAws) => unknown
}

/** What came of it. */
export interface RunTold {
  readonly aws: LoopbackAws
  readonly output: RecordedOutput
  readonly result: Result | undefined
  readonly error: unknown
  /** How long it took, by the clock of that world. */
  readonly seconds: number
  /** From when its log can be read to the end to the run's end. */
  readonly afterReadableSeconds: number
  /** How many tasks were not asked to stop and did not end by themselves. */
  readonly stillRunning: number
}

const plan = planOf({ timeoutSeconds: 4 * 3_600, startTimeoutSeconds: 900 })
const onDemand: Retries = { capacity: 'on-demand', onInterruption: 0 }

/** Plays one. */
export async function playRun(told: Told): Promise<RunTold> {
  const [base, output] = [sharedClock(), recordedOutput()]
  if (told.print) output.lines = told.print
  const startMs = base.now()
  const task = { lines: [], code: 0, ...told.task }
  const aws = await startAws({
    now: base.now,
    behaviour: async (request) => ({
      kind: 'scripted',
      script: await wrapperScript(request, task, told.times),
      ...told.troubles,
    }),
    ...told.aws,
  })
  const clock: SharedClock = {
    ...base,
    async sleep(ms, signal) {
      await base.sleep(ms, signal)
      await told.meanwhile?.((base.now() - startMs) / 1_000, aws)
    },
  }
  told.before?.(aws, clock)
  const played = fargatePortsFor(aws, clock, output)
  const { journal = played.journal, jobs = 1 } = told
  const ports: Ports = { ...played, journal, pace: fargatePace(jobs) }
  const signal = told.signal ?? new AbortController().signal
  let result: Result | undefined
  let error: unknown
  try {
    result = await execute({ ...plan, ...told.plan }, ports, signal, told.retries ?? onDemand)
  } catch (caught) {
    error = caught
  }
  const readable = aws.readableSince('/mycli', `mycli/main/${aws.tasks.at(-1)?.id}`)
  const over = {
    ...{ aws, output, result, error },
    seconds: (base.now() - startMs) / 1_000,
    afterReadableSeconds: (base.now() - (readable ?? Number.NaN)) / 1_000,
    stillRunning: aws.tasks.filter(({ stoppingAt }) => stoppingAt === undefined).length,
  }
  await aws.close()
  return over
}
