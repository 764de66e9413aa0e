import type {
  ChangeSetStatus,
  CloudFormationClient,
  DescribeChangeSetOutput,
  StackResourceDriftStatus,
} from '@aws-sdk/client-cloudformation'
import type { DriftMode, Proposal, StackHost, StackOrder, StackState } from '../../app/stack-ports.ts'
import type { ResourceChange, StackEvent } from '../../core/stack/deployment.ts'
import { asked } from './account-calls.ts'
import type { Connection } from './connection.ts'
import { failureOf } from './failure.ts'

/** CloudFormation as the host of stacks. It tries again by itself, as nothing here is in a hurry. */
export async function stackHost({ options }: Pick<Connection, 'options'>): Promise<StackHost> {
  const sdk = await import('@aws-sdk/client-cloudformation')
  const client = new sdk.CloudFormationClient({ ...options, maxAttempts: 5 })
  return {
    async find(StackName) {
      const found = await unlessMissing(() =>
        asked('cloudformation:DescribeStacks', () => client.send(new sdk.DescribeStacksCommand({ StackName }))),
      )
      const [stack] = found?.Stacks ?? []
      return stack && stateOf(stack)
    },
    async template(StackName) {
      const command = new sdk.GetTemplateCommand({ StackName, TemplateStage: 'Original' })
      return (await asked('cloudformation:GetTemplate', () => client.send(command))).TemplateBody ?? ''
    },
    async propose(order, drift) {
      const command = new sdk.CreateChangeSetCommand(requestFor(order, drift))
      const { Id = '' } = await asked('cloudformation:CreateChangeSet', () => client.send(command))
      return Id
    },
    async inspect(StackName, ChangeSetName) {
      const changes: ResourceChange[] = []
      let page: DescribeChangeSetOutput
      let NextToken: string | undefined
      do {
        const command = new sdk.DescribeChangeSetCommand({ StackName, ChangeSetName, NextToken })
        page = await asked('cloudformation:DescribeChangeSet', () => client.send(command))
        changes.push(...changesOf(page))
        NextToken = page.NextToken
      } while (NextToken !== undefined)
      const status = statusOf(page)
      const reasons = status === 'refused' ? await reasonsOf(client, { StackName, ChangeSetName }, page) : []
      return { id: ChangeSetName, status, changes, reasons }
    },
    async discard(StackName, ChangeSetName) {
      const command = new sdk.DeleteChangeSetCommand({ StackName, ChangeSetName })
      await asked('cloudformation:DeleteChangeSet', () => client.send(command))
    },
    async proposals(StackName) {
      const command = new sdk.ListChangeSetsCommand({ StackName })
      const page = await unlessMissing(() => asked('cloudformation:ListChangeSets', () => client.send(command)))
      return (page?.Summaries ?? []).flatMap(({ ChangeSetId }) => ChangeSetId ?? [])
    },
    async carryOut(StackName, ChangeSetName) {
      const command = new sdk.ExecuteChangeSetCommand({ StackName, ChangeSetName })
      await asked('cloudformation:ExecuteChangeSet', () => client.send(command))
    },
    async events(StackName) {
      const command = new sdk.DescribeStackEventsCommand({ StackName })
      // A page has a hundred, the newest first; between two looks there are fewer.
      const page = await unlessMissing(() => asked('cloudformation:DescribeStackEvents', () => client.send(command)))
      return (page?.StackEvents ?? []).toReversed().map(
        (event): StackEvent => ({
          id: event.EventId ?? '',
          resource: event.LogicalResourceId ?? '',
          type: event.ResourceType ?? '',
          status: event.ResourceStatus ?? '',
          reason: event.ResourceStatusReason,
        }),
      )
    },
    async remove(StackName) {
      await asked('cloudformation:DeleteStack', () => client.send(new sdk.DeleteStackCommand({ StackName })))
    },
  }
}

// AWS has no exception of its own for it: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html
async function unlessMissing<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    const { message = '' } = failureOf(error instanceof Error ? error.cause : undefined)
    if (/does not exist$/.test(message)) return undefined
    throw error
  }
}

