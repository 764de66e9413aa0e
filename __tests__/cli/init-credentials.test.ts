import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { AwsError } from '../../emulator/errors.ts'
import type { AwsOptions } from '../../emulator/options.ts'
import type { LoopbackAws } from '../../emulator/server.ts'
import { type AccountWorld, accountWorld, closeWorlds, operations } from '../support/account-world.ts'

// Each world fails at its end where a stored secret stands in any request but the one that stores it.
const worlds: AccountWorld[] = []
afterAll(() => closeWorlds(worlds))

async function world(options: Partial<AwsOptions> = {}) {
  const made = await accountWorld(options)
  worlds.push(made)
  const key = (name: string, passphrase = ''): string => {
    const path = join(made.repository.path, name)
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', passphrase, '-C', '', '-f', path])
    return path
  }
  return { ...made, key, init: (...words: readonly string[]) => made.start('init', ...words).result }
}

const kept = ({ requests }: LoopbackAws): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    requests
      .filter(({ operation, answer }) => operation === 'ssm:PutParameter' && answer?.includes('Version'))
      .map(({ input }) => [String(input['Name']), input['Value']]),
  )
const stackOf = (aws: LoopbackAws): unknown => JSON.parse(aws.parameter('/mycli/mycli') ?? '{}')
const arn = (kind: string): string => `arn:aws:ssm:us-east-1:123456789012:parameter/mycli/mycli/git/${kind}`
const token = 'ghp_0123456789abcdefghijABCDEFGHIJ'
const other = 'glpat-0123456789abcdefABCD'

describe('mycli init with git credentials', () => {
  it.concurrent('stores those of the environment, and a run finds them', async () => {
    const { aws, init, env, key } = await world()
    const ssh = readFileSync(key('deploy'), 'utf8')
    Object.assign(env, { MYCLI_GITHUB_TOKEN: token, MYCLI_GITLAB_TOKEN: other, MYCLI_SSH_KEY: ssh.trim() })
    const { code, stderr, stdout } = await init('--yes')
    expect([code, stderr]).toEqual([0, expect.stringContaining('Stored the GitHub token in the SSM parameter')])
    expect(kept(aws)).toMatchObject({
      '/mycli/mycli/git/github': token,
      '/mycli/mycli/git/gitlab': other,
      '/mycli/mycli/git/ssh': ssh,
    })
    const types = aws.requests.filter(({ operation }) => operation === 'ssm:PutParameter')
    expect(types.map(({ input }) => input['Type'])).toEqual(Array(4).fill('SecureString'))
    expect(stackOf(aws)).toMatchObject({
      gitCredentials: { github: arn('github'), gitlab: arn('gitlab'), ssh: arn('ssh') },
    })
    const order = operations(aws).filter((one) => /PutParameter|ExecuteChangeSet/.test(one))
    expect(order).toEqual([...Array(4).fill('ssm:PutParameter'), 'cloudformation:ExecuteChangeSet'])
    for (const secret of [token, other, ssh.split('\n')[2] ?? '']) expect(stderr + stdout).not.toContain(secret)
  })

  it.concurrent('leaves a stored one as it is, says so, and replaces it where that is wanted', async () => {
    const { aws, init, env } = await world()
    env['MYCLI_GITHUB_TOKEN'] = token
    await init('--yes')
    env['MYCLI_GITHUB_TOKEN'] = 'ghp_anotheronethatisnewerthanthat'
    const second = await init('--yes')
    expect(second.stderr).toContain('The GitHub token is stored in /mycli/mycli/git/github, and stays as it is')
    expect(kept(aws)['/mycli/mycli/git/github']).toBe(token)
    const third = await init('--yes', '--replace-credentials')
    expect([third.code, third.stderr]).toEqual([0, expect.stringContaining('Stored the GitHub token')])
    expect(kept(aws)['/mycli/mycli/git/github']).toBe(env['MYCLI_GITHUB_TOKEN'])
  })

  it.concurrent('adds one to a stack that is there', async () => {
    const { aws, init, env } = await world()
    await init('--yes')
    env['MYCLI_GITLAB_TOKEN'] = other
    const { code, stderr } = await init('--yes')
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^ {2}change {2}SSM::Parameter +Parameter$/m)])
    expect(stackOf(aws)).toMatchObject({
      gitCredentials: { github: '', gitlab: arn('gitlab'), ssh: '' },
    })
  })

  it.concurrent('stores nothing with --dry-run, and shows what it would', async () => {
    const { aws, init, env } = await world()
    env['MYCLI_GITHUB_TOKEN'] = token
    const { code, stderr } = await init('--dry-run')
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining('  store  GitHub token in the SSM parameter /mycli/mycli/git/github'),
    ])
    expect(stderr).not.toContain(token)
    expect(aws.requests.filter(({ body }) => body.includes(token))).toEqual([])
    expect(operations(aws)).not.toContain('ssm:PutParameter')
  })

  it.concurrent('names every variable that has none, before anything is made', async () => {
    const { aws, init, env, key } = await world()
    const encrypted = readFileSync(key('encrypted', 'secret'), 'utf8')
    Object.assign(env, { MYCLI_GITHUB_TOKEN: 'two words', MYCLI_SSH_KEY: encrypted })
    const { code, stderr } = await init('--yes')
    expect([code, stderr]).toEqual([125, expect.stringContaining('MYCLI_GITHUB_TOKEN: must be one line')])
    expect(stderr).toContain('MYCLI_SSH_KEY: has a passphrase')
    expect(operations(aws)).not.toContain('cloudformation:CreateChangeSet')
  })

  it.concurrent('names the variables where there is nothing to replace one with', async () => {
    const { init } = await world()
    const { code, stderr } = await init('--yes', '--replace-credentials')
    expect([code, stderr]).toEqual([
      125,
      expect.stringContaining('Set MYCLI_GITHUB_TOKEN, MYCLI_GITLAB_TOKEN, MYCLI_SSH_KEY.'),
    ])
  })

  it.concurrent('says what of them stays where the deployment fails, and takes it the next time', async () => {
    const { aws, init, env } = await world({ cloudFormation: { failing: { Vpc: 'no' }, stuck: {}, refused: [] } })
    env['MYCLI_GITHUB_TOKEN'] = token
    const { code, stderr } = await init('--yes')
    expect([code, stderr]).toEqual([125, expect.stringContaining('Vpc (AWS::EC2::VPC): no')])
    expect(stderr).toContain('The GitHub token stays in the SSM parameter /mycli/mycli/git/github')
    env['MYCLI_GITHUB_TOKEN'] = ''
    await init('--dry-run')
    const body = aws.requests.findLast(({ operation }) => operation === 'cloudformation:CreateChangeSet')?.body ?? ''
    expect(new URLSearchParams(body).toString()).toMatch(/ParameterKey=GitHubToken&[^&]*ParameterValue=stored/)
  })

  it.concurrent('removes the change set where a credential cannot be stored', async () => {
    const { aws, init, env } = await world()
    env['MYCLI_GITHUB_TOKEN'] = token
    const error = new AwsError('AccessDeniedException', 'not authorized to perform: ssm:PutParameter')
    aws.faults.add({ operation: 'ssm:PutParameter' }, { kind: 'answer', error })
    const { code } = await init('--yes')
    expect(code).toBe(125)
    expect(operations(aws).slice(-4)).toEqual([
      'cloudformation:DeleteChangeSet',
      'cloudformation:ListChangeSets',
      'cloudformation:DescribeStacks',
      'cloudformation:DeleteStack',
    ])
  })

  it.concurrent('has no option for a secret', async () => {
    const { init } = await world()
    expect((await init('--yes', '--github-token', 'x')).stderr).toContain('--github-token: is not an option')
  })
})

