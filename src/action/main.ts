import type { Result } from '../app/execute.ts'
import type { Output } from '../app/ports.ts'
import { systemRandom } from '../compose/local.ts'
import { checkRun, startRun } from '../compose/run.ts'
import { accountIdsIn } from '../core/aws/account-ids.ts'
import { adviceOn } from '../core/aws/troubleshooting.ts'
import { InputError, shortageOf, TaskLeft, UserError } from '../core/errors.ts'
import { maskNote } from '../core/github/masks.ts'
import { explain } from '../core/settings/explain.ts'
import type { Inputs } from '../core/settings/inputs.ts'
import { positionIn } from '../core/settings/position.ts'
import { peekSetting, resolveSettings, type SettingSource, type Settings } from '../core/settings/resolve.ts'
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
import { reportedRun, writeSummary } from './summary.ts'

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
  const executionId = systemRandom.executionId()
  const known: Known = { executionId, wantsSummary: true, command: '' }
  let finished = true
  try {
    const { exitCode, mayStillRun } = await runStep(host, known, output)
    finished = !mayStillRun
    return exitCode
  } catch (error) {
    finished = !host.signal.aborted && error instanceof UserError && !(error instanceof TaskLeft)
    const verdict = host.signal.aborted
      ? judge({ kind: 'cancelled', doubt: error instanceof TaskLeft ? 'unknown-task' : 'no-task' })
      : verdictOn(error)
    if (error instanceof InputError) tellProblems(error, output)
    else output.fail(verdict.summary, adviceOn(verdict, version))
    publishVerdict(verdict)
    if (known.wantsSummary) writeSummary(known, verdict, output)
    return verdict.exitCode
  } finally {
    // Otherwise post has something to look after: lines on their way, or a task that isn't known yet.
    if (finished) step.saveState('ended', 'true')
  }
}

// Each problem of the settings file is an annotation where it stands; the others are one.
function tellProblems({ problems, hint }: InputError, output: GithubOutput): void {
  const placed = problems.map((problem) => ({ problem, at: positionIn(problem.where ?? '') }))
  for (const { problem, at } of placed) if (at) output.failAt(at, new InputError([problem], hint).message)
  const others = placed.flatMap(({ problem, at }) => (at ? [] : [problem]))
  if (others.length > 0) output.fail(new InputError(others).message, hint)
}

/** What is known of the step by the time that it ends, however it does. */
interface Known {
  readonly executionId: string
  wantsSummary: boolean
  /** Empty until it is known. */
  command: string
}

function verdictOn(error: unknown): Verdict {
  const told = error instanceof UserError ? error : shortageOf(error)
  const failed = { exitCode: exitCodes.noCommandRan, status: 'error' } as const
  if (told) return { ...failed, summary: told.message, ...(told.hint === undefined ? {} : { hint: told.hint }) }
  const words = error instanceof Error ? error.stack : String(error)
  return { ...failed, summary: `This is a bug of mycli-action ${version}, please report it: ${words}` }
}

async function runStep(
  host: Host,
  known: Known,
  output: GithubOutput,
): Promise<Pick<Result, 'mayStillRun'> & { readonly exitCode: number }> {
  const { executionId } = known
  step.setOutput('execution-id', executionId)
  step.saveState('execution-id', executionId)
  const context = readRunContext(host.env)
  const workspace = await findWorkspace(host.env)
  const input = readActionInputs()
  known.wantsSummary = peekSetting('summary', [input], 'action')?.value ?? true
  const { file, notice } = await readSettingsFile({ input, context, workspace, env: host.env, signal: host.signal })
  if (notice !== undefined) output.warn(notice)
  if (peekSetting('mask-aws-account-id', [input], 'action')?.value)
    for (const id of accountIdsIn(textsOf([input, file]))) output.mask(id)
  const settings = resolveSettings([input, file], 'action')
  known.command = settings.inputs.command
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
  const verdict = publish(result, settings, output)
  const run = reportedRun(result, source, context)
  if (known.wantsSummary) writeSummary({ ...known, run, own: result.files.summary }, verdict, output)
  return { exitCode: verdict.exitCode, mayStillRun: result.mayStillRun }
}

const textsOf = (sources: readonly SettingSource[]): readonly string[] =>
  sources.flatMap(({ given }) => Object.values(given).flatMap(({ texts }) => texts))

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
