import { parseArgs } from 'node:util'
import { InputError, type Problem } from '../core/errors.ts'
import { adviceFor } from '../core/settings/other-names.ts'
import { type Given, type SettingSource, spell } from '../core/settings/resolve.ts'
import { nearest, printable } from '../core/text.ts'
import { aliases, inputNames, isSwitch, oppositeOf, options, shorts, without } from './exec-options.ts'
import { type Environment, fromEnvironment } from './from-environment.ts'

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

/**
 * Reads the words behind `mycli exec`. Flags may stand anywhere before `--`; what follows it is the command, word for
 * word.
 * @param environment of the caller, from which values are taken that an option only names
 * @throws InputError with every problem of the words themselves; values are read later
 */
export function readExecArgs(argv: readonly string[], environment: Environment = {}): ExecArgs {
  const { values, flags, problems, dashes } = takeWords(argv)
  const given = gather(values)
  const profile = given.get('profile')?.texts.at(-1)
  given.delete('profile')
  const filled = fromEnvironment(given, environment)
  const wrong = [...problems, ...filled.problems]
  const printing = ['detach', 'explain', 'dry-run'].some((name) => flags.has(name))
  if (flags.has('json') && !printing) wrong.push({ where: '--json', message: 'goes with --detach or --explain.' })
  if (wrong.length > 0 && !flags.has('help')) {
    throw new InputError(wrong, `See mycli exec --help. ${dashes}`)
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
  /** What to say of `--`, where something is wrong. */
  readonly dashes: string
}

function takeWords(argv: readonly string[]): Taken {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true })
  const values: Value[] = []
  const flags = new Set<string>()
  const words: string[] = []
  const problems = new Map<number, Problem>()
  const first = tokens.find(({ kind }) => kind === 'positional')?.index ?? argv.length
  let isOfCommand = false
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName: where, value: text = '', index } = token
    const problem = problemOf(token, { word: argv[index] ?? where, isBehind: index > first })
    if (problem) problems.set(index, problem) // one for all letters of a word
    isOfCommand ||= problem !== undefined && index > first
    if (problem) continue
    if (options[name]?.type === 'boolean') turn(name, flags)
    else values.push({ name: aliases.get(name) ?? name, text, where })
  }
  const dashes = `Put -- before a command that has options of its own${isOfCommand ? `: ${dashed(argv, first)}` : '.'}`
  return {
    values: [...values, ...valuesOf(flags), ...commandOf(words)],
    flags,
    problems: [...problems.values()],
    dashes,
  }
}

// Of a flag and its opposite the last counts, as where an alias of the shell has the first.
function turn(name: string, flags: Set<string>): void {
  flags.delete(oppositeOf(name))
  flags.add(name)
}

/** The command line as it was meant, if what is no option of ours is one of the command. */
function dashed(argv: readonly string[], first: number): string {
  const command = argv.slice(first).map(quote).join(' ')
  return printable(['mycli exec', ...(first > 0 ? ['…'] : []), '--', command].join(' '), 120)
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

/** Where an option stands: the word that it is, or is in, and whether that is behind a word of the command. */
interface Place {
  readonly word: string
  readonly isBehind: boolean
}

function problemOf({ name, rawName, value = '', inlineValue }: Flag, place: Place): Problem | undefined {
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  const where = printable(rawName, 60)
  if (!option) return unknownOption(name, rawName, place)
  if (option.type === 'boolean') return inlineValue ? { where, message: `takes no value.${switches(name)}` } : undefined
  // Without this, a flag whose value was forgotten would swallow the next flag.
  const swallowed = !inlineValue && value.startsWith('--')
  return value === '' || swallowed ? { where, message: 'needs a value.' } : undefined
}

function switches(name: string): string {
  const other = oppositeOf(name)
  return Object.hasOwn(options, other) ? ` Write --${name} or --${other}.` : ''
}

// Letters in one word are one option to other tools, and behind the command's first word they are likely its own.
function unknownOption(name: string, rawName: string, { word, isBehind }: Place): Problem {
  const isLong = rawName.startsWith('--')
  const where = printable(isLong ? rawName : word, 60)
  const advice = isLong || !isBehind ? adviceFor(rawName) : undefined
  if (advice !== undefined) return { where, message: advice }
  const near = isLong ? nearest(name, Object.keys(options)) : undefined
  return { where, message: near ? `is not an option. Did you mean --${near}?` : 'is not an option.' }
}

/** One word as a POSIX shell reads it back. */
function quote(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
