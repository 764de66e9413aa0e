import { execute, type Files, planTask, type Result } from '../app/execute.ts'
import type { Output } from '../app/ports.ts'
import { reportUnused } from '../app/progress.ts'
import { untilAborted } from '../app/waiting.ts'
import { findWorkingCopy, holdsCommit, localPorts, systemRandom } from '../compose/local.ts'
import { checkForFargate } from '../core/aws/check.ts'
import { TaskLeft, UserError } from '../core/errors.ts'
import { isOwnRepository, type RunContext } from '../core/github/context.ts'
import { maskNote } from '../core/github/masks.ts'
import { stepOutputs, stepVariables, type verdictOutputs } from '../core/github/step-values.ts'
import { explain } from '../core/settings/explain.ts'
import type { Inputs } from '../core/settings/inputs.ts'
import { resolveSettings, type Settings } from '../core/settings/resolve.ts'
import { chooseCredentials, noCredentials, withStoredCredential } from '../core/source/credentials.ts'
import { chooseEventSource } from '../core/source/event-source.ts'
import { checkRepository, type Source, type WorkingCopy } from '../core/source/source.ts'
import type { TaskPlan } from '../core/task/task.ts'
import { exitCodes, judge, type Verdict } from '../core/task/verdict.ts'
import { version } from '../version.ts'
import type { FargateStep } from './fargate.ts'
import { githubOutput } from './output.ts'
import { readActionInputs, readRunContext, step } from './runner.ts'
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
  const output = githubOutput(false)
  let finished = true
  try {
    const { verdict, mayStillRun } = await runStep(host)
    finished = !mayStillRun
    return verdict.exitCode
  } catch (error) {
    finished = !host.signal.aborted && error instanceof UserError && !(error instanceof TaskLeft)
    output.phase(undefined)
    if (host.signal.aborted)
      return abandon(
        judge({ kind: 'cancelled', doubt: error instanceof TaskLeft ? 'unknown-task' : 'no-task' }),
        output,
      )
    if (error instanceof UserError) output.fail(error.message, error.hint)
    else
      output.fail(
        `This is a bug of mycli-action ${version}, please report it: ${error instanceof Error ? error.stack : String(error)}`,
      )
    publishVerdict({ exitCode: exitCodes.noCommandRan, status: 'error' }, undefined)
    return exitCodes.noCommandRan
  } finally {
    // Otherwise post has something to look after: lines on their way, or a task of which nobody knows.
    if (finished) step.saveState('ended', 'true')
  }
}

function abandon(verdict: Verdict, output: Output): number {
  output.fail(verdict.summary, verdict.hint)
  publishVerdict(verdict, undefined)
  return verdict.exitCode
}

async function runStep(host: Host): Promise<Result> {
  const executionId = systemRandom.executionId()
  step.setOutput('execution-id', executionId)
  step.saveState('execution-id', executionId)
  const context = readRunContext(host.env)
  const workspace = await findWorkspace(host.env)
  const input = readActionInputs()
  const file = await readSettingsFile({ input, context, workspace, env: host.env, signal: host.signal })
  const settings = resolveSettings([input, file], 'action')
  checkRepository(settings)
  if (settings.inputs.engine === 'fargate') checkForFargate(settings)
  const output = githubOutput(settings.inputs['workflow-commands'])
  tellUnmasked(settings.inputs, output)
  const origin = await chooseOrigin(settings, context, { workspace, output })
  const plan = planTask(settings.inputs, origin, executionId)
  const result = await runPlan(
    plan,
    { settings, context, source: origin.source, env: host.env, executionId, output },
    host,
  )
  output.phase(undefined)
  publish(result, settings, output)
  return result
}

function tellUnmasked(inputs: Inputs, output: Output): void {
  for (const [name, value] of Object.entries(inputs['secret-env'] ?? {})) {
    const note = maskNote(name, value)
    if (note !== undefined) output.warn(note)
  }
}

async function runPlan(plan: TaskPlan, run: FargateStep, host: Host): Promise<Result> {
  const { settings, output } = run
  if (settings.inputs.engine === 'local') {
    const ports = localPorts(host.bundle, host.env, output)
    return execute(plan, ports, host.signal).finally(() => ports.close())
  }
  const { stepOnFargate } = await import('./fargate.ts')
  const ports = await untilAborted(stepOnFargate(run), host.signal)
  if (!ports) throw new Error('cancelled before anything was started')
  const isNamedByFile = settings.origins.repo !== undefined && settings.origins.repo !== 'input'
  const secrets = ports.place.gitSecrets
  const credentials = withStoredCredential(plan.credentials, plan.source.repo, {
    secrets,
    isNamedByFile,
    context: run.context,
  })
  if (credentials.stored) output.note(`fetches with the credential for ${credentials.stored.kind} that the stack keeps`)
  return execute({ ...plan, credentials }, ports, host.signal, ports.retries).finally(() => ports.close())
}

async function findWorkspace(env: NodeJS.ProcessEnv): Promise<WorkingCopy | undefined> {
  const folder = env['GITHUB_WORKSPACE']
  // Where git refuses the workspace, the job's own repository is fetched like any other.
  return folder ? findWorkingCopy(folder).catch(() => undefined) : undefined
}

interface Surroundings {
  readonly workspace: WorkingCopy | undefined
  readonly output: Output
}

async function chooseOrigin(settings: Settings, context: RunContext, { workspace, output }: Surroundings) {
  const { source, notices } = chooseEventSource(settings, context)
  output.phase('Settings')
  for (const row of explain(settings)) output.note(row)
  output.note(`runs: ${source.sha ?? source.branch ?? 'the default branch'} of ${source.repo}`)
  output.phase(undefined)
  for (const notice of notices) output.note(notice)
  reportUnused(settings, output)
  const own = isOwnRepository(source.repo, context)
  if (own && workspace?.head && source.sha && workspace.head !== source.sha) {
    output.note(`The workspace is checked out at ${workspace.head}; ${source.sha} is what runs.`)
  }
  if (own && (await isAtHand(settings, source, workspace))) {
    return { source: { repo: workspace?.path ?? '', sha: source.sha, branch: undefined }, credentials: noCredentials }
  }
  return { source, credentials: chooseCredentials(settings, source.repo, context) }
}

// The local engine takes the commit from the workspace. Submodules and large files are not in there for certain.
async function isAtHand({ inputs }: Settings, { sha }: Source, workspace: WorkingCopy | undefined): Promise<boolean> {
  if (inputs.engine !== 'local' || inputs.submodules !== 'false' || inputs.lfs || inputs['persist-credentials'])
    return false
  return inputs['fetch-depth'] === 1 && workspace !== undefined && sha !== undefined && holdsCommit(workspace.path, sha)
}

function publish({ verdict, files, seconds }: Result, { inputs }: Settings, output: Output): void {
  publishFiles(files, inputs.summary, output)
  publishVerdict(verdict, seconds)
  if (verdict.status === 'success') output.note(verdict.summary)
  else output.fail(verdict.summary, verdict.hint)
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

function publishVerdict({ exitCode, status }: Pick<Verdict, 'exitCode' | 'status'>, seconds: number | undefined): void {
  const values: Readonly<Record<(typeof verdictOutputs)[number], string | number | undefined>> = {
    status,
    'exit-code': exitCode,
    'duration-seconds': seconds,
  }
  for (const [name, value] of Object.entries(values)) if (value !== undefined) step.setOutput(name, value)
}
