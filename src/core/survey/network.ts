import { count, printable } from '../text.ts'
import { bad, type Finding, good, unknown } from './finding.ts'

/** A VPC of the account. */
export interface Vpc {
  readonly id: string
  readonly cidr: string
  readonly isDefault: boolean
  /** Its tag `Name`. */
  readonly name: string | undefined
}

/** Where packets for the internet go: to a gateway that wants a public address, somewhere else, or nowhere. */
export type WayOut = 'gateway' | 'other' | 'none'

/** A subnet, and its way out. */
export interface Subnet {
  readonly id: string
  readonly vpc: string
  readonly zone: string
  readonly name: string | undefined
  readonly wayOut: WayOut
}

/** A route table, as far as it decides on ways out. */
export interface RouteTable {
  readonly vpc: string
  /** Whether it is that of all subnets of the VPC that name none. */
  readonly isMain: boolean
  readonly subnets: readonly string[]
  /** What the route to all addresses leads to, where there is one that works. */
  readonly target: string | undefined
}

/**
 * The way out of a subnet. A table of its own goes before the main one of its VPC.
 * https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html
 */
export function wayOut(subnet: { readonly id: string; readonly vpc: string }, tables: readonly RouteTable[]): WayOut {
  const ofVpc = tables.filter(({ vpc }) => vpc === subnet.vpc)
  const table = ofVpc.find(({ subnets }) => subnets.includes(subnet.id)) ?? ofVpc.find(({ isMain }) => isMain)
  const target = table?.target
  if (target === undefined) return 'none'
  return target.startsWith('igw-') ? 'gateway' : 'other'
}

/** A security group, as far as it decides on what goes out. */
export interface SecurityGroup {
  readonly id: string
  /** Whether https to every address passes; undefined where some of it does. */
  readonly letsOut: boolean | undefined
}

/** A rule for what goes out. */
export interface EgressRule {
  /** -1 for all. */
  readonly protocol: string
  readonly ports: readonly [number, number] | undefined
  /** None where it is about other groups or lists of addresses. */
  readonly blocks: readonly string[]
}

/** Whether rules let https out to every address; undefined where they let something out. */
export function letsOut(rules: readonly EgressRule[]): boolean | undefined {
  const isHttps = ({ protocol, ports }: EgressRule): boolean =>
    protocol === '-1' || (/^(tcp|6)$/.test(protocol) && ports !== undefined && ports[0] <= 443 && ports[1] >= 443)
  if (rules.some((rule) => isHttps(rule) && rule.blocks.includes('0.0.0.0/0'))) return true
  return rules.length === 0 ? false : undefined
}

/** Where tasks are to run. */
export interface NetworkWishes {
  readonly subnets: readonly string[]
  readonly securityGroups: readonly string[]
  readonly publicIp: boolean
}

const page = 'docs/networking.md has the ways that work, and the list of hosts.'

/** Whether tasks there reach the image registry, the git host and AWS. */
export function networkFindings(
  { subnets, securityGroups, publicIp }: NetworkWishes,
  there: { readonly subnets: readonly Subnet[]; readonly groups: readonly SecurityGroup[] },
): readonly Finding[] {
  const found = [
    ...subnets.flatMap(
      (id) =>
        subnetFinding(
          id,
          there.subnets.find((one) => one.id === id),
          publicIp,
        ) ?? [],
    ),
    ...securityGroups.flatMap(
      (id) =>
        groupFinding(
          id,
          there.groups.find((one) => one.id === id),
        ) ?? [],
    ),
  ]
  if (found.length > 0) return found
  const how = publicIp ? 'by public addresses' : 'without public addresses'
  return [good(`${count(subnets.length, 'subnet')} with a way out ${how}, for images, git and AWS.`)]
}

function subnetFinding(id: string, subnet: Subnet | undefined, publicIp: boolean): Finding | undefined {
  const named = `Subnet ${printable(id)}`
  if (!subnet) return bad(`${named} is not there.`, 'Name others: mycli init --vpc VPC --subnets SUBNETS')
  if (subnet.wayOut === 'none') return bad(`${named} has no way out: no image and no commit gets there.`, page)
  if (subnet.wayOut === 'gateway' && !publicIp) {
    return bad(
      `${named} has a way out for public addresses alone, and tasks get none.`,
      'Name subnets behind a NAT gateway, or leave public addresses on (the parameter AssignPublicIp).',
    )
  }
  return undefined
}

function groupFinding(id: string, group: SecurityGroup | undefined): Finding | undefined {
  const named = `Security group ${printable(id)}`
  if (!group) return bad(`${named} is not there.`, 'Name others with --security-groups, or let the stack make one.')
  if (group.letsOut === false) return bad(`${named} lets nothing out.`, page)
  return group.letsOut ? undefined : unknown(`${named} lets only some of it out.`, page)
}
