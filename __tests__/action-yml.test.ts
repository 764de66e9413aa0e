import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { ownOutputs } from '../src/core/github/step-values.ts'
import { helpOf, inputNamesOf, inputSpecs } from '../src/core/settings/inputs.ts'
import { complaints, actionText as text } from './support/language-service.ts'
import { inProject } from './support/project.ts'

interface Manifest {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string; readonly post: string }
}

const readme = readFileSync(inProject('README.md'), 'utf8')
const manifest = parse(text) as Manifest

describe('action.yml', () => {
  it('has the inputs of the table in its words', () => {
    const wanted = inputNamesOf('action').map((name) => {
      const { file, default: usual, actionDefault = usual } = inputSpecs[name]
      const help = helpOf(name, 'action')
      // What the settings file may set has no default here: the runner would give it as an input, which goes first.
      if (file)
        return [name, { description: actionDefault === undefined ? help : `${help} Default: ${actionDefault}.` }]
      return [name, { description: help, ...(actionDefault === undefined ? {} : { default: actionDefault }) }]
    })
    expect(manifest.inputs).toEqual(Object.fromEntries(wanted))
    expect(Object.keys(manifest.inputs)).toEqual(wanted.map(([name]) => name))
  })

  it('has our outputs', () => {
    expect(Object.keys(manifest.outputs).sort()).toEqual([...ownOutputs].sort())
  })

  it('starts what is in dist, on Node 24', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post.js' })
    for (const script of [manifest.runs.main, manifest.runs.post])
      expect(readFileSync(inProject(script), 'utf8')).toContain('mycli.js')
  })

  it('is in the README in the same words, inputs and outputs alike', () => {
    const rows = [...readme.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].map(([, name, words]) => `${name}: ${words}`)
    for (const [name, { description, default: usual }] of Object.entries(manifest.inputs)) {
      expect(rows).toContain(`${name}: ${description}${usual === undefined ? '' : ` Default: ${usual}.`}`)
    }
    for (const [name, { description }] of Object.entries(manifest.outputs))
      expect(rows).toContain(`${name}: ${description}`)
  })
})

describe("GitHub's own language service", () => {
  it('finds nothing wrong with action.yml', async () => {
    expect(await complaints('file:///action.yml', text)).toEqual([])
  })

  it("finds nothing wrong with the README's workflows, and would find a wrong input", async () => {
    const workflows = [...readme.matchAll(/^```yaml\n(on:[^`]*)^```$/gm)].map(([, workflow = '']) => workflow)
    expect(workflows.length).toBeGreaterThan(0)
    for (const workflow of workflows) {
      expect(await complaints('file:///.github/workflows/ci.yml', workflow)).toEqual([])
      expect(
        await complaints('file:///.github/workflows/bad.yml', workflow.replace('timeout:', 'time-out:')),
      ).not.toEqual([])
    }
  })
})
