import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { decode } from '../../src/adapters/local/lines.ts'
import { runCli, startCli } from '../support/cli.ts'
import { endStarted } from '../support/processes.ts'
import { inProject } from '../support/project.ts'
import { newRepository, removeTemporaryFolders, temporaryFolder } from '../support/repository.ts'
import { until } from '../support/until.ts'

let cwd: string
let scratch: string

beforeAll(() => {
  cwd = newRepository().path
  scratch = temporaryFolder()
})
afterEach(endStarted)
afterAll(removeTemporaryFolders)

const print = (command: string, ...flags: string[]) => runCli(['exec', '--local', ...flags, command], { cwd, scratch })

describe('the log of a command', () => {
  it('has 100,000 lines of every kind once, in order, as written but for U+FFFD', async () => {
    const torture = `"${process.execPath}" "${inProject('__tests__', 'support', 'torture.mjs')}" 100000`
    const written = execFileSync('sh', ['-c', `${torture} 2>&1`], { maxBuffer: 1 << 30 })
    const { code, stdout, stderr } = await print(torture)
    expect(code).toBe(0)
    expect(stderr).not.toContain('warning')
    // Compared line by line: a failing comparison of the whole would print all of it.
    const [got, wanted] = [stdout.toString('utf8').split('\n'), decode(written).split('\n')]
    expect(got.length).toBe(wanted.length)
    expect(wanted.findIndex((line, index) => line !== got[index])).toBe(-1)
  })

  it.each([
    ['a last line without a line feed', 'printf "one\\ntwo"', 'one\ntwo'],
    ['a word without a line feed', 'printf a', 'a'],
    ['spaces without a line feed, behind an empty line', 'printf "\\n  "', '\n  '],
    ['a long line without a line feed', 'awk \'BEGIN { while (n++ < 100000) printf "x" }\'', 'x'.repeat(100_000)],
    ['blank lines at the end', 'printf "one\\n\\n\\n"', 'one\n\n\n'],
    ['blank lines alone', 'printf "\\n\\n"', '\n\n'],
    ['lines of spaces', 'printf " \\n   \\nx \\n"', ' \n   \nx \n'],
    ['nothing', 'true', ''],
    ['a carriage return', 'printf "a\\rb\\r\\n"', 'a\rb\r\n'],
  ])('keeps %s', async (_what, command, wanted) => {
    expect((await print(command)).stdout.toString('utf8')).toBe(wanted)
  })

  it('shows a line while the command still runs', async () => {
    const flag = join(scratch, 'seen')
    const run = startCli(['exec', '--local', `echo early; while [ ! -e "${flag}" ]; do sleep 0.05; done; echo late`], {
      cwd,
      scratch,
    })
    await until(() => run.printed() === 'early\n', 'the first line')
    writeFileSync(flag, '')
    expect((await run.result).stdout.toString('utf8')).toBe('early\nlate\n')
  })

  it('is not the worse for a command that closes its output', async () => {
    expect(await print('echo last; exec >&- 2>&-; sleep 0.1; exit 3')).toMatchObject({
      code: 3,
      stdout: Buffer.from('last\n'),
    })
  })

  it('names lines that are missing when the command ends the copier of its own log', async () => {
    // Its own copier, told by its program and by our id; a bracket keeps the pattern from finding itself.
    const kill =
      'for p in /proc/[0-9]*; do grep -qs "copy\\.aw[k]" $p/cmdline && grep -qs $MYCLI_EXECUTION_ID $p/environ && kill -KILL $(basename $p); done'
    const { code, stderr } = await print(`echo lost; ${kill}; exit 5`)
    expect(code).toBe(5)
    expect(stderr).toContain('lines may be missing')
  })
})
