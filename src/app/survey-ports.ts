import type { LogGroup } from '../core/survey/log-group.ts'
import type { SecurityGroup, Subnet, Vpc } from '../core/survey/network.ts'
import type { Asked, Principal } from '../core/survey/rights.ts'

/** What of an account decides whether tasks can run in it. Nothing here changes anything. */
export interface SurveyHost {
  vpcs(): Promise<readonly Vpc[]>
  /** Those of these VPCs. */
  subnetsOf(vpcs: readonly string[]): Promise<readonly Subnet[]>
  /** Those of these ids that are there. */
  subnets(ids: readonly string[]): Promise<readonly Subnet[]>
  /** Those of these ids that are there. */
  securityGroups(ids: readonly string[]): Promise<readonly SecurityGroup[]>
  /** A quota of Service Quotas, by service and code. */
  quota(service: string, code: string): Promise<number>
  /** ECS's settings that are in effect for the caller. */
  accountSettings(): Promise<Readonly<Record<string, string>>>
  /** Undefined where there is none of that name. */
  logGroup(name: string): Promise<LogGroup | undefined>
  /** A role's trust policy, as IAM has it; undefined where there is no such role. */
  trustPolicy(role: string): Promise<unknown>
  /** Which of these IAM's simulation denies an identity. */
  denied(principal: Principal, asked: readonly Asked[]): Promise<readonly Asked[]>
}

/** What registries say of an image. */
export interface ImageHost {
  /** @returns whether it is there, or `private` where the registry wants to know the caller first */
  look(image: string): Promise<'there' | 'missing' | 'private'>
}
