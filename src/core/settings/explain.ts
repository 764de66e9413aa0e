import { printable } from '../text.ts'
import { type InputName, type Inputs, inputNamesOf, inputSpecs, kindOf } from './inputs.ts'
import { type Settings, spell } from './resolve.ts'
import { isUnused } from './unused.ts'

/**
 * Rows that show each setting with where it comes from and its value, which may take several lines: those that follow
 * begin with a bar, so that none can be taken for anything but a row. What is not set has no row, and neither has what
 * means nothing to the engine.
 */
export function explain({ frontEnd, inputs, origins }: Settings): readonly string[] {
  const shown = inputNamesOf(frontEnd).flatMap((name) => {
    if (isUnused(name, inputs.engine)) return []
    const lines = linesOf(name, inputs)
    return lines.length === 0 ? [] : [{ name: spell(name, frontEnd), origin: printable(origins[name] ?? ''), lines }]
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

const longestLine = 1_000

function linesOf(name: InputName, inputs: Inputs): readonly string[] {
  const value: unknown = inputs[name]
  if (value === undefined) return []
  if (inputSpecs[name].secret) return ['***']
  return kindOf(name)
    .show(value as never)
    .map((line) => printable(line, longestLine))
}
