import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Checkout, checkOut, git, type History, history, scratch } from '../support/checkout.ts'

const folder = scratch()
let source: History
beforeAll(() => {
  source = history(folder.path)
})
afterAll(() => folder.remove())

function expectCommit({ word, code, ws, stderr }: Checkout, sha: string): void {
  expect([word, code, stderr]).toEqual([`ready ${sha}`, 0, ''])
  expect(git(ws, 'rev-parse', 'HEAD')).toBe(sha)
  expect(git(ws, 'rev-list', '--count', 'HEAD')).toBe('1')
  expect(git(ws, 'status', '--porcelain')).toBe('')
}

describe('checkout.sh fetches exactly one commit', () => {
  it('by its id, whether it is a tip or not', async () => {
    for (const sha of [source.first, source.second, source.third]) {
      const checkout = await checkOut(folder.path, { repo: source.path, sha })
      expectCommit(checkout, sha)
      expect(git(checkout.ws, 'branch', '--show-current')).toBe('')
    }
  })

  it('by its branch, on which it then is', async () => {
    const checkout = await checkOut(folder.path, { repo: source.path, branch: 'side' })
    expectCommit(checkout, source.second)
    expect(git(checkout.ws, 'branch', '--show-current')).toBe('side')
    expect(readFileSync(join(checkout.ws, 'file'), 'utf8')).toBe('two\n')
  })

  it.each(['light', 'annotated'])('by its %s tag', async (branch) => {
    expectCommit(await checkOut(folder.path, { repo: source.path, branch }), source.second)
  })

  it('of the default branch, when neither is named', async () => {
    expectCommit(await checkOut(folder.path, { repo: source.path }), source.third)
    const bare = join(folder.path, 'default.git')
    git(folder.path, 'clone', '--quiet', '--bare', source.path, bare)
    git(bare, 'symbolic-ref', 'HEAD', 'refs/heads/side')
    expectCommit(await checkOut(folder.path, { repo: bare }), source.second)
  })

  it('from a bare, a shallow and a linked repository', async () => {
    const bare = join(folder.path, 'bare.git')
    git(folder.path, 'clone', '--quiet', '--bare', source.path, bare)
    expectCommit(await checkOut(folder.path, { repo: bare, sha: source.first }), source.first)
    expectCommit(await checkOut(folder.path, { repo: `file://${bare}`, branch: 'main' }), source.third)
    const shallow = join(folder.path, 'shallow')
    git(folder.path, 'clone', '--quiet', '--depth=2', `file://${source.path}`, shallow)
    expectCommit(await checkOut(folder.path, { repo: shallow, sha: source.second }), source.second)
    expectCommit(await checkOut(folder.path, { repo: shallow, branch: 'main' }), source.third)
    for (const repo of [shallow, `file://${shallow}`]) {
      expectCommit(await checkOut(folder.path, { repo, sha: source.second, branch: 'main' }), source.second)
    }
    const linked = join(folder.path, 'linked')
    git(source.path, 'worktree', 'add', '--quiet', '--detach', linked, source.first)
    expectCommit(await checkOut(folder.path, { repo: linked, sha: source.first }), source.first)
    expectCommit(await checkOut(folder.path, { repo: linked }), source.first)
  })

  it('that is on the branch or tag named with it', async () => {
    const pairs = [
      [source.third, 'main'],
      [source.first, 'main'],
      [source.second, 'side'],
      [source.first, 'annotated'],
    ] as const
    for (const [sha, branch] of pairs) {
      const checkout = await checkOut(folder.path, { repo: source.path, sha, branch })
      expect(checkout.word).toBe(`ready ${sha}`)
      expect(git(checkout.ws, 'rev-list', '--count', 'HEAD')).toBe('1')
      expect(existsSync(join(checkout.dir, 'io/history'))).toBe(false)
    }
  })
})

describe('checkout.sh', () => {
  it('fetches no files to find a commit on a branch', async () => {
    const ssh = join(folder.path, 'ssh')
    const asked = join(folder.path, 'asked')
    // Stands in for ssh: the last word is what is to run there.
    writeFileSync(ssh, `#!/bin/sh\nfor last; do :; done\nGIT_TRACE_PACKET=${asked} exec sh -c "$last"\n`, {
      mode: 0o755,
    })
    git(source.path, 'config', 'uploadpack.allowFilter', 'true')
    const repo = `ssh://host${source.path}`
    const environment = { GIT_SSH_COMMAND: ssh }
    const checkout = await checkOut(folder.path, { repo, sha: source.first, branch: 'main' }, environment)
    expectCommit(checkout, source.first)
    expect(readFileSync(asked, 'utf8')).toContain('filter tree:0')
    const { word } = await checkOut(folder.path, { repo, sha: source.third, branch: 'side' }, environment)
    expect(word).toBe(`failed contradiction commit ${source.third} is not on branch side of ${repo}`)
  })

  it('runs nothing of the user’s: no hook, no template, no monitor', async () => {
    const home = join(folder.path, 'home')
    const hooks = join(folder.path, 'template/hooks')
    mkdirSync(hooks, { recursive: true })
    mkdirSync(home)
    const trace = join(folder.path, 'trace')
    for (const name of ['post-checkout', 'reference-transaction', 'monitor']) {
      writeFileSync(join(hooks, name), `#!/bin/sh\necho ${name} >>${trace}\n`, { mode: 0o755 })
    }
    writeFileSync(
      join(home, '.gitconfig'),
      `[core]\n\thooksPath = ${hooks}\n\tfsmonitor = ${hooks}/monitor\n[init]\n\ttemplateDir = ${hooks}/..\n`,
    )
    const environment = { HOME: home, GIT_TEMPLATE_DIR: join(hooks, '..') }
    const checkout = await checkOut(folder.path, { repo: source.path, branch: 'main' }, environment)
    expectCommit(checkout, source.third)
    expect(existsSync(trace)).toBe(false)
    expect(existsSync(join(checkout.ws, '.git/hooks'))).toBe(false)
    // The same configuration does run a hook elsewhere.
    execFileSync('git', ['clone', '--quiet', source.path, join(folder.path, 'cloned')], {
      env: { ...process.env, ...environment },
    })
    expect(existsSync(trace)).toBe(true)
  })

  it('is not led astray by the variables of a git hook', async () => {
    const before = git(source.path, 'for-each-ref')
    const checkout = await checkOut(
      folder.path,
      { repo: source.path, sha: source.first },
      { GIT_DIR: join(source.path, '.git'), GIT_WORK_TREE: source.path, GIT_INDEX_FILE: '/nonexistent/index' },
    )
    expectCommit(checkout, source.first)
    expect(git(source.path, 'for-each-ref')).toBe(before)
  })
})
