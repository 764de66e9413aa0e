import type { WriteStream } from 'node:tty'
import type { Output } from '../app/ports.ts'

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

const red = (text: string): string => `\u001b[31m${text}\u001b[39m`

/** The command owns stdout, we speak on stderr: a pipe carries the command's words alone. */
export function terminalOutput(
  stdout: Stream,
  stderr: Stream,
  { isColoured = false }: { readonly isColoured?: boolean } = {},
): Output {
  let shown = ''
  const clear = (): void => {
    if (shown !== '') stderr.write('\r\u001b[K')
    shown = ''
  }
  const say = (text: string): void => {
    clear()
    stderr.write(`mycli: ${text}\n`)
  }
  return {
    phase() {}, // a terminal has no groups
    lines(texts) {
      clear()
      stdout.write(`${texts.join('\n')}\n`)
    },
    note: say,
    notice: say,
    warn: (text) => say(`warning: ${text}`),
    fail: (text, hint) => say([isColoured ? red(text) : text, ...(hint?.split('\n') ?? [])].join('\n  ')),
    status(text = '') {
      if (!stderr.isTTY || text === shown) return
      clear()
      if (text !== '') stderr.write(`mycli: ${text}`)
      shown = text
    },
    started({ arn, logUrl }) {
      say(`task ${arn}`)
      if (logUrl !== undefined) say(`log  ${logUrl}`)
    },
    summary(text) {
      clear()
      stderr.write(text.endsWith('\n') ? text : `${text}\n`)
    },
  }
}
