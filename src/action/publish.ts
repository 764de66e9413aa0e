import type { Files, Result } from '../app/execute.ts'
import type { Output } from '../app/ports.ts'
import { stepOutputs, stepVariables, type verdictOutputs } from '../core/github/step-values.ts'
import type { Settings } from '../core/settings/resolve.ts'
import type { Verdict } from '../core/task/verdict.ts'
import { step } from './runner.ts'

/** Publishes what came of a run: the command's files, the verdict as outputs, and how it ended in the log. */
export function publish({ verdict, files, seconds }: Result, { inputs }: Settings, output: Output): void {
  publishFiles(files, inputs.summary, output)
  publishVerdict(verdict, seconds)
  if (verdict.status === 'success') output.note(verdict.summary)
  else output.fail(verdict.summary, verdict.hint)
}

/** Publishes a verdict as outputs. */
export function publishVerdict({ exitCode, status }: Pick<Verdict, 'exitCode' | 'status'>, seconds?: number): void {
  const values: Readonly<Record<(typeof verdictOutputs)[number], string | number | undefined>> = {
    status,
    'exit-code': exitCode,
    'duration-seconds': seconds,
  }
  for (const [name, value] of Object.entries(values)) if (value !== undefined) step.setOutput(name, value)
}

function publishFiles(files: Files, withSummary: boolean, output: Output): void {
  const [outputs, variables] = [stepOutputs(files.output ?? ''), stepVariables(files.env ?? '')]
  for (const { name, value } of outputs.values) step.setOutput(name, value)
  for (const { name, value } of variables.values) step.setVariable(name, value)
  for (const warning of [...outputs.warnings, ...variables.warnings]) output.warn(warning)
  if (withSummary && files.summary) output.summary(files.summary)
  if (files.path)
    output.warn(
      'What the command wrote to $GITHUB_PATH is dropped: the folders are where it ran, not where the next steps run.',
    )
}
