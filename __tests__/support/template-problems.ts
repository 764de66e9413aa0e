import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import type { PropertyType, Resource, ResourceProperties } from '@aws-cdk/service-spec-types'
import type { Json, JsonObject, Template } from '../../emulator/template.ts'

const database = loadAwsServiceSpecSync()

type Problems = readonly string[]

/**
 * What CloudFormation would not take of a template, and what it has for nothing: by AWS's own specification of each
 * resource type.
 */
export function templateProblems(template: Template): Problems {
  const calls = callsIn(template)
  return [
    ...calls.flatMap((call) => callProblems(template, call)),
    ...Object.entries(template.Resources).flatMap(([name, resource]) => resourceProblems(template, name, resource)),
    ...unusedIn(template, calls),
    ...interfaceProblems(template),
  ]
}

/** A function of CloudFormation, as it is called somewhere. */
interface Call {
  readonly name: string
  readonly argument: Json
  /** The resource, output or part that it stands in. */
  readonly at: string
}

/** What a call names: a parameter or resource, or an attribute of one. */
interface Named {
  readonly name: string
  readonly attribute?: string | undefined
}

function callsIn({ Conditions, Resources, Outputs, Rules = {} }: Template): readonly Call[] {
  const within = (json: Json, at: string): readonly Call[] => {
    if (isList(json)) return json.flatMap((item) => within(item, at))
    if (!isObject(json)) return []
    return Object.entries(json).flatMap(([name, argument]) => {
      const isCall = /^(Ref|Condition|Fn::\w+)$/.test(name) && !(name === 'Condition' && isObject(argument))
      return [...(isCall ? [{ name, argument, at }] : []), ...within(argument, at)]
    })
  }
  const parts: readonly object[] = [{ Conditions, Rules }, Resources, Outputs]
  return parts.flatMap((part) => Object.entries(part).flatMap(([name, one]) => within(one as Json, name)))
}

function callProblems(template: Template, call: Call): Problems {
  const { at } = call
  const condition = conditionOf(call)
  const missing = condition === undefined || Object.hasOwn(template.Conditions, condition) ? [] : [condition]
  return [
    ...missing.map((name) => `${at}: there is no condition ${name}`),
    ...namesOf(call).flatMap((named) => nameProblems(template, named, at)),
    ...unusedInText(call),
  ]
}

function conditionOf({ name, argument }: Call): string | undefined {
  if (name === 'Condition') return String(argument)
  return name === 'Fn::If' && isList(argument) ? String(argument[0]) : undefined
}

function namesOf(call: Call): readonly Named[] {
  const { name, argument } = call
  if (name === 'Ref') return [{ name: String(argument) }]
  if (name === 'Fn::GetAtt' && isList(argument)) return [{ name: String(argument[0]), attribute: String(argument[1]) }]
  if (name !== 'Fn::Sub') return []
  const { asked, given } = placesOf(argument)
  return asked
    .filter((place) => !given.includes(place))
    .map((place) => {
      const [resource = '', attribute] = place.split(/\.(.*)/)
      return { name: resource, attribute }
    })
}

function placesOf(argument: Json): { readonly asked: readonly string[]; readonly given: readonly string[] } {
  const [text, own = {}] = isList(argument) ? argument : [argument]
  const asked = [...String(text).matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name = '']) => name)
  return { asked, given: Object.keys(own as JsonObject) }
}

function unusedInText({ name, argument, at }: Call): Problems {
  if (name !== 'Fn::Sub') return []
  const { asked, given } = placesOf(argument)
  return given.filter((one) => !asked.includes(one)).map((one) => `${at}: ${one} is in no place of the text`)
}

const pseudo = /^AWS::(StackName|Region|AccountId|Partition|URLSuffix|NoValue)$/

function nameProblems(template: Template, { name, attribute }: Named, at: string): Problems {
  if (attribute === undefined && pseudo.test(name)) return []
  if (!Object.hasOwn({ ...template.Parameters, ...template.Resources }, name)) return [`${at}: there is no ${name}`]
  const attributes = specOf(template.Resources[name])?.attributes ?? {}
  const isThere = attribute === undefined || Object.hasOwn(attributes, attribute)
  return isThere ? [] : [`${at}: ${name} has no attribute ${attribute}`]
}

