import { describe, expect, it } from '@jest/globals'
import { InputError } from '../../../src/core/errors.ts'
import { resolveSettings, type Settings } from '../../../src/core/settings/resolve.ts'
import {
  branchProblem,
  type ChosenSource,
  chooseSource,
  sourceProblems,
  type WorkingCopy,
} from '../../../src/core/source/source.ts'
import { type RawInputs, settingsOf } from '../../support/inputs.ts'

function checkSource(settings: Settings): void {
  const problems = sourceProblems(settings)
  if (problems.length > 0) throw new InputError(problems)
}

const head = 'a'.repeat(40)
const sha = 'b'.repeat(40)
const here: WorkingCopy = { path: '/srv/home', head, branch: 'main', dirty: false, unpushed: false, partial: false }

const remote: WorkingCopy = { ...here, remote: 'https://github.com/a/b' }

const choose = (raw: RawInputs, copy?: WorkingCopy): ChosenSource => {
  const settings = settingsOf({ engine: ['local'], ...raw })
  checkSource(settings)
  return chooseSource(settings, copy)
}
const fargate = { engine: ['fargate'] }

describe('the source', () => {
  it.each<[string, RawInputs, WorkingCopy | undefined, ChosenSource['source']]>([
    ['HEAD of the folder', {}, here, { repo: '/srv/home', sha: head, branch: undefined }],
    ['HEAD, detached', {}, { ...here, branch: undefined }, { repo: '/srv/home', sha: head, branch: undefined }],
    ['a branch of the folder', { branch: ['x'] }, here, { repo: '/srv/home', sha: undefined, branch: 'x' }],
    ['a commit of the folder', { sha: [sha] }, here, { repo: '/srv/home', sha, branch: undefined }],
    ['both', { sha: [sha], branch: ['x'] }, here, { repo: '/srv/home', sha, branch: 'x' }],
    [
      'a branch where nothing is committed',
      { branch: ['x'] },
      { ...here, head: undefined },
      { repo: '/srv/home', sha: undefined, branch: 'x' },
    ],
    [
      'another repository',
      { repo: ['a/b'], sha: [sha] },
      undefined,
      { repo: 'https://github.com/a/b', sha, branch: undefined },
    ],
    [
      'HEAD of a clone, whose remote is called origin',
      {},
      { ...here, remote: 'https://secret@github.com/a/b' },
      { repo: '/srv/home', origin: 'https://github.com/a/b', sha: head, branch: undefined },
    ],
    [
      'HEAD of a clone of a path',
      {},
      { ...here, remote: '/srv/a' },
      { repo: '/srv/home', sha: head, branch: undefined },
    ],
    ['a path', { repo: ['/srv/a'], branch: ['x'] }, here, { repo: '/srv/a', sha: undefined, branch: 'x' }],
  ])('is %s', (_what, raw, copy, source) => {
    expect(choose(raw, copy)).toEqual({ source, notices: [] })
  })

  it.each([
    ['https://github.com/a/b.git', 'https://github.com/a/b.git'],
    ['https://x-access-token:secret@github.com/a/b', 'https://github.com/a/b'],
    ['http://user:secret@git.example.org/a/b', 'http://git.example.org/a/b'],
    ['git@github.com:a/b.git', 'git@github.com:a/b.git'],
    ['git@github.com:a/http://x@b', 'git@github.com:a/http://x@b'],
  ])('for a task is what %s names', (url, repo) => {
    expect(choose(fargate, { ...here, remote: url }).source).toEqual({ repo, sha: head, branch: undefined })
  })

  it('is the remote of a partial clone, which lacks what the checkout would ask for, and that is said', () => {
    const partial = { ...remote, partial: true }
    expect(choose({}, partial)).toEqual({
      source: { repo: 'https://github.com/a/b', sha: head, branch: undefined },
      notices: ['This is a partial clone: the commit is fetched from its remote.'],
    })
    expect(choose({ branch: ['x'] }, partial).source.repo).toBe('https://github.com/a/b')
    expect(() => choose({}, { ...partial, unpushed: true })).toThrow(
      expect.objectContaining({ hint: 'Push it: this is a partial clone.' }),
    )
    expect(() => choose({}, { ...here, partial: true })).toThrow(/has no remote/)
  })

  it('is the default branch of a repository named alone, and that is said', () => {
    expect(choose({ repo: ['a/b'] })).toEqual({
      source: { repo: 'https://github.com/a/b', sha: undefined, branch: undefined },
      notices: ['No branch or commit is named: the default branch of https://github.com/a/b runs.'],
    })
  })

  it('is without what is not committed, and that is said', () => {
    expect(choose({}, { ...here, dirty: true }).notices).toEqual([
      "Uncommitted changes don't run: the command gets the commit as it is.",
    ])
  })

  it('is nothing to speak of where it was never pushed and runs on this machine', () => {
    expect(choose({}, { ...here, unpushed: true }).notices).toEqual([])
  })

  it('is without its submodules, and that is said, unless they are fetched', () => {
    const withThem = { ...here, hasSubmodules: true }
    expect(choose({}, withThem).notices).toEqual(["Submodules aren't fetched. --submodules true fetches them."])
    expect(choose({ submodules: ['recursive'] }, withThem).notices).toEqual([])
  })

  it.each([
    ['main', undefined],
    ['refs/pull/1/merge', undefined],
    ['v1', undefined],
    ['mian', 'Did you mean main?'],
    ['feature', 'Its remote has one: git branch feature origin/feature makes it.'],
    ['featur', 'Did you mean feature?'],
    ['completely-else', 'git branch lists them.'],
  ])('on the branch %s has this advice: %j', (branch, hint) => {
    const problem = branchProblem(branch, { own: ['main', 'v1'], remote: ['main', 'feature'] })
    expect(problem?.hint).toBe(hint)
    if (problem) expect(problem.message).toBe(`There is no branch or tag "${branch}" in this repository.`)
  })

  it('is not said to miss changes when another commit was asked for', () => {
    expect(choose({ sha: [sha] }, { ...here, dirty: true }).notices).toEqual([])
  })

  it.each<[string, RawInputs, WorkingCopy | undefined, string, string | undefined]>([
    ['a path for a remote engine', { repo: ['/srv/a'], ...fargate }, here, '<repo>: is a path, which only', undefined],
    ['no repository', {}, undefined, 'not in a git repository', 'with --repo, for example --repo owner/name'],
    ['no repository, but a commit', { sha: [sha] }, undefined, 'not in a git repository', 'with --repo'],
    ['no commit', {}, { ...here, head: undefined }, 'has no commit yet', 'Commit first'],
    ['a folder without a remote, for a task', fargate, here, "has no remote, so a task can't fetch from it", '--repo'],
    [
      'a clone of a folder, for a task',
      fargate,
      { ...here, remote: '/srv/a' },
      "was cloned from a path, so a task can't fetch from it",
      '--repo',
    ],
    [
      'a commit that no remote has, for a task',
      fargate,
      { ...remote, unpushed: true },
      "hasn't been pushed, so a task can't fetch it",
      '--local',
    ],
    [
      'the commit of HEAD by its id that no remote has, for a task',
      { ...fargate, sha: [head] },
      { ...remote, unpushed: true },
      "hasn't been pushed",
      '--local',
    ],
  ])('cannot be %s', (_what, raw, copy, message, hint) => {
    expect(() => choose(raw, copy)).toThrow(
      expect.objectContaining({
        name: 'UserError',
        message: expect.stringContaining(message),
        hint: hint === undefined ? undefined : expect.stringContaining(hint),
      }),
    )
  })
})

