import type { Tag } from '@aws-sdk/client-ecs'
import type { Behaviour, Troubles } from './behaviour.ts'
import type { Stack } from './cloudformation.ts'
import { type Draw, drawIn, drawsFrom, type Range } from './draws.ts'
import type { Secret } from './leaks.ts'
import type { LogStream } from './log-stream.ts'
import { type AwsOptions, type Timing, usualTiming } from './options.ts'
import type { StoredParameter } from './parameters.ts'
import type { SimulatedTask } from './simulated-task.ts'
import type { Family } from './task-definitions.ts'
import { createTimers, type Timers } from './timers.ts'

/** The account that everything is in. */
export const accountId = '123456789012'

/** The role with which ECS makes network interfaces, by its name. */
export const ecsServiceRole = 'AWSServiceRoleForECS'

/** A start by its client token. */
export interface Start {
  readonly request: string
  readonly at: number
  readonly tasks: Promise<readonly SimulatedTask[]>
}

/** Credentials that STS gave out. */
export interface Session {
  readonly token: string
  readonly arn: string
  /** In milliseconds since 1970. */
  readonly expiresAt: number
}

/** What the operations share. */
export interface Account {
  readonly options: AwsOptions
  readonly timers: Timers
  readonly draw: Draw
  readonly tasks: SimulatedTask[]
  readonly families: Map<string, Family>
  /** By cluster and client token. */
  readonly starts: Map<string, Start>
  /** By group and name. */
  readonly streams: Map<string, LogStream>
  readonly sessions: Map<string, Session>
  /** Of Parameter Store, by name. */
  readonly parameters: Map<string, StoredParameter>
  /** By name, with the capacity providers that they know. */
  readonly clusters: Map<string, readonly string[]>
  readonly stacks: Map<string, Stack>
  /** Of ECR, by name: how many images each has. */
  readonly repositories: Map<string, number>
  /** OIDC providers by ARN, with their audiences. */
  readonly providers: Map<string, readonly string[]>
  /** Names of roles that IAM was told to make. */
  readonly roles: Set<string>
  /** What may stand in no request. */
  readonly kept: Secret[]
  /** For the next tasks, in turn: over what their behaviour says. */
  readonly troubles: Troubles[]
  now(): number
  /** Milliseconds of a delay, drawn and scaled. */
  delay(which: keyof Timing, behaviour?: Behaviour): number
  /** The same for a range of the test's own. */
  scaled(range: Range): number
}

const oldStack = ({ region }: AwsOptions, name: string, status: string): Stack => ({
  ...{ name, status, id: `arn:aws:cloudformation:${region}:${accountId}:stack/${name}/0123456789abcdef` },
  ...{ parameters: {}, tags: ['mycli:stack'], changeSets: new Map(), events: [] },
})

/** A account in which nothing has happened yet. */
export function createAccount(options: AwsOptions): Account {
  const draw = drawsFrom(options.seed)
  const timers = createTimers(options.now)
  const scaled = (range: Range): number => drawIn(range, draw) * 1_000 * options.scale
  return {
    options,
    timers,
    draw,
    tasks: [],
    families: new Map(),
    starts: new Map(),
    streams: new Map(),
    sessions: new Map(),
    parameters: new Map(
      Object.entries(options.parameters).map(([name, value]) => [name, { value, type: 'String', version: 1 }]),
    ),
    clusters: new Map(Object.entries(options.clusters)),
    stacks: new Map(
      Object.entries(options.cloudFormation.stacks ?? {}).map(([name, status]) => [
        name,
        oldStack(options, name, status),
      ]),
    ),
    repositories: new Map(Object.entries(options.repositories)),
    providers: new Map(Object.entries(options.providers)),
    roles: new Set(options.serviceLinkedRole ? [ecsServiceRole] : []),
    kept: [],
    troubles: [],
    now: timers.now,
    scaled,
    delay: (which, behaviour) => scaled(behaviour?.timing?.[which] ?? options.timing[which] ?? usualTiming[which]),
  }
}

/** An ARN of ECS in this Region and account. */
export const ecsArn = ({ options }: Account, resource: string): string =>
  `arn:aws:ecs:${options.region}:${accountId}:${resource}`

/** Hexadecimal digits as AWS makes ids of, drawn from the account's seed. */
export function newId({ draw }: Account, digits: number): string {
  return Array.from({ length: digits }, () => Math.floor(draw() * 16).toString(16)).join('')
}

/** The key of a stream. */
export const streamKey = (group: string, name: string): string => `${group}\n${name}`

/** Tags as they are kept. */
export const copyOfTags = (tags: readonly Tag[] | undefined): readonly Tag[] => (tags ?? []).map((tag) => ({ ...tag }))
