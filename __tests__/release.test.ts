import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { version } from '../src/version.ts'
import { inProject } from './support/project.ts'
import { newRepository, removeTemporaryFolders, type TestRepository, temporaryFolder } from './support/repository.ts'

const tag = `v${version}`
let repository: TestRepository

/** A repository at the version that our code names, tagged, whose origin has it on main. */
function releasable(): TestRepository {
  const repository = newRepository()
  const manifest = { name: 'mycli-action', version }
  repository.commit('package.json', JSON.stringify(manifest))
  repository.commit('package-lock.json', JSON.stringify({ ...manifest, packages: { '': manifest } }))
  repository.commit('CHANGELOG.md', `# Changelog\n\n## ${version} - 2026-12-01\n\n- It works.\n`)
  const origin = join(temporaryFolder(), 'origin.git')
  execFileSync('git', ['init', '--quiet', '--bare', origin])
  repository.git('remote', 'add', 'origin', origin)
  repository.git('push', '--quiet', '--set-upstream', 'origin', 'main')
  repository.git('tag', tag)
  return repository
}

function release(...args: readonly string[]): {
  readonly code: number | null
  readonly out: string
  readonly err: string
} {
  const folder = join(repository.path, 'sub')
  mkdirSync(folder, { recursive: true })
  const { status, stdout, stderr } = spawnSync(process.execPath, [inProject('build/scripts/release.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

beforeAll(() => {
  repository = releasable()
})
afterAll(removeTemporaryFolders)

describe('scripts/release', () => {
  it('lets a tag through that is at the commit of main in which every version agrees', () => {
    expect(release('check', tag)).toEqual({ code: 0, out: '', err: '' })
    expect(release('notes', tag).out).toBe('- It works.\n')
    expect(release('moving', 'v1.0.0').out).toBe('v1')
    expect(release('moving', tag).out).toBe('')
  })

  it('refuses a version that is not the one of the files, with each of them', () => {
    repository.git('tag', 'v9.9.9')
    const { code, err } = release('check', 'v9.9.9')
    expect([code, err.trim().split('\n').length]).toEqual([1, 5])
    expect(err).toContain(`package.json says ${version}, the tag 9.9.9.\n`)
  })

  it('refuses a tag that is elsewhere than what is checked out, or not there', () => {
    const tagged = repository.git('rev-parse', tag)
    const head = repository.commit('more', 'more\n')
    expect(release('check', tag)).toMatchObject({ code: 1, err: expect.stringContaining(`at ${tagged}, and what is`) })
    repository.git('tag', '--delete', tag)
    expect(release('check', tag)).toMatchObject({ code: 1, err: expect.stringContaining('at no commit') })
    repository.git('tag', tag)
    expect(release('check', tag)).toMatchObject({ code: 1, err: `The commit ${head} is not on main.\n` })
    repository.git('push', '--quiet')
    expect(release('check', tag).code).toBe(0)
  })

  it('says how it is used where it is used otherwise', () => {
    expect(release('publish')).toMatchObject({ code: 2, err: expect.stringContaining('Usage: ') })
    writeFileSync(join(repository.path, 'CHANGELOG.md'), '# Changelog\n')
    expect(release('check', tag).err).toContain('CHANGELOG.md has no text')
  })
})
