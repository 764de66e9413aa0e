import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inProject } from './support/project.ts'

interface Project {
  readonly displayName: string
  readonly testRegex: readonly string[]
}

const { default: config } = (await import(inProject('jest.config.js'))) as {
  default: { readonly projects: readonly Project[] }
}
const pure = config.projects.find(({ displayName }) => displayName === 'pure')?.testRegex ?? []
const isPure = (path: string): boolean =>
  pure.some((pattern) => new RegExp(pattern).test(`/build/${path.replace(/\.ts$/, '.js')}`))

const imported = /^(?:import|export) (?!type )[^'"]*? from ['"]([^'"]+)['"]|^import ['"]([^'"]+)['"]/gm

/** What a file imports when it runs, and what that imports: files by their path, the rest by its name. */
function reach(path: string, reached = new Set<string>()): ReadonlySet<string> {
  for (const [, from, alone] of readFileSync(inProject(path), 'utf8').matchAll(imported)) {
    const name = from ?? alone ?? ''
    const next = name.startsWith('.') ? posix.join(posix.dirname(path), name) : name
    if (reached.has(next)) continue
    reached.add(next)
    if (next.endsWith('.ts') && existsSync(inProject(next))) reach(next, reached)
  }
  return reached
}

const tests = ['__tests__', 'emulator/__tests__'].flatMap((folder) =>
  readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => posix.join(folder, name)),
)

describe('the tests that npm run test:pure runs', () => {
  it('are all of core and app, and more', () => {
    const [inCore, others] = [tests.filter((path) => /^__tests__\/(core|app)\//.test(path)), tests.filter(isPure)]
    expect(inCore.length).toBeGreaterThan(40)
    expect(others.length).toBeGreaterThan(inCore.length)
    expect(inCore.filter((path) => !isPure(path))).toEqual([])
  })

  it.each(tests.filter(isPure))('%s opens no socket', (path) => {
    const modules = [...reach(path)].filter((name) => /^node:(net|tls|https?|http2|dgram)$/.test(name))
    expect(modules).toEqual([])
  })

  it('leave out none that reaches neither a process nor a socket', () => {
    const quiet = tests.filter(
      (path) => !isPure(path) && ![...reach(path)].some((name) => /^node:(child_process|net|tls|https?)$/.test(name)),
    )
    expect(quiet).toEqual([])
  })
})
