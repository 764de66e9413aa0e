import { printable } from '../text.ts'

/** Text from outside for a line of Markdown: none of it is Markdown or HTML, and none a mention, a link or a picture. */
export function inline(text: string, limit = 1_000): string {
  return printable(text.trim(), limit).replace(/[^\p{L}\p{N} ,/]/gu, (sign) => entity(sign))
}

// GitHub looks for mentions and issues in what it has rendered: an empty comment breaks them up.
function entity(sign: string): string {
  const code = `&#${sign.codePointAt(0)};`
  return '@#:'.includes(sign) ? `${code}<!-- -->` : code
}

/** The same for a paragraph, which keeps its lines. */
export const paragraph = (text: string): string =>
  text
    .split('\n')
    .map((line) => inline(line))
    .join('<br>')

/** The same in the type of code. */
export const code = (text: string, limit?: number): string => `<code>${inline(text, limit)}</code>`

/** A link, where the address is one of the web; else its text alone. */
export function link(markdown: string, url: string | undefined): string {
  if (url === undefined || !/^https?:\/\//.test(url)) return markdown
  return `[${markdown}](${url.replace(/[^\w.~:/?#@!$&*+,;=%-]/g, encodeURIComponent).replaceAll(/[()']/g, escaped)})`
}

const escaped = (sign: string): string => `%${sign.charCodeAt(0).toString(16)}`

/** Colours and other orders to a terminal (ECMA-48), which mean nothing on a page. */
const terminalOrder = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/g

/** Lines of a log as a block of code, which nothing in them ends. */
export function fenced(lines: readonly string[], longestLine = 1_000): string {
  const shown = lines.map((line) => printable(line.replace(terminalOrder, '').replaceAll('\t', '    '), longestLine))
  const longest = Math.max(0, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return `${fence}text\n${shown.join('\n')}\n${fence}`
}
