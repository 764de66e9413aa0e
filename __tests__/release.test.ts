import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { version } from '../src/version.ts'
import { inProject, root } from './support/project.ts'
import { newRepository, removeTemporaryFolders, type TestRepository, temporaryFolder } from './support/repository.ts'
import type { Workflow } from './support/workflow-rules.ts'

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
    expect(release('channel', tag).out).toBe(tag.includes('-') ? 'next' : 'latest')
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
    expect(release('check', tag)).toMatchObject({
      code: 1,
      err: `The commit ${head} is not on main, and on no branch release/….\n`,
    })
    repository.git('push', '--quiet', 'origin', 'HEAD:topic')
    expect(release('check', tag).code).toBe(1)
    repository.git('push', '--quiet', 'origin', 'HEAD:release/1')
    expect(release('check', tag).code).toBe(0)
  })

  it('says how it is used where it is used otherwise', () => {
    expect(release('publish')).toMatchObject({ code: 2, err: expect.stringContaining('Usage: ') })
    writeFileSync(join(repository.path, 'CHANGELOG.md'), '# Changelog\n')
    expect(release('check', tag).err).toContain('CHANGELOG.md has no text')
  })
})

describe('the images of a release', () => {
  const workflow = parse(readFileSync(inProject('.github/workflows/release.yml'), 'utf8')) as Workflow
  const script = workflow.jobs['images']?.steps?.find(({ run }) => run?.includes('push-ecr'))?.run ?? ''

  it.each([
    ['v1.2.3', 'v1', ['1.2.3', '1']],
    ['v1.2.4', '', ['1.2.4']],
    ['v2.0.0-rc.1', '', ['2.0.0-rc.1']],
  ])('of %s, which moves "%s", have the tags %j', (name, moving, tags) => {
    const { status, stdout } = spawnSync('bash', ['-c', script.replace(/^make /, 'make -n ')], {
      ...{ cwd: root, encoding: 'utf8' },
      env: { PATH: process.env['PATH'], IMAGE: 'checkout', MOVING: moving, GITHUB_REF_NAME: name },
    })
    expect(status).toBe(0)
    expect(
      [...stdout.matchAll(/--tag public\.ecr\.aws\/shaftoe\/mycli-checkout:(\S+)/g)].map(([, tag]) => tag),
    ).toEqual(tags)
  })
})
