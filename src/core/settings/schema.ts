import { fileKeys, type InputName, inputSpecs, type inputs } from './inputs.ts'

/** Where editors find the schema of this major version. */
export const schemaUrl = 'https://raw.githubusercontent.com/shaftoe/mycli-action/v1/mycli.schema.json'

/** JSON Schema, as far as it is used here. */
export interface Schema {
  readonly [keyword: string]: unknown
}

type Table = typeof inputs
type FileKind = { [K in InputName]: Table[K] extends { readonly file: true } ? Table[K]['kind'] : never }[InputName]

const sizeShape: Schema = {
  anyOf: [
    { type: 'integer', minimum: 1 },
    { type: 'string', minLength: 1 },
  ],
}

// What an editor can say while somebody types. The readers judge in the end, and may be stricter.
const shapes: Readonly<Record<FileKind, Schema>> = {
  script: { type: 'string', minLength: 1 },
  repository: { type: 'string', minLength: 1, not: { pattern: '^-|::' } },
  branch: { type: 'string', minLength: 1, not: { pattern: '^[-/]|[/.]$|//|\\.\\.|@\\{|[\\s~^:?*\\[\\\\]' } },
  shell: { anyOf: [{ enum: ['bash', 'sh', 'python'] }, { type: 'string', pattern: '^\\S.* \\{0\\}( |$)' }] },
  folder: { type: 'string', minLength: 1 },
  pairs: {
    type: 'object',
    propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_]*$' },
    additionalProperties: { type: ['string', 'number', 'boolean'] },
  },
  image: { type: 'string', minLength: 1 },
  cpu: sizeShape,
  memory: sizeShape,
  storage: { type: 'integer', minimum: 21, maximum: 200 },
  architecture: { enum: ['x86_64', 'arm64'] },
  capacity: { enum: ['spot-then-on-demand', 'spot', 'on-demand'] },
  text: { type: 'string', minLength: 1 },
  seconds: {
    anyOf: [
      { type: 'integer', minimum: 1, maximum: 2_592_000 },
      { type: 'string', pattern: '^(?=.*[1-9])[0-9]{1,9}[smh]?$' },
    ],
  },
}

/** The JSON Schema (draft-07) of the settings file, from the table of inputs. */
export function settingsSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaUrl,
    title: 'Settings of mycli (.mycli.yaml)',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(fileKeys.map((name) => [name, propertyOf(name)])),
  }
}

function propertyOf(name: InputName): Schema {
  const { kind, help, default: usual } = inputSpecs[name]
  const shape = shapes[kind as FileKind]
  return { description: help, ...(usual === undefined ? {} : { default: usual }), ...shape }
}
