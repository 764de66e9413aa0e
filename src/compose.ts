import { join } from 'node:path'
import { localEngine } from './adapters/local/engine.ts'
import { systemClock } from './adapters/node/clock.ts'
import { systemPacking } from './adapters/node/packing.ts'
import type { Output, Ports } from './app/ports.ts'

export { findWorkingCopy } from './adapters/git/working-copy.ts'
export { systemRandom } from './adapters/node/random.ts'
export { terminalOutput } from './adapters/terminal/output.ts'

// A look costs microseconds here; the pipe, which fills within a millisecond or two, sets the pace.
const localPace = { firstMs: 1, longestMs: 16 } as const

/** Ports that hold something. */
export interface OwnedPorts extends Ports {
  /** To be called at the end, whatever it is: ends what still runs and removes what is left. */
  close(): Promise<void>
}

/**
 * The ports of a run on this machine.
 * @param folder where the scripts of a task are: dist, once bundled
 */
export function localPorts(folder: string, environment: NodeJS.ProcessEnv, output: Output): OwnedPorts {
  const scripts = {
    checkout: join(folder, 'checkout.sh'),
    wrapper: join(folder, 'run.sh'),
    janitor: join(folder, 'janitor.sh'),
  }
  const engine = localEngine(scripts, environment)
  return {
    engine,
    pace: localPace,
    clock: systemClock,
    output,
    packing: systemPacking,
    close: () => engine.close(),
  }
}