interface ToldStack {
  readonly StackId?: string | undefined
  readonly Tags?: { readonly Key?: string | undefined }[] | undefined
  readonly StackStatus?: string | undefined
  readonly Parameters?:
    | { readonly ParameterKey?: string | undefined; readonly ParameterValue?: string | undefined }[]
    | undefined
  readonly Outputs?:
    | { readonly OutputKey?: string | undefined; readonly OutputValue?: string | undefined }[]
    | undefined
}

const ourTag = 'mycli:stack'

const stateOf = ({
  StackId = '',
  StackStatus = '',
  Parameters = [],
  Outputs = [],
  Tags = [],
}: ToldStack): StackState => ({
  id: StackId,
  status: StackStatus,
  isOurs:
    Tags.some(({ Key }) => Key === ourTag) ||
    Outputs.some((one) => one.OutputKey === 'ParameterName' && one.OutputValue?.startsWith('/mycli/')),
  parameters: Object.fromEntries(Parameters.map((one) => [one.ParameterKey ?? '', one.ParameterValue ?? ''])),
  outputs: Object.fromEntries(Outputs.map((one) => [one.OutputKey ?? '', one.OutputValue ?? ''])),
})

function requestFor({ stack, template, parameters, isNew, role }: StackOrder, drift: DriftMode) {
  return {
    StackName: stack,
    ChangeSetName: `mycli-${Date.now()}`,
    ChangeSetType: isNew ? ('CREATE' as const) : ('UPDATE' as const),
    TemplateBody: template,
    Capabilities: ['CAPABILITY_IAM' as const],
    Parameters: [
      ...Object.entries(parameters.set).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
      ...parameters.kept.map((ParameterKey) => ({ ParameterKey, UsePreviousValue: true })),
    ],
    Tags: [{ Key: ourTag, Value: stack }],
    // A first stack that fails would otherwise stay, of no use, under its name.
    ...(isNew ? { OnStackFailure: 'DELETE' as const } : {}),
    ...(drift === 'put-back' ? { DeploymentMode: 'REVERT_DRIFT' as const } : {}),
    ...(role === undefined ? {} : { RoleARN: role }),
  }
}

const pending: readonly (ChangeSetStatus | undefined)[] = ['CREATE_PENDING', 'CREATE_IN_PROGRESS']

// A set without changes has failed, too, and only its words tell.
function statusOf({ Status, StatusReason = '' }: DescribeChangeSetOutput): Proposal['status'] {
  if (pending.includes(Status)) return 'pending'
  if (Status === 'CREATE_COMPLETE') return 'ready'
  return /didn't contain changes|No updates are to be performed/i.test(StatusReason) ? 'empty' : 'refused'
}

const changesOf = ({ Changes = [] }: DescribeChangeSetOutput): readonly ResourceChange[] =>
  Changes.flatMap(({ ResourceChange: change }) =>
    change === undefined
      ? []
      : [
          {
            action: change.Action ?? '',
            resource: change.LogicalResourceId ?? '',
            type: change.ResourceType ?? '',
            replaced: change.Replacement === 'True',
            ...driftOf(change.ResourceDriftStatus),
          },
        ],
  )

function driftOf(status: StackResourceDriftStatus | undefined): Pick<ResourceChange, 'drift'> {
  if (status === 'MODIFIED') return { drift: 'changed' }
  return status === 'DELETED' ? { drift: 'deleted' } : {}
}

/** What the validation before a deployment found, which is told nowhere else than in its events. */
async function reasonsOf(
  client: CloudFormationClient,
  where: { readonly StackName: string; readonly ChangeSetName: string },
  { StatusReason = 'no reason given' }: DescribeChangeSetOutput,
): Promise<readonly string[]> {
  const { DescribeEventsCommand } = await import('@aws-sdk/client-cloudformation')
  const command = new DescribeEventsCommand({ ...where, Filters: { FailedEvents: true } })
  const { OperationEvents = [] } = await asked('cloudformation:DescribeEvents', () => client.send(command))
  const found = OperationEvents.flatMap(({ ValidationPath, ValidationStatusReason, ResourceStatusReason }) => {
    const reason = ValidationStatusReason ?? ResourceStatusReason
    return reason === undefined ? [] : [ValidationPath === undefined ? reason : `${ValidationPath}: ${reason}`]
  })
  return found.length === 0 ? [StatusReason] : found
}
