import type { Reading } from '../errors.ts'
import { nearest, printable } from '../text.ts'
import { fileKeys, type InputName, inputSpecs, kindOf } from './inputs.ts'
import { pairProblem } from './pairs.ts'
import { type Given, isFilled, readSetting, type SettingSource } from './resolve.ts'

/** What a settings file holds, at an offset of its text; a scalar that is no string is as it was written. */
export type FileValue =
  | { readonly kind: 'scalar'; readonly at: number; readonly text: string; readonly type: ScalarType }
  | { readonly kind: 'mapping'; readonly at: number; readonly entries: readonly FileEntry[] }
  | { readonly kind: 'list'; readonly at: number }
  | { readonly kind: 'refused'; readonly at: number; readonly what: string }

type ScalarType = 'string' | 'number' | 'boolean' | 'nothing'

interface FileEntry {
  readonly key: FileValue
  readonly value: FileValue | undefined
}

/** Something wrong, and the offset in the text where it stands. */
export interface Finding {
  readonly at: number
  readonly message: string
}

/** Reads the settings that a file holds; undefined stands for a file that is empty. */
export function readFileSettings(
  top: FileValue | undefined,
  whereIs: (offset: number) => string,
): { readonly given: SettingSource['given']; readonly findings: Finding[] } {
  const findings: Finding[] = []
  const given = new Map<InputName, Given>()
  for (const { key, value } of entriesOf(top, findings)) {
    const problem = keyProblem(key, given)
    if (problem !== undefined) findings.push({ at: key.at, message: problem })
    else {
      const name = textOf(key) as InputName
      const read = kindOf(name).mapping ? readPairs : readOne
      const texts = value ? read(name, value, findings) : []
      if (!value) findings.push({ at: key.at, message: `${name}: ${noValue}` })
      given.set(name, { texts, where: whereIs(value?.at ?? key.at) })
    }
  }
  return { given: Object.fromEntries(given), findings }
}

const noValue = 'has no value. Give it one, or leave it out.'

function entriesOf(top: FileValue | undefined, findings: Finding[]): readonly FileEntry[] {
  if (top === undefined || (top.kind === 'scalar' && top.type === 'nothing')) return []
  if (top.kind === 'mapping') return top.entries
  const message = refusal(top) ?? `must hold settings in lines such as "timeout: 30m", not ${describe(top)}.`
  findings.push({ at: top.at, message })
  return []
}

function keyProblem(key: FileValue, given: ReadonlyMap<InputName, Given>): string | undefined {
  const name = textOf(key)
  if (name === undefined) return refusal(key) ?? `must be the name of a setting, not ${describe(key)}.`
  const before = given.get(name as InputName)
  if (before) return `"${name}" is set twice, first at ${before.where.replace(/^.*:(\d+:\d+)$/, '$1')}.`
  if (fileKeys.includes(name as InputName)) return undefined
  if (name === '<<') return '"<<" merges mappings, which this file cannot do. Write the settings out.'
  if (Object.hasOwn(inputSpecs, name))
    return `"${name}" cannot be in the file: it is for the person or workflow that runs it. ${elsewhere(name as InputName)}`
  const near = nearest(name, fileKeys)
  const advice = near ? `Did you mean "${near}"?` : `The settings are ${fileKeys.join(', ')}.`
  return `"${printable(name, 60)}" is not a setting of the file. ${advice}`
}

/** Where an input belongs that the file cannot have. */
function elsewhere(name: InputName): string {
  const { only } = inputSpecs[name]
  const ways = [
    ...(only === 'cli' ? [] : [`the input ${name} of the Action`]),
    ...(only === 'action' ? [] : [`the option --${name} of mycli exec`]),
  ]
  return `Use ${ways.join(' or ')}.`
}

/** The value's text where it can be read; its mention alone where it cannot. */
function readOne(name: InputName, value: FileValue, findings: Finding[]): readonly string[] {
  const reading = asText(name, value)
  const checked = 'problem' in reading || !isFilled(reading.value) ? reading : readSetting(name, [reading.value])
  if ('problem' in checked) findings.push({ at: value.at, message: `${name}: ${checked.problem}` })
  return 'problem' in checked || 'problem' in reading ? [] : [reading.value]
}

function asText(name: InputName, value: FileValue): Reading<string> {
  if (value.kind !== 'scalar') return { problem: refusal(value) ?? `must be one value, not ${describe(value)}.` }
  const { text, type } = value
  if (type === 'nothing') return { problem: noValue }
  // Only amounts may be numbers; of anything else that is none, their reader says what is wrong.
  if (type === 'string' || kindOf(name).amount) return { value: text }
  return { problem: `${printable(text, 60)} is a ${type} in YAML. Write it in quotes: "${printable(text, 60)}".` }
}

function readPairs(name: InputName, value: FileValue, findings: Finding[]): readonly string[] {
  const refused = refusal(value)
  if (value.kind !== 'mapping') {
    const empty = value.kind === 'scalar' && value.type === 'nothing'
    const problem = refused ?? (empty ? noValue : `must hold lines such as "NAME: value", not ${describe(value)}.`)
    findings.push({ at: value.at, message: `${name}: ${problem}` })
    return []
  }
  const pairs = new Map<string, string>()
  for (const entry of value.entries) {
    const reading = readPair(entry, pairs)
    if ('problem' in reading) findings.push({ at: reading.at, message: `${name}: ${reading.problem}` })
    else pairs.set(...reading.value)
  }
  return Array.from(pairs, ([variable, text]) => `${variable}=${text}`)
}

function readPair(
  { key, value }: FileEntry,
  before: ReadonlyMap<string, string>,
): { readonly value: readonly [string, string] } | { readonly problem: string; readonly at: number } {
  const name = textOf(key)
  if (name === undefined) return { at: key.at, problem: refusal(key) ?? `a name must be text, not ${describe(key)}.` }
  if (name === '<<') return { at: key.at, problem: '"<<" merges mappings, which this file cannot do.' }
  const text = value && textOf(value)
  const problem = pairProblem({ name, value: text ?? '' }, before, ': ')
  if (problem !== undefined) return { at: key.at, problem }
  if (text !== undefined && value?.kind === 'scalar' && value.type !== 'nothing') return { value: [name, text] }
  const at = value?.at ?? key.at
  const refused = value && refusal(value)
  if (refused) return { at, problem: refused }
  const what = value && value.kind !== 'scalar' ? `must be one value, not ${describe(value)}.` : undefined
  return { at, problem: `${name} ${what ?? 'has no value. Write "" for an empty one.'}` }
}

function textOf(value: FileValue): string | undefined {
  return value.kind === 'scalar' ? value.text : undefined
}

function refusal(value: FileValue): string | undefined {
  return value.kind === 'refused'
    ? `${printable(value.what, 80)}, which this file cannot have. Write the value out.`
    : undefined
}

function describe(value: FileValue): string {
  if (value.kind === 'scalar') return `"${printable(value.text, 60)}"`
  return value.kind === 'list' ? 'a list' : 'a mapping'
}