const sections = ['Type', 'Condition', 'DependsOn', 'DeletionPolicy', 'UpdateReplacePolicy', 'Properties']

function resourceProblems(template: Template, name: string, resource: JsonObject): Problems {
  const spec = specOf(resource)
  if (!spec) return [`${name}: there is no type ${String(resource['Type'])}`]
  const others = [resource['DependsOn'] ?? []].flat().map(String)
  return [
    ...Object.keys(resource)
      .filter((key) => !sections.includes(key))
      .map((key) => `${name} has no ${key}`),
    ...others
      .filter((other) => !Object.hasOwn(template.Resources, other))
      .map((other) => `${name} depends on ${other}, which is not there`),
    ...propertyProblems((resource['Properties'] ?? {}) as JsonObject, spec.properties, name),
  ]
}

function propertyProblems(given: JsonObject, properties: ResourceProperties, at: string): Problems {
  const missing = Object.entries(properties).filter(([key, { required }]) => required && !Object.hasOwn(given, key))
  return [
    ...missing.map(([key]) => `${at} needs ${key}`),
    ...Object.entries(given).flatMap(([key, value]) => {
      const property = properties[key]
      return property ? valueProblems(value, property.type, `${at}.${key}`) : [`${at} has no ${key}`]
    }),
  ]
}

// What a function will give is not known here.
function valueProblems(value: Json, type: PropertyType, at: string): Problems {
  return alternatives(value)
    .filter((one) => !isFunction(one))
    .flatMap((one) => {
      switch (type.type) {
        case 'ref': {
          const { properties } = database.get('typeDefinition', type.reference.$ref)
          return isObject(one) ? propertyProblems(one, properties, at) : [`${at} is an object`]
        }
        case 'array':
          return isList(one) ? one.flatMap((item) => valueProblems(item, type.element, at)) : [`${at} is a list`]
        case 'string':
          if (typeof one === 'object') return [`${at} is a text`]
          return type.allowedValues?.includes(String(one)) === false ? [`${at} may not be ${String(one)}`] : []
        case 'boolean':
          return typeof one === 'boolean' ? [] : [`${at} is a boolean`]
        case 'integer':
          return /^\d+$/.test(String(one)) ? [] : [`${at} is an integer`]
        default:
          return []
      }
    })
}

function unusedIn(template: Template, calls: readonly Call[]): Problems {
  const names = new Set(calls.flatMap(namesOf).map(({ name }) => name))
  const conditions = new Set(calls.map(conditionOf))
  const parameters = Object.keys(template.Parameters).filter((name) => !names.has(name))
  const idle = Object.keys(template.Conditions).filter((name) => !conditions.has(name))
  return [...parameters.map((name) => `${name} is used nowhere`), ...idle.map((name) => `${name} decides nothing`)]
}

/** The console's form, in which each parameter is to stand once. */
function interfaceProblems(template: Template): Problems {
  const shown = template.Metadata?.['AWS::CloudFormation::Interface'] as
    | { readonly ParameterGroups: readonly { readonly Parameters: readonly string[] }[] }
    | undefined
  const listed = shown?.ParameterGroups.flatMap(({ Parameters }) => Parameters) ?? []
  const times = (name: string): number => listed.filter((one) => one === name).length
  return [
    ...Object.keys(template.Parameters)
      .filter((name) => times(name) !== 1)
      .map((name) => `${name} is in ${times(name)} groups of parameters`),
    ...listed
      .filter((name) => !Object.hasOwn(template.Parameters, name))
      .map((name) => `there is no parameter ${name} to show`),
  ]
}

const specOf = (resource: JsonObject | undefined): Resource | undefined =>
  database.lookup('resource', 'cloudFormationType', 'equals', String(resource?.['Type']))[0]

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
const isObject = (value: Json): value is JsonObject => typeof value === 'object' && value !== null && !isList(value)
const isFunction = (value: Json): boolean => isObject(value) && /^(Ref|Fn::\w+)$/.test(Object.keys(value)[0] ?? '')

// What a value may turn out to be: both sides of a condition.
function alternatives(value: Json): readonly Json[] {
  const sides = isObject(value) ? value['Fn::If'] : undefined
  if (sides === undefined || !isList(sides)) return [value]
  return sides.slice(1).flatMap(alternatives)
}
