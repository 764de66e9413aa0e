import type { Terminal } from './terminal.ts'

/** Whether there is a person to ask. */
export const isAskable = ({ stdin, stderr }: Terminal): boolean => stdin.isTTY === true && stderr.isTTY === true

/** Asks a yes or no; undefined where the question was left, by Ctrl-C or Escape. */
export async function confirm(message: string, terminal: Terminal): Promise<boolean | undefined> {
  const clack = await import('@clack/prompts')
  const answer = await clack.confirm({ message, initialValue: false, ...streams(terminal) })
  return clack.isCancel(answer) ? undefined : answer
}

/** A choice of a list. */
export interface Choice<T> {
  readonly value: T
  readonly label: string
}

/** Asks for one of a list, the first where nothing is changed; undefined where the question was left. */
export async function choose<T extends string>(
  message: string,
  options: readonly Choice<T>[],
  terminal: Terminal,
): Promise<T | undefined> {
  const clack = await import('@clack/prompts')
  const choices = options.map(({ value, label }) => ({ value: value as string, label }))
  const answer = await clack.select({ message, options: choices, ...streams(terminal) })
  return clack.isCancel(answer) ? undefined : (answer as T)
}

/** Asks for any of a list, or none; undefined where the question was left. */
export async function chooseAny<T extends string>(
  message: string,
  options: readonly Choice<T>[],
  terminal: Terminal,
): Promise<readonly T[] | undefined> {
  const clack = await import('@clack/prompts')
  const choices = options.map(({ value, label }) => ({ value: value as string, label }))
  const answer = await clack.multiselect({ message, options: choices, required: false, ...streams(terminal) })
  return clack.isCancel(answer) ? undefined : (answer as T[])
}

/** A question for a text, and what is wrong with an answer. */
export interface Question {
  readonly message: string
  readonly problemOf: (answer: string) => string | undefined
  /** Whether the answer is shown as it is typed. */
  readonly isHidden: boolean
}

/** Asks for a text; undefined where the question was left. */
export async function askText({ message, problemOf, isHidden }: Question, terminal: Terminal) {
  const clack = await import('@clack/prompts')
  const validate = (answer: string | undefined): string | undefined => problemOf(answer ?? '')
  const how = { message, validate, ...streams(terminal) }
  const answer = await (isHidden ? clack.password({ ...how, clearOnError: true }) : clack.text(how))
  return clack.isCancel(answer) ? undefined : (answer ?? '')
}

const streams = ({ stdin: input, stderr: output, signal }: Terminal) => ({ input, output, signal })
