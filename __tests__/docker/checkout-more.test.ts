import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Source } from '../../src/core/source/source.ts'
import { type Checkout, envelopeOf, git, type History, history, scratch, startCheckout } from '../support/checkout.ts'
import { describeWith } from '../support/describe-with.ts'
import { type GitServer, startGitServer } from '../support/git-server.ts'
import { startLfsServer } from '../support/lfs-server.ts'
import { needs } from '../support/tools.ts'

const folder = scratch()
let source: History
let server: GitServer

beforeAll(async () => {
  source = history(folder.path)
  server = await startGitServer({ root: folder.path })
})
afterAll(async () => {
  await server.close()
  folder.remove()
})

const run = (named: Partial<Source>, ...lines: readonly string[]): Promise<Checkout> =>
  startCheckout(folder.path, envelopeOf({ repo: `${server.url}/source`, ...named }, ...lines)).ended
const commits = ({ ws }: Checkout): string => git(ws, 'rev-list', '--count', 'HEAD')

describe('the depth of the history', () => {
  it.each([
    ['one commit where nothing is said', [], '1'],
    ['as many as were asked for', ['fetch-depth 2'], '2'],
    ['all of it for 0', ['fetch-depth 0'], '3'],
  ])('is %s', async (_what, lines, count) => {
    expect(commits(await run({ sha: source.third }, ...lines))).toBe(count)
    expect(commits(await run({ branch: 'main' }, ...lines))).toBe(count)
  })

  it('comes with every branch and tag for 0', async () => {
    const { ws } = await run({ sha: source.third }, 'fetch-depth 0')
    expect(git(ws, 'rev-parse', 'refs/remotes/origin/side', 'refs/tags/light')).toBe(
      `${source.second}\n${source.second}`,
    )
  })
})

describe('a commit that its server gives out by its ref alone', () => {
  const refs = (): string => {
    git(source.path, 'update-ref', 'refs/pull/7/merge', source.first)
    return 'refs/pull/7/merge'
  }

  it('is fetched by the ref, and verified', async () => {
    const strict = join(folder.path, 'strict')
    git(folder.path, 'clone', '--quiet', '--mirror', source.path, strict)
    git(strict, 'update-ref', 'refs/pull/7/merge', source.first)
    const { word } = await run({ repo: `${server.url}/strict`, sha: source.first, ref: 'refs/pull/7/merge' })
    expect(word).toBe(`ready ${source.first}`)
  })

  it('is refused when the ref has moved and the commit is gone', async () => {
    const { word } = await run({ sha: '0123456789'.repeat(4), ref: refs() })
    expect(word).toContain('failed moved refs/pull/7/merge')
  })
})

