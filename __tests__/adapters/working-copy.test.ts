import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { findWorkingCopy, holdsCommit } from '../../src/adapters/git/working-copy.ts'
import { newRepository, removeTemporaryFolders, type TestRepository, temporaryFolder } from '../support/repository.ts'

let origin: TestRepository
let tip: string
const path = process.env['PATH']

beforeAll(() => {
  origin = newRepository()
  tip = origin.commit('second', 'x')
})
afterEach(() => {
  process.env['PATH'] = path
})
afterAll(removeTemporaryFolders)

const git = (folder: string, ...words: readonly string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
const commit = (folder: string): string => {
  git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'x')
  return git(folder, 'rev-parse', 'HEAD')
}
function clone(...flags: readonly string[]): string {
  const folder = realpathSync(temporaryFolder())
  git(origin.path, 'clone', '--quiet', ...flags, `file://${origin.path}`, folder)
  return folder
}

/** Puts a git before the real one that notes each start, and answers how many there were so far. */
function counted(): () => number {
  const folder = temporaryFolder()
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  writeFileSync(join(folder, 'log'), '')
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho >>"${folder}/log"\nexec "${real}" "$@"\n`)
  chmodSync(join(folder, 'git'), 0o755)
  process.env['PATH'] = `${folder}:${path}`
  return () => readFileSync(join(folder, 'log'), 'utf8').length
}

describe('what git says of a folder', () => {
  it('is nothing where it is in no repository', async () => {
    expect(await findWorkingCopy(temporaryFolder())).toBeUndefined()
  })

  it('is the root, the commit and the branch, from any folder in it', async () => {
    const repository = newRepository()
    mkdirSync(join(repository.path, 'a b'))
    expect(await findWorkingCopy(join(repository.path, 'a b'))).toEqual({
      path: realpathSync(repository.path),
      remote: undefined,
      head: repository.git('rev-parse', 'HEAD'),
      branch: 'main',
      dirty: false,
      unpushed: false,
      partial: false,
    })
  })

  it('takes three programs, and three more where there is a remote', async () => {
    const [alone, cloned] = [newRepository().path, clone()]
    const starts = counted()
    await findWorkingCopy(alone)
    expect(starts()).toBe(3)
    await findWorkingCopy(cloned)
    expect(starts()).toBe(3 + 6)
  })

  it('has no commit before the first one, but a branch', async () => {
    const folder = temporaryFolder()
    git(folder, 'init', '--quiet', '--initial-branch=trunk')
    expect(await findWorkingCopy(folder)).toMatchObject({ head: undefined, branch: 'trunk', dirty: false })
  })

  it('has no branch on a detached HEAD', async () => {
    const folder = clone()
    git(folder, 'checkout', '--quiet', '--detach', 'HEAD~1')
    const head = origin.git('rev-parse', 'main~1')
    expect(await findWorkingCopy(folder)).toMatchObject({ head, branch: undefined, unpushed: false })
  })

  it('is of the linked worktree, not of the one that it is linked to', async () => {
    const [folder, tree] = [clone(), realpathSync(temporaryFolder())]
    git(folder, 'worktree', 'add', '--quiet', '-b', 'side/x', tree, 'HEAD~1')
    const head = origin.git('rev-parse', 'main~1')
    expect(await findWorkingCopy(tree)).toMatchObject({ path: tree, head, branch: 'side/x', dirty: false })
  })

  it('is the folder of a bare repository, with its commit and its remote', async () => {
    const folder = clone('--bare')
    expect(await findWorkingCopy(folder)).toEqual({
      path: folder,
      remote: `file://${origin.path}`,
      head: tip,
      branch: 'main',
      dirty: false,
      unpushed: false,
      partial: false,
    })
  })

  it('is the folder of git itself, from within', async () => {
    const folder = join(clone(), '.git')
    expect(await findWorkingCopy(join(folder, 'refs'))).toMatchObject({ path: folder, head: tip, branch: 'main' })
  })

  it('has no commit where the one of HEAD is missing', async () => {
    const folder = clone()
    writeFileSync(join(folder, '.git/refs/heads/main'), `${'1'.repeat(40)}\n`)
    expect(await findWorkingCopy(folder)).toMatchObject({ path: folder, head: undefined, branch: 'main' })
  })
})

describe('a working copy is dirty', () => {
  it.each<[string, (folder: string) => void, boolean]>([
    ['with a changed file', (folder) => writeFileSync(join(folder, 'README'), 'other'), true],
    ['with a deleted file', (folder) => rmSync(join(folder, 'README')), true],
    ['with a staged file', (folder) => git(folder, 'rm', '--quiet', '--cached', 'README'), true],
    ['with a file that git does not know', (folder) => writeFileSync(join(folder, '# new\nfile'), ''), true],
    [
      'with a submodule at another commit',
      (folder) => {
        git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', origin.path, 'sub')
        git(folder, 'commit', '--quiet', '-m', 'sub')
        git(join(folder, 'sub'), 'checkout', '--quiet', 'HEAD~1')
      },
      true,
    ],
    [
      'but not with what git ignores',
      (folder) => {
        writeFileSync(join(folder, '.git/info/exclude'), 'ignored\n')
        writeFileSync(join(folder, 'ignored'), '')
      },
      false,
    ],
  ])('%s', async (_what, change, dirty) => {
    const folder = clone()
    change(folder)
    expect(await findWorkingCopy(folder)).toMatchObject({ path: folder, dirty })
  })
})

