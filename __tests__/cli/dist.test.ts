import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { inProject } from '../support/project.ts'
import { newRepository, removeTemporaryFolders, temporaryFolder } from '../support/repository.ts'

/** The oldest Node that package.json allows, where OLDEST_NODE says where one is (.ci/run does); else our own. */
const oldestNode = process.env['OLDEST_NODE']
const node = oldestNode ?? process.execPath
let cwd: string
let dist: string

beforeAll(() => {
  cwd = newRepository().path
  dist = temporaryFolder()
  cpSync(inProject('dist'), dist, { recursive: true })
})
afterAll(removeTemporaryFolders)

/** Runs a file of the copy, with nothing of this project's environment. */
function run(file: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const own = { PATH: process.env['PATH'], HOME: dist, TMPDIR: temporaryFolder(), ...env }
  const { status, stdout, stderr } = spawnSync(node, [join(dist, file), ...words], { cwd, env: own, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('dist, copied to a folder where nothing is installed', () => {
  it('is tried on the oldest Node that package.json allows, where there is one', () => {
    const { engines } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { engines: { node: string } }
    const [, major = '', minor = ''] = /^>=(\d+)\.(\d+)$/.exec(engines.node) ?? []
    expect([major, minor]).not.toContain('')
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' })
    if (oldestNode) expect(version).toMatch(new RegExp(`^v${major}\\.${minor}\\.`))
  })

  it.each([22, 26])('says in words that it may open no more than %d files', (limit) => {
    const words = ['-c', 'ulimit -n "$1"; shift; exec "$@"', 'sh', String(limit), node, join(dist, 'cli.js')]
    const env = { PATH: process.env['PATH'], HOME: dist, TMPDIR: temporaryFolder() }
    const { status, stderr } = spawnSync('sh', [...words, 'exec', '--local', 'true'], { cwd, env, encoding: 'utf8' })
    expect([status, stderr]).toEqual([
      125,
      'mycli: No more files may be opened.\n  Raise its limit, for example with ulimit -n 1024.\n',
    ])
  })

  it('runs a command on this machine, without a word of warning', () => {
    const { status, stdout, stderr } = run('cli.js', ['exec', '--local', 'cat README; exit 3'])
    expect({ status, stdout }).toEqual({ status: 3, stdout: 'A repository of the tests.\n' })
    expect(stderr).not.toMatch(/warning/i)
  })

  it('gets as far as AWS, with all that is loaded for it', () => {
    const { status, stderr } = run('cli.js', ['exec', '--repo', 'owner/name', '--aws-region', 'eu-west-1', 'true'], {
      AWS_EC2_METADATA_DISABLED: 'true',
    })
    expect(status).toBe(125)
    expect(stderr).toMatch(/^mycli: .*credentials/m)
    expect(stderr).not.toMatch(/warning/i)
  })

  it.each(['index.js', 'post.js'])('has a %s that starts', (file) => {
    const { stderr } = run(file, [])
    expect(stderr).toBe('')
  })
})
