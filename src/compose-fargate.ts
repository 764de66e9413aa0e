import { type Connection, connect, type Login } from './adapters/aws/connection.ts'
import { fargateEngine } from './adapters/aws/engine.ts'
import { logReader } from './adapters/aws/logs.ts'
import { tasksOf } from './adapters/aws/tasks.ts'
import { systemClock } from './adapters/node/clock.ts'
import { systemPacking } from './adapters/node/packing.ts'
import { systemRandom } from './adapters/node/random.ts'
import type { Journal, Output, OwnedPorts } from './app/ports.ts'
import type { Retries } from './core/attempts.ts'
import { placeInputs, settle, stackOf } from './core/fargate/check.ts'
import { needsStack } from './core/fargate/place.ts'
import type { Place } from './core/fargate/settings.ts'
import type { Pace } from './core/pace.ts'
import type { Settings } from './core/parse.ts'

export type { Login } from './adapters/aws/connection.ts'
export { journalIn, type OwnJournal } from './adapters/node/journal.ts'

/** The shim of the awslogs driver writes so often. */
const flushMs = 5_000
/** Calls to GetLogEvents that AWS grants a whole account in the regions with the least, in a second; half of it is left to others. */
const readsPerSecond = 5
/** Calls to DescribeTasks and the like, which share 20 a second. */
const looksPerSecond = 5
/** Of a large matrix not all jobs run at once; what is still too much is throttled, and slows down by itself. */
const longestShareMs = 10_000

/**
 * How often Fargate is asked: a run alone looks every second; many share what AWS allows, in step with the log's
 * flushes.
 */
export function fargatePace(jobs: number): Pace {
  const share = (perSecond: number): number =>
    Math.min(longestShareMs, Math.ceil(Math.max(1, jobs) / perSecond) * 1_000)
  const readMs = share(readsPerSecond)
  const lookMs = Math.max(2_000, share(looksPerSecond))
  return {
    firstMs: readMs,
    longestMs: readMs,
    stateMs: { starting: lookMs, speaking: 60_000, silent: Math.max(15_000, lookMs) },
    ...(readMs > 1_000 ? { flushMs } : {}),
    quietMs: 10_000,
    rereads: true,
  }
}

/** What a run on Fargate is to be. */
export interface FargateOrder {
  readonly settings: Settings
  readonly login: Login
  /** What is known of the run, for its task's tags. */
  readonly tags: Readonly<Record<string, string | undefined>>
  readonly output: Output
  readonly journal: Journal
}

/** The ports of a run on Fargate. */
export interface FargatePorts extends OwnedPorts {
  readonly place: Place
  readonly retries: Retries
}

/** Finds out where to run: one call to SSM, or none where the inputs say it all. */
export async function fargatePorts({ settings, login, tags, output, journal }: FargateOrder): Promise<FargatePorts> {
  const { inputs, origins } = settings
  const connection = await connect(login, systemClock)
  const parameter = `/mycli/${inputs.stack}`
  const wanted = needsStack(placeInputs(settings), origins.stack !== 'default')
  const stack = wanted ? stackOf(parameter, await connection.parameter(parameter)) : undefined
  const { place, container } = settle(settings, stack, connection.region)
  const { ecs, logs, call } = connection
  const tools = {
    ecs,
    logs,
    call,
    clock: systemClock,
    random: systemRandom,
    version: login.version,
    isGivenUp: journal.isGivenUp,
  }
  return {
    engine: fargateEngine({ place, container, capacity: inputs.capacity, tags }, tools),
    pace: fargatePace(inputs['parallel-jobs'] ?? 1),
    clock: systemClock,
    output,
    packing: systemPacking,
    random: systemRandom,
    journal,
    place,
    retries: { capacity: inputs.capacity, onInterruption: inputs['retries-on-interruption'] },
    close: async () => connection.close(),
  }
}

/** What finishes a run that was killed: its tasks, and the rest of its log. */
export interface Remains extends Pick<Connection, 'close'> {
  readonly tasks: ReturnType<typeof tasksOf>
  readonly reader: ReturnType<typeof logReader>
}

/** The way to the tasks of a run of which only the place is known. */
export async function remainsIn(place: Pick<Place, 'cluster' | 'logGroup'>, login: Login): Promise<Remains> {
  const { ecs, logs, call, close } = await connect(login, systemClock)
  return { tasks: tasksOf(ecs, place.cluster, call), reader: logReader(logs, place.logGroup, call), close }
}
