import { nameInArn } from '../arn.ts'
import { printable } from '../text.ts'
import type { StackEvent } from './deployment.ts'

/** What there is of a stack, besides its own resources. */
export interface Belongings {
  /** ARNs of its tasks that are not stopped. */
  readonly tasks: readonly string[]
  /** Names of the SSM parameters under its path. */
  readonly parameters: readonly string[]
  /** ARNs of the task definitions that runs registered for its execution role. */
  readonly definitions: readonly string[]
  /** Names of the ECR repositories that its image cache made. */
  readonly repositories: readonly string[]
  /** Why these could not be looked for. */
  readonly unseen?: string
  /** The OIDC provider that it made, which other repositories may use. */
  readonly provider: string | undefined
}

/** Whether a role, by its ARN, is in the path that the template gives to the roles of a stack. */
export const isRoleOfStack = (stack: string, arn: string): boolean =>
  /:role\/(?:.+\/)?mycli-system\/([^/]+)\/[^/]+$/.exec(arn)?.[1] === stack

/** Whether there is nothing of it. */
export const isEmpty = ({ tasks, parameters, definitions, repositories }: Belongings): boolean =>
  tasks.length + parameters.length + definitions.length + repositories.length === 0

/** A line for each kind of thing that goes, or stays. */
export function belongingLines(belongings: Belongings): readonly string[] {
  const { tasks, parameters, definitions, repositories, unseen, provider } = belongings
  const families = new Set(definitions.map((arn) => arn.replace(/^.*task-definition\//, '').replace(/:\d+$/, '')))
  return [
    ...tasks.map((arn) => `  stop    task ${printable(nameInArn(arn))}`),
    ...parameters.map((name) => `  delete  SSM parameter ${printable(name)}`),
    ...[...families].map((family) => `  delete  task definition ${printable(family)}`),
    ...repositories.map((name) => `  delete  ECR repository ${printable(name)} with its images`),
    ...(unseen === undefined ? [] : [`  ?       ECR repositories of the image cache: ${unseen}`]),
    ...(provider === undefined
      ? []
      : [`  keep    OIDC provider ${printable(provider)}: other repositories may use it`]),
  ]
}

// A task that was told to stop holds its cluster until it has, and its network interface holds security group and subnets
// for some minutes more.
const lingering =
  /cannot be deleted while tasks are active|has a dependent object|has dependencies and cannot be deleted|currently in use/i

/** Why a stack could not be deleted, what to do about each cause, and whether waiting helps. */
export function removalCauses(events: readonly StackEvent[]): {
  readonly lines: readonly string[]
  readonly mayPass: boolean
} {
  const own = events.flatMap(({ status, type, resource, reason }) =>
    status === 'DELETE_FAILED' && type !== 'AWS::CloudFormation::Stack' && reason !== undefined
      ? [{ resource, type, reason }]
      : [],
  )
  return {
    lines: own.map(
      ({ resource, type, reason }) =>
        `${printable(resource)} (${printable(type)}): ${printable(reason, 1_000)}${advice(type, reason)}`,
    ),
    mayPass: own.length > 0 && own.every(({ reason }) => lingering.test(reason)),
  }
}

function advice(type: string, reason: string): string {
  if (/deletion protection/i.test(reason)) {
    return '\n    Lift it: aws logs put-log-group-deletion-protection --log-group-identifier NAME --no-deletion-protection-enabled'
  }
  if (type === 'AWS::EC2::SecurityGroup' && lingering.test(reason)) {
    return '\n    Something outside of the stack uses it, such as a rule of another group: aws ec2 describe-security-groups --filters Name=ip-permission.group-id,Values=ID'
  }
  return ''
}
