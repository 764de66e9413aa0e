import type { Reading } from '../errors.ts'
import { printable } from '../text.ts'
import type { Kinds } from './kinds.ts'
import { readRepository } from './repository.ts'

/** Reads one value; a kind that may be given several times gets every occurrence, the others get one. */
export type Reader<T> = (texts: readonly string[]) => Reading<T>

/** One reader for each kind of input. They judge form alone; rules across inputs come after. */
export const readers: { readonly [K in keyof Kinds]: Reader<Kinds[K]> } = {
  script: one((text) => (text.includes('\0') ? { problem: 'has a NUL character in it.' } : { value: text })),
  text: one((text) => ({ value: text })),
  repository: one(readRepository),
  branch: one(readBranch),
  sha: one(readSha),
  shell: one(readShell),
  folder: one((text) => (/\p{Cc}/u.test(text) ? { problem: 'has a control character in it.' } : { value: text })),
  path: one(readPath),
  depth: one((text) =>
    /^\d{1,9}$/.test(text) ? { value: Number(text) } : expected('a whole number, 0 for all', text),
  ),
  submodules: one((text) =>
    text === 'false' || text === 'true' || text === 'recursive'
      ? { value: text }
      : expected('false, true or recursive', text),
  ),
  pairs: readPairs,
  seconds: one(readSeconds),
  flag: one(readFlag),
  engine: one((text) =>
    text === 'fargate' || text === 'local' ? { value: text } : expected('fargate or local', text),
  ),
  image: one((text) =>
    /^[A-Za-z0-9][\w.\-/:@]{0,511}$/.test(text) ? { value: text } : expected('the name of an image', text),
  ),
  cpu: one(readCpu),
  memory: one(readMemory),
  storage: one(readEphemeralStorage),
  architecture: one((text) =>
    text === 'x86_64' || text === 'arm64' ? { value: text } : expected('x86_64 or arm64', text),
  ),
  capacity: one((text) =>
    text === 'spot-then-on-demand' || text === 'spot' || text === 'on-demand'
      ? { value: text }
      : expected('spot-then-on-demand, spot or on-demand', text),
  ),
  times: one((text) => (/^\d{1,4}$/.test(text) ? { value: Number(text) } : expected('a whole number', text))),
  list: one((text) => ({ value: text.split(/[\s,]+/).filter((word) => word !== '') })),
  answer: one(readFlag),
  region: one((text) => (isRegion(text) ? { value: text } : expected('a region such as eu-west-1', text))),
}

function one<T>(read: (text: string) => Reading<T>): Reader<T> {
  return (texts) =>
    texts.length === 1 ? read(texts[0] ?? '') : { problem: `is given ${texts.length} times. Give it once.` }
}

function expected(what: string, text: string): { readonly problem: string } {
  return { problem: `must be ${what}, not "${printable(text)}".` }
}

// The rules of git-check-ref-format(1), and that nothing may look like an option.
function readBranch(text: string): Reading<string> {
  const name = text.replace(/^refs\/(heads|tags)\//, '')
  const bad =
    /^[-/]|[/.]$|\/\/|\.\.|@\{|^@$|[\p{Cc} ~^:?*[\\]/u.test(name) ||
    name.split('/').some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock'))
  return bad ? { problem: `"${printable(text)}" cannot be a branch or tag of git.` } : { value: name }
}

function readSha(text: string): Reading<string> {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(text)
    ? { value: text.toLowerCase() }
    : {
        problem: `must be a full commit id of 40 hexadecimal digits, not "${printable(text)}". git rev-parse prints it.`,
      }
}

// Inside the repository, wherever that is: the same file must be found through an API.
function readPath(text: string): Reading<string> {
  const inside = !text.startsWith('/') && !text.split('/').includes('..') && !/\p{Cc}/u.test(text)
  return inside ? { value: text } : expected('a path inside the repository', text)
}

const shells: Readonly<Record<string, readonly string[]>> = {
  bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '{0}'],
  sh: ['sh', '-e', '{0}'],
  python: ['python', '{0}'],
}

// As `shell:` of a run step: a name, or a command line with a place for the script.
function readShell(text: string): Reading<readonly string[]> {
  const known = Object.hasOwn(shells, text) ? shells[text] : undefined
  if (known) return { value: known }
  const words = text.split(' ').filter((word) => word !== '')
  if (/\p{Cc}/u.test(text) || !words.includes('{0}') || words[0] === '{0}') {
    return expected('bash, sh, python, or a command line such as "perl {0}"', text)
  }
  return { value: words }
}

const unitSeconds: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3_600 }
const longestSeconds = 30 * 24 * 3_600

function readSeconds(text: string): Reading<number> {
  const match = /^(\d{1,9})([smh]?)$/.exec(text)
  const seconds = match ? Number(match[1]) * (unitSeconds[match[2] ?? ''] ?? 0) : 0
  if (seconds > 0 && seconds <= longestSeconds) return { value: seconds }
  if (match) return { problem: `must be between 1s and 720h, not "${printable(text)}".` }
  return expected('a time such as 90s, 30m or 2h, or whole seconds', text)
}

// YAML 1.2's core schema, as the runner's own getBooleanInput has it.
function readFlag(text: string): Reading<boolean> {
  if (/^(true|True|TRUE)$/.test(text)) return { value: true }
  if (/^(false|False|FALSE)$/.test(text)) return { value: false }
  return expected('true or false', text)
}

const ours = /^(MYCLI_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|WORKSPACE))$/
const readOnlyInBash = /^(BASHOPTS|BASH_VERSINFO|EUID|PPID|SHELLOPTS|UID)$/

function readPairs(texts: readonly string[]): Reading<Readonly<Record<string, string>>> {
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

/** Reads CPU units, or vCPUs as in `0.5 vCPU`. Whether Fargate has that size is for sizeProblem to say. */
export function readCpu(text: string): Reading<number> {
  const units = wholeNumber(text) ?? inUnits(/^(\d{0,3}(?:\.\d{1,5})?) ?vcpus?$/i.exec(text)?.[1])
  return units === undefined ? wrong('CPU units such as 1024, or vCPUs such as "1 vCPU"', text) : { value: units }
}

/** Reads MiB, or GB as in `2 GB`, by which AWS means GiB. */
export function readMemory(text: string): Reading<number> {
  const mib = wholeNumber(text) ?? inUnits(/^(\d{0,4}(?:\.\d{1,5})?) ?gi?b$/i.exec(text)?.[1])
  return mib === undefined ? wrong('MiB such as 2048, or "2 GB"', text) : { value: mib }
}

/** Reads GiB of disk. Fargate takes 21 to 200, and gives 20 where nothing is asked for. */
export function readEphemeralStorage(text: string): Reading<number> {
  const size = wholeNumber(text)
  return size !== undefined && size >= 21 && size <= 200
    ? { value: size }
    : wrong('whole GiB from 21 to 200, or left out for 20', text)
}

export const wholeNumber = (text: string): number | undefined =>
  /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined

export function inUnits(text: string | undefined): number | undefined {
  const units = Number(text || 'none') * 1_024
  return Number.isInteger(units) && units > 0 ? units : undefined
}

export const wrong = (what: string, text: string): { readonly problem: string } => ({
  problem: `must be ${what}, not "${printable(text)}".`,
})

/** Whether a text has the form of a region's name, such as eu-west-1 or us-gov-east-1. */
export const isRegion = (text: string): boolean => /^[a-z]{2,8}(-[a-z]{2,12}){1,2}-\d{1,2}$/.test(text)
