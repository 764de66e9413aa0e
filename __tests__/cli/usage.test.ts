import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { inputNamesOf, inputSpecs } from '../../src/core/settings/inputs.ts'
import { runCli } from '../support/cli.ts'
import { inProject } from '../support/project.ts'
import { newRepository, removeTemporaryFolders, temporaryFolder } from '../support/repository.ts'

let cwd: string
let scratch: string

beforeAll(() => {
  cwd = newRepository().path
  scratch = temporaryFolder()
})
afterAll(removeTemporaryFolders)

const mycli = async (...words: string[]) => {
  const { code, stdout, stderr, leftovers } = await runCli(words, { cwd, scratch })
  return { code, stdout: stdout.toString('utf8'), stderr, leftovers }
}

describe('mycli', () => {
  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { version: string }
    for (const word of ['version', '--version'])
      expect(await mycli(word)).toMatchObject({ code: 0, stdout: `${version}\n` })
  })

  it('lists every option of the table, with its default', async () => {
    const { code, stdout } = await mycli('exec', '--help')
    expect(code).toBe(0)
    for (const name of inputNamesOf('cli').filter((name) => name !== 'command')) {
      const { default: usual, kind, off } = inputSpecs[name]
      expect(stdout).toMatch(new RegExp(`^  --${off === undefined ? '' : 'no-'}${name}( [A-Z=]+)?( {2}|$)`, 'm'))
      if (usual !== undefined && kind !== 'flag') expect(stdout.replace(/\s+/g, ' ')).toContain(`Default: ${usual}.`)
    }
  })

  it('completes words in bash, and gives zsh and fish what they read', async () => {
    const { code, stdout } = await mycli('completion', 'bash')
    expect(code).toBe(0)
    mkdirSync(join(scratch, 'mycli/executions'), { recursive: true })
    writeFileSync(join(scratch, 'mycli/executions/abcdefghijklmnopqrst.json'), '')
    const complete = (...words: readonly string[]): readonly string[] => {
      const line = `COMP_WORDS=(mycli ${words.map((word) => `'${word}'`).join(' ')}) COMP_CWORD=${words.length}; _mycli; printf '%s\\n' "\${COMPREPLY[@]}"`
      const env = { ...process.env, XDG_STATE_HOME: scratch }
      return execFileSync('bash', ['-c', `${stdout}\n${line}`], { encoding: 'utf8', env })
        .trim()
        .split('\n')
    }
    expect(complete('lo')).toEqual(['logs'])
    expect(complete('exec', '--wor')).toEqual(['--working-directory'])
    expect(complete('logs', '--fo')).toEqual(['--follow'])
    expect(complete('completion', 'z')).toEqual(['zsh'])
    expect(complete('exec', '--engine', '')).toEqual(['fargate', 'local'])
    expect(complete('exec', '--capacity', '=', 'spot-')).toEqual(['spot-then-on-demand'])
    expect(complete('exec', '--config', '')).toEqual(['']) // files, which bash adds
    expect(complete('logs', 'abc')).toEqual(['abcdefghijklmnopqrst'])
    const [fish, zsh, other] = [
      await mycli('completion', 'fish'),
      await mycli('completion', 'zsh'),
      await mycli('completion', 'tcsh'),
    ]
    expect(fish.stdout).toContain("complete -c mycli -n '__fish_seen_subcommand_from logs' -l follow")
    expect(fish.stdout).toContain("from exec' -l engine -x -a 'fargate local'")
    expect(zsh.stdout).toMatch(/^#compdef mycli\n/)
    // A shell without a configuration has no compdef yet.
    expect(zsh.stdout).toContain('(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }')
    expect([other.code, other.stderr]).toEqual([125, expect.stringContaining('Give one of bash, zsh, fish')])
  })

  it('names the nearest command and option', async () => {
    expect(await mycli('exce')).toMatchObject({
      code: 125,
      stderr: expect.stringContaining('Did you mean mycli exec?'),
    })
    expect(await mycli('exec', '--timeot', '1s', 'true')).toMatchObject({
      code: 125,
      stderr: expect.stringContaining('--timeot: is not an option. Did you mean --timeout?'),
    })
  })

  it('shows what would run, and runs nothing', async () => {
    const { code, stdout, leftovers } = await mycli(
      'exec',
      '--dry-run',
      '--local',
      '--branch',
      'main',
      '--env',
      'A=1',
      '--timeout',
      '2m',
      'touch /x',
    )
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      source: { branch: 'main' },
      script: 'touch /x',
      env: { A: '1' },
      timeoutSeconds: 120,
    })
    expect(leftovers).toEqual([])
  })

  it('says what a task could not fetch, before it asks anything of AWS', async () => {
    expect(await mycli('exec', 'true')).toMatchObject({
      code: 125,
      stderr: expect.stringContaining("has no remote, so a task can't fetch from it"),
    })
  })
})

describe('bad input ends with 125 before anything runs:', () => {
  it.each([
    ['no command', [], 'No command given. Example: mycli exec'],
    ['a URL that is an option', ['--repo', '--upload-pack=x', 'echo ran'], '--repo: needs a value'],
    ['a URL that is an option, joined', ['--repo=--upload-pack=x', 'echo ran'], 'would be read as an option by git'],
    ['an option of ssh', ['--repo=-oProxyCommand=x', 'echo ran'], 'would be read as an option by git'],
    [
      'a host that is an option of ssh',
      ['--repo', 'ssh://-oProxyCommand=x/y', 'echo ran'],
      'is not a URL that a task can fetch from',
    ],
    ['a transport that runs a command', ['--repo', 'ext::sh -c x', 'echo ran'], 'names a transport helper'],
    ['a branch that is an option', ['--branch=--upload-pack=x', 'echo ran'], 'cannot be a branch'],
    ['a name that is none', ['--env', '1A=x', 'echo ran'], '"1A" is not a name'],
    ['a time that is none', ['--timeout', 'soon', 'echo ran'], '--timeout: must be a time such as 90s, 30m or 1h30m'],
    ['an envelope too large', [`#${'x'.repeat(97 * 1024)}\necho ran`], 'carries 98304 at most'],
  ])('%s', async (_what, words, message) => {
    const { code, stdout, stderr, leftovers } = await mycli('exec', '--local', ...words)
    expect({ code, stdout, leftovers }).toEqual({ code: 125, stdout: '', leftovers: [] })
    expect(stderr).toContain(message)
  })

  it('says all of it at once', async () => {
    const { stderr } = await mycli('exec', '--local', '--timeout', 'soon', '--branch', 'a..b', '--sha', 'abc')
    expect(stderr).toMatch(/4 problems:.*--sha: .*--branch: .*--timeout: .*No command given/s)
  })

  it('says how to name a repository where there is none', async () => {
    const { code, stderr } = await runCli(['exec', '--local', 'true'], { cwd: scratch, scratch })
    expect({ code, stderr }).toEqual({ code: 125, stderr: expect.stringContaining('name one with --repo') })
  })
})
