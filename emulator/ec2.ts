import { type Account, accountId } from './account.ts'
import { AwsError } from './errors.ts'
import type { VpcOption } from './options.ts'
import type { XmlMembers } from './query-protocol.ts'
import type { Json, JsonObject, Made } from './template.ts'

type Fields = Readonly<Record<string, string>>

/** DescribeVpcs in the EC2 API reference. */
export function describeVpcs(account: Account, fields: Fields): XmlMembers {
  const wanted = wantedBy(fields, 'VpcId')
  const found = networksOf(account).filter(({ id }) => wanted('vpc-id', id))
  known('vpc', 'InvalidVpcID.NotFound', fields, found)
  return {
    vpcSet: found.map(({ id, cidr, isDefault = false, name }) => ({
      ...{ vpcId: id, ownerId: accountId, state: 'available', cidrBlock: cidr, isDefault },
      tagSet: namedSo(name),
    })),
  }
}

/** DescribeSubnets. */
export function describeSubnets(account: Account, fields: Fields): XmlMembers {
  const wanted = wantedBy(fields, 'SubnetId')
  const found = networksOf(account)
    .flatMap(({ id, subnets }) => subnets.map((subnet) => ({ ...subnet, vpc: id })))
    .filter(({ id, vpc }) => wanted('subnet-id', id) && wanted('vpc-id', vpc))
  known('subnet', 'InvalidSubnetID.NotFound', fields, found)
  return {
    subnetSet: found.map(({ id, vpc, zone, cidr, name }) => ({
      ...{ subnetId: id, vpcId: vpc, ownerId: accountId, state: 'available', availabilityZone: zone },
      ...{ cidrBlock: cidr, mapPublicIpOnLaunch: false, availableIpAddressCount: 1_000, tagSet: namedSo(name) },
    })),
  }
}

/** DescribeRouteTables: the main one of a VPC leads nowhere but to itself, each subnet with a way out has its own. */
export function describeRouteTables(account: Account, fields: Fields): XmlMembers {
  const wanted = wantedBy(fields, 'RouteTableId')
  const local = (cidr: string): XmlMembers => ({
    ...{ destinationCidrBlock: cidr, gatewayId: 'local', state: 'active', origin: 'CreateRouteTable' },
  })
  return {
    routeTableSet: networksOf(account)
      .filter(({ id }) => wanted('vpc-id', id))
      .flatMap(({ id, cidr, subnets }) => [
        {
          ...{ routeTableId: `rtb-main${id.slice(4)}`, vpcId: id, routeSet: [local(cidr)] },
          associationSet: [{ main: true, routeTableId: `rtb-main${id.slice(4)}` }],
        },
        ...subnets.flatMap((subnet) =>
          subnet.way === undefined
            ? []
            : [
                {
                  ...{ routeTableId: `rtb-${subnet.id.slice(7)}`, vpcId: id },
                  routeSet: [local(cidr), routeOut(subnet.way)],
                  associationSet: [{ main: false, subnetId: subnet.id, routeTableId: `rtb-${subnet.id.slice(7)}` }],
                },
              ],
        ),
      ]),
  }
}

function routeOut(way: 'internet' | 'nat' | 'blackhole'): XmlMembers {
  const route = { destinationCidrBlock: '0.0.0.0/0', state: 'active', origin: 'CreateRoute' }
  if (way === 'internet') return { ...route, gatewayId: 'igw-0123456789abcdef0' }
  return { ...route, natGatewayId: 'nat-0123456789abcdef0', state: way === 'nat' ? 'active' : 'blackhole' }
}

/** DescribeSecurityGroups. */
export function describeSecurityGroups(account: Account, fields: Fields): XmlMembers {
  const wanted = wantedBy(fields, 'GroupId')
  const found = networksOf(account)
    .flatMap(({ id, groups = [] }) => groups.map((group) => ({ ...group, vpc: id })))
    .filter(({ id, vpc }) => wanted('group-id', id) && wanted('vpc-id', vpc))
  known('security group', 'InvalidGroup.NotFound', fields, found)
  return {
    securityGroupInfo: found.map(({ id, vpc, egress }) => ({
      ...{ ownerId: accountId, groupId: id, groupName: id, groupDescription: id, vpcId: vpc, ipPermissions: [] },
      ipPermissionsEgress: egress.map(({ protocol, port, cidr }) => ({
        ...{ ipProtocol: protocol, fromPort: port, toPort: port, ipRanges: [{ cidrIp: cidr }] },
      })),
    })),
  }
}

