import { DescribeLogGroupsRequest$, GetLogEventsRequest$ } from '@aws-sdk/client-cloudwatch-logs'
import {
  DeleteTaskDefinitionsRequest$,
  DeregisterTaskDefinitionRequest$,
  DescribeServiceRevisionsRequest$,
  DescribeServicesRequest$,
  DescribeTaskDefinitionRequest$,
  DescribeTasksRequest$,
  ListAccountSettingsRequest$,
  ListTaskDefinitionFamiliesRequest$,
  ListTaskDefinitionsRequest$,
  ListTasksRequest$,
  RegisterTaskDefinitionRequest$,
  RunTaskRequest$,
  StopTaskRequest$,
} from '@aws-sdk/client-ecs'
import { GetServiceQuotaRequest$ } from '@aws-sdk/client-service-quotas'
import {
  DeleteParametersRequest$,
  GetParameterRequest$,
  GetParametersByPathRequest$,
  PutParameterRequest$,
} from '@aws-sdk/client-ssm'
import { ecrRequests } from './ecr.ts'
import { AwsError, invalidParameter } from './errors.ts'

/** The models of the requests, as the SDK carries them: names, types, and how many of the names are required. */
const requests: Readonly<Record<string, unknown>> = {
  'ecs:RunTask': RunTaskRequest$,
  'ecs:StopTask': StopTaskRequest$,
  'ecs:DescribeTasks': DescribeTasksRequest$,
  'ecs:ListTasks': ListTasksRequest$,
  'ecs:RegisterTaskDefinition': RegisterTaskDefinitionRequest$,
  'ecs:DeregisterTaskDefinition': DeregisterTaskDefinitionRequest$,
  'ecs:DescribeTaskDefinition': DescribeTaskDefinitionRequest$,
  'ecs:ListTaskDefinitionFamilies': ListTaskDefinitionFamiliesRequest$,
  'ecs:ListTaskDefinitions': ListTaskDefinitionsRequest$,
  'ecs:DeleteTaskDefinitions': DeleteTaskDefinitionsRequest$,
  'ecs:DescribeServices': DescribeServicesRequest$,
  'ecs:DescribeServiceRevisions': DescribeServiceRevisionsRequest$,
  'ecs:ListAccountSettings': ListAccountSettingsRequest$,
  'servicequotas:GetServiceQuota': GetServiceQuotaRequest$,
  'logs:GetLogEvents': GetLogEventsRequest$,
  'logs:DescribeLogGroups': DescribeLogGroupsRequest$,
  ...ecrRequests,
  'ssm:GetParameter': GetParameterRequest$,
  'ssm:PutParameter': PutParameterRequest$,
  'ssm:GetParametersByPath': GetParametersByPathRequest$,
  'ssm:DeleteParameters': DeleteParametersRequest$,
}

/** Which kinds of shape there are, by the SDK's numbers. */
const kinds = { simple: 0, list: 1, map: 2, structure: 3 } as const
const listOf = 64
const mapOf = 128
const typeNames: Readonly<Record<number, string>> = { 0: 'string', 1: 'number', 2: 'boolean', 4: 'number' }

/**
 * Refuses a request that does not have its operation's shape. AWS passes over members that it does not know; here
 * they are refused, so that a slip never passes.
 * @throws AwsError as AWS refuses what it cannot read
 */
export function checkShape(operation: string, input: unknown): void {
  walk(schemaOf(operation), input, { path: 'the request', look: lookAtNames })
}

/**
 * Refuses a request that lacks what the model requires.
 * @throws AwsError as ECS refuses it
 */
export function checkRequired(operation: string, input: unknown): void {
  walk(schemaOf(operation), input, { path: 'the request', look: lookForRequired })
}

function schemaOf(operation: string): unknown {
  const schema = requests[operation]
  if (schema === undefined) throw new AwsError('UnknownOperationException', `Unknown operation ${operation}`)
  return schema
}

/** Where a walk is, and what it does at each structure. */
interface Walk {
  readonly path: string
  readonly look: (structure: Structure, given: readonly string[], path: string) => void
}

interface Structure {
  readonly names: readonly string[]
  readonly types: readonly unknown[]
  readonly required: number
}

function lookAtNames({ names }: Structure, given: readonly string[], path: string): void {
  const stranger = given.find((name) => !names.includes(name))
  if (stranger !== undefined) throw serialization(`${path} has no member ${stranger}`)
}

function lookForRequired({ names, required }: Structure, given: readonly string[], path: string): void {
  const missing = names.slice(0, required).find((name) => !given.includes(name))
  if (missing !== undefined) throw invalidParameter(`${path}.${missing} must not be null.`)
}

// Structures, lists and maps are arrays that begin with their kind, a list's element and a map's value behind it.
function walk(schema: unknown, value: unknown, { path, look }: Walk): void {
  const shape = resolved(schema)
  if (typeof shape === 'number') return void checkSimple(shape, value, path)
  const [kind, , , , first, second, required = 0] = shape
  if (kind === kinds.list) {
    for (const [index, one] of elements(value, path).entries()) walk(first, one, { path: `${path}[${index}]`, look })
  } else if (kind === kinds.map) {
    for (const [key, one] of members(value, path)) walk(second, one, { path: `${path}.${key}`, look })
  } else {
    const structure = { names: first as string[], types: second as unknown[], required: Number(required) }
    const given = members(value, path)
    look(
      structure,
      given.map(([name]) => name),
      path,
    )
    for (const [name, one] of given) {
      walk(structure.types[structure.names.indexOf(name)], one, { path: `${path}.${name}`, look })
    }
  }
}

function checkSimple(shape: number, value: unknown, path: string): void {
  if (shape >= mapOf) {
    for (const [key, one] of members(value, path)) checkSimple(shape - mapOf, one, `${path}.${key}`)
  } else if (shape >= listOf) {
    for (const one of elements(value, path)) checkSimple(shape - listOf, one, path)
  } else if (typeof value !== (typeNames[shape] ?? typeof value)) {
    throw serialization(`${path} must be a ${typeNames[shape]}`)
  }
}

// What has traits stands in a pair with them.
function resolved(schema: unknown): readonly unknown[] | number {
  if (typeof schema === 'function') return resolved(schema())
  if (typeof schema === 'number') return schema
  if (!Array.isArray(schema)) throw new Error('A schema of a form that these tests do not know')
  if (schema[0] === kinds.simple && schema.length > 2) return resolved(schema[4])
  return typeof schema[0] === 'number' && schema.length > 2 ? schema : resolved(schema[0])
}

function members(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw serialization(`${path} must be an object`)
  return Object.entries(value).filter(([, one]) => one !== null)
}

function elements(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw serialization(`${path} must be a list`)
  return value
}

const serialization = (message: string): AwsError => new AwsError('SerializationException', message)
