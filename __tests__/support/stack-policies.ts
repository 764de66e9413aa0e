import { accountId } from '../../emulator/account.ts'
import type { AwsOptions } from '../../emulator/options.ts'
import { type JsonObject, type Made, make, readTemplate } from '../../emulator/template.ts'
import { type Statement, statementsOf } from './iam.ts'
import { templateText } from './stack-template.ts'

const template = readTemplate(templateText)
const usualNames = { Cluster: 'mycli', LogGroup: '/mycli', ExecutionRole: 'mycli-execution' }

/** The policies of an account's stacks. */
export interface StackPolicies {
  /** What their runs may do. */
  readonly runner: readonly Statement[]
  /** What ECS may do for their tasks. */
  readonly execution: readonly Statement[]
  /** The ARNs of the roles with which it does. */
  readonly executionRoles: ReadonlySet<string>
}

/** Those of the stacks that an account has, and of one that has the names of the tests. */
export function stackPolicies(options: AwsOptions): StackPolicies {
  const stacks = stacksOf(options)
  return {
    runner: stacks.flatMap((made) => [...policyOf(made, 'RunPolicy'), ...policyOf(made, 'LikePolicy')]),
    execution: stacks.flatMap(({ resources }) => {
      const [policy] = (resources['ExecutionRole']?.properties['Policies'] ?? []) as readonly JsonObject[]
      return statementsOf(policy?.['PolicyDocument'] as JsonObject)
    }),
    executionRoles: new Set(stacks.map(({ outputs }) => String(outputs['ExecutionRole']))),
  }
}

const policyOf = ({ resources }: Made, name: string): readonly Statement[] =>
  statementsOf(resources[name]?.properties['PolicyDocument'] as JsonObject | undefined)

// CloudFormation has called the resources of each what its parameter says.
function stacksOf(options: AwsOptions): readonly Made[] {
  const named = Object.entries(options.parameters).flatMap(([parameter, value]) => {
    const [, stack] = /^\/mycli\/([^/]+)$/.exec(parameter) ?? []
    return stack === undefined ? [] : [stackOf(options, stack, namesIn(value))]
  })
  return [stackOf(options, 'mycli', usualNames), ...named]
}

const stackOf = (options: AwsOptions, stack: string, names: Readonly<Record<string, string>>): Made =>
  make(template, {
    ...{ stack, names, region: options.region, account: accountId },
    parameters: { ImageCache: 'yes', ...likeOf(options) },
  })

function namesIn(value: string): Readonly<Record<string, string>> {
  try {
    const { cluster, logGroup, executionRole } = JSON.parse(value) as Readonly<Record<string, unknown>>
    const last = (arn: unknown): string => String(arn).split('/').at(-1) ?? ''
    return { Cluster: last(cluster), LogGroup: String(logGroup), ExecutionRole: last(executionRole) }
  } catch {
    return usualNames
  }
}

// What `mycli init --like` sets for the services and definitions that are there.
function likeOf({ region, services, definitions }: AwsOptions): Readonly<Record<string, string>> {
  const arn = (service: string, resource: string): string => `arn:aws:${service}:${region}:${accountId}:${resource}`
  const list = (values: readonly (string | undefined)[]): string =>
    [...new Set(values.filter((value) => value !== undefined))].join(',')
  const groups = definitions.flatMap(({ containerDefinitions = [] }) =>
    containerDefinitions.map(({ logConfiguration }) => logConfiguration?.options?.['awslogs-group']),
  )
  return {
    LikeServices: list(services.map(({ cluster, name }) => arn('ecs', `service/${cluster}/${name}`))),
    LikeClusters: list(services.map(({ cluster }) => arn('ecs', `cluster/${cluster}`))),
    LikeRoles: list(definitions.flatMap(({ executionRoleArn, taskRoleArn }) => [executionRoleArn, taskRoleArn])),
    LikeLogGroups: list(groups.map((group) => (group === undefined ? group : arn('logs', `log-group:${group}:*`)))),
    KeyReaders: list(definitions.map(({ executionRoleArn }) => executionRoleArn?.split('/').at(-1))),
  }
}
