import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkOurs, deployStack, discardProposal, proposeStack, removeStack, type StackTools } from '../app/stack.ts'
import type { StackOrder, StackState } from '../app/stack-ports.ts'
import { findWorkingCopy } from '../compose/local.ts'
import { newKey, type OpenedAccount, openAccount, publicKeyOf, repositoryIdentity } from '../compose/stack.ts'
import { partitionOf } from '../core/aws/partitions.ts'
import { defaultAudience } from '../core/aws/region.ts'
import { UserError } from '../core/errors.ts'
import { changeLines, costLines, isAtRest } from '../core/stack/deployment.ts'
import { type RepositoryIdentity, stackParameters } from '../core/stack/parameters.ts'
import { exitCodes } from '../core/task/verdict.ts'
import { count } from '../core/text.ts'
import { version } from '../version.ts'
import { eventTeller } from './events.ts'
import { initHelp } from './help.ts'
import { checkAskable, type InitArgs, readInitArgs } from './init-args.ts'
import { offerFiles } from './init-files.ts'
import { confirm, isAskable } from './prompt.ts'
import type { Terminal } from './terminal.ts'

/** `mycli init`: makes or changes the stack that runs on Fargate need. */
export async function init(argv: readonly string[], terminal: Terminal): Promise<number> {
  const args = readInitArgs(argv)
  if (args.help) return print(initHelp(), terminal)
  const template = await readFile(join(terminal.bundle, 'template.yaml'), 'utf8')
  if (args.template) return print(template, terminal)
  checkAskable(args, isAskable(terminal))
  const say = (text: string): void => void terminal.stderr.write(`${text}\n`)
  const { env: environment, signal } = terminal
  const warn = (text: string): void => say(`mycli: ${text}`)
  const opened = await openAccount({ region: args.region, environment, version, warn, signal })
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

interface Init {
  readonly args: InitArgs
  readonly template: string
  readonly terminal: Terminal
  readonly say: (text: string) => void
  readonly opened: OpenedAccount
}

async function initIn(init: Init): Promise<number> {
  const { args, terminal, say, opened } = init
  const { region, account } = opened
  const tools: StackTools = { host: opened.stacks, clock: opened.clock, signal: terminal.signal }
  const caller = await account.caller()
  say(`Account ${caller.account}, ${region}, as ${caller.arn}`)
  const repository = await findRepository(init)
  const before = await stackAsItIs(init, tools)
  const key = await keyOf(init, before)
  const provider = repository && (await providerOf(init, { before, account: caller.account }))
  const { stack, role } = args
  const wishes = { ...args, repository, provider, publicKey: key.publicKey }
  const parameters = stackParameters(wishes, before?.parameters ?? {})
  const order: StackOrder = { stack, role, template: init.template, parameters, isNew: before === undefined }
  say(before ? `Stack ${stack} is there (${before.status}). What would change:` : `Stack ${stack} would be made new:`)
  const proposal = await proposeStack(order, tools)
  if (proposal.status === 'pending') return cancelled(say, 'Nothing was made.')
  if (proposal.status === 'empty') {
    say('  nothing: it is as it should be.')
    return finish(init, before, repository)
  }
  for (const line of [...changeLines(proposal.changes), ...costLines]) say(line)
  const answer = args.dryRun
    ? false
    : args.yes || (await confirm(`Deploy ${count(proposal.changes.length, 'change')}?`, terminal))
  if (!answer) {
    await discardProposal(stack, proposal.id, { host: opened.stacks, isNew: order.isNew })
    say('Nothing was made.')
    return args.dryRun ? 0 : exitCodes.cancelled
  }
  await prepare(init, key)
  return deploy(init, { order, proposal: proposal.id, tools, repository })
}

const cancelled = (say: Init['say'], text: string): number => {
  say(text)
  return exitCodes.cancelled
}

async function findRepository({ args, terminal, say }: Init): Promise<RepositoryIdentity | undefined> {
  const named = args.repository ?? (await repositoryHere(terminal.cwd))
  if (named === undefined) {
    say('No repository of GitHub here: no workflow will be able to run tasks. Name one with --repository OWNER/NAME.')
    return undefined
  }
  const { env, signal } = terminal
  const token = env['GH_TOKEN'] || env['GITHUB_TOKEN'] || undefined
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com'
  const found = await repositoryIdentity({ apiUrl, repository: named, token, signal })
  say(`Repository ${found.owner}/${found.name} (${found.id}, owner ${found.ownerId})`)
  return found
}

async function repositoryHere(cwd: string): Promise<string | undefined> {
  const { remote = '' } = (await findWorkingCopy(cwd)) ?? {}
  return /^(?:https:\/\/(?:[^/@]*@)?|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    remote,
  )?.[1]
}

/** What there is of the stack; what an earlier failure left of one that never was is removed first. */
async function stackAsItIs({ args, say }: Init, tools: StackTools): Promise<StackState | undefined> {
  const state = await tools.host.find(args.stack)
  if (!state || state.status === 'REVIEW_IN_PROGRESS') return undefined
  checkOurs(args.stack, state)
  if (/^(ROLLBACK_COMPLETE|ROLLBACK_FAILED|CREATE_FAILED|DELETE_FAILED)$/.test(state.status)) {
    if (args.dryRun) {
      throw new UserError(`Stack ${args.stack} is in ${state.status}: it could not be made earlier.`, {
        hint: 'mycli init without --dry-run removes what is left of it, and makes it anew.',
      })
    }
    say(`Removing what an earlier failure left of stack ${args.stack} (${state.status})`)
    await removeStack(args.stack, state, tools)
    return undefined
  }
  if (!isAtRest(state.status)) {
    throw new UserError(`Stack ${args.stack} is being changed (${state.status}).`, {
      hint: 'Wait until that has ended, and run it again.',
    })
  }
  return state
}

interface StackKey {
  readonly publicKey: string | undefined
  /** Where it has to be kept still: its name and value. */
  readonly unkept?: { readonly name: string; readonly identity: string }
}

/** The key that is there, or a new one; nothing is kept yet. */
async function keyOf({ args, opened }: Init, before: StackState | undefined): Promise<StackKey> {
  if (before?.parameters['PublicKey']) return { publicKey: undefined }
  const name = `/mycli/${args.stack}/key`
  const kept = await opened.account.secret(name)
  if (kept === undefined) {
    const { publicKey, identity } = await newKey()
    return { publicKey, unkept: { name, identity } }
  }
  const publicKey = await publicKeyOf(kept)
  if (publicKey !== undefined) return { publicKey }
  throw new UserError(`The parameter ${name} is there, and is no age identity.`, {
    hint: `Remove it if nothing needs it: aws ssm delete-parameter --name ${name}`,
  })
}

/** The account's OIDC provider for GitHub, where it is not the stack's own. */
async function providerOf(
  { opened }: Init,
  { before, account }: { readonly before: StackState | undefined; readonly account: string },
): Promise<string | undefined> {
  if (before?.parameters['RepositoryIds']) return undefined // it has been settled
  const partition = partitionOf(opened.region)?.name ?? 'aws'
  const arn = `arn:${partition}:iam::${account}:oidc-provider/token.actions.githubusercontent.com`
  const audiences = await opened.account.audiences(arn)
  if (audiences === undefined) return undefined
  const audience = defaultAudience(opened.region)
  if (audiences.includes(audience)) return arn
  throw new UserError(`The account's OIDC provider for GitHub does not accept the audience ${audience}.`, {
    hint: `Add it: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id ${audience}`,
  })
}

/** How long IAM may take until a new role is known everywhere. */
const roleSettlesMs = 10_000

async function prepare({ opened, say, terminal }: Init, { unkept }: StackKey): Promise<void> {
  if (await opened.account.makeServiceLinkedRole()) {
    say("Made ECS's service-linked role, which the account did not have yet")
    await opened.clock.sleep(roleSettlesMs, terminal.signal)
  }
  if (!unkept) return
  await opened.account.keepSecret(unkept.name, unkept.identity)
  say(`Kept the stack's key in the SSM parameter ${unkept.name}`)
}

interface Deployment {
  readonly order: StackOrder
  readonly proposal: string
  readonly tools: StackTools
  readonly repository: RepositoryIdentity | undefined
}

async function deploy(init: Init, { order, proposal, tools, repository }: Deployment): Promise<number> {
  const { say, opened } = init
  const { stack, isNew } = order
  const tell = eventTeller(opened.clock, say)
  const state = await deployStack({ stack, isNew }, proposal, { ...tools, tell }).catch((error: unknown) => {
    if (isNew) say(`The key stays in the SSM parameter /mycli/${stack}/key: the next init finds it.`)
    throw error
  })
  if (state) return finish(init, state, repository)
  return cancelled(
    say,
    `CloudFormation goes on with stack ${stack} by itself. mycli init shows how it stands, and goes on.`,
  )
}

async function finish(
  init: Init,
  state: StackState | undefined,
  repository: RepositoryIdentity | undefined,
): Promise<number> {
  const { args, say, opened, terminal } = init
  const role = state?.outputs['WorkflowRoleArn']
  say(`Stack ${args.stack} is ready.`)
  if (role !== undefined && repository) {
    const use = { stack: args.stack, region: opened.region, workflowRole: role }
    await offerFiles(use, { terminal, say, asks: !args.yes, writes: !args.dryRun })
  }
  const named = args.stack === 'mycli' ? '' : ` --stack ${args.stack}`
  say(`Try it: mycli exec --aws-region ${opened.region}${named} "echo hello"`)
  return 0
}
