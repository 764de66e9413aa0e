import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { relative } from 'node:path'
import { expect, it } from '@jest/globals'
import { describeWith } from '../support/describe-with.ts'
import { inProject } from '../support/project.ts'
import { which } from '../support/tools.ts'

const filesIn = (folder: string, wanted: RegExp): readonly string[] =>
  readdirSync(inProject(folder))
    .filter((name) => wanted.test(name))
    .map((name) => inProject(folder, name))

const scripts = ['docker', 'docker/build', 'src/adapters/local'].flatMap((folder) => filesIn(folder, /\.sh$/))
const dockerfiles = filesIn('docker', /^Dockerfile/)
/** Whose backquotes shfmt would make $( ), which some shells take badly there: it says where. */
const withBackquotes = inProject('docker/run.sh')

const saidOf = (program: string, ...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', cwd: inProject('.') })
  return { status, said: `${stdout}${stderr}` }
}
const nothing = { status: 0, said: '' }
const named = (files: readonly string[]) => files.map((file) => [relative(inProject('.'), file), file] as const)

describeWith({ shellcheck: which('shellcheck') !== undefined }, 'shellcheck', () => {
  it.each(named([...scripts, inProject('.ci/run')]))('finds nothing in %s', (_, file) => {
    expect(saidOf('shellcheck', file)).toEqual(nothing)
  })

  it('is given every script', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(12)
  })
})

describeWith({ shfmt: which('shfmt') !== undefined }, 'shfmt', () => {
  it.each(named(scripts.filter((file) => file !== withBackquotes)))('would write %s as it is', (_, file) => {
    expect(saidOf('shfmt', '-d', file)).toEqual(nothing)
  })
})

const linter = inProject('node_modules/dockerfile-utils/bin/dockerfile-utils')
describeWith({ 'dockerfile-utils': existsSync(linter) }, 'dockerfile-utils', () => {
  it.each(named(dockerfiles))('finds nothing in %s', (_, file) => {
    expect(saidOf(process.execPath, linter, 'lint', file)).toEqual(nothing)
  })

  it('is given both Dockerfiles', () => {
    expect(dockerfiles).toHaveLength(2)
  })
})
