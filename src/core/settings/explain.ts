import { describeSeconds } from '../duration.ts'
import { printable } from '../text.ts'
import { type InputName, type Inputs, inputNamesOf, inputSpecs } from './inputs.ts'
import type { Kinds } from './kinds.ts'
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
  return showers[inputSpecs[name].kind](value as never).map((line) => printable(line, longestLine))
}

type Shower<T> = (value: T) => readonly string[]

const asItIs = (value: string | number | boolean): readonly string[] => [String(value)]

const showers: { readonly [K in keyof Kinds]: Shower<Kinds[K]> } = {
  script: (text) => text.replace(/\n+$/, '').split('\n'),
  text: asItIs,
  repository: ({ url }) => [url],
  branch: asItIs,
  sha: asItIs,
  depth: asItIs,
  shell: (words) => [words.join(' ')],
  folder: asItIs,
  path: asItIs,
  pairs: (pairs) => Object.entries(pairs).map(([name, value]) => `${name}=${value}`),
  seconds: (seconds) => [describeSeconds(seconds)],
  flag: asItIs,
  submodules: asItIs,
  engine: asItIs,
  image: asItIs,
  cpu: asItIs,
  memory: (mib) => [`${mib} MiB`],
  storage: (gib) => [`${gib} GiB`],
  architecture: asItIs,
  capacity: asItIs,
  times: asItIs,
  list: (words) => [words.join(', ')],
  answer: asItIs,
  region: asItIs,
}
