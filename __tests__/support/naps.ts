import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// Scripts for startWrapper's "replaced": they stand for sleep and date while the wrapper waits for checkout. The folder
// of the wrapper is the one over the bin that they are in.

const noted = '[ "$1" = 1 ] || exec $real "$@"; dir=${0%/bin/*}; echo nap >>"$dir/naps"'

/** Naps as they are. */
export const plainNaps = `${noted}; $real 1`

/** Naps longer than all that they are to be woken by: one that is over by itself is noted too. */
export const soundNaps = `[ "$1" != 1 ] || { $real 20 & trap "kill $!; exit" PIPE; }
${noted}; wait; echo over >>"$dir/naps"`

/** Naps that take no time; the first few come with a heartbeat. */
export const quickNaps = (beats = 0): string =>
  `${noted}; count=$(($(wc -l <"$dir/naps"))); [ "$count" -gt ${beats} ] || echo "$count" >"$dir/io/beat"`

/** A clock that goes on by a second with each nap. */
export const clockOfNaps = (from: number): string =>
  `naps=\${0%/bin/*}/naps; [ -e "$naps" ] || : >"$naps"; echo $((${from} + $(wc -l <"$naps")))`

/** A clock that goes on each time it is asked. */
export const clockOfLooks = (from: number, step: number): string =>
  `looks=\${0%/bin/*}/looks; echo look >>"$looks"; echo $((${from} + ${step} * $(wc -l <"$looks")))`

/** What the naps of a wrapper noted so far. */
export function napsIn(dir: string): readonly string[] {
  const path = join(dir, 'naps')
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : []
}
