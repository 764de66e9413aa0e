import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { pathOf, shells } from '../support/shells.ts'
import { which } from '../support/tools.ts'
import { runWrapper } from '../support/wrapper.ts'

const tools = Object.fromEntries(
  [
    'awk',
    'base64',
    'cat',
    'date',
    'fold',
    'gzip',
    'mkfifo',
    'mkdir',
    'rm',
    'sed',
    'setsid',
    'sha256sum',
    'sleep',
    'tr',
    'wc',
  ].map((name) => [name, which(name)]),
)

describe.each(shells)('the command of run.sh in $name', (shell) => {
  it('runs in bash, which stops at the first failure, also in a pipe', async () => {
    const first = await runWrapper(shell, { script: 'test -n "$BASH_VERSION" && echo bash\nfalse\necho not here' })
    expect([first.lines, first.code]).toEqual([['bash'], 1])
    const pipe = await runWrapper(shell, { script: 'echo on\n(exit 5) | cat\necho not here' })
    expect([pipe.lines, pipe.code]).toEqual([['on'], 5])
    const bare = await runWrapper(shell, { script: 'list=(1 2)\necho $((list[0] + list[1]))' })
    expect(bare.lines).toEqual(['3'])
  })

  it('runs in sh where there is no bash', async () => {
    const path = pathOf({ ...tools, sh: which('dash') })
    const { lines, code } = await runWrapper(shell, {
      script: 'echo "[$BASH_VERSION]"\nfalse\necho not here',
      environment: { PATH: path },
    })
    expect([lines, code]).toEqual([['[]'], 1])
  })

  it('runs the words of shell, with {0} for the script', async () => {
    const words = ['sh', '-c', 'echo "got $1"; cat "$0"', '{0}', 'a b']
    const { lines } = await runWrapper(shell, { script: 'the script', plan: { shell: words } })
    expect(lines).toEqual(['got a b', 'the script'])
    const missing = await runWrapper(shell, { plan: { shell: ['no-such-shell', '{0}'] } })
    expect(missing.code).toBe(127)
  })

  it('starts where it is told to, or not at all', async () => {
    const prepare = (dir: string): void => void mkdirSync(join(dir, 'ws/a b/-c'), { recursive: true })
    const here = await runWrapper(shell, { script: 'pwd', prepare })
    expect(here.lines[0]).toMatch(/\/ws$/)
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

  it('gets its environment to the letter', async () => {
    const env = {
      LINES_: 'a\nb\n\n',
      BACKSLASH: '\\n\\\\ \\0101 \\c',
      QUOTES: `'"\`$(echo no)$HOME`,
      UNICODE: 'żółć 🦊',
      RETURN: 'a\r\n',
      EMPTY: '',
      SPACES: '  two  ',
      rc: '1',
      limit: '2',
      IFS: ',',
      HOME: '/somewhere',
      OPTIND: '4',
      CDPATH: '/tmp',
    }
    // Not a shell, which would keep its own IFS and OPTIND.
    const shellWords = [process.execPath, '-e', 'console.log(JSON.stringify(process.env))']
    const { lines, code } = await runWrapper(shell, { plan: { env, shell: shellWords } })
    expect(JSON.parse(lines[0] ?? '')).toMatchObject(env)
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

  it('still runs when its environment has a name that a shell refuses', async () => {
    const { lines } = await runWrapper(shell, { script: 'echo on', plan: { env: { OPTIND: 'x', AFTER: '1' } } })
    expect(lines).toEqual(['on'])
  })

  it('sees nothing of the wrapper: no variable, no descriptor', async () => {
    const own = await runWrapper(shell, { script: 'env | grep -i ^mycli' })
    expect(own.lines).toEqual([`MYCLI_EXECUTION_ID=${'a'.repeat(20)}`])
    const all = await runWrapper(shell, { script: "cat /proc/[0-9]*/cmdline /proc/[0-9]*/environ | tr '\\0' '\\n'" })
    expect(all.lines.some((line) => line.endsWith('/docker/run.sh'))).toBe(true)
    expect(all.lines.filter((line) => line.includes(all.stream.mark.slice('@mycli:'.length)))).toEqual([])
    // Its shell has the script open far above.
    const open = await runWrapper(shell, {
      script: 'for fd in 0 1 2 3 4 5 6 7 8 9; do readlink "/proc/$$/fd/$fd" || :; done',
    })
    expect(open.lines).toEqual(['/dev/null', ...Array(2).fill(expect.stringMatching(/\/stream \(deleted\)$/))])
  })
})

for (const shell of shells.filter(({ busybox }) => busybox)) {
  describe(`the command of run.sh in ${shell.name}`, () => {
    it('runs in busybox where the image has no shell at all', async () => {
      const { lines, code } = await runWrapper(shell, {
        script: 'echo on | cat\nfalse\necho not here',
        environment: { PATH: '/nonexistent' },
      })
      expect([lines, code]).toEqual([['on'], 1])
    })
  })
}
