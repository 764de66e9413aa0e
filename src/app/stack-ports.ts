import type { ResourceChange, StackEvent } from '../core/stack/deployment.ts'
import type { StackParameters } from '../core/stack/parameters.ts'

/** A stack as it is. */
export interface StackState {
  /** By which it is known when its name is not any more. */
  readonly id: string
  readonly status: string
  /** Whether it was made by us, or of our template: no other is changed or deleted. */
  readonly isOurs: boolean
  readonly parameters: Readonly<Record<string, string>>
  readonly outputs: Readonly<Record<string, string>>
}

/** What a deployment is to be. */
export interface StackOrder {
  readonly stack: string
  readonly template: string
  readonly parameters: StackParameters
  readonly isNew: boolean
  /** ARN of a role that CloudFormation takes. */
  readonly role: string | undefined
}

/** A change set: what would be done. */
export interface Proposal {
  readonly id: string
  readonly status: 'pending' | 'ready' | 'empty' | 'refused'
  readonly changes: readonly ResourceChange[]
  /** Why it was refused, one by one. */
  readonly reasons: readonly string[]
}

/** Whether a change set puts back what was changed by hand, or does not look at it. */
export type DriftMode = 'put-back' | 'ignored'

/** CloudFormation, as far as a stack needs it. */
export interface StackHost {
  /** Undefined where there is no such stack. */
  find(stack: string): Promise<StackState | undefined>
  /** The template that it was made with, as it was written. */
  template(stack: string): Promise<string>
  propose(order: StackOrder, drift: DriftMode): Promise<string>
  inspect(stack: string, proposal: string): Promise<Proposal>
  discard(stack: string, proposal: string): Promise<void>
  /** The change sets that there are; none where there is no such stack. */
  proposals(stack: string): Promise<readonly string[]>
  carryOut(stack: string, proposal: string): Promise<void>
  /** In the order of time. */
  events(stack: string): Promise<readonly StackEvent[]>
  remove(stack: string): Promise<void>
}

/** The identity that calls, and the account that it is in. */
export interface Caller {
  readonly account: string
  readonly arn: string
  /** By how much AWS's clock is ahead of this machine's, to a second or so. */
  readonly clockOffsetMs: number
}

/** What of an account matters for a stack. */
export interface AccountHost {
  caller(): Promise<Caller>
  /** The audiences of an OIDC provider; undefined where the account does not have it. */
  audiences(providerArn: string): Promise<readonly string[] | undefined>
  /** Whether ECS has its service-linked role. */
  hasServiceLinkedRole(): Promise<boolean>
  /** Makes ECS's service-linked role, where the account has none yet. @returns whether it did */
  makeServiceLinkedRole(): Promise<boolean>
  /** A SecureString of Parameter Store; undefined where there is none. */
  secret(name: string): Promise<string | undefined>
  /** Keeps a new one. @throws UserError where there is one already */
  keepSecret(name: string, value: string): Promise<void>
  /** Keeps one, in the place of that which is there. */
  replaceSecret(name: string, value: string): Promise<void>
  /** The names of the parameters under a path. */
  parametersUnder(path: string): Promise<readonly string[]>
  removeParameters(names: readonly string[]): Promise<void>
}

/** The repositories of ECR that pulls through a stack's image cache made. */
export interface CacheHost {
  /** The names of those that begin so. */
  repositories(prefix: string): Promise<readonly string[]>
  /** Deletes one with its images; one that is gone is no error. */
  removeRepository(name: string): Promise<void>
}

/** The tasks and task definitions of an account. */
export interface TaskHost {
  /** ARNs of the tasks of a cluster that are not stopped. */
  running(cluster: string): Promise<readonly string[]>
  stop(cluster: string, task: string): Promise<void>
  /** ARNs of those of our task definitions whose execution role is such a one, by its ARN. */
  definitions(isOwn: (executionRole: string) => boolean): Promise<readonly string[]>
  removeDefinitions(arns: readonly string[]): Promise<void>
}
