import type { RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs'
import { describe, expect, it } from '@jest/globals'
import {
  canonicalText,
  type DefinitionFacts,
  familyOf,
  type TaskDefinition,
  taskDefinition,
} from '../../../src/core/aws/task-definition.ts'
import { containerWith, placeWith } from '../../support/fargate.ts'

const facts = (changes: Partial<DefinitionFacts> = {}): DefinitionFacts => ({
  place: placeWith(),
  container: containerWith(),
  version: '1.2.3',
  needs: [],
  ...changes,
})
const containerOf = (name: string, changes: Partial<DefinitionFacts> = {}) =>
  taskDefinition(facts(changes)).containerDefinitions.find((container) => container.name === name)

const mountPoints = [{ sourceVolume: 'run', containerPath: '/__run' }]
const logConfiguration = {
  logDriver: 'awslogs',
  options: {
    'awslogs-group': '/mycli',
    'awslogs-region': 'eu-west-1',
    'awslogs-stream-prefix': 'mycli',
    mode: 'blocking',
  },
}

describe('the task definition', () => {
  it('is one that the SDK takes', () => {
    const input: RegisterTaskDefinitionCommandInput = { family: familyOf('f'.repeat(64)), ...taskDefinition(facts()) }
    expect(input.family).toBe('mycli-ffffffffffff')
  })

  it('has three containers over one volume', () => {
    expect(taskDefinition(facts())).toEqual({
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' },
      cpu: '1024',
      memory: '2048',
      executionRoleArn: 'arn:aws:iam::123456789012:role/mycli-system/mycli/mycli-execution',
      taskRoleArn: 'arn:aws:iam::123456789012:role/mycli/mycli/task',
      volumes: [{ name: 'run' }],
      containerDefinitions: [
        {
          name: 'tools',
          image: 'example.org/checkout:1',
          essential: false,
          user: '0',
          entryPoint: ['/mycli/busybox', 'sh', '/mycli/tools.sh', '/__run'],
          dockerLabels: { 'mycli.version': '1.2.3' },
          mountPoints,
          logConfiguration,
        },
        {
          name: 'checkout',
          image: 'example.org/checkout:1',
          essential: false,
          user: '0',
          entryPoint: ['/mycli/busybox', 'sh', '/mycli/enter.sh', '/__run'],
          mountPoints,
          logConfiguration,
        },
        {
          name: 'main',
          image: 'example.org/image',
          essential: true,
          entryPoint: ['/__run/bin/busybox', 'sh', '/__run/run.sh', '/__run'],
          dependsOn: [{ containerName: 'tools', condition: 'SUCCESS' }],
          stopTimeout: 120,
          mountPoints,
          logConfiguration,
        },
      ],
    })
  })

  it('has no role for tasks where there is none', () => {
    expect(taskDefinition(facts({ place: placeWith({ taskRole: undefined }) }))).not.toHaveProperty('taskRoleArn')
  })

  it('gives the key to checkout alone, with the git credentials that are needed and stored', () => {
    const place = placeWith({ keySecret: 'arn:key', gitSecrets: { github: 'arn:github', ssh: 'arn:ssh' } })
    expect(containerOf('checkout', { place, needs: ['ssh', 'gitlab'] })?.secrets).toEqual([
      { name: 'MYCLI_GIT_SSH', valueFrom: 'arn:ssh' },
      { name: 'MYCLI_KEY', valueFrom: 'arn:key' },
    ])
    expect(containerOf('checkout', { place })?.secrets).toEqual([{ name: 'MYCLI_KEY', valueFrom: 'arn:key' }])
    expect(containerOf('main', { place, needs: ['ssh'] })).not.toHaveProperty('secrets')
    expect(containerOf('tools', { place, needs: ['ssh'] })).not.toHaveProperty('secrets')
  })

  it('gives the secrets of the command to main alone', () => {
    const container = containerWith({ secrets: { B: 'arn:b', A: 'arn:a' }, imageCredentials: 'arn:registry' })
    expect(containerOf('main', { container })).toMatchObject({
      secrets: [
        { name: 'A', valueFrom: 'arn:a' },
        { name: 'B', valueFrom: 'arn:b' },
      ],
      repositoryCredentials: { credentialsParameter: 'arn:registry' },
    })
    expect(containerOf('checkout', { container })).not.toHaveProperty('secrets')
    expect(containerOf('checkout', { container })).not.toHaveProperty('repositoryCredentials')
  })
})

describe('the content of a task definition', () => {
  const text = (changes: Partial<DefinitionFacts> = {}): string => canonicalText(taskDefinition(facts(changes)))

  it('is one text in any order that it was put together', () => {
    const { networkMode, ...others }: TaskDefinition = taskDefinition(facts())
    expect(canonicalText({ ...others, networkMode })).toBe(text())
    expect(JSON.parse(text())).toEqual(taskDefinition(facts()))
    expect(text({ container: containerWith({ secrets: { A: '1', B: '2' } }) })).toBe(
      text({ container: containerWith({ secrets: { B: '2', A: '1' } }) }),
    )
  })

  it.each([
    ['the image', { container: containerWith({ image: 'other' }) }],
    ['the credentials of its registry', { container: containerWith({ imageCredentials: 'arn:x' }) }],
    ['the architecture', { container: containerWith({ architecture: 'arm64' }) }],
    ['the secrets', { container: containerWith({ secrets: { A: 'arn:a' } }) }],
    ['the execution role', { place: placeWith({ executionRole: 'other' }) }],
    ['the task role', { place: placeWith({ taskRole: undefined }) }],
    ['the log group', { place: placeWith({ logGroup: '/other' }) }],
    ['the region', { place: placeWith({ region: 'eu-west-2' }) }],
    ['the checkout image', { place: placeWith({ checkoutImage: 'other' }) }],
    ['the key', { place: placeWith({ keySecret: 'arn:key' }) }],
    ['the git credentials', { place: placeWith({ gitSecrets: { ssh: 'arn:ssh' } }), needs: ['ssh'] }],
    ['our version', { version: '1.2.4' }],
  ] satisfies readonly [string, Partial<DefinitionFacts>][])('changes with %s', (_, changes) => {
    expect(text(changes)).not.toBe(text())
  })

  it.each([
    ['the size', { container: containerWith({ cpu: 256, memory: 512, ephemeralStorage: 100 }) }],
    ['the network', { place: placeWith({ subnets: ['x'], securityGroups: [], publicIp: false, cluster: 'x' }) }],
    ['git credentials that are not needed', { place: placeWith({ gitSecrets: { ssh: 'arn:ssh' } }) }],
  ] satisfies readonly [string, Partial<DefinitionFacts>][])('does not change with %s', (_, changes) => {
    expect(text(changes)).toBe(text())
  })

  it.each([
    ['x86_64', 'X86_64'],
    ['arm64', 'ARM64'],
  ] as const)('runs on %s, which ECS calls %s', (architecture, cpuArchitecture) => {
    const { runtimePlatform } = taskDefinition({
      ...{ place: placeWith(), container: containerWith({ architecture }), version: '1', needs: [] },
    })
    expect(runtimePlatform).toMatchObject({ cpuArchitecture })
  })
})
