import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { runCli } from '../support/cli.ts'
import { newRepository, removeTemporaryFolders, type TestRepository, temporaryFolder } from '../support/repository.ts'

let repository: TestRepository
let scratch: string
let folder: string

beforeAll(() => {
  repository = newRepository()
  scratch = temporaryFolder()
})
beforeEach(() => {
  folder = temporaryFolder()
})
afterAll(removeTemporaryFolders)

const write = (text: string | Buffer, name = '.mycli.yaml'): void => writeFileSync(join(folder, name), text)
const mycli = async (...words: string[]) => {
  const { code, stdout, stderr, leftovers } = await runCli(['exec', ...words], { cwd: folder, scratch })
  return { code, stdout: stdout.toString('utf8'), stderr, leftovers }
}
const explained = async (...words: string[]): Promise<Readonly<Record<string, string>>> => {
  const { code, stdout, stderr } = await mycli('--explain', ...words)
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringMatching(/^mycli: Settings from \S+\n(mycli: warning: .* not in a git.*\n.*\n)?$/),
  })
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((row) => row.split(/ {2,}/))
  return Object.fromEntries(rows.map(([name = '', ...rest]) => [name, rest.join(': ')]))
}

describe('.mycli.yaml of the current folder', () => {
  it('says what runs, and how', async () => {
    write(`repo: ${repository.path}\nbranch: main\nenv:\n  VERSION: 1.10\ncommand: |\n  echo "$VERSION"\n  ls\n`)
    const result = await mycli('--local')
    expect(result).toMatchObject({ code: 0, stdout: '1.10\nREADME\n', leftovers: [] })
  })

  it('gives way to flags and wins over defaults', async () => {
    write('command: make\ntimeout: 30m\nbranch: side\n')
    expect(await explained('--timeout', '2h', 'make test')).toMatchObject({
      command: 'flag: make test',
      '--timeout': 'flag: 2 h',
      '--branch': '.mycli.yaml: side',
      '--start-timeout': 'default: 15 min',
    })
  })

  it('merges env name by name', async () => {
    write('env:\n  A: file\n  B: file\n')
    const { stdout } = await mycli('--dry-run', '--repo', 'o/n', '--env', 'B=flag', '--env', 'C=flag', 'true')
    expect(JSON.parse(stdout)).toMatchObject({ env: { A: 'file', B: 'flag', C: 'flag' } })
  })

  it('has its problems told with those of the flags', async () => {
    write('timeot: 5\nbranch: 1.10\nenv:\n  1A: x\n')
    const { code, stdout, stderr } = await mycli('--timeout', 'soon')
    expect({ code, stdout }).toEqual({ code: 125, stdout: '' })
    expect(stderr).toBe(`mycli: 5 problems:
  .mycli.yaml:1:1: "timeot" is not a setting of the file. Did you mean "timeout"?
  .mycli.yaml:2:9: branch: 1.10 is a number in YAML. Write it in quotes: "1.10".
  .mycli.yaml:4:3: env: "1A" is not a name that an environment variable can have. Write NAME: value.
  --timeout: must be a time such as 90s, 30m or 1h30m, or whole seconds, not "soon".
  No command given. Example: mycli exec "make test"
`)
  })

  it.each<[string, () => void, string]>([
    ['a folder of that name', () => mkdirSync(join(folder, '.mycli.yaml')), 'is a folder, and should be a file.'],
    ['invalid UTF-8', () => write(Buffer.from([0x23, 0x0a, 0xff])), 'is not UTF-8 text in line 2. Save it as UTF-8.'],
    [
      '10 MB',
      () => {
        write('')
        truncateSync(join(folder, '.mycli.yaml'), 10_000_000)
      },
      'has more than 65,536 bytes.',
    ],
  ])('is refused when it is %s', async (_what, make, message) => {
    make()
    expect(await mycli()).toMatchObject({ code: 125, stderr: `mycli: .mycli.yaml: ${message}\n` })
  })
})

