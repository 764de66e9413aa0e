import type { WriteStream } from 'node:tty'
import type { Output } from '../app/ports.ts'
import { red } from './color.ts'
import { clearLine } from './terminal.ts'

/** One of the process's own output streams. */
export type Stream = Pick<WriteStream, 'write'> & { readonly isTTY?: boolean }

/** An output that says no more than what the command prints, what went wrong, and what may have. */
export const quietOutput = (output: Output): Output => ({
  ...output,
  note() {},
  notice() {},
  status() {},
  started() {},
})

/** The command owns stdout, we speak on stderr: a pipe carries the command's words alone. */
export function terminalOutput(
  stdout: Stream,
  stderr: Stream,
  { isColoured = false }: { readonly isColoured?: boolean } = {},
): Output {
  let shown = ''
  let isUnended = false
  const clear = (): void => {
    if (shown !== '') stderr.write(clearLine)
    shown = ''
  }
  const say = (text: string): void => {
    clear()
    beginLine()
    stderr.write(`mycli: ${text}\n`)
  }
  // On a screen the command's last line ends where ours begins; its own bytes stay what they are.
  const beginLine = (): void => {
    if (!isUnended || !stdout.isTTY || !stderr.isTTY) return
    stderr.write('\n')
    isUnended = false
  }
  return {
    phase() {}, // a terminal has no groups
    lines(texts, { unended = false } = {}) {
      clear()
      // What came late, behind the last line, is a line of its own.
      stdout.write(`${isUnended ? '\n' : ''}${texts.join('\n')}${unended ? '' : '\n'}`)
      isUnended = unended
    },
    note: say,
    notice: say,
    warn: (text) => say(`warning: ${text}`),
    fail: (text, hint) => say([isColoured ? red(text) : text, ...(hint?.split('\n') ?? [])].join('\n  ')),
    status(text = '') {
      if (!stderr.isTTY || text === shown) return
      clear()
      if (text !== '') beginLine()
      if (text !== '') stderr.write(`mycli: ${text}`)
      shown = text
    },
    started({ arn, logUrl }) {
      say(`task ${arn}`)
      if (logUrl !== undefined) say(`log  ${logUrl}`)
    },
    summary(text) {
      clear()
      beginLine()
      stderr.write(text.endsWith('\n') ? text : `${text}\n`)
    },
  }
}
