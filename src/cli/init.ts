import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deployStack, discardProposal, proposeStack, type StackTools } from '../app/stack.ts'
import type { StackOrder, StackState } from '../app/stack-ports.ts'
import { changeLines, costLines } from '../core/stack/deployment.ts'
import { type RepositoryIdentity, stackParameters } from '../core/stack/parameters.ts'
import { exitCodes } from '../core/task/verdict.ts'
import { count } from '../core/text.ts'
import { openAccountOf } from './account.ts'
import { eventTeller } from './events.ts'
import { initHelp } from './help.ts'
import { checkAskable, readInitArgs } from './init-args.ts'
import type { Init } from './init-context.ts'
import { chooseCredentials } from './init-credentials.ts'
import { offerFiles } from './init-files.ts'
import { providerOf, repositoryOf } from './init-github.ts'
import { keyOf } from './init-key.ts'
import { likeParametersOf } from './init-like.ts'
import { chooseCapacity, chooseNetwork } from './init-network.ts'
import { keepSecrets, secretLines, tellKept, type UnkeptSecret } from './init-secrets.ts'
import { stackAsItIs } from './init-stack.ts'
import { offerTry } from './init-try.ts'
import { widthOf } from './layout.ts'
import { confirm, isAskable } from './prompt.ts'
import type { Terminal } from './terminal.ts'

/** `mycli init`: makes or changes the stack that runs on Fargate need. */
export async function init(argv: readonly string[], terminal: Terminal): Promise<number> {
  const args = readInitArgs(argv)
  if (args.help) return print(initHelp(widthOf(terminal.stdout)), terminal)
  const template = await readFile(join(terminal.bundle, 'template.yaml'), 'utf8')
  if (args.template) return print(template, terminal)
  checkAskable(args, isAskable(terminal))
  const say = (text: string): void => void terminal.stderr.write(`${text}\n`)
  const opened = await openAccountOf(args, terminal)
  try {
    return await initIn({ args, template, terminal, say, opened })
  } finally {
    opened.close()
  }
}

function print(text: string, { stdout }: Terminal): number {
  stdout.write(text)
  return 0
}

async function initIn(init: Init): Promise<number> {
  const { args, terminal, say, opened } = init
  const { region, account } = opened
  const tools: StackTools = { host: opened.stacks, clock: opened.clock, signal: terminal.signal }
  const caller = await account.caller()
  say(`Account ${caller.account}, ${region}, as ${caller.arn}`)
  const repository = await repositoryOf(init)
  const before = await stackAsItIs(init, tools)
  if (before === 'leaving') {
    return cancelled(say, `CloudFormation goes on removing stack ${args.stack} by itself. Run mycli init again then.`)
  }
  if (terminal.signal.aborted) return cancelled(say, 'Nothing was made.')
  const key = await keyOf(init, before)
  const provider = repository && (await providerOf(init, { before, account: caller.account }))
  const network = await chooseNetwork(init, before)
  const capacity = network && (await chooseCapacity(init, before))
  const credentials = capacity && (await chooseCredentials(init, before))
  if (credentials === undefined) return cancelled(say, 'Nothing was made.')
  const likes = await likeParametersOf(init, before)
  const { stack, role } = args
  const wishes = {
    ...args,
    ...network,
    ...capacity,
    repository,
    provider,
    likes,
    publicKey: key.publicKey,
    credentials: credentials.wishes,
  }
  const parameters = stackParameters(wishes, before?.parameters ?? {})
  const order: StackOrder = { stack, role, template: init.template, parameters, isNew: before === undefined }
  return propose(init, { order, tools, repository, before, secrets: [...key.unkept, ...credentials.unkept] })
}

interface Plan {
  readonly order: StackOrder
  readonly tools: StackTools
  readonly repository: RepositoryIdentity | undefined
  readonly before: StackState | undefined
  readonly secrets: readonly UnkeptSecret[]
}

/** Shows what would be done, and does it where that is wanted. */
async function propose(init: Init, plan: Plan): Promise<number> {
  const { args, terminal, say } = init
  const { order, tools, before, secrets } = plan
  const { stack } = order
  say(before ? `Stack ${stack} is there (${before.status}). What would change:` : `Stack ${stack} would be made new:`)
  const proposal = await proposeStack(order, tools)
  if (proposal.status === 'pending') return cancelled(say, 'Nothing was made.')
  if (proposal.driftUnknown !== undefined) {
    say(`What was changed by hand is not compared, and stays as it is: ${proposal.driftUnknown}`)
  }
  if (proposal.status === 'empty') {
    say('  nothing: it is as it should be.')
    for (const line of args.dryRun ? secretLines(secrets) : []) say(line)
    if (!args.dryRun) await keepSecrets(init, secrets)
    return finish(init, { state: before, repository: plan.repository, isDeployed: false })
  }
  for (const line of [...changeLines(proposal.changes), ...secretLines(secrets), ...costLines]) say(line)
  const discard = () => discardProposal(stack, proposal.id, { host: tools.host, isNew: order.isNew })
  const answer = args.dryRun
    ? false
    : args.yes || (await confirm(`Deploy ${count(proposal.changes.length, 'change')}?`, terminal))
  if (!answer) {
    await discard()
    say('Nothing was made.')
    return args.dryRun ? 0 : exitCodes.cancelled
  }
  await prepare(init, secrets).catch(async (error: unknown) => {
    // Why it failed matters more than that its change set stays.
    await discard().catch(() => {})
    throw error
  })
  return deploy(init, { ...plan, proposal: proposal.id })
}

const cancelled = (say: Init['say'], text: string): number => {
  say(text)
  return exitCodes.cancelled
}

/** How long IAM may take until a new role is known everywhere. */
const roleSettlesMs = 10_000

async function prepare(init: Init, secrets: readonly UnkeptSecret[]): Promise<void> {
  const { opened, say, terminal } = init
  if (await opened.account.makeServiceLinkedRole()) {
    say("Made ECS's service-linked role, which the account did not have yet")
    await opened.clock.sleep(roleSettlesMs, terminal.signal)
  }
  await keepSecrets(init, secrets)
}

async function deploy(init: Init, plan: Plan & { readonly proposal: string }): Promise<number> {
  const { say, opened } = init
  const { order, proposal, tools, secrets } = plan
  const tell = eventTeller(opened.clock, say)
  const state = await deployStack(order, proposal, { ...tools, tell }).catch((error: unknown) => {
    tellKept(init, secrets)
    throw error
  })
  if (state) return finish(init, { state, repository: plan.repository, isDeployed: true })
  return cancelled(
    say,
    `CloudFormation goes on with stack ${order.stack} by itself. mycli init shows how it stands, and goes on.`,
  )
}

interface Deployed {
  readonly state: StackState | undefined
  readonly repository: RepositoryIdentity | undefined
  /** Whether there was anything to deploy. */
  readonly isDeployed: boolean
}

async function finish(init: Init, { state, repository, isDeployed }: Deployed): Promise<number> {
  const { args, say, opened, terminal } = init
  const role = state?.outputs['WorkflowRoleArn']
  say(`Stack ${args.stack} is ready.`)
  if (role !== undefined && repository) {
    const use = { stack: args.stack, region: opened.region, workflowRole: role }
    const isAnswered = await offerFiles(use, { terminal, say, asks: !args.yes, writes: !args.dryRun })
    if (!isAnswered) return cancelled(say, 'mycli init goes on with the rest.')
  }
  if (args.dryRun) return 0
  return (await offerTry(init, isDeployed)) ? 0 : exitCodes.cancelled
}
