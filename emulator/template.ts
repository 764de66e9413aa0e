import { type CollectionTag, parseDocument, type ScalarTag } from 'yaml'

/** JSON, as CloudFormation takes a template. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

/** A template of CloudFormation, its functions in their long form. */
export interface Template {
  readonly Parameters: Readonly<Record<string, JsonObject>>
  readonly Conditions: JsonObject
  readonly Resources: Readonly<Record<string, JsonObject>>
  readonly Outputs: Readonly<Record<string, JsonObject>>
  readonly Rules?: Readonly<Record<string, JsonObject>>
  readonly Metadata?: JsonObject
}

const functions = ['And', 'Base64', 'Cidr', 'Equals', 'GetAZs', 'If', 'Join', 'Not', 'Or', 'Select', 'Split', 'Sub']
const onText = ['Ref', 'Condition', 'GetAtt', ...functions]

/** Reads a template: YAML with the tags of CloudFormation. */
export function readTemplate(text: string): Template {
  const long = (name: string): string => (name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`)
  const given = (name: string, value: string): unknown =>
    name === 'GetAtt' ? value.split(/\.(.*)/).slice(0, 2) : value
  const scalar = onText.map(
    (name): ScalarTag => ({ tag: `!${name}`, resolve: (value) => ({ [long(name)]: given(name, value) }) }),
  )
  const sequence = functions.map(
    (name): CollectionTag => ({
      tag: `!${name}`,
      collection: 'seq',
      resolve: (node) => ({ [long(name)]: node.toJSON() }),
    }),
  )
  // YAML 1.1, in which "no" and "on" are no texts, and without aliases, which CloudFormation does not take.
  const document = parseDocument(text, { customTags: [...scalar, ...sequence], version: '1.1' })
  const [problem] = [...document.errors, ...document.warnings]
  if (problem) throw problem
  return document.toJS({ maxAliasCount: 0 }) as Template
}

/** What a stack is made with. */
export interface Making {
  readonly stack: string
  readonly region: string
  readonly account: string
  readonly parameters: Readonly<Record<string, string>>
  /** What CloudFormation calls resources, by their logical ids, where it is not what it would be. */
  readonly names?: Readonly<Record<string, string>>
}

/** A resource by its logical id. */
export interface MadeResource {
  readonly type: string
  /** What Ref gives of it. */
  readonly ref: string
  readonly properties: JsonObject
}

/** A stack's resources and outputs, every function carried out. */
export interface Made {
  readonly resources: Readonly<Record<string, MadeResource>>
  readonly outputs: Readonly<Record<string, Json>>
}

const nothing = Symbol('AWS::NoValue')
type Value = Json | typeof nothing

/** Makes a stack in the mind: each resource gets a name and attributes of the form that AWS would give it. */
export function make(template: Template, making: Making): Made {
  const value = evaluator(template, making)
  const wanted = Object.entries(template.Resources).filter(([, { Condition }]) => value.holds(Condition))
  return {
    resources: Object.fromEntries(
      wanted.map(([name, { Type, Properties }]) => [
        name,
        {
          type: String(Type),
          ref: String(value.of({ Ref: name })),
          properties: value.of(Properties ?? {}) as JsonObject,
        },
      ]),
    ),
    outputs: Object.fromEntries(
      Object.entries(template.Outputs)
        .filter(([, { Condition }]) => value.holds(Condition))
        .map(([name, { Value }]) => [name, value.of(Value ?? '') as Json]),
    ),
  }
}

function evaluator(template: Template, making: Making) {
  const parameters = parametersOf(template, making)
  const pseudo: Readonly<Record<string, Value>> = {
    'AWS::StackName': making.stack,
    'AWS::Region': making.region,
    'AWS::AccountId': making.account,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::NoValue': nothing,
  }
  const found = (name: string, attribute?: string): Value => {
    const known = attribute === undefined ? (pseudo[name] ?? parameters[name]) : undefined
    if (known !== undefined) return known
    const resource = template.Resources[name]
    if (!resource) throw new Error(`There is no ${name}`)
    if (!holds(resource['Condition'])) throw new Error(`${name} is not made, but asked for`)
    return attributeOf(name, resource, attribute, making, of)
  }
  const holds = (condition: Json | undefined): boolean => {
    if (condition === undefined) return true
    const definition = template.Conditions[String(condition)]
    if (definition === undefined) throw new Error(`There is no condition ${String(condition)}`)
    return of(definition) === true
  }
  const of = (json: Json): Value => {
    if (Array.isArray(json)) return json.map(of).filter((item): item is Json => item !== nothing)
    if (typeof json !== 'object' || json === null) return json
    const [[key = '', argument] = []] = Object.entries(json)
    if (Object.keys(json).length === 1 && /^(Ref|Condition|Fn::\w+)$/.test(key)) return call(key, argument as Json)
    const entries = Object.entries(json).map(([name, item]) => [name, of(item)] as const)
    return Object.fromEntries(entries.filter((entry): entry is [string, Json] => entry[1] !== nothing))
  }
  const list = (json: Json | undefined): readonly Json[] => of(json ?? []) as readonly Json[]
  const call = (name: string, argument: Json): Value => {
    const args = argument as readonly Json[]
    switch (name) {
      case 'Ref':
        return found(String(argument))
      case 'Condition':
        return holds(argument)
      case 'Fn::GetAtt':
        return found(String(args[0]), String(args[1]))
      case 'Fn::If':
        return of((holds(args[0]) ? args[1] : args[2]) ?? '')
      case 'Fn::Equals':
        return String(of(args[0] ?? '')) === String(of(args[1] ?? ''))
      case 'Fn::Not':
        return list(argument)[0] !== true
      case 'Fn::And':
        return list(argument).every((item) => item === true)
      case 'Fn::Or':
        return list(argument).some((item) => item === true)
      case 'Fn::Join':
        return list(args[1]).join(String(of(args[0] ?? '')))
      case 'Fn::Select':
        return list(args[1])[Number(args[0])] ?? ''
      case 'Fn::GetAZs':
        return ['a', 'b', 'c'].map((letter) => `${making.region}${letter}`)
      case 'Fn::Cidr':
        return cidrs(list(argument))
      case 'Fn::Sub':
        return Array.isArray(argument)
          ? substituted(String(args[0]), (args[1] ?? {}) as JsonObject)
          : substituted(String(argument), {})
      default:
        throw new Error(`${name} is not known here`)
    }
  }
  const substituted = (text: string, own: JsonObject): string =>
    text.replace(/\$\{([^!}][^}]*)\}/g, (_, name: string) => {
      const [resource = '', attribute] = name.split(/\.(.*)/)
      return String(Object.hasOwn(own, name) ? of(own[name] ?? '') : found(resource, attribute))
    })
  return { of, holds }
}

function parametersOf(template: Template, { parameters }: Making): Readonly<Record<string, Json>> {
  for (const name of Object.keys(parameters)) if (!template.Parameters[name]) throw new Error(`No parameter ${name}`)
  return Object.fromEntries(
    Object.entries(template.Parameters).map(([name, { Type, Default, AllowedPattern, AllowedValues }]) => {
      const text = parameters[name] ?? String(Default ?? '')
      const values = Type === 'CommaDelimitedList' ? text.split(',').map((item) => item.trim()) : [text]
      const pattern = AllowedPattern === undefined ? /^/ : new RegExp(`^(${String(AllowedPattern)})$`)
      const allowed = (AllowedValues as readonly Json[] | undefined)?.map(String)
      for (const value of values) {
        if (!pattern.test(value) || allowed?.includes(value) === false) throw new Error(`${name} may not be ${value}`)
      }
      return [name, Type === 'CommaDelimitedList' ? values : text]
    }),
  )
}

const ids: Readonly<Record<string, string>> = {
  'AWS::EC2::VPC': 'vpc',
  'AWS::EC2::Subnet': 'subnet',
  'AWS::EC2::SecurityGroup': 'sg',
  'AWS::EC2::InternetGateway': 'igw',
  'AWS::EC2::RouteTable': 'rtb',
}

function attributeOf(
  name: string,
  resource: JsonObject,
  attribute: string | undefined,
  { stack, region, account, names = {} }: Making,
  of: (json: Json) => Value,
): Value {
  const properties = (resource['Properties'] ?? {}) as JsonObject
  const path = String(of(properties['Path'] ?? '/'))
  const physical = names[name] ?? `${stack}-${name}-1A2B3C4D5E6F`
  const digits = Buffer.from(name).toString('hex').padEnd(17, '0').slice(0, 17)
  switch (resource['Type']) {
    case 'AWS::IAM::Role':
      return attribute === 'Arn' ? `arn:aws:iam::${account}:role${path}${physical}` : physical
    case 'AWS::IAM::ManagedPolicy':
      return `arn:aws:iam::${account}:policy${path}${physical}`
    case 'AWS::IAM::OIDCProvider':
      return `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`
    case 'AWS::ECS::Cluster':
      return attribute === 'Arn' ? `arn:aws:ecs:${region}:${account}:cluster/${physical}` : physical
    case 'AWS::Logs::LogGroup':
      return attribute === 'Arn' ? `arn:aws:logs:${region}:${account}:log-group:${physical}:*` : physical
    case 'AWS::SSM::Parameter':
      return of(properties['Name'] ?? '')
    default:
      return attribute === 'CidrBlock'
        ? of(properties['CidrBlock'] ?? '')
        : `${ids[String(resource['Type'])]}-${digits}`
  }
}

function cidrs([block, count, bits]: readonly Json[]): readonly string[] {
  const [address = '', size] = String(block).split('/')
  const start = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
  const [step, room] = [2 ** Number(bits), 2 ** (32 - Number(size))]
  if (step * Number(count) > room) throw new Error(`${String(block)} has no room for ${String(count)} of ${step}`)
  return Array.from({ length: Number(count) }, (_, at) => {
    const first = start + at * step
    return `${[24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join('.')}/${32 - Number(bits)}`
  })
}
