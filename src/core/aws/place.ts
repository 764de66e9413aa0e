import type { Architecture, Capacity } from '../settings/kinds.ts'
import type { GitSecrets } from '../source/git-hosts.ts'
import type { CarriedContainer, CarriedVolume } from './like/carried.ts'

/** Where tasks run, and what they run with: from the stack's parameter, from the inputs, or from both. */
export interface Place {
  readonly region: string
  /** Name or ARN. */
  readonly cluster: string
  readonly subnets: readonly string[]
  /** None means the default one of the VPC. */
  readonly securityGroups: readonly string[]
  readonly publicIp: boolean
  /** ARN of the role with which ECS pulls images, reads secrets and writes logs. */
  readonly executionRole: string
  /** ARN of the role that the command has, if it has one. */
  readonly taskRole: string | undefined
  readonly logGroup: string
  /** Whether the log driver makes the log group where it is not there. */
  readonly createsLogGroup?: boolean
  /** The age recipient (`age1…`) that envelopes are sealed to; without it they are packed, and hold no secret. */
  readonly publicKey: string | undefined
  /** ARN of the secret with the age identity; there where `publicKey` is. */
  readonly keySecret: string | undefined
  readonly gitSecrets: GitSecrets
  /** ARN of the stack's key where the execution role is not known to be allowed to read it: envelopes are not sealed then. */
  readonly withheldKey?: string | undefined
  /** The image that the containers `tools` and `checkout` run. */
  readonly checkoutImage: string
}

/** The container that the command runs in, and its share of a machine. */
export interface Container {
  readonly image: string
  /** ARN of the secret with the user name and password of a private registry. */
  readonly imageCredentials: string | undefined
  /** CPU units; 1,024 are one vCPU. */
  readonly cpu: number
  /** MiB. */
  readonly memory: number
  /** GiB; undefined for Fargate's own 20. */
  readonly ephemeralStorage: number | undefined
  readonly architecture: Architecture
  /** Environment variables by reference: name to the ARN of an SSM parameter or Secrets Manager secret. */
  readonly secrets: Readonly<Record<string, string>>
  /** Whether the image's own entry point runs first, and the command as its arguments. */
  readonly keepsEntryPoint?: boolean
  /** What a run that is like another container takes from it. */
  readonly carried?: Carried | undefined
}

/** What no input has, of what a run is like. */
export interface Carried {
  readonly container: CarriedContainer
  readonly volumes: readonly CarriedVolume[]
}

/** Everything about a task of ours that an attempt does not change. */
export interface FargateSettings {
  readonly place: Place
  readonly container: Container
  readonly capacity: Capacity
  /**
   * Whether on-demand tasks name a launch type rather than a capacity provider, which a cluster that is not of our making
   * may not have.
   */
  readonly byLaunchType?: boolean
  /** Tag keys and values as they are known; made fit for AWS when they are sent. */
  readonly tags: Readonly<Record<string, string | undefined>>
}
