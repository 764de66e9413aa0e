import { type Cause, shortages } from './cause.ts'
import { credentialAndNetworkCauses } from './credential-and-network-causes.ts'
import type { RefusalKind } from './refusal.ts'

/** About task definitions, which are used first and registered when they are missing. */
const definitionCauses: readonly Cause<RefusalKind>[] = [
  {
    says: [/too many concurrent attempts to create a new revision/i],
    kind: 'concurrent-registration',
    meaning: 'The same task definition is being registered by another job',
    hint: 'Run it again.',
    again: 'transient',
  },
  {
    says: [/task ?definition is inactive/i],
    kind: 'inactive-definition',
    meaning: 'The task definition was deregistered',
    hint: 'Run it again: it is registered anew.',
    again: 'never',
  },
  {
    says: [/task ?definition not found|unable to describe task definition/i],
    kind: 'unknown-definition',
    meaning: 'The task definition is not registered yet',
    hint: 'Run it again: it is registered when it is missing.',
    again: 'never',
  },
]

/** About what is asked for by name. */
const missingCauses: readonly Cause<RefusalKind>[] = [
  {
    says: [/clusternotfound|cluster not found/i],
    kind: 'not-found',
    meaning: 'The cluster is not there',
    quote: true,
    hint: 'Check cluster and aws-region, and that the stack is deployed in that region.',
    again: 'never',
  },
  {
    says: [/parameternotfound|parameterversionnotfound/i],
    kind: 'not-found',
    meaning: 'There is no stack of that name in this region',
    hint: 'Deploy infra/template.yaml there, or set stack and aws-region to those of a stack that is deployed.',
    again: 'never',
  },
  {
    says: [/log stream does not exist/i],
    kind: 'not-found',
    meaning: 'The log stream is not there yet',
    hint: 'It appears when its container starts.',
    again: 'transient',
  },
  {
    says: [/log group does not exist|^GetLogEvents .*resourcenotfound/is],
    kind: 'not-found',
    meaning: 'The log group is not there',
    quote: true,
    hint: 'Check log-group and aws-region, or create the log group.',
    again: 'never',
  },
  {
    says: [/^DescribeTasks .*\bmissing\b/is],
    kind: 'not-found',
    meaning: 'ECS does not know the task, or not yet',
    hint: 'A task is known a moment after it was started, and for an hour after it stopped.',
    again: 'transient',
  },
  {
    says: [/referenced task was not found/i],
    kind: 'unknown-task',
    meaning: 'ECS does not know the task',
    hint: 'It has ended more than an hour ago, or runs in another cluster.',
    again: 'never',
  },
]

/** About an account that is new, or new to the Region. */
const accountCauses: readonly Cause<RefusalKind>[] = [
  {
    says: [/pendingverification|is being (validated|verified)/i],
    kind: 'other',
    meaning: 'AWS still verifies the account in this Region',
    quote: true,
    hint: 'Wait: it takes up to four hours. Or use another Region.',
    again: 'never',
  },
  {
    says: [/unable to assume the service.linked role/i],
    kind: 'denied',
    meaning: "ECS's service-linked role is not there, or not known everywhere yet",
    hint: 'Make it, wait ten seconds, and run it again: aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com. mycli init does so.',
    again: 'never',
  },
]

/** About what the request holds. */
const requestCauses: readonly Cause<RefusalKind>[] = [
  {
    says: [/limitexceeded/i],
    kind: 'quota',
    meaning: 'A quota of the account is used up',
    quote: true,
    hint: 'Have it raised in the Service Quotas console.',
    again: 'never',
  },
  {
    says: [/^RunTask .*conflictexception/is],
    kind: 'conflict',
    meaning: 'AWS has a task for this attempt already, which was asked for differently',
    quote: true,
    hint: 'Run it again.',
    again: 'never',
  },
  {
    says: [/capacity provider/i],
    kind: 'invalid',
    meaning: 'The cluster does not have the capacity provider',
    quote: true,
    hint: 'Add FARGATE and FARGATE_SPOT to the cluster with put-cluster-capacity-providers, or set capacity to one that it has.',
    again: 'never',
  },
  {
    says: [/unable to assume the role/i],
    kind: 'denied',
    meaning: 'ECS cannot assume a role of the task',
    quote: true,
    hint: 'Check that the execution role and the task role are there and trust ecs-tasks.amazonaws.com.',
    again: 'never',
  },
  {
    says: [/subnet|security group|vpc/i],
    kind: 'invalid',
    meaning: 'The network of the task is not right',
    quote: true,
    hint: 'Check that subnets and security-groups are there, in this region and in one VPC.',
    again: 'never',
  },
  {
    says: [/platformtaskdefinitionincompatibility|platformunknown/i],
    kind: 'invalid',
    meaning: 'The platform of Fargate in this region lacks something that the task needs',
    quote: true,
    hint: 'Try another architecture or size, leave ephemeral-storage out, or use another region.',
    again: 'never',
  },
  {
    says: [/unsupportedfeature/i],
    kind: 'invalid',
    meaning: 'This region does not have what the task asks for',
    quote: true,
    hint: 'Try another architecture or capacity, or another region.',
    again: 'never',
  },
  {
    says: [/resource:[a-z]/i],
    kind: 'capacity',
    meaning: 'The cluster has no room for the task',
    quote: true,
    hint: 'Use a cluster with the capacity providers FARGATE and FARGATE_SPOT.',
    again: 'capacity',
  },
  {
    says: [/invalidparameter|clientexception|validationexception/i],
    kind: 'invalid',
    meaning: 'AWS refuses the request',
    quote: true,
    hint: 'Check the inputs that AWS names.',
    again: 'never',
  },
]

/** Every refusal known; the first that fits is it. What they are looked up in begins with the operation. */
export const refusalCauses: readonly Cause<RefusalKind>[] = [
  ...shortages,
  ...definitionCauses,
  ...missingCauses,
  ...accountCauses,
  ...credentialAndNetworkCauses,
  ...requestCauses,
]
