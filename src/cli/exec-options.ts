import { type InputName, inputNamesOf, inputSpecs, kindOf } from '../core/settings/inputs.ts'
import type { ValueOf } from './commands.ts'
import { letters } from './flags.ts'

/** Flags that are about this command line, not about the run. */
export const ownFlags = {
  explain: 'Print every setting and where it comes from, and run nothing.',
  detach: 'Start the command on AWS Fargate, print its execution id, and leave; mycli logs picks it up again.',
  json: 'With --detach or --explain: print JSON.',
  'dry-run': 'Print what would run, as JSON, and run nothing.',
  quiet: 'Print nothing but what the command prints, warnings, and why a run failed; also -q.',
  color: 'Colour the line that says why a run failed, even where stderr is no terminal.',
  'no-color': 'Colour nothing; the same as NO_COLOR=1.',
  help: 'Print this help; also -h.',
  version: 'Print the version; also -v.',
} as const

/** Options with a value that are about this command line. */
export const ownOptions = {
  profile: {
    placeholder: 'NAME',
    help: 'AWS profile with the credentials. Default: AWS_PROFILE, or what the AWS CLI takes.',
  },
} as const

/** The inputs of the command line. */
export const inputNames = inputNamesOf('cli')
/** Whether an input is switched on by its name alone. */
export const isSwitch = (name: InputName): boolean => kindOf(name).isSwitch === true
/** What switches a flag off. */
export const without = (name: string): string => `no-${name}`
/** Flags that are short for a value of an input. */
export const shorts = inputNames.flatMap((name) => {
  const { short } = inputSpecs[name]
  return short ? [{ name, ...short }] : []
})

/** Words that stand for an input. */
export const aliases: ReadonlyMap<string, InputName> = new Map(
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

// The version is asked for alone: with other words, it would be printed in place of the run.
const parsed = Object.keys(ownFlags).filter((name) => name !== 'version')
// What an alias of the shell has switched on can be switched off.
const offs = parsed.filter((name) => name !== 'help' && !name.startsWith('no-')).map(without)

/** Every option, as Node's parser takes it. */
export const options: Readonly<Record<string, Option>> = Object.fromEntries([
  ...inputNames
    .filter((name) => name !== 'command')
    .map((name) => [name, isSwitch(name) ? flag(name) : text(name)] as const),
  ...inputNames.filter(isSwitch).map((name) => [without(name), flag(without(name))] as const),
  ...shorts.flatMap(({ flag: one }) => [one, without(one)].map((name) => [name, flag(name)] as const)),
  ...Array.from(aliases, ([alias, name]) => [alias, text(name)] as const),
  ...Object.keys(ownOptions).map((name) => [name, { type: 'string', multiple: true }] as const),
  ...[...parsed, ...offs].map((name) => [name, flag(name)] as const),
])

/** The options of `mycli exec` that a shell completes. */
export const execOptions: Readonly<Record<string, ValueOf>> = Object.fromEntries(
  Object.entries(options)
    .filter(([name]) => Object.hasOwn(ownFlags, name) || !offs.includes(name))
    .map(([name, { type }]) => [name, type === 'boolean' ? 'nothing' : (wordsOf(name) ?? 'value')]),
)

function wordsOf(name: string): readonly string[] | undefined {
  const known = inputNames.find((one) => one === name)
  const schema: Readonly<Record<string, unknown>> = (known && kindOf(known).schema) ?? {}
  return schema['enum'] as readonly string[] | undefined
}

/** What a flag contradicts: of the two, the one that is given last counts. */
export const oppositeOf = (name: string): string => (name.startsWith('no-') ? name.slice('no-'.length) : without(name))
