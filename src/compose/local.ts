import { localEngine } from '../adapters/local/engine.ts'
import { removeRemains } from '../adapters/local/remains.ts'
import { scriptsIn } from '../adapters/local/scripts.ts'
import { systemClock } from '../adapters/node/clock.ts'
import { noJournal } from '../adapters/node/journal.ts'
import { systemPacking } from '../adapters/node/packing.ts'
import { systemRandom } from '../adapters/node/random.ts'
import { noRetries } from '../core/task/attempts.ts'
import type { Caller, KilledRun, OpenedEngine } from './caller.ts'

export { branchesOf, findWorkingCopy, holdsCommit, resolveCommit } from '../adapters/git/working-copy.ts'
export {
  foldersToRoot,
  namesIn,
  readSettingsText,
  type SettingsText,
  settingsTextOf,
} from '../adapters/node/config-file.ts'
export { systemRandom }

// A look costs microseconds here; the pipe, which fills within a millisecond or two, sets the pace.
const localPace = {
  firstMs: 1,
  longestMs: 16,
  stateMs: { starting: 0, speaking: 0, silent: 0 },
  quietMs: 0,
  rereads: false,
} as const

/** The engine whose tasks are processes on this machine. */
export function openLocal({ bundle, environment, output }: Caller): OpenedEngine {
  const engine = localEngine(scriptsIn(bundle), environment)
  return {
    engine,
    machine: undefined,
    pace: localPace,
    clock: systemClock,
    output,
    packing: systemPacking,
    random: systemRandom,
    // A local task ends with this process, so there is nothing to finish from a journal.
    journal: noJournal,
    retries: noRetries,
    gitSecrets: {},
    close: () => engine.close(),
  }
}

/** Has what a killed step left of its local task removed. */
export async function finishLocally({ executionId }: KilledRun, { bundle }: Caller): Promise<string | undefined> {
  const wasLeft = await removeRemains(scriptsIn(bundle).janitor, executionId)
  return wasLeft ? `What was left of execution ${executionId} has been stopped and removed.` : undefined
}
