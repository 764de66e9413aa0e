import { describe, expect, it } from '@jest/globals'
import { readExecArgs } from '../../../src/cli/args.ts'
import { fargateProblems } from '../../../src/core/aws/check.ts'
import { InputError, type Problem } from '../../../src/core/errors.ts'
import { readConfigFile } from '../../../src/core/settings/config-file.ts'
import { resolveSettings } from '../../../src/core/settings/resolve.ts'
import { sourceProblems } from '../../../src/core/source/source.ts'

/** What is said of a command line before anything is asked of git or AWS. */
function said(words: readonly string[], file?: string): readonly string[] {
  try {
    const flags = readExecArgs(words, { HOME: '/srv/home' }).source
    const sources = file === undefined ? [flags] : [flags, readConfigFile(file, { name: '.mycli.yaml' })]
    const settings = resolveSettings(sources, 'cli')
    const isLocal = settings.inputs.engine === 'local'
    return [...sourceProblems(settings), ...(isLocal ? [] : fargateProblems(settings))].map(inWords)
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(inWords)
    throw error
  }
}

const inWords = ({ where, message }: Problem): string => (where === undefined ? message : `${where}: ${message}`)

const sha = 'a1'.repeat(20)
const role = 'arn:aws:iam::123456789012:role/x'

