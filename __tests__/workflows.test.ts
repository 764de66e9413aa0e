import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { complaints } from './support/language-service.ts'
import { inProject } from './support/project.ts'
import { missedBy, objectionsTo, type Workflow } from './support/workflow-rules.ts'

const folder = inProject('.github/workflows')
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))
const textOf = (name: string): string => workflows.find((workflow) => workflow.name === name)?.text ?? ''
const read = (name: string): Workflow => parse(textOf(name)) as Workflow

// The language service knows the inputs of what it can look up; ours is then read from action.yml.
const asReleased = (text: string): string => text.replaceAll('uses: ./\n', 'uses: shaftoe/mycli-action@v1\n')

describe.each(workflows)('.github/workflows/$name', ({ name, text }) => {
  it('is a workflow that GitHub takes', async () => {
    expect(await complaints(`file:///.github/workflows/${name}`, asReleased(text))).toEqual([])
    const other = text.replace('persist-credentials:', 'persist-credential:')
    expect(await complaints(`file:///.github/workflows/other-${name}`, asReleased(other))).toHaveLength(1)
  })

  it('keeps the rules', () => {
    expect(objectionsTo(text)).toEqual([])
  })
})

describe('the rules', () => {
  const sha = '3d3c42e5aac5ba805825da76410c181273ba90b1'
  const workflow = (step: string, job = 'permissions: {}\n    timeout-minutes: 5', top = 'permissions: {}\n'): string =>
    `${top}on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    ${job}\n    steps:\n      - ${step}\n`

  it('have nothing against a small workflow that keeps them', () => {
    expect(objectionsTo(workflow('run: "true"'))).toEqual([])
  })

  it.each([
    ['uses: actions/setup-node@v7', 'pinned'],
    ['uses: actions/setup-node@main # v7.0.0', 'pinned'],
    [`uses: actions/setup-node@${sha}`, 'pinned'],
    [`uses: actions/setup-node@${sha.slice(1)} # v7.0.0`, 'pinned'],
    [`uses: actions/checkout@${sha} # v7.0.1`, 'keeps the token'],
    ['run: echo "${{ github.event.pull_request.title }}"', 'into a script'],
  ])('would find %s', (step, words) => {
    expect(objectionsTo(workflow(step))).toEqual([expect.stringContaining(words)])
  })

  it('would find a job without timeout or permissions, and a workflow with more than none', () => {
    expect(objectionsTo(workflow('run: "true"', 'permissions: {}'))).toEqual(['job a has no timeout'])
    expect(objectionsTo(workflow('run: "true"', 'timeout-minutes: 5'))).toEqual(['job a names no permissions'])
    for (const top of ['', 'permissions: read-all\n', 'permissions:\n  contents: read\n'])
      expect(objectionsTo(workflow('run: "true"', undefined, top))).toHaveLength(1)
  })
})

describe('the gate', () => {
  it('waits for every other job, also for those that fail', () => {
    const ci = read('ci.yml')
    expect(missedBy('gate', ci)).toEqual([])
    expect(ci.jobs['gate']?.if).toBe('always()')
    const { images: _, ...others } = ci.jobs
    expect(missedBy('gate', { jobs: { ...others, another: {} } })).toEqual(['another'])
  })
})

describe('the release', () => {
  const { jobs } = read('release.yml')
  const needs = (name: string): readonly string[] => [jobs[name]?.needs ?? []].flat()

  it('publishes nothing before tag, commit and versions agree and every check has passed', () => {
    const publishing = Object.keys(jobs).filter((name) => !['agree', 'ci'].includes(name))
    expect(publishing.length).toBeGreaterThan(2)
    for (const name of publishing) expect(needs(name)).toEqual(expect.arrayContaining(['agree', 'ci']))
    expect(jobs['agree']?.steps?.map(({ run }) => run)).toContain(
      'node build/scripts/release.js check "$GITHUB_REF_NAME"',
    )
  })

  it('has images and the npm package before the release that names them, and the release before the tag moves', () => {
    expect(needs('npm')).toContain('images')
    expect(needs('github')).toEqual(expect.arrayContaining(['images', 'npm']))
    const steps = (jobs['github']?.steps ?? []).map(({ name = '' }) => name)
    expect(steps.indexOf('Publish an immutable release')).toBeLessThan(steps.indexOf("Move the major's tag"))
  })

  it('lets one job alone write to the repository', () => {
    const writing = Object.entries(jobs).filter(([, job]) =>
      JSON.stringify(job.permissions).includes('"contents":"write"'),
    )
    expect(writing.map(([name]) => name)).toEqual(['github'])
  })
})

describe('every other file of .github', () => {
  const forms = inProject('.github/ISSUE_TEMPLATE')
  const types = ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']

  it.each(readdirSync(forms).filter((name) => name !== 'config.yml'))('%s is a form of issues', (name) => {
    const form = parse(readFileSync(`${forms}/${name}`, 'utf8')) as {
      readonly name?: string
      readonly description?: string
      readonly body: readonly {
        readonly type: string
        readonly id?: string
        readonly attributes: { readonly label?: string; readonly value?: string }
      }[]
    }
    expect([form.name, form.description]).toEqual([expect.any(String), expect.any(String)])
    const fields = form.body.filter(({ type }) => type !== 'markdown')
    expect(fields.length).toBeGreaterThan(1)
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length)
    for (const { type, attributes } of form.body) {
      expect(types).toContain(type)
      expect(type === 'markdown' ? attributes.value : attributes.label).toEqual(expect.any(String))
    }
  })

  it('Dependabot looks after each kind of dependency that is here', () => {
    const { updates } = parse(readFileSync(inProject('.github/dependabot.yml'), 'utf8')) as {
      readonly updates: readonly { readonly 'package-ecosystem': string; readonly directory: string }[]
    }
    expect(updates.map((one) => `${one['package-ecosystem']} ${one.directory}`)).toEqual([
      'npm /',
      'github-actions /',
      'docker /docker',
    ])
  })
})
