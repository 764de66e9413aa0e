import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { type GitServer, startGitServer } from '../support/git-server.ts'
import { inProject, root } from '../support/project.ts'
import { newRepository, removeTemporaryFolders, temporaryFolder } from '../support/repository.ts'

const read = (path: string): string => readFileSync(inProject(path), 'utf8')

interface Ended {
  readonly code: unknown
  readonly stdout: string
  readonly stderr: string
}

const bash = (script: string, cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, NODE_OPTIONS: '', TMPDIR: temporaryFolder(), ...env } }
    execFile('bash', ['-c', script], options, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    )
  })

let server: GitServer | undefined
afterAll(async () => {
  await server?.close()
  removeTemporaryFolders()
})

describe("the README's first command", () => {
  it('works as it is printed, in a clone of this repository', async () => {
    const [, command = ''] = /^```sh\n(node dist\/cli\.js .*)\n```$/m.exec(read('README.md')) ?? []
    const { code, stdout } = await bash(command, root)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^README\.md$/m)
  })
})

describe('the page of the command line', () => {
  const [, block = ''] = /^```text\n(mycli [\s\S]*?)^```$/m.exec(read('docs/command-line.md')) ?? []
  const local = block.split('\n').filter((line) => line.startsWith('mycli exec --local'))

  it('has commands for this machine that work as they are printed', async () => {
    expect(local.length).toBe(4)
    const repository = newRepository()
    repository.commit('Makefile', 'all:\n\t@echo all made\ntest:\n\t@echo tested in $${STAGE:-none}\n')
    repository.git('branch', 'release')
    const home = temporaryFolder()
    mkdirSync(join(home, 'bin'))
    writeFileSync(join(home, 'bin', 'terraform'), '#!/bin/sh\necho "planned, $(git log -1 --format=%s)"\n')
    chmodSync(join(home, 'bin', 'terraform'), 0o755)
    server = await startGitServer({ root: dirname(repository.path) })
    // What is on github.com is here.
    writeFileSync(
      join(home, '.gitconfig'),
      `[url "${server.url}/${basename(repository.path)}"]\n\tinsteadOf = https://github.com/owner/name\n`,
    )
    const script = ['set -e', `mycli() { node '${inProject('dist/cli.js')}' "$@"; }`, ...local].join('\n')
    const { code, stdout, stderr } = await bash(script, repository.path, {
      HOME: home,
      PATH: `${join(home, 'bin')}:${process.env['PATH']}`,
    })
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('fatal')])
    expect(stdout).toBe('tested in none\nplanned, Change Makefile\nall made\nall made\n')
  })
})
