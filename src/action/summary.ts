import type { RunResult } from '../compose/run.ts'
import { moreAbout } from '../core/aws/troubleshooting.ts'
import { nameOnServer, type RunContext } from '../core/github/context.ts'
import { fitSummary, type ReportedRun, renderSummary } from '../core/report/summary.ts'
import type { Source } from '../core/source/source.ts'
import type { Verdict } from '../core/task/verdict.ts'
import { version } from '../version.ts'
import type { GithubOutput } from './output.ts'

/** What the step's summary is made of, as far as it is known when the step ends. */
export interface StepSummary {
  readonly executionId: string
  /** Empty where it is not known. */
  readonly command: string
  readonly run?: ReportedRun | undefined
  /** What the command wrote to its own summary. */
  readonly own?: string | undefined
}

/** Writes the summary of a step: how it ended, and below that what the command wrote. */
export function writeSummary(
  { executionId, command, run, own = '' }: StepSummary,
  verdict: Verdict,
  output: GithubOutput,
): void {
  const report = { verdict, moreUrl: moreAbout(verdict, version), command, run, tail: output.tail(), executionId }
  const rendered = renderSummary(report, output.hide)
  const { text, leftOut } = fitSummary(rendered, own)
  output.summary(text)
  if (leftOut !== undefined) output.warn(`The step summary may have 1,048,576 bytes: ${words[leftOut]} left out.`)
}

const words = {
  details: 'the last lines of the log and the details of the run are',
  run: 'how the run ended is',
  command: 'what the command wrote is',
} as const

/** What of a run its summary tells. */
export function reportedRun(
  { facts, machine }: Pick<RunResult, 'facts' | 'machine'>,
  source: Source | undefined,
  context: RunContext,
): ReportedRun | undefined {
  if (!facts) return undefined
  if (!source) return { facts, machine, repository: undefined, branch: undefined, commitUrl: undefined }
  const { repo, branch } = source
  const name = nameOnServer(repo, context.serverUrl)
  const commitUrl =
    name === undefined || facts.sha === undefined ? undefined : `${context.serverUrl}/${name}/commit/${facts.sha}`
  return { facts, machine, repository: name ?? repo, branch, commitUrl }
}
