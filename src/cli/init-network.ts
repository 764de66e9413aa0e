import type { StackState } from '../app/stack-ports.ts'
import { UserError } from '../core/errors.ts'
import type { Capacity } from '../core/settings/kinds.ts'
import { quotaCodes } from '../core/survey/account.ts'
import { findingLines } from '../core/survey/finding.ts'
import { networkFindings } from '../core/survey/network.ts'
import { asOptions, type NetworkChoice, networkChoices } from '../core/survey/vpc-choice.ts'
import type { Init } from './init-context.ts'
import { type Choice, choose, isAskable } from './prompt.ts'

/** What of a stack's network was chosen; what is undefined stays as the options have it. */
export type ChosenNetwork = Partial<Pick<NetworkChoice, 'vpc' | 'subnets' | 'publicIp'>>

/**
 * Where the tasks of a stack are to run. A new stack gets a VPC of its own, or one that is chosen from those that are
 * there, which it has to where the account may have no more.
 * @returns undefined where the question was left
 * @throws UserError where there is no room for a new VPC, and no terminal to choose in
 */
export async function chooseNetwork(init: Init, before: StackState | undefined): Promise<ChosenNetwork | undefined> {
  const { args } = init
  if (args.vpc !== undefined) await tellNetwork(init)
  if (args.vpc !== undefined || before) return {}
  const there = await survey(init)
  if (!there && args.publicIp === false) throw noNetwork(init, 'public', undefined)
  if (!there) return {}
  const { choices, own } = there
  const [first] = choices
  const asks = !args.yes && !args.dryRun && isAskable(init.terminal)
  if (own !== 'possible' && (!asks || !first)) throw noNetwork(init, own, first)
  return asks && first ? ask(init, choices, own === 'possible') : {}
}

/** Whether a VPC may be made for the stack, or why not. */
type OwnVpc = 'possible' | 'full' | 'public'

function noNetwork({ opened: { region } }: Init, own: OwnVpc, first: NetworkChoice | undefined): UserError {
  const what =
    own === 'full'
      ? `There is no room for another VPC in ${region}.`
      : 'A new VPC has public subnets alone, where tasks without a public address reach nothing.'
  const more = `aws service-quotas request-service-quota-increase --region ${region} --service-code vpc --quota-code ${quotaCodes.vpcs} --desired-value 10`
  const otherwise =
    own === 'full' ? `Ask for more: ${more}` : 'Make private subnets with a NAT gateway first, and name them.'
  return new UserError(what, { hint: first ? `Name one that is there, such as ${asOptions(first)}` : otherwise })
}

async function ask(
  init: Init,
  choices: readonly NetworkChoice[],
  mayBeOwn: boolean,
): Promise<ChosenNetwork | undefined> {
  const own = mayBeOwn ? [{ value: '', label: 'A new VPC, which costs nothing while no task runs' }] : []
  const options = [...own, ...choices.map((one, at) => ({ value: String(at), label: one.label }))]
  const answer = await choose('Where are tasks to run?', options, init.terminal)
  if (answer === undefined) return undefined
  const chosen = answer === '' ? undefined : choices[Number(answer)]
  return chosen ? { vpc: chosen.vpc, subnets: chosen.subnets, publicIp: chosen.publicIp } : {}
}

/** The networks that fit the options, and whether a VPC may be made. Without the right to look, a new one is tried. */
async function survey({
  args,
  opened,
  say,
}: Init): Promise<{ readonly choices: readonly NetworkChoice[]; readonly own: OwnVpc } | undefined> {
  const isPrivate = args.publicIp === false
  try {
    const vpcs = await opened.survey.vpcs()
    const subnets = await opened.survey.subnetsOf(vpcs.map(({ id }) => id))
    const isFull = vpcs.length >= (await vpcQuota(opened))
    const choices = networkChoices(vpcs, subnets).filter(({ publicIp }) => !(isPrivate && publicIp))
    return { choices, own: isPrivate ? 'public' : isFull ? 'full' : 'possible' }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    say(`The VPCs of the account are not shown: ${error.message}`)
    return undefined
  }
}

/** How many VPCs there may be; where that is not to be known, CloudFormation finds out. */
async function vpcQuota({ survey }: Init['opened']): Promise<number> {
  try {
    return await survey.quota('vpc', quotaCodes.vpcs)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return Number.POSITIVE_INFINITY
  }
}

/** What would be wrong with the network that the options name. It is said, and no more: a route may come later. */
async function tellNetwork({ args, opened, say }: Init): Promise<void> {
  const { subnets = [], securityGroups = [], publicIp = true } = args
  try {
    const [foundSubnets, groups] = await Promise.all([
      opened.survey.subnets(subnets),
      opened.survey.securityGroups(securityGroups),
    ])
    const found = networkFindings({ subnets, securityGroups, publicIp }, { subnets: foundSubnets, groups })
    for (const line of found.flatMap(findingLines)) say(line)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    say(`The network is not looked at: ${error.message}`)
  }
}

const capacityChoices: readonly Choice<Capacity>[] = [
  { value: 'on-demand', label: 'On demand' },
  {
    value: 'spot-then-on-demand',
    label: 'Spot where there is some: a third of the price, but AWS may stop a task in the middle',
  },
  { value: 'spot', label: 'Spot alone' },
]

/**
 * The capacity of runs that name none.
 * @returns undefined where the question was left; as the options have it, where they do or nothing is asked
 */
export async function chooseCapacity(
  { args, terminal }: Init,
  before: StackState | undefined,
): Promise<{ readonly capacity?: Capacity } | undefined> {
  if (args.capacity !== undefined || before || args.yes || args.dryRun || !isAskable(terminal)) return {}
  const capacity = await choose('On which capacity, where a run names none?', capacityChoices, terminal)
  return capacity === undefined ? undefined : { capacity }
}
