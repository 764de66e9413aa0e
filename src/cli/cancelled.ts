import { UserError } from '../core/errors.ts'
import { exitCodes } from '../core/task/verdict.ts'
import { closedPipe, type Terminal } from './terminal.ts'

/**
 * The exit code of work that only asks of AWS. Ctrl-C ends it also while AWS is asked, and that is no failure of AWS.
 * @param more what else to say of it
 */
export async function untilCancelled(work: Promise<number>, { signal, stderr }: Terminal, more = ''): Promise<number> {
  try {
    return await work
  } catch (error) {
    if (!signal.aborted || !(error instanceof UserError)) throw error
    if (signal.reason !== closedPipe) stderr.write(`mycli: Cancelled.${more}\n`)
    return exitCodes.cancelled
  }
}
