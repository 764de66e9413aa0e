import type { Again } from '../../errors.ts'
import { printable } from '../../text.ts'

/** What made a task stop. */
export type StopKind =
  | 'exited'
  | 'out-of-memory'
  | 'spot'
  | 'host'
  | 'user'
  | 'service'
  | 'capacity'
  | 'quota'
  | 'placement'
  | 'image'
  | 'disk'
  | 'network'
  | 'provisioning'
  | 'logs'
  | 'secrets'
  | 'role'
  | 'start'
  | 'internal'
  | 'unknown'

/** One cause that AWS gives for a failure, by what its text says. */
export interface Cause<Kind extends string> {
  /** All of them are to be found in one text; upper and lower case mean the same, and so do both apostrophes. */
  readonly says: readonly RegExp[]
  readonly kind: Kind
  /** A sentence without its full stop. */
  readonly meaning: string
  /** Whether AWS's own words say more than the meaning does, such as a name. */
  readonly quote?: true
  /** What to do now. */
  readonly hint: string
  readonly again: Again
}

/** A cause, and the text that gave it away. */
export interface Found<Kind extends string> {
  readonly cause: Cause<Kind>
  readonly words: string
}

/** The first cause of a table that any of the texts gives. */
export function findCause<Kind extends string>(
  causes: readonly Cause<Kind>[],
  texts: readonly string[],
): Found<Kind> | undefined {
  for (const cause of causes) {
    const words = texts.find((text) => {
      const plain = text.replaceAll('’', "'")
      return cause.says.every((pattern) => pattern.test(plain))
    })
    if (words !== undefined) return { cause, words }
  }
  return undefined
}

/** What a cause means, in one sentence, with AWS's words where they say more. */
export const meaningOf = ({ cause, words }: Found<string>): string =>
  cause.quote ? quoted(cause.meaning, words) : `${cause.meaning}.`

/** A sentence that ends in words of AWS's. */
export const quoted = (sentence: string, words: string): string =>
  `${sentence}: ${printable(words.trim(), 500).replace(/[^.!?…]$/, '$&.')}`

const quotaUrl = (code: string): string =>
  `https://console.aws.amazon.com/servicequotas/home/services/fargate/quotas/${code}`

/** What there may be too little of, said alike where a task is asked for and where it stops before it ran. */
export const shortages: readonly Cause<'capacity' | 'quota'>[] = [
  {
    says: [/capacity is unavailable at this time/i],
    kind: 'capacity',
    meaning: 'AWS has no Fargate capacity of that kind right now',
    hint: 'Run it again later, give subnets in more availability zones, or try another size; for Spot alone, set capacity to spot-then-on-demand.',
    again: 'capacity',
  },
  {
    says: [/limit on the number of vcpus/i],
    kind: 'quota',
    meaning: 'The account already runs as many Fargate vCPUs at once as its quota allows',
    hint: 'Wait for other tasks to end, or have the quota for Fargate vCPUs raised in the Service Quotas console; Spot and on-demand have one each.',
    again: 'transient',
  },
  {
    says: [/requested cpu configuration is above your limit/i],
    kind: 'quota',
    meaning: "The size alone is above the account's quota for Fargate vCPUs",
    hint: `Have the quota raised, or take a smaller cpu. On-demand: ${quotaUrl('L-3032A538')}; Spot: ${quotaUrl('L-36FBB829')}`,
    again: 'never',
  },
  {
    says: [/limit on the number of tasks you can run concurrently/i],
    kind: 'quota',
    meaning: 'The account already runs as many Fargate tasks at once as it may',
    hint: `Wait for other tasks to end. A new account may have next to none until AWS has raised it: ${quotaUrl('L-3032A538')}, or ask AWS Support.`,
    again: 'transient',
  },
]

/** Words of a connection that did not come about. */
export const unreachable =
  /dial tcp|i\/o timeout|tls handshake timeout|context deadline exceeded|request canceled|context canceled|signal: killed/i
/** What a task without a way out needs. */
export const route =
  'In a public subnet a task needs public-ip: true; in a private one a NAT gateway, or VPC endpoints for ecr.api, ecr.dkr, logs, secretsmanager and ssm, with a gateway for S3. Its security groups must let HTTPS out.'
