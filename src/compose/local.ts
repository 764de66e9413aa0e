import { localEngine, removeRemains } from '../adapters/local/engine.ts'
import { scriptsIn } from '../adapters/local/scripts.ts'
import { systemClock } from '../adapters/node/clock.ts'
import { systemPacking } from '../adapters/node/packing.ts'
import { systemRandom } from '../adapters/node/random.ts'
import type { Output, OwnedPorts } from '../app/ports.ts'

export { findWorkingCopy, holdsCommit } from '../adapters/git/working-copy.ts'
export { readSettingsText, settingsTextOf } from '../adapters/node/config-file.ts'
export { systemClock, systemRandom }

// A look costs microseconds here; the pipe, which fills within a millisecond or two, sets the pace.
const localPace = {
  firstMs: 1,
  longestMs: 16,
  stateMs: { starting: 0, speaking: 0, silent: 0 },
  quietMs: 0,
  rereads: false,
} as const

/**
 * The ports of a run on this machine.
 * @param folder where the scripts of a task are: dist, once bundled
 */
export function localPorts(folder: string, environment: NodeJS.ProcessEnv, output: Output): OwnedPorts {
  const engine = localEngine(scriptsIn(folder), environment)
  return {
    engine,
    pace: localPace,
    clock: systemClock,
    output,
    packing: systemPacking,
    random: systemRandom,
    // A local task ends with us: nobody has to finish it.
    journal: { printed() {}, isAbandoned: () => false },
    close: () => engine.close(),
  }
}

/** Has whatever a killed step left of its local task removed; whether there was anything. */
export async function finishLocalTask(folder: string, executionId: string): Promise<boolean> {
  return removeRemains(scriptsIn(folder).janitor, executionId)
}
