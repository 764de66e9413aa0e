import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { accessDenied } from '../src/core/aws/failures/access-denied.ts'
import type { Operation } from '../src/core/aws/failures/refusal.ts'
import { exitCodes } from '../src/core/task/verdict.ts'
import { inProject } from './support/project.ts'

const read = (path: string): string => readFileSync(inProject(path), 'utf8')
const [readme, security, fargate, iam] = ['README.md', 'docs/security.md', 'docs/fargate.md', 'docs/iam.md'].map(
  read,
) as [string, string, string, string]
/** Every page that people are sent to. */
const pages = [
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...['docker', 'emulator', 'examples', 'infra', 'mutation'].map((folder) => `${folder}/README.md`),
  ...readdirSync(inProject('docs')).map((name) => `docs/${name}`),
]
const checkout = read('docker/checkout.sh')

/** Every file of these folders that people read as code. */
const code = ['src', 'docker', 'docs', 'emulator', 'mutation', 'scripts', '__tests__'].flatMap((folder) =>
  readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs|sh|awk|md)$/.test(name))
    .map((name) => ({ path: join(folder, name), text: read(join(folder, name)) })),
)
const aboutPeople = /\b(who|whoever|whom|nobody|somebody|anybody|whatever|of which)\b/gi
const riddles = (files: typeof code): readonly string[] =>
  files.flatMap(({ path, text }) => [...text.matchAll(aboutPeople)].map(([word]) => `${path}: ${word}`))

describe('comments and messages', () => {
  it('have the thing for their subject, and no riddle', () => {
    expect(code.length).toBeGreaterThan(150)
    expect(
      riddles([
        ...code.filter(({ path }) => path !== '__tests__/docs.test.ts'),
        ...pages
          .filter((path) => !/^(docker|docs|emulator|mutation)\//.test(path))
          .map((path) => ({ path, text: read(path) })),
      ]),
    ).toEqual([])
  })

  it('would be found to have one', () => {
    expect(riddles([{ path: 'a.ts', text: '// Whoever reads it, nobody knows.' }])).toEqual([
      'a.ts: Whoever',
      'a.ts: nobody',
    ])
  })
})

describe('the documents', () => {
  it.each(Object.entries(exitCodes))('of exit codes have %s: %d', (_name, code) => {
    const rows = (page: string): readonly string[] => [...page.matchAll(/\| (\d+) \|/g)].map(([, row = '']) => row)
    expect(rows(readme)).toContain(String(code))
    expect(rows(fargate)).toContain(String(code))
  })

  const operations: readonly Operation[] = [
    'RunTask',
    'RegisterTaskDefinition',
    'DescribeTasks',
    'ListTasks',
    'StopTask',
    'GetLogEvents',
    'GetParameter',
  ]
  it.each(operations)('of permissions have what the message of a denied %s asks for', (operation) => {
    const hint = accessDenied(operation, ['AccessDeniedException'])?.hint ?? ''
    const [, action = 'none'] = /this step (\S+)/.exec(hint) ?? []
    expect(iam).toContain(`"${action}"`)
  })

  it('of permissions are JSON that IAM could read', () => {
    const policies = [...iam.matchAll(/^```json\n([^`]*)^```$/gm)].map(([, text = '']) => JSON.parse(text) as unknown)
    expect(policies).toHaveLength(4)
    for (const policy of policies) expect(policy).toMatchObject({ Version: '2012-10-17', Statement: expect.any(Array) })
  })

  it('of the checkout have every class with which it fails, and no other', () => {
    const scripts = `${checkout}\n${read('docker/run.sh')}`
    const said = /(?:\bfail|word[ =]["']failed|\brefuse) ([a-z]+(?:-[a-z]+)*) ["'a-z]/g
    const classes = [...scripts.matchAll(said)].map(([, name = '']) => name)
    const [, list = ''] = /^The checkout ends with a class[^:]*: (.*)\.$/m.exec(fargate) ?? []
    const named = [...list.matchAll(/`([^`]*)`/g)].map(([, name = '']) => name)
    expect(named).toEqual([...new Set(classes)].filter((name) => name !== 'class').toSorted())
  })

  it('of the envelope have every message with which one is refused', () => {
    const from = checkout.indexOf('\nunpack() {')
    const messages = [
      ...checkout.slice(from, checkout.indexOf('\n# A credential', from)).matchAll(/fail envelope (['"])(.*?)\1/g),
    ].map(([, , text = '']) => text.replace(/\$\(\(.*\)\)/, '…'))
    expect(messages.length).toBeGreaterThan(8)
    for (const message of messages) expect(security).toContain(`\`${message}\``)
  })

  it.each(pages)('%s points to what is there', (page) => {
    expect(deadLinks(page, read(page))).toEqual([])
  })

  it('would be found to point to what is not', () => {
    const text = '[a](docs/nothing.md) [b](docs/iam.md#nothing) [c](#nothing) [d](docs/iam.md#permissions) [e](LICENSE)'
    expect(deadLinks('README.md', text)).toEqual(['docs/nothing.md', 'docs/iam.md#nothing', '#nothing'])
  })

  it('are all linked from the README, or from what it links to', () => {
    const linkedFrom = (page: string): readonly string[] =>
      linksOf(read(page)).map(([, path = '']) => join(dirname(page), path))
    const near = linkedFrom('README.md').filter((path) => path.endsWith('.md'))
    const reached = new Set(['README.md', ...near, ...near.flatMap(linkedFrom)])
    expect(pages.filter((page) => !reached.has(page))).toEqual([])
  })
})

const linksOf = (text: string): readonly RegExpExecArray[] => [
  ...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g),
]

/** The relative links of a page behind which there is no file, or no heading. */
function deadLinks(page: string, text: string): readonly string[] {
  return linksOf(text).flatMap(([, path = '', anchor]) => {
    const target = path === '' ? page : join(dirname(page), path)
    const isThere =
      existsSync(inProject(target)) && (!anchor || anchorsOf(path === '' ? text : read(target)).includes(anchor))
    return isThere ? [] : [`${path}${anchor ? `#${anchor}` : ''}`]
  })
}

// As GitHub makes them.
const anchorsOf = (page: string): readonly string[] =>
  [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )
