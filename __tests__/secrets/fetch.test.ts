import { join } from 'node:path'
import type { ContainerDefinition } from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { describeWith } from '../support/describe-with.ts'
import { type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import { type GitServer, startGitServer } from '../support/git-server.ts'
import { newRepository, temporaryFolder } from '../support/repository.ts'
import { jobToken, type StepResult } from '../support/runner.ts'
import { inStack, lastEnvelope, type SealingKey, sealingKey, stackWith } from '../support/sealed.ts'
import { type SshServer, startSshServer } from '../support/ssh-server.ts'
import { needs } from '../support/tools.ts'
import { until } from '../support/until.ts'

const gitArn = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:mycli/mycli/git-ssh-AbCdEf'
let key: SealingKey
let ssh: SshServer
const worlds: FargateWorld[] = []
const servers: GitServer[] = []

async function worldWith(token?: string): Promise<FargateWorld> {
  // Concurrent tests do not wait for beforeAll.
  await until(() => ssh !== undefined, 'the SSH server')
  const world = await fargateWorld(
    { secrets: { ...key.secrets, [gitArn]: ssh.goodKey }, parameters: stackWith(key, { ssh: gitArn }) },
    { token },
  )
  worlds.push(world)
  return world
}

const tokensSentTo = ({ requests }: GitServer): readonly string[] => [
  ...new Set(
    requests.flatMap((one) =>
      / Basic (\S+)$/.exec(one)?.[1] ? [Buffer.from(one.split(' ').at(-1) ?? '', 'base64').toString()] : [],
    ),
  ),
]

const secretsOf = (world: FargateWorld) =>
  Object.fromEntries(
    (world.aws.taskDefinitions()[0]?.containerDefinitions ?? []).map(
      ({ name = '', secrets = [] }: ContainerDefinition) => [name, secrets.map((one) => one.name)],
    ),
  )

const { age, sshd } = needs
describeWith({ age, sshd }, "a repository's credentials", () => {
  beforeAll(async () => {
    key = await sealingKey()
    ssh = await startSshServer(temporaryFolder())
  })
  afterAll(async () => {
    await Promise.all([...worlds, ...servers, ssh].map((one) => one.close()))
  })

  it.concurrent("are the job's token, sealed, for the private repository of the workflow", async () => {
    const world = await worldWith(jobToken)
    const { code } = await world.step('true', { inputs: inStack }).result
    expect([code, tokensSentTo(world.git)]).toEqual([0, [`x-access-token:${jobToken}`]])
    expect(await lastEnvelope(world.aws, key)).toMatch(/^credential-token ghs_/m)
    expect(secretsOf(world)).toEqual({ tools: [], checkout: ['MYCLI_KEY'], main: [] })
  })

  it.concurrent('are in reserve for one that is public, and not shown to a server that answers without', async () => {
    const world = await worldWith()
    const { code } = await world.step('true', { inputs: inStack }).result
    expect([code, tokensSentTo(world.git)]).toEqual([0, []])
    expect(await lastEnvelope(world.aws, key)).toMatch(/^credential-when refused$/m)
  })

  it.concurrent('are none for one at a foreign host', async () => {
    const world = await worldWith(jobToken)
    const root = temporaryFolder()
    newRepository().git('clone', '--quiet', '--bare', world.repository.path, join(root, 'a'))
    const foreign = await startGitServer({ root })
    // It would let in with the job's token, were it shown that.
    const closed = await startGitServer({ root, token: jobToken })
    servers.push(foreign, closed)
    const step = (url: string): Promise<StepResult> =>
      world.step('echo fetched', { inputs: { ...inStack, repo: `${url}/a` } }).result
    const [open, refused] = await Promise.all([step(foreign.url), step(closed.url)])
    expect([open.code, refused.code]).toEqual([0, 125])
    expect(refused.log).toMatch(/access to .* was refused/)
    expect([...tokensSentTo(foreign), ...tokensSentTo(closed)]).toEqual([])
  })

  it.concurrent('are those that the stack keeps where the run has none, and reach the checkout alone', async () => {
    const world = await worldWith(jobToken)
    const repo = `${ssh.url}${world.repository.path}`
    const inputs = { ...inStack, repo, 'ssh-known-hosts': ssh.goodHosts, 'persist-credentials': 'true' }
    const search = `env; git config --list; find "$GITHUB_WORKSPACE/.." -name 'git-*'`
    const { code, log } = await world.step(search, { inputs }).result
    expect([code, secretsOf(world)]).toEqual([0, { tools: [], checkout: ['MYCLI_GIT_SSH', 'MYCLI_KEY'], main: [] }])
    expect(log).toContain('fetches with the credential for ssh that the stack keeps')
    expect(log).toContain('the stored credential is not given to the command')
    expect(log).not.toMatch(/MYCLI_(KEY|GIT)|git-ssh-key/)
    // Another repository runs than that of the event.
    expect(log).toContain(`\nGITHUB_SHA=${world.repository.git('rev-parse', 'HEAD')}\n`)
    expect(log).toMatch(/^GITHUB_RUN_ID=4711$/m)
    expect(log).not.toMatch(/^GITHUB_(REPOSITORY_ID|REF)/m)
    expect(log.split('\n').filter((line) => line.includes(jobToken) && !line.startsWith('::add-mask::'))).toEqual([])
  })

  it.concurrent("give way to the run's own", async () => {
    const world = await worldWith(jobToken)
    const inputs = {
      ...inStack,
      repo: `${ssh.url}${world.repository.path}`,
      'ssh-known-hosts': ssh.goodHosts,
      'ssh-key': ssh.badKey,
    }
    const { code, log } = await world.step('true', { inputs }).result
    expect([code, secretsOf(world)['checkout']]).toEqual([125, ['MYCLI_KEY']])
    expect(log).toMatch(/the SSH key was refused/)
  })

  it.concurrent("are given to the command's git where persist-credentials says so", async () => {
    const world = await worldWith(jobToken)
    const inputs = { ...inStack, 'persist-credentials': 'true' }
    const command = 'git ls-remote --quiet origin HEAD && git config --list --local'
    const { code, log } = await world.step(command, { inputs }).result
    expect([code, log]).toEqual([0, expect.stringMatching(/^[0-9a-f]{40}\s+HEAD$/m)])
    // The configuration names the file; the token stands in the file.
    expect(log.split('\n').filter((line) => line.includes(jobToken) && !line.startsWith('::add-mask::'))).toEqual([])
    const without = await world.step('git ls-remote --quiet origin HEAD', { inputs: inStack }).result
    expect(without.code).toBe(128)
  })

  it.concurrent('need a key to be sealed to, which is said before a task is started', async () => {
    const world = await worldWith(jobToken)
    const { code, log } = await world.step('true').result
    expect([code, world.aws.requests]).toEqual([125, []])
    expect(log).toMatch(/needs a credential or a secret, and there is no key to seal it with/)
  })
})
