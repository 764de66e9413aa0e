import { type Connection, connect, type Login } from '../adapters/aws/connection.ts'
import { fargateEngine, requestsOf } from '../adapters/aws/engine.ts'
import { logReader } from '../adapters/aws/logs.ts'
import { tasksOf } from '../adapters/aws/tasks.ts'
import { systemClock } from '../adapters/node/clock.ts'
import { journalIn, noJournal } from '../adapters/node/journal.ts'
import { systemPacking } from '../adapters/node/packing.ts'
import { systemRandom } from '../adapters/node/random.ts'
import { cleanUp } from '../app/clean-up.ts'
import { planTask } from '../app/execute.ts'
import type { Journal, Output } from '../app/ports.ts'
import { accountIdsIn } from '../core/aws/account-ids.ts'
import { fargatePace } from '../core/aws/pace.ts'
import type { Place } from '../core/aws/place.ts'
import { plannedOnFargate } from '../core/aws/planned.ts'
import { RunRefused, UserError } from '../core/errors.ts'
import { isForkPullRequest } from '../core/github/fork.ts'
import { explainLike } from '../core/settings/explain.ts'
import type { Inputs } from '../core/settings/inputs.ts'
import type { Settings } from '../core/settings/resolve.ts'
import type { Credentials } from '../core/source/credentials.ts'
import type { GitSecrets } from '../core/source/git-hosts.ts'
import { printable } from '../core/text.ts'
import type { Caller, KilledRun, OpenedEngine, RunOrder } from './caller.ts'
import { type FoundPlace, findPlace } from './place.ts'

/** The engine whose tasks run on AWS Fargate: one call to SSM says where, or none where the inputs say it all. */
export async function openFargate(order: RunOrder, caller: Caller, signal: AbortSignal): Promise<OpenedEngine> {
  const { executionId } = order
  const { inputs } = order.settings
  const connection = await connect(loginOf(inputs, caller), { clock: systemClock, signal })
  const found = await placeFor(order, connection, signal)
  const { place, container, capacity, byLaunchType } = found.resolved
  tellLike(found, caller.output)
  const { sharedFolder, version } = caller
  const journal: Journal = sharedFolder === undefined ? noJournal : journalIn(sharedFolder, executionId)
  const { ecs, logs, call } = connection
  const tools = { ecs, logs, call, version, clock: systemClock, random: systemRandom, isAbandoned: journal.isAbandoned }
  const { region, cluster, logGroup } = place
  if (inputs['mask-aws-account-id'])
    for (const id of accountIdsIn([place.executionRole, place.cluster, place.taskRole ?? ''])) caller.mask(id)
  caller.keepPlace(JSON.stringify({ engine: 'fargate', region, cluster, logGroup } satisfies KeptPlace))
  return {
    machine: { ...container, region },
    engine: fargateEngine({ place, container, capacity, byLaunchType, tags: tagsOf(order, found) }, tools),
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

/**
 * A run as it would be, and what it would ask of AWS; what says where it goes is read, and nothing else is asked.
 * @param credentialsOf the run's credentials beside those that the stack keeps
 */
export async function planOnFargate(
  order: RunOrder,
  caller: Caller,
  {
    signal,
    credentialsOf,
  }: { readonly signal: AbortSignal; readonly credentialsOf: (kept: GitSecrets) => Credentials },
): Promise<object> {
  const { executionId, origin } = order
  const connection = await connect(loginOf(order.settings.inputs, caller), { clock: systemClock, signal })
  try {
    const found = await placeFor(order, connection, signal)
    const { inputs } = found.settings
    const settings = { ...found.resolved, tags: tagsOf(order, found) }
    const credentials = credentialsOf(settings.place.gitSecrets)
    const plan = planTask(inputs, { ...origin, credentials }, executionId)
    const env = { ...order.variables, ...plan.env }
    const start = {
      number: 1,
      nonce: systemRandom.nonce(),
      onDemand: false,
      startTimeoutSeconds: inputs['start-timeout'],
    }
    const tools = { ...connection, clock: systemClock, version: caller.version }
    const { definition, content, request } = await requestsOf(
      { plan: { ...plan, env }, attempt: start },
      settings,
      tools,
    ).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error
      throw new RunRefused(error.message, { ...(error.hint === undefined ? {} : { hint: error.hint }), cause: error })
    })
    return plannedOnFargate({ settings, family: definition.family, content, request, env: inputs.env })
  } finally {
    connection.close()
  }
}

// A question that has no answer yet would keep the process of a cancelled run alive.
async function endedBy<T>(signal: AbortSignal, { close }: Connection, asking: () => Promise<T>): Promise<T> {
  signal.addEventListener('abort', close)
  try {
    return await asking()
  } finally {
    signal.removeEventListener('abort', close)
  }
}

function placeFor({ settings, origin }: RunOrder, connection: Connection, signal: AbortSignal): Promise<FoundPlace> {
  const mayNeedKey = origin.source !== undefined || settings.inputs['secret-env'] !== undefined
  return endedBy(signal, connection, () => findPlace(settings, connection, { mayNeedKey }))
}

// What no input has of what a run takes over, and what it does not take over. Values of the environment may be secret.
function linesAbout({ likeness }: FoundPlace): readonly string[] {
  if (!likeness) return []
  const { environment, secrets } = likeness.container
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => printable(name, 60)).join(', ')
  return [
    ...(environment.length === 0 ? [] : [`environment: ${names(environment)} (values not shown)`]),
    ...(secrets.length === 0 ? [] : [`secrets: ${names(secrets)}`]),
    ...likeness.notes,
  ]
}

// Commands that come later find the log of a run by it, where that is not the stack's own.
const tagsOf = ({ tags }: RunOrder, { likeness, resolved }: FoundPlace): RunOrder['tags'] =>
  likeness ? { ...tags, 'log-group': resolved.place.logGroup } : tags

function tellLike(found: FoundPlace, output: Output): void {
  const { like } = found.settings.inputs
  if (like === undefined) return
  output.phase(`Like ${printable(like.text)}`)
  for (const row of [...explainLike(found.settings), ...linesAbout(found)]) output.note(row)
  output.phase(undefined)
}

/** Settings with what a run would take over, and lines about that. Asks of AWS what is read for a run. */
export async function previewLike(settings: Settings, caller: Caller, signal: AbortSignal) {
  const connection = await connect(loginOf(settings.inputs, caller), { clock: systemClock, signal })
  const asking = endedBy(signal, connection, () => findPlace(settings, connection, { mayNeedKey: false }))
  const found = await asking.finally(() => connection.close())
  return { settings: found.settings, lines: linesAbout(found) }
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
        stop: async (task, reason) => void (await tasks.stop(task, reason)),
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
