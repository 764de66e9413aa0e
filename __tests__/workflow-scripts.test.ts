import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
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