describe('a commit is not pushed', () => {
  it('until a branch of a remote has it', async () => {
    const folder = clone()
    expect(await findWorkingCopy(folder)).toMatchObject({ unpushed: false })
    const head = commit(folder)
    expect(await findWorkingCopy(folder)).toMatchObject({ head, unpushed: true })
    git(folder, 'update-ref', 'refs/remotes/other/side', 'HEAD')
    expect(await findWorkingCopy(folder)).toMatchObject({ head, unpushed: false })
  })

  it('also where it is on an own branch without an upstream, and where nothing was fetched yet', async () => {
    const folder = clone()
    git(folder, 'switch', '--quiet', '--create', 'own')
    expect(await findWorkingCopy(folder)).toMatchObject({ branch: 'own', unpushed: false })
    const fresh = newRepository()
    fresh.git('remote', 'add', 'origin', 'https://example.com/a/b')
    expect(await findWorkingCopy(fresh.path)).toMatchObject({ remote: 'https://example.com/a/b', unpushed: true })
  })
})

describe('the remote', () => {
  it('is the one of the branch, in the words that git would use', async () => {
    const folder = clone('--origin', 'elsewhere')
    git(folder, 'remote', 'add', 'origin', 'gh:a/b')
    git(folder, 'config', 'url.https://github.com/.insteadOf', 'gh:')
    expect(await findWorkingCopy(folder)).toMatchObject({ remote: `file://${origin.path}` })
    git(folder, 'checkout', '--quiet', '--detach')
    expect(await findWorkingCopy(folder)).toMatchObject({ remote: 'https://github.com/a/b' })
  })

  it('is none where there are two, and neither is the one that git would take', async () => {
    const repository = newRepository()
    for (const name of ['one', 'two']) repository.git('remote', 'add', name, `https://example.com/${name}`)
    expect(await findWorkingCopy(repository.path)).toMatchObject({ remote: undefined, unpushed: true })
  })
})

describe('a commit is here', () => {
  it('with all that is in it, and not in a partial clone, which would have to ask', async () => {
    const [folder, shallow, partial] = [clone(), clone('--depth=1'), clone('--filter=blob:none', '--no-checkout')]
    const parent = origin.git('rev-parse', 'main~1')
    expect(await holdsCommit(folder, parent)).toBe(true)
    expect(await holdsCommit(folder, '1'.repeat(40))).toBe(false)
    expect(await holdsCommit(shallow, tip)).toBe(true)
    expect(await holdsCommit(shallow, parent)).toBe(false)
    expect(await holdsCommit(partial, tip)).toBe(false)
    expect(await findWorkingCopy(partial)).toMatchObject({ partial: true })
    expect(await findWorkingCopy(shallow)).toMatchObject({ partial: false })
    expect(await holdsCommit(folder, origin.git('rev-parse', 'main^{tree}'))).toBe(false)
  })
})

describe('git itself', () => {
  it('is missed by its name', async () => {
    process.env['PATH'] = '/nowhere'
    await expect(findWorkingCopy(origin.path)).rejects.toThrow('git is not installed')
  })

  it('starts no program that the repository names for watching its files', async () => {
    const [folder, notes] = [clone(), join(temporaryFolder(), 'started')]
    writeFileSync(join(folder, '.git/monitor'), `#!/bin/sh\necho >"${notes}"\nprintf '/\\0'\n`)
    chmodSync(join(folder, '.git/monitor'), 0o755)
    git(folder, 'config', 'core.fsmonitor', join(folder, '.git/monitor'))
    await findWorkingCopy(folder)
    expect(existsSync(notes)).toBe(false)
    git(folder, 'status')
    expect(existsSync(notes)).toBe(true)
  })

  it('may refuse a repository of another owner, and says which', async () => {
    const folder = temporaryFolder()
    const say = "fatal: detected dubious ownership in repository at '/x'"
    writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "${say}" >&2\nexit 128\n`)
    chmodSync(join(folder, 'git'), 0o755)
    process.env['PATH'] = `${folder}:${path}`
    await expect(findWorkingCopy(origin.path)).rejects.toThrow(say)
  })

  it('is asked about this folder, though a hook of another repository has set others', async () => {
    process.env['GIT_DIR'] = '/nowhere'
    const found = await findWorkingCopy(origin.path).finally(() => {
      delete process.env['GIT_DIR']
    })
    expect(found).toMatchObject({ head: tip })
  })
})
