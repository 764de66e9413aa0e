import type { RegisterTaskDefinitionRequest, RunTaskRequest } from '@aws-sdk/client-ecs'
import type { Behaviour } from './behaviour.ts'
import type { Range } from './draws.ts'
import type { GitHubClaims } from './oidc.ts'
import type { ServiceOption } from './services.ts'
import type { Role } from './sts.ts'

/** How long AWS takes, in seconds before `scale`. The states are those of "Amazon ECS task lifecycle". */
export interface Timing {
  readonly provisioning: Range
  readonly pending: Range
  /** Of each image. */
  readonly pull: Range
  /** From a container's creation to its first instruction. */
  readonly containerStart: Range
  readonly deactivating: Range
  /** From the last container's end to `executionStoppedAt`. */
  readonly stopping: Range
  /** To STOPPED; Infinity for a task that never gets there. */
  readonly deprovisioning: Range
  /** A container's log is sent this often; the phase is drawn, too. */
  readonly flushPeriod: Range
  /** From a batch's flush to where GetLogEvents shows it. */
  readonly ingestionLag: Range
  /** From a container's creation to where its stream is known. */
  readonly streamLag: Range
  /** How long DescribeTasks answers MISSING for a fresh task. */
  readonly missing: Range
  /** How long ListTasks does not know of a task's start or stop. */
  readonly listLag: Range
  /** How long a family cannot be registered again. */
  readonly registration: Range
  /** How long CloudFormation takes to compare a template with a stack. */
  readonly changeSet: Range
  /** How long it takes for each resource, one after the other. */
  readonly resource: Range
  /** How long a network interface is there after its task has stopped. */
  readonly interfaceRelease: Range
  /** How long CloudFormation tries to delete what is still held, before the deletion fails. */
  readonly heldDeletion: Range
}

/** How GetLogEvents makes life hard, each with a probability per page. GetLogEvents in the API reference, and boto3#4472. */
export interface PageTroubles {
  /** A page without events though more follow. */
  readonly empty: number
  /** A page that begins before its token's place. */
  readonly overlap: number
}

/** A VPC that the account has, stacks apart. */
export interface VpcOption {
  readonly id: string
  readonly cidr: string
  readonly isDefault?: boolean
  /** Its tag `Name`. */
  readonly name?: string
  readonly subnets: readonly SubnetOption[]
  readonly groups?: readonly { readonly id: string; readonly egress: readonly Egress[] }[]
}

interface SubnetOption {
  readonly id: string
  readonly zone: string
  readonly cidr: string
  readonly name?: string
  /** Where its default route leads; undefined where it has none. */
  readonly way?: 'internet' | 'nat' | 'blackhole'
}

/** A rule of a security group for what goes out. */
interface Egress {
  /** -1 for all. */
  readonly protocol: string
  readonly port: number | undefined
  readonly cidr: string
}

/** How deployments go wrong. */
export interface CloudFormationOptions {
  /** Why a resource cannot be made, by its logical id. */
  readonly failing: Readonly<Record<string, string>>
  /** Why a resource cannot be deleted, by its logical id, and how often that is so. */
  readonly stuck: Readonly<Record<string, { readonly reason: string; times: number }>>
  /** What the validation before a deployment refuses: the path and the reason of each. */
  readonly refused: readonly { readonly path: string; readonly reason: string }[]
  /** Stacks of mycli that are there, by name: their statuses. */
  readonly stacks?: Readonly<Record<string, string>>
  /** What was done by hand to resources since the last deployment, by their logical ids. */
  readonly drifted?: Record<string, 'MODIFIED' | 'DELETED'>
  /** Why a drift-aware change set cannot be made: an answer to CreateChangeSet, or a reason of the set itself. */
  readonly undriftable?: { readonly answer: string } | { readonly reason: string }
}

