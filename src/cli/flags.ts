import { parseArgs } from 'node:util'
import type { Problem } from '../core/errors.ts'
import { nearest, printable } from '../core/text.ts'

/** An option of a command. */
export interface Flag {
  /** What its value is called in the help; a flag without one is a switch. */
  readonly value?: string
  readonly help: string
}

export type Flags = Readonly<Record<string, Flag>>

/** What the words behind a command say: each flag that is given with its value, which is empty for a switch. */
export interface GivenFlags {
  readonly given: ReadonlyMap<string, string>
  /** What is no option. */
  readonly words: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * Reads the words behind a command that takes flags; of a flag that is given again the last counts.
 * @param mostWords how many words may be there that are no flags
 */
export function readFlags(argv: readonly string[], flags: Flags, mostWords = 0): GivenFlags {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true })
  const given = new Map<string, string>()
  const problems: Problem[] = []
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional' && words.length < mostWords) words.push(token.value)
    else if (token.kind === 'positional')
      problems.push({ message: `"${printable(token.value, 60)}" is not an option.` })
    if (token.kind !== 'option') continue
    const problem = problemOf(token, flags)
    if (problem) problems.push(problem)
    else given.set(token.name, token.value ?? '')
  }
  return { given, words, problems }
}

interface Token {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function problemOf({ name, rawName, value = '', inlineValue }: Token, flags: Flags): Problem | undefined {
  const flag = Object.hasOwn(flags, name) ? flags[name] : undefined
  const where = printable(rawName, 60)
  if (!flag) {
    const near = nearest(name, Object.keys(flags))
    return { where, message: near ? `is not an option. Did you mean --${near}?` : 'is not an option.' }
  }
  if (flag.value === undefined) return inlineValue ? { where, message: 'takes no value.' } : undefined
  // Without this, a flag whose value was forgotten would swallow the next flag.
  return value === '' || (!inlineValue && value.startsWith('--')) ? { where, message: 'needs a value.' } : undefined
}
