import { parseArgs } from 'node:util'
import { InputError, type Problem } from '../core/errors.ts'
import { type InputName, inputNamesOf, inputSpecs, kindOf } from '../core/settings/inputs.ts'
import { adviceFor } from '../core/settings/other-names.ts'
import { type Given, type SettingSource, spell } from '../core/settings/resolve.ts'
import { nearest, printable } from '../core/text.ts'
import { type Environment, fromEnvironment } from './from-environment.ts'

/** Flags that are about this command line, not about the run. */
export const ownFlags = {
  explain: 'Print every setting and where it comes from, and run nothing.',
  detach: 'Start the command on AWS Fargate, print its execution id, and leave; mycli logs picks it up again.',
  json: 'With --detach: print JSON.',
  'dry-run': 'Print what would run, as JSON, and run nothing.',
  quiet: 'Print nothing but what the command prints, warnings, and why a run failed; also -q.',
  color: 'Colour the line that says why a run failed, even where stderr is no terminal.',
  'no-color': 'Colour nothing; the same as NO_COLOR=1.',
  help: 'Print this help; also -h.',
} as const

/** Options with a value that are about this command line. */
export const ownOptions = {
  profile: {
    placeholder: 'NAME',
    help: 'AWS profile with the credentials. Default: AWS_PROFILE, or what the AWS CLI takes.',
  },
} as const

/** What the words behind `mycli exec` say. */
export interface ExecArgs {
  readonly source: SettingSource
  readonly dryRun: boolean
  readonly detach: boolean
  readonly json: boolean
  readonly explain: boolean
  readonly help: boolean
  readonly quiet: boolean
  /** Whether a failure is coloured; undefined leaves it to the terminal. */
  readonly color: boolean | undefined
  /** The AWS profile that is named. */
  readonly profile: string | undefined
}

const inputNames = inputNamesOf('cli')
const isSwitch = (name: InputName): boolean => kindOf(name).isSwitch === true
const without = (name: string): string => `no-${name}`
const shorts = inputNames.flatMap((name) => {
  const { short } = inputSpecs[name]
  return short ? [{ name, ...short }] : []
})

const letters: Readonly<Record<string, string>> = { help: 'h', quiet: 'q' }
/** Words that stand for an input. */
const aliases: ReadonlyMap<string, InputName> = new Map(
  inputNames.flatMap((name) => {
    const { alias = '' } = inputSpecs[name]
    return alias.length > 1 ? [[alias, name] as const] : []
  }),
)

type Option = { readonly type: 'boolean' | 'string'; readonly multiple?: true; readonly short?: string }
const text = (name: InputName): Option => {
  const { alias } = inputSpecs[name]
  return { type: 'string', multiple: true, ...(alias?.length === 1 ? { short: alias } : {}) }
}
const flag = (name: string): Option => {
  const short = letters[name]
  return { type: 'boolean', ...(short === undefined ? {} : { short }) }
}

const options: Readonly<Record<string, Option>> = Object.fromEntries([
  ...inputNames
    .filter((name) => name !== 'command')
    .map((name) => [name, isSwitch(name) ? flag(name) : text(name)] as const),
  ...inputNames.filter(isSwitch).map((name) => [without(name), flag(without(name))] as const),
  ...shorts.flatMap(({ flag: one }) => [one, without(one)].map((name) => [name, flag(name)] as const)),
  ...Array.from(aliases, ([alias, name]) => [alias, text(name)] as const),
  ...Object.keys(ownOptions).map((name) => [name, { type: 'string', multiple: true }] as const),
  ...Object.keys(ownFlags).map((name) => [name, flag(name)] as const),
])

/** The options of `mycli exec`, each with whether a value follows. */
export const execOptions: Readonly<Record<string, boolean>> = Object.fromEntries(
  Object.entries(options).map(([name, { type }]) => [name, type === 'string']),
)

/**
 * Reads the words behind `mycli exec`. Flags may stand anywhere before `--`; what follows it is the command, word for
 * word.
 * @param environment of the caller, from which values are taken that an option only names
 * @throws InputError with every problem of the words themselves; values are read later
 */
