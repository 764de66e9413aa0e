import { parseArgs } from 'node:util'
import { InputError, type Problem } from '../core/errors.ts'
import { type InputName, inputNamesOf, inputSpecs, kindOf } from '../core/settings/inputs.ts'
import { type SettingSource, spell } from '../core/settings/resolve.ts'
import { nearest, printable } from '../core/text.ts'

/** Flags that are about this command line, not about the run. */
export const ownFlags = {
  explain: 'Print every setting and where it comes from, and run nothing.',
  detach: 'Start the command on AWS Fargate, print its execution id, and leave; mycli logs picks it up again.',
  json: 'With --detach: print JSON.',
  'dry-run': 'Print what would run, as JSON, and run nothing.',
  help: 'Print this help.',
} as const

/** What the words behind `mycli exec` say. */
export interface ExecArgs {
  readonly source: SettingSource
  readonly dryRun: boolean
  readonly detach: boolean
  readonly json: boolean
  readonly explain: boolean
  readonly help: boolean
}

const inputNames = inputNamesOf('cli')
const isSwitch = (name: InputName): boolean => kindOf(name).isSwitch === true
const without = (name: InputName): string => `no-${name}`
const shorts = inputNames.flatMap((name) => {
  const { short } = inputSpecs[name]
  return short ? [{ name, ...short }] : []
})

const options = Object.fromEntries([
  ...inputNames
    .filter((name) => name !== 'command')
    .map((name) => [name, isSwitch(name) ? { type: 'boolean' } : { type: 'string', multiple: true }]),
  ...inputNames.filter(isSwitch).map((name) => [without(name), { type: 'boolean' }]),
  ...shorts.map(({ flag }) => [flag, { type: 'boolean' }]),
  ...Object.keys(ownFlags).map((flag) => [flag, { type: 'boolean' }]),
]) as Readonly<Record<string, { type: 'boolean' } | { type: 'string'; multiple: true }>>

/** The options of `mycli exec`, each with whether a value follows. */
export const execOptions: Readonly<Record<string, boolean>> = Object.fromEntries(
  Object.entries(options).map(([name, { type }]) => [name, type === 'string']),
)

/**
 * Reads the words behind `mycli exec`. Flags may stand anywhere before `--`; what follows it is the command, word for
 * word.
 * @throws InputError with every problem of the words themselves; values are read later
 */
export function readExecArgs(argv: readonly string[]): ExecArgs {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true })
  const problems: Problem[] = []
  const raw: Partial<Record<string, string[]>> = {}
  const flags = new Set<string>()
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const problem = problemOf(token)
    if (problem) problems.push(problem)
    else if (options[token.name]?.type === 'boolean') flags.add(token.name)
    else raw[token.name] = [...(raw[token.name] ?? []), token.value ?? '']
  }
  for (const { name, flag, value } of shorts) if (flags.has(flag)) raw[name] = [...(raw[name] ?? []), value]
  for (const name of inputNames.filter(isSwitch)) {
    const texts = [...(flags.has(name) ? ['true'] : []), ...(flags.has(without(name)) ? ['false'] : [])]
    if (texts.length > 0) raw[name] = texts
  }
  if (words.length > 0) raw['command'] = [words.length === 1 ? (words[0] ?? '') : words.map(quote).join(' ')]
  if (problems.length > 0 && !flags.has('help')) {
    throw new InputError(problems, 'See mycli exec --help. Put -- before a command that has options of its own.')
  }
  return {
    source: { name: 'flag', given: givenOf(raw) },
    dryRun: flags.has('dry-run'),
    detach: flags.has('detach'),
    json: flags.has('json'),
    explain: flags.has('explain'),
    help: flags.has('help'),
  }
}

function givenOf(raw: Readonly<Partial<Record<string, string[]>>>): SettingSource['given'] {
  return Object.fromEntries(
    Object.entries(raw).map(([name, texts]) => [name, { texts, where: spell(name as InputName, 'cli') }]),
  )
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
  if (!option || !rawName.startsWith('--')) {
    const near = nearest(name, Object.keys(options))
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