describe('--config', () => {
  it('names another file, which the problems and origins name in turn', async () => {
    mkdirSync(join(folder, 'ci'))
    write('timeout: 30m\n')
    write('branch: other\n', 'ci/x.yaml')
    const rows = await explained('--config', 'ci/x.yaml', 'true')
    expect(rows).toMatchObject({ '--branch': 'ci/x.yaml: other', '--timeout': 'default: 1 h' })
    write('repo: ./here\n', 'ci/x.yaml')
    expect((await mycli('--config', 'ci/x.yaml', 'true')).stderr).toContain('mycli: repo (ci/x.yaml:1): is a path')
  })

  it('must name a file that is there', async () => {
    const { code, stderr } = await mycli('--config', 'none.yaml', '--timeout', 'soon', 'true')
    expect(code).toBe(125)
    expect(stderr).toBe(`mycli: 2 problems:
  --config: there is no file "none.yaml" in this folder.
  --timeout: must be a time such as 90s, 30m or 1h30m, or whole seconds, not "soon".
`)
    expect((await mycli('--config', '.mycli.yaml', 'true')).stderr).toContain('there is no file ".mycli.yaml"')
  })

  it('stays inside the folder', async () => {
    write('timeot: 5')
    expect((await mycli('--config', '../x.yaml', 'true')).stderr).toBe(
      'mycli: --config: must be a path inside the repository, not "../x.yaml".\n',
    )
  })
})

describe('from a folder below', () => {
  it('the file of the repository is read, a path in it begins there, and git completes a commit', async () => {
    const clone = newRepository()
    const sub = join(clone.path, 'a', 'b')
    mkdirSync(sub, { recursive: true })
    writeFileSync(join(clone.path, '.mycli.yaml'), 'repo: .\nbranch: main\ntimeout: 5m\n')
    const run = (...words: string[]) => runCli(['exec', ...words], { cwd: sub, scratch })
    const [fromFile, named, short, none] = await Promise.all([
      run('--local', 'ls'),
      run('--explain', '--repo', '.', '--sha', 'HEAD', 'true'),
      run('-q', '--local', '--config', 'none.yaml', '--sha', clone.git('rev-parse', '--short', 'HEAD'), 'true'),
      run('--local', '--branch', 'mian', '--repo', '../..', 'true'),
    ])
    expect(fromFile).toMatchObject({ code: 0, stdout: Buffer.from('README\n') })
    expect(fromFile.stderr).toContain('mycli: Settings from ../../.mycli.yaml\n')
    expect(named.stderr).toContain('names and short ids are resolved in the current folder')
    expect(short.stderr).toBe('mycli: --config: there is no file "none.yaml" in this folder.\n')
    expect(none.code).toBe(125)
    writeFileSync(join(clone.path, '.mycli.yaml'), 'timeout: 5m\n')
    const sha = clone.git('rev-parse', 'HEAD')
    const [whole, quiet, wrong] = await Promise.all([
      run('--explain', '--sha', 'HEAD', 'true'),
      run('-q', '--local', '--sha', sha.slice(0, 8), 'git rev-parse HEAD'),
      run('--local', '--branch', 'mian', 'true'),
    ])
    expect(whole.stdout.toString()).toMatch(new RegExp(`^--sha +flag +${sha}$`, 'm'))
    expect(quiet).toMatchObject({ code: 0, stdout: Buffer.from(`${sha}\n`), stderr: '' })
    expect(wrong.stderr).toMatch(/There is no branch or tag "mian" in this repository\.\n {2}Did you mean main\?/)
  })
})

describe('--explain', () => {
  it('runs nothing, and needs neither a repository nor a file', async () => {
    const result = await mycli('--explain', '--local', 'touch ran')
    expect(result).toMatchObject({ code: 0, leftovers: [] })
    expect(result.stderr).toMatch(/^mycli: warning: A run would stop here: This folder is not in a git repository/)
    expect(result.stdout).toMatch(/^command +flag +touch ran\n(.*\n)*--engine +flag +local\n/)
  })
})
