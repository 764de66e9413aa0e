import { count, printable } from '../text.ts'

// The runner hides secrets that only it knows, in what it is given: nothing that may hold one is written in other signs or
// cut in the middle, but stands in code, or as it is where nothing in it means anything in Markdown.

/** What means nothing in Markdown or HTML, and makes no link and no mention. */
const plain = /^(?!.*(?::\/\/|www\.))[\p{L}"'(][\p{L}\p{N} .,;:'"()/%…-]*$/u

/** Text from outside in a paragraph, which keeps its lines. */
export function prose(text: string, longest = 4_000): string {
  const lines = text.split('\n').flatMap((line) => shown(line, longest))
  return lines.map((line) => (plain.test(line) ? line : code(line))).join('<br>')
}

/** Text from outside in one line, in the type of code. */
export function code(text: string, longest = 4_000): string {
  const [line] = shown(text, longest)
  if (line === undefined) return ''
  const fence = '`'.repeat(longestRun(line) + 1)
  // Spaces at both ends are not part of it.
  return line.includes('`') ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`
}

/** The same in a cell of a table, where a bar would end it. */
export function cell(text: string, longest?: number): string {
  const [line = ''] = shown(text, longest)
  if (plain.test(line)) return line
  if (!line.includes('|')) return code(line)
  return `<code>${line.replace(/[^\p{L}\p{N} ]/gu, entity)}</code>`
}

// GitHub makes links of what it has read: an empty comment behind a sign that may be in one breaks it up.
const entity = (sign: string): string => `&#${sign.codePointAt(0)};${'@#:'.includes(sign) ? '<!-- -->' : ''}`

const shown = (text: string, longest = 4_000): readonly string[] => {
  const line = printable(text.trim(), Number.POSITIVE_INFINITY)
  if (line === '') return []
  return [line.length > longest ? `(${count(line.length, 'character')})` : line]
}

const longestRun = (text: string): number => Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length))

/** A link, where the address is one of the web; else its text alone. */
export function link(markdown: string, url: string | undefined): string {
  if (url === undefined || !/^https?:\/\//.test(url)) return markdown
  return `[${markdown}](${url.replace(/[^\w.~:/?#@!$&*+,;=%-]/g, encodeURIComponent).replaceAll(/[()']/g, escaped)})`
}

const escaped = (sign: string): string => `%${sign.charCodeAt(0).toString(16)}`

/** Colours and other orders to a terminal (ECMA-48), which mean nothing on a page. */
const terminalOrder = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/g

/** Lines of a log as a block of code, which nothing in them ends. */
export function fenced(lines: readonly string[], longest = 2_000): string {
  const bare = lines.map((line) => line.replace(terminalOrder, '').split('\t').map(whole).join('\t'))
  const block = bare.map((line) => (line.length > longest ? `(a line of ${count(line.length, 'character')})` : line))
  const fence = '`'.repeat(Math.max(3, ...block.map((line) => longestRun(line) + 1)))
  return `${fence}text\n${block.join('\n')}\n${fence}`
}

const whole = (text: string): string => printable(text, Number.POSITIVE_INFINITY)
