import { readFileSync } from 'node:fs'
import { inProject } from './project.ts'

/** The text of the stack's template. */
export const templateText = readFileSync(inProject('infra/template.yaml'), 'utf8')
