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
  if (!there) return {}
  const { choices, isFull } = there
  if (args.yes || args.dryRun || !isAskable(init.terminal)) {
    if (!isFull) return {}
    throw new UserError(`There is no room for another VPC in ${init.opened.region}: the account has ${there.count}.`, {
      hint: choices.length === 0 ? moreVpcs(init) : `Name one that is there, such as ${asOptions(choices[0] ?? none)}`,
    })
  }
  return ask(init, choices, isFull)
}

const none: NetworkChoice = { vpc: '', subnets: [], publicIp: true, label: '' }

const moreVpcs = ({ opened }: Init): string =>
  `Ask for more: aws service-quotas request-service-quota-increase --region ${opened.region} --service-code vpc --quota-code ${quotaCodes.vpcs} --desired-value 10`

async function ask(init: Init, choices: readonly NetworkChoice[], isFull: boolean): Promise<ChosenNetwork | undefined> {
  if (choices.length === 0 && isFull) throw new UserError('There is no room for another VPC.', { hint: moreVpcs(init) })
  if (choices.length === 0) return {}
  const own = isFull ? [] : [{ value: '', label: 'A new VPC, which costs nothing while no task runs' }]
  const options = [...own, ...choices.map((one, at) => ({ value: String(at), label: one.label }))]
  const answer = await choose('Where are tasks to run?', options, init.terminal)
  if (answer === undefined) return undefined
  const chosen = answer === '' ? undefined : choices[Number(answer)]
  return chosen ? { vpc: chosen.vpc, subnets: chosen.subnets, publicIp: chosen.publicIp } : {}
}

/** The VPCs that are there, and whether there may be no more. Without the right to look, a new one is tried. */
async function survey({ opened, say }: Init) {
  try {
    const vpcs = await opened.survey.vpcs()
    const subnets = await opened.survey.subnetsOf(vpcs.map(({ id }) => id))
    const most = await opened.survey.quota('vpc', quotaCodes.vpcs).catch(() => Number.POSITIVE_INFINITY)
    return { choices: networkChoices(vpcs, subnets), isFull: vpcs.length >= most, count: vpcs.length }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    say(`The VPCs of the account are not shown: ${error.message}`)
    return undefined
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
