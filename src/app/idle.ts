import { idleWords } from '../core/idle.ts'
import type { FrontEnd } from '../core/input-spec.ts'
import type { Settings } from '../core/parse.ts'
import type { Output } from './ports.ts'

/** Tells whoever reads which of their settings mean nothing where the command runs. */
export function tellIdle(settings: Settings, frontEnd: FrontEnd, output: Output): void {
  const { notice, warning } = idleWords(settings, frontEnd)
  if (notice !== undefined) output.note(notice)
  if (warning !== undefined) output.warn(warning)
}
