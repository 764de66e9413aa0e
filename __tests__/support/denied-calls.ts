import type { RegisterTaskDefinitionRequest } from '@aws-sdk/client-ecs'
import { accountId } from '../../emulator/account.ts'
import type { AwsOptions } from '../../emulator/options.ts'
import { type RecordedRequest, testAgent } from '../../emulator/requests.ts'
import { type Asked, isAllowed, type Statement } from './iam.ts'
import { callerIsAsked, executionRoleIsAsked } from './rights.ts'
import { type StackPolicies, stackPolicies } from './stack-policies.ts'

/** What these calls asked for, of IAM, that the policies of the account's stacks do not allow: each once. */
export function deniedCalls(requests: readonly RecordedRequest[], options: AwsOptions): readonly Asked[] {
  const where = { region: options.region, account: accountId }
  const policies = stackPolicies(options)
  const calls = requests.filter(({ headers }) => !String(headers['user-agent']).includes(testAgent))
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

function deniedOf(statements: readonly Statement[], asked: readonly Asked[]): readonly Asked[] {
  const each = new Map(asked.map((one) => [JSON.stringify(one), one]))
  return [...each.values()].filter((one) => !isAllowed(statements, one))
}
