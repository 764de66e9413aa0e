import type { Connection } from '../adapters/aws/connection.ts'
import { executionHost } from '../adapters/aws/executions.ts'
import { logReader } from '../adapters/aws/logs.ts'
import { newOrForgotten, tasksOf } from '../adapters/aws/tasks.ts'
import { systemClock } from '../adapters/node/clock.ts'
import { noJournal } from '../adapters/node/journal.ts'
import { systemPacking } from '../adapters/node/packing.ts'
import { systemRandom } from '../adapters/node/random.ts'
import type { ExecutionHost } from '../app/execution-ports.ts'
import type { FoundTask } from '../app/executions.ts'
import type { Clock, Engine, Output, Ports } from '../app/ports.ts'
import { fargatePace } from '../core/aws/pace.ts'
import { spell } from '../core/settings/resolve.ts'
import { type AccountLogin, connectToAccount } from './login.ts'
import { stackNamed } from './place.ts'

export { recordsIn } from '../adapters/node/records.ts'
export { followTask, readLog } from '../app/follow-task.ts'

/** Where executions are looked for; what is undefined is what the stack says. */
export interface ExecutionPlace {
  readonly stack: string
  readonly cluster: string | undefined
  readonly logGroup: string | undefined
  /** Whether logs are to be read. */
  readonly hasLogs: boolean
}

/** The executions of a stack, for the commands that look after them. */
export interface OpenedExecutions {
  readonly host: ExecutionHost
  /** What a task is followed with: it can be looked at and read, and not be stopped. */
  portsFor(found: FoundTask, output: Output): Ports
  close(): void
}

/**
 * Opens them; one call to SSM says where they are, or none where the place says it all. The signal of the login ends
 * what is asked of AWS.
 * @throws UserError where there are no credentials, or no such stack
 */
export async function openExecutions(login: AccountLogin, place: ExecutionPlace): Promise<OpenedExecutions> {
  const { signal } = login
  const connection = await connectToAccount(login)
  // A question that has no answer yet would keep the process alive.
  signal.addEventListener('abort', connection.close)
  const { cluster, logGroup } = await whereIn(place, connection)
  const clock: Clock = { ...systemClock, sleep: (ms) => systemClock.sleep(ms, signal) }
  return {
    host: executionHost(connection, cluster, clock),
    portsFor: (found, output) => ({
      engine: readOnlyEngine(connection, { ...found, cluster, logGroup: found.logGroup ?? logGroup }),
      ...{ pace: fargatePace(1), clock: systemClock, output, packing: systemPacking, random: systemRandom },
      journal: noJournal,
    }),
    close: () => connection.close(),
  }
}

async function whereIn({ stack, cluster, logGroup, hasLogs }: ExecutionPlace, connection: Connection) {
  if (cluster !== undefined && (logGroup !== undefined || !hasLogs)) return { cluster, logGroup: logGroup ?? '' }
  const found = await stackNamed(stack, connection, {
    missing: [...(cluster === undefined ? (['cluster'] as const) : []), ...(hasLogs ? (['log-group'] as const) : [])],
    spelled: (name) => (name === 'aws-region' ? '--region' : spell(name, 'cli')),
  })
  return { cluster: cluster ?? found.cluster, logGroup: logGroup ?? found.logGroup }
}

interface Readable extends FoundTask {
  readonly cluster: string
  readonly logGroup: string
}

function readOnlyEngine({ ecs, logs, call }: Connection, { cluster, logGroup, isKnown }: Readable): Engine {
  const tasks = isKnown ? tasksOf(ecs, cluster, call) : tasksOf(ecs, cluster, call, newOrForgotten(systemClock))
  const reader = logReader(logs, logGroup, call)
  const never = (): never => {
    throw new Error('a task that is followed is neither started nor stopped')
  }
  return {
    start: never,
    stop: never,
    inspect: (ref) => tasks.inspect(ref),
    readLogs: (ref, cursor, source = 'command') => reader.read(ref, cursor, source),
  }
}
