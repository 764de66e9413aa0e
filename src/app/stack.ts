import { UserError } from '../core/errors.ts'
import { causesOf, isAtRest, isDeployed, type StackEvent } from '../core/stack/deployment.ts'
import { removalCauses } from '../core/stack/removal.ts'
import type { Clock } from './ports.ts'
import type { DriftMode, Proposal, StackHost, StackOrder, StackState } from './stack-ports.ts'

/** What a deployment needs beside it. */
export interface StackTools {
  readonly host: StackHost
  readonly clock: Clock
  /** Aborts when the user has seen enough; CloudFormation goes on by itself. */
  readonly signal: AbortSignal
}

/** @throws UserError for a stack that is not of mycli, which is neither changed nor deleted */
export function checkOurs(stack: string, state: StackState): void {
  if (state.isOurs) return
  throw new UserError(`Stack ${stack} is there, and is none of mycli.`, {
    hint: 'Name another one with --stack.',
  })
}

const pauseMs = 2_000

class ProposalRefused extends UserError {
  readonly reasons: readonly string[]

  constructor(reasons: readonly string[]) {
    const lines = reasons.map((one) => `  ${one}`).join('\n')
    super(`CloudFormation does not take the stack:\n${lines}`, { hint: 'Nothing was made.' })
    this.reasons = reasons
  }
}

/** A change set, and why it does not show what was changed by hand, where it does not. */
export interface ProposedStack extends Proposal {
  readonly driftUnknown?: string
}

/**
 * Makes a change set and waits until it is known what it would do. What a refused one leaves behind is gone again. Of a
 * stack that is there, what was changed by hand is put back too; where CloudFormation does not compare that, for example
 * since it may not read a resource, a change set that does not look at it has to do.
 * @throws UserError where CloudFormation refuses it, with every reason
 */
export async function proposeStack(order: StackOrder, tools: StackTools): Promise<ProposedStack> {
  if (order.isNew) return proposeOnce(order, 'ignored', tools)
  try {
    return await proposeOnce(order, 'put-back', tools)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return {
      ...(await proposeOnce(order, 'ignored', tools)),
      driftUnknown: error instanceof ProposalRefused ? error.reasons.join('; ') : error.message,
    }
  }
}

async function proposeOnce(
  order: StackOrder,
  drift: DriftMode,
  { host, clock, signal }: StackTools,
): Promise<Proposal> {
  const { stack, isNew } = order
  const id = await host.propose(order, drift)
  for (;;) {
    const proposal = await host.inspect(stack, id)
    if (proposal.status === 'ready') return proposal
    if (proposal.status !== 'pending') await discardProposal(stack, id, { host, isNew })
    if (proposal.status === 'empty') return proposal
    if (proposal.status === 'refused') throw new ProposalRefused(proposal.reasons)
    await clock.sleep(pauseMs, signal)
    if (signal.aborted) {
      await discardProposal(stack, id, { host, isNew })
      return { ...proposal, status: 'pending' }
    }
  }
}

/**
 * Removes a change set that is not carried out, and the empty stack that a first one makes; not one for which
 * there is another change set, or which that has begun to make.
 */
export async function discardProposal(
  stack: string,
  proposal: string,
  { host, isNew }: { readonly host: StackHost; readonly isNew: boolean },
): Promise<void> {
  await host.discard(stack, proposal)
  if (!isNew) return
  // In this order: a set that another init has made is there until the stack is no longer empty.
  if ((await host.proposals(stack)).length > 0) return
  if ((await host.find(stack))?.status === 'REVIEW_IN_PROGRESS') await host.remove(stack)
}

/** How a deployment ended; undefined where it was not waited for. */
export type Deployed = StackState | undefined

/**
 * Carries a change set out, and tells each event once, in order.
 * @throws UserError where it fails, with its causes, and with what is left
 */
