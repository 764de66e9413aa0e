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
})

describe("GitHub's own language service", () => {
  it('finds nothing wrong with action.yml', async () => {
    expect(await complaints('file:///action.yml', text)).toEqual([])
  })
})
