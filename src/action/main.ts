import type { Result } from '../app/execute.ts'
import type { Output } from '../app/ports.ts'
import { systemRandom } from '../compose/local.ts'
import { checkRun, startRun } from '../compose/run.ts'
import { shortageOf, TaskLeft, UserError } from '../core/errors.ts'
import { maskNote } from '../core/github/masks.ts'
import { explain } from '../core/settings/explain.ts'
import type { Inputs } from '../core/settings/inputs.ts'
import { resolveSettings, type Settings } from '../core/settings/resolve.ts'
import type { Source } from '../core/source/source.ts'
import { actionVariables } from '../core/task/step-variables.ts'
import { exitCodes, judge, type Verdict } from '../core/task/verdict.ts'
import { version } from '../version.ts'
import { callerOf, tagsFor } from './caller.ts'
import { chooseOrigin, findWorkspace } from './origin.ts'
import { type GithubOutput, githubOutput } from './output.ts'
import { publish, publishVerdict } from './publish.ts'
import { readActionInputs, readJob, readRunContext, step } from './runner.ts'
import { readSettingsFile } from './settings-file.ts'

/** What the step needs of its process. */
export interface Host {
  readonly env: NodeJS.ProcessEnv
  /** The folder of the bundle, with the scripts of a task. */
  readonly bundle: string
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal
}

/** Runs the step, and returns its exit code. The one place where an error becomes words. */
export async function main(host: Host): Promise<number> {
  const output = githubOutput()
  let finished = true
  try {
    const { exitCode, mayStillRun } = await runStep(host, output)
    finished = !mayStillRun
    return exitCode
  } catch (error) {
    finished = !host.signal.aborted && error instanceof UserError && !(error instanceof TaskLeft)
    output.phase(undefined)
    if (host.signal.aborted)
      return abandon(
        judge({ kind: 'cancelled', doubt: error instanceof TaskLeft ? 'unknown-task' : 'no-task' }),
        output,
      )
    const told = error instanceof UserError ? error : shortageOf(error)
    if (told) output.fail(told.message, told.hint)
    else
      output.fail(
        `This is a bug of mycli-action ${version}, please report it: ${error instanceof Error ? error.stack : String(error)}`,
      )
    publishVerdict({ exitCode: exitCodes.noCommandRan, status: 'error' })
    return exitCodes.noCommandRan
  } finally {
    // Otherwise post has something to look after: lines on their way, or a task that isn't known yet.
    if (finished) step.saveState('ended', 'true')
  }
}

function abandon(verdict: Verdict, output: Output): number {
  output.fail(verdict.summary, verdict.hint)
  publishVerdict(verdict)
  return verdict.exitCode
}

async function runStep(
  host: Host,
  output: GithubOutput,
): Promise<Pick<Result, 'mayStillRun'> & { readonly exitCode: number }> {
  const executionId = systemRandom.executionId()
  step.setOutput('execution-id', executionId)
  step.saveState('execution-id', executionId)
  const context = readRunContext(host.env)
  const workspace = await findWorkspace(host.env)
  const input = readActionInputs()
  const { file, notice } = await readSettingsFile({ input, context, workspace, env: host.env, signal: host.signal })
  if (notice !== undefined) output.warn(notice)
  const settings = resolveSettings([input, file], 'action')
  checkRun(settings)
  if (settings.inputs['workflow-commands']) output.obey()
  tellUnmasked(settings.inputs, output)
  const { source, origin, notices } = await chooseOrigin(settings, context, workspace)
  showSettings(settings, source, output)
  const tags = tagsFor(source, context, readJob(host.env))
  const variables = actionVariables(host.env, context, source)
  const order = { settings, executionId, origin, variables, notices, tags }
  const result = await startRun(order, callerOf(host, context, output), host.signal)
  output.phase(undefined)
  return { exitCode: publish(result, settings, output), mayStillRun: result.mayStillRun }
}

function tellUnmasked(inputs: Inputs, output: Output): void {
  for (const [name, value] of Object.entries(inputs['secret-env'] ?? {})) {
    const note = maskNote(name, value)
    if (note !== undefined) output.warn(note)
  }
}

function showSettings(settings: Settings, source: Source | undefined, output: Output): void {
  output.phase('Settings')
  for (const row of explain(settings)) output.note(row)
  if (source) output.note(`runs: ${source.sha ?? source.branch ?? 'the default branch'} of ${source.repo}`)
  output.phase(undefined)
}