describe('submodules', () => {
  beforeAll(() => {
    const [inner, outer] = [join(folder.path, 'inner'), join(folder.path, 'outer')]
    for (const path of [inner, outer]) {
      mkdirSync(path)
      git(path, 'init', '--quiet', '--initial-branch=main')
      writeFileSync(join(path, 'file'), path)
      git(path, 'add', 'file')
      git(path, 'commit', '--quiet', '-m', 'x')
    }
    // By path, since the server is in this process; then the address is changed to what it is to be.
    const add = (path: string, name: string): void => {
      git(path, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', join(folder.path, name), name)
      git(path, 'config', '--file', '.gitmodules', `submodule.${name}.url`, `${server.url}/${name}`)
      git(path, 'commit', '--quiet', '--all', '-m', 'submodule')
    }
    add(inner, 'source')
    add(outer, 'inner')
  })

  it.each([
    ['false', [false, false]],
    ['true', [true, false]],
    ['recursive', [true, true]],
  ])('are fetched for %s', async (which, there) => {
    const { ws, word } = await run({ repo: `${server.url}/outer`, branch: 'main' }, `submodules ${which}`)
    expect(word).toContain('ready')
    const has = (path: string): boolean => {
      try {
        return readFileSync(join(ws, path)).length > 0
      } catch {
        return false
      }
    }
    expect([has('inner/file'), has('inner/source/file')]).toEqual(there)
  })
})

describe('a clone that stands in for its remote', () => {
  it('is called by it, and submodules with relative addresses are those of the remote', async () => {
    const path = join(folder.path, 'elsewhere', 'clone')
    mkdirSync(path, { recursive: true })
    git(path, 'init', '--quiet', '--initial-branch=main')
    writeFileSync(join(path, '.gitmodules'), '[submodule "inner"]\n\tpath = inner\n\turl = ../source\n')
    git(path, 'update-index', '--add', '--cacheinfo', `160000,${source.third},inner`)
    git(path, 'add', '.gitmodules')
    git(path, 'commit', '--quiet', '-m', 'submodule')
    const { ws, word } = await run({ repo: path, branch: 'main', origin: `${server.url}/outer` }, 'submodules true')
    expect(word).toMatch(/^ready /)
    expect(git(ws, 'remote', 'get-url', 'origin')).toBe(`${server.url}/outer`)
    expect(git(ws, 'config', 'submodule.inner.url')).toBe(`${server.url}/source`)
    expect(existsSync(join(ws, 'inner/.git'))).toBe(true)
  })

  it.each(['-oProxyCommand=x', 'ext::sh -c true'])('is not called %s', async (origin) => {
    const { word } = await run({ repo: source.path, branch: 'main', origin })
    expect(word).toBe('failed repo the remote of the repository is not a URL that is allowed')
  })
})

describe('submodules by another way than the network', () => {
  const overHttp = (): string => `${server.url}/odd`
  const byPath = (): string => join(folder.path, 'odd')
  it.each([
    ['file', () => source.path, overHttp],
    ['file', () => `file://${source.path}`, overHttp],
    ['ext', () => 'ext::git-upload-pack /nowhere', overHttp],
    ['git', () => 'git://127.0.0.1:1/source', overHttp],
    // As git itself refuses them: another path of the machine is nothing that a branch may name.
    ['file', () => source.path, byPath],
    ['file', () => '../source', byPath],
    ['file', () => `file://${source.path}`, byPath],
  ])('are refused: %s', async (transport, urlOf, repo) => {
    const path = byPath()
    rmSync(path, { recursive: true, force: true })
    mkdirSync(path)
    git(path, 'init', '--quiet', '--initial-branch=main')
    writeFileSync(join(path, '.gitmodules'), `[submodule "sub"]\n\tpath = sub\n\turl = ${urlOf()}\n`)
    git(path, 'add', '.gitmodules')
    git(path, 'update-index', '--add', '--cacheinfo', `160000,${source.third},sub`)
    git(path, 'commit', '--quiet', '-m', 'submodule')
    const { word, stdout } = await run({ repo: repo(), branch: 'main' }, 'submodules true')
    expect(word).toMatch(/^failed git git could not fetch the submodules of /)
    expect(stdout).toContain(`transport '${transport}' not allowed`)
  })
})

const largeFiles = () => {
  it('are fetched when they are asked for', async () => {
    const large = join(folder.path, 'large')
    mkdirSync(large)
    git(large, 'init', '--quiet', '--initial-branch=main')
    git(large, 'lfs', 'install', '--local')
    git(large, 'lfs', 'track', '*.bin')
    writeFileSync(join(large, 'a.bin'), 'large content')
    git(large, 'add', '.')
    git(large, 'commit', '--quiet', '-m', 'large')
    const content = async (...lines: readonly string[]): Promise<string> => {
      const { ws, word } = await run({ repo: `file://${large}`, branch: 'main' }, ...lines)
      expect(word).toContain('ready')
      return readFileSync(join(ws, 'a.bin'), 'utf8')
    }
    expect(await content('lfs true')).toBe('large content')
    expect(await content()).toContain('version https://git-lfs.github.com/spec/v1')
  })

  it('are those of the remote that a clone on this machine stands in for', async () => {
    const lfs = await startLfsServer('from the remote')
    const clone = join(folder.path, 'pointers')
    git(folder.path, 'init', '--quiet', '--initial-branch=main', clone)
    writeFileSync(join(clone, '.gitattributes'), '*.bin filter=lfs -text\n')
    writeFileSync(join(clone, 'a.bin'), lfs.pointer)
    // As it is: there need not be a filter here.
    git(clone, '-c', 'filter.lfs.clean=cat', '-c', 'filter.lfs.process=', 'add', '.')
    git(clone, 'commit', '--quiet', '-m', 'pointers')
    const { ws, word } = await run({ repo: clone, branch: 'main', origin: `${lfs.url}/owner/name` }, 'lfs true')
    await lfs.close()
    expect(word).toMatch(/^ready /)
    expect(readFileSync(join(ws, 'a.bin'), 'utf8')).toBe('from the remote')
    expect(lfs.requests[0]).toBe('POST /owner/name.git/info/lfs/objects/batch')
  })
}

describeWith({ 'git-lfs': needs['git-lfs'] }, 'large files', largeFiles)

describe('no checkout', () => {
  it('is no error, leaves an empty folder and what the wrapper needs, and starts no git', async () => {
    const text = envelopeOf({}, 'checkout false', `nonce ${'a'.repeat(32)}`)
    const { code, word, ws, dir, stdout, stderr } = await startCheckout(folder.path, text, { GIT_TRACE: '1' }).ended
    expect([code, word, stdout.trim(), stderr]).toEqual([0, 'ready none', 'ready none', ''])
    expect([readdirSync(ws), existsSync(join(dir, 'secret'))]).toEqual([[], false])
    expect(readFileSync(join(dir, 'io/task'), 'utf8')).toContain('checkout false\n')
  })

  it('keeps the start timeout', async () => {
    const { code, word } = await run({ repo: '' }, 'checkout false', 'start-by 1')
    expect([code, word]).toEqual([1, 'failed deadline the start timeout had passed before the checkout began'])
  })
})
