import { parseArgs } from 'node:util'
import type { Problem } from '../core/errors.ts'
import { nearest, printable } from '../core/text.ts'

/** An option of a command. */
export interface Flag {
  /** What its value is called in the help; a flag without one is a switch. */
  readonly value?: string
  readonly help: string
}

/** Flags that have a letter, too, in each command that has them. */
export const letters: Readonly<Record<string, string>> = { help: 'h', follow: 'f', quiet: 'q', yes: 'y' }

/** The letter of a flag, as the help shows it. */
export const letterOf = (flag: string): string | undefined =>
  Object.hasOwn(letters, flag) ? `-${letters[flag]}` : undefined

export type Flags = Readonly<Record<string, Flag>>

/** What the words behind a command say: each flag that is given with its value, which is empty for a switch. */
export interface GivenFlags {
  readonly given: ReadonlyMap<string, string>
  /** What is no option. */
  readonly words: readonly string[]
  readonly problems: readonly Problem[]
}

/** What else a command takes. */
interface Words {
  /** How many words may be there that are no flags. */
  readonly mostWords?: number
  /** What to say of options that other tools have. */
  readonly advice?: Readonly<Record<string, string>>
}

/**
 * Reads the words behind a command that takes flags; of a flag that is given again, or is switched off with no-, the
 * last counts.
 */
export function readFlags(
  argv: readonly string[],
  flags: Flags,
  { mostWords = 0, advice = {} }: Words = {},
): GivenFlags {
  const { tokens } = parseArgs({
    ...{ args: [...argv], options: optionsOf(flags) },
    ...{ strict: false, allowPositionals: true, tokens: true },
  })
  const given = new Map<string, string>()
  const problems: Problem[] = []
  const words: string[] = []
  let unknownAt: number | undefined
  for (const token of tokens) {
    const { kind, index } = token
    // Behind an option that is not known stands its value, likely.
    if (kind === 'positional' && index - 1 === unknownAt) continue
    if (kind === 'positional' && words.length < mostWords) words.push(token.value)
    else if (kind === 'positional') problems.push({ message: `"${printable(token.value, 60)}" is one word too many.` })
    if (kind !== 'option') continue
    const problem = problemOf(token, flags, advice)
    if (problem) problems.push(problem)
    if (problem && !isFlag(token.name, flags) && !token.inlineValue) unknownAt = index
    if (!problem) turn(token, flags, given)
  }
  return { given, words, problems }
}

type Option = { readonly type: 'boolean' | 'string'; readonly short?: string }

function optionsOf(flags: Flags): Readonly<Record<string, Option>> {
  const options = Object.entries(flags).map(([name, { value }]): readonly [string, Option] => {
    const short = letters[name]
    return [name, { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) }]
  })
  return Object.fromEntries(options)
}

const isFlag = (name: string, flags: Flags): boolean =>
  Object.hasOwn(flags, name) || switchedOff(name, flags) !== undefined

/** The switch that a name takes back: `no-json` is for `json`, and `public-ip` for `no-public-ip`. */
function switchedOff(name: string, flags: Flags): string | undefined {
  const other = name.startsWith('no-') ? name.slice('no-'.length) : `no-${name}`
  return Object.hasOwn(flags, other) && flags[other]?.value === undefined ? other : undefined
}

function turn({ name, value = '' }: Token, flags: Flags, given: Map<string, string>): void {
  const off = Object.hasOwn(flags, name) ? undefined : switchedOff(name, flags)
  if (off === undefined) given.set(name, value)
  else given.delete(off)
}

interface Token {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function problemOf(
  { name, rawName, value = '', inlineValue }: Token,
  flags: Flags,
  advice: Readonly<Record<string, string>>,
): Problem | undefined {
  const flag = Object.hasOwn(flags, name) ? flags[name] : undefined
  const where = printable(rawName, 60)
  if (!flag && switchedOff(name, flags) === undefined) {
    const known = Object.hasOwn(advice, name) ? advice[name] : nearestTo(rawName, flags)
    return { where, message: `is not an option.${known === undefined ? '' : ` ${known}`}` }
  }
  if (flag?.value === undefined) return inlineValue ? { where, message: 'takes no value.' } : undefined
  // Without this, a flag whose value was forgotten would swallow the next flag.
  return value === '' || (!inlineValue && value.startsWith('--')) ? { where, message: 'needs a value.' } : undefined
}

function nearestTo(rawName: string, flags: Flags): string | undefined {
  if (!rawName.startsWith('--')) return undefined
  const name = rawName.slice('--'.length)
  const known = Object.keys(flags)
  const near = nearest(name, known) ?? nearest(name.replace(/^no-/, ''), known)
  return near && `Did you mean --${near}?`
}
