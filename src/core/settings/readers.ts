import type { Reading } from '../errors.ts'
import { printable } from '../text.ts'
import { joinWords, splitWords } from './shell-words.ts'

/** Reads one value, from every text that was given for it. */
export type Reader<T> = (texts: readonly string[]) => Reading<T>

/** A reader of a value that can be given only once. */
export function one<T>(read: (text: string) => Reading<T>): Reader<T> {
  return (texts) =>
    texts.length === 1 ? read(texts[0] ?? '') : { problem: `is given ${texts.length} times. Give it once.` }
}

/** Reads a list that may be given in parts, as with an option that stands there again. */
export function together<T>(read: (text: string) => Reading<readonly T[]>): Reader<readonly T[]> {
  return (texts) => {
    const all = new Set<T>()
    for (const reading of texts.map(read)) {
      if ('problem' in reading) return reading
      for (const one of reading.value) all.add(one)
    }
    return { value: [...all] }
  }
}

/** Reads one of a few words. */
export function oneOf<W extends string>(...words: readonly W[]): (text: string) => Reading<W> {
  const listed = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
  return (text) => {
    const word = words.find((known) => known === text)
    return word === undefined ? expected(listed, text) : { value: word }
  }
}

/** Reads a text of a certain form. */
export function matching<T>(form: RegExp, what: string, convert: (text: string) => T): (text: string) => Reading<T> {
  return (text) => (form.test(text) ? { value: convert(text) } : expected(what, text))
}

/** Reads a command or a key, to the letter. */
export function readScript(text: string): Reading<string> {
  return text.includes('\0') ? { problem: 'has a NUL character in it.' } : { value: text }
}

/** Reads the path of a folder inside the checkout, or an absolute one, which only a run without a checkout may have. */
export function readFolder(text: string): Reading<string> {
  return isInside(text.replace(/^\/+/, ''))
    ? { value: text }
    : expected('a path inside the repository, relative to its root', text)
}

/** Whether a relative path names something inside of where it begins; `a/../b` does, though it is of no use. */
function isInside(path: string): boolean {
  if (path.startsWith('/') || /\p{Cc}/u.test(path)) return false
  let depth = 0
  for (const part of path.split('/')) {
    if (part === '..') depth -= 1
    else if (part !== '' && part !== '.') depth += 1
    if (depth < 0) return false
  }
  return true
}

/** Reads words with commas or white space between. */
export function readWords(text: string): Reading<readonly string[]> {
  return { value: text.split(/[\s,]/).filter((word) => word !== '') }
}

function expected(what: string, text: string): { readonly problem: string } {
  return { problem: `must be ${what}, not "${printable(text)}".` }
}

/**
 * Reads the name of a branch or tag, or any ref by its full name (`refs/heads/x`, `refs/pull/12/merge`), by the rules of
 * git-check-ref-format(1); nothing may look like an option.
 */
export function readBranch(name: string): Reading<string> {
  if (/^[0-9a-f]{40}([0-9a-f]{24})?$/i.test(name))
    return { problem: `"${name}" is the id of a commit. Give it as sha.` }
  if (/^\d+\/(merge|head)$/.test(name)) {
    return { problem: `"${name}" is short for a ref of a pull request. Write refs/pull/${name}.` }
  }
  const bad =
    /^(refs\/\w+\/)?-|^\/|[/.]$|\/\/|\.\.|@\{|^@$|[\p{Cc} ~^:?*[\\]/u.test(name) ||
    name.split('/').some((part) => part.startsWith('.') || part.endsWith('.lock'))
  return bad ? { problem: `"${printable(name)}" cannot be a branch, a tag or a ref of git.` } : { value: name }
}

/** Reads the full id of a commit. */
export function readSha(text: string): Reading<string> {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(text)
    ? { value: text.toLowerCase() }
    : {
        problem: `must be a full commit id of 40 hexadecimal digits, not "${printable(text)}". git rev-parse prints it.`,
      }
}

/** Reads the path of a file inside the repository, wherever that is: the same file must be found through an API. */
export function readPath(text: string): Reading<string> {
  return isInside(text) && !text.split('/').includes('..')
    ? { value: text }
    : expected('a path inside the repository', text)
}

const shells: Readonly<Record<string, readonly string[]>> = {
  bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '{0}'],
  sh: ['sh', '-e', '{0}'],
  python: ['python', '{0}'],
}

/** Reads a shell as `shell:` of a run step has it: a name, or a command line with `{0}` in it, anywhere, for the script. */
export function readShell(text: string): Reading<readonly string[]> {
  const known = Object.hasOwn(shells, text) ? shells[text] : undefined
  if (known) return { value: known }
  const [program = '', ...rest] = splitWords(text)
  if (/[^\P{Cc}\t]/u.test(text) || program.includes('{0}') || !rest.some((word) => word.includes('{0}'))) {
    return expected('bash, sh, python, or a command line such as "perl {0}"', text)
  }
  // The runner puts the script in with string.Format, in which a brace is doubled.
  return { value: [program, ...rest.map((word) => word.replace(/\{\{|\}\}/g, (braces) => braces.charAt(0)))] }
}

/** A shell as it is read: braces of its own are doubled again. */
export function showShell([program = '', ...rest]: readonly string[]): string {
  const doubled = rest.map((word) =>
    word
      .split('{0}')
      .map((part) => part.replace(/[{}]/g, '$&$&'))
      .join('{0}'),
  )
  return joinWords([program, ...doubled])
}

/** Reads true or false as YAML 1.2's core schema and the runner's own getBooleanInput do. */
export function readFlag(text: string): Reading<boolean> {
  if (/^(true|True|TRUE)$/.test(text)) return { value: true }
  if (/^(false|False|FALSE)$/.test(text)) return { value: false }
  return expected('true or false', text)
}

/** Reads the name of a region. */
export function readRegion(text: string): Reading<string> {
  return isRegion(text) ? { value: text } : expected('a region such as eu-west-1', text)
}

/** Whether a text has the form of a region's name, such as eu-west-1 or us-gov-east-1. */
export const isRegion = (text: string): boolean => /^[a-z]{2,8}(-[a-z]{2,12}){1,2}-\d{1,2}$/.test(text)