export async function deployStack(
  { stack, isNew }: Pick<StackOrder, 'stack' | 'isNew'>,
  proposal: string,
  tools: StackTools & { readonly tell: (event: StackEvent) => void },
): Promise<Deployed> {
  const { host, clock, signal, tell } = tools
  const before = await host.find(stack)
  const known = new Set((await host.events(stack)).map(({ id }) => id))
  const seen: StackEvent[] = []
  await host.carryOut(stack, proposal)
  // By its id: a stack that failed and was removed has its name no more.
  const id = before?.id ?? stack
  while (!signal.aborted) {
    await clock.sleep(pauseMs, signal)
    // Before its events: what is at rest then has no more of them, and the last ones tell why.
    const state = await host.find(id)
    for (const event of await host.events(id)) {
      if (known.has(event.id)) continue
      known.add(event.id)
      seen.push(event)
      tell(event)
    }
    if (state && isAtRest(state.status) && state.status !== 'REVIEW_IN_PROGRESS') return ended(state, { isNew, seen })
  }
  return undefined
}

function ended(
  state: StackState,
  { isNew, seen }: { readonly isNew: boolean; readonly seen: readonly StackEvent[] },
): StackState {
  if (isDeployed(state.status)) return state
  const causes = causesOf(seen)
  const why = causes.length === 0 ? ` It is ${state.status}.` : `\n${causes.map((cause) => `  ${cause}`).join('\n')}`
  const left =
    isNew && state.status === 'DELETE_COMPLETE'
      ? 'Nothing of the stack is left.'
      : isNew
        ? `The stack is left in ${state.status}. Run mycli init again, which removes it first.`
        : `The stack is as it was before (${state.status}).`
  throw new UserError(`The stack could not be deployed:${why}`, { hint: left })
}

/**
 * Removes what an earlier failure left of a stack that was never there, and waits until it is gone.
 * @returns whether it is; false where it was not waited for
 */
export async function removeStack(
  stack: string,
  state: StackState,
  { host, clock, signal }: StackTools,
): Promise<boolean> {
  await host.remove(stack)
  while (!signal.aborted) {
    const now = await host.find(state.id)
    if (!now || now.status === 'DELETE_COMPLETE') return true
    if (isAtRest(now.status)) {
      throw new UserError(`What an earlier failure left of the stack cannot be removed (${now.status}).`, {
        hint: `Look at its events: aws cloudformation describe-stack-events --stack-name ${state.id}`,
      })
    }
    await clock.sleep(pauseMs, signal)
  }
  return false
}

/** How often a deletion is tried again while something still holds a resource, and after how long. */
const removals = { tries: 10, pauseMs: 30_000 } as const

/** How a deletion stands: `leaving` where CloudFormation goes on with it, `held` where something kept it from that. */
export type Removed = 'gone' | 'leaving' | 'held'

/**
 * Deletes a stack, and tells its events. What holds a resource for a while after a task has stopped is waited for.
 * @throws UserError where it cannot be deleted, with the causes
 */
export async function destroyStack(
  { stack, state }: { readonly stack: string; readonly state: StackState },
  tools: StackTools & { readonly tell: (event: StackEvent) => void; readonly say: (text: string) => void },
): Promise<Removed> {
  const { host, clock, signal, tell, say } = tools
  const known = new Set((await host.events(state.id)).map(({ id }) => id))
  for (let tries = 1; ; tries += 1) {
    await host.remove(stack)
    const seen: StackEvent[] = []
    const status = await atRest(state.id, { host, clock, signal }, (event) => {
      if (known.has(event.id)) return
      known.add(event.id)
      seen.push(event)
      tell(event)
    })
    if (status === undefined) return 'leaving'
    if (status === 'DELETE_COMPLETE') return 'gone'
    const { lines, mayPass } = removalCauses(seen)
    if (!mayPass || tries >= removals.tries) {
      throw new UserError(`The stack could not be deleted:\n${lines.map((line) => `  ${line}`).join('\n')}`, {
        hint: 'Run mycli destroy again once that is settled: it goes on where it stopped.',
      })
    }
    say(
      `Something still holds the stack, as stopped tasks do for some minutes: trying again in ${removals.pauseMs / 1_000} s`,
    )
    await clock.sleep(removals.pauseMs, signal)
    if (signal.aborted) return 'held'
  }
}

/** The status at which a stack comes to rest; undefined where it is no longer waited for. */
async function atRest(
  id: string,
  { host, clock, signal }: StackTools,
  hear: (event: StackEvent) => void,
): Promise<string | undefined> {
  while (!signal.aborted) {
    await clock.sleep(pauseMs, signal)
    const state = await host.find(id)
    for (const event of await host.events(id)) hear(event)
    if (!state) return 'DELETE_COMPLETE'
    if (isAtRest(state.status)) return state.status
  }
  return undefined
}
