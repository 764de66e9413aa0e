import {
  type EgressRule,
  letsOut,
  type RouteTable,
  type SecurityGroup,
  type Subnet,
  type Vpc,
  wayOut,
} from '../../core/survey/network.ts'
import type { AskEc2, Shape } from './ec2.ts'

interface Page {
  readonly NextToken?: string
}

const tags = [{ each: { Key: ['text', 'key'], Value: ['text', 'value'] } }, 'tagSet'] as const
interface Tagged {
  readonly Tags?: readonly { readonly Key?: string; readonly Value?: string }[]
}

interface VpcTold extends Tagged {
  readonly VpcId?: string
  readonly CidrBlock?: string
  readonly IsDefault?: boolean
}
const vpcs: Shape = {
  Vpcs: [
    {
      each: {
        ...{ VpcId: ['text', 'vpcId'], CidrBlock: ['text', 'cidrBlock'], IsDefault: ['flag', 'isDefault'] },
        Tags: tags,
      },
    },
    'vpcSet',
  ],
  NextToken: ['text', 'nextToken'],
}

/** Every VPC of the Region. */
export async function vpcsOf(ask: AskEc2): Promise<readonly Vpc[]> {
  const told = await everyPage<VpcTold>(ask, 'DescribeVpcs', { shape: vpcs, member: 'Vpcs' })
  return told.map(({ VpcId = '', CidrBlock = '', IsDefault = false, Tags }) => ({
    ...{ id: VpcId, cidr: CidrBlock, isDefault: IsDefault, name: nameIn(Tags) },
  }))
}

type Filter = readonly [name: string, values: readonly string[]]

interface SubnetTold extends Tagged {
  readonly SubnetId?: string
  readonly VpcId?: string
  readonly AvailabilityZone?: string
}
const subnets: Shape = {
  Subnets: [
    {
      each: {
        ...{ SubnetId: ['text', 'subnetId'], VpcId: ['text', 'vpcId'], AvailabilityZone: ['text', 'availabilityZone'] },
        Tags: tags,
      },
    },
    'subnetSet',
  ],
  NextToken: ['text', 'nextToken'],
}

/** Subnets that pass a filter, each with its way out. An id that is not there passes none. */
export async function subnetsBy(ask: AskEc2, filter: Filter): Promise<readonly Subnet[]> {
  const told = await everyPage<SubnetTold>(ask, 'DescribeSubnets', { shape: subnets, member: 'Subnets', filter })
  const ids = [...new Set(told.flatMap(({ VpcId }) => VpcId ?? []))]
  const tables = ids.length === 0 ? [] : await routeTables(ask, ['vpc-id', ids])
  return told.map(({ SubnetId = '', VpcId = '', AvailabilityZone = '', Tags }) => ({
    ...{ id: SubnetId, vpc: VpcId, zone: AvailabilityZone, name: nameIn(Tags) },
    wayOut: wayOut({ id: SubnetId, vpc: VpcId }, tables),
  }))
}

interface TableTold {
  readonly VpcId?: string
  readonly Associations?: readonly { readonly Main?: boolean; readonly SubnetId?: string }[]
  readonly Routes?: readonly RouteTold[]
}
interface RouteTold {
  readonly DestinationCidrBlock?: string
  readonly State?: string
  readonly GatewayId?: string
}
const tablesShape: Shape = {
  RouteTables: [
    {
      each: {
        VpcId: ['text', 'vpcId'],
        Associations: [{ each: { Main: ['flag', 'main'], SubnetId: ['text', 'subnetId'] } }, 'associationSet'],
        Routes: [
          {
            each: {
              ...{ DestinationCidrBlock: ['text', 'destinationCidrBlock'], State: ['text', 'state'] },
              GatewayId: ['text', 'gatewayId'],
            },
          },
          'routeSet',
        ],
      },
    },
    'routeTableSet',
  ],
  NextToken: ['text', 'nextToken'],
}

async function routeTables(ask: AskEc2, filter: Filter): Promise<readonly RouteTable[]> {
  const how = { shape: tablesShape, member: 'RouteTables', filter }
  return (await everyPage<TableTold>(ask, 'DescribeRouteTables', how)).map(tableFrom)
}

function tableFrom({ VpcId = '', Associations = [], Routes = [] }: TableTold): RouteTable {
  const out = Routes.find((route) => route.DestinationCidrBlock === '0.0.0.0/0' && route.State !== 'blackhole')
  return {
    vpc: VpcId,
    isMain: Associations.some(({ Main }) => Main === true),
    subnets: Associations.flatMap(({ SubnetId }) => SubnetId ?? []),
    // NAT gateways, transit gateways, interfaces: anything but an internet gateway is one thing here.
    target: out && (out.GatewayId ?? 'another'),
  }
}

interface GroupTold {
  readonly GroupId?: string
  readonly IpPermissionsEgress?: readonly RuleTold[]
}
interface RuleTold {
  readonly IpProtocol?: string
  readonly FromPort?: number
  readonly ToPort?: number
  readonly IpRanges?: readonly { readonly CidrIp?: string }[]
}
const groups: Shape = {
  SecurityGroups: [
    {
      each: {
        GroupId: ['text', 'groupId'],
        IpPermissionsEgress: [
          {
            each: {
              ...{ IpProtocol: ['text', 'ipProtocol'], FromPort: ['number', 'fromPort'], ToPort: ['number', 'toPort'] },
              IpRanges: [{ each: { CidrIp: ['text', 'cidrIp'] } }, 'ipRanges'],
            },
          },
          'ipPermissionsEgress',
        ],
      },
    },
    'securityGroupInfo',
  ],
  NextToken: ['text', 'nextToken'],
}

/** Security groups of these ids; one that is not there is left out. */
export async function groupsBy(ask: AskEc2, ids: readonly string[]): Promise<readonly SecurityGroup[]> {
  if (ids.length === 0) return []
  const how = { shape: groups, member: 'SecurityGroups', filter: ['group-id', ids] } as const
  return (await everyPage<GroupTold>(ask, 'DescribeSecurityGroups', how)).map(({ GroupId = '', ...group }) => ({
    id: GroupId,
    letsOut: letsOut((group.IpPermissionsEgress ?? []).map(ruleFrom)),
  }))
}

const ruleFrom = ({ IpProtocol = '', FromPort, ToPort, IpRanges = [] }: RuleTold): EgressRule => ({
  protocol: IpProtocol,
  ports: FromPort === undefined || ToPort === undefined ? undefined : [FromPort, ToPort],
  blocks: IpRanges.flatMap(({ CidrIp }) => CidrIp ?? []),
})

const nameIn = (tags: Tagged['Tags'] = []) => tags.find(({ Key }) => Key === 'Name')?.Value

interface How {
  readonly shape: Shape
  /** The list in the answer. */
  readonly member: string
  readonly filter?: Filter
}

async function everyPage<T>(ask: AskEc2, operation: string, { shape, member, filter }: How): Promise<readonly T[]> {
  const found: T[] = []
  const Filters = filter && [{ Name: filter[0], Values: filter[1] }]
  let NextToken: string | undefined
  do {
    const input = { ...(Filters && { Filters }), NextToken }
    const page = await ask<Page & Readonly<Record<string, readonly T[] | undefined>>>(operation, input, shape)
    found.push(...(page[member] ?? []))
    NextToken = page.NextToken
  } while (NextToken !== undefined && NextToken !== '')
  return found
}
