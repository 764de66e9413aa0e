import { logsFlags, psFlags, stopFlags } from './execution-flags.ts'
import { flagRows } from './help.ts'
import { layOut } from './layout.ts'

/** What `mycli logs --help` prints. */
export const logsHelp = (width?: number): string =>
  layOut(
    `Print the log of an execution on AWS Fargate, or follow it to its end.

Usage:
  mycli logs EXECUTION
  mycli logs EXECUTION --follow

Options:
${flagRows(logsFlags)}

EXECUTION is the id that mycli exec --detach printed, or that a step has as its output execution-id; the id of a task does
as well. With --follow the exit code is that of mycli exec: the command's own, or 124, 125, 130, 137. Without it, it is 0.`,
    width,
  )

/** What `mycli ps --help` prints. */
export const psHelp = (width?: number): string =>
  layOut(
    `List the executions of a stack that run, and those that ended in the last hour.

Usage:
  mycli ps [options]

Options:
${flagRows(psFlags)}`,
    width,
  )

/** What `mycli stop --help` prints. */
export const stopHelp = (width?: number): string =>
  layOut(
    `Stop executions: each command is told to end, and killed ten seconds later.

Usage:
  mycli stop EXECUTION [EXECUTION ...]

Options:
${flagRows(stopFlags)}

Exit code 0 where each of them had a task that runs, else 125.`,
    width,
  )
