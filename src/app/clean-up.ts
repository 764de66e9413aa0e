import { UserError } from '../core/errors.ts'
import type { LogCursor, LogPage } from '../core/log/page.ts'
import { newStream, readEvents, type Stream } from '../core/log/stream.ts'
import type { TaskRef } from '../core/task/task.ts'
import type { Clock, Output } from './ports.ts'
import { settleTransient } from './waiting.ts'

/** How far the log of a task had been printed when its run was killed. */
export interface Unfinished {
  readonly task: TaskRef
  readonly nonce: string
  readonly cursor: LogCursor | undefined
}

/** What is needed to finish a run that another process began. */
export interface CleanUpPorts {
  /** The tasks of the execution that are not stopped; one empty answer proves nothing. */
  find(): Promise<readonly string[]>
  stop(task: TaskRef, reason: string): Promise<void>
  readLogs(task: TaskRef, cursor: LogCursor | undefined): Promise<LogPage>
  readonly clock: Clock
  readonly output: Output
}

/**
 * ECS may take a moment to list a task, a request that is on its way may start one still, and lines may be as long on
 * theirs.
 */
const longestMs = 30_000
/** The same where a task is known: another one is unlikely. */
const searchMs = 15_000
const betweenMs = 2_000
const quietPages = 6

/** What is known of a task that was unfinished. */
interface Remaining {
  readonly task: TaskRef
  readonly stream: Stream
  readonly cursor: LogCursor | undefined
  /** Empty pages in a row. */
  readonly quiet: number
  /** Whether its stop is acknowledged, or refused. */
  readonly isAnswered: boolean
}

/**
 * Stops every task of an execution, and prints what of its log had not been printed: that is done though a stop is
 * refused.
 * @param unfinished undefined where no task had been known
 * @returns how many tasks were stopped
 * @throws UserError what was refused first, once all is printed
 */
export async function cleanUp(ports: CleanUpPorts, unfinished: Unfinished | undefined): Promise<number> {
  const { clock } = ports
  const startMs = clock.now()
  const asking: Asking = { ports, stopped: new Set(), refusals: [] }
  let remaining: Remaining | undefined = unfinished && {
    task: unfinished.task,
    stream: newStream(unfinished.nonce),
    cursor: unfinished.cursor,
    quiet: 0,
    isAnswered: false,
  }
  for (;;) {
    // Until it is answered it is asked again.
    if (remaining && !remaining.isAnswered)
      remaining = { ...remaining, isAnswered: await askToStop(asking, remaining.task.id) }
    await stopOthers(asking)
    if (remaining) remaining = await printMore(ports, remaining)
    const passedMs = clock.now() - startMs
    const isFinished = remaining?.isAnswered && isDrained(remaining) && passedMs >= searchMs
    if (isFinished || passedMs >= longestMs) break
    await clock.sleep(betweenMs)
  }
  const [refusal] = asking.refusals
  if (refusal) throw refusal
  return asking.stopped.size
}

/** What was asked for so far. */
interface Asking {
  readonly ports: CleanUpPorts
  /** The ids of the tasks that were found and told to stop. */
  readonly stopped: Set<string>
  /** What will not be done, however often it is asked for. */
  readonly refusals: UserError[]
}

const isDrained = ({ stream, quiet }: Remaining): boolean => stream.exit !== undefined || quiet >= quietPages

/** Whether there is an answer; what is transient is asked for again in the next round. */
async function askToStop({ ports, refusals }: Asking, id: string): Promise<boolean> {
  try {
    return (await settleTransient(ports.stop({ id }, 'cancelled'))).trouble === undefined
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    refusals.push(error)
    return true
  }
}

async function stopOthers(asking: Asking): Promise<void> {
  const { ports, stopped, refusals } = asking
  const found = await settleTransient(ports.find()).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error
    refusals.push(error)
    return undefined
  })
  for (const id of found?.value ?? []) {
    if (!stopped.has(id)) ports.output.note(`Stopping task ${id}.`)
    stopped.add(id)
    await askToStop(asking, id)
  }
}

async function printMore({ readLogs, output }: CleanUpPorts, remaining: Remaining): Promise<Remaining> {
  if (isDrained(remaining)) return remaining
  const { value: page } = await settleTransient(readLogs(remaining.task, remaining.cursor))
  if (!page) return remaining
  const { stream, items } = readEvents(remaining.stream, page.events)
  for (const item of items) if (item.kind === 'lines') output.lines(item.texts)
  const quiet = page.events.length === 0 ? remaining.quiet + 1 : 0
  return { ...remaining, stream, cursor: page.cursor, quiet }
}
