import { AssignPublicIp, LaunchType, PropagateTags, type RunTaskRequest } from '@aws-sdk/client-ecs'
import { clusterName } from './clusters.ts'
import {
  atMost,
  between,
  type Constraint,
  changed,
  type Input,
  lengths,
  needed,
  oneOf,
  rule,
  text,
  value,
} from './constraint.ts'
import { tagConstraints } from './constraints-tags.ts'
import { isFargateSize } from './sizes.ts'
import { runnableDefinition } from './task-definitions.ts'

const operation = 'ecs:RunTask'
const origin = (member: string, error?: string) => ({
  operation,
  source: `ecs service model, ${member}`,
  ...(error === undefined ? {} : { error }),
})
const item = 'capacityProviderStrategy.*'
const vpc = 'networkConfiguration.awsvpcConfiguration'
const containers = 'overrides.containerOverrides.*'

/** The characters that all overrides have together, as JSON. */
export const overridesBudget = 8_192

/** The constraints on RunTask. Where the model names no error, ECS's usual one stands. */
export const runTaskConstraints = (): readonly Constraint[] => [
  ...lengths(origin('RunTask.taskDefinition'), 'taskDefinition', 1, 2_048),
  ...between(origin('RunTask.count'), 'count', 1, 10),
  ...lengths(origin('RunTask.startedBy'), 'startedBy', 0, 128),
  text(origin('RunTask.startedBy'), 'startedBy', /^[A-Za-z0-9\-/_]*$/, 'a:b'),
  ...lengths(origin('RunTask.clientToken'), 'clientToken', 0, 64),
  text(origin('RunTask.clientToken'), 'clientToken', /^[!-~]*$/, 'a b'),
  oneOf(origin('RunTask.launchType'), 'launchType', Object.values(LaunchType)),
  oneOf(origin('RunTask.propagateTags'), 'propagateTags', Object.values(PropagateTags)),
  value(origin('RunTask.propagateTags'), 'propagateTags', {
    what: 'not SERVICE',
    fits: (one: string) => one !== 'SERVICE',
    broken: 'SERVICE',
  }),
  ...strategy(),
  ...network(),
  ...overrides(),
  ...tagConstraints(operation),
]

function strategy(): readonly Constraint[] {
  const of = origin('CapacityProviderStrategyItem')
  const list = 'capacityProviderStrategy'
  return [
    rule(origin('RunTask.launchType'), 'launchType or capacityProviderStrategy, not both', {
      keeps: ({ launchType, capacityProviderStrategy }) => !launchType || !capacityProviderStrategy,
      breaking: (valid) => ({ ...valid, launchType: 'FARGATE' }),
    }),
    atMost(origin('RunTask.capacityProviderStrategy'), list, 20, () => ({ capacityProvider: 'FARGATE', weight: 1 })),
    needed(of, `${item}.capacityProvider`),
    ...between(of, `${item}.weight`, 0, 1_000),
    ...between(of, `${item}.base`, 0, 100_000),
    rule(of, 'at least one weight above 0', {
      keeps: ({ capacityProviderStrategy: items }) =>
        !items || runTask({ capacityProviderStrategy: items }).some(({ weight }) => (weight ?? 0) > 0),
      breaking: (valid) => changed(valid, `${item}.weight`, undefined),
    }),
    rule(of, 'only one base', {
      keeps: (input) => runTask(input).filter(({ base }) => base).length <= 1,
      breaking: (valid) => ({
        ...valid,
        capacityProviderStrategy: ['FARGATE', 'FARGATE_SPOT'].map((capacityProvider) => ({
          capacityProvider,
          base: 1,
          weight: 1,
        })),
      }),
    }),
    rule(of, 'capacity providers of the cluster', {
      keeps: (input, { clusters }) => {
        const providers = clusters.get(clusterName((input as unknown as RunTaskRequest).cluster))
        return runTask(input).every(({ capacityProvider = '' }) => !providers || providers.includes(capacityProvider))
      },
      breaking: (valid) => changed(valid, `${item}.capacityProvider`, 'SOMEBODY_ELSES'),
    }),
  ]
}

const runTask = (input: Input) => (input as unknown as RunTaskRequest).capacityProviderStrategy ?? []

function network(): readonly Constraint[] {
  const of = origin('AwsVpcConfiguration')
  return [
    needed(origin('RunTask.networkConfiguration'), 'networkConfiguration'),
    needed(origin('NetworkConfiguration'), vpc),
    value(of, `${vpc}.subnets`, { what: 'not empty', fits: (list: readonly string[]) => list.length > 0, broken: [] }),
    atMost(of, `${vpc}.subnets`, 16, (index) => `subnet-0000${index}`),
    atMost(of, `${vpc}.securityGroups`, 5, (index) => `sg-0000${index}`),
    text(of, `${vpc}.subnets.*`, /^subnet-[0-9a-f]+$/, 'sg-1'),
    text(of, `${vpc}.securityGroups.*`, /^sg-[0-9a-f]+$/, 'subnet-1'),
    oneOf(of, `${vpc}.assignPublicIp`, Object.values(AssignPublicIp)),
  ]
}

function overrides(): readonly Constraint[] {
  const storage = 'overrides.ephemeralStorage.sizeInGiB'
  return [
    rule(origin('RunTask.overrides'), `overrides: at most ${overridesBudget} characters of JSON`, {
      keeps: ({ overrides: all }) => all === undefined || JSON.stringify(all).length <= overridesBudget,
      breaking: (valid) =>
        changed(valid, `${containers}.environment`, [{ name: 'A', value: 'x'.repeat(overridesBudget) }]),
    }),
    needed(origin('ContainerOverride.name'), `${containers}.name`),
    needed(origin('KeyValuePair'), `${containers}.environment.*.name`),
    rule(origin('ContainerOverride.name'), 'overrides: of containers that the task definition has', {
      keeps: (input, account) => {
        const { taskDefinition = '', overrides: all } = input as unknown as RunTaskRequest
        const given = all?.containerOverrides ?? []
        if (given.length === 0) return true
        const known = runnableDefinition(account, taskDefinition).containerDefinitions ?? []
        return given.every(({ name }) => known.some((one) => one.name === name))
      },
      breaking: (valid) => changed(valid, `${containers}.name`, 'stranger'),
    }),
    ...between(origin('EphemeralStorage'), storage, 21, 200),
    rule(origin('TaskOverride', 'ClientException'), 'No Fargate configuration exists for given values.', {
      keeps: (input, account) => {
        const { taskDefinition = '', overrides: all = {} } = input as unknown as RunTaskRequest
        if (all.cpu === undefined && all.memory === undefined) return true
        const { cpu, memory } = runnableDefinition(account, taskDefinition)
        return isFargateSize(all.cpu ?? cpu, all.memory ?? memory)
      },
      breaking: (valid) => changed(valid, 'overrides.memory', '1000'),
    }),
  ]
}
