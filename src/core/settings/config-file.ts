import { Composer, type CST, isAlias, isMap, isScalar, LineCounter, type ParsedNode, Parser } from 'yaml'
import type { Problem } from '../errors.ts'
import { count, printable } from '../text.ts'
import { type FileValue, type Finding, readFileSettings } from './file-settings.ts'
import { fileKeys } from './inputs.ts'
import type { SettingSource } from './resolve.ts'
import { explainYamlError } from './yaml-error.ts'

/** In bytes or characters: more than this is not a file of settings. */
export const largestFile = 64 * 1024

// Settings need three levels. The composer calls itself for each, and deep enough a file would end the process.
const deepest = 16
const mostProblems = 20

// Keys are compared by us: the package would compare each with each.
const yaml = { schema: 'core', uniqueKeys: false, merge: false, prettyErrors: false, logLevel: 'error' } as const

/**
 * Reads a settings file such as .mycli.yaml. Never throws: what is wrong with the file is in the source's problems,
 * each with its line and column.
 * @param options.name the file, as problems and origins are to call it
 */
export function readConfigFile(text: string, { name }: { readonly name: string }): SettingSource {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  if (plain.length > largestFile) return unreadableFile(name, `has more than ${count(largestFile, 'character')}.`)
  const lines = new LineCounter()
  const positionOf = (offset: number) => lines.linePos(Math.min(offset, plain.length))
  const whereIs = (offset: number): string => {
    const { line, col } = positionOf(offset)
    return `${printable(name)}:${line}:${col}`
  }
  const tokens = [...new Parser(lines.addNewLine).parse(plain)]
  const all = [...tokensWithin(tokens)]
  const deep = all.find(({ depth }) => depth > deepest)
  if (deep) return unreadableFile(name, `is nested deeper than ${deepest} levels.`, whereIs(deep.token.offset))

  const [document, second] = [...new Composer(yaml).compose(tokens, true, plain.length)]
  const top = document?.contents ? fileValue(document.contents) : undefined
  const { given, findings } = readFileSettings(top, whereIs)
  const quoted = all.filter(({ token }) => token.type.endsWith('quoted-scalar'))
  const quotes = quoted.map(({ token }) => token.offset).toSorted((a, b) => a - b)
  // One mistake of form makes others: the first of each line is told.
  const perLine = new Map(document?.errors.toReversed().map((error) => [positionOf(error.pos[0]).line, error]))
  const mistakes = Array.from(perLine.values(), (error) => explainYamlError(error, plain, quotes))
  if (second) findings.push({ at: second.range[0], message: 'begins a second document. Keep one.' })
  const problems = [...beforeMistakes(findings, mistakes, top), ...mistakes].toSorted((a, b) => a.at - b.at)
  if (problems.length === 0) return { name, given }
  const shown: Problem[] = problems.slice(0, mostProblems).map(({ at, message }) => ({ where: whereIs(at), message }))
  const rest = problems.length - shown.length
  if (rest > 0) shown.push({ where: printable(name), message: `has ${count(rest, 'more problem')}.` })
  return { name, given: mistakes.length > 0 || top?.kind !== 'mapping' ? unread(name) : given, problems: shown }
}

/** A settings file that is wanted, but could not be read at all. */
export function unreadableFile(name: string, message: string, where = printable(name)): SettingSource {
  return { name, given: unread(name), problems: [{ where, message }] }
}

/**
 * What should be said where a settings file is not there, but one that is nearly called so.
 * @param beside the names in its folder
 */
export function misnamed(name: string, beside: readonly string[]): string | undefined {
  const nearly = beside.find((one) => /^\.?mycli\.ya?ml$/i.test(one) && one !== name)
  return nearly === undefined ? undefined : `${printable(nearly)} is not read: the settings file is called ${name}.`
}

// It may hold any setting, so that none can be called missing.
function unread(name: string): SettingSource['given'] {
  return Object.fromEntries(fileKeys.map((key) => [key, { texts: [], where: printable(name) }]))
}

// From the setting that a mistake of form stands in, what was read was guessed.
function beforeMistakes(
  findings: readonly Finding[],
  mistakes: readonly Finding[],
  top: FileValue | undefined,
): readonly Finding[] {
  const first = mistakes.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY)
  const entries = top?.kind === 'mapping' && mistakes.length > 0 ? top.entries : []
  const guessedFrom = entries.findLast(({ key }) => key.at <= first)?.key.at ?? first
  return findings.filter(({ at }) => at < guessedFrom)
}

// Without recursion, so that the depth can be known before anything recursive begins.
function* tokensWithin(tops: readonly CST.Token[]): Generator<{ readonly token: CST.Token; readonly depth: number }> {
  const waiting = tops.toReversed().map((token) => ({ token, depth: 0 }))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    const { token, depth } = next
    if (token.type === 'document' && token.value) waiting.push({ token: token.value, depth })
    if (!('items' in token)) continue
    for (const item of token.items) {
      if (item.value) waiting.push({ token: item.value, depth: depth + 1 })
      if ('key' in item && item.key) waiting.push({ token: item.key, depth: depth + 1 })
    }
  }
}

// Nothing is expanded or constructed: an alias, an anchor or a tag is seen, and refused by the code that reads on.
function fileValue(node: ParsedNode): FileValue {
  const at = node.range[0]
  if (isAlias(node)) return { kind: 'refused', at, what: `*${node.source} is an alias` }
  if (node.anchor !== undefined) return { kind: 'refused', at, what: `&${node.anchor} is an anchor` }
  if (node.tag !== undefined) return { kind: 'refused', at, what: `${shortTag(node.tag)} is a tag` }
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }) => ({
      key: fileValue(key),
      value: value ? fileValue(value) : undefined,
    }))
    return { kind: 'mapping', at, entries }
  }
  if (!isScalar(node)) return { kind: 'list', at }
  const { value, source } = node
  if (typeof value === 'string') return { kind: 'scalar', at, text: value, type: 'string' }
  if (value === null) return { kind: 'scalar', at, text: source ?? '', type: 'nothing' }
  return { kind: 'scalar', at, text: source ?? String(value), type: typeof value === 'boolean' ? 'boolean' : 'number' }
}

function shortTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/, '!!')
}
