import type { Reading } from '../errors.ts'
import { printable } from '../text.ts'

/** One line `NAME=value`, or one block, of a file such as $GITHUB_OUTPUT. */
export interface Assignment {
  readonly name: string
  readonly value: string
}

/**
 * Reads what a command wrote to $GITHUB_OUTPUT or $GITHUB_ENV, as the runner does: lines `NAME=value`, and blocks
 * from `NAME<<DELIMITER` to a line that is the delimiter. Empty lines between them count for nothing.
 */
export function readEnvFile(text: string): Reading<readonly Assignment[]> {
  const lines = text.split(/\r?\n/)
  const assignments: Assignment[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals === 0 || heredoc === 0) return { problem: `line ${at + 1}: the name is missing` }
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      assignments.push({ name: line.slice(0, equals), value: line.slice(equals + 1) })
    } else if (heredoc >= 0) {
      const delimiter = line.slice(heredoc + 2)
      if (delimiter === '') return { problem: `line ${at + 1}: the delimiter of "${printable(line, 60)}" is missing` }
      const end = lines.indexOf(delimiter, at + 1)
      if (end < 0) return { problem: `line ${at + 1}: the delimiter of "${printable(line, 60)}" does not come again` }
      assignments.push({ name: line.slice(0, heredoc), value: lines.slice(at + 1, end).join('\n') })
      at = end
    } else return { problem: `line ${at + 1}: "${printable(line, 60)}" is neither NAME=value nor NAME<<DELIMITER` }
  }
  return { value: assignments }
}