export function readExecArgs(argv: readonly string[], environment: Environment = {}): ExecArgs {
  const { values, flags, problems } = takeWords(argv)
  const given = gather(values)
  const profile = given.get('profile')?.texts.at(-1)
  given.delete('profile')
  const filled = fromEnvironment(given, environment)
  const wrong = [...problems, ...filled.problems]
  if (wrong.length > 0 && !flags.has('help')) {
    throw new InputError(wrong, 'See mycli exec --help. Put -- before a command that has options of its own.')
  }
  return {
    source: { name: 'flag', given: Object.fromEntries(filled.given) },
    dryRun: flags.has('dry-run'),
    detach: flags.has('detach'),
    json: flags.has('json'),
    explain: flags.has('explain'),
    help: flags.has('help'),
    quiet: flags.has('quiet'),
    color: flags.has('no-color') ? false : flags.has('color') || undefined,
    profile,
  }
}

/** A value of an input, or of an option of our own, and how it was written. */
interface Value {
  readonly name: string
  readonly text: string
  readonly where: string
}

/** What the words say, one by one. */
interface Taken {
  readonly values: readonly Value[]
  readonly flags: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

function takeWords(argv: readonly string[]): Taken {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true })
  const values: Value[] = []
  const flags = new Set<string>()
  const words: string[] = []
  const problems: Problem[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName: where, value: text = '' } = token
    const problem = problemOf(token)
    if (problem) problems.push(problem)
    else if (options[name]?.type === 'boolean') flags.add(name)
    else values.push({ name: aliases.get(name) ?? name, text, where })
  }
  return { values: [...values, ...valuesOf(flags), ...commandOf(words)], flags, problems }
}

/** The values that flags stand for, first those that are short for a value, then the switches. */
function valuesOf(flags: ReadonlySet<string>): readonly Value[] {
  const short = shorts.flatMap(({ name, flag, value, off }) => [
    { name, flag, text: value, where: `--${flag}` },
    { name, flag: without(flag), text: off, where: `--${without(flag)}` },
  ])
  const switches = inputNames.filter(isSwitch).flatMap((name) => [
    { name, flag: name, text: 'true', where: spell(name, 'cli') },
    { name, flag: without(name), text: 'false', where: spell(name, 'cli') },
  ])
  return [...short, ...switches].filter(({ flag }) => flags.has(flag))
}

/** A single word is a script; several are a command with its arguments, and each stays one word. */
function commandOf(words: readonly string[]): readonly Value[] {
  const [first, ...rest] = words
  if (first === undefined) return []
  const text = rest.length === 0 ? first : words.map(quote).join(' ')
  return [{ name: 'command', text, where: spell('command', 'cli') }]
}

/** Every value of an option under its name, with where the first one stands. */
function gather(values: readonly Value[]): Map<string, Given> {
  const given = new Map<string, Given>()
  for (const { name, text, where } of values) {
    const before = given.get(name)
    given.set(name, { texts: [...(before?.texts ?? []), text], where: before?.where ?? where })
  }
  return given
}

interface Flag {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function problemOf({ name, rawName, value = '', inlineValue }: Flag): Problem | undefined {
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  const where = printable(rawName, 60)
  if (!option) {
    const advice = adviceFor(rawName)
    if (advice !== undefined) return { where, message: advice }
    const near = rawName.startsWith('--') ? nearest(name, Object.keys(options)) : undefined
    return { where, message: near ? `is not an option. Did you mean --${near}?` : 'is not an option.' }
  }
  if (option.type === 'boolean') return inlineValue ? { where, message: 'takes no value.' } : undefined
  // Without this, a flag whose value was forgotten would swallow the next flag.
  const swallowed = !inlineValue && value.startsWith('--')
  return value === '' || swallowed ? { where, message: 'needs a value.' } : undefined
}

/** One word as a POSIX shell reads it back. */
function quote(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
