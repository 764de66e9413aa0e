import { InputError, type Problem, type Reading } from '../errors.ts'
import type { FrontEnd } from './input-spec.ts'
import { type InputName, type Inputs, inputNamesOf, inputSpecs, kindOf } from './inputs.ts'

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
  /** Each as it was written: `--timeout`, `timeout`, or from a file `timeout (.mycli.yaml:3)`. */
  readonly spellings: Readonly<Partial<Record<InputName, string>>>
  /** What gave values for inputs that were not set, where it has been asked. */
  readonly filledFrom?: string
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
  const spellings: Partial<Record<InputName, string>> = {}
  for (const name of inputNamesOf(frontEnd)) {
    const readings = sources.flatMap((source) => readFrom(source, name, problems))
    const chosen = readings[0] ?? defaultOf(name, frontEnd)
    if (!chosen) continue
    const merged = kindOf(name).mapping ? readings : [chosen]
    parsed[name] = kindOf(name).mapping ? mergePairs(merged.map(({ value }) => value)) : chosen.value
    origins[name] = merged.map(({ origin }) => origin).join(' and ')
    spellings[name] = merged.map(({ spelling }) => spelling).join(' and ')
  }
  if (!sources.some(({ given }) => mentions(given.command))) {
    const example = frontEnd === 'action' ? 'command: make test' : 'mycli exec "make test"'
    problems.push({ message: `No command given. Example: ${example}` })
  }
  if (problems.length > 0) throw new InputError(problems)
  return { frontEnd, inputs: parsed as Inputs, origins, spellings }
}

/**
 * Settings with values for inputs that were not set; a default gives way, and what a person or a file said does not.
 * @param origin where the values come from, for people
 */
export function fillSettings(settings: Settings, values: Partial<Inputs>, origin: string): Settings {
  const free = Object.entries(values).filter(
    ([name, value]) => value !== undefined && !isSet(settings, name as InputName),
  )
  const named = (text: (name: string) => string) => Object.fromEntries(free.map(([name]) => [name, text(name)]))
  return {
    ...settings,
    filledFrom: origin,
    inputs: { ...settings.inputs, ...Object.fromEntries(free) },
    origins: { ...settings.origins, ...named(() => origin) },
    spellings: { ...settings.spellings, ...named((name) => `${name} (${origin})`) },
  }
}

/** Whether an input was set, and is not what it is by default. */
export const isSet = ({ origins }: Pick<Settings, 'origins'>, name: InputName): boolean =>
  (origins[name] ?? 'default') !== 'default'

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

/** A setting as it was written, for a message about it. */
export function spellAsSet({ frontEnd, spellings }: Settings, name: InputName): string {
  return spellings[name] ?? spell(name, frontEnd)
}

// Of the names that advice has for settings, those that are no words of every day, and what stands before them.
const hyphenated = inputNamesOf('cli').filter((name) => name.includes('-'))
const named = new RegExp(
  `(?:\\b(cluster|stack|subnets|timeout) and )?(?<![-\\w/])(${hyphenated.join('|')})(?![-\\w])`,
  'g',
)

/** Advice as a front end spells settings: `Check --cluster and --region`. */
export function spellNames(advice: string, frontEnd: FrontEnd, spellings: Settings['spellings'] = {}): string {
  if (frontEnd === 'action') return advice
  const spelled = (name: InputName): string =>
    spellings[name] ?? (name === 'aws-region' ? '--region' : spell(name, 'cli'))
  return advice.replace(named, (_, before: InputName | undefined, name: InputName) =>
    before === undefined ? spelled(name) : `${spelled(before)} and ${spelled(name)}`,
  )
}

/** Advice that names settings, with each as it was written: `Increase --timeout`, `Increase timeout (.mycli.yaml:3)`. */
export function spellAdvice(settings: Pick<Settings, 'frontEnd' | 'spellings'>, advice: string): string {
  const raised: string[] = []
  // What is put in is spelled already.
  const rest = advice.replace(/\bRaise (timeout|start-timeout|memory)\b/g, (_, name: InputName) => {
    raised.push(`Increase ${settings.spellings[name] ?? spell(name, settings.frontEnd)}`)
    return '\0'
  })
  return spellNames(rest, settings.frontEnd, settings.spellings).replaceAll('\0', () => raised.shift() ?? '')
}

const sourceNames: readonly string[] = ['input', 'flag', 'default']

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

/** Whether a text says anything: an empty one counts as not given, as it does in a workflow. */
export const isFilled = (text: string): boolean => text.trim() !== ''

function mentions(given: Given | undefined): boolean {
  return given !== undefined && (given.texts.length === 0 || given.texts.some(isFilled))
}

interface Origin {
  readonly value: unknown
  readonly origin: string
  readonly spelling: string
}

function readFrom({ name: origin, given }: SettingSource, name: InputName, problems: Problem[]): readonly Origin[] {
  const setting = given[name]
  const texts = (setting?.texts ?? []).filter(isFilled)
  if (!setting || texts.length === 0) return []
  const reading = readSetting(name, texts)
  if ('value' in reading) return [{ value: reading.value, origin, spelling: spellingOf(origin, name, setting) }]
  problems.push({ where: setting.where, message: reading.problem })
  return []
}

// A file spells a setting as it is, and is named with the line.
function spellingOf(origin: string, name: InputName, { where }: Given): string {
  return sourceNames.includes(origin) ? where : `${name} (${where.replace(/(:\d+):\d+$/, '$1')})`
}

/** Reads a setting. A command and its environment are taken to the letter; around anything else white space means nothing. */
export function readSetting(name: InputName, texts: readonly string[]): Reading<unknown> {
  const { read, readSecret = read, verbatim } = kindOf(name)
  return (inputSpecs[name].secret ? readSecret : read)(verbatim ? texts : texts.map((text) => text.trim()))
}

function defaultOf(name: InputName, frontEnd: FrontEnd): Origin | undefined {
  const { default: usual, actionDefault } = inputSpecs[name]
  // A default that names a context is filled in by the runner, which then gives it as an input.
  const own =
    frontEnd === 'action' && actionDefault !== undefined && !actionDefault.includes('${{') ? actionDefault : usual
  if (own === undefined) return undefined
  const reading = readSetting(name, [own])
  if ('problem' in reading) throw new Error(`The default of ${name} ${reading.problem}`)
  return { value: reading.value, origin: 'default', spelling: spell(name, frontEnd) }
}

// The first has precedence, so it is laid over the others.
function mergePairs(all: readonly unknown[]): Readonly<Record<string, string>> {
  const merged = new Map<string, string>()
  for (const pairs of all.toReversed())
    for (const [name, value] of Object.entries(pairs as Record<string, string>)) merged.set(name, value)
  return Object.fromEntries(merged)
}
