import { nameInArn } from '../../arn.ts'
import { UserError } from '../../errors.ts'
import { printable } from '../../text.ts'

/** What DescribeServices says of a service, as far as a run takes it over. */
export interface DescribedService {
  readonly serviceArn?: string | undefined
  readonly serviceName?: string | undefined
  readonly clusterArn?: string | undefined
  readonly status?: string | undefined
  readonly launchType?: string | undefined
  readonly taskDefinition?: string | undefined
  readonly networkConfiguration?: DescribedNetwork | undefined
  /** Those of a service that CodeDeploy or another controller deploys, which has no definition of its own. */
  readonly taskSets?:
    | readonly {
        readonly status?: string | undefined
        readonly launchType?: string | undefined
        readonly taskDefinition?: string | undefined
        readonly networkConfiguration?: DescribedNetwork | undefined
      }[]
    | undefined
  readonly currentServiceRevisions?: readonly { readonly arn?: string | undefined }[] | undefined
}

/** The network of a service with the mode awsvpc. */
export interface DescribedNetwork {
  readonly awsvpcConfiguration?:
    | {
        readonly subnets?: readonly string[] | undefined
        readonly securityGroups?: readonly string[] | undefined
        readonly assignPublicIp?: string | undefined
      }
    | undefined
}

/** What DescribeServiceRevisions says of one. */
export interface DescribedRevision {
  readonly taskDefinition?: string | undefined
  readonly containerImages?:
    | readonly {
        readonly containerName?: string | undefined
        readonly imageDigest?: string | undefined
      }[]
    | undefined
}

/** A network as a run needs it. */
export interface Network {
  readonly subnets: readonly string[]
  /** None means the default one of the VPC. */
  readonly securityGroups: readonly string[]
  readonly publicIp: boolean
}

/** How a front end spells the inputs that say which service or task definition. */
export interface LikeNames {
  readonly like: string
  readonly cluster: string
  readonly region: string
}

/** As a workflow spells them. */
export const inputNames: LikeNames = { like: 'like', cluster: 'cluster', region: 'aws-region' }

/** Which service is wanted. */
export interface WantedService {
  readonly name: string
  readonly cluster: string
  readonly names?: LikeNames
}

/** What a run takes from a service beside its task definition. */
export interface ServiceFacts {
  readonly arn: string | undefined
  /** ARN. */
  readonly cluster: string | undefined
  /** ARN of the definition that its newest deployment runs. */
  readonly taskDefinition: string
  /** Undefined where the service is in no VPC of its own choice. */
  readonly network: Network | undefined
  /** ARNs. */
  readonly revisions: readonly string[]
  readonly notes: readonly string[]
}

/**
 * Reads the one service that was asked for.
 * @throws UserError where it is not there, on its way out, or has no task definition
 */
export function readService(
  { name, cluster, names = inputNames }: WantedService,
  service: DescribedService | undefined,
): ServiceFacts {
  const where = printable(nameInArn(cluster))
  if (!service || service.status === 'INACTIVE') {
    const what = service ? 'was deleted' : 'not found'
    throw new UserError(`Service "${name}" ${what}: cluster ${where}.`, {
      hint: `Check ${[...new Set([names.like, names.cluster])].join(', ')} and ${names.region}; aws ecs list-services --cluster ${where} lists the services. One in another cluster is service/CLUSTER/NAME.`,
    })
  }
  const deployed = service.taskSets?.find(({ status }) => status === 'PRIMARY')
  const taskDefinition = service.taskDefinition ?? deployed?.taskDefinition
  if (service.status === 'DRAINING') {
    throw new UserError(`Service "${name}" is being deleted (DRAINING), and what it uses may go with it.`, {
      hint: `To run like its task definition, set ${names.like} to ${printable(shortName(taskDefinition) ?? 'FAMILY:REVISION')}.`,
    })
  }
  if (taskDefinition === undefined) {
    throw new UserError(`Service "${name}" has no task definition: nothing has been deployed to it yet.`, {
      hint: `Deploy it first, or set ${names.like} to a task definition.`,
    })
  }
  const launchType = service.launchType ?? deployed?.launchType
  return {
    arn: service.serviceArn,
    cluster: service.clusterArn,
    taskDefinition,
    network: networkOf(service.networkConfiguration ?? deployed?.networkConfiguration),
    revisions: (service.currentServiceRevisions ?? []).flatMap(({ arn }) => (arn === undefined ? [] : [arn])),
    notes: launchType === undefined || launchType === 'FARGATE' ? [] : [elsewhere(launchType)],
  }
}

const elsewhere = (launchType: string): string =>
  launchType === 'EXTERNAL'
    ? 'the service runs on machines outside of AWS (ECS Anywhere, EXTERNAL); this task runs on Fargate'
    : `the service's launch type is ${printable(launchType)}; this task runs on Fargate`

function networkOf(configuration: DescribedNetwork | undefined): Network | undefined {
  const { subnets = [], securityGroups = [], assignPublicIp } = configuration?.awsvpcConfiguration ?? {}
  return subnets.length === 0 ? undefined : { subnets, securityGroups, publicIp: assignPublicIp === 'ENABLED' }
}

/** `family:revision` of a definition's ARN. */
export const shortName = (definition: string | undefined): string | undefined =>
  definition?.replace(/^arn:.*:task-definition\//, '')

/** The digest of a container's image in the revision that runs a definition; undefined where ECS has not recorded it. */
export function digestOf(
  revisions: readonly DescribedRevision[],
  { taskDefinition, container }: { readonly taskDefinition: string; readonly container: string },
): string | undefined {
  const revision = revisions.find((one) => one.taskDefinition === taskDefinition)
  const digest = revision?.containerImages?.find(({ containerName }) => containerName === container)?.imageDigest
  return digest !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined
}

/** An image by its digest, which may not be given beside a tag (ContainerDefinition, `image`, in the ECS API reference). */
export const atDigest = (image: string, digest: string): string => `${image.replace(/:[^/:]*$/, '')}@${digest}`