describe('what contradicts itself', () => {
  const problemsOf = (raw: RawInputs): unknown => {
    try {
      checkSource(settingsOf(raw))
    } catch (error) {
      return (error as InputError).problems.map(({ where, message }) => `${where} ${message}`)
    }
    return []
  }
  const relative = 'must be relative to the root of the repository.'
  const named = (checkout: string): string =>
    `names what to fetch, and ${checkout} says to fetch nothing. Leave one of them out.`

  it.each<[string, RawInputs, readonly string[]]>([
    ['a path for a task', { repo: ['.'] }, ['<repo> is a path, which only the local engine can reach.']],
    ['an absolute folder in a checkout', { 'working-directory': ['/app'] }, [`<working-directory> ${relative}`]],
    ['an absolute folder in the image', { 'working-directory': ['/app'], checkout: ['false'] }, []],
    [
      'an absolute folder of this machine',
      { 'working-directory': ['/app'], checkout: ['false'], engine: ['local'] },
      ['<working-directory> must be relative: the local engine starts in an empty folder.'],
    ],
    [
      'what to fetch, and to fetch nothing',
      { checkout: ['false'], repo: ['a/b'], sha: [sha], submodules: ['true'], lfs: ['true'] },
      ['repo', 'sha', 'submodules', 'lfs'].map((name) => `<${name}> ${named('<checkout>')}`),
    ],
    ['defaults that the runner fills in', { checkout: ['false'], submodules: ['false'], lfs: ['false'] }, []],
  ])('is said, all at once: %s', (_what, raw, problems) => {
    expect(problemsOf(raw)).toEqual(problems)
  })

  it('is no matter of a file, which is there for every step of the repository', () => {
    const sources = [
      {
        name: 'input',
        given: { command: { texts: ['x'], where: 'command' }, checkout: { texts: ['false'], where: '' } },
      },
      { name: '.mycli.yaml', given: { repo: { texts: ['a/b'], where: '.mycli.yaml:1' } } },
    ]
    expect(() => checkSource(resolveSettings(sources, 'action'))).not.toThrow()
  })
})
