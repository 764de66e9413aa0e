import { startDetached } from '../app/detach.ts'
import { cancelledBeforeStart, execute, planTask, type Result } from '../app/execute.ts'
import { reportUnused } from '../app/progress.ts'
import { untilAborted } from '../app/waiting.ts'
import { InputError } from '../core/errors.ts'
import type { Machine } from '../core/report/summary.ts'
import type { Settings } from '../core/settings/resolve.ts'
import { type Credentials, noCredentials, withStoredCredential } from '../core/source/credentials.ts'
import { sourceProblems } from '../core/source/source.ts'
import type { TaskPlan, TaskRef } from '../core/task/task.ts'
import type { Caller, KilledRun, OpenedEngine, RunOrder } from './caller.ts'
import { engines } from './engines.ts'

export type { Caller, RunOrder } from './caller.ts'

/** What came of a run, and what it ran on: undefined on this machine, or where nothing was started. */
export interface RunResult extends Result {
  readonly machine: Machine | undefined
}

/**
 * Refuses settings that contradict each other or the engine, before anything is asked of anyone.
 * @throws InputError with every problem
 */
export function checkRun(settings: Settings): void {
  const problems = [...sourceProblems(settings), ...engines[settings.inputs.engine].problems(settings)]
  if (problems.length > 0) throw new InputError(problems)
}

/**
 * Settings as a run would have them, with what it would take from a service or a task definition, and lines about that.
 * What is read for it changes nothing.
 */
export async function previewRun(
  settings: Settings,
  caller: Caller,
  signal: AbortSignal,
): Promise<{ readonly settings: Settings; readonly lines: readonly string[] }> {
  return engines[settings.inputs.engine].preview(settings, caller, signal)
}

function tellNotices({ notices }: RunOrder, { output }: Caller): void {
  for (const notice of notices) output.note(notice)
}

/** What a run would be on its engine, beside its command, without anything secret. Nothing is started or changed. */
export const planRun = (order: RunOrder, caller: Caller, signal: AbortSignal): Promise<object> =>
  engines[order.settings.inputs.engine].plan(order, caller, {
    signal,
    credentialsOf: (gitSecrets) => credentialsFor({ gitSecrets }, order, caller),
  })

/** Runs what was ordered, on the engine that the settings name, to its verdict. */
export async function startRun(order: RunOrder, caller: Caller, signal: AbortSignal): Promise<RunResult> {
  const { settings } = order
  tellNotices(order, caller)
  reportUnused(settings, caller.output)
  return runWhenOpen(engines[settings.inputs.engine].open(order, caller, signal), order, { caller, signal })
}

/**
 * Starts what was ordered, and leaves it to itself.
 * @returns its task; undefined where it was cancelled before that
 * @throws InputError where the engine's tasks end with this process
 */
export async function detachRun(order: RunOrder, caller: Caller, signal: AbortSignal): Promise<TaskRef | undefined> {
  const { settings } = order
  if (settings.inputs.engine === 'local') {
    const message = 'a local task ends with mycli. Run it in the background of the shell instead, with &.'
    throw new InputError([{ where: '--detach', message }])
  }
  tellNotices(order, caller)
  const opened = await untilAborted(engines[settings.inputs.engine].open(order, caller, signal), signal)
  if (!opened) return undefined
  const using = { ports: opened, retries: opened.retries }
  try {
    return await startDetached(planFor(order, opened, caller), using, signal)
  } finally {
    await opened.close()
  }
}

/**
 * Runs what was ordered as soon as its engine is ready. A signal that aborts before that ends the run at once, since
 * there can be no task yet.
 */
export async function runWhenOpen(
  opening: Promise<OpenedEngine>,
  order: RunOrder,
  { caller, signal }: { readonly caller: Caller; readonly signal: AbortSignal },
): Promise<RunResult> {
  const opened = await untilAborted(opening, signal)
  if (!opened) {
    opening.then((late) => late.close()).catch(() => {}) // the run is over, so how this ends no longer matters
    return { ...cancelledBeforeStart(), machine: undefined }
  }
  const plan = planFor(order, opened, caller)
  const result = await execute(plan, opened, signal, opened.retries).finally(() => opened.close())
  if (!result.mayStillRun) opened.journal.end()
  return { ...result, machine: opened.machine }
}

function planFor(order: RunOrder, opened: OpenedEngine, caller: Caller): TaskPlan {
  const { settings, origin, executionId, variables } = order
  const credentials = credentialsFor(opened, order, caller)
  if (credentials.stored)
    caller.output.note(`fetches with the credential for ${credentials.stored.kind} that the stack keeps`)
  const plan = planTask(settings.inputs, { ...origin, credentials }, executionId)
  return { ...plan, env: { ...variables, ...plan.env } }
}

function credentialsFor(
  { gitSecrets }: Pick<OpenedEngine, 'gitSecrets'>,
  { settings, origin }: RunOrder,
  { context }: Caller,
): Credentials {
  const named = settings.origins.repo
  if (origin.source === undefined) return noCredentials
  return withStoredCredential(origin.credentials, origin.source.repo, {
    secrets: gitSecrets,
    // What a person gave on the command line or a workflow as an input is trusted with it.
    isNamedByFile: named !== undefined && named !== 'flag' && named !== 'input',
    ...(context === undefined ? {} : { context }),
  })
}

/**
 * Stops and removes what is left of a run whose process was killed, on the engine that it was started on.
 * @returns what should be said about that
 */
export async function finishRun(killed: KilledRun, caller: Caller): Promise<string | undefined> {
  // A run that had kept no place had nothing running but on this machine.
  return engines[killed.place === '' ? 'local' : engineOf(killed.place)].finish(killed, caller)
}

function engineOf(place: string): keyof typeof engines {
  const { engine } = JSON.parse(place) as { readonly engine?: unknown }
  if (typeof engine === 'string' && Object.hasOwn(engines, engine)) return engine as keyof typeof engines
  throw new Error('the place that the step has kept names no engine')
}
