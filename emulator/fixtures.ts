import type { ContainerDefinition, RegisterTaskDefinitionRequest, RunTaskRequest } from '@aws-sdk/client-ecs'

const log = (region: string): NonNullable<ContainerDefinition['logConfiguration']> => ({
  logDriver: 'awslogs',
  options: { 'awslogs-group': '/mycli', 'awslogs-region': region, 'awslogs-stream-prefix': 'mycli', mode: 'blocking' },
})

/** A container whose entry point is a shell with a script; busybox is that of the checkout image. */
export const shellContainer = (
  name: string,
  script: string,
  more: Partial<ContainerDefinition> = {},
): ContainerDefinition => ({
  name,
  image: 'example/image:1',
  entryPoint: ['/mycli/busybox', 'sh', '-c', script],
  mountPoints: [{ sourceVolume: 'run', containerPath: '/__run' }],
  logConfiguration: log('us-east-1'),
  ...more,
})

/** A task definition of these containers that passes every check. */
export const taskDefinitionOf = (
  containers: readonly ContainerDefinition[],
  more: Partial<RegisterTaskDefinitionRequest> = {},
): RegisterTaskDefinitionRequest => ({
  family: 'mycli-test',
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
  volumes: [{ name: 'run' }],
  containerDefinitions: [...containers],
  ...more,
})

/** A request to run it. */
export const runRequest = (more: Partial<RunTaskRequest> = {}): RunTaskRequest => ({
  cluster: 'mycli',
  taskDefinition: 'mycli-test',
  capacityProviderStrategy: [{ capacityProvider: 'FARGATE', weight: 1 }],
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], assignPublicIp: 'ENABLED' } },
  ...more,
})
