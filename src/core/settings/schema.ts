import { fileKeys, helpOf, type InputName, inputSpecs, kindOf } from './inputs.ts'
import type { Schema } from './kinds.ts'

/** Where editors find the schema of this major version. */
export const schemaUrl = 'https://raw.githubusercontent.com/shaftoe/mycli-action/v1/mycli.schema.json'

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
  const { default: usual } = inputSpecs[name]
  return {
    description: helpOf(name, 'file'),
    ...(usual === undefined ? {} : { default: usual }),
    ...kindOf(name).schema,
  }
}
