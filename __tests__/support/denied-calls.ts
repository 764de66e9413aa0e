import type { RegisterTaskDefinitionRequest } from '@aws-sdk/client-ecs'
import { accountId } from '../../emulator/account.ts'
import type { AwsOptions } from '../../emulator/options.ts'
import { type RecordedRequest, testAgent } from '../../emulator/requests.ts'
import { type Asked, deniedOf } from './iam.ts'
import { callerIsAsked, executionRoleIsAsked } from './rights.ts'
import { type StackPolicies, stackPolicies } from './stack-policies.ts'

/** What these calls asked for, of IAM, that the policies of the account's stacks do not allow: each once. */
export function deniedCalls(requests: readonly RecordedRequest[], options: AwsOptions): readonly Asked[] {
  const where = { region: options.region, account: accountId }
  const policies = stackPolicies(options)
  const calls = requests.filter(isOurs)
  return [
    ...deniedOf(
      policies.runner,
      calls.flatMap((request) => callerIsAsked(request, where)),
    ),
    ...deniedOf(
      policies.execution,
      calls.flatMap((request) => executionIsAsked(request, policies, options.region)),
    ),
  ]
}

/** Whether a call is not of the test itself. */
export const isOurs = ({ headers }: RecordedRequest): boolean => !String(headers['user-agent']).includes(testAgent)

// A role that is not of a stack has policies of its own.
function executionIsAsked(
  { operation, input }: RecordedRequest,
  { executionRoles }: StackPolicies,
  region: string,
): readonly Asked[] {
  const definition = input as unknown as RegisterTaskDefinitionRequest
  const isOurs = operation === 'ecs:RegisterTaskDefinition' && executionRoles.has(definition.executionRoleArn ?? '')
  return isOurs ? executionRoleIsAsked(definition, { region, account: accountId }) : []
}
