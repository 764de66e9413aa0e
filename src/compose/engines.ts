import { fargateProblems } from '../core/aws/check.ts'
import type { Problem } from '../core/errors.ts'
import type { EngineName } from '../core/settings/kinds.ts'
import type { Settings } from '../core/settings/resolve.ts'
import type { Credentials } from '../core/source/credentials.ts'
import type { GitSecrets } from '../core/source/git-hosts.ts'
import type { Caller, KilledRun, OpenedEngine, RunOrder } from './caller.ts'
import { finishLocally, openLocal } from './local.ts'

/** What a run needs of an engine beside its four verbs. */
export interface ComposedEngine {
  /** What contradicts the engine in the settings, as far as that is known before anything is asked of anyone. */
  problems(settings: Settings): readonly Problem[]
  /** Settings as a run would have them, and lines about what it would take over. */
  preview(
    settings: Settings,
    caller: Caller,
    signal: AbortSignal,
  ): Promise<{ readonly settings: Settings; readonly lines: readonly string[] }>
  /**
   * What a run would be on this engine, beside its command: where, on what, and what would be asked for.
   * @param credentialsOf the run's credentials beside those that are stored where its tasks run
   */
  plan(
    order: RunOrder,
    caller: Caller,
    more: { readonly signal: AbortSignal; readonly credentialsOf: (kept: GitSecrets) => Credentials },
  ): Promise<object>
  /**
   * Makes the engine ready; nothing is started yet.
   * @param signal aborts when it is not wanted any more: what is under way for it ends then
   */
  open(order: RunOrder, caller: Caller, signal: AbortSignal): Promise<OpenedEngine>
  /**
   * Stops and removes what is left of a run whose process was killed.
   * @returns what should be said about that
   */
  finish(killed: KilledRun, caller: Caller): Promise<string | undefined>
}

// The SDK is loaded only where it is needed.
const fargate = () => import('./fargate.ts')

/** Every engine, by the name that the input has for it. */
export const engines: Readonly<Record<EngineName, ComposedEngine>> = {
  fargate: {
    problems: fargateProblems,
    // The SDK is not loaded for what only reads a file.
    preview: async (settings, caller, signal) =>
      settings.inputs.like ? (await fargate()).previewLike(settings, caller, signal) : { settings, lines: [] },
    plan: async (order, caller, more) => (await fargate()).planOnFargate(order, caller, more),
    open: async (order, caller, signal) => (await fargate()).openFargate(order, caller, signal),
    finish: async (killed, caller) => (await fargate()).finishOnFargate(killed, caller),
  },
  local: {
    problems: () => [],
    preview: async (settings) => ({ settings, lines: [] }),
    plan: async () => ({}),
    open: async (_order, caller) => openLocal(caller),
    finish: finishLocally,
  },
}
