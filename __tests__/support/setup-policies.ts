import { readFileSync } from 'node:fs'
import type { Statement } from './iam.ts'
import { inProject } from './project.ts'

/** What the page about permissions has for init, doctor and destroy. */
export interface SetupPolicies {
  /** For what the commands call. */
  readonly commands: readonly Statement[]
  /** For what CloudFormation does. */
  readonly deployment: readonly Statement[]
}

const page = readFileSync(inProject('docs/iam.md'), 'utf8')
const [, section = ''] = page.split('\n## For init, doctor and destroy\n')
/** Their text. */
export const setupPolicyTexts: readonly string[] = [...section.matchAll(/^```json\n([^`]*)^```$/gm)].map(
  ([, text = '']) => text,
)

/** The two with the Region and the stack in the place of those of the page. */
export function setupPolicies(region: string, stack = 'mycli'): SetupPolicies {
  const [commands, deployment] = setupPolicyTexts.map((text) => {
    const here = text
      .replaceAll('eu-west-1', region)
      .replace(/((?:stack|mycli-system|(?:parameter|role|repository)\/mycli)\/)mycli\b/g, `$1${stack}`)
      .replace(/((?:cluster|task)\/|log-group:)mycli-/g, `$1${stack}-`)
    return (JSON.parse(here) as { readonly Statement: readonly Statement[] }).Statement
  })
  return { commands: commands ?? [], deployment: deployment ?? [] }
}
