import type { ContainerDefinition, KeyValuePair } from '@aws-sdk/client-ecs'
import type { Account } from './account.ts'
import type { SimulatedTask } from './simulated-task.ts'

/** What a container sees, or why it cannot be started. */
export type ContainerEnvironment =
  | { readonly environment: Readonly<Record<string, string>> }
  | { readonly missing: string }

/** The one that images have if they say nothing. */
const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** A container's environment: the definition's, over it that of the override, and the secrets. Nothing of ours. */
export function environmentOf(
  account: Account,
  task: SimulatedTask,
  { name, environment, secrets = [] }: ContainerDefinition,
): ContainerEnvironment {
  const override = task.request.overrides?.containerOverrides?.find((one) => one.name === name)
  const values: Record<string, string> = { PATH: path, ...pairs(environment), ...pairs(override?.environment) }
  for (const { name: variable = '', valueFrom = '' } of secrets) {
    const value = secretValue(account, valueFrom)
    if (value === undefined) return { missing: valueFrom }
    values[variable] = value
  }
  return { environment: values }
}

const pairs = (list: readonly KeyValuePair[] | undefined): Record<string, string> =>
  Object.fromEntries((list ?? []).map(({ name = '', value = '' }) => [name, value]))

// arn:aws:secretsmanager:region:account:secret:name:json-key:version-stage:version-id: "Pass sensitive data" in the ECS developer guide
function secretValue({ options, parameters }: Account, valueFrom: string): string | undefined {
  const [, parameter = ''] = /^arn:aws:ssm:[^:]*:\d*:parameter(\/.*)$/.exec(valueFrom) ?? []
  const whole = options.secrets[valueFrom] ?? parameters.get(parameter)?.value
  if (whole !== undefined) return whole
  const parts = valueFrom.split(':')
  const text = options.secrets[parts.slice(0, 7).join(':')]
  const key = parts[7]
  if (parts[2] !== 'secretsmanager' || text === undefined || !key) return text
  const values = JSON.parse(text) as Readonly<Record<string, string>>
  return values[key]
}
