import { printable } from './text.ts'

/** One line `NAME=value`, or one block, of a file such as $GITHUB_OUTPUT. */
export interface Assignment {
  readonly name: string
  readonly value: string
}

/** What a file such as $GITHUB_OUTPUT holds. */
export interface EnvFile {
  /** Up to the first line that cannot be read. */
  readonly assignments: readonly Assignment[]
  /** What is wrong with that line; undefined where all was read. */
  readonly problem: string | undefined
}

/**
 * Reads what a command wrote to $GITHUB_OUTPUT or $GITHUB_ENV, as the runner on Linux does (`EnvFileKeyValuePairs` in
 * actions/runner): lines `NAME=value`, and blocks from `NAME<<DELIMITER` to a line that is the delimiter. LF alone ends
 * a line, so a CR stays where it is; empty lines between them count for nothing, and neither does a byte order mark.
 */
export function readEnvFile(text: string): EnvFile {
  const lines = text.replace(/^\ufeff/, '').split('\n')
  const assignments: Assignment[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? ''
    const one = line === '' ? undefined : readAssignment(lines, at)
    if (one && 'problem' in one) return { assignments, problem: `line ${at + 1}: ${one.problem}` }
    if (one) assignments.push(one.assignment)
    at = one ? one.next : at + 1
  }
  return { assignments, problem: undefined }
}

type OneRead = { readonly assignment: Assignment; readonly next: number } | { readonly problem: string }

/** Reads what begins at a line that is not empty. */
function readAssignment(lines: readonly string[], at: number): OneRead {
  const line = lines[at] ?? ''
  const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')]
  if (equals === 0 || heredoc === 0) return { problem: 'the name is missing' }
  if (equals > 0 && (heredoc < 0 || equals < heredoc)) {
    return { assignment: { name: line.slice(0, equals), value: line.slice(equals + 1) }, next: at + 1 }
  }
  const shown = printable(line, 60)
  if (heredoc < 0) return { problem: `"${shown}" is neither NAME=value nor NAME<<DELIMITER` }
  const delimiter = line.slice(heredoc + 2)
  if (delimiter === '') return { problem: `the delimiter of "${shown}" is missing` }
  const end = lines.indexOf(delimiter, at + 1)
  if (end < 0) return { problem: `the delimiter of "${shown}" does not come again` }
  return { assignment: { name: line.slice(0, heredoc), value: lines.slice(at + 1, end).join('\n') }, next: end + 1 }
}
