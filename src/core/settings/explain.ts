import { printable } from '../text.ts'
import { type InputName, type Inputs, inputNamesOf, inputSpecs, kindOf } from './inputs.ts'
import type { LikeReference } from './like.ts'
import { type Settings, spell } from './resolve.ts'
import { isUnused } from './unused.ts'

/**
 * Rows that show each setting with where it comes from and its value, which may take several lines: those that follow
 * begin with a bar, so that none can be taken for anything but a row. What is not set has a row only where that is
 * wanted, and none has what
 * means nothing to the engine, or may still be taken over from what the run is like.
 */
export function explain(
  settings: Settings,
  {
    isWanted = () => true,
    unsetToo = false,
  }: { readonly isWanted?: (name: InputName) => boolean; readonly unsetToo?: boolean } = {},
): readonly string[] {
  const { frontEnd, inputs, origins } = settings
  const shown = inputNamesOf(frontEnd).flatMap((name) => {
    if (isUnused(name, inputs.engine) || isOpen(settings, name) || !isWanted(name)) return []
    const lines = linesOf(name, inputs)
    if (lines.length > 0) return [{ name: spell(name, frontEnd), origin: printable(origins[name] ?? ''), lines }]
    return unsetToo ? [{ name: spell(name, frontEnd), origin: 'not set', lines: [''] }] : []
  })
  const nameWidth = Math.max(0, ...shown.map(({ name }) => name.length))
  const originWidth = Math.max(0, ...shown.map(({ origin }) => origin.length))
  return shown.flatMap(({ name, origin, lines }) =>
    lines.map((line, index) => {
      const [first, second] = index === 0 ? [name, origin] : ['|', '']
      return `${first.padEnd(nameWidth)}  ${second.padEnd(originWidth)}  ${line}`.trimEnd()
    }),
  )
}

/** A setting as JSON has it: of what is not set, origin and value are null. */
export interface ExplainedRow {
  readonly setting: string
  readonly origin: string | null
  readonly value: string | null
}

/** Each setting that means something to the engine, with where it comes from. */
export function explainedRows(settings: Settings): readonly ExplainedRow[] {
  const { frontEnd, inputs, origins } = settings
  return inputNamesOf(frontEnd).flatMap((name) => {
    if (isUnused(name, inputs.engine) || isOpen(settings, name)) return []
    const lines = linesOf(name, inputs)
    const isGiven = lines.length > 0
    const [origin, value] = isGiven ? [origins[name] ?? '', lines.join('\n')] : [null, null]
    return [{ setting: name, origin, value }]
  })
}

// A default that may give way to what the run is like, which has not been asked yet.
function isOpen({ inputs, origins, filledFrom }: Settings, name: InputName): boolean {
  return inputs.like !== undefined && filledFrom === undefined && origins[name] === 'default' && givesWay.has(name)
}

const givesWay: ReadonlySet<InputName> = new Set(['image', 'cpu', 'memory', 'architecture'] satisfies InputName[])

/** Where a value comes from that a run takes over: `like service/api`. */
export const likeOrigin = ({ text }: LikeReference): string => `like ${printable(text)}`

/** The rows of what a run takes over. */
export const explainLike = (settings: Settings): readonly string[] => {
  const { like } = settings.inputs
  return like === undefined
    ? []
    : explain(settings, { isWanted: (name) => settings.origins[name] === likeOrigin(like) })
}

const longestLine = 1_000

function linesOf(name: InputName, inputs: Inputs): readonly string[] {
  const value: unknown = inputs[name]
  if (value === undefined) return []
  if (inputSpecs[name].secret) return ['***']
  return kindOf(name)
    .show(value as never)
    .map((line) => printable(line, longestLine))
}
