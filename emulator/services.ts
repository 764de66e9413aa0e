import type { DescribeServiceRevisionsRequest, DescribeServicesRequest, Service } from '@aws-sdk/client-ecs'
import { type Account, ecsArn } from './account.ts'
import { knownCluster } from './clusters.ts'
import { invalidParameter } from './errors.ts'

/** A service that the account has, with what a test says of it. */
export interface ServiceOption {
  /** Its short name. */
  readonly cluster: string
  readonly name: string
  /** Over an ACTIVE service of the launch type FARGATE with the deployment controller ECS. */
  readonly more: Partial<Service>
  /** Of the images that its current revision was started with, by container. */
  readonly digests?: Readonly<Record<string, string>>
}

/** DescribeServices in the ECS API reference: those that are not there are failures, and deleted ones INACTIVE for a while. */
export function describeServices(account: Account, { cluster, services = [] }: DescribeServicesRequest): object {
  if (services.length > 10) throw invalidParameter('At most 10 services can be described.')
  const where = knownCluster(account, cluster)
  const found = services.map((reference) => ({ reference, option: optionOf(account, where, reference) }))
  return {
    services: found.flatMap(({ option }) => (option ? [serviceOf(account, option)] : [])),
    failures: found.flatMap(({ reference, option }) =>
      option ? [] : [{ arn: ecsArn(account, `service/${where}/${nameOf(reference)}`), reason: 'MISSING' }],
    ),
  }
}

/** DescribeServiceRevisions. */
export function describeServiceRevisions(
  account: Account,
  { serviceRevisionArns = [] }: DescribeServiceRevisionsRequest,
): object {
  if (serviceRevisionArns.length > 20) throw invalidParameter('At most 20 service revisions can be described.')
  const found = serviceRevisionArns.map((arn) => ({
    arn,
    option: account.options.services.find((one) => revisionArn(account, one) === arn),
  }))
  return {
    serviceRevisions: found.flatMap(({ arn, option }) => {
      if (!option) return []
      const { serviceArn, clusterArn, taskDefinition } = serviceOf(account, option)
      const containerImages = Object.entries(option.digests ?? {}).map(([containerName, imageDigest]) => ({
        containerName,
        imageDigest,
      }))
      return [{ serviceRevisionArn: arn, serviceArn, clusterArn, taskDefinition, containerImages }]
    }),
    failures: found.flatMap(({ arn, option }) => (option ? [] : [{ arn, reason: 'MISSING' }])),
  }
}

const nameOf = (reference: string): string => reference.split('/').at(-1) ?? ''

const optionOf = ({ options }: Account, cluster: string, reference: string): ServiceOption | undefined =>
  options.services.find((one) => one.cluster === cluster && one.name === nameOf(reference))

const revisionArn = (account: Account, { cluster, name }: ServiceOption): string =>
  ecsArn(account, `service-revision/${cluster}/${name}/4980306466373577095`)

function serviceOf(account: Account, option: ServiceOption): Service {
  const { cluster, name, more, digests } = option
  return {
    serviceArn: ecsArn(account, `service/${cluster}/${name}`),
    serviceName: name,
    clusterArn: ecsArn(account, `cluster/${cluster}`),
    status: 'ACTIVE',
    desiredCount: 2,
    runningCount: 2,
    pendingCount: 0,
    launchType: 'FARGATE',
    schedulingStrategy: 'REPLICA',
    deploymentController: { type: 'ECS' },
    ...(digests === undefined ? {} : { currentServiceRevisions: [{ arn: revisionArn(account, option) }] }),
    ...more,
  }
}
