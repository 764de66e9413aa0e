import type { DescribeLogGroupsRequest, GetLogEventsRequest } from '@aws-sdk/client-cloudwatch-logs'
import type {
  DeleteTaskDefinitionsRequest,
  DeregisterTaskDefinitionRequest,
  DescribeServiceRevisionsRequest,
  DescribeServicesRequest,
  DescribeTaskDefinitionRequest,
  DescribeTasksRequest,
  ListTaskDefinitionFamiliesRequest,
  ListTaskDefinitionsRequest,
  ListTasksRequest,
  RegisterTaskDefinitionRequest,
  RunTaskRequest,
  StopTaskRequest,
} from '@aws-sdk/client-ecs'
import type { GetServiceQuotaRequest } from '@aws-sdk/client-service-quotas'
import type {
  DeleteParametersRequest,
  GetParameterRequest,
  GetParametersByPathRequest,
  PutParameterRequest,
} from '@aws-sdk/client-ssm'
import type { Account } from './account.ts'
import * as stacks from './cloudformation.ts'
import type { Input } from './constraint.ts'
import { describeTasks, listTasks, stopTask } from './describe-task.ts'
import * as ec2 from './ec2.ts'
import * as ecr from './ecr.ts'
import { getLogEvents } from './get-log-events.ts'
import * as iam from './iam.ts'
import { describeLogGroups } from './log-groups.ts'
import { deleteParameters, getParameter, getParametersByPath, putParameter } from './parameters.ts'
import type { XmlMembers } from './query-protocol.ts'
import { getServiceQuota, listAccountSettings } from './quotas.ts'
import { runTask } from './run-task.ts'
import { describeServiceRevisions, describeServices } from './services.ts'
import { assumeRole, getCallerIdentity } from './sts.ts'
import {
  deleteTaskDefinitions,
  deregisterTaskDefinition,
  describeTaskDefinition,
  listTaskDefinitionFamilies,
  listTaskDefinitions,
  registerTaskDefinition,
} from './task-definitions.ts'
import type { Volumes } from './volumes.ts'

/** What is done for each operation, by its name. */
export type Operations = Readonly<Record<string, (input: Input) => object | Promise<object>>>

/** The operations of the JSON services. What comes in has been held against its shape: hence the types. */
export function operationsOf(account: Account, volumes: Volumes): Operations {
  return {
    'ecs:RunTask': (input) => runTask(account, volumes, input as unknown as RunTaskRequest),
    'ecs:StopTask': (input) => stopTask(account, input as unknown as StopTaskRequest),
    'ecs:DescribeTasks': (input) => describeTasks(account, input as unknown as DescribeTasksRequest),
    'ecs:ListTasks': (input) => listTasks(account, input as unknown as ListTasksRequest),
    'ecs:RegisterTaskDefinition': (input) =>
      registerTaskDefinition(account, input as unknown as RegisterTaskDefinitionRequest),
    'ecs:DeregisterTaskDefinition': (input) =>
      deregisterTaskDefinition(account, input as unknown as DeregisterTaskDefinitionRequest),
    'ecs:ListTaskDefinitionFamilies': (input) =>
      listTaskDefinitionFamilies(account, input as unknown as ListTaskDefinitionFamiliesRequest),
    'ecs:ListTaskDefinitions': (input) => listTaskDefinitions(account, input as unknown as ListTaskDefinitionsRequest),
    'ecs:DeleteTaskDefinitions': (input) =>
      deleteTaskDefinitions(account, input as unknown as DeleteTaskDefinitionsRequest),
    'ecs:DescribeTaskDefinition': (input) =>
      describeTaskDefinition(account, input as unknown as DescribeTaskDefinitionRequest),
    'ecs:DescribeServices': (input) => describeServices(account, input as unknown as DescribeServicesRequest),
    'ecs:DescribeServiceRevisions': (input) =>
      describeServiceRevisions(account, input as unknown as DescribeServiceRevisionsRequest),
    'ecs:ListAccountSettings': () => listAccountSettings(account),
    'servicequotas:GetServiceQuota': (input) => getServiceQuota(account, input as unknown as GetServiceQuotaRequest),
    'logs:GetLogEvents': (input) => getLogEvents(account, input as unknown as GetLogEventsRequest),
    'logs:DescribeLogGroups': (input) => describeLogGroups(account, input as unknown as DescribeLogGroupsRequest),
    'ecr:DescribeRepositories': (input) => ecr.describeRepositories(account, input),
    'ecr:DeleteRepository': (input) =>
      ecr.deleteRepository(account, input as unknown as Parameters<typeof ecr.deleteRepository>[1]),
    'ssm:GetParameter': (input) => getParameter(account, input as unknown as GetParameterRequest),
    'ssm:PutParameter': (input) => putParameter(account, input as unknown as PutParameterRequest),
    'ssm:GetParametersByPath': (input) => getParametersByPath(account, input as unknown as GetParametersByPathRequest),
    'ssm:DeleteParameters': (input) => deleteParameters(account, input as unknown as DeleteParametersRequest),
  }
}

/** The operations of the Query protocol, whose requests are fields. */
export const queryOperations: Readonly<
  Record<string, (account: Account, fields: Readonly<Record<string, string>>) => XmlMembers>
> = {
  'sts:AssumeRoleWithWebIdentity': assumeRole,
  'sts:GetCallerIdentity': getCallerIdentity,
  'iam:GetOpenIDConnectProvider': iam.getOpenIDConnectProvider,
  'iam:GetRole': iam.getRole,
  'iam:SimulatePrincipalPolicy': iam.simulatePrincipalPolicy,
  'ec2:DescribeVpcs': ec2.describeVpcs,
  'ec2:DescribeSubnets': ec2.describeSubnets,
  'ec2:DescribeRouteTables': ec2.describeRouteTables,
  'ec2:DescribeSecurityGroups': ec2.describeSecurityGroups,
  'iam:CreateServiceLinkedRole': iam.createServiceLinkedRole,
  'cloudformation:DescribeStacks': stacks.describeStacks,
  'cloudformation:GetTemplate': stacks.getTemplate,
  'cloudformation:CreateChangeSet': stacks.createChangeSet,
  'cloudformation:ListChangeSets': stacks.listChangeSets,
  'cloudformation:DescribeChangeSet': stacks.describeChangeSet,
  'cloudformation:ExecuteChangeSet': stacks.executeChangeSet,
  'cloudformation:DeleteChangeSet': stacks.deleteChangeSet,
  'cloudformation:DescribeStackEvents': stacks.describeStackEvents,
  'cloudformation:DescribeEvents': stacks.describeEvents,
  'cloudformation:DeleteStack': stacks.deleteStack,
}
