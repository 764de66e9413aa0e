import type { ExecutionRecord } from '../app/execution-ports.ts'
import { type Whereabouts, whereaboutsOf } from '../app/executions.ts'
import { type ExecutionPlace, recordsIn } from '../compose/executions.ts'
import type { AccountLogin } from '../compose/login.ts'
import { UserError } from '../core/errors.ts'
import { isStackName, usualStack } from '../core/stack/files.ts'
import { printable } from '../core/text.ts'
import { version } from '../version.ts'
import type { GivenFlags } from './flags.ts'
import type { Terminal } from './terminal.ts'

/** An execution, and how to get at it. */
export interface Located extends Location {
  readonly execution: string
  /** What was noted of it on this machine. */
  readonly record: ExecutionRecord | undefined
}

/** How to get at the executions of a stack. */
export interface Location {
  readonly login: AccountLogin
  readonly place: ExecutionPlace
}

/** What the options say. */
type Given = Pick<GivenFlags, 'given'> & { readonly hasLogs?: boolean }

/** Where the options say that executions are. */
const givenWhereabouts = ({ given }: Given): Whereabouts => ({
  region: given.get('region'),
  cluster: given.get('cluster'),
  logGroup: given.get('log-group'),
})

/** Where an execution is, as far as that is known before anything is asked. */
export async function locate(execution: string, given: Given, terminal: Terminal): Promise<Located> {
  const record = await recordsIn(terminal.env).read(execution)
  const whereabouts = whereaboutsOf(execution, record, givenWhereabouts(given))
  return { execution, record, ...locationAt(whereabouts, given, terminal) }
}

/** Where the executions of the stack are that the options name. */
export const locationOf = (given: Given, terminal: Terminal): Location =>
  locationAt(givenWhereabouts(given), given, terminal)

function locationAt(
  { region, cluster, logGroup }: Whereabouts,
  { given, hasLogs = false }: Given,
  { env: environment, stderr, signal }: Terminal,
): Location {
  const stack = given.get('stack') ?? usualStack
  if (!isStackName(stack)) throw new UserError(`"${printable(stack)}" is not the name of a stack.`)
  const warn = (text: string): void => void stderr.write(`mycli: ${text}\n`)
  return {
    login: { region, profile: given.get('profile'), environment, version, warn, signal },
    place: { stack, cluster, logGroup, hasLogs },
  }
}
