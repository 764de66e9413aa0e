import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { describeWith } from './support/describe-with.ts'
import { inProject } from './support/project.ts'
import { removeTemporaryFolders, temporaryFolder } from './support/repository.ts'
import { which } from './support/tools.ts'
import type { Workflow } from './support/workflow-rules.ts'

const folder = inProject('.github/workflows')

/** Each script of a workflow, as a file that the runner would give to bash. */
function scriptsIn(name: string): readonly string[] {
  const { jobs } = parse(readFileSync(join(folder, name), 'utf8')) as Workflow
  return Object.values(jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run }) => run ?? []))
}

/** What shellcheck has against scripts, all of them in one process. */
function shellcheck(scripts: readonly string[], severity = 'style'): string {
  const files = temporaryFolder()
  const paths = scripts.map((script, index) => {
    const path = join(files, `${index}.sh`)
    writeFileSync(path, `#!/usr/bin/env bash\nset -eo pipefail\n${script}\n`)
    return path
  })
  return spawnSync('shellcheck', ['--format', 'gcc', '--severity', severity, ...paths], { encoding: 'utf8' }).stdout
}

afterAll(removeTemporaryFolders)

const programs = { shellcheck: which('shellcheck') !== undefined }

describeWith(programs, 'the scripts of the workflows', () => {
  it('have nothing that shellcheck minds', () => {
    const scripts = readdirSync(folder).flatMap(scriptsIn)
    expect(scripts.length).toBeGreaterThan(15)
    expect(shellcheck(scripts)).toBe('')
  })

  it('would be found to', () => {
    expect(shellcheck(['cat $HOME/a'])).toContain('SC2086')
  })
})

describeWith(programs, 'the scripts of the documents', () => {
  const pages = [
    ...['README.md', 'CONTRIBUTING.md', 'infra/README.md', 'docker/README.md'],
    ...readdirSync(inProject('docs')).map((name) => `docs/${name}`),
  ]
  const blocks = pages.flatMap((page) =>
    [...readFileSync(inProject(page), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text),
  )

  it('are such that bash can read them', () => {
    expect(blocks.length).toBeGreaterThan(8)
    expect(shellcheck(blocks, 'error')).toBe('')
    expect(shellcheck(['if true; do'], 'error')).not.toBe('')
  })
})

describe('the command that checks the pins of the workflows', () => {
  const [, command = ''] =
    /^```sh\n(grep [\s\S]*?)^```$/m.exec(readFileSync(inProject('CONTRIBUTING.md'), 'utf8')) ?? []
  const pins = readdirSync(folder).flatMap((name) => [
    ...readFileSync(join(folder, name), 'utf8').matchAll(/uses: (\S+)@([0-9a-f]{40}) # (\S+)$/gm),
  ])

  /** What it prints where GitHub has these commits, and what of GitHub it asked for. */
  function printed(commits: readonly (readonly [asked: string, sha: string])[]): string {
    const programs = temporaryFolder()
    const answers = commits.map(([asked, sha]) => `'api ${asked} --jq .sha') echo ${sha} ;;`).join('\n')
    writeFileSync(join(programs, 'gh'), `#!/bin/sh\ncase $* in\n${answers}\n*) echo "unknown: $*" >&2 ;;\nesac\n`)
    chmodSync(join(programs, 'gh'), 0o755)
    const env = { ...process.env, PATH: `${programs}:${process.env['PATH']}` }
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: inProject('.'), env, encoding: 'utf8' })
    return `${stdout}${stderr}`
  }
  const commits = pins.map(
    ([, name = '', sha = '', version = '']) => [`repos/${name}/commits/${version}`, sha] as const,
  )

  it('asks for each of them, and says nothing where they agree', () => {
    expect(new Set(pins.map(([pin]) => pin)).size).toBeGreaterThan(5)
    expect(printed(commits)).toBe('')
  })

  it('names one that is not the commit of its version', () => {
    const [, name = '', sha = '', version = ''] = pins[0] ?? []
    const moved = commits.map(([asked, one]) => [asked, one === sha ? 'f'.repeat(40) : one] as const)
    expect(printed(moved)).toBe(`${name}: ${sha} is not ${version}\n`)
  })
})