/** Everything about the loopback AWS that a test may choose. */
export interface AwsOptions {
  readonly seed: number
  /** Multiplies every time: 0.01 is a hundred times faster. */
  readonly scale: number
  /** Multiplies `stopTimeout` of containers; that of everything else if not given. */
  readonly stopScale: number | undefined
  /** The clock in milliseconds; without it time passes by itself. */
  readonly now: (() => number) | undefined
  readonly timing: Partial<Timing>
  readonly troubles: Partial<PageTroubles>
  /** Whether what a token has passed is dropped, for logs that are larger than memory: it cannot be read again. */
  readonly forgetsLogs: boolean
  readonly region: string
  /** By name; with the capacity providers that they know. */
  readonly clusters: Readonly<Record<string, readonly string[]>>
  /** Services of ECS; nothing that is asked of them changes them. */
  readonly services: readonly ServiceOption[]
  /** Task definitions that are registered already, each a revision of its family. */
  readonly definitions: readonly RegisterTaskDefinitionRequest[]
  /** Those that exist; undefined for any. */
  readonly logGroups: readonly string[] | undefined
  /** Of Parameter Store, by name. */
  readonly parameters: Readonly<Record<string, string>>
  /** What ECS can read, by ARN; anything else cannot be pulled. */
  readonly secrets: Readonly<Record<string, string>>
  /** Token buckets as documented, with this many times their rates; undefined for none. */
  readonly quotas: number | undefined
  /** What becomes of a task: real containers if nothing else is said. */
  readonly behaviour: (request: RunTaskRequest, count: number) => Behaviour | Promise<Behaviour>
  /** When an agent pulls an image: all at once, or one only when its container's dependencies are met. */
  readonly agent: 'pulls-at-once' | 'pulls-when-needed'
  /** Whether a task whose dependency failed stops, or stays PENDING for ever. */
  readonly failedDependency: 'stops' | 'hangs'
  /** Files of the checkout image over those of docker/, by name. */
  readonly imageFiles: Readonly<Record<string, string>>
  /** Whether the keys of `environment` are good; otherwise only those that STS gave out. */
  readonly acceptTestKeys: boolean
  readonly roles: readonly Role[]
  /** OIDC providers that the account has, by ARN: their audiences. */
  readonly providers: Readonly<Record<string, readonly string[]>>
  /** Whether ECS has its service-linked role, which an account gets with its first use. */
  readonly serviceLinkedRole: boolean
  readonly cloudFormation: CloudFormationOptions
  readonly vpcs: readonly VpcOption[]
  /** Of ECR, by name: how many images each has. */
  readonly repositories: Readonly<Record<string, number>>
  /** How many repositories ECR tells at once, however many were asked for. */
  readonly repositoriesInPage: number
  /** By how many milliseconds AWS's clock is ahead of this machine's; then it refuses signatures of another time. */
  readonly clockAheadMs: number | undefined
  /** Of Service Quotas, by code. */
  readonly serviceQuotas: Readonly<Record<string, number>>
  /** Of ECS, by name: the settings in effect. */
  readonly accountSettings: Readonly<Record<string, string>>
  /** What IAM's simulation says that the caller may not do. */
  readonly denied: readonly string[]
  readonly claims: Partial<GitHubClaims>
}

/** Middling values of what people report of Fargate, and the awslogs driver's own period. */
export const usualTiming: Timing = {
  provisioning: [2, 10],
  pending: [1, 4],
  pull: [3, 12],
  containerStart: [0.1, 0.5],
  deactivating: [0.2, 1],
  stopping: [0.5, 3],
  deprovisioning: [15, 40],
  flushPeriod: 5,
  ingestionLag: [0.2, 2],
  streamLag: [0, 1],
  missing: 0,
  listLag: 0,
  registration: [0.1, 0.5],
  changeSet: [3, 8],
  resource: [2, 20],
  interfaceRelease: 0,
  heldDeletion: 60,
}

/** What is there when a test says nothing. */
export const usualOptions: AwsOptions = {
  seed: 1,
  scale: 1,
  stopScale: undefined,
  now: undefined,
  timing: {},
  troubles: {},
  forgetsLogs: false,
  region: 'us-east-1',
  clusters: { mycli: ['FARGATE', 'FARGATE_SPOT'] },
  services: [],
  definitions: [],
  logGroups: undefined,
  parameters: {},
  secrets: {},
  quotas: undefined,
  behaviour: () => ({ kind: 'scripts' }),
  agent: 'pulls-at-once',
  failedDependency: 'stops',
  imageFiles: {},
  acceptTestKeys: true,
  providers: {},
  serviceLinkedRole: true,
  cloudFormation: { failing: {}, stuck: {}, refused: [] },
  // As AWS makes them in a new account: VPCs, vCPUs on demand and of Spot.
  vpcs: [
    {
      ...{ id: 'vpc-0defa0000000000a1', cidr: '172.31.0.0/16', isDefault: true },
      subnets: ['a', 'b', 'c'].map((letter, index) => ({
        ...{ id: `subnet-0defa000000000${index}a1`, zone: `us-east-1${letter}`, way: 'internet' },
        cidr: `172.31.${index * 16}.0/20`,
      })),
      groups: [{ id: 'sg-0defa0000000000a1', egress: [{ protocol: '-1', port: undefined, cidr: '0.0.0.0/0' }] }],
    },
  ],
  repositories: {},
  repositoriesInPage: 1_000,
  clockAheadMs: undefined,
  serviceQuotas: { 'L-F678F1CE': 5, 'L-3032A538': 6, 'L-36FBB829': 6 },
  accountSettings: {
    tagResourceAuthorization: 'on',
    defaultLogDriverMode: 'non-blocking',
    fargateTaskRetirementWaitPeriod: '7',
    guardDutyActivate: 'off',
    dualStackIPv6: 'disabled',
  },
  denied: [],
  roles: [],
  claims: {},
}
