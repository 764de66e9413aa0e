import { execFileSync } from 'node:child_process'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { type CliResult, runCli } from '../support/cli.ts'
import { endStarted } from '../support/processes.ts'
import { newRepository, removeTemporaryFolders, type TestRepository, temporaryFolder } from '../support/repository.ts'

let repository: TestRepository
let scratch: string

beforeAll(() => {
  repository = newRepository()
  scratch = temporaryFolder()
})
afterEach(endStarted)
afterAll(removeTemporaryFolders)

const exec = (...words: string[]): Promise<CliResult & { leftovers: readonly string[] }> =>
  runCli(['exec', '--local', ...words], { cwd: repository.path, scratch })
const text = ({ stdout }: CliResult): string => stdout.toString('utf8')

describe('mycli exec --local', () => {
  it('runs the command at HEAD of the current repository', async () => {
    const result = await exec('git rev-parse HEAD; echo "$GITHUB_SHA $GITHUB_REF_NAME"')
    const [sha, branch] = ['HEAD', '--abbrev-ref HEAD'].map((what) => repository.git('rev-parse', ...what.split(' ')))
    expect(text(result)).toBe(`${sha}\n${sha} ${branch}\n`)
    expect(result).toMatchObject({ code: 0, leftovers: [] })
  })

  it('fetches nothing with --no-checkout, and starts in an empty folder', async () => {
    const cwd = temporaryFolder() // no repository
    const words = ['exec', '--local', '--no-checkout', 'ls -A; env | grep -c ^GITHUB_WORKSPACE=; exit 5']
    const result = await runCli(words, { cwd, scratch })
    expect([text(result), result.code, result.leftovers, result.stderr]).toEqual([
      ...['1\n', 5, []],
      'mycli: The command exited with code 5.\n',
    ])
  })

  it.each([
    ['no-such-program-here', 127],
    ['exit 255', 255],
  ])('ends with the code of `%s`', async (command, code) => {
    expect(await exec(command)).toMatchObject({ code, leftovers: [] })
  })

  it('ends with 124 when the command runs longer than its timeout', async () => {
    const result = await exec('--timeout', '1s', 'echo begun; sleep 60')
    expect(result).toMatchObject({ code: 124, leftovers: [] })
    expect(text(result)).toBe('begun\n')
    expect(result.stderr).toContain('longer than the timeout of 1 s')
  })

  it('says what was set that means nothing here, and what the command goes without', async () => {
    const secret = 'TOKEN=arn:aws:ssm:eu-west-1:123456789012:parameter/token'
    const { code, stderr } = await exec('--cpu', '2048', '--secrets', secret, 'true')
    expect(code).toBe(0)
    expect(stderr).toContain('Ignored by the local engine: --cpu, --secrets.')
    expect(stderr).toContain('The command runs without 1 secret that only ECS can read: TOKEN.')
  })

  it('ends with 125 and names the commit when there is none', async () => {
    const sha = '0123456789'.repeat(4)
    const result = await exec('--sha', sha, 'echo never')
    expect(result).toMatchObject({ code: 125, leftovers: [] })
    expect(text(result)).toBe('')
    expect(result.stderr).toContain(`has no commit ${sha}`)
  })

  it('ends with 125 and names the branch when there is none', async () => {
    const result = await exec('--branch', 'nowhere', 'echo never')
    expect(result).toMatchObject({ code: 125 })
    expect(result.stderr).toContain('no branch or tag "nowhere"')
  })

  it('ends with 125 and names the host when it does not answer', async () => {
    const result = await exec('--repo', 'http://127.0.0.1:9/x/y', '--branch', 'main', 'echo never')
    expect(result).toMatchObject({ code: 125 })
    expect(result.stderr).toContain('http://127.0.0.1:9/x/y does not answer')
  })

  it('runs a branch, a commit that is no tip, and another repository', async () => {
    const before = repository.git('rev-parse', 'HEAD')
    repository.git('switch', '--quiet', '--create', 'side')
    const side = repository.commit('side', 'x')
    repository.git('switch', '--quiet', 'main')
    const other = newRepository()
    other.commit('other', 'y')
    expect(text(await exec('--branch', 'side', 'git rev-parse HEAD; git branch --show-current'))).toBe(
      `${side}\nside\n`,
    )
    repository.commit('more', 'z')
    expect(text(await exec('--sha', before, 'git rev-parse HEAD'))).toBe(`${before}\n`)
    expect(text(await exec('--repo', '.', '--branch', 'side', 'git rev-parse HEAD'))).toBe(`${side}\n`)
    expect(text(await exec('--repo', other.path, '--branch', 'main', 'ls'))).toBe('README\nother\n')
  })

  it('runs what is committed, and says that changes are not', async () => {
    const dirty = newRepository()
    dirty.git('rm', '--quiet', '--cached', 'README')
    const result = await runCli(['exec', '--local', 'cat README'], { cwd: dirty.path, scratch })
    expect(text(result)).toBe('A repository of the tests.\n')
    expect(result.stderr).toContain("Uncommitted changes don't run")
  })

  it('says nothing of a commit that was not pushed, since this machine has it', async () => {
    const [copy, stderr] = [
      temporaryFolder(),
      async (cwd: string) => (await runCli(['exec', '--local', 'true'], { cwd, scratch })).stderr,
    ]
    repository.git('clone', '--quiet', repository.path, copy)
    expect(await stderr(copy)).not.toContain('pushed')
    execFileSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--allow-empty', '-m', 'x'],
      { cwd: copy },
    )
    expect(await stderr(copy)).not.toContain('pushed')
  })

  it('gives the command its environment and its folder', async () => {
    repository.git('config', 'user.name', 'x')
    const result = await exec(
      '--env',
      'A=1 "2"\n\\3 $x',
      '--env',
      'B=',
      'printf "%s|%s|%s" "$A" "$B" "$PWD" | sed "s#$GITHUB_WORKSPACE#WS#"',
    )
    expect(text(result)).toBe('1 "2"\n\\3 $x||WS')
  })

  it('runs several words as they are, and a script of several lines with errexit', async () => {
    expect(text(await exec('--', 'printf', '%s,', 'a b', "it's", '--env'))).toBe("a b,it's,--env,")
    expect(await exec('false\necho not reached')).toMatchObject({ code: 1, stdout: Buffer.from('') })
  })

  it('counts outputs and variables, and prints the summary when it is asked to', async () => {
    const result = await exec(
      '--summary',
      'echo a=1 >>"$GITHUB_OUTPUT"; printf "b<<E\\n1\\nE\\n" >>"$GITHUB_OUTPUT"; echo c=2 >>"$GITHUB_ENV"; echo "# Done" >>"$GITHUB_STEP_SUMMARY"',
    )
    expect(result.stderr).toContain('2 values in $GITHUB_OUTPUT')
    expect(result.stderr).toContain('1 value in $GITHUB_ENV')
    expect(result.stderr).toContain('# Done\n')
    expect(text(result)).toBe('')
  })

  it('hands no file of the step it runs in to the command', async () => {
    const env = { INPUT_TOKEN: 'hidden', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'hidden', GIT_DIR: '/nowhere', KEPT: 'yes' }
    const result = await runCli(['exec', '--local', '--repo', repository.path, '--branch', 'main', 'env; git status'], {
      cwd: repository.path,
      scratch,
      env,
    })
    expect(result.code).toBe(0)
    expect(text(result)).toContain('KEPT=yes\n')
    expect(text(result)).not.toContain('hidden')
  })

  it('works in a shallow clone, a linked worktree and a bare repository', async () => {
    const head = repository.git('rev-parse', 'HEAD')
    const [shallow, tree, bare] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.path}`, shallow)
    repository.git('worktree', 'add', '--quiet', '--detach', tree, head)
    repository.git('clone', '--quiet', '--bare', repository.path, bare)
    for (const cwd of [shallow, tree, bare]) {
      expect(text(await runCli(['exec', '--local', 'git rev-parse HEAD'], { cwd, scratch }))).toBe(`${head}\n`)
    }
  })
})
