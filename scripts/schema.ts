// Writes what follows from the table of inputs: mycli.schema.json, which editors read, and docs/inputs.md. Tests hold
// both against it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { settingsSchema } from '../src/core/settings/schema.ts'
import { inputsPage, type Outputs } from './schema/inputs-page.ts'

const root = join(import.meta.dirname, '../..')
const { outputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { readonly outputs: Outputs }
writeFileSync(join(root, 'mycli.schema.json'), `${JSON.stringify(settingsSchema(), undefined, 2)}\n`)
writeFileSync(join(root, 'docs/inputs.md'), inputsPage(outputs))
