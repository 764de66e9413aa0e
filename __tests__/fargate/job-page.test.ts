import type { RunTaskRequest } from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Troubles } from '../../emulator/behaviour.ts'
import { type ScriptTimes, wrapperScript } from '../../emulator/wrapper-script.ts'
import type { CommandOutput } from '../../emulator/wrapper-stream.ts'
import { type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import { folded } from '../support/job-page.ts'
import { asRead } from '../support/report.ts'
import type { StepResult } from '../support/runner.ts'
import { until } from '../support/until.ts'

/** What becomes of the tasks of a job. */
interface Play {
  readonly task: Partial<CommandOutput>
  readonly times?: ScriptTimes
  readonly troubles?: readonly Troubles[]
  readonly inputs?: Readonly<Record<string, string>>
}

const forever: ScriptTimes = { begins: 0.1, ends: Number.POSITIVE_INFINITY }
const scarce = 'Capacity is unavailable at this time. Please try again later or in a different availability zone'
const plays = {
  success: { task: {} },
  failure: { task: { lines: ['1 of 2 tests failed', '::group::not ours'], code: 3 } },
  timeout: { task: { code: 124, reason: 'timeout' }, inputs: { timeout: '90s' } },
  cancel: { task: {}, times: forever },
  'fall-back': {
    ...{ task: {}, inputs: { capacity: 'spot-then-on-demand' } },
    troubles: [{ failsToStart: { reason: scarce } }, {}],
  },
  interruption: {
    ...{ task: {}, times: forever, inputs: { capacity: 'spot' } },
    troubles: [{ reclaim: { after: 1 } }],
  },
} as const satisfies Readonly<Record<string, Play>>
type Name = keyof typeof plays

let world: FargateWorld
const results = new Map<Name, Promise<StepResult>>()
const jobOf = ({ tags = [] }: RunTaskRequest): Name => tags.find(({ key }) => key === 'mycli:job')?.value as Name

beforeAll(async () => {
  const started: Name[] = []
  world = await fargateWorld({
    async behaviour(request) {
      const job = jobOf(request)
      const { task, times = { begins: 0.1, ends: 0.3 }, troubles = [] }: Play = plays[job]
      const script = await wrapperScript(request, { lines: ['tested'], code: 0, ...task }, times)
      const trouble = troubles[started.filter((one) => one === job).length]
      started.push(job)
      return { kind: 'scripted', script, ...trouble }
    },
  })
  // All at once, since each of them mostly waits.
  for (const [name, { inputs = {} }] of Object.entries(plays) as [Name, Play][]) {
    const run = world.step('npm test', { inputs, env: { GITHUB_JOB: name } })
    const told = name === 'cancel' ? until(() => run.log().includes('\ntested\n'), 'the command') : undefined
    results.set(
      name,
      Promise.resolve(told?.then(() => run.process.kill('SIGINT'))).then(() => run.result),
    )
  }
})
afterAll(async () => {
  await Promise.allSettled(results.values())
  await world.close()
})

const page = 'https://github.com/shaftoe/mycli-action/blob/main/docs/troubleshooting.md'
/** Without what differs from one run to the next. */
const steady = (text: string): string =>
  text
    .replaceAll(page, 'PAGE')
    .replace(/^Took .*/m, 'Took TIME.')
    .replace(/^\d+ s: /gm, 'N s: ')
    .replace(/https:\S+console\S+/g, 'URL')
    .replace(/(▸ Settings) \(\d+\)/, '$1')
    .replace(/(▸ Start) \(\d+\)/g, '$1')
/** The command's lines as they stand in a log. */
const lines = (...texts: readonly string[]): string => ['::stop-commands::***', ...texts, '::***::'].join('\n')
const before = '▸ Settings\n▸ Start'

describe("a step's log on the page of its job, with nothing unfolded", () => {
  it.each<[Name, string]>([
    ['success', `${before}\n${lines('tested')}\nThe command succeeded in 1 s.\nTook TIME.`],
    [
      'failure',
      `${before}\n${lines('1 of 2 tests failed', '::group::not ours')}
Took TIME.
Error: The command exited with code 3.
Log: URL`,
    ],
    [
      'timeout',
      `${before}\n${lines('tested')}
Took TIME.
Error: The command was stopped: it ran longer than the timeout of 1 min 30 s.
Increase timeout if it needs longer.
More: PAGE#the-command-was-stopped-it-ran-longer-than-the-timeout
Log: URL`,
    ],
    [
      'cancel',
      `${before}\n${lines('tested')}
N s: stopping the task
Took TIME.
Error: The run was cancelled and its task stopped.
Log: URL`,
    ],
    [
      'fall-back',
      `▸ Settings
▸ Start
Notice: AWS has no Fargate capacity of that kind right now. Starting on-demand instead, at about three times the price.
▸ Start\n${lines('tested')}\nThe command succeeded in 1 s.\nTook TIME.`,
    ],
    [
      'interruption',
      `${before}\n${lines('tested')}
Took TIME.
Error: AWS took its Spot capacity back and stopped the task.
Run it again, set capacity to on-demand, or set retries-on-interruption where the command may be repeated.
More: PAGE#aws-took-its-spot-capacity-back
Log: URL`,
    ],
  ])('shows how it ended, and what to do last: %s', async (name, text) => {
    const { log } = (await results.get(name)) as StepResult
    expect(steady(folded(log))).toBe(text)
    for (const [, group = ''] of log.matchAll(/^::group::.*\n([\s\S]*?)^::endgroup::$/gm))
      expect(group.trim().split('\n').length).toBeGreaterThan(1)
  })
})

describe("a step's summary", () => {
  it.each<[Name, string]>([
    ['success', '✅ npm test The command succeeded in 1 s.'],
    ['failure', '❌ npm test The command exited with code 3.'],
    [
      'timeout',
      '⏱️ npm test The command was stopped: it ran longer than the timeout of 1 min 30 s.\n\nIncrease timeout if it needs longer. Troubleshooting',
    ],
    ['cancel', '🛑 npm test The run was cancelled and its task stopped.'],
    ['fall-back', '✅ npm test The command succeeded in 1 s.'],
    [
      'interruption',
      '⚠️ npm test AWS took its Spot capacity back and stopped the task.\n\nRun it again, set capacity to on-demand, or set retries-on-interruption where the command may be repeated. Troubleshooting',
    ],
  ])('begins with its state and what to do, above a table of eight rows: %s', async (name, text) => {
    const { summary } = (await results.get(name)) as StepResult
    const [top = '', rest = ''] = asRead(summary).split(/\n\n(?=\|)/)
    expect(top).toBe(text)
    const rows = rest.split('\n').filter((line) => line.startsWith('| '))
    expect(rows.map((row) => row.split(' | ')[0]?.slice(2))).toEqual([
      ...['Commit', 'Image', 'Size', 'Capacity', 'Time', 'Exit code', 'Log', 'Cost'],
    ])
  })
})
