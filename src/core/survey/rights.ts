import { nameInArn, parseArn } from '../arn.ts'
import type { Place } from '../aws/place.ts'
import { printable } from '../text.ts'
import { bad, type Finding, good } from './finding.ts'

/** What IAM is asked: may this be done to that, under these circumstances? */
export interface Asked {
  readonly action: string
  readonly resource: string
  readonly context: Readonly<Record<string, string | readonly string[]>>
}

/**
 * Everything that a run asks of IAM, by the service authorization reference.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html
 * @param place where it runs; the account is that of its execution role
 */
export function askedByRun(place: Place, stack: string): readonly Asked[] {
  const { partition = '', account = '' } = parseArn(place.executionRole) ?? {}
  const arn = (service: string, resource: string): string =>
    `arn:${partition}:${service}:${place.region}:${account}:${resource}`
  const name = nameInArn(place.cluster)
  const cluster = arn('ecs', `cluster/${name}`)
  const task = arn('ecs', `task/${name}/0123456789abcdef0123456789abcdef`)
  const definition = arn('ecs', 'task-definition/mycli-doctor:1')
  const onCluster = { 'ecs:cluster': cluster }
  const roles = [place.executionRole, place.taskRole].filter((role) => role !== undefined)
  return [
    { action: 'ssm:GetParameter', resource: arn('ssm', `parameter/mycli/${stack}`), context: {} },
    {
      action: 'ecs:RegisterTaskDefinition',
      resource: definition,
      context: { 'ecs:compute-compatibility': ['FARGATE'], 'ecs:privileged': 'false' },
    },
    ...roles.map((resource) => ({
      ...{ action: 'iam:PassRole', resource },
      context: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' },
    })),
    { action: 'ecs:RunTask', resource: definition, context: onCluster },
    { action: 'ecs:TagResource', resource: task, context: { 'ecs:CreateAction': 'RunTask' } },
    { action: 'ecs:DescribeTasks', resource: task, context: onCluster },
    { action: 'ecs:StopTask', resource: task, context: onCluster },
    { action: 'ecs:ListTasks', resource: '*', context: onCluster },
    {
      action: 'logs:GetLogEvents',
      resource: arn('logs', `log-group:${place.logGroup}:log-stream:mycli/main/1`),
      context: {},
    },
  ]
}

/** An identity whose policies IAM can look through. */
export interface Principal {
  readonly kind: 'user' | 'role'
  readonly name: string
  /** That of the caller, which for a role is that of its session. */
  readonly arn: string
}

/** That of a caller; undefined for the root user, which may do everything, and for a federated one. */
export function principalOf(caller: string): Principal | undefined {
  const { resource = '' } = parseArn(caller) ?? {}
  const user = /^user\/(?:.*\/)?([^/]+)$/.exec(resource)?.[1]
  if (user !== undefined) return { kind: 'user', name: user, arn: caller }
  const role = /^assumed-role\/([^/]+)\//.exec(resource)?.[1]
  return role === undefined ? undefined : { kind: 'role', name: role, arn: caller }
}

/** Whether an identity may do what a run needs. */
export function rightsFinding(
  denied: readonly Asked[],
  { kind, name }: Principal,
  policy: string | undefined,
): Finding {
  if (denied.length === 0) return good(`The ${kind} ${printable(name)} may do what a run needs.`)
  const actions = [...new Set(denied.map(({ action }) => action))].join(', ')
  return bad(`The ${kind} ${printable(name)} may not do what a run needs: ${actions}.`, attach({ kind, name }, policy))
}

function attach({ kind, name }: Pick<Principal, 'kind' | 'name'>, policy: string | undefined): string {
  if (policy === undefined) return 'infra/README.md has the policy that a run needs.'
  // IAM Identity Center makes these roles, and puts them back.
  if (name.startsWith('AWSReservedSSO_')) return `Add the policy ${policy} to the permission set.`
  return `aws iam attach-${kind}-policy --${kind}-name ${name} --policy-arn ${policy}`
}
