import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { inProject, root } from './support/project.ts'

interface Packed {
  readonly name: string
  readonly size: number
  readonly files: readonly { readonly path: string; readonly mode: number }[]
}

const manifest = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
  readonly name: string
  readonly bin: Readonly<Record<string, string>>
  readonly repository: { readonly url: string }
  readonly homepage: string
  readonly bugs: { readonly url: string }
  readonly keywords: readonly string[]
}

/** The files of the repository that a page links to. */
function linkedFrom(page: string): readonly string[] {
  const links = readFileSync(inProject(page), 'utf8').matchAll(/\]\((?!https?:|mailto:)([^)#]+)(?:#[^)]*)?\)/g)
  return [...links].map(([, path = '']) => join(dirname(page), path))
}

describe('the npm package', () => {
  let packed: Packed
  let paths: readonly string[]
  beforeAll(() => {
    const said = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    packed = (JSON.parse(said) as readonly [Packed])[0]
    paths = packed.files.map(({ path }) => path)
  })

  it('has what the README links to, and what those pages link to', () => {
    const pages = ['README.md', ...linkedFrom('README.md').filter((path) => path.endsWith('.md'))]
    expect(pages.length).toBeGreaterThan(5)
    // A page about the source is read where the source is.
    const aboutSource = /^(?:mutation|emulator|\.github)\//
    const linked = pages.flatMap(linkedFrom).filter((path) => existsSync(inProject(path)) && !aboutSource.test(path))
    const missing = linked.filter((path) => !paths.some((one) => one === path || one.startsWith(`${path}/`)))
    expect([...new Set(missing)]).toEqual([])
  })

  it('has the command, which can be executed, all of dist, and the schema', () => {
    expect(manifest.bin).toEqual({ mycli: 'dist/cli.js' })
    expect(packed.files.find(({ path }) => path === 'dist/cli.js')?.mode).toBe(0o755)
    for (const path of [
      'dist/mycli.js',
      'dist/run.sh',
      'dist/template.yaml',
      'mycli.schema.json',
      'action.yml',
      'LICENSE',
    ])
      expect(paths).toContain(path)
  })

  it('has no source, test or tool of the project itself', () => {
    expect(
      paths.filter((path) => /^(?:src|build|__tests__|emulator|mutation|scripts|\.ci|\.github)\//.test(path)),
    ).toEqual([])
    expect(packed.size).toBeLessThan(3_000_000)
  })

  it('says where it comes from, and where to turn to', () => {
    const repository = 'https://github.com/shaftoe/mycli-action'
    expect(manifest.repository.url).toBe(`git+${repository}.git`)
    expect(manifest.homepage).toBe(`${repository}#readme`)
    expect(manifest.bugs.url).toBe(`${repository}/issues`)
    expect(manifest.keywords).toEqual(expect.arrayContaining(['aws', 'fargate', 'github-actions']))
  })
})
