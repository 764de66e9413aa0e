import { InputError, type Problem, type Reading } from '../errors.ts'
import type { FrontEnd } from './input-spec.ts'
import { type InputName, type Inputs, inputNamesOf, inputSpecs } from './inputs.ts'
import { readers, readSecretPairs } from './readers.ts'

/** A setting as it was given: every occurrence of it, as text, and where it stands. */
export interface Given {
  /** None where the source has it but cannot tell its value, which is then among the source's problems. */
  readonly texts: readonly string[]
  /** As the user knows it: `--timeout`, `timeout`, `.mycli.yaml:3:10`. */
  readonly where: string
}

/** One place that settings come from. */
export interface SettingSource {
  /** For people: "input", "flag", ".mycli.yaml". */
  readonly name: string
  readonly given: Readonly<Partial<Record<InputName, Given>>>
  /** What is wrong with the source itself. */
  readonly problems?: readonly Problem[]
}

/** Typed settings of one front end, and where each came from: a source's name, or "default". */
export interface Settings {
  readonly frontEnd: FrontEnd
  readonly inputs: Inputs
  readonly origins: Readonly<Partial<Record<InputName, string>>>
}

/**
 * Merges the sources, the first of highest precedence, into typed inputs with their defaults. `env` merges name by
 * name, everything else is replaced whole. An empty text counts as not given, as it does in a workflow.
 * @throws InputError with every problem of every source
 */
export function resolveSettings(sources: readonly SettingSource[], frontEnd: FrontEnd): Settings {
  const problems: Problem[] = sources.flatMap((source) => source.problems ?? [])
  const parsed: Partial<Record<InputName, unknown>> = {}
  const origins: Partial<Record<InputName, string>> = {}
  for (const name of inputNamesOf(frontEnd)) {
    const readings = sources.flatMap((source) => readFrom(source, name, problems))
    const chosen = readings[0] ?? defaultOf(name, frontEnd)
    if (!chosen) continue
    parsed[name] = inputSpecs[name].kind === 'pairs' ? mergePairs(readings.map(({ value }) => value)) : chosen.value
    origins[name] =
      inputSpecs[name].kind === 'pairs' ? readings.map(({ origin }) => origin).join(' and ') : chosen.origin
  }
  if (!sources.some(({ given }) => mentions(given.command))) {
    problems.push({ where: spell('command', frontEnd), message: 'is missing. Say what to run.' })
  }
  if (problems.length > 0) throw new InputError(problems)
  return { frontEnd, inputs: parsed as Inputs, origins }
}

/** What is wrong with one source by itself; what it leaves out may come from another. */
export function problemsOf(source: SettingSource, frontEnd: FrontEnd): readonly Problem[] {
  const problems: Problem[] = [...(source.problems ?? [])]
  for (const name of inputNamesOf(frontEnd)) readFrom(source, name, problems)
  return problems
}

/** How a front end writes an input's name. */
export function spell(name: InputName, frontEnd: FrontEnd): string {
  return frontEnd === 'action' || name === 'command' ? name : `--${name}`
}

/**
 * One setting ahead of the others, where it says what else to read. Undefined where it has no value or a wrong one,
 * which is for resolveSettings to say, with the problems of all.
 */
export function peekSetting<K extends InputName>(
  name: K,
  sources: readonly SettingSource[],
  frontEnd: FrontEnd,
): { readonly value: NonNullable<Inputs[K]>; readonly origin: string } | undefined {
  const problems: Problem[] = []
  const [first] = sources.flatMap((source) => readFrom(source, name, problems))
  if (problems.length > 0) return undefined
  return (first ?? defaultOf(name, frontEnd)) as ReturnType<typeof peekSetting<K>>
}

function mentions(given: Given | undefined): boolean {
  return given !== undefined && (given.texts.length === 0 || given.texts.some((text) => text.trim() !== ''))
}

interface Origin {
  readonly value: unknown
  readonly origin: string
}

function readFrom({ name: origin, given }: SettingSource, name: InputName, problems: Problem[]): readonly Origin[] {
  const setting = given[name]
  const texts = (setting?.texts ?? []).filter((text) => text.trim() !== '')
  if (!setting || texts.length === 0) return []
  const reading = readSetting(name, texts)
  if ('value' in reading) return [{ value: reading.value, origin }]
  problems.push({ where: setting.where, message: reading.problem })
  return []
}

/** Reads a setting. A command and its environment are taken to the letter; around anything else white space means nothing. */
export function readSetting(name: InputName, texts: readonly string[]): Reading<unknown> {
  const { kind, secret } = inputSpecs[name]
  if (kind === 'pairs' && secret) return readSecretPairs(texts)
  return readers[kind](kind === 'script' || kind === 'pairs' ? texts : texts.map((text) => text.trim()))
}

function defaultOf(name: InputName, frontEnd: FrontEnd): Origin | undefined {
  const { default: usual, actionDefault } = inputSpecs[name]
  // A default that names a context is filled in by the runner, which then gives it as an input.
  const own =
    frontEnd === 'action' && actionDefault !== undefined && !actionDefault.includes('${{') ? actionDefault : usual
  if (own === undefined) return undefined
  const reading = readSetting(name, [own])
  if ('problem' in reading) throw new Error(`The default of ${name} ${reading.problem}`)
  return { value: reading.value, origin: 'default' }
}

// The first has precedence, so it is laid over the others.
function mergePairs(all: readonly unknown[]): Readonly<Record<string, string>> {
  const merged = new Map<string, string>()
  for (const pairs of all.toReversed())
    for (const [name, value] of Object.entries(pairs as Record<string, string>)) merged.set(name, value)
  return Object.fromEntries(merged)
}
