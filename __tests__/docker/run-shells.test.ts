import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { otherShells, pathOf, type Shell, shells, taskShell } from '../support/shells.ts'
import { which } from '../support/tools.ts'
import { until } from '../support/until.ts'
import { runScript, runWrapper, startWrapper } from '../support/wrapper.ts'

// What differs between shells: signals and traps, reading and printing, and what they do with their environment.
// All else is tested in the shell of a task.

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
  PLAIN: 'env X=1',
}

describe.each(shells)('the environment of the command of run.sh in $name', (shell) => {
  it('is what was asked for, to the letter, secrets too, and nothing of the wrapper', async () => {
    // Not a shell, which would keep its own IFS and OPTIND.
    const plan = { env, secretEnv: { SECRET: 'one\ntwo\\n $HOME' }, shell: [process.execPath, '{0}'] }
    const { lines, code } = await runWrapper(shell, {
      plan,
      script: 'console.log(JSON.stringify(process.env))',
      environment: { mycli_line: 'theirs' },
    })
    const seen = JSON.parse(lines[0] ?? '') as Readonly<Record<string, string>>
    expect(seen).toMatchObject({ ...env, SECRET: 'one\ntwo\\n $HOME' })
    const ours = Object.keys(seen).filter((name) => /^mycli/i.test(name) && name !== 'mycli_line')
    expect([ours, seen['MYCLI_EXECUTION_ID'], code]).toEqual([['MYCLI_EXECUTION_ID'], 'a'.repeat(20), 0])
  })

  it('has no name that a shell refuses, and all the others; three descriptors are open', async () => {
    // Its shell has the script open far above.
    const { lines } = await runWrapper(shell, {
      script: 'echo $AFTER; for fd in 0 1 2 3 4 5 6 7 8 9; do readlink "/proc/$$/fd/$fd" || :; done',
      plan: { env: { OPTIND: 'x', AFTER: '1' } },
    })
    expect(lines).toEqual(['1', '/dev/null', ...Array(2).fill(expect.stringMatching(/\/stream \(deleted\)$/))])
  })
})

const stopSignals: readonly (readonly [string, number])[] = [
  ['HUP', 1],
  ['INT', 2],
  ['QUIT', 3],
  ['TERM', 15],
  ['WINCH', 28],
  ['37', 37],
]

describe.each(otherShells)('run.sh in $name', (shell) => {
  it.concurrent('ends a command at its timeout with 124', async () => {
    const script =
      'exec 2>/dev/null; trap "echo asked; exit 0" TERM; echo on; for i in $(seq 400); do sleep 0.05; done; exit 9'
    const { lines, stream } = await runWrapper(shell, { script, plan: { timeoutSeconds: 1 }, grace: 3_600 })
    expect([lines, stream.exit]).toEqual([['on', 'asked'], expect.objectContaining({ code: 124, reason: 'timeout' })])
  })

  it.concurrent('kills a command that ignores TERM when the grace is over', async () => {
    const script = 'trap "" TERM; echo on; for i in $(seq 400); do sleep 0.05; done; echo late; exit 9'
    const { lines, stream, stderr } = await runWrapper(shell, { script, plan: { timeoutSeconds: 1 }, grace: 1 })
    expect([lines, stderr]).toEqual([['on'], ''])
    expect(stream.exit).toMatchObject({ code: 124, reason: 'timeout' })
  })

  it.concurrent.each(stopSignals)('passes %s on as it is', async (name, number) => {
    // It waits for one program in the background: bash drops a SIGINT that comes while one in the foreground just ends.
    const script = `exec 2>/dev/null; trap 'echo heard ${name}; exit 0' ${name}; echo on; sleep 60 & wait; exit 9`
    const wrapper = startWrapper(shell, { script, grace: 3_600 })
    await until(() => wrapper.output().includes('on\n'), 'the command')
    wrapper.signal(number)
    const { lines, stream, code, stderr } = await wrapper.ended
    expect([lines, code, stderr]).toEqual([['on', `heard ${name}`], 143, ''])
    expect(stream.exit).toMatchObject({ code: 143, reason: 'signalled', begun: true })
  })

  it.concurrent('does not have the command ignore SIGINT or anything else', async () => {
    const script = "grep -E 'Sig(Ign|Blk)' /proc/self/status; trap 'echo INT; exit 3' INT; kill -INT $$; sleep 9"
    const { lines, code } = await runWrapper(shell, { script })
    expect(lines).toEqual([expect.stringMatching(/^SigBlk:\t0+$/), expect.stringMatching(/^SigIgn:\t0+$/), 'INT'])
    expect(code).toBe(3)
  })

  it.concurrent('sets the words of shell and the working directory', async () => {
    const words = ['sh', '-c', 'pwd; echo "got $1"; cat "$0"', '{0}', 'a b']
    const { lines } = await runWrapper(shell, { script: 'the script', plan: { shell: words, workingDirectory: '.' } })
    expect(lines).toEqual([expect.stringMatching(/\/ws$/), 'got a b', 'the script'])
  })
})

// An awk of another kind, and no bash: as on a small machine.
const alone = otherShells
  .filter(({ busybox }) => !busybox)
  .flatMap((shell) => [
    { shell, name: shell.name, awk: 'awk', program: which('busybox') },
    { shell, name: shell.name, awk: 'mawk', program: which('mawk') },
    { shell, name: shell.name, awk: 'gawk', program: which('gawk') },
  ])
it.each(alone)('run.sh in $name works with no awk but $awk, and no bash', async ({ shell, awk, program }) => {
  const needed = [
    'base64',
    'date',
    'fold',
    'gzip',
    'mkfifo',
    'mkdir',
    'rm',
    'setsid',
    'sha256sum',
    'sleep',
    'test',
    'tr',
    'wc',
  ]
  const links = Object.fromEntries(needed.map((name) => [name, which(name)]))
  const PATH = pathOf({
    ...links,
    [awk]: program,
    ...(shell.name === 'bash as sh' && { awk: program }),
    sh: which('dash'),
  })
  const script =
    'echo "[$BASH_VERSION]"; until test -e ../go; do sleep 0.1; done; echo; echo a=1 >"$GITHUB_OUTPUT"; false; echo no'
  const wrapper = startWrapper(shell, { script, environment: { PATH } })
  await until(() => wrapper.output().includes('[]\n'), 'the first line')
  writeFileSync(join(wrapper.dir, 'go'), '')
  const { lines, code, stream } = await wrapper.ended
  expect([lines, code, stream.exit?.fileFrames, stream.damaged]).toEqual([['[]', ''], 1, 2, 0])
})

describe('the functions of run.sh', () => {
  const names = [...readFileSync(runScript, 'utf8').matchAll(/^(\w+)\(\) /gm)].map(([, name = '']) => name)
  const parsing = (shell: Shell, ...words: readonly string[]) => {
    const [program = '', ...args] = shell.argv
    return spawnSync(program, [...args, ...words], { encoding: 'utf8' })
  }

  it.each(shells.filter(({ pid1 }) => !pid1))('have names that mean nothing else in $name', (shell) => {
    expect(names.length).toBeGreaterThan(30)
    expect(parsing(shell, '-c', 'for name; do command -v "$name"; done', 'sh', ...names).stdout).toBe('')
  })
})

it('the shell of a task is busybox as PID 1, in CI', () => {
  expect(process.env['CI'] === 'true' ? taskShell.name : 'busybox ash as PID 1').toBe('busybox ash as PID 1')
})
