import { checkOurs, destroyStack, type Removed, type StackTools } from '../app/stack.ts'
import type { StackState, TaskHost } from '../app/stack-ports.ts'
import type { OpenedAccount } from '../compose/stack.ts'
import { InputError, UserError } from '../core/errors.ts'
import { isAtRest } from '../core/stack/deployment.ts'
import { isStackName, usualStack } from '../core/stack/files.ts'
import type { StackAddress } from '../core/stack/image-cache.ts'
import { type Belongings, belongingLines, isEmpty, isRoleOfStack } from '../core/stack/removal.ts'
import { exitCodes } from '../core/task/verdict.ts'
import { count } from '../core/text.ts'
import { openAccountOf } from './account.ts'
import { emptyCache, lookAtCache } from './destroy-cache.ts'
import { destroyFlags } from './destroy-flags.ts'
import { eventTeller } from './events.ts'
import { readFlags } from './flags.ts'
import { destroyHelp } from './help.ts'
import { widthOf } from './layout.ts'
import { confirm, isAskable } from './prompt.ts'
import type { Terminal } from './terminal.ts'

interface Destroy {
  readonly stack: string
  readonly given: ReadonlyMap<string, string>
  readonly terminal: Terminal
  readonly say: (text: string) => void
  readonly opened: OpenedAccount
  readonly tasks: TaskHost
}

/** `mycli destroy`: deletes a stack and all that belongs to it, and looks whether anything is left. */
export async function destroy(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { given, problems } = readFlags(argv, destroyFlags)
  if (given.has('help')) {
    terminal.stdout.write(destroyHelp(widthOf(terminal.stdout)))
    return 0
  }
  const stack = given.get('stack') ?? usualStack
  const wrong = isStackName(stack) ? [] : [{ where: '--stack', message: 'must be letters, digits and hyphens.' }]
  if (problems.length + wrong.length > 0) throw new InputError([...problems, ...wrong], 'See mycli destroy --help.')
  if (!given.has('yes') && !given.has('dry-run') && !isAskable(terminal)) {
    throw new UserError('This is no terminal, so nothing can be asked.', {
      hint: 'Add --yes to go ahead, or --dry-run to see first what there is.',
    })
  }
  const say = (text: string): void => void terminal.stderr.write(`${text}\n`)
  const opened = await openAccountOf({ region: given.get('region'), profile: given.get('profile') }, terminal)
  try {
    return await destroyIn({ stack, given, terminal, say, opened, tasks: await opened.tasks() })
  } finally {
    opened.close()
  }
}

async function destroyIn(order: Destroy): Promise<number> {
  const { stack, given, say, opened } = order
  const caller = await opened.account.caller()
  say(`Account ${caller.account}, ${opened.region}, as ${caller.arn}`)
  const state = await opened.stacks.find(stack)
  if (state) checkOurs(stack, state)
  if (state && !isAtRest(state.status) && state.status !== 'DELETE_IN_PROGRESS') {
    throw new UserError(`Stack ${stack} is being changed (${state.status}).`, {
      hint: 'Wait until that has ended, and run it again.',
    })
  }
  const address = { stack, region: opened.region, account: caller.account }
  const before = await belongingsOf(order, { state, address })
  if (!state && isEmpty(before)) {
    if (before.unseen !== undefined) say(`ECR repositories of an image cache were not looked for: ${before.unseen}`)
    say(`There is no stack ${stack} in ${opened.region}, and nothing that belongs to one.`)
    return 0
  }
  if (state) say(`  delete  stack ${stack} (${state.status})`)
  for (const line of belongingLines(before)) say(line)
  const answer = given.has('dry-run') ? false : await mayGoOn(order, before)
  if (!answer) {
    say('Nothing was deleted.')
    return given.has('dry-run') ? 0 : exitCodes.cancelled
  }
  await stopTasks(order, { state, running: before.tasks })
  if (order.terminal.signal.aborted) {
    say(`Tasks were told to stop, and nothing was deleted. mycli destroy goes on.`)
    return exitCodes.cancelled
  }
  const removed = state && (await remove(order, state))
  if (removed === 'leaving' || removed === 'held') {
    say(unfinished[removed](stack))
    return exitCodes.cancelled
  }
  await order.tasks.removeDefinitions(before.definitions)
  await opened.account.removeParameters(before.parameters)
  await emptyCache(opened, { ...address, ...before, say })
  return look(order, { state, address })
}