const namedSo = (name: string | undefined): readonly XmlMembers[] =>
  name === undefined ? [] : [{ key: 'Name', value: name }]

/** Whether a value passes the ids and the filters of a request; what neither names is wanted. */
function wantedBy(fields: Fields, idField: string): (filter: string, value: string) => boolean {
  const ids = valuesOf(fields, idField)
  return (filter, value) => {
    const number = Object.keys(fields).flatMap((key) => /^Filter\.(\d+)\.Name$/.exec(key)?.[1] ?? [])
    const filters = number.filter((one) => fields[`Filter.${one}.Name`] === filter)
    const isOfIds = idOf[filter] !== idField || ids.length === 0 || ids.includes(value)
    return isOfIds && filters.every((one) => valuesOf(fields, `Filter.${one}.Value`).includes(value))
  }
}

const idOf: Readonly<Record<string, string>> = { 'vpc-id': 'VpcId', 'subnet-id': 'SubnetId', 'group-id': 'GroupId' }

const valuesOf = (fields: Fields, name: string): readonly string[] =>
  Object.entries(fields).flatMap(([key, value]) =>
    key.startsWith(`${name}.`) && /^\d+$/.test(key.slice(name.length + 1)) ? [value] : [],
  )

// An id that is not there is an error; a filter that nothing passes is not.
function known(what: string, error: string, fields: Fields, found: readonly { readonly id: string }[]): void {
  const ids = Object.values(idOf).flatMap((name) => valuesOf(fields, name))
  const missing = ids.find((id) => !found.some((one) => one.id === id))
  if (missing !== undefined) throw new AwsError(error, `The ${what} ID '${missing}' does not exist`)
}

function networksOf({ options, stacks }: Account): readonly VpcOption[] {
  const made = [...stacks.values()].flatMap(({ made: one, status }) =>
    one && status !== 'DELETE_COMPLETE' ? networkOf(one) : [],
  )
  return [...options.vpcs, ...made]
}

/** The VPC that a stack has made. */
function networkOf({ resources }: Made): readonly VpcOption[] {
  const all = Object.values(resources)
  const text = (properties: JsonObject, key: string): string => String(properties[key] ?? '')
  return all
    .filter(({ type }) => type === 'AWS::EC2::VPC')
    .map(({ ref, properties }) => ({
      ...{ id: ref, cidr: text(properties, 'CidrBlock') },
      subnets: all
        .filter((one) => one.type === 'AWS::EC2::Subnet' && text(one.properties, 'VpcId') === ref)
        .map((one) => ({
          ...{ id: one.ref, cidr: text(one.properties, 'CidrBlock'), zone: text(one.properties, 'AvailabilityZone') },
          ...(isRouted(resources, one.ref) ? { way: 'internet' as const } : {}),
        })),
      groups: all
        .filter((one) => one.type === 'AWS::EC2::SecurityGroup' && text(one.properties, 'VpcId') === ref)
        .map((one) => ({ id: one.ref, egress: egressOf(one.properties['SecurityGroupEgress']) })),
    }))
}

function isRouted(resources: Made['resources'], subnet: string): boolean {
  const all = Object.values(resources)
  const tables = all.flatMap(({ type, properties }) =>
    type === 'AWS::EC2::SubnetRouteTableAssociation' && properties['SubnetId'] === subnet
      ? [properties['RouteTableId']]
      : [],
  )
  return all.some(({ type, properties }) => type === 'AWS::EC2::Route' && tables.includes(properties['RouteTableId']))
}

const egressOf = (rules: Json | undefined): readonly Egress[] =>
  (rules as readonly JsonObject[]).map(({ IpProtocol, CidrIp }) => ({
    protocol: String(IpProtocol),
    port: undefined,
    cidr: String(CidrIp),
  }))

type Egress = NonNullable<VpcOption['groups']>[number]['egress'][number]
