import type { Machine, Report, ReportedRun } from '../../src/core/report/summary.ts'
import type { AttemptFacts, RunFacts } from '../../src/core/task/facts.ts'
import type { TaskTimes } from '../../src/core/task/task.ts'
import { judge } from '../../src/core/task/verdict.ts'

const links = {
  arn: 'arn:aws:ecs:us-east-1:123456789012:task/mycli/0123456789abcdef0123456789abcdef',
  consoleUrl: 'https://us-east-1.console.aws.amazon.com/ecs/v2/clusters/mycli/tasks/0123?region=us-east-1',
  logUrl:
    'https://us-east-1.console.aws.amazon.com/cloudwatch/home?region=us-east-1#logsV2:log-groups/log-group/$252Fmycli',
}

/** When a task got how far, in seconds of ECS's clock, which is an hour ahead of ours. */
export const timesAt = (
  created?: number,
  pullStarted?: number,
  pullStopped?: number,
  started?: number,
  stopped?: number,
): TaskTimes => {
  const ms = (seconds: number | undefined) => (seconds === undefined ? undefined : (3_600 + seconds) * 1_000)
  return {
    createdMs: ms(created),
    pullStartedMs: ms(pullStarted),
    pullStoppedMs: ms(pullStopped),
    startedMs: ms(started),
    stoppedMs: ms(stopped),
  }
}

/** An attempt on Fargate that began after 40 s, ran for 75 s and ended after 120, but for what is given. */
export const attemptFacts = (changes: Partial<AttemptFacts> = {}): AttemptFacts => ({
  links,
  onSpot: false,
  startedAtMs: 0,
  begunAtMs: 40_000,
  endedAtMs: 120_000,
  begunAtSeconds: 3_639,
  engine: { times: timesAt(1, 13, 33, 34), onSpot: false },
  seconds: 75,
  ...changes,
})

/** A run of such attempts. */
export const runFacts = (changes: Partial<RunFacts> = {}): RunFacts => ({
  startedAtMs: 0,
  endedAtMs: 120_000,
  starts: 1,
  attempts: [attemptFacts()],
  fellBack: undefined,
  sha: 'abcdef0123'.repeat(4),
  lines: { delivered: 1_234, written: 1_234 },
  ...changes,
})

/** What it ran on. */
export const machine: Machine = {
  ...{ image: 'public.ecr.aws/docker/library/node:24', cpu: 2_048, memory: 8_192, architecture: 'x86_64' },
  ...{ ephemeralStorage: undefined, region: 'us-east-1' },
}

/** A report of it. */
export const reportOf = (changes: Partial<Report> = {}, run: Partial<ReportedRun> = {}): Report => ({
  verdict: judge({ kind: 'exited', code: 0, seconds: 75 }),
  moreUrl: undefined,
  command: 'make test\nmake lint',
  tail: ['one', 'two'],
  executionId: 'abcdefghijklmnopqrst',
  run: {
    ...{ facts: runFacts(), machine, repository: 'owner/name', branch: undefined },
    commitUrl: 'https://github.com/owner/name/commit/abcdef0123',
    ...run,
  },
  ...changes,
})

/** Markdown of ours as people read it, without its links and its type. */
export const asRead = (markdown: string): string =>
  markdown
    .replaceAll('<!-- -->', '')
    .replace(/\]\((?:[^()]|\\.)*\)/g, '')
    .replace(/\[(?=`|task|log|us-|Trouble)|<\/?code>|\*\*/g, '')
    .replace(spans, (_span, _fence: string, text: string) => text.replace(/^ (.*`.*) $/, '$1'))
    .replace(/&#(\d+);/g, (_entity, code: string) => String.fromCodePoint(Number(code)))

/** Spans of code as CommonMark has them: what stands between two runs of as many backticks. */
export const spans = /(?<!`)(`+)(?!`)([^\n]*?[^`\n])\1(?!`)/g
