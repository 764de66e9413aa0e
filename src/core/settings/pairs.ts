import { readEnvFile } from '../env-file.ts'
import type { Reading } from '../errors.ts'
import { printable } from '../text.ts'

const ours = /^(MYCLI_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|WORKSPACE))$/
const severalLines = 'A value of several lines stands between NAME<<EOF and EOF.'
const readOnlyInBash = /^(BASHOPTS|BASH_VERSINFO|EUID|PPID|SHELLOPTS|UID)$/

/**
 * The pairs in a text of lines `NAME=value`, each as one text of that form, and of blocks `NAME<<DELIMITER` as
 * $GITHUB_ENV has them, for values of several lines. Blanks before a name and empty lines mean nothing; what stands in
 * a value is kept, to its last blank.
 */
export function pairTexts(text: string): readonly string[] {
  const lines = text.split(/\r?\n/)
  const texts: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trimStart()
    if (line === '') continue
    const block = /^[A-Za-z_][A-Za-z0-9_]*<<(.+)$/.exec(line)
    const end = block ? lines.findIndex((one, index) => index > at && one.trim() === block[1]?.trim()) : -1
    // A block without an end stays as it is, and is refused as that.
    const [pair] =
      end < 0
        ? []
        : readEnvFile([line.trimEnd(), ...lines.slice(at + 1, end), block?.[1]?.trim()].join('\n')).assignments
    texts.push(pair ? `${pair.name}=${pair.value}` : line)
    if (pair) at = end
  }
  return texts
}

/** Reads texts NAME=value. */
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
  return { problem: `${which} not NAME=value. ${severalLines}` }
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
  const [, block] = /^([A-Za-z_][A-Za-z0-9_]*)<</.exec(name) ?? []
  if (block) return `the delimiter that ends the value of ${block} does not come again.`
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    // What stands there may be a value, so no more of it is shown than could be a name.
    return `"${printable(name, 40)}" is not a name that an environment variable can have. Write NAME${sign}value.`
  }
  if (value === undefined) return `${name} has no value. Write ${name}${sign}value.`
  // What follows would be lost, or be taken for further variables.
  if (/^-----BEGIN .*-----$/.test(value.trim())) return `the value of ${name} goes on in further lines. ${severalLines}`
  if (value.includes('\0')) return `the value of ${name} has a NUL character in it.`
  if (ours.test(name)) return `${name} is set for every command and cannot be replaced.`
  if (readOnlyInBash.test(name)) return `${name} is read-only in bash and cannot be set.`
  if (before.has(name)) return `${name} is set twice.`
  return undefined
}
