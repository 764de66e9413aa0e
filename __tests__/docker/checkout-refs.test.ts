import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { checkOut, envelopeOf, git, type History, history, scratch, startCheckout } from '../support/checkout.ts'
import { which } from '../support/tools.ts'

const folder = scratch()
let source: History
beforeAll(() => {
  source = history(folder.path)
  // One name for three things.
  git(source.path, 'branch', 'same', source.first)
  git(source.path, 'tag', 'same', source.second)
  git(source.path, 'update-ref', 'refs/pull/12/merge', source.third)
  git(source.path, 'update-ref', 'refs/changes/34/1234/1', source.first)
})
afterAll(() => folder.remove())

describe('a ref that is named in full', () => {
  it.each([
    ['refs/heads/same', 'first', 'same'],
    ['refs/tags/same', 'second', ''],
    ['refs/tags/annotated', 'second', ''],
    ['refs/pull/12/merge', 'third', ''],
    ['refs/changes/34/1234/1', 'first', ''],
    ['same', 'first', 'same'],
  ] as const)('%s is that one and no other', async (branch, commit, onBranch) => {
    const { word, ws, stderr } = await checkOut(folder.path, { repo: source.path, branch })
    expect([word, stderr]).toEqual([`ready ${source[commit]}`, ''])
    expect(git(ws, 'branch', '--show-current')).toBe(onBranch)
    expect(git(ws, 'rev-list', '--count', 'HEAD')).toBe('1')
  })

  it.each([
    ['refs/heads/light', 'has no ref refs/heads/light; the nearest is refs/tags/light'],
    ['refs/tags/side', 'has no ref refs/tags/side; the nearest is refs/heads/side'],
    ['refs/pull/13/merge', 'has no ref refs/pull/13/merge'],
    ['nowhere', 'has no branch or tag nowhere'],
  ])('%s is not taken for another of that name', async (branch, text) => {
    const { word } = await checkOut(folder.path, { repo: source.path, branch })
    expect(word).toBe(`failed branch ${source.path} ${text}`)
  })

  it.each([
    ['sied', 'side'],
    ['SIDES', 'side'],
    ['lihgt', 'light'],
    ['refs/heads/sied', 'refs/heads/side'],
    ['refs/tags/light2', 'refs/tags/light'],
  ])('%s is not there, and near to %s', async (branch, near) => {
    const { word } = await checkOut(folder.path, { repo: source.path, branch })
    expect(word).toMatch(new RegExp(`^failed branch ${source.path} has no .* ${branch}; the nearest is ${near}$`))
  })

  it.each(['sidetracked', 'x', 'me', 'light/house'])('%s is near to none', async (branch) => {
    const { word } = await checkOut(folder.path, { repo: source.path, branch })
    expect(word).toBe(`failed branch ${source.path} has no branch or tag ${branch}`)
  })

  it('may be near to a name in capital letters', async () => {
    git(source.path, 'update-ref', 'refs/tags/RELEASE', source.first)
    const { word } = await checkOut(folder.path, { repo: source.path, branch: 'release' })
    git(source.path, 'update-ref', '-d', 'refs/tags/RELEASE')
    expect(word).toMatch(/; the nearest is RELEASE$/)
  })

  it('is answered with no name that has more than plain characters', async () => {
    git(source.path, 'update-ref', 'refs/tags/\u017elu\u0165ou\u010dk\u00fd', source.first)
    const { word } = await checkOut(folder.path, { repo: source.path, branch: '\u017elu\u0165ou\u010dk' })
    git(source.path, 'update-ref', '-d', 'refs/tags/\u017elu\u0165ou\u010dk\u00fd')
    expect(word).toMatch(/^failed branch .* has no branch or tag [^;]*$/)
  })

  it('is not there where the remote does not say what is', async () => {
    const programs = join(folder.path, 'programs')
    mkdirSync(programs)
    const real = which('git') ?? ''
    writeFileSync(
      join(programs, 'git'),
      `#!/bin/sh\ncase " $* " in *" ls-remote "*) exit 128 ;; esac\nexec ${real} "$@"\n`,
      { mode: 0o755 },
    )
    const environment = { PATH: `${programs}:${process.env['PATH']}` }
    const { word } = await checkOut(folder.path, { repo: source.path, branch: 'sied' }, environment)
    expect(word).toBe(`failed branch ${source.path} has no branch or tag sied`)
  })

  it('must hold the commit that is named with it', async () => {
    const named = { repo: source.path, branch: 'refs/tags/same' }
    expect((await checkOut(folder.path, { ...named, sha: source.first })).word).toBe(`ready ${source.first}`)
    expect((await checkOut(folder.path, { ...named, sha: source.third })).word).toMatch(/^failed contradiction /)
  })
})

