import type { AwsOptions } from '../../emulator/options.ts'
import type { RecordedRequest } from '../../emulator/requests.ts'
import { deniedCalls, isOurs } from './denied-calls.ts'
import { type Asked, deniedOf } from './iam.ts'
import { setupPolicies } from './setup-policies.ts'
import { changeIsAsked, changesIn, isOfSetup, setupIsAsked, stackIn } from './setup-rights.ts'
import { stackPolicies } from './stack-policies.ts'

/** What was asked of IAM, for the calls of init, doctor and destroy and for what CloudFormation did. */
export interface SetupAsked {
  readonly commands: readonly Asked[]
  readonly deployment: readonly Asked[]
}

/** What these requests of init, doctor and destroy asked for. */
export async function askedBySetup(requests: readonly RecordedRequest[], region: string): Promise<SetupAsked> {
  const ofSetup = requests.filter((request) => isOurs(request) && isOfSetup(request))
  const commands = await Promise.all(ofSetup.map((request) => setupIsAsked(request, region)))
  const deployment = await Promise.all(changesIn(ofSetup).map((change) => changeIsAsked(change, region)))
  return { commands: commands.flat(), deployment: deployment.flat() }
}

/** What these calls asked for that neither the policies of the page about permissions nor those of the stacks allow. */
export async function deniedInAccount(
  requests: readonly RecordedRequest[],
  options: AwsOptions,
): Promise<readonly Asked[]> {
  const stacks = [...new Set(['mycli', ...requests.flatMap((request) => stackIn(request) ?? [])])]
  const withStacks = {
    ...options,
    parameters: Object.fromEntries(stacks.map((stack) => [`/mycli/${stack}`, placeOf(stack)])),
  }
  const policies = stacks.map((stack) => setupPolicies(options.region, stack))
  const { commands, deployment } = await askedBySetup(requests, options.region)
  const runner = stackPolicies(withStacks).runner
  return [
    ...deniedOf([...policies.flatMap((one) => one.commands), ...runner], commands),
    ...deniedOf(
      policies.flatMap((one) => one.deployment),
      deployment,
    ),
    ...deniedCalls(
      requests.filter((request) => !isOfSetup(request)),
      withStacks,
    ),
  ]
}

// As CloudFormation calls them in the emulator.
const placeOf = (stack: string): string =>
  JSON.stringify({
    cluster: `${stack}-Cluster-1A2B3C4D5E6F`,
    logGroup: `${stack}-LogGroup-1A2B3C4D5E6F`,
    executionRole: `${stack}-ExecutionRole-1A2B3C4D5E6F`,
  })
