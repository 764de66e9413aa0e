/** A part of AWS with accounts, hosts and a console of its own; an ARN names it second. */
export interface Partition {
  readonly name: string
  readonly regions: RegExp
  /** What the hosts of its services end with; the first is the usual one. */
  readonly suffixes: readonly [string, ...string[]]
  /** The host of its console behind `<region>.`; undefined where that is not published. */
  readonly console?: string
}

/**
 * Every partition, from `partitions.json` of the AWS SDKs (endpoint rules). A region that is in none of them is not
 * known here, and nothing is guessed of it.
 */
export const partitions: readonly Partition[] = [
  {
    name: 'aws',
    regions: /^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/,
    suffixes: ['amazonaws.com', 'api.aws'],
    console: 'console.aws.amazon.com',
  },
  {
    name: 'aws-cn',
    regions: /^cn-\w+-\d+$/,
    suffixes: ['amazonaws.com.cn', 'api.amazonwebservices.com.cn'],
    console: 'console.amazonaws.cn',
  },
  {
    name: 'aws-us-gov',
    regions: /^us-gov-\w+-\d+$/,
    suffixes: ['amazonaws.com', 'api.aws'],
    console: 'console.amazonaws-us-gov.com',
  },
  { name: 'aws-eusc', regions: /^eusc-\w+-\w+-\d+$/, suffixes: ['amazonaws.eu', 'api.amazonwebservices.eu'] },
  { name: 'aws-iso', regions: /^us-iso-\w+-\d+$/, suffixes: ['c2s.ic.gov', 'api.aws.ic.gov'] },
  { name: 'aws-iso-b', regions: /^us-isob-\w+-\d+$/, suffixes: ['sc2s.sgov.gov', 'api.aws.scloud'] },
  { name: 'aws-iso-e', regions: /^eu-isoe-\w+-\d+$/, suffixes: ['cloud.adc-e.uk', 'api.cloud-aws.adc-e.uk'] },
  { name: 'aws-iso-f', regions: /^us-isof-\w+-\d+$/, suffixes: ['csp.hci.ic.gov', 'api.aws.hci.ic.gov'] },
]

/** The partition of a region; undefined for one that is not known. */
export const partitionOf = (region: string): Partition | undefined =>
  partitions.find(({ regions }) => regions.test(region))

const services = '(?:sts|ecs|logs|ssm|monitoring)(?:-fips)?'
const awsHost = new RegExp(
  `^(?:vpce-[0-9a-z-]+\\.)?${services}\\.(?:[a-z0-9-]+\\.)?(?:vpce\\.)?(?:${partitions
    .flatMap(({ suffixes }) => suffixes)
    .map((suffix) => suffix.replaceAll('.', '\\.'))
    .join('|')})$`,
)

/**
 * Whether a host is the endpoint of a service that is called here, or a VPC endpoint of it. That a name ends like AWS's
 * proves nothing: buckets, load balancers and gateways of strangers do, too.
 */
export const isAwsHost = (host: string): boolean => awsHost.test(host.toLowerCase())

/** Whether a host is this machine. */
export const isLoopback = (host: string): boolean => /^(localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)
