import type { Reading } from '../errors.ts'
import { printable } from '../text.ts'

const ours = /^(MYCLI_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|WORKSPACE))$/
const readOnlyInBash = /^(BASHOPTS|BASH_VERSINFO|EUID|PPID|SHELLOPTS|UID)$/

/** Reads lines NAME=value. */
export function readPairs(texts: readonly string[]): Reading<Readonly<Record<string, string>>> {
  const pairs = new Map<string, string>()
  const problems: string[] = []
  for (const text of texts) {
    const equals = text.indexOf('=')
    const name = equals < 0 ? text : text.slice(0, equals)
    const value = equals < 0 ? undefined : text.slice(equals + 1)
    const problem = pairProblem({ name, value }, pairs, '=')
    if (problem === undefined) pairs.set(name, value ?? '')
    else problems.push(problem)
  }
  // Object.fromEntries defines, where an assignment to __proto__ would do something else.
  return problems.length > 0 ? { problem: problems.join(' ') } : { value: Object.fromEntries(pairs) }
}

/** As pairs, but what stands there is secret: of a line that is none not even its beginning is shown. */
export function readSecretPairs(texts: readonly string[]): Reading<Readonly<Record<string, string>>> {
  const wrong = texts.flatMap((text, index) => (/^[A-Za-z_][A-Za-z0-9_]*=/.test(text) ? [] : [index + 1]))
  if (wrong.length === 0) return readPairs(texts)
  const which = wrong.length === 1 ? `line ${wrong[0]} is` : `lines ${wrong.join(', ')} are`
  return { problem: `${which} not NAME=value. A value takes one line.` }
}

/**
 * What is wrong with one environment variable, beside those that were read before.
 * @param sign what stands between name and value where it is written
 */
export function pairProblem(
  { name, value }: { readonly name: string; readonly value: string | undefined },
  before: ReadonlyMap<string, string>,
  sign: '=' | ': ',
): string | undefined {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    // What stands there may be a value, so no more of it is shown than could be a name.
    return `"${printable(name, 40)}" is not a name that an environment variable can have. Write NAME${sign}value.`
  }
  if (value === undefined) return `${name} has no value. Write ${name}${sign}value.`
  if (value.includes('\0')) return `the value of ${name} has a NUL character in it.`
  if (ours.test(name)) return `${name} is set for every command and cannot be replaced.`
  if (readOnlyInBash.test(name)) return `${name} is read-only in bash and cannot be set.`
  if (before.has(name)) return `${name} is set twice.`
  return undefined
}
