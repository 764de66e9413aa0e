import { byAge, type Execution, isTaskId } from '../core/aws/executions.ts'
import { UserError } from '../core/errors.ts'
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
  if (running) return running
  const [stopped] = byAge((await host.all()).filter(({ execution }) => execution === executionId))
  return stopped
}

/**
 * Tells every task of an execution to stop.
 * @returns the ARNs of those that were told
 */
export async function stopExecution(executionId: string, host: ExecutionHost): Promise<readonly string[]> {
  const tasks = isTaskId(executionId) ? [executionId] : (await host.running(executionId)).map(({ task }) => task)
  for (const task of tasks) await host.stop(task, 'stopped with mycli stop')
  return tasks
}
