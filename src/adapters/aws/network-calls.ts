import type {
  EC2Client,
  IpPermission,
  Subnet as ToldSubnet,
  RouteTable as ToldTable,
  Vpc as ToldVpc,
} from '@aws-sdk/client-ec2'
import {
  type EgressRule,
  letsOut,
  type RouteTable,
  type SecurityGroup,
  type Subnet,
  type Vpc,
  wayOut,
} from '../../core/survey/network.ts'
import { asked } from './account-calls.ts'

type Sdk = typeof import('@aws-sdk/client-ec2')

/** EC2 with its commands. */
export interface Ec2 {
  readonly sdk: Sdk
  readonly client: EC2Client
}

/** Every VPC of the Region. */
export async function vpcsOf({ sdk, client }: Ec2): Promise<readonly Vpc[]> {
  const found: Vpc[] = []
  await eachPage(async (NextToken) => {
    const page = await asked('ec2:DescribeVpcs', () => client.send(new sdk.DescribeVpcsCommand({ NextToken })))
    found.push(...(page.Vpcs ?? []).map(vpcFrom))
    return page.NextToken
  })
  return found
}

const vpcFrom = ({ VpcId = '', CidrBlock = '', IsDefault = false, Tags }: ToldVpc): Vpc => ({
  ...{ id: VpcId, cidr: CidrBlock, isDefault: IsDefault, name: nameIn(Tags) },
})

type Filter = readonly [name: string, values: readonly string[]]

/** Subnets that pass a filter, each with its way out. An id that is not there passes none. */
export async function subnetsBy(ec2: Ec2, filter: Filter): Promise<readonly Subnet[]> {
  const { sdk, client } = ec2
  const told: ToldSubnet[] = []
  await eachPage(async (NextToken) => {
    const command = new sdk.DescribeSubnetsCommand({ Filters: filters(filter), NextToken })
    const page = await asked('ec2:DescribeSubnets', () => client.send(command))
    told.push(...(page.Subnets ?? []))
    return page.NextToken
  })
  const vpcs = [...new Set(told.flatMap(({ VpcId }) => VpcId ?? []))]
  const tables = vpcs.length === 0 ? [] : await routeTables(ec2, ['vpc-id', vpcs])
  return told.map(({ SubnetId = '', VpcId = '', AvailabilityZone = '', Tags }) => ({
    ...{ id: SubnetId, vpc: VpcId, zone: AvailabilityZone, name: nameIn(Tags) },
    wayOut: wayOut({ id: SubnetId, vpc: VpcId }, tables),
  }))
}

async function routeTables({ sdk, client }: Ec2, filter: Filter): Promise<readonly RouteTable[]> {
  const found: RouteTable[] = []
  await eachPage(async (NextToken) => {
    const command = new sdk.DescribeRouteTablesCommand({ Filters: filters(filter), NextToken })
    const page = await asked('ec2:DescribeRouteTables', () => client.send(command))
    found.push(...(page.RouteTables ?? []).map(tableFrom))
    return page.NextToken
  })
  return found
}

function tableFrom({ VpcId = '', Associations = [], Routes = [] }: ToldTable): RouteTable {
  const out = Routes.find((route) => route.DestinationCidrBlock === '0.0.0.0/0' && route.State !== 'blackhole')
  const targets = [out?.GatewayId, out?.NatGatewayId, out?.TransitGatewayId, out?.NetworkInterfaceId]
  return {
    vpc: VpcId,
    isMain: Associations.some(({ Main }) => Main === true),
    subnets: Associations.flatMap(({ SubnetId }) => SubnetId ?? []),
    target: out && (targets.find((target) => target !== undefined) ?? 'another'),
  }
}

/** Security groups of these ids; one that is not there is left out. */
export async function groupsBy({ sdk, client }: Ec2, ids: readonly string[]): Promise<readonly SecurityGroup[]> {
  if (ids.length === 0) return []
  const command = new sdk.DescribeSecurityGroupsCommand({ Filters: filters(['group-id', ids]) })
  const { SecurityGroups = [] } = await asked('ec2:DescribeSecurityGroups', () => client.send(command))
  return SecurityGroups.map(({ GroupId = '', IpPermissionsEgress = [] }) => ({
    id: GroupId,
    letsOut: letsOut(IpPermissionsEgress.map(ruleFrom)),
  }))
}

const ruleFrom = ({ IpProtocol = '', FromPort, ToPort, IpRanges = [] }: IpPermission): EgressRule => ({
  protocol: IpProtocol,
  ports: FromPort === undefined || ToPort === undefined ? undefined : [FromPort, ToPort],
  blocks: IpRanges.flatMap(({ CidrIp }) => CidrIp ?? []),
})

const filters = ([Name, values]: Filter) => [{ Name, Values: [...values] }]

const nameIn = (tags: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] = []) =>
  tags.find(({ Key }) => Key === 'Name')?.Value

async function eachPage(ask: (token: string | undefined) => Promise<string | undefined>): Promise<void> {
  let token: string | undefined
  do token = await ask(token)
  while (token !== undefined && token !== '')
}
