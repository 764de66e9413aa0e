import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { inputsPage, type Outputs } from '../scripts/schema/inputs-page.ts'
import { ownOutputs } from '../src/core/github/step-values.ts'
import { readConfigFile } from '../src/core/settings/config-file.ts'
import { groupedInputs } from '../src/core/settings/groups.ts'
import { fileKeys, inputNames, inputNamesOf } from '../src/core/settings/inputs.ts'
import { resolveSettings } from '../src/core/settings/resolve.ts'
import { sourceOf } from './support/inputs.ts'
import { actionText, complaints } from './support/language-service.ts'
import { inProject } from './support/project.ts'
import type { Workflow } from './support/workflow-rules.ts'

const read = (path: string): string => readFileSync(inProject(path), 'utf8')
const readme = read('README.md')
const codeIn = (text: string): readonly string[] => [...text.matchAll(/`([^`]*)`/g)].map(([, code = '']) => code)
/** The text under a heading of the second level. */
const section = (page: string, title: string): string =>
  page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''

describe('the README', () => {
  it('is short, and in the order in which a newcomer asks', () => {
    expect(readme.split('\n').length).toBeLessThan(170)
    expect([...readme.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
      'Try it locally',
      'Set up AWS',
      'Examples',
      'What works as in a run: step',
      'Inputs',
      'Coming from something else',
      'More',
    ])
  })

  it('names every input and output of the Action, once', () => {
    const rows = section(readme, 'Inputs').split(/^\| exit code/m)[0] ?? ''
    const table = [...rows.matchAll(/^\| (?:what|where|size|AWS|secrets) \| (.*) \|$/gm)].map(([, names = '']) => names)
    const named = table.flatMap((names) => codeIn(names.replace(/\([^)]*\)/g, '')))
    expect([...named].sort()).toEqual([...inputNamesOf('action')].sort())
    const [, outputs = ''] = /^\*\*Outputs\*\*(.*)$/m.exec(readme) ?? []
    expect([...codeIn(outputs)].sort()).toEqual([...ownOutputs].sort())
  })

  it('has two commands that a fresh clone can run, without AWS: one runs something, the other the tests', () => {
    const blocks = [...section(readme, 'Try it locally').matchAll(/^```sh\n([\s\S]*?)\n```$/gm)].map(([, text]) => text)
    expect(blocks).toEqual([expect.stringMatching(/^node dist\/cli\.js exec --local "[^\n]*"$/), 'npm ci && npm test'])
    expect(read('CONTRIBUTING.md')).toContain('```sh\nnpm ci && npm test\n```')
  })

  it('shows the commands that set up AWS', () => {
    for (const command of ['mycli init', 'mycli doctor', 'mycli exec "'])
      expect(section(readme, 'Set up AWS')).toContain(command)
  })
})

const yamlIn = (page: string): readonly string[] =>
  [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)

describe('the examples of README and docs', () => {
  const inDocs = readdirSync(inProject('docs')).flatMap((name) => yamlIn(read(`docs/${name}`)))
  const blocks = [...yamlIn(readme), ...inDocs.filter((text) => text.includes('uses: shaftoe/mycli-action@'))]
  const frame =
    'on: push\npermissions:\n  id-token: write\n  contents: read\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n'
  const workflows = blocks.map((text) => (text.startsWith('on:') ? text : `${frame}${text}`))
  const samples = (text: string): string =>
    text
      .replace(/\$\{\{ vars\.\w*ROLE \}\}/g, 'arn:aws:iam::123456789012:role/mycli')
      .replace(/\$\{\{ [\w.-]+ \}\}/g, 'sample')

  it('are three in the README, and more', () => {
    expect(yamlIn(readme)).toHaveLength(3)
    expect(blocks.length).toBeGreaterThan(3)
  })

  it.each(workflows)('are workflows that GitHub takes, and would not be with another input: %#', async (text) => {
    expect(await complaints(`file:///.github/workflows/${workflows.indexOf(text)}.yml`, text)).toEqual([])
    const other = text.replace('aws-region:', 'aws-regions:')
    expect(await complaints(`file:///.github/workflows/other-${workflows.indexOf(text)}.yml`, other)).not.toEqual([])
  })

  it.each(workflows)('have values that the action takes: %#', (text) => {
    const steps = Object.values((parse(text) as Workflow).jobs).flatMap(({ steps = [] }) => steps)
    const inputs = steps.find(({ uses }) => uses?.startsWith('shaftoe/'))?.with ?? {}
    expect(Object.keys(inputs)).toContain('command')
    const raw = Object.entries(inputs).map(([key, value]) => [key, [samples(String(value))]])
    expect(() => resolveSettings([sourceOf(Object.fromEntries(raw), 'input')], 'action')).not.toThrow()
  })
})

describe('docs/inputs.md', () => {
  it('is what the table of inputs says; "npm run schema" writes it', () => {
    const { outputs } = parse(actionText) as { readonly outputs: Outputs }
    expect(read('docs/inputs.md')).toBe(inputsPage(outputs))
  })

  it('has every input in a group, in the order of the table', () => {
    expect(groupedInputs().flatMap(([, names]) => names)).toEqual(inputNames)
    expect(groupedInputs().length).toBeGreaterThan(5)
    for (const [, names] of groupedInputs()) expect(names.length).toBeGreaterThan(0)
  })
})

describe('docs/mycli-yaml.md', () => {
  const page = read('docs/mycli-yaml.md')

  it('lists every key of the file, and no other', () => {
    const [list = ''] = section(page, 'Keys').split('\n').slice(2)
    expect(codeIn(list)).toEqual(fileKeys)
  })

  it('has an example that the command line takes', () => {
    const [example = ''] = yamlIn(page)
    const file = readConfigFile(example, { name: '.mycli.yaml' })
    expect(file.problems ?? []).toEqual([])
    const { inputs } = resolveSettings([file], 'cli')
    expect(inputs).toMatchObject({ cpu: 4096, memory: 8192, timeout: 1800, command: 'npm ci\nnpm test\n' })
  })
})

describe('docs/migrating.md', () => {
  const page = read('docs/migrating.md')
  const here = [...page.matchAll(/^\| .* \| (.*) \|$/gm)].map(([, column = '']) => column)
  const own = new Set<string>([...inputNames, ...ownOutputs, 'no-checkout', 'mycli'])
  /** The first word of what is code, where it is the name of an input, an option or an output. */
  const namesIn = (column: string): readonly string[] =>
    codeIn(column).flatMap((code) => /^(?:--)?([a-z]+(?:-[a-z]+)*)(?::| [A-Z]|$)/.exec(code)?.[1] ?? [])

  it('names inputs, options and outputs that are there', () => {
    expect(here.flatMap(namesIn).filter((name) => !own.has(name))).toEqual([])
    expect(new Set(here.flatMap(namesIn)).size).toBeGreaterThan(30)
  })

  it('would be found to name another', () => {
    expect(namesIn('`subnet-ids`, or `--launch-type FARGATE`, or `mycli exec "make"`')).toEqual([
      'subnet-ids',
      'launch-type',
    ])
  })

  it('has a section for each of five actions, and for what Copilot had', () => {
    const titles = [...page.matchAll(/^## (.*)$/gm)].map(([, title]) => title)
    expect(titles).toHaveLength(6)
    expect(titles.at(-1)).toBe("Copilot's task run")
  })
})
