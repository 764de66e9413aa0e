import { printable } from '../text.ts'
import type { Finding } from './file-settings.ts'

/** What a YAML parser says of a mistake of form. */
export interface YamlError {
  readonly code: string
  readonly message: string
  readonly pos: readonly [number, number]
}

const words: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'a tab indents this line. Indent with spaces',
  BLOCK_AS_IMPLICIT_KEY: 'there is a second ": " in this value. Put the value in quotes, or begin a line for each key',
  MULTILINE_IMPLICIT_KEY: 'a key must be on one line, with ": " behind it',
  BAD_SCALAR_START: 'no value can begin with this character. Put the value in quotes',
  BAD_DQ_ESCAPE: 'there is no such escape in double quotes. Use single quotes',
  BAD_INDENT: 'the indentation is wrong, or a bracket is not closed',
  KEY_OVER_1024_CHARS: 'the key is too long',
  UNEXPECTED_TOKEN: 'this is not expected here',
  BLOCK_IN_FLOW: 'this cannot stand within brackets',
}

/**
 * A mistake of form in our words, with the line it is in.
 * @param quotes the offsets where quoted values begin, ascending
 */
export function explainYamlError({ code, message, pos }: YamlError, text: string, quotes: readonly number[]): Finding {
  // The package names the end of the text, which says nothing about where the quote begins.
  const open = /^Missing closing .quote/.test(message) ? quotes.findLast((quote) => quote < pos[0]) : undefined
  const at = Math.min(open ?? pos[0], text.length)
  const said = open === undefined ? (words[code] ?? inTone(message)) : 'the quote that begins here does not end'
  const line = lineAt(text, at)
  // What is not closed is noticed at the end of the file.
  const shown = line === '' ? 'The file ends here.' : `The line is "${printable(line, 80)}".`
  return { at, message: `is not YAML: ${said}. ${shown}` }
}

const missingColon = /^Implicit map keys need to be followed by map values/

function inTone(message: string): string {
  if (missingColon.test(message)) return 'there is no ": " behind the key, or the indentation is wrong'
  return printable(message.charAt(0).toLowerCase() + message.slice(1), 120)
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset)
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? undefined : end).trim()
}
