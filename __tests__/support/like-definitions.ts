import type { ContainerDefinition, RegisterTaskDefinitionRequest } from '@aws-sdk/client-ecs'

const account = '123456789012'
const region = 'us-east-1'
const role = (name: string): string => `arn:aws:iam::${account}:role/${name}`
const secret = (name: string): string => `arn:aws:secretsmanager:${region}:${account}:secret:${name}-AbCdEf`
const log = (group: string): NonNullable<ContainerDefinition['logConfiguration']> => ({
  logDriver: 'awslogs',
  options: { 'awslogs-group': group, 'awslogs-region': region, 'awslogs-stream-prefix': 'ecs' },
})

/** A web application behind a proxy, with an agent beside it, and files that its tasks share. */
export const webService: RegisterTaskDefinitionRequest = {
  family: 'web',
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '1024',
  memory: '3072',
  runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' },
  executionRoleArn: role('web-execution'),
  taskRoleArn: role('web-task'),
  ephemeralStorage: { sizeInGiB: 40 },
  volumes: [
    {
      name: 'media',
      efsVolumeConfiguration: {
        fileSystemId: 'fs-0123456789abcdef0',
        transitEncryption: 'ENABLED',
        authorizationConfig: { accessPointId: 'fsap-0123456789abcdef0', iam: 'ENABLED' },
      },
    },
    { name: 'run' },
    { name: 'sockets' },
  ],
  containerDefinitions: [
    {
      ...{ name: 'envoy', image: 'public.ecr.aws/appmesh/aws-appmesh-envoy:v1.29', essential: true },
      ...{ portMappings: [{ containerPort: 80, protocol: 'tcp' }], logConfiguration: log('/ecs/envoy') },
    },
    {
      name: 'app',
      image: `${account}.dkr.ecr.${region}.amazonaws.com/shop/web:2026-11-20`,
      essential: true,
      cpu: 0,
      user: '1000:1000',
      workingDirectory: '/app',
      readonlyRootFilesystem: true,
      entryPoint: ['/bin/sh', '-c', 'export FROM_ENTRY=yes; exec "$@"', 'entry'],
      command: ['bin/rails', 'server'],
      portMappings: [{ containerPort: 3_000, name: 'http' }],
      environment: [
        { name: 'RAILS_ENV', value: 'production' },
        { name: 'LOG_LEVEL', value: 'info' },
      ],
      secrets: [{ name: 'DATABASE_URL', valueFrom: secret('shop/database') }],
      mountPoints: [
        { sourceVolume: 'media', containerPath: '/app/media', readOnly: true },
        { sourceVolume: 'run', containerPath: '/app/tmp' },
      ],
      ulimits: [{ name: 'nofile', softLimit: 65_536, hardLimit: 65_536 }],
      linuxParameters: {
        capabilities: { drop: ['NET_RAW'] },
        initProcessEnabled: true,
        tmpfs: [{ containerPath: '/scratch', size: 64 }],
      },
      healthCheck: { command: ['CMD-SHELL', 'curl -f http://localhost:3000/up'] },
      dependsOn: [{ containerName: 'envoy', condition: 'START' }],
      dockerLabels: { team: 'shop' },
      stopTimeout: 30,
      logConfiguration: log('/ecs/web'),
    },
    { name: 'datadog-agent', image: 'public.ecr.aws/datadog/agent:7', essential: false },
  ],
}

/** A worker with keys of JSON secrets, a parameter by its name, files of environment, and its log with another driver. */
export const worker: RegisterTaskDefinitionRequest = {
  family: 'worker',
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '512',
  memory: '1024',
  executionRoleArn: role('worker-execution'),
  containerDefinitions: [
    {
      name: 'worker',
      image: `ghcr.io/shop/worker@sha256:${'b'.repeat(64)}`,
      environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::shop-config/worker.env' }],
      environment: [{ name: 'QUEUE', value: 'mail' }],
      secrets: [
        { name: 'SMTP_PASSWORD', valueFrom: `${secret('shop/mail')}:password::` },
        { name: 'API_KEY', valueFrom: '/shop/api-key' },
      ],
      systemControls: [{ namespace: 'net.core.somaxconn', value: '1024' }],
      logConfiguration: { logDriver: 'awsfirelens', options: { Name: 'datadog' } },
      dependsOn: [{ containerName: 'log-router', condition: 'START' }],
    },
    {
      ...{ name: 'log-router', image: 'public.ecr.aws/aws-observability/aws-for-fluent-bit:stable' },
      firelensConfiguration: { type: 'fluentbit' },
    },
  ],
}

/** A tool from a private registry that was made for machines of one's own. */
export const privateTool: RegisterTaskDefinitionRequest = {
  family: 'tool',
  requiresCompatibilities: ['EC2'],
  networkMode: 'bridge',
  executionRoleArn: role('tool-execution'),
  volumes: [
    { name: 'data', host: { sourcePath: '/data' } },
    { name: 'cache', dockerVolumeConfiguration: { scope: 'task' } },
  ],
  placementConstraints: [{ type: 'memberOf', expression: 'attribute:tier == gold' }],
  pidMode: 'host',
  containerDefinitions: [
    {
      name: 'tool',
      image: 'registry.example.org/tool:3',
      memory: 300,
      repositoryCredentials: { credentialsParameter: secret('registry') },
      privileged: true,
      hostname: 'tool',
      extraHosts: [{ hostname: 'db', ipAddress: '10.0.0.9' }],
      linuxParameters: { capabilities: { add: ['NET_ADMIN', 'SYS_PTRACE'] }, sharedMemorySize: 256 },
      resourceRequirements: [{ type: 'GPU', value: '1' }],
      mountPoints: [
        { sourceVolume: 'data', containerPath: '/data' },
        { sourceVolume: 'cache', containerPath: '/cache' },
      ],
      logConfiguration: log('/ecs/tool'),
    },
  ],
}
