import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { AwsError } from '../../emulator/errors.ts'
import { type AccountWorld, accountWorld, closeWorlds, operations } from '../support/account-world.ts'
import { quickTiming } from '../support/fargate-step.ts'
import { type GitServer, startGitServer } from '../support/git-server.ts'
import { temporaryFolder } from '../support/repository.ts'
import { until } from '../support/until.ts'

const worlds: AccountWorld[] = []
const servers: GitServer[] = []
afterAll(async () => {
  for (const server of servers) await server.close()
  await closeWorlds(worlds)
})

/** An account without any cluster, and a repository whose commit is on a git host. */
async function tryWorld() {
  const made = await accountWorld({ timing: quickTiming ?? {}, clusters: {}, vpcs: [] })
  worlds.push(made)
  const root = temporaryFolder()
  mkdirSync(join(root, 'owner'))
  execFileSync('git', ['clone', '--quiet', '--bare', made.repository.path, join(root, 'owner', 'name')])
  const server = await startGitServer({ root })
  servers.push(server)
  // From its folder, since the server is of this process, which waits.
  made.repository.git('remote', 'set-url', 'origin', join(root, 'owner', 'name'))
  made.repository.git('fetch', '--quiet', 'origin')
  made.repository.git('remote', 'set-url', 'origin', `${server.url}/owner/name`)
  const words = ['--repository', 'owner/name', '--no-credentials']
  return {
    ...made,
    init: (...more: readonly string[]) => made.start('init', ...words, ...more).result,
    // Where there is no network to choose, and the capacity is given, the first question is the deployment's.
    inTerminal: () => made.inTerminal('init', ...words, '--capacity', 'on-demand'),
  }
}

const refusal = new AwsError('ClientException', 'ECS was unable to assume the role that was provided for this task.')

describe('the first run of a stack', () => {
  it.concurrent('is made with --try, in what the stack has made, and says how long it took', async () => {
    const { aws, init } = await tryWorld()
    const { code, stderr, stdout } = await init('--yes', '--try')
    expect([code, stdout.toString(), stderr]).toEqual([
      0,
      'hello\n',
      expect.stringMatching(/^The first run took \d+ s\.$/m),
    ])
    expect(aws.tasks.map(({ clusterArn }) => clusterArn)).toEqual([
      'arn:aws:ecs:us-east-1:123456789012:cluster/mycli-Cluster-1A2B3C4D5E6F',
    ])
  })

  it.concurrent('is not made by a dry run', async () => {
    const { aws, init } = await tryWorld()
    await init('--yes')
    const { code, stdout } = await init('--dry-run', '--try')
    expect([code, stdout.toString()]).toEqual([0, ''])
    expect(operations(aws)).not.toContain('ecs:RunTask')
  })

  it.concurrent('is offered in a terminal', async () => {
    const { inTerminal } = await tryWorld()
    const run = inTerminal()
    await run.answer('Deploy 19 changes?', 'y')
    await run.answer('Write .github/workflows/mycli.yml?', 'n')
    await run.answer('Write .mycli.yaml?', 'n')
    await run.answer('Run echo hello on it now?', 'y')
    expect(await run.code).toBe(0)
    expect(run.shown()).toMatch(/^hello$/m)
    expect(run.shown()).toMatch(/The first run took \d+ s\./)
  })

  it.concurrent('waits for a role that is too new', async () => {
    const { aws, init } = await tryWorld()
    aws.faults.add({ operation: 'ecs:RunTask', times: 1 }, { kind: 'answer', error: refusal })
    const { code, stderr } = await init('--yes', '--try')
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining('A new role takes some seconds until ECS can assume it: trying again in 15 s'),
    ])
    expect(stderr).toContain('The first run took')
  })

  it.concurrent('that fails leaves the deployment a success, and says what to do', async () => {
    const { init, repository } = await tryWorld()
    repository.commit('Unpushed', 'work')
    const { code, stderr } = await init('--yes', '--try')
    expect([code, stderr]).toEqual([0, expect.stringContaining("hasn't been pushed")])
    expect(stderr).toContain('See why: mycli doctor --region us-east-1')
    expect(stderr).not.toContain('trying again')
  })

  it.concurrent('is not made with --dry-run, nor where nothing was asked for', async () => {
    const { aws, init } = await tryWorld()
    await init('--dry-run', '--try')
    await init('--yes')
    expect(operations(aws)).not.toContain('ecs:RunTask')
  })

  it.concurrent.each([
    ['a file', []],
    ['the run', ['Write .github/workflows/mycli.yml?', 'Write .mycli.yaml?']],
  ])('is not made after Ctrl-C at the question for %s', async (what, before) => {
    const { aws, inTerminal } = await tryWorld()
    const run = inTerminal()
    await run.answer('Deploy 19 changes?', 'y')
    for (const question of before) await run.answer(question, 'n')
    await run.answer(what === 'a file' ? 'Write .github' : 'Run echo hello', '\x03')
    const hasEnded = () => /goes on with the rest|Try it: /.test(run.shown())
    await until(() => hasEnded() || (what === 'a file' && run.shown().includes('Run echo hello')), 'what comes next')
    expect(hasEnded()).toBe(true)
    expect(await run.code).toBe(130)
    expect(run.shown()).toContain('Stack mycli is ready.')
    expect(operations(aws)).not.toContain('ecs:RunTask')
  })
})
