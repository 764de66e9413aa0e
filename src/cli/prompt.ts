import type { Terminal } from './terminal.ts'

/** Whether there is a person to ask. */
export const isAskable = ({ stdin, stderr }: Terminal): boolean => stdin.isTTY === true && stderr.isTTY === true

/** Asks a yes or no; undefined where the question was left, by Ctrl-C or Escape. */
export async function confirm(message: string, { stdin, stderr, signal }: Terminal): Promise<boolean | undefined> {
  const clack = await import('@clack/prompts')
  const answer = await clack.confirm({ message, initialValue: false, input: stdin, output: stderr, signal })
  return clack.isCancel(answer) ? undefined : answer
}
