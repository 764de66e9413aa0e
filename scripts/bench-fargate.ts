import { recordedOutput } from '../__tests__/support/fakes.ts'
import { stepIn } from '../__tests__/support/fargate-phases.ts'
import { fargatePortsFor, sharedClock } from '../__tests__/support/fargate-run.ts'
import { fargateWorld } from '../__tests__/support/fargate-step.ts'
import { planOf } from '../__tests__/support/plan.ts'
import type { Script } from '../emulator/behaviour.ts'
import { type LoopbackAws, startAws } from '../emulator/server.ts'
import { wrapperScript } from '../emulator/wrapper-script.ts'
import { execute } from '../src/app/execute.ts'
import type { Output } from '../src/app/ports.ts'

// Against the AWS on the loopback, with AWS's own times: what Fargate itself costs is not in these figures.

function report(what: string, value: number, unit: string): void {
  console.log(`${what.padEnd(64)}${value.toLocaleString('en-US', { maximumFractionDigits: 2 }).padStart(12)} ${unit}`)
}

const never = new AbortController().signal
const counting = (): Output & { lineCount: number } => {
  const output = Object.assign(recordedOutput(), { lineCount: 0 })
  output.lines = (texts) => {
    output.lineCount += texts.length
  }
  return output
}

/** A run of ten minutes that says a line every second: how often is AWS asked, and for what? */
async function callsOfTenMinutes(): Promise<void> {
  const clock = sharedClock()
  const lines = Array.from({ length: 600 }, (_, second) => `second ${second}`)
  const aws = await startAws({
    now: clock.now,
    behaviour: async (request) => ({
      kind: 'scripted',
      script: await wrapperScript(request, { lines, code: 0, seconds: 600 }, { between: 1 }),
    }),
  })
  await execute(planOf({ timeoutSeconds: 3_600, startTimeoutSeconds: 900 }), fargatePortsFor(aws, clock), never)
  for (const [operation, { count, peakPerSecond }] of Object.entries(aws.calls())) {
    report(`calls in a run of ten minutes: ${operation}`, count, `calls, ${peakPerSecond} in the busiest second`)
  }
  await aws.close()
}

/** As many lines as make so many bytes, one after the other. */
function* flood(
  request: Script,
  count: number,
  line: string,
): Iterable<{ readonly after: number; readonly text: string }> {
  const events = [...request.events]
  yield* events.slice(0, 2)
  for (let number = 0; number < count; number++) {
    yield { after: 1 + number / 40_000, text: line }
    if ((number + 1) % 4_096 === 0)
      yield {
        after: 1 + number / 40_000,
        text: (events[1]?.text ?? '').replace(/ begin \d+;/, ` mark ${number + 1};`),
      }
  }
  const exit = events.at(-1)?.text.replace(/ 1 0 0 (\d+);$/, ` 1 ${count} 0 $1;`) ?? ''
  yield { after: 2 + count / 40_000, text: exit }
}

/** A log of a gigabyte through the loopback: memory, and lines a second. */
async function largeLog(): Promise<void> {
  const clock = sharedClock()
  const [count, line] = [10_000_000, 'x'.repeat(100)]
  const aws = await startAws({
    now: clock.now,
    forgetsLogs: true,
    behaviour: async (request) => {
      const script = await wrapperScript(request, { lines: [], code: 0 })
      const ends = 2 + count / 40_000
      return {
        kind: 'scripted',
        script: { ...script, events: flood(script, count, line), end: { after: ends, exitCode: 0 } },
      }
    },
  })
  const output = counting()
  let peak = 0
  const watching = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 100)
  const before = process.memoryUsage().rss
  const startedAt = performance.now()
  await execute(planOf({ timeoutSeconds: 3_600, startTimeoutSeconds: 900 }), fargatePortsFor(aws, clock, output), never)
  const seconds = (performance.now() - startedAt) / 1_000
  clearInterval(watching)
  await aws.close()
  report('a log of 1 GB: lines that arrived', output.lineCount, 'lines')
  report('a log of 1 GB: lines a second, the loopback AWS included', output.lineCount / seconds, 'lines/s')
  report('a log of 1 GB: memory above the start, the loopback AWS included', (peak - before) / 2 ** 20, 'MiB')
}

/** From the moment in which the end can be read to the end of the step, through the bundle, with AWS's own flushes. */
async function exitToEnd(): Promise<void> {
  const world = await fargateWorld({
    timing: { provisioning: 0.2, pending: 0.1, pull: 0.2, flushPeriod: 5, ingestionLag: [1, 5] },
  })
  const delays: number[] = []
  for (let round = 0; round < 5; round++) {
    const runs = Array.from({ length: 4 }, (_, index) => world.step(`sleep 0.${index}; echo done`))
    const ended = await Promise.all(runs.map(async (run) => ({ ...(await run.result), at: Date.now() })))
    for (const { outputs, at } of ended) delays.push(at - readableSince(world.aws, outputs['task-arn'] ?? ''))
  }
  await world.close()
  delays.sort((a, b) => a - b)
  report('from the end being readable to the end of the step: median of 20', delays[10] ?? 0, 'ms')
  report('from the end being readable to the end of the step: worst of 20', delays.at(-1) ?? 0, 'ms')
}

/** From SIGINT to StopTask at AWS, and to the end of the step, through the bundle. */
async function cancelToStop(phase: 'pending' | 'running'): Promise<void> {
  const [stops, ends]: [number[], number[]] = [[], []]
  for (let round = 0; round < 5; round++) {
    const { world, run, task } = await stepIn(phase)
    const sentAt = Date.now()
    run.process.kill('SIGINT')
    await run.result
    ends.push(Date.now() - sentAt)
    stops.push((task.stoppingAt ?? Number.NaN) - sentAt)
    await world.close()
  }
  report(`from SIGINT to StopTask, ${phase}: worst of 5`, Math.max(...stops), 'ms')
  report(`from SIGINT to the end of the step, ${phase}: worst of 5`, Math.max(...ends), 'ms')
}

const readableSince = (aws: LoopbackAws, arn: string): number =>
  aws.readableSince('/mycli', `mycli/main/${arn.split('/').at(-1)}`) ?? Number.NaN

await callsOfTenMinutes()
await largeLog()
await exitToEnd()
await cancelToStop('pending')
await cancelToStop('running')
