import { describe, expect, it } from '@jest/globals'
import type { StopKind } from '../../../../src/core/aws/failures/cause.ts'
import { explainStop, type Stop } from '../../../../src/core/aws/failures/explain-stop.ts'
import type { Again } from '../../../../src/core/errors.ts'

const stopWith = (stoppedReason: string, changes: Partial<Stop> = {}): Stop => ({
  stopCode: 'TaskFailedToStart',
  stoppedReason,
  containers: [{ name: 'main' }],
  ...changes,
})

const route = /public-ip: true.* NAT gateway/
const resource = 'ResourceInitializationError: '

/** Texts as AWS's documents and other people's issues have them, and what is said of each; `…` is the text itself. */
const reasons: readonly (readonly [string, StopKind, Again, RegExp, string])[] = [
  [
    'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref docker.io/a/b:c: not found',
    'image',
    'never',
    /name and tag/,
    'The image cannot be pulled: …',
  ],
  [
    'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref x: dial tcp 1.2.3.4:443: i/o timeout',
    'network',
    'transient',
    route,
    'The task did not reach the registry of its image in time: …',
  ],
  [
    'CannotPullContainerError: The task can’t pull the image. Check that the role has the permissions to pull images from the registry.',
    'image',
    'never',
    /ecr:BatchGetImage/,
    'The image is not there, or the execution role may not pull it: …',
  ],
  [
    "CannotPullContainerError: The task cannot pull 'x' from the Amazon ECR repository 'y'. There is a connection issue between the task and Amazon ECR. Check your task network configuration.",
    'network',
    'never',
    route,
    'The task does not reach the registry of its image: …',
  ],
  [
    'CannotPullContainerError: x. Check your network configuration',
    'network',
    'never',
    route,
    'The task does not reach the registry of its image: …',
  ],
  [
    'API error (500): Get https://1.dkr.ecr.eu-west-1.amazonaws.com/v2/: net/http: request canceled while waiting for connection',
    'network',
    'transient',
    route,
    'The task did not reach the registry of its image in time: …',
  ],
  [
    'CannotPullContainerError: context canceled',
    'network',
    'transient',
    route,
    'The task did not reach the registry of its image in time: …',
  ],
  [
    'CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReaderSeeker: failed open: unexpected status code https://x: 403',
    'image',
    'transient',
    /S3/,
    'A layer of the image was not handed out: …',
  ],
  [
    'CannotPullContainerError: pull access denied for a/b, repository does not exist or may require authorization: server message',
    'image',
    'never',
    /image-credentials/,
    'The registry does not hand out the image without credentials, or has none of that name: …',
  ],
  [
    "CannotPullContainerError: x may require 'docker login'",
    'image',
    'never',
    /image-credentials/,
    'The registry does not hand out the image without credentials, or has none of that name: …',
  ],
  [
    'CannotPullContainerError: inspect image has been retried: 429 Too Many Requests - toomanyrequests: You have reached your pull rate limit.',
    'image',
    'transient',
    /pull-through/,
    'The registry refuses the image because too many were pulled from this address: …',
  ],
  [
    'CannotPullContainerError: ref pull has been retried 1 time(s): failed to extract layer: write /x: no space left on device',
    'disk',
    'never',
    /ephemeral-storage/,
    "The task's disk is full: an image takes its compressed and its unpacked size: …",
  ],
  [
    'CannotPullContainerError: panic: runtime error: invalid memory address or nil pointer dereference',
    'network',
    'never',
    route,
    'The image cannot be pulled, since the task does not reach S3, where ECR keeps its layers.',
  ],
  [
    'CannotPullContainerError: error pulling image configuration: download failed',
    'image',
    'transient',
    /image-credentials/,
    'The registry did not hand out the image, for its rate limit or for the network: …',
  ],
  [
    "CannotPullContainerError: image Manifest does not contain descriptor matching platform 'linux/arm64'",
    'image',
    'never',
    /architecture/,
    'The image is not built for the architecture of the task: …',
  ],
  [
    'CannotStartContainerError: exec /__run/bin/busybox: exec format error',
    'image',
    'never',
    /architecture/,
    'The image is not built for the architecture of the task: …',
  ],
  [
    `${resource}unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 3 time(s): RequestError: send request failed caused by: Post "https://api.ecr.eu-west-1.amazonaws.com/": dial tcp 1.2.3.4:443: i/o timeout`,
    'network',
    'transient',
    route,
    'The task did not reach ECR, Secrets Manager or Systems Manager in time: …',
  ],
  [
    `${resource}unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:x from secrets manager: AccessDeniedException: not authorized`,
    'secrets',
    'never',
    /secretsmanager:GetSecretValue/,
    'A secret of the task cannot be read: …',
  ],
  [
    `${resource}unable to retrieve secrets from ssm: context deadline exceeded`,
    'network',
    'transient',
    route,
    'The task did not reach ECR, Secrets Manager or Systems Manager in time: …',
  ],
  [
    `${resource}unable to pull secrets or registry auth: unable to retrieve secrets from asm: signal: killed`,
    'network',
    'transient',
    route,
    'The task did not reach ECR, Secrets Manager or Systems Manager in time: …',
  ],
  [
    `${resource}unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: AccessDeniedException`,
    'secrets',
    'never',
    /ecr:GetAuthorizationToken/,
    'The secrets or the registry credentials of the task cannot be read: …',
  ],
  [
    `${resource}unable to pull secrets or registry auth: The task cannot pull registry authentication from Amazon ECR. There is a connection issue between the task and Amazon ECR.`,
    'network',
    'transient',
    route,
    'The task did not reach a service of AWS that it needs before it starts: …',
  ],
  [
    `${resource}The task can't download the environment variable files from Amazon S3.`,
    'network',
    'transient',
    route,
    'The task did not reach a service of AWS that it needs before it starts: …',
  ],
  [
    `${resource}The task can’t pull secrets from AWS Secrets Manager.`,
    'secrets',
    'never',
    /secretsmanager/,
    'A secret of the task cannot be read: …',
  ],
  [
    `${resource}The task cannot pull secrets from AWS Systems Manager Parameter Store.`,
    'secrets',
    'never',
    /ssm:GetParameters/,
    'A secret of the task cannot be read: …',
  ],
  [
    `${resource}The task can't retrieve the secret with ARN 'arn:x' from AWS Secrets Manager.`,
    'secrets',
    'never',
    /ARNs in secrets/,
    'A secret of the task cannot be read: …',
  ],
  [
    `${resource}failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: AccessDeniedException: x is not authorized to perform: logs:CreateLogStream`,
    'logs',
    'never',
    /logs:CreateLogStream/,
    'The execution role may not write to the log group: …',
  ],
  [
    `${resource}failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.`,
    'logs',
    'never',
    /Create the log group/,
    'The log group is not there, or the task does not reach CloudWatch Logs: …',
  ],
  [
    `${resource}failed to validate logger args: dial tcp: i/o timeout`,
    'network',
    'transient',
    route,
    'The task did not reach CloudWatch Logs in time: …',
  ],
  [
    `${resource}The task cannot find the Amazon CloudWatch log group defined in the task definition. There is a connection issue between the task and Amazon CloudWatch.`,
    'logs',
    'never',
    /Create the log group/,
    'The log group is not there, or the task does not reach CloudWatch Logs: …',
  ],
  [
    'failed to initialize logging driver: x',
    'logs',
    'never',
    /log group/,
    'The log of the task could not be opened: …',
  ],
  [
    'Timeout waiting for network interface provisioning to complete.',
    'provisioning',
    'transient',
    /again/,
    'AWS did not provide the network interface or the disk of the task in time.',
  ],
  [
    'Timeout waiting for EphemeralStorage provisioning to complete.',
    'provisioning',
    'transient',
    /again/,
    'AWS did not provide the network interface or the disk of the task in time.',
  ],
  [
    'Network interface provision complete error timeout wait for network interface provision.',
    'provisioning',
    'transient',
    /again/,
    'AWS did not provide the network interface or the disk of the task in time.',
  ],
  [
    'Rate limit exceeded while preparing network interface to be attached to instance',
    'provisioning',
    'transient',
    /again/,
    'AWS did not provide the network interface or the disk of the task in time.',
  ],
  [
    "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment enabled in subnet 'subnet-1': InsufficientFreeAddressesInSubnet",
    'network',
    'never',
    /subnets/,
    'The subnet gives the task no network interface, mostly since it has no free address: …',
  ],
  [
    'Capacity is unavailable at this time. Please try again later or in a different availability zone',
    'capacity',
    'capacity',
    /availability zones/,
    'AWS has no Fargate capacity of that kind at this time.',
  ],
  [
    "You've reached the limit on the number of vCPUs you can run concurrently",
    'quota',
    'transient',
    /Service Quotas/,
    'The account already runs as many Fargate vCPUs at once as its quota allows.',
  ],
  [
    'You’ve reached the limit on the number of vCPUs you can run concurrently',
    'quota',
    'transient',
    /Service Quotas/,
    'The account already runs as many Fargate vCPUs at once as its quota allows.',
  ],
  ['InternalError: x', 'internal', 'transient', /again/, 'Fargate itself failed: …'],
  ['ContainerRuntimeError: x', 'internal', 'transient', /again/, 'Fargate itself failed: …'],
  ['ContainerRuntimeTimeoutError: x', 'internal', 'transient', /again/, 'Fargate itself failed: …'],
  [
    'CannotStartContainerError: failed to get container status: x',
    'start',
    'never',
    /memory/,
    'A container could not be started: …',
  ],
  ['CannotCreateContainerError: x', 'start', 'never', /console/, 'A container could not be set up: …'],
  ['CannotInspectContainerError: x', 'start', 'never', /console/, 'A container could not be set up: …'],
  ['CannotStopContainerError: x', 'start', 'never', /console/, 'A container could not be set up: …'],
  ['CannotCreateVolumeError: x', 'start', 'never', /console/, 'A container could not be set up: …'],
  [
    'DockerTimeoutError: Could not transition to created; timed out after waiting 4m0s',
    'start',
    'never',
    /console/,
    'A container could not be set up: …',
  ],
  ['TaskDependencyError: x', 'start', 'never', /console/, 'A container could not be set up: …'],
  ['HostConfigError: x', 'start', 'never', /console/, 'A container could not be set up: …'],
  [`${resource}something new`, 'start', 'never', /console/, 'A container could not be set up: …'],
  [
    'The selected task definition is not compatible with the selected compute strategy.',
    'placement',
    'never',
    /FARGATE_SPOT/,
    'The cluster does not run tasks of this kind: …',
  ],
  [
    'TaskFailedToStart: RESOURCE:MEMORY',
    'placement',
    'transient',
    /FARGATE_SPOT/,
    'The instances of the cluster have no room for the task: …',
  ],
  [
    'TaskFailedToStart: EMPTY CAPACITY PROVIDER',
    'placement',
    'transient',
    /FARGATE_SPOT/,
    'The instances of the cluster have no room for the task: …',
  ],
  [
    'TaskFailedToStart: NO ACTIVE INSTANCES',
    'placement',
    'transient',
    /FARGATE_SPOT/,
    'The instances of the cluster have no room for the task: …',
  ],
  ['TaskFailedToStart: AGENT', 'placement', 'never', /FARGATE_SPOT/, 'The cluster does not run tasks of this kind: …'],
  [
    'TaskFailedToStart: ATTRIBUTE',
    'placement',
    'never',
    /FARGATE_SPOT/,
    'The cluster does not run tasks of this kind: …',
  ],
  [
    'TaskFailedToStart: MemberOf placement constraint unsatisfied',
    'placement',
    'never',
    /FARGATE_SPOT/,
    'The cluster does not run tasks of this kind: …',
  ],
  [
    "ECS was unable to assume the role 'arn:x' that was provided for this task.",
    'role',
    'never',
    /ecs-tasks/,
    'ECS cannot assume a role of the task: …',
  ],
  [
    'Scaling activity initiated by (deployment ecs-svc/1)',
    'service',
    'never',
    /service/,
    'A service of the cluster stopped the task: …',
  ],
  [
    'OutOfMemoryError: Container killed due to memory usage',
    'out-of-memory',
    'never',
    /Raise memory/,
    'The task ran out of memory.',
  ],
  ['container killed due to memory usage', 'out-of-memory', 'never', /Raise memory/, 'The task ran out of memory.'],
]

describe('a task that stopped', () => {
  it.each(reasons)('for %j is of the kind %s, to be tried again: %s', (reason, kind, again, hint, meaning) => {
    expect(explainStop(stopWith(reason)).meaning).toBe(meaning.replace('…', reason.replace(/[^.!?]$/, '$&.')))
    for (const text of [reason, reason.replaceAll("'", '’'), reason.toUpperCase()]) {
      const explained = explainStop(stopWith(text))
      expect(explained).toMatchObject({ kind, again })
      expect(explained.hint).toMatch(hint)
    }
    // The same where only the container says it.
    const containers = [{ name: 'tools' }, { name: 'main', reason }]
    expect(explainStop(stopWith('Essential container in task exited', { containers }))).toMatchObject({ kind, again })
  })
})
