import type { RegisterTaskDefinitionRequest } from '@aws-sdk/client-ecs'
import { describe, expect, it } from '@jest/globals'
import type { DescribedDefinition } from '../../../../src/core/aws/like/described.ts'
import { chooseContainer, type Likeness, type LikeSource, likenessOf } from '../../../../src/core/aws/like/likeness.ts'
import { UserError } from '../../../../src/core/errors.ts'
import { privateTool, webService, worker } from '../../../support/like-definitions.ts'

const arn = 'arn:aws:ecs:us-east-1:123456789012:task-definition/web:7'
const described = (request: RegisterTaskDefinitionRequest): DescribedDefinition => ({
  ...request,
  taskDefinitionArn: arn,
  status: 'ACTIVE',
})
const network = { subnets: ['subnet-1'], securityGroups: [], publicIp: false }
const like = (
  request: RegisterTaskDefinitionRequest,
  { container, ...more }: Partial<LikeSource> & { container?: string } = {},
): Likeness => {
  const definition = described(request)
  const source = {
    taskDefinition: arn,
    definition,
    network: undefined,
    cluster: undefined,
    region: 'us-east-1',
    ...more,
  }
  return likenessOf(source, chooseContainer(source.definition, container))
}
const errorOf = (run: () => unknown): UserError => {
  try {
    run()
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('there was no error')
}

describe('the container that a run is like', () => {
  it('is the first essential one, or the one that is named', () => {
    expect(chooseContainer(described(webService), undefined).name).toBe('envoy')
    expect(chooseContainer(described(webService), 'datadog-agent').name).toBe('datadog-agent')
    const [first, ...others] = webService.containerDefinitions ?? []
    const beside = { ...webService, containerDefinitions: [{ ...first, essential: false }, ...others] }
    expect(chooseContainer(described(beside), undefined).name).toBe('app')
  })

  it('is named with the nearest where there is none of that name', () => {
    const { message, hint } = errorOf(() => chooseContainer(described(webService), 'ap'))
    expect(message).toBe('web:7 has no container "ap".')
    expect(hint).toBe('Did you mean app? It has envoy, app, datadog-agent.')
    expect(errorOf(() => chooseContainer(described(webService), 'sidekiq')).hint).toBe(
      'It has envoy, app, datadog-agent.',
    )
    expect(errorOf(() => chooseContainer({ taskDefinitionArn: arn }, undefined)).message).toBe(
      'web:7 has no containers.',
    )
  })

  it('is one of Linux', () => {
    const runtimePlatform = { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } as const
    expect(errorOf(() => like({ ...worker, runtimePlatform })).message).toBe(
      'web:7 runs on WINDOWS_SERVER_2022_CORE: its images need Windows.',
    )
  })
})

describe('a run like a web service', () => {
  const web = like(webService, { container: 'app', network, cluster: 'shop' })

  it('has its image, size, roles, network, cluster and log group', () => {
    expect(web.inputs).toEqual({
      ...{ image: '123456789012.dkr.ecr.us-east-1.amazonaws.com/shop/web:2026-11-20', architecture: 'arm64' },
      ...{ cpu: 1_024, memory: 3_072, 'ephemeral-storage': 40, cluster: 'shop' },
      'execution-role': 'arn:aws:iam::123456789012:role/web-execution',
      'task-role': 'arn:aws:iam::123456789012:role/web-task',
      ...{ subnets: ['subnet-1'], 'security-groups': [], 'public-ip': false, 'log-group': '/ecs/web' },
    })
  })

  it('has its environment, secrets, user, folder, limits and mounts', () => {
    const [app] = (webService.containerDefinitions ?? []).slice(1)
    expect(web.container).toEqual({
      ...{ environment: app?.environment, secrets: app?.secrets, entryPoint: app?.entryPoint },
      mountPoints: app?.mountPoints,
      members: {
        ...{ user: '1000:1000', workingDirectory: '/app', readonlyRootFilesystem: true },
        ...{ ulimits: app?.ulimits, dockerLabels: { team: 'shop' }, linuxParameters: app?.linuxParameters },
      },
    })
    expect(web.volumes).toEqual([
      { name: 'media', efsVolumeConfiguration: webService.volumes?.[0]?.efsVolumeConfiguration },
      { name: 'run' },
    ])
  })

  it('says what is not started, and what is not carried over', () => {
    expect(web.notes).toEqual([
      'takes the container app; not started: envoy, datadog-agent',
      '3 settings not carried over: portMappings, healthCheck, dependsOn',
    ])
  })
})

describe('a run like a worker', () => {
  const run = like(worker)

  it('has files of environment, and secrets as they are written, with keys of JSON and names of parameters', () => {
    expect(run.container.members).toEqual({
      environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::shop-config/worker.env' }],
      systemControls: [{ namespace: 'net.core.somaxconn', value: '1024' }],
    })
    expect(run.container.secrets.map(({ valueFrom }) => valueFrom)).toEqual([
      'arn:aws:secretsmanager:us-east-1:123456789012:secret:shop/mail-AbCdEf:password::',
      '/shop/api-key',
    ])
  })

  it('says that its log goes elsewhere', () => {
    expect(run.inputs).not.toHaveProperty('log-group')
    expect(run.notes[1]).toMatch(
      /^its log driver is awsfirelens: the log goes to log-group, or to the log group of the/,
    )
  })

  it('has no role, and none of the stack either', () => {
    expect(run.inputs).not.toHaveProperty('task-role')
  })

  it.each([
    [
      { logDriver: 'awslogs', options: { 'awslogs-group': 'a', 'awslogs-region': 'eu-west-1' } },
      /^it logs to the region eu-/,
    ],
    [undefined, /^it has no log configuration/],
  ] as const)('says why its log group is not taken: %j', (logConfiguration, words) => {
    const [container] = worker.containerDefinitions ?? []
    const { notes, inputs } = like({ ...worker, containerDefinitions: [{ ...container, logConfiguration }] })
    expect([notes[0], inputs['log-group']]).toEqual([expect.stringMatching(words), undefined])
  })

  it('has a log group that the driver may make', () => {
    const options = { 'awslogs-group': 'a', 'awslogs-create-group': 'true' }
    const [container] = worker.containerDefinitions ?? []
    const logConfiguration = { logDriver: 'awslogs', options } as const
    const made = like({ ...worker, containerDefinitions: [{ ...container, logConfiguration }] })
    expect([made.createsLogGroup, made.inputs['log-group'], run.createsLogGroup]).toEqual([true, 'a', false])
  })
})

describe("a run like what was made for machines of one's own", () => {
  const run = like(
    { ...privateTool, cpu: '128', memory: '300' },
    { definition: { ...described(privateTool), ...{ cpu: '128', memory: '300', compatibilities: ['EC2'] } } },
  )

  it('has what Fargate has, and the size of a run that is like nothing', () => {
    expect(run.inputs).toEqual({
      ...{ image: 'registry.example.org/tool:3', architecture: 'x86_64', 'log-group': '/ecs/tool' },
      'image-credentials': 'arn:aws:secretsmanager:us-east-1:123456789012:secret:registry-AbCdEf',
      'execution-role': 'arn:aws:iam::123456789012:role/tool-execution',
    })
    expect(run.container.members).toEqual({ linuxParameters: { capabilities: { add: ['SYS_PTRACE'] } } })
    expect([run.volumes, run.container.mountPoints]).toEqual([[], []])
  })

  it('names everything else', () => {
    expect(run.notes).toEqual([
      'its task definition is not made for Fargate',
      '12 settings not carried over: hostname, extraHosts, privileged, GPU, sharedMemorySize, capability NET_ADMIN, volume data at /data, volume cache at /cache, pidMode, placementConstraints, cpu 128 (not a size of Fargate), memory 300 (not a size of Fargate)',
    ])
  })
})

describe('every member of a container definition', () => {
  // Each by a value that ECS could have described.
  const values: Readonly<Record<string, unknown>> = {
    ...{ links: ['a'], restartPolicy: { enabled: true }, volumesFrom: [{ sourceContainer: 'a' }] },
    ...{ dnsServers: ['a'], dnsSearchDomains: ['a'], disableNetworking: true, dockerSecurityOptions: ['a'] },
    ...{ interactive: true, pseudoTerminal: true, firelensConfiguration: { type: 'fluentd' }, credentialSpecs: ['a'] },
  }

  it.each(Object.entries(values))('is carried or named: %s', (name, value) => {
    const run = like({ ...worker, containerDefinitions: [{ name: 'a', image: 'b', [name]: value }] })
    expect(run.leftOut).toEqual([name])
  })

  it('is of no matter where ECS describes what was not set', () => {
    const empty = {
      portMappings: [],
      volumesFrom: [],
      privileged: false,
      linuxParameters: {},
      dockerLabels: {},
      cpu: 0,
    }
    const run = like({ ...worker, containerDefinitions: [{ name: 'a', image: 'b', ...empty }] })
    expect([run.leftOut, run.container.members]).toEqual([[], {}])
  })

  it.each(['/__run', '/__run/io'])('may not be mounted over what is ours, at %s', (containerPath) => {
    const mountPoints = [{ sourceVolume: 'media', containerPath }]
    const run = like({ ...webService, containerDefinitions: [{ name: 'a', image: 'b', mountPoints }] })
    expect([run.volumes, run.leftOut]).toEqual([[], [`volume media at ${containerPath}`]])
  })
})
