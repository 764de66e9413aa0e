import { type Connection, connect } from '../adapters/aws/connection.ts'
import { executionHost } from '../adapters/aws/executions.ts'
import { logReader } from '../adapters/aws/logs.ts'
import { tasksOf } from '../adapters/aws/tasks.ts'
import { systemClock } from '../adapters/node/clock.ts'
import { noJournal } from '../adapters/node/journal.ts'
import { systemPacking } from '../adapters/node/packing.ts'
import { systemRandom } from '../adapters/node/random.ts'
import { recordsIn } from '../adapters/node/records.ts'
import type { ExecutionHost, ExecutionRecord } from '../app/execution-ports.ts'
import type { FoundTask } from '../app/executions.ts'
import type { Engine, Output, Ports } from '../app/ports.ts'
import { fargatePace } from '../core/aws/pace.ts'
import { readStack } from '../core/aws/stack.ts'
import { logUrl } from '../core/aws/urls.ts'
import type { AccountLogin } from './stack.ts'

export { recordsIn } from '../adapters/node/records.ts'
export { followTask } from '../app/follow-task.ts'

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
  readonly region: string
  readonly host: ExecutionHost
  /** What a task is followed with: it can be looked at and read, and not be stopped. */
  portsFor(found: FoundTask, output: Output): Ports
  /** Where people look at its log. */
  logUrlOf(found: FoundTask): string | undefined
  /** Where the task of an execution was, as it was noted on this machine. */
  record(execution: string): Promise<ExecutionRecord | undefined>
  close(): void
}

/**
 * Opens them; one call to SSM says where they are, or none where the place says it all.
 * @throws UserError where there are no credentials, or no such stack
 */
export async function openExecutions(
  { signal, region, ...login }: AccountLogin,
  place: ExecutionPlace,
): Promise<OpenedExecutions> {
  const noRun = { role: undefined, audience: undefined, sessionName: 'mycli', fromFork: false, timeoutSeconds: 0 }
  const whole = { ...login, ...noRun, region, regionSetting: '--region', frontEnd: 'cli' } as const
  const connection = await connect({ ...whole, startTimeoutSeconds: 0, mask() {} }, { clock: systemClock, signal })
  const { cluster, logGroup } = await whereIn(place, connection)
  return {
    region: connection.region,
    host: executionHost(connection, cluster, systemClock),
    portsFor: (found, output) => ({
      engine: readOnlyEngine(connection, { ...found, cluster, logGroup: found.logGroup ?? logGroup }),
      ...{ pace: fargatePace(1), clock: systemClock, output, packing: systemPacking, random: systemRandom },
      journal: noJournal,
    }),
    logUrlOf: ({ task, logGroup: own }) => logUrl({ region: connection.region, logGroup: own ?? logGroup, task }),
    record: recordsIn(login.environment).read,
    close: () => connection.close(),
  }
}

async function whereIn({ stack, cluster, logGroup, hasLogs }: ExecutionPlace, { parameter }: Connection) {
  if (cluster !== undefined && (logGroup !== undefined || !hasLogs)) return { cluster, logGroup: logGroup ?? '' }
  const name = `/mycli/${stack}`
  const found = readStack(name, await parameter(name))
  return { cluster: cluster ?? found.cluster, logGroup: logGroup ?? found.logGroup }
}

interface Readable extends FoundTask {
  readonly cluster: string
  readonly logGroup: string
}

function readOnlyEngine({ ecs, logs, call }: Connection, { task, cluster, logGroup, isKnown }: Readable): Engine {
  const tasks = tasksOf(ecs, cluster, call, isKnown ? [] : [task])
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
