import { type Account, accountId } from './account.ts'
import type { Troubles } from './behaviour.ts'
import type { BrokenAnswer } from './broken-answers.ts'
import { throttled } from './buckets.ts'
import { AwsError, clientError } from './errors.ts'

/** What goes wrong with a request. */
export type Effect =
  /** `unless`: only of a request that is in order. Throttling comes before such checks, lack of room after them. */
  | { readonly kind: 'answer'; readonly error: AwsError; readonly unless?: 'refused' }
  /** A request that is in order and succeeds with this body, though nothing was done. */
  | { readonly kind: 'body'; readonly body: object }
  /** The connection breaks; `after`: when all has been done, so that only the answer is lost. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  /** The answer is not one of AWS's, or does not arrive whole; `after`: though all has been done. */
  | { readonly kind: 'broken'; readonly how: BrokenAnswer; readonly when: 'before' | 'after' }
  /** No answer ever comes, though all has been done. */
  | { readonly kind: 'hang' }
  /** The answer comes late, by so many milliseconds of real time. */
  | { readonly kind: 'delay'; readonly ms: number }

/** Which requests a fault meets. */
export interface Aim {
  /** Such as `ecs:RunTask`; undefined for every operation of every service, STS and OIDC included. */
  readonly operation?: string | undefined
  /** How many requests it meets; undefined for all. */
  readonly times?: number
  /** How many pass before the first. */
  readonly skip?: number
  /** With this probability each. */
  readonly probability?: number
  /** In milliseconds of the clock. */
  readonly from?: number
  readonly until?: number
}

/** How AWS says that there is no room. "API failure reasons" (api_failures_messages) in the ECS developer guide. */
export type NoRoom = 'failure' | 'exception' | 'server-exception' | 'stopped-task'

/** Makes things go wrong. Each call adds a fault and returns what removes it. */
export interface Faults {
  add(aim: Aim, effect: Effect): () => void
  throttle(operation: string | undefined, times: number): () => void
  /** Errors 500, with this probability. */
  internalErrors(probability: number, operation?: string): () => void
  resets(probability: number, when: 'before' | 'after', operation?: string): () => void
  /** The next call of it is carried out, and its answer lost. */
  loseAnswer(operation: string, times?: number): () => void
  /** The next answers of it are broken, after all has been done or before anything is. */
  breakAnswer(operation: string, how: BrokenAnswer, when: 'before' | 'after', times?: number): () => void
  refuseCredentials(how: 'expired' | 'unknown' | 'denied', aim?: Aim): () => void
  /** STS cannot reach GitHub for the keys of its tokens: transient. AssumeRoleWithWebIdentity in the STS API reference, IDPCommunicationError. */
  silenceIdentityProvider(times: number): () => void
  /** Every connection breaks, from now for so many milliseconds of the clock, or until restored. */
  network(ms?: number): () => void
  noCapacity(form: NoRoom, times?: number): () => void
  vcpuQuota(form: Exclude<NoRoom, 'stopped-task'>, times?: number): () => void
  /** The next tasks to be started have these troubles, one each. */
  nextTasks(...troubles: readonly Troubles[]): void
}

/** What a server asks before it answers. */
export interface FaultTable extends Faults {
  meet(operation: string, now: number): Effect | undefined
}

const noCapacityText =
  'Capacity is unavailable at this time. Please try again later or in a different availability zone'
const vcpuText = 'You’ve reached the limit on the number of vCPUs you can run concurrently'

/** Nothing goes wrong yet. */
export function createFaults(account: Account): FaultTable {
  const faults: { readonly aim: Aim; readonly effect: Effect; met: number; passed: number }[] = []
  const add = (aim: Aim, effect: Effect): (() => void) => {
    const fault = { aim, effect, met: 0, passed: 0 }
    faults.push(fault)
    return () => void (faults.includes(fault) && faults.splice(faults.indexOf(fault), 1))
  }
  const noRoom = (text: string, form: Exclude<NoRoom, 'stopped-task'>, times: number): (() => void) =>
    add({ operation: 'ecs:RunTask', times }, refusal(text, form))
  return {
    add,
    throttle: (operation, times) => add({ operation, times }, { kind: 'answer', error: throttled(operation) }),
    internalErrors: (probability, operation) => add({ operation, probability }, { kind: 'answer', error: internal() }),
    resets: (probability, when, operation) => add({ operation, probability }, { kind: 'reset', when }),
    loseAnswer: (operation, times = 1) => add({ operation, times }, { kind: 'reset', when: 'after' }),
    breakAnswer: (operation, how, when, times = 1) => add({ operation, times }, { kind: 'broken', how, when }),
    refuseCredentials: (how, aim = {}) => add(aim, { kind: 'answer', error: refusals[how](aim.operation) }),
    silenceIdentityProvider: (times) =>
      add({ operation: 'sts:AssumeRoleWithWebIdentity', times }, { kind: 'answer', error: idpSilent() }),
    network: (ms = Number.POSITIVE_INFINITY) => add({ until: account.now() + ms }, { kind: 'reset', when: 'before' }),
    noCapacity(form, times = 1) {
      if (form !== 'stopped-task') return noRoom(noCapacityText, form, times)
      for (let count = 0; count < times; count += 1) account.troubles.push({ failsToStart: { reason: noCapacityText } })
      return () => void account.troubles.splice(0)
    },
    vcpuQuota: (form, times = 1) => noRoom(vcpuText, form, times),
    nextTasks: (...troubles) => void account.troubles.push(...troubles),
    meet(operation, now) {
      for (const fault of faults) {
        if (!isAimedAt(fault.aim, operation, now)) continue
        if (fault.met >= (fault.aim.times ?? Number.POSITIVE_INFINITY)) continue
        fault.passed += 1
        if (fault.passed <= (fault.aim.skip ?? 0) || account.draw() >= (fault.aim.probability ?? 1)) continue
        fault.met += 1
        return fault.effect
      }
      return undefined
    },
  }
}

function isAimedAt(
  { operation, from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY }: Aim,
  to: string,
  now: number,
) {
  return (operation === undefined || operation === to) && now >= from && now < until
}

function refusal(text: string, form: Exclude<NoRoom, 'stopped-task'>): Effect {
  if (form === 'failure') return { kind: 'body', body: { tasks: [], failures: [{ reason: text }] } }
  const error = form === 'exception' ? clientError(text) : new AwsError('ServerException', text, { status: 500 })
  return { kind: 'answer', error, unless: 'refused' }
}

const internal = (): AwsError =>
  new AwsError('InternalServerError', 'The request processing has failed because of an unknown error.', { status: 500 })

const idpSilent = (): AwsError =>
  new AwsError('IDPCommunicationError', "Couldn't retrieve verification key from your identity provider")

const principal = `arn:aws:sts::${accountId}:assumed-role/mycli-workflow/GitHubActions`
const refusals: Readonly<Record<'expired' | 'unknown' | 'denied', (operation: string | undefined) => AwsError>> = {
  expired: () => new AwsError('ExpiredTokenException', 'The security token included in the request is expired'),
  unknown: () => new AwsError('UnrecognizedClientException', 'The security token included in the request is invalid.'),
  denied: (operation = 'ecs:RunTask') =>
    new AwsError(
      'AccessDeniedException',
      `User: ${principal} is not authorized to perform: ${operation} on resource: * because no identity-based policy allows the ${operation} action`,
    ),
}
