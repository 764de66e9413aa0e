import type { Schema } from '../../src/core/settings/kinds.ts'

/** Whether a value is valid, as far as the keywords of our schema go; any other keyword is an error. */
export function validates(schema: Schema, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, rule]) => {
    const judge = keywords[keyword]
    if (!judge) throw new Error(`The tests know no keyword ${keyword}.`)
    return judge(rule as never, value, schema)
  })
}

type Judge = (rule: never, value: unknown, schema: Schema) => boolean

const always: Judge = () => true
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const keywords: Readonly<Record<string, Judge>> = {
  $schema: always,
  $id: always,
  title: always,
  description: always,
  default: always,
  type: (types: string | readonly string[], value) => [types].flat().some((type) => isOfType(type, value)),
  enum: (values: readonly unknown[], value) => values.includes(value),
  pattern: (pattern: string, value) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  minLength: (least: number, value) => typeof value !== 'string' || value.length >= least,
  minimum: (least: number, value) => typeof value !== 'number' || value >= least,
  maximum: (most: number, value) => typeof value !== 'number' || value <= most,
  anyOf: (schemas: readonly Schema[], value) => schemas.some((schema) => validates(schema, value)),
  not: (schema: Schema, value) => !validates(schema, value),
  properties: (schemas: Record<string, Schema>, value) =>
    !isObject(value) ||
    Object.entries(value).every(
      ([name, part]) => !Object.hasOwn(schemas, name) || validates(schemas[name] ?? {}, part),
    ),
  propertyNames: (schema: Schema, value) =>
    !isObject(value) || Object.keys(value).every((name) => validates(schema, name)),
  additionalProperties: (rule: false | Schema, value, { properties = {} }) =>
    !isObject(value) ||
    Object.entries(value).every(
      ([name, part]) => Object.hasOwn(properties as object, name) || (rule !== false && validates(rule, part)),
    ),
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'object') return isObject(value) && !Array.isArray(value)
  return typeof value === type
}