/** What is to be known of a deletion that is waited for no more. */
const unfinished: Readonly<Record<Exclude<Removed, 'gone'>, (stack: string) => string>> = {
  leaving: (stack) =>
    `CloudFormation goes on with stack ${stack} by itself. mycli destroy shows how it stands, and goes on.`,
  held: (stack) => `Stack ${stack} is not deleted: something still holds it. mycli destroy tries again.`,
}

interface Known {
  readonly state: StackState | undefined
  readonly address: StackAddress
}

async function belongingsOf(order: Destroy, { state, address }: Known): Promise<Belongings> {
  const cluster = state?.outputs['Cluster']
  const made = state?.parameters['RepositoryIds'] && !state.parameters['OidcProviderArn']
  const [others, running] = await Promise.all([
    belongingsBesideTasks(order, { state, address }),
    cluster ? order.tasks.running(cluster) : [],
  ])
  return { ...others, tasks: running, provider: made ? 'for token.actions.githubusercontent.com' : undefined }
}

/** What outlives the cluster. */
async function belongingsBesideTasks({ stack, opened, tasks }: Destroy, { state, address }: Known) {
  const known = state?.outputs['ExecutionRole']
  const [parameters, definitions, cache] = await Promise.all([
    opened.account.parametersUnder(`/mycli/${stack}`),
    // By the role's path as well: where an earlier end was cut short, the stack is gone, and not its definitions.
    tasks.definitions((role) => role === known || isRoleOfStack(stack, role)),
    lookAtCache(opened, address),
  ])
  return { parameters, definitions, ...cache }
}

async function mayGoOn({ given, terminal, stack }: Destroy, { tasks }: Belongings): Promise<boolean> {
  if (given.has('yes')) {
    if (tasks.length === 0 || given.has('stop-tasks')) return true
    throw new UserError(`${count(tasks.length, 'task')} of the stack ${tasks.length === 1 ? 'is' : 'are'} running.`, {
      hint: 'Wait for them, or add --stop-tasks.',
    })
  }
  const stopping = tasks.length === 0 ? '' : `stop ${count(tasks.length, 'running task')} and `
  return (await confirm(`Really ${stopping}delete stack ${stack}?`, terminal)) === true
}

/** How long a stopped task may take to end: 120 s of grace, and some. */
const stoppingMs = 180_000

async function stopTasks(
  { tasks, opened, say, terminal }: Destroy,
  { state, running }: { readonly state: StackState | undefined; readonly running: readonly string[] },
): Promise<void> {
  const cluster = state?.outputs['Cluster']
  if (!cluster || running.length === 0) return
  for (const task of running) await tasks.stop(cluster, task)
  say(`Stopping ${count(running.length, 'task')}`)
  const { clock } = opened
  for (const end = clock.now() + stoppingMs; clock.now() < end && !terminal.signal.aborted; ) {
    if ((await tasks.running(cluster)).length === 0) return
    await clock.sleep(2_000, terminal.signal)
  }
}

function remove({ stack, opened, say, terminal }: Destroy, state: StackState): Promise<Removed> {
  const { clock, stacks } = opened
  const tools: StackTools = { host: stacks, clock, signal: terminal.signal }
  return destroyStack({ stack, state }, { ...tools, say, tell: eventTeller(clock, say) })
}

/** Looks once more, and says what there is still. */
async function look(order: Destroy, known: Known): Promise<number> {
  const { unseen, ...left } = await belongingsBesideTasks(order, known)
  const stays = belongingLines({ ...left, tasks: [], provider: undefined })
  if (stays.length > 0) order.say(`Left:\n${stays.join('\n')}`)
  else if (unseen === undefined) order.say('Nothing is left.')
  else order.say('Nothing is left but what the image cache may have in ECR, which could not be looked at.')
  const mayStay = unseen !== undefined && known.state?.parameters['ImageCache'] === 'yes'
  return stays.length > 0 || mayStay ? 1 : 0
}
