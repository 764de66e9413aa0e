import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settingsSchema } from '../src/core/settings/schema.ts'

// Writes mycli.schema.json, which editors read; a test holds it against the table of inputs.
const path = join(import.meta.dirname, '../../mycli.schema.json')
writeFileSync(path, `${JSON.stringify(settingsSchema(), undefined, 2)}\n`)
