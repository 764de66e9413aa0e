import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { main } from '../../src/cli/main.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import { scriptsFolder } from '../support/caller.ts'
import { newRepository, removeTemporaryFolders, temporaryFolder } from '../support/repository.ts'

let cwd: string
let bundle: string
beforeAll(() => {
  cwd = newRepository().path
  bundle = scriptsFolder()
})
afterAll(removeTemporaryFolders)

/** One command line in this process, with what it wrote. */
async function mycli(words: readonly string[], changes: Partial<Terminal> = {}) {
  const written = { stdout: '', stderr: '' }
  const stream = (name: keyof typeof written): NodeJS.WriteStream => {
    const write = (text: string): boolean => {
      written[name] += text
      return true
    }
    return { write } as unknown as NodeJS.WriteStream
  }
  const { signal } = new AbortController()
  const env = { PATH: process.env['PATH'] }
  const code = await main(words, {
    stdin: process.stdin,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env,
    cwd,
    bundle,
    signal,
    ...changes,
  })
  return { code, ...written }
}

describe('a command line', () => {
  it.each([[[]], [['help']], [['--help']], [['-h']]])('%j prints how to use it', async (words) => {
    expect(await mycli(words)).toEqual({
      code: 0,
      stdout: expect.stringContaining('mycli COMMAND [options]'),
      stderr: '',
    })
  })

  it.each([
    [['-v']],
    [['--version']],
    [['version']],
    [['exec', '-v']],
    [['logs', '--version']],
    [['completion', '-v']],
  ])('%j prints the version', async (words) => {
    expect(await mycli(words)).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/), stderr: '' })
  })

  it.each([['completion'], ['version'], ['logs']])('has help for %s, too', async (name) => {
    const help = { code: 0, stdout: expect.stringContaining(`\n  mycli ${name}`), stderr: '' }
    expect(await mycli([name, '--help'])).toEqual(help)
    expect(await mycli(['help', name])).toEqual(help)
  })

  it('does not print a version in place of what was to run', async () => {
    for (const word of ['-v', '--version']) {
      const { code, stdout } = await mycli(['exec', word, 'echo ran', '--local'])
      expect([code, stdout]).toEqual([125, ''])
    }
  })

  it('has its mistakes in red where a terminal has colours, or it is asked to', async () => {
    let told = ''
    const stderr = { isTTY: true, write: (text: string) => (told += text) } as unknown as NodeJS.WriteStream
    const said = async (words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> => {
      told = ''
      await mycli(words, { stderr, env })
      return told
    }
    const red = 'mycli: \u001b[31mThere is no command "nope".\u001b[39m\n  mycli help lists them.\n'
    expect(await said(['nope'])).toBe(red)
    expect(await said(['nope'], { NO_COLOR: '1' })).not.toContain('\u001b')
    expect(await said(['nope', '--no-color'])).not.toContain('\u001b')
    expect(await said(['nope', '--', '--no-color'])).toBe(red)
    expect(await said(['nope', '--no-color', '--color'], { NO_COLOR: '1' })).toBe(red)
  })

  it('that names no command is told which there are', async () => {
    expect(await mycli(['completely-other'])).toEqual({
      ...{ code: 125, stdout: '' },
      stderr: 'mycli: There is no command "completely-other".\n  mycli help lists them.\n',
    })
  })

  it('asks for a report of what is a bug of ours, with where it happened', async () => {
    const stdout = { write: fail } as unknown as NodeJS.WriteStream
    const { code, stderr } = await mycli(['help'], { stdout })
    expect(code).toBe(125)
    expect(stderr).toMatch(
      /^mycli: this is a bug of mycli \d+\.\d+\.\d+(-\w+)?, please report it:\nError: broken\n +at /,
    )
  })

  it('prints help alone, with anything else beside it', async () => {
    expect((await mycli(['exec', '--local', '--help', 'exit 9'])).stdout).toContain('The machine:\n')
  })

  it('explains its settings and runs nothing', async () => {
    const { code, stdout } = await mycli(['exec', '--local', '--explain', '--timeout', '2m', 'echo ran >&2; exit 9'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^--timeout +flag +2 min$/m)
  })

  it('explains what a run would stop at, and where the region comes from', async () => {
    const env = { PATH: process.env['PATH'], AWS_DEFAULT_REGION: 'eu-west-9' }
    const { code, stdout, stderr } = await mycli(['exec', '--explain', '--cpu', '3', 'true'], { env })
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^--aws-region +AWS_DEFAULT_REGION +eu-west-9$/m)])
    expect(stderr).toMatch(/^mycli: warning: A run would stop here: --cpu: 3 vCPU is not a size/m)
    expect(stderr).toMatch(/^mycli: warning: A run would stop here: This git repository has no remote/m)
    const rows = JSON.parse((await mycli(['exec', '--explain', '--json', '--local', 'true'])).stdout)
    expect(rows).toContainEqual({ setting: 'branch', origin: 'git', value: 'main' })
  })

  it('reads the file that it names, and one that is there unasked', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '.mycli.yaml'), 'timeout: 5m\n')
    writeFileSync(join(folder, 'other.yaml'), 'timeout: 6m\n')
    const explained = (...words: string[]) => mycli(['exec', '--local', '--explain', ...words, 'true'], { cwd: folder })
    expect((await explained()).stdout).toMatch(/^--timeout +\.mycli\.yaml +5 min$/m)
    expect((await explained('--config', 'other.yaml')).stdout).toMatch(/^--timeout +other\.yaml +6 min$/m)
    expect((await explained('--timeout', '7m')).stdout).toMatch(/^--timeout +flag +7 min$/m)
    expect(await explained('--config', 'none.yaml')).toMatchObject({
      ...{ code: 125, stderr: expect.stringContaining('there is no file "none.yaml" in this folder') },
    })
  })
})

