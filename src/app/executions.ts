import { nameInArn, parseArn } from '../core/arn.ts'
import { byAge, type Execution, isTaskId } from '../core/aws/executions.ts'
import { InputError, type Problem, UserError } from '../core/errors.ts'
import { printable } from '../core/text.ts'
import type { ExecutionHost, ExecutionRecord } from './execution-ports.ts'

/** A task, and where its log is if that is not the stack's own group. */
export interface FoundTask {
  /** ARN, or id. */
  readonly task: string
  readonly logGroup: string | undefined
  /** Whether ECS knows it; it forgets a task an hour after its end. */
  readonly isKnown: boolean
}

/** Where executions are; what is undefined is left to the environment and the stack. */
export interface Whereabouts {
  readonly region: string | undefined
  /** Name or ARN. */
  readonly cluster: string | undefined
  readonly logGroup: string | undefined
}

/**
 * Where an execution is: as its task's ARN says, or as it was noted when it was started, else as it was given.
 * @throws InputError where what was given contradicts that
 */
export function whereaboutsOf(reference: string, record: ExecutionRecord | undefined, given: Whereabouts): Whereabouts {
  const known = whereaboutsIn(reference) ?? record
  if (known === undefined) return given
  const { region, cluster } = known
  const problems: Problem[] = []
  const contradict = (where: string, is: string): void =>
    void problems.push({ where, message: `the task of ${printable(reference)} is in ${printable(is)}.` })
  if (given.region !== undefined && given.region !== region) contradict('--region', region)
  if (given.cluster !== undefined && nameInArn(given.cluster) !== nameInArn(cluster)) contradict('--cluster', cluster)
  if (problems.length > 0) throw new InputError(problems, 'Leave it out.')
  return { region, cluster, logGroup: given.logGroup ?? record?.logGroup }
}

// arn:aws:ecs:<region>:<account>:task/<cluster>/<id>: "Amazon Resource Names (ARNs) and IDs" in the ECS Developer Guide.
function whereaboutsIn(reference: string): Pick<ExecutionRecord, 'region' | 'cluster'> | undefined {
  const { region, resource = '' } = parseArn(reference) ?? {}
  const [, cluster, id] = resource.split('/')
  return region && cluster && id ? { region, cluster } : undefined
}

/** ECS may take a moment to list a task that was just started. */
const tries = 4
const betweenMs = 2_000

/**
 * Finds the task of an execution: by the task's own id, among the tasks that ECS knows, or by what was noted here when it
 * was started. Of several, the one that was started last.
 * @throws UserError where nothing knows it
 */
export async function findTask(
  reference: string,
  { host, record }: { readonly host: ExecutionHost; readonly record: ExecutionRecord | undefined },
): Promise<FoundTask> {
  if (isTaskId(reference)) return { task: reference, logGroup: undefined, isKnown: false }
  for (let tried = 1; ; tried++) {
    const found = await newestOf(reference, host)
    if (found) return { task: found.task, logGroup: found.logGroup ?? record?.logGroup, isKnown: true }
    if (record) return { task: record.task, logGroup: record.logGroup, isKnown: false }
    if (tried === tries) break
    await host.clock.sleep(betweenMs)
  }
  throw new UserError(`Execution ${printable(reference)} not found: ECS lists tasks for an hour after their end.`, {
    hint: 'mycli ps lists the executions of a stack. Check --stack and --region, or give the id of the task, which finds its log as long as it is kept.',
  })
}

async function newestOf(executionId: string, host: ExecutionHost): Promise<Execution | undefined> {
  const [running] = byAge(await host.running(executionId))
  return running ?? byAge(await stoppedOf(executionId, host))[0]
}

const stoppedOf = async (executionId: string, host: ExecutionHost): Promise<readonly Execution[]> =>
  (await host.all()).filter(({ execution }) => execution === executionId)

/**
 * Tells every task of an execution to stop.
 * @returns the ARNs of those that were told
 */
export async function stopExecution(
  reference: string,
  ports: { readonly host: ExecutionHost; readonly record: ExecutionRecord | undefined },
): Promise<readonly string[]> {
  const { host } = ports
  const tasks = isTaskId(reference) ? [reference] : await runningOf(reference, ports)
  const told: string[] = []
  for (const task of tasks) if (await host.stop(task, 'stopped with mycli stop')) told.push(task)
  return told
}

async function runningOf(
  executionId: string,
  { host, record }: { readonly host: ExecutionHost; readonly record: ExecutionRecord | undefined },
): Promise<readonly string[]> {
  for (let tried = 1; ; tried++) {
    const running = await host.running(executionId)
    // Of a task that was noted, nothing at all means that ECS does not list it yet, or not any more.
    const isKnown = running.length > 0 || record === undefined || (await stoppedOf(executionId, host)).length > 0
    if (isKnown || tried === tries) return running.map(({ task }) => task)
    await host.clock.sleep(betweenMs)
  }
}