/** Each mistake with all that is said about it. */
const mistakes: readonly (readonly [words: readonly string[], said: string | RegExp])[] = [
  [[], 'No command given. Example: mycli exec "make test"'],
  [['--command', 'make'], '--command: is not an option: the command stands by itself, as in mycli exec "make test".'],
  [['--ref', 'main', 'make'], '--ref: is not an option. Use --branch.'],
  [['-b', 'main', 'make'], '-b: is not an option. Use --branch.'],
  [['--tag=v1', 'make'], '--tag: is not an option. Use --branch.'],
  [['--commit', sha, 'make'], '--commit: is not an option. Use --sha.'],
  [['--branch', sha, 'make'], `--branch: "${sha}" is the id of a commit. Give it as sha.`],
  [['--branch', '12/merge', 'make'], /Write refs\/pull\/12\/merge\.$/],
  [['--branch', 'my branch', 'make'], '--branch: "my branch" cannot be a branch, a tag or a ref of git.'],
  [['--cwd', 'a', 'make'], '--cwd: is not an option. Use --working-directory.'],
  [['--workdir', 'a', 'make'], '--workdir: is not an option. Use --working-directory.'],
  [['-w', 'a', 'make'], '-w: is not an option. Use --working-directory.'],
  [['--working-directory', '../a', 'make'], /^--working-directory: must be a path inside the repository/],
  [['--working-directory', '/app', 'make'], '--working-directory: must be relative to the root of the repository.'],
  [['--repository', 'a/b', 'make'], '--repository: is not an option. Use --repo.'],
  [['-r', 'a/b', 'make'], '-r: is not an option. Use --repo.'],
  [['--repo', 'github.com/a/b', 'make'], '--repo: "github.com/a/b" is not a repository. Give https://github.com/a/b.'],
  [
    ['--repo', 'here', 'make'],
    /^--repo: "here" is not a repository\. .* with the local engine also a path that begins/,
  ],
  [['--repo', 'https://me:pw@github.com/a/b', 'make'], /has credentials in it, which would end up in logs/],
  [['--repo', './here', 'make'], '--repo: is a path, which only the local engine can reach.'],
  [['--repo', 'a/b', '--no-checkout', 'make'], /^--repo: names what to fetch, and --checkout says to fetch nothing/],
  [['--memory-mb', '2048', 'make'], '--memory-mb: is not an option. Use --memory.'],
  [['-m', '2g', 'make'], '-m: is not an option. Use --memory.'],
  [['--memory', '2 TB', 'make'], '--memory: must be a size such as 4 GB, or MiB such as 4096, not "2 TB".'],
  [['--cpu', '3', 'make'], /^--cpu: 3 vCPU is not a size that Fargate has; the nearest are 2 vCPU and 4 vCPU/],
  [['--cpu', '4', '--memory', '2G', 'make'], /^--memory: 2 GB is not a size that goes with 4 vCPU/],
  [['--cpu', 'large', 'make'], '--cpu: must be vCPUs such as 2 or 0.5, or CPU units such as 1024, not "large".'],
  [['--disk', '50', 'make'], '--disk: is not an option. Use --ephemeral-storage.'],
  [['--ephemeral-storage', '10', 'make'], /^--ephemeral-storage: must be whole GiB from 20 to 200/],
  [['--platform', 'linux/arm64', 'make'], '--platform: is not an option. Use --architecture.'],
  [['--architecture', 'i386', 'make'], '--architecture: must be x86_64 or arm64, not "i386".'],
  [['--spot', 'make'], '--spot: is not an option. Use --capacity spot.'],
  [['--image', 'Node', 'make'], /not "Node": it must be in lower case\.$/],
  [['--image', 'docker://node', 'make'], /leave out what stands before the registry\.$/],
  [['--image', 'node@sha256:12', 'make'], /a digest is sha256: and 64 hexadecimal digits\.$/],
  [['--env', 'A', 'make'], '--env: A is not set here, so there is no value to pass on. Write A=value.'],
  [['-e', 'A B=1', 'make'], '-e: "A B" is not a name that an environment variable can have. Write NAME=value.'],
  [
    ['--env-file', '.env', 'make'],
    '--env-file: is not an option. Use --env NAME=value for each, or env in .mycli.yaml.',
  ],
  [['--secret', `A=${role}`, 'make'], '--secret: is not an option. Use --secrets.'],
  [['--secrets', `A=${role}`, 'make'], /^--secrets: A must be the ARN of an SSM parameter or Secrets Manager secret/],
  [['--secret-env', 'A=b', 'make'], /^--secret-env: takes the name of a variable alone\./],
  [['--token', 'ghp_x', 'make'], /^--token: names an environment variable that is not set here\./],
  [['--role-to-assume', role, 'make'], /^--role-to-assume: is an input of the GitHub Action alone\. .*--profile\.$/],
  [['--exports', 'A', 'make'], /^--exports: is an input of the GitHub Action alone\./],
  [['--execution-role', 'name', 'make'], /^--execution-role: must be the ARN of a role, such as .*, not "name"\.$/],
  [['--role-arn', role, 'make'], '--role-arn: is not an option. Use --task-role.'],
  [['--subnets', 'vpc-1', 'make'], '--subnets: must be ids such as subnet-0123456789abcdef0, not "vpc-1".'],
  [
    ['--subnets', '["subnet-0123456789abcdef0",', 'make'],
    /^--subnets: begins or ends as a list, and does not do both: /,
  ],
  [['--security-groups', 'default', 'make'], /^--security-groups: must be ids such as sg-/],
  [['--public-key', 'age1x', 'make'], /^--public-key: must be an age public key/],
  [['--timeout', '1.5h', 'make'], '--timeout: must be a time such as 90s, 30m or 1h30m, or whole seconds, not "1.5h".'],
  [['--timeout', '0', 'make'], '--timeout: must be between 1s and 720h, not "0".'],
  [['--timeout', '--local', 'make'], '--timeout: needs a value.'],
  [['--region', 'Ireland', 'make'], '--region: must be a region such as eu-west-1, not "Ireland".'],
  [['--local=true', 'make'], '--local: takes no value. Write --local or --no-local.'],
  [['--rm', 'make'], '--rm: is not an option. There is nothing to switch on: it is so by itself.'],
  [['-t', 'make'], '-t: is not an option. A run has no terminal and reads nothing.'],
  [['--verbose', 'make'], '--verbose: is not an option. Use --explain.'],
  [['-v', 'make'], /^-v: is not an option\. mycli -v prints the version, --explain each setting;/],
  [['--timeot', '5m', 'make'], '--timeot: is not an option. Did you mean --timeout?'],
  [['make', '-j4'], '-j4: is not an option.'],
  [['ls', '-la'], '-la: is not an option.'],
  [['-d', 'make'], '-d: is not an option. Use --detach.'],
  [['--yes', 'make'], '--yes: is not an option. mycli exec asks nothing.'],
  [['--name', 'x', 'make'], '--name: is not an option. An execution gets an id of its own.'],
  [['-it', 'make'], '-it: is not an option. A run has no terminal and reads nothing.'],
  [['--shell', 'zsh', 'make'], /^--shell: must be bash, sh, python, or a command line such as "perl \{0\}"/],
]

describe("a newcomer's mistake", () => {
  it.each(mistakes)('%j is answered', (words, expected) => {
    const [first = '', ...more] = said(words)
    expect(more).toEqual([])
    if (typeof expected === 'string') expect(first).toBe(expected)
    else expect(first).toMatch(expected)
  })

  it('is one of at least fifty', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(50)
  })

  it('in the settings file is told as the file has it, with its line', () => {
    expect(said(['make'], 'image: node\ncpu: 4\nmemory: 2 GB\n')).toEqual([
      expect.stringMatching(/^memory \(\.mycli\.yaml:3\): 2 GB is not a size/),
    ])
    expect(said(['make', '--env', 'A=1'], 'secrets:\n  A: arn:aws:ssm:eu-west-1:123456789012:parameter/a\n')).toEqual([
      'secrets (.mycli.yaml:2): A is set by --env, too.',
    ])
  })

  it('comes with all the others', () => {
    const many = ['--image', 'Node', '--cpu', 'x', '--subnets', 'x', '--timeout', 'soon']
    expect(said(many)).toHaveLength(5)
    expect(said(['--repo', './a', '--cpu', '3', 'make'])).toHaveLength(2)
  })
})