describe('a local run on a command line', () => {
  const files = 'echo a=1 >>$GITHUB_OUTPUT; printf "A=1\\nB=2\\n" >>$GITHUB_ENV; echo /x >>$GITHUB_PATH'

  it('ends with the code of its command, and says which of its files are for workflows alone', async () => {
    const script = `${files}; echo "# Done" >>$GITHUB_STEP_SUMMARY; echo printed; exit 7`
    const { code, stdout, stderr } = await mycli(['exec', '--local', '--summary', '--', 'sh', '-c', script])
    expect([code, stdout]).toEqual([7, 'printed\n'])
    const lines = stderr.split('\n')
    expect(lines.slice(lines.findIndex((line) => line.includes('GITHUB_OUTPUT')))).toEqual([
      'mycli: Ignored 1 value in $GITHUB_OUTPUT: not running in a workflow.',
      'mycli: Ignored 2 values in $GITHUB_ENV: not running in a workflow.',
      'mycli: Ignored what the command wrote to $GITHUB_PATH: not running in a workflow.',
      '# Done',
      'mycli: The command exited with code 7.',
      '',
    ])
  })

  it('says nothing of files that are empty, warns of one that cannot be read, and leaves out an unwanted summary', async () => {
    const quiet = await mycli(['exec', '--local', 'true'])
    expect(quiet.code).toBe(0)
    expect(quiet.stderr).not.toContain('GITHUB_')
    const { stderr } = await mycli([
      'exec',
      '--local',
      'echo nonsense >>$GITHUB_ENV; echo "# Done" >>$GITHUB_STEP_SUMMARY',
    ])
    expect(stderr).toMatch(/^mycli: warning: \$GITHUB_ENV: /m)
    expect(stderr).not.toContain('# Done')
  })

  it('takes a path from the folder that it stands in', async () => {
    const folder = newRepository()
    folder.commit('only-here', 'x')
    const parent = join(folder.path, '..')
    const name = readdirSync(parent).find((one) => folder.path.endsWith(`/${one}`)) ?? ''
    const { code, stdout } = await mycli(['exec', '--local', '--repo', `./${name}`, 'ls'], { cwd: parent })
    expect([code, stdout]).toEqual([0, 'README\nonly-here\n'])
  })

  it('that was cancelled before starts nothing', async () => {
    const { code, stdout } = await mycli(['exec', '--local', 'echo ran'], { signal: AbortSignal.abort() })
    expect([code, stdout]).toEqual([130, ''])
  })
})

function fail(): never {
  throw new Error('broken')
}