it('what may well not be there is no news: a tag is found without a word of what it is not', async () => {
  const { word, stdout } = await checkOut(folder.path, { repo: source.path, branch: 'light' })
  expect(word).toBe(`ready ${source.second}`)
  expect(stdout).toBe(`checked out ${source.second} of ${source.path}\nready ${source.second}\n`)
})

describe('all of the history', () => {
  it.each([
    ['a commit', (from: History) => ({ sha: from.second })],
    ['a branch', () => ({ branch: 'side' })],
    ['a tag', () => ({ branch: 'light' })],
    ['a ref', () => ({ branch: 'refs/pull/12/merge' })],
    ['the default branch', () => ({})],
  ])('has every branch and tag on the way to %s', async (_what, named) => {
    const envelope = envelopeOf({ repo: source.path, ...named(source) }, 'fetch-depth 0')
    const { word, ws } = await startCheckout(folder.path, envelope).ended
    expect(word).toMatch(/^ready /)
    expect(git(ws, 'for-each-ref', '--format=%(refname)', 'refs/remotes/origin', 'refs/tags').split('\n')).toEqual([
      ...['main', 'same', 'side'].map((name) => `refs/remotes/origin/${name}`),
      ...['annotated', 'light', 'same'].map((name) => `refs/tags/${name}`),
    ])
    expect(git(ws, 'rev-parse', '--is-shallow-repository')).toBe('false')
  })
})

describe('a repository whose objects are named by SHA-256', () => {
  let path: string
  let tip: string
  beforeAll(() => {
    path = join(folder.path, 'sha256')
    mkdirSync(path)
    git(path, 'init', '--quiet', '--initial-branch=main', '--object-format=sha256')
    writeFileSync(join(path, 'file'), 'one\n')
    git(path, 'add', 'file')
    git(path, 'commit', '--quiet', '-m', 'one')
    git(path, 'tag', 'v1')
    tip = git(path, 'rev-parse', 'HEAD')
  })

  it.each<[string, () => object]>([
    ['its default branch', () => ({})],
    ['a branch', () => ({ branch: 'main' })],
    ['a tag', () => ({ branch: 'v1' })],
    ['a commit', () => ({ sha: tip })],
    ['a commit on a branch', () => ({ sha: tip, branch: 'main' })],
  ])('is fetched by %s', async (_what, named) => {
    const { word, ws } = await checkOut(folder.path, { repo: path, ...named() })
    expect(word).toBe(`ready ${tip}`)
    expect(git(ws, 'config', 'remote.origin.url')).toBe(path)
  })
})

it('a folder whose name has two colons is a repository like any other; a transport helper is none', async () => {
  const path = join(folder.path, 'Foo::Bar')
  renameSync(history(mkdtemp()).path, path)
  expect((await checkOut(folder.path, { repo: path, branch: 'main' })).word).toMatch(/^ready /)
  expect((await checkOut(folder.path, { repo: 'ext::sh -c true' })).word).toBe(
    'failed repo the repository names a transport helper',
  )
})

function mkdtemp(): string {
  const path = join(folder.path, 'other')
  mkdirSync(path)
  return path
}
