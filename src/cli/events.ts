import type { Clock } from '../app/ports.ts'
import type { StackEvent } from '../core/stack/deployment.ts'

/** Says each event of a stack that is the end of something, with the seconds since now. */
export function eventTeller(clock: Clock, say: (text: string) => void): (event: StackEvent) => void {
  const startedMs = clock.now()
  return ({ status, type, resource }) => {
    if (!/_(COMPLETE|FAILED)$/.test(status)) return
    const seconds = Math.round((clock.now() - startedMs) / 1_000)
    say(`${String(seconds).padStart(4)} s  ${status}  ${type.replace(/^AWS::/, '')}  ${resource}`)
  }
}
