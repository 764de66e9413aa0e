import type { CloudWatchLogsClient, OutputLogEvent } from '@aws-sdk/client-cloudwatch-logs'
import { nameInArn } from '../../core/arn.ts'
import { containers, logStream } from '../../core/aws/names.ts'
import type { LogCursor, LogPage, LogSource } from '../../core/log/page.ts'
import type { TaskRef } from '../../core/task/task.ts'
import { type Call, CallRefused } from './call.ts'

/** Reads the logs of tasks. */
export interface LogReader {
  read(task: TaskRef, cursor: LogCursor | undefined, source: LogSource): Promise<LogPage>
}

/** What a page ended with: the next one may begin with it once more. */
interface Tail {
  readonly cursor: LogCursor | undefined
  readonly events: readonly OutputLogEvent[]
}

/**
 * Reads by GetLogEvents from the head, by its tokens. A stream appears with its first event, so that none is no error.
 * Pages may overlap (boto3#4472): what a page repeats of the page before, to the millisecond, is left out.
 */
export function logReader(client: () => Promise<CloudWatchLogsClient>, logGroup: string, call: Call): LogReader {
  const tails = new Map<string, Tail>()
  return {
    async read(task, cursor, source) {
      const container = source === 'command' ? containers.main : containers.checkout
      const logStreamName = logStream(container, nameInArn(task.id))
      const { GetLogEventsCommand } = await import('@aws-sdk/client-cloudwatch-logs')
      const request = {
        logGroupName: logGroup,
        logStreamName,
        startFromHead: true,
        ...(cursor ? { nextToken: cursor } : {}),
      }
      const logs = await client()
      const answer = await call('GetLogEvents', () => logs.send(new GetLogEventsCommand(request))).catch(orNoStream)
      if (!answer) return { events: [], cursor }
      const { events: found = [], nextForwardToken } = answer
      const tail = tails.get(logStreamName)
      const events = cursor !== undefined && tail?.cursor === cursor ? found.slice(overlap(tail.events, found)) : found
      if (events.length > 0) tails.set(logStreamName, { cursor: nextForwardToken, events })
      else if (tail?.cursor === cursor)
        tails.set(logStreamName, { cursor: nextForwardToken, events: tail?.events ?? [] })
      const writtenAtMs = events.at(-1)?.timestamp
      return {
        events: events.map(({ message = '' }) => message),
        cursor: nextForwardToken,
        ...(writtenAtMs === undefined ? {} : { writtenAtMs }),
      }
    },
  }
}

function orNoStream(error: unknown): undefined {
  if (error instanceof CallRefused && error.refusal.kind === 'not-found' && error.refusal.again !== 'never')
    return undefined
  throw error
}

/** How many events at the beginning of a page are those with which the page before ended. */
function overlap(before: readonly OutputLogEvent[], now: readonly OutputLogEvent[]): number {
  const first = now[0]
  if (!first) return 0
  for (let from = Math.max(0, before.length - now.length); from < before.length; from++) {
    if (!isSame(before[from], first)) continue
    if (before.slice(from).every((event, index) => isSame(event, now[index]))) return before.length - from
  }
  return 0
}

const isSame = (a: OutputLogEvent | undefined, b: OutputLogEvent | undefined): boolean =>
  a !== undefined && a.timestamp === b?.timestamp && a.ingestionTime === b?.ingestionTime && a.message === b?.message
