import type { GetLogEventsRequest } from '@aws-sdk/client-cloudwatch-logs'
import { type Account, streamKey } from './account.ts'
import { AwsError, invalidParameter } from './errors.ts'
import type { Batch, LogEvent, LogStream } from './log-stream.ts'

/** A page is at most so long: GetLogEvents in the CloudWatch Logs API reference. */
const page = { events: 10_000, bytes: 1_048_576, perEvent: 26 }

const dayMs = 86_400_000

/** A place in a stream: before this event of this batch. */
interface Place {
  readonly batch: number
  readonly event: number
}

/** An event, where it is, and where it ends. */
interface Placed extends LogEvent {
  readonly ingestionTime: number
  readonly at: Place
  readonly next: Place
}

/** A page of a stream, as the API reference has GetLogEvents: by token, from the head if asked, empty pages are not the end. */
export function getLogEvents(account: Account, request: GetLogEventsRequest): object {
  const stream = readableStream(account, request)
  const all = eventsOf(stream.readable(account.now()), stream.keyOf)
  const token = request.nextToken === undefined ? undefined : readToken(account, request.nextToken)
  const from = token ?? { batch: 0, event: 0 }
  if (account.options.forgetsLogs) stream.forget(from.batch)
  const wanted = all.events(from, request)
  const fresh = token ? wanted : request.startFromHead ? wanted : lastPage([...wanted], request.limit)
  const events = takePage(fresh, request.limit)
  const troubles = account.options.troubles
  if (events.length > 0 && account.draw() < (troubles.empty ?? 0)) return answer([], newToken(account, from))
  const last = events.at(-1)
  if (!last) return answer([], request.nextToken ?? newToken(account, from))
  const overlap =
    token && account.draw() < (troubles.overlap ?? 0) ? all.before(from, Math.ceil(account.draw() * 5)) : []
  return answer([...overlap, ...events], newToken(account, last.next))
}

function answer(events: readonly Placed[], token: string): object {
  return {
    events: events.map(({ timestamp, message, ingestionTime }) => ({ timestamp, message, ingestionTime })),
    nextForwardToken: token,
    nextBackwardToken: token.replace(/^f/, 'b'),
  }
}

function readableStream(
  account: Account,
  { logGroupName, logGroupIdentifier, logStreamName = '' }: GetLogEventsRequest,
): LogStream {
  const group = logGroupName ?? (logGroupIdentifier ?? '').replace(/^arn:.*:log-group:/, '')
  if (account.options.logGroups && !account.options.logGroups.includes(group)) throw missing('group')
  const stream = account.streams.get(streamKey(group, logStreamName))
  if (!stream || stream.existsAt > account.now()) throw missing('stream')
  return stream
}

const missing = (what: 'group' | 'stream'): AwsError =>
  new AwsError('ResourceNotFoundException', `The specified log ${what} does not exist.`)

interface Events {
  events(from: Place, request: GetLogEventsRequest): Iterable<Placed>
  before(place: Place, count: number): readonly Placed[]
}

function eventsOf(batches: readonly Batch[], keyOf: LogStream['keyOf']): Events {
  function* walk(from: Place): Generator<Placed> {
    for (const [position, batch] of batches.entries()) {
      const key = keyOf(batch, position)
      if (key < from.batch) continue
      const start = key === from.batch ? from.event : 0
      for (let event = start; event < batch.events.length; event += 1) {
        const { timestamp, message } = batch.events[event] as LogEvent
        const at = { batch: key, event }
        const next = { batch: key, event: event + 1 }
        yield { timestamp, message, ingestionTime: batch.ingestionTime, at, next }
      }
    }
  }
  return {
    *events(from, { startTime = Number.NEGATIVE_INFINITY, endTime = Number.POSITIVE_INFINITY }) {
      for (const event of walk(from)) if (event.timestamp >= startTime && event.timestamp < endTime) yield event
    },
    before({ batch, event }, count) {
      const earlier = [...walk({ batch: 0, event: 0 })].filter(
        ({ at }) => at.batch < batch || (at.batch === batch && at.event < event),
      )
      return earlier.slice(-count)
    },
  }
}

function takePage(events: Iterable<Placed>, limit = page.events): readonly Placed[] {
  const taken: Placed[] = []
  let bytes = 0
  for (const event of events) {
    bytes += Buffer.byteLength(event.message) + page.perEvent
    if (taken.length > 0 && bytes > page.bytes) break
    taken.push(event)
    if (taken.length === limit) break
  }
  return taken
}

function lastPage(events: readonly Placed[], limit = page.events): readonly Placed[] {
  return takePage(events.toReversed(), limit).toReversed()
}

// f/, when it was made, the batch, the event, a number that no other token has, /s
const tokenForm = /^f\/(\d{13})(\d{12})(\d{9})\d{22}\/s$/

function newToken(account: Account, { batch, event }: Place): string {
  const serial = Array.from({ length: 22 }, () => Math.floor(account.draw() * 10)).join('')
  const digits = (value: number, count: number): string => String(Math.floor(value)).padStart(count, '0')
  return `f/${digits(account.now(), 13)}${digits(batch, 12)}${digits(event, 9)}${serial}/s`
}

function readToken(account: Account, token: string): Place {
  const [, made, batch, event] = tokenForm.exec(token) ?? []
  if (made === undefined) throw invalidParameter('The specified nextToken is invalid.')
  if (account.now() > Number(made) + dayMs) throw invalidParameter('The specified nextToken has expired.')
  return { batch: Number(batch), event: Number(event) }
}
