import { type Connection, connect, type Login } from '../adapters/aws/connection.ts'
import { fargateEngine } from '../adapters/aws/engine.ts'
import { logReader } from '../adapters/aws/logs.ts'
import { tasksOf } from '../adapters/aws/tasks.ts'
import { systemClock } from '../adapters/node/clock.ts'
import { journalIn, noJournal } from '../adapters/node/journal.ts'
import { systemPacking } from '../adapters/node/packing.ts'
import { systemRandom } from '../adapters/node/random.ts'
import { cleanUp } from '../app/clean-up.ts'
import type { Journal } from '../app/ports.ts'
import { fargatePace } from '../core/aws/pace.ts'
import type { Place } from '../core/aws/place.ts'
import { needsStack, type ResolvedPlace, resolvePlace } from '../core/aws/resolve-place.ts'
import { readStack } from '../core/aws/stack.ts'
import { isForkPullRequest } from '../core/github/fork.ts'
import type { Inputs } from '../core/settings/inputs.ts'
import type { Settings } from '../core/settings/resolve.ts'
import type { Caller, KilledRun, OpenedEngine, RunOrder } from './caller.ts'

/** The engine whose tasks run on AWS Fargate: one call to SSM says where, or none where the inputs say it all. */
export async function openFargate(order: RunOrder, caller: Caller, signal: AbortSignal): Promise<OpenedEngine> {
  const { settings, executionId, tags } = order
  const { inputs } = settings
  const connection = await connect(loginOf(inputs, caller), { clock: systemClock, signal })
  const { place, container, capacity } = await findPlace(settings, connection, signal)
  const { sharedFolder, version } = caller
  const journal: Journal = sharedFolder === undefined ? noJournal : journalIn(sharedFolder, executionId)
  const { ecs, logs, call } = connection
  const tools = { ecs, logs, call, version, clock: systemClock, random: systemRandom, isAbandoned: journal.isAbandoned }
  const { region, cluster, logGroup } = place
  caller.keepPlace(JSON.stringify({ engine: 'fargate', region, cluster, logGroup } satisfies KeptPlace))
  return {
    engine: fargateEngine({ place, container, capacity, tags }, tools),
    pace: fargatePace(inputs['parallel-jobs'] ?? 1),
    clock: systemClock,
    output: caller.output,
    packing: systemPacking,
    random: systemRandom,
    journal,
    retries: { capacity, onInterruption: inputs['retries-on-interruption'] },
    gitSecrets: place.gitSecrets,
    close: async () => connection.close(),
  }
}

// A question that has no answer yet would keep the process of a cancelled run alive.
async function findPlace(
  settings: Settings,
  { region, parameter, close }: Connection,
  signal: AbortSignal,
): Promise<ResolvedPlace> {
  const name = `/mycli/${settings.inputs.stack}`
  if (!needsStack(settings.inputs, settings.origins.stack !== 'default')) {
    return resolvePlace(settings, undefined, region)
  }
  signal.addEventListener('abort', close)
  try {
    return resolvePlace(settings, readStack(name, await parameter(name)), region)
  } finally {
    signal.removeEventListener('abort', close)
  }
}

type LoginInputs = Pick<Inputs, 'aws-region' | 'role-to-assume' | 'audience' | 'timeout' | 'start-timeout'>

function loginOf(inputs: LoginInputs, caller: Caller): Login {
  const { context, sessionName, environment, frontEnd, version, output, profile } = caller
  return {
    region: inputs['aws-region'],
    profile,
    role: inputs['role-to-assume'],
    audience: inputs.audience,
    sessionName,
    fromFork: context !== undefined && isForkPullRequest(context),
    timeoutSeconds: inputs.timeout,
    startTimeoutSeconds: inputs['start-timeout'],
    environment,
    frontEnd,
    version,
    mask: (secret) => caller.mask(secret),
    warn: (text) => output.warn(text),
  }
}

/** Where the tasks of a run are, as it is kept for the process that finishes it. */
interface KeptPlace extends Pick<Place, 'region' | 'cluster' | 'logGroup'> {
  readonly engine: 'fargate'
}

// This action wrote it, but another step may have written to the same file.
function readPlace(text: string): Omit<KeptPlace, 'engine'> {
  const { region, cluster, logGroup } = JSON.parse(text) as Partial<KeptPlace>
  if (region && cluster && logGroup) return { region, cluster, logGroup }
  throw new Error('the place that the step has kept is incomplete')
}

/** Stops every task of a run whose process was killed, and prints the rest of its log. */
export async function finishOnFargate(
  killed: KilledRun,
  caller: Caller,
  clock = systemClock,
): Promise<string | undefined> {
  const { executionId, inputs } = killed
  const { region, cluster, logGroup } = readPlace(killed.place)
  const journal = journalIn(caller.sharedFolder ?? '/tmp', executionId)
  journal.abandon()
  // A session as short as there is: it only stops the task and reads the rest.
  const login = loginOf({ ...inputs, 'aws-region': region, timeout: 0, 'start-timeout': 0 }, caller)
  const { ecs, logs, call, close } = await connect(login, { clock: systemClock, signal: new AbortController().signal })
  const [tasks, reader, entry] = [tasksOf(ecs, cluster, call), logReader(logs, logGroup, call), journal.read()]
  const unfinished =
    entry && !entry.ended ? { task: { id: entry.task }, nonce: entry.nonce, cursor: entry.cursor } : undefined
  try {
    const stopped = await cleanUp(
      {
        find: () => tasks.find(executionId),
        stop: (task, reason) => tasks.stop(task, reason),
        readLogs: (task, cursor) => reader.read(task, cursor, 'command'),
        clock,
        output: caller.output,
      },
      unfinished,
    )
    return stopped === 0 && !unfinished ? undefined : `Execution ${executionId} has been stopped.`
  } finally {
    journal.end()
    close()
  }
}
