import { count, printable } from '../text.ts'
import type { Subnet, Vpc } from './network.ts'

/** Subnets of an existing VPC that tasks could run in, and whether these then get public addresses. */
export interface NetworkChoice {
  readonly vpc: string
  readonly subnets: readonly string[]
  readonly publicIp: boolean
  /** For a list to choose from. */
  readonly label: string
}

/** Fargate takes no more: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html */
const mostSubnets = 16

const kinds = [
  { wayOut: 'gateway', publicIp: true, words: 'public subnet' },
  { wayOut: 'other', publicIp: false, words: 'private subnet' },
] as const

/** What there is to choose from: of each VPC its public subnets, and its private ones with a way out. */
export function networkChoices(vpcs: readonly Vpc[], subnets: readonly Subnet[]): readonly NetworkChoice[] {
  return vpcs.flatMap((vpc) =>
    kinds.flatMap(({ wayOut, publicIp, words }): readonly NetworkChoice[] => {
      const fitting = subnets.filter((one) => one.vpc === vpc.id && one.wayOut === wayOut).slice(0, mostSubnets)
      if (fitting.length === 0) return []
      const label = `${labelOf(vpc)}: ${count(fitting.length, words)}`
      return [{ vpc: vpc.id, subnets: fitting.map(({ id }) => id), publicIp, label }]
    }),
  )
}

function labelOf({ id, name, isDefault, cidr }: Vpc): string {
  const called = name === undefined ? (isDefault ? ', the default one' : '') : `, ${printable(name, 40)}`
  return `${printable(id)}${called} (${printable(cidr)})`
}

/** A choice as options of a command line. */
export const asOptions = ({ vpc, subnets, publicIp }: NetworkChoice): string =>
  `--vpc ${vpc} --subnets ${subnets.join(',')}${publicIp ? '' : ' --no-public-ip'}`
