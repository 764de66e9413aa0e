import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { envelopeOf } from '../../emulator/wrapper-script.ts'
import { type CliResult, startCli } from '../support/cli.ts'
import { explicitPlace, type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import { type TestRepository, temporaryFolder } from '../support/repository.ts'
import { until } from '../support/until.ts'

const place = Object.entries(explicitPlace).flatMap(([name, value]) => [`--${name}`, value])
let world: FargateWorld
beforeAll(async () => {
  world = await fargateWorld()
})
afterAll(() => world.close())

/** A clone of what the git host has, with a password in the address that it was cloned from. */
function clone(): TestRepository {
  const path = temporaryFolder()
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...words], {
      cwd: path,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  git('clone', '--quiet', world.repository.path, '.')
  git('remote', 'set-url', 'origin', `${world.git.url.replace('//', '//someone:geheim@')}/owner/name`)
  return {
    path,
    git,
    commit(name, content) {
      git('commit', '--quiet', '--allow-empty', '--message', `${name} ${content}`)
      return git('rev-parse', 'HEAD')
    },
  }
}

const exec = (words: readonly string[], { cwd, env = {} }: { cwd: string; env?: NodeJS.ProcessEnv }) =>
  startCli(['exec', ...place, ...words], { cwd, scratch: temporaryFolder(), env: { ...world.aws.environment, ...env } })
const taskOf = ({ stderr }: CliResult) => world.aws.tasks.find(({ arn }) => stderr.includes(arn))
const asked = (): number => world.aws.requests.length

describe('mycli exec on Fargate', () => {
  it("runs the checked-out commit from the remote, its log on stdout, its exit code ours, the remote's password nowhere", async () => {
    const { path, git } = clone()
    const done = await exec(['echo out; echo err >&2; git rev-parse HEAD; exit 7'], { cwd: path }).result
    expect(done.code).toBe(7)
    expect(done.stdout.toString().split('\n').slice(0, 3).toSorted()).toEqual(
      ['out', 'err', git('rev-parse', 'HEAD')].toSorted(),
    )
    expect(done.stderr).toMatch(/^mycli: task arn:aws:ecs:us-east-1:/m)
    expect(done.stderr).toMatch(/^mycli: log {2}https:\/\/us-east-1\.console/m)
    expect(done.stderr).toContain('mycli: The command exited with code 7.')
    const envelope = await envelopeOf(taskOf(done)?.request ?? { taskDefinition: '' })
    expect(envelope).toContain(`${world.git.url}/owner/name`)
    for (const text of [envelope, done.stderr, done.stdout.toString(), JSON.stringify(world.aws.requests)])
      expect(text).not.toContain('geheim')
  })

  it('refuses a commit that was not pushed, and a repository without a remote, before AWS is asked', async () => {
    const before = asked()
    const unpushed = clone()
    unpushed.commit('Unpushed', 'work')
    const lonely = clone()
    lonely.git('remote', 'remove', 'origin')
    const [first, second] = await Promise.all(
      [unpushed, lonely].map(({ path }) => exec(['true'], { cwd: path }).result),
    )
    expect([first?.code, second?.code]).toEqual([125, 125])
    expect(first?.stderr).toMatch(/hasn't been pushed, so a task can't fetch it\.\n.*Push it, or.*--local/)
    expect(second?.stderr).toMatch(/has no remote, so a task can't fetch from it\.\n.*--repo/)
    expect(asked()).toBe(before)
  })

  it('shows with --dry-run what it would ask of AWS, and asks for nothing', async () => {
    const { path, git } = clone()
    const before = asked()
    const words = ['--dry-run', '--region', 'us-east-1', '--cpu', '4', '--memory', '8G', '--env', 'A=geheim-b', 'make']
    const { code, stdout, stderr } = await exec(words, { cwd: path }).result
    expect([code, asked() - before]).toEqual([0, 0])
    const shown = JSON.parse(stdout.toString())
    expect(shown).toMatchObject({
      ...{ engine: 'fargate', script: 'make', env: { A: 'geheim-b' }, source: { sha: git('rev-parse', 'HEAD') } },
      place: { cluster: 'mycli', region: 'us-east-1', subnets: ['subnet-0123456789abcdef0'] },
      machine: { cpu: 4_096, memory: 8_192, architecture: 'x86_64', capacity: 'on-demand' },
      envelope: { encrypted: false, limit: 8_192 },
      requests: {
        RegisterTaskDefinition: { containerDefinitions: [{ name: 'tools' }, { name: 'checkout' }, {}] },
        RunTask: { cluster: 'mycli', overrides: { cpu: '4096', memory: '8192' } },
      },
    })
    const size = shown.envelope.characters
    expect(size).toBeGreaterThan(100)
    expect(JSON.stringify(shown.requests)).toContain(`(${size} characters)`)
    expect(JSON.stringify(shown.requests) + stderr).not.toContain('geheim')
    const explained = await exec(['--explain', 'make'], { cwd: path }).result
    const rows = explained.stdout.toString().split('\n')
    expect(rows).toContainEqual(expect.stringMatching(/^--repo +git +http.*owner\/name$/))
    expect(rows).toContainEqual(expect.stringMatching(/^--branch +git +main$/))
    expect(rows).toContainEqual(expect.stringMatching(new RegExp(`^--sha +git +${git('rev-parse', 'HEAD')}$`)))
    expect(rows).toContainEqual(expect.stringMatching(/^--task-role +not set$/))
  })

  it('ends --dry-run with what a run would be refused for', async () => {
    const { path } = clone()
    const large = await exec(['--dry-run', '--env', `A=${randomBytes(9_000).toString('hex')}`, 'make'], { cwd: path })
      .result
    expect([large.code, JSON.parse(large.stdout.toString())]).toEqual([
      125,
      expect.objectContaining({ script: 'make' }),
    ])
    expect(large.stderr).toMatch(/^mycli: The command and its environment take \d+ bytes; the fargate engine carries/m)
  })

  it('takes the region from --aws-region, which goes before the environment', async () => {
    const { path } = clone()
    const done = await exec(['--aws-region', 'us-east-1', 'exit 5'], { cwd: path, env: { AWS_REGION: 'eu-west-1' } })
      .result
    expect(done).toMatchObject({ code: 5 })
    const [container] = taskOf(done)?.definition.containerDefinitions ?? []
    expect(container?.logConfiguration?.options).toMatchObject({ 'awslogs-region': 'us-east-1' })
    expect(done.stderr).toContain('region=us-east-1')
    // What failed is read last.
    expect(done.stderr).toMatch(/^mycli: took \d+ s: \d+ s .*\nmycli: The command exited with code 5\.\n$/m)
  })

  it('says that credentials are missing, and what to do, and asks AWS nothing', async () => {
    const before = asked()
    const { path } = clone()
    const none = {
      ...{ AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_SESSION_TOKEN: undefined },
      ...{ HOME: temporaryFolder(), AWS_PROFILE: undefined },
    }
    const done = await exec(['true'], { cwd: path, env: none }).result
    expect(done.code).toBe(125)
    expect(done.stderr).toMatch(/^mycli: .*credentials.*\n {2}\S/m)
    expect(done.stderr).not.toContain('bug')
    expect(asked()).toBe(before)
  })

  it('stops its task on Ctrl-C', async () => {
    const { path } = clone()
    const run = exec(['echo begun; sleep 60'], { cwd: path })
    await until(() => run.printed().includes('begun'), 'the command to begin')
    run.process.kill('SIGINT')
    const done = await run.result
    expect(done.code).toBe(130)
    expect(done.stderr).toContain('mycli: The run was cancelled and its task stopped.')
    expect(taskOf(done)?.stopCode).toBe('UserInitiated')
  })
})
