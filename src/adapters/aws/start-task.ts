import type { ECSClient, RunTaskCommandOutput } from '@aws-sdk/client-ecs'
import type { Clock, Random } from '../../app/ports.ts'
import { explainRefusal } from '../../core/aws/failures/explain-refusal.ts'
import type { RefusalKind } from '../../core/aws/failures/refusal.ts'
import type { RunTaskRequest } from '../../core/aws/run-task.ts'
import type { Size } from '../../core/aws/sizes.ts'
import { StartRefused, StartUnknown, TransientError, UserError } from '../../core/errors.ts'
import { type Call, CallRefused } from './call.ts'
import type { Definition } from './definitions.ts'

/** One attempt: a request that is repeated unchanged until there is an answer, and what it may need to be registered. */
export interface Start {
  readonly request: RunTaskRequest
  readonly definition: Definition
  readonly size: Size
  /** When to give up, in milliseconds of the clock. */
  readonly deadlineMs: number
  /** Whether the run was cancelled or abandoned. */
  isUnwanted(): boolean
  /** Aborts when the run is cancelled: a pause ends then, and the process with it. */
  readonly signal: AbortSignal
}

/** What starting takes. */
export interface Starting {
  readonly client: () => Promise<ECSClient>
  readonly call: Call
  readonly clock: Clock
  readonly random: Pick<Random, 'fraction'>
}

const firstPauseMs = 1_000
const longestPauseMs = 20_000
/** Within this time another job that needs a new task definition has registered it. */
const othersRegisterMs = 3_000

/**
 * Starts one task, and answers its ARN. The definition is taken to be there; where it is not, another job is given
 * the time to register it first, since a whole matrix may find it missing and the quota is one a second.
 * @throws StartRefused where there is no task; StartUnknown where there may be one
 */
export async function startTask(start: Start, starting: Starting): Promise<string> {
  const { clock, random } = starting
  // Whether a request was sent that may or may not have been carried out.
  let doubtful = false
  let missing = 0
  for (let tries = 0; ; tries++) {
    checkWanted(start, doubtful, clock.now())
    const answer = await send(start, starting).catch((error: unknown) => setbackOf(error, doubtful))
    if (typeof answer === 'string') return answer
    if (answer.kind === 'transient') {
      doubtful ||= answer.error.kind !== 'throttled'
      const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(tries, 10)) * random.fraction() + 100
      await clock.sleep(pauseMs, start.signal)
    } else {
      missing += 1
      if (missing === 1) await clock.sleep(random.fraction() * othersRegisterMs, start.signal)
      else await register(start, starting)
    }
  }
}

type Setback = { readonly kind: 'transient'; readonly error: TransientError } | { readonly kind: 'no-definition' }

function checkWanted(start: Start, doubtful: boolean, nowMs: number): void {
  if (start.isUnwanted()) {
    if (doubtful) throw new StartUnknown('The run was cancelled before AWS had said whether there is a task.')
    throw new StartRefused('never', 'The run was cancelled before its task was started.')
  }
  if (nowMs < start.deadlineMs) return
  const hint = 'Run it again, and see whether AWS has trouble in this region.'
  if (doubtful) throw new StartUnknown('AWS did not say within the start timeout whether there is a task.', { hint })
  throw new StartRefused('never', 'AWS took no request to start a task within the start timeout.', { hint })
}

async function send(start: Start, { client, call }: Starting): Promise<string> {
  const { RunTaskCommand } = await import('@aws-sdk/client-ecs')
  const ecs = await client()
  const output = await call('RunTask', () => ecs.send(new RunTaskCommand(start.request)), start.size)
  return arnOf(output, start.size)
}

// With status 200 there may be failures instead of tasks.
function arnOf({ tasks = [], failures = [] }: RunTaskCommandOutput, size: Size): string {
  const arn = tasks[0]?.taskArn
  if (arn !== undefined) return arn
  const { reason, detail } = failures[0] ?? {}
  const { message, hint, again } = explainRefusal({ operation: 'RunTask', reason, detail, size })
  throw new StartRefused(again, message, hint === undefined ? {} : { hint })
}

// AWS may answer with these before it looks whether a request of the same token was carried out.
const refusedUnseen: ReadonlySet<RefusalKind> = new Set(['denied', 'expired', 'not-found', 'other'])

function setbackOf(error: unknown, doubtful: boolean): Setback | string {
  if (error instanceof TransientError) return { kind: 'transient', error }
  if (!(error instanceof CallRefused)) throw error
  const { kind, again } = error.refusal
  if (kind === 'unknown-definition' || kind === 'inactive-definition') return { kind: 'no-definition' }
  // The request was carried out before, and its answer lost: this is the task.
  const [arn] = error.resourceIds
  if (kind === 'conflict' && arn !== undefined) return arn
  const more = { ...(error.hint === undefined ? {} : { hint: error.hint }), cause: error }
  if (kind === 'conflict' || (doubtful && refusedUnseen.has(kind))) throw new StartUnknown(error.message, more)
  throw new StartRefused(again, error.message, more)
}

// A job that isn't let through now finds it registered by another.
async function register({ definition, signal }: Start, { clock, random }: Starting): Promise<void> {
  try {
    await definition.register()
  } catch (error) {
    const isTransient =
      error instanceof TransientError ||
      (error instanceof CallRefused && error.refusal.kind === 'concurrent-registration')
    if (!isTransient)
      throw error instanceof UserError
        ? new StartRefused('never', error.message, {
            ...(error.hint === undefined ? {} : { hint: error.hint }),
            cause: error,
          })
        : error
    await clock.sleep(firstPauseMs + random.fraction() * othersRegisterMs, signal)
  }
}
