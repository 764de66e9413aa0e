import type { Files, Result } from '../app/execute.ts'
import type { Output } from '../app/ports.ts'
import { adviceOn } from '../core/aws/troubleshooting.ts'
import { stepOutputs, stepVariables, type verdictOutputs } from '../core/github/step-values.ts'
import { describeTime } from '../core/report/time.ts'
import type { Inputs } from '../core/settings/inputs.ts'
import { type Settings, spellAdvice } from '../core/settings/resolve.ts'
import { capacityOf } from '../core/task/facts.ts'
import type { Verdict } from '../core/task/verdict.ts'
import { version } from '../version.ts'
import { step } from './runner.ts'

/**
 * Publishes what came of a run: the command's files, the verdict as outputs, and how it ended in the log.
 * @returns the verdict on the step: the run's, or a failure where that succeeded but its $GITHUB_OUTPUT or $GITHUB_ENV cannot be read
 */
export function publish({ files, seconds, facts, ...result }: Result, settings: Settings, output: Output): Verdict {
  const problems = publishFiles(files, settings.inputs, output)
  const verdict = asSet(result.verdict, settings)
  const { exitCode, status } = verdict
  const isSpoilt = exitCode === 0 && problems.length > 0
  publishVerdict(isSpoilt ? { exitCode, status: 'failure' } : { exitCode, status }, { seconds, facts })
  if (status === 'success') output.note(verdict.summary)
  if (facts?.attempts.at(-1)?.links) output.note(`Took ${describeTime(facts)}.`)
  // The last line is the one that is read first.
  for (const problem of problems) output.fail(problem, howToWrite)
  if (status !== 'success') output.fail(verdict.summary, adviceOn(verdict, version))
  return isSpoilt ? { exitCode: 1, status: 'failure', summary: problems.join(' '), hint: howToWrite } : verdict
}

/** With settings in its advice as they were written. */
const asSet = (verdict: Verdict, settings: Settings): Verdict =>
  verdict.hint === undefined ? verdict : { ...verdict, hint: spellAdvice(settings, verdict.hint) }

const howToWrite = 'Write NAME=value, or NAME<<DELIMITER, the value, and DELIMITER.'

/** Publishes a verdict as outputs, with what is known of its run. */
export function publishVerdict(
  { exitCode, status }: Pick<Verdict, 'exitCode' | 'status'>,
  { seconds, facts }: Partial<Pick<Result, 'seconds' | 'facts'>> = {},
): void {
  const values: Readonly<Record<(typeof verdictOutputs)[number], string | number | undefined>> = {
    status,
    'exit-code': exitCode,
    'duration-seconds': seconds,
    sha: facts?.sha,
    capacity: capacityOf(facts?.attempts.at(-1)),
    attempts: facts?.starts,
  }
  for (const [name, value] of Object.entries(values)) if (value !== undefined) step.setOutput(name, value)
}

/** Returns what could not be read of them, in sentences. */
function publishFiles(files: Files, inputs: Inputs, output: Output): readonly string[] {
  const outputs = stepOutputs(files.output ?? '')
  const variables = stepVariables(files.env ?? '', inputs.exports ?? [])
  for (const { name, value } of outputs.values) step.setOutput(name, value)
  for (const { name, value } of variables.values) step.setVariable(name, value)
  for (const warning of [...outputs.warnings, ...variables.warnings]) output.warn(warning)
  if (files.path)
    output.warn(
      'What the command wrote to $GITHUB_PATH is dropped: the folders are where it ran, not where the next steps run.',
    )
  return [outputs, variables].flatMap(({ problem }) => problem ?? [])
}
