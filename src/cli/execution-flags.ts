import { usualStack } from '../core/stack/files.ts'
import { accountFlags } from './account.ts'
import type { Flags } from './flags.ts'

/** The options of every command that looks after executions. */
const placeFlags = {
  ...accountFlags,
  stack: { value: 'NAME', help: `Name of the stack. Default: ${usualStack}.` },
  cluster: { value: 'NAME', help: "ECS cluster, by name or ARN. Default: the stack's." },
} as const satisfies Flags

const help = { help: 'Print this help.' } as const

/** The options of `mycli logs`. */
export const logsFlags = {
  follow: { help: 'Go on to the end, and exit with the code of the command. Ctrl-C leaves it running.' },
  quiet: { help: 'Print nothing but the log, warnings, and why the run failed.' },
  ...placeFlags,
  'log-group': { value: 'NAME', help: "CloudWatch log group. Default: the execution's, else the stack's." },
  help,
} as const satisfies Flags

/** The options of `mycli ps`. */
export const psFlags = {
  ...placeFlags,
  json: { help: 'Print JSON.' },
  help,
} as const satisfies Flags

/** The options of `mycli stop`. */
export const stopFlags = { ...placeFlags, help } as const satisfies Flags

const whole = 'The log is printed whole: tail or grep takes what is wanted of it.'

/** What to say of options that other tools have for their logs. */
export const logsAdvice = { tail: whole, n: whole, lines: whole, since: whole } as const

const hour = 'What ended in the last hour is listed, too.'

/** What to say of options that other tools have for their lists. */
export const psAdvice = { a: hour, all: hour } as const
