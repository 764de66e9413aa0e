import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readShell } from '../../src/core/settings/readers.ts'
import { pathOf, taskShell as shell } from '../support/shells.ts'
import { which } from '../support/tools.ts'
import { runWrapper } from '../support/wrapper.ts'
import { commit } from '../support/wrapper-folder.ts'

describe(`the command of run.sh in ${shell.name}`, () => {
  it('runs in bash, which stops at the first failure, as a step without a shell does', async () => {
    const script = 'test -n "$BASH_VERSION" && echo bash\nlist=(1 2)\necho $((list[0] + list[1]))\necho $GITHUB_SHA'
    const { lines, code } = await runWrapper(shell, {
      script: `${script}\n(exit 5) | cat\nfalse\necho not here`,
      environment: { GITHUB_SHA: 'of something else' },
    })
    expect([lines, code]).toEqual([['bash', '3', commit], 1])
  })

  it('runs with pipefail where bash is asked for', async () => {
    const read = readShell('bash')
    const words = 'value' in read ? read.value : []
    const { lines, code } = await runWrapper(shell, { script: '(exit 5) | cat\necho not here', plan: { shell: words } })
    expect([lines, code]).toEqual([[], 5])
  })

  it('runs in a bash that reads no start-up file', async () => {
    const { lines } = await runWrapper(shell, { script: 'shopt -q login_shell || echo "$- $#"', plan: { env: {} } })
    expect(lines).toEqual([expect.stringMatching(/^[^i]*e[^i]* 0$/)])
  })

  it('runs in sh where there is no bash', async () => {
    const { lines, code } = await runWrapper(shell, {
      script: 'echo "[$BASH_VERSION]"\nfalse\necho not here',
      environment: { PATH: pathOf({ sh: which('dash') }) },
    })
    expect([lines, code]).toEqual([['[]'], 1])
  })

  it('runs the words of shell, with {0} for the script, wherever it stands', async () => {
    const words = ['sh', '-c', 'echo "got $1"; cat "$0" {0}; echo {0}*{0}', '{0}', 'a b']
    const { lines } = await runWrapper(shell, { script: 'the script', plan: { shell: words } })
    const [, , , twice = ''] = lines
    expect(lines.slice(0, 3)).toEqual(['got a b', 'the script', 'the script'])
    expect(new Set(twice.split('*')).size).toBe(1)
    const missing = await runWrapper(shell, { plan: { shell: ['no-such-shell', '{0}'] } })
    expect(missing.code).toBe(127)
  })

  it('runs a shell that is named by its path, also where a folder of PATH has one of its name', async () => {
    const script = 'echo "$0"'
    const path = pathOf({ tool: which('true') })
    const byPath = await runWrapper(shell, {
      plan: { shell: ['./tool', '{0}'] },
      prepare: (dir) => writeFileSync(join(dir, 'ws/tool'), '#!/bin/sh\necho by path\n', { mode: 0o755 }),
      environment: { PATH: `${path}:${process.env['PATH']}` },
    })
    expect(byPath.lines).toEqual(['by path'])
    mkdirSync(join(path, 'sh'))
    const environment = { PATH: `${path}:${process.env['PATH']}` }
    const past = await runWrapper(shell, { script, plan: { shell: ['sh', '-c', 'echo past it'] }, environment })
    expect(past.lines).toEqual(['past it'])
  })

  it('starts where it is told to, or not at all', async () => {
    const prepare = (dir: string): void => void mkdirSync(join(dir, 'ws/a b/-c'), { recursive: true })
    const there = await runWrapper(shell, { script: 'pwd', plan: { workingDirectory: 'a b/-c' }, prepare })
    expect(there.lines[0]).toMatch(/\/ws\/a b\/-c$/)
    for (const workingDirectory of ['nowhere', '-', '-P']) {
      const { stream, code, lines } = await runWrapper(shell, { script: 'pwd', plan: { workingDirectory } })
      expect(lines).toEqual([])
      expect(stream.failure).toEqual({
        failure: 'directory',
        text: `the working directory "${workingDirectory}" is not a folder there`,
      })
      expect([code, stream.exit]).toEqual([125, expect.objectContaining({ reason: 'checkout', begun: false })])
    }
  })

  it.each([
    ['an absolute path', '/tmp'],
    ['the folder above', '..'],
    ['a link of the tree', 'link'],
  ])('does not start outside of the repository: %s', async (_what, workingDirectory) => {
    const prepare = (dir: string): void => {
      symlinkSync('/tmp', join(dir, 'ws/link'))
    }
    const { stream, lines } = await runWrapper(shell, { script: 'pwd', plan: { workingDirectory }, prepare })
    expect([lines, stream.failure?.failure]).toEqual([[], 'directory'])
    expect(stream.failure?.text).toBe(`the working directory "${workingDirectory}" is outside of the repository`)
  })

  it('starts in a folder that a link within the repository leads to', async () => {
    const prepare = (dir: string): void => {
      mkdirSync(join(dir, 'ws/a'))
      symlinkSync('a', join(dir, 'ws/link'))
    }
    const { code } = await runWrapper(shell, { script: 'pwd', plan: { workingDirectory: 'link' }, prepare })
    expect(code).toBe(0)
  })

  it('is found by the PATH that it is given', async () => {
    const path = pathOf({ 'a-tool': which('true') })
    const { code } = await runWrapper(shell, {
      script: 'a-tool',
      plan: { env: { PATH: `${path}:${process.env['PATH']}` } },
    })
    expect(code).toBe(0)
  })

  it('starts in the working copy, where CDPATH does not lead it away, and is told where its files are', async () => {
    const names = ['WORKSPACE', 'OUTPUT', 'ENV', 'STEP_SUMMARY', 'PATH'].map((name) => `GITHUB_${name}`)
    const { lines } = await runWrapper(shell, {
      script: `echo "\${CDPATH-unset}"; pwd; for name in ${names.join(' ')}; do printenv "$name"; done`,
      environment: { CDPATH: '/' },
    })
    const folders = ['/ws', '/ws', '/io/output', '/io/env', '/io/summary', '/io/path']
    expect(lines).toEqual([
      'unset',
      ...folders.map((path) => expect.stringMatching(new RegExp(`/mycli-test-\\w+${path}$`))),
    ])
  })

  // The nonce would let it end the run in the wrapper's name; the task has its secrets.
  it('finds none of what the wrapper was told, in its folder or beside it', async () => {
    const { lines, stream } = await runWrapper(shell, {
      script: `ls -A "$GITHUB_WORKSPACE/../io" && echo . && cat /proc/[0-9]*/cmdline /proc/[0-9]*/environ | tr '\\0' '\\n'`,
    })
    const files = lines.slice(0, lines.indexOf('.'))
    expect(files).toEqual(['env', 'output', 'path', 'script', 'summary'])
    expect(lines.some((line) => line.endsWith('/docker/run.sh'))).toBe(true)
    expect(lines.filter((line) => line.includes((stream.mark ?? '').slice('@mycli:'.length)))).toEqual([])
  })
})

if (shell.busybox) {
  it('the command of run.sh runs in busybox where the image has no shell at all', async () => {
    const { lines, code } = await runWrapper(shell, {
      script: 'echo on | cat\nfalse\necho not here',
      environment: { PATH: '/nonexistent' },
    })
    expect([lines, code]).toEqual([['on'], 1])
  })
}
