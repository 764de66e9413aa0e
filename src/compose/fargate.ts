import { type Connection, connect, type Login } from '../adapters/aws/connection.ts'
import { fargateEngine } from '../adapters/aws/engine.ts'
import { logReader } from '../adapters/aws/logs.ts'
import { tasksOf } from '../adapters/aws/tasks.ts'
import { systemClock } from '../adapters/node/clock.ts'
import { systemPacking } from '../adapters/node/packing.ts'
import { systemRandom } from '../adapters/node/random.ts'
import type { Journal, Output, OwnedPorts } from '../app/ports.ts'
import { fargatePace } from '../core/aws/pace.ts'
import type { Place } from '../core/aws/place.ts'
import { needsStack, resolvePlace } from '../core/aws/resolve-place.ts'
import { readStack } from '../core/aws/stack.ts'
import type { Settings } from '../core/settings/resolve.ts'
import type { Retries } from '../core/task/attempts.ts'

export type { Login } from '../adapters/aws/connection.ts'
export { journalIn, type OwnJournal } from '../adapters/node/journal.ts'

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
  const wanted = needsStack(inputs, origins.stack !== 'default')
  const stack = wanted ? readStack(parameter, await connection.parameter(parameter)) : undefined
  const { place, container } = resolvePlace(settings, stack, connection.region)
  const { ecs, logs, call } = connection
  const tools = {
    ecs,
    logs,
    call,
    clock: systemClock,
    random: systemRandom,
    version: login.version,
    isAbandoned: journal.isAbandoned,
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
export interface Unfinished extends Pick<Connection, 'close'> {
  readonly tasks: ReturnType<typeof tasksOf>
  readonly reader: ReturnType<typeof logReader>
}

/** The way to the tasks of a run of which only the place is known. */
export async function openUnfinished(place: Pick<Place, 'cluster' | 'logGroup'>, login: Login): Promise<Unfinished> {
  const { ecs, logs, call, close } = await connect(login, systemClock)
  return { tasks: tasksOf(ecs, place.cluster, call), reader: logReader(logs, place.logGroup, call), close }
}
