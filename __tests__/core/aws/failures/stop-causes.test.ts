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

/** Texts as AWS's documents and other people's issues have them. */
const reasons: readonly (readonly [string, StopKind, Again, RegExp])[] = [
  [
    'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref docker.io/a/b:c: not found',
    'image',
    'never',
    /name and tag/,
  ],
  [
    'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref x: dial tcp 1.2.3.4:443: i/o timeout',
    'network',
    'transient',
    route,
  ],
  [
    'CannotPullContainerError: The task can’t pull the image. Check that the role has the permissions to pull images from the registry.',
    'image',
    'never',
    /ecr:BatchGetImage/,
  ],
  [
    "CannotPullContainerError: The task cannot pull 'x' from the Amazon ECR repository 'y'. There is a connection issue between the task and Amazon ECR. Check your task network configuration.",
    'network',
    'never',
    route,
  ],
  ['CannotPullContainerError: x. Check your network configuration', 'network', 'never', route],
  [
    'API error (500): Get https://1.dkr.ecr.eu-west-1.amazonaws.com/v2/: net/http: request canceled while waiting for connection',
    'network',
    'transient',
    route,
  ],
  ['CannotPullContainerError: context canceled', 'network', 'transient', route],
  [
    'CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReaderSeeker: failed open: unexpected status code https://x: 403',
    'image',
    'transient',
    /S3/,
  ],
  [
    'CannotPullContainerError: pull access denied for a/b, repository does not exist or may require authorization: server message',
    'image',
    'never',
    /image-credentials/,
  ],
  ["CannotPullContainerError: x may require 'docker login'", 'image', 'never', /image-credentials/],
  [
    'CannotPullContainerError: inspect image has been retried: 429 Too Many Requests - toomanyrequests: You have reached your pull rate limit.',
    'image',
    'transient',
    /pull-through/,
  ],
  [
    'CannotPullContainerError: ref pull has been retried 1 time(s): failed to extract layer: write /x: no space left on device',
    'disk',
    'never',
    /ephemeral-storage/,
  ],
  [
    'CannotPullContainerError: panic: runtime error: invalid memory address or nil pointer dereference',
    'network',
    'never',
    route,
  ],
  [
    'CannotPullContainerError: error pulling image configuration: download failed',
    'image',
    'transient',
    /image-credentials/,
  ],
  [
    "CannotPullContainerError: image Manifest does not contain descriptor matching platform 'linux/arm64'",
    'image',
    'never',
    /architecture/,
  ],
  ['CannotStartContainerError: exec /__run/bin/busybox: exec format error', 'image', 'never', /architecture/],
  [
    `${resource}unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 3 time(s): RequestError: send request failed caused by: Post "https://api.ecr.eu-west-1.amazonaws.com/": dial tcp 1.2.3.4:443: i/o timeout`,
    'network',
    'transient',
    route,
  ],
  [
    `${resource}unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:x from secrets manager: AccessDeniedException: not authorized`,
    'secrets',
    'never',
    /secretsmanager:GetSecretValue/,
  ],
  [`${resource}unable to retrieve secrets from ssm: context deadline exceeded`, 'network', 'transient', route],
  [
    `${resource}unable to pull secrets or registry auth: unable to retrieve secrets from asm: signal: killed`,
    'network',
    'transient',
    route,
  ],
  [
    `${resource}unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: AccessDeniedException`,
    'secrets',
    'never',
    /ecr:GetAuthorizationToken/,
  ],
  [
    `${resource}unable to pull secrets or registry auth: The task cannot pull registry authentication from Amazon ECR. There is a connection issue between the task and Amazon ECR.`,
    'network',
    'transient',
    route,
  ],
  [`${resource}The task can't download the environment variable files from Amazon S3.`, 'network', 'transient', route],
  [`${resource}The task can’t pull secrets from AWS Secrets Manager.`, 'secrets', 'never', /secretsmanager/],
  [
    `${resource}The task cannot pull secrets from AWS Systems Manager Parameter Store.`,
    'secrets',
    'never',
    /ssm:GetParameters/,
  ],
  [
    `${resource}The task can't retrieve the secret with ARN 'arn:x' from AWS Secrets Manager.`,
    'secrets',
    'never',
    /ARNs in secrets/,
  ],
  [
    `${resource}failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: AccessDeniedException: x is not authorized to perform: logs:CreateLogStream`,
    'logs',
    'never',
    /logs:CreateLogStream/,
  ],
  [
    `${resource}failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.`,
    'logs',
    'never',
    /Create the log group/,
  ],
  [`${resource}failed to validate logger args: dial tcp: i/o timeout`, 'network', 'transient', route],
  [
    `${resource}The task cannot find the Amazon CloudWatch log group defined in the task definition. There is a connection issue between the task and Amazon CloudWatch.`,
    'logs',
    'never',
    /Create the log group/,
  ],
  ['failed to initialize logging driver: x', 'logs', 'never', /log group/],
  ['Timeout waiting for network interface provisioning to complete.', 'provisioning', 'transient', /again/],
  ['Timeout waiting for EphemeralStorage provisioning to complete.', 'provisioning', 'transient', /again/],
  [
    'Network interface provision complete error timeout wait for network interface provision.',
    'provisioning',
    'transient',
    /again/,
  ],
  [
    'Rate limit exceeded while preparing network interface to be attached to instance',
    'provisioning',
    'transient',
    /again/,
  ],
  [
    "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment enabled in subnet 'subnet-1': InsufficientFreeAddressesInSubnet",
    'network',
    'never',
    /subnets/,
  ],
  [
    'Capacity is unavailable at this time. Please try again later or in a different availability zone',
    'capacity',
    'capacity',
    /availability zones/,
  ],
  ["You've reached the limit on the number of vCPUs you can run concurrently", 'quota', 'transient', /Service Quotas/],
  ['You’ve reached the limit on the number of vCPUs you can run concurrently', 'quota', 'transient', /Service Quotas/],
  ['InternalError: x', 'internal', 'transient', /again/],
  ['ContainerRuntimeError: x', 'internal', 'transient', /again/],
  ['ContainerRuntimeTimeoutError: x', 'internal', 'transient', /again/],
  ['CannotStartContainerError: failed to get container status: x', 'start', 'never', /memory/],
  ['CannotCreateContainerError: x', 'start', 'never', /console/],
  ['CannotInspectContainerError: x', 'start', 'never', /console/],
  ['CannotStopContainerError: x', 'start', 'never', /console/],
  ['CannotCreateVolumeError: x', 'start', 'never', /console/],
  ['DockerTimeoutError: Could not transition to created; timed out after waiting 4m0s', 'start', 'never', /console/],
  ['TaskDependencyError: x', 'start', 'never', /console/],
  ['HostConfigError: x', 'start', 'never', /console/],
  [`${resource}something new`, 'start', 'never', /console/],
  [
    'The selected task definition is not compatible with the selected compute strategy.',
    'placement',
    'never',
    /FARGATE_SPOT/,
  ],
  ['TaskFailedToStart: RESOURCE:MEMORY', 'placement', 'transient', /FARGATE_SPOT/],
  ['TaskFailedToStart: EMPTY CAPACITY PROVIDER', 'placement', 'transient', /FARGATE_SPOT/],
  ['TaskFailedToStart: NO ACTIVE INSTANCES', 'placement', 'transient', /FARGATE_SPOT/],
  ['TaskFailedToStart: AGENT', 'placement', 'never', /FARGATE_SPOT/],
  ['TaskFailedToStart: ATTRIBUTE', 'placement', 'never', /FARGATE_SPOT/],
  ['TaskFailedToStart: MemberOf placement constraint unsatisfied', 'placement', 'never', /FARGATE_SPOT/],
  ["ECS was unable to assume the role 'arn:x' that was provided for this task.", 'role', 'never', /ecs-tasks/],
  ['Scaling activity initiated by (deployment ecs-svc/1)', 'service', 'never', /service/],
  ['OutOfMemoryError: Container killed due to memory usage', 'out-of-memory', 'never', /Raise memory/],
  ['container killed due to memory usage', 'out-of-memory', 'never', /Raise memory/],
]

describe('a task that stopped', () => {
  it.each(reasons)('for %j is of the kind %s, to be tried again: %s', (reason, kind, again, hint) => {
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
