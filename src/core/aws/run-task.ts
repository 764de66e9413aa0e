import { ownStorage } from '../settings/amounts.ts'
import { checkEnvelopeSize } from '../task/envelope.ts'
import { containers, startedBy, variables } from './names.ts'
import type { FargateSettings } from './place.ts'
import { type Tag, tagsOf } from './tags.ts'

// The arrays below are mutable only because the SDK's types, which these must fit, are.

/** What RunTask changes about a task definition. */
export interface TaskOverrides {
  readonly cpu: string
  readonly memory: string
  readonly ephemeralStorage?: { readonly sizeInGiB: number }
  readonly containerOverrides: {
    readonly name: string
    readonly environment: { readonly name: string; readonly value: string }[]
  }[]
}

/** What RunTask is given. */
export interface RunTaskRequest {
  readonly cluster: string
  readonly taskDefinition: string
  readonly count: 1
  readonly capacityProviderStrategy?: { readonly capacityProvider: 'FARGATE' | 'FARGATE_SPOT'; readonly weight: 1 }[]
  readonly launchType?: 'FARGATE'
  readonly networkConfiguration: {
    readonly awsvpcConfiguration: {
      readonly subnets: string[]
      readonly securityGroups?: string[]
      readonly assignPublicIp: 'ENABLED' | 'DISABLED'
    }
  }
  readonly overrides: TaskOverrides
  readonly startedBy: string
  readonly clientToken: string
  readonly tags: Tag[]
  readonly enableECSManagedTags: true
}

/** One attempt at starting a task. */
export interface TaskStart {
  readonly settings: FargateSettings
  /** Family of the task definition; its latest revision runs. */
  readonly family: string
  /** Packed or sealed, and in base64. */
  readonly envelope: string
  readonly executionId: string
  readonly clientToken: string
  /** Whether it is to run on FARGATE rather than FARGATE_SPOT. */
  readonly onDemand: boolean
}

/** The request of one attempt: the same for the same attempt, as its token demands. */
export function runTaskRequest(start: TaskStart): RunTaskRequest {
  const { place, tags } = start.settings
  return {
    cluster: place.cluster,
    taskDefinition: start.family,
    count: 1,
    ...capacityOf(start),
    networkConfiguration: {
      awsvpcConfiguration: {
        subnets: [...place.subnets],
        ...(place.securityGroups.length === 0 ? {} : { securityGroups: [...place.securityGroups] }),
        assignPublicIp: place.publicIp ? 'ENABLED' : 'DISABLED',
      },
    },
    overrides: overridesOf(start),
    startedBy: startedBy(start.executionId),
    clientToken: start.clientToken,
    tags: tagsOf({ ...tags, 'execution-id': start.executionId }),
    enableECSManagedTags: true,
  }
}

// A launch type would not do for Spot, and the weight would be 0 if it were not said.
function capacityOf({
  settings,
  onDemand,
}: TaskStart): Pick<RunTaskRequest, 'launchType' | 'capacityProviderStrategy'> {
  if (onDemand && settings.byLaunchType) return { launchType: 'FARGATE' }
  return { capacityProviderStrategy: [{ capacityProvider: onDemand ? 'FARGATE' : 'FARGATE_SPOT', weight: 1 }] }
}

function overridesOf({ settings: { container }, executionId, envelope }: TaskStart): TaskOverrides {
  return {
    cpu: String(container.cpu),
    memory: String(container.memory),
    // RunTask takes 21 and more: what Fargate gives by itself cannot be asked for.
    ...(container.ephemeralStorage === undefined || container.ephemeralStorage <= ownStorage
      ? {}
      : { ephemeralStorage: { sizeInGiB: container.ephemeralStorage } }),
    containerOverrides: [
      {
        name: containers.checkout,
        environment: [
          { name: variables.executionId, value: executionId },
          { name: variables.envelope, value: envelope },
        ],
      },
    ],
  }
}

/** Characters of JSON, punctuation included, that AWS takes as the overrides of a task (RunTask, `overrides`). */
export const longestOverrides = 8_192

/** How many of them a request has. */
export const overridesLength = ({ overrides }: RunTaskRequest): number => JSON.stringify(overrides).length

/**
 * Refuses a request that AWS would, before it is sent.
 * @throws UserError with what the envelope takes, what is left for it, and what to do
 */
export function checkOverrides(request: RunTaskRequest): void {
  const variable = request.overrides.containerOverrides[0]?.environment.find(({ name }) => name === variables.envelope)
  const taken = variable?.value.length ?? 0
  checkEnvelopeSize(taken, longestOverrides - (overridesLength(request) - taken), 'fargate')
}

/** Names one attempt to AWS, which starts one task for it however often it is asked. At most 64 characters. */
export const clientTokenOf = (executionId: string, attempt: number): string => `${executionId}-${attempt}`
