import { InputError, type Problem } from './errors.ts'
import { type FrontEnd, type InputName, type Inputs, inputNamesOf, inputSpecs } from './inputs.ts'
import { readers } from './read.ts'

/** A setting as it was given: every occurrence of it, as text, and where it stands. */
export interface Given {
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

/** Typed settings, and where each came from: a source's name, or "default". */
export interface Settings {
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
  if (parsed.command === undefined && !problems.some(({ where }) => where === spell('command', frontEnd))) {
    problems.push({ where: spell('command', frontEnd), message: 'is missing. Say what to run.' })
  }
  if (problems.length > 0) throw new InputError(problems)
  return { inputs: parsed as Inputs, origins }
}

/** How a front end writes an input's name. */
export function spell(name: InputName, frontEnd: FrontEnd): string {
  return frontEnd === 'action' || name === 'command' ? name : `--${name}`
}

interface Origin {
  readonly value: unknown
  readonly origin: string
}

function readFrom({ name: origin, given }: SettingSource, name: InputName, problems: Problem[]): readonly Origin[] {
  const setting = given[name]
  const texts = (setting?.texts ?? []).filter((text) => text.trim() !== '')
  if (!setting || texts.length === 0) return []
  const reading = read(name, texts)
  if ('value' in reading) return [{ value: reading.value, origin }]
  problems.push({ where: setting.where, message: reading.problem })
  return []
}

// A command and its environment are taken to the letter; around anything else white space means nothing.
function read(name: InputName, texts: readonly string[]) {
  const { kind } = inputSpecs[name]
  return readers[kind](kind === 'script' || kind === 'pairs' ? texts : texts.map((text) => text.trim()))
}

function defaultOf(name: InputName, frontEnd: FrontEnd): Origin | undefined {
  const { default: usual, actionDefault } = inputSpecs[name]
  // A default that names a context is filled in by the runner, which then gives it as an input.
  const own =
    frontEnd === 'action' && actionDefault !== undefined && !actionDefault.includes('${{') ? actionDefault : usual
  if (own === undefined) return undefined
  const reading = read(name, [own])
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
