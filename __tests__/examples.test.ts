import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import type { InputName } from '../src/core/settings/inputs.ts'
import { resolveSettings } from '../src/core/settings/resolve.ts'
import { sourceOf } from './support/inputs.ts'
import { complaints } from './support/language-service.ts'
import { inProject } from './support/project.ts'

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, string | number | boolean>>
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}

const folder = inProject('examples')
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))
const stepsOf = (text: string): readonly Step[] =>
  Object.values((parse(text) as Workflow).jobs)
    .flatMap(({ steps }) => steps)
    .filter(({ uses }) => uses?.startsWith('shaftoe/mycli-action@'))

/** What stands for an expression, where GitHub would put a value. */
const samples: readonly (readonly [RegExp, string])[] = [
  [/\$\{\{ vars\.\w*ROLE \}\}/g, 'arn:aws:iam::123456789012:role/mycli-system/mycli/WorkflowRole'],
  [
    /\$\{\{ vars\.KNOWN_HOSTS \}\}/g,
    'git.example.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl',
  ],
  [/\$\{\{ secrets\.DEPLOY_KEY \}\}/g, '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----'],
  [/\$\{\{ [\w.-]+ \}\}/g, 'sample'],
]
const filled = (text: string): string =>
  samples.reduce((left, [expression, value]) => left.replace(expression, value), text)

describe.each(examples)('examples/$name', ({ name, text }) => {
  it('is a workflow that GitHub takes, and would not be with another input', async () => {
    expect(await complaints(`file:///.github/workflows/${name}`, text)).toEqual([])
    const other = text.replace('role-to-assume:', 'role-to-assumed:')
    expect(await complaints(`file:///.github/workflows/other-${name}`, other)).not.toEqual([])
  })

  it('has values that the action takes', () => {
    expect(stepsOf(text).length).toBeGreaterThan(0)
    for (const { with: inputs = {} } of stepsOf(text)) {
      const raw = Object.entries(inputs).map(([key, value]) => [key as InputName, [filled(String(value))]])
      expect(() => resolveSettings([sourceOf(Object.fromEntries(raw), 'input')], 'action')).not.toThrow()
    }
  })

  it('writes no expression into its script, in which a branch or a form could then write', () => {
    for (const { with: inputs = {} } of stepsOf(text)) expect(inputs['command']).not.toContain('${{')
  })

  it('asks for no more than an identity token and the contents', () => {
    expect((parse(text) as Workflow).permissions).toEqual({ 'id-token': 'write', contents: 'read' })
  })

  it('is in the list of them, with what it shows', () => {
    const list = readFileSync(`${folder}/README.md`, 'utf8')
    expect(list).toContain(`| [\`${name}\`](${name}) |`)
  })
})

it('there are examples', () => {
  expect(examples.length).toBeGreaterThan(8)
})
