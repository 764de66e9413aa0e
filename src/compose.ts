import { localEngine } from './adapters/local/engine.ts'
import { systemClock } from './adapters/node/clock.ts'
import { systemPacking } from './adapters/node/packing.ts'
import type { Output, Ports } from './app/ports.ts'

export { findWorkingCopy } from './adapters/git/working-copy.ts'
export { systemRandom } from './adapters/node/random.ts'
export { terminalOutput } from './adapters/terminal/output.ts'

// A look costs microseconds here; the pipe, which fills within a millisecond or two, sets the pace.
const localPace = { firstMs: 1, longestMs: 16 } as const

/** The ports of a run on this machine. */
export function localPorts(environment: NodeJS.ProcessEnv, output: Output): Ports {
  return {
    engine: localEngine(environment),
    pace: localPace,
    clock: systemClock,
    output,
    packing: systemPacking,
  }
}