// Where there is no network to choose, and the capacity is given, credentials are the first question.
const bare = () => world({ vpcs: [] })

describe('mycli init in a terminal, with git credentials', () => {
  it.concurrent('asks for those that are wanted, hidden, and again where one cannot be', async () => {
    const { aws, inTerminal, key } = await bare()
    const path = key('deploy')
    const run = inTerminal('init', '--capacity', 'on-demand')
    await run.answer('Store credentials', ' \x1b[B\x1b[B \r') // the first and the third
    await run.answer('GitHub token that may read', `two words\r`)
    await run.answer('This must be one line', `${token}\r`)
    await run.answer('File of the private SSH key', `nowhere\r`)
    await run.answer('This cannot be read.', `${'\x7f'.repeat(7)}${path}\r`)
    await run.answer('Deploy 19 changes?', 'y')
    await run.answer('Write .github/workflows/mycli.yml?', 'n')
    await run.answer('Write .mycli.yaml?', 'n')
    await run.answer('Run echo hello on it now?', 'n')
    expect(await run.code).toBe(0)
    expect(kept(aws)).toMatchObject({
      '/mycli/mycli/git/github': token,
      '/mycli/mycli/git/ssh': readFileSync(path, 'utf8'),
    })
    expect(run.shown()).not.toContain(token)
    expect(run.shown()).not.toContain(readFileSync(path, 'utf8').split('\n')[2])
  })

  it.concurrent('takes an empty answer for none', async () => {
    const { aws, inTerminal } = await bare()
    const run = inTerminal('init', '--capacity', 'on-demand')
    await run.answer('Store credentials', ' \r')
    await run.answer('GitHub token that may read', '\r')
    await run.answer('Deploy 19 changes?', 'n')
    expect(await run.code).toBe(130)
    expect(operations(aws)).not.toContain('ssm:PutParameter')
  })

  it.concurrent('asks nothing where that is not wanted', async () => {
    const { inTerminal } = await bare()
    const run = inTerminal('init', '--capacity', 'on-demand', '--no-credentials')
    await run.answer('Deploy 19 changes?', 'n')
    expect(await run.code).toBe(130)
    expect(run.shown()).not.toContain('Store credentials')
  })

  it.concurrent.each([
    ['the choice', [['Store credentials', '\x03']]],
    [
      'a token',
      [
        ['Store credentials', ' \r'],
        ['GitHub token that may read', 'abc\x03'],
      ],
    ],
  ] as const)('makes nothing after Ctrl-C at %s', async (_what, answers) => {
    const { aws, inTerminal } = await bare()
    const run = inTerminal('init', '--capacity', 'on-demand')
    for (const [question, keys] of answers) await run.answer(question, keys)
    expect(await run.code).toBe(130)
    expect(run.shown()).toContain('Nothing was made.')
    expect(operations(aws)).not.toContain('cloudformation:CreateChangeSet')
  })

  it.concurrent('refuses a file that is no file', async () => {
    const { inTerminal, repository } = await bare()
    writeFileSync(join(repository.path, 'key.pub'), 'ssh-ed25519 AAAA x\n')
    const run = inTerminal('init', '--capacity', 'on-demand')
    await run.answer('Store credentials', '\x1b[B\x1b[B \r')
    await run.answer('File of the private SSH key', '/dev/zero\r')
    await run.answer('This is no SSH key.', `${'\x7f'.repeat(9)}key.pub\r`)
    await run.answer('This is a public key.', '\x03')
    expect(await run.code).toBe(130)
  })
})
