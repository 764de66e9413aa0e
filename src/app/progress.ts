import type { Item } from '../core/log/stream.ts'
import type { Settings } from '../core/settings/resolve.ts'
import { unusedSettings } from '../core/settings/unused.ts'
import type { Watch } from '../core/task/watch.ts'
import { count, printable } from '../core/text.ts'
import type { Output } from './ports.ts'

/** Shows what a look brought. */
export function showItem(item: Item, output: Output): void {
  switch (item.kind) {
    case 'lines':
      if (item.late) output.warn(`${count(item.texts.length, 'line')} arrived late:`)
      output.lines(item.texts, item)
      return
    case 'checkout-log':
      output.phase('Checkout')
      output.note(printable(item.text, 500))
      return
    case 'checkout-ready':
      return
    case 'begin':
      output.phase(undefined)
      return
  }
}

/** Tells how the task is doing: a line for each change of state until the command begins, which then speaks itself. */
export function showProgress(
  before: Watch,
  now: Watch,
  { output, nowMs }: { readonly output: Output; readonly nowMs: number },
): void {
  const seconds = Math.floor((nowMs - now.startedAtMs) / 1_000)
  const detail = now.state?.detail
  const doing = now.stop ? 'stopping the task' : now.begunAtMs === undefined ? detail : undefined
  // An engine without states takes no time that is worth a line.
  const isNews = now.stop ? !before.stop && detail !== undefined : doing !== before.state?.detail
  if (doing !== undefined && isNews) output.note(`${seconds} s: ${printable(doing)}`)
  if (now.begunAtMs !== undefined && !now.stop) output.status(undefined)
  else output.status(`${printable(doing ?? (now.plan.source ? 'fetching the commit' : 'starting'))}, ${seconds} s`)
}

/** Says which settings mean nothing where the command runs. */
export function reportUnused(settings: Settings, output: Output): void {
  const { notice, warning } = unusedSettings(settings)
  if (notice !== undefined) output.note(notice)
  if (warning !== undefined) output.warn(warning)
}
