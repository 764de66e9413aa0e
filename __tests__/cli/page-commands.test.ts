import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import type { AwsOptions } from '../../emulator/options.ts'
import { wrapperScript } from '../../emulator/wrapper-script.ts'
import { type AccountWorld, accountWorld, closeWorlds } from '../support/account-world.ts'
import { type GitServer, startGitServer } from '../support/git-server.ts'
import { inProject, root } from '../support/project.ts'
import { newRepository, removeTemporaryFolders, temporaryFolder } from '../support/repository.ts'

const read = (path: string): string => readFileSync(inProject(path), 'utf8')
/** The lines of a page's blocks of code that begin with `mycli`. */
const commandsOf = (path: string): readonly string[] =>
  [...read(path).matchAll(/^```(?:sh|text)\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block.split('\n').filter((line) => line.startsWith('mycli ')),
  )

interface Ended {
  readonly code: unknown
  readonly stdout: string
  readonly stderr: string
}

const bash = (script: string, cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, NODE_OPTIONS: '', TMPDIR: temporaryFolder(), ...env } }
    execFile('bash', ['-c', script], options, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    )
  })

let server: GitServer | undefined
const worlds: AccountWorld[] = []
afterAll(async () => {
  await server?.close()
  await closeWorlds(worlds)
  removeTemporaryFolders()
})

describe("the README's first command", () => {
  it('works as it is printed, in a clone of this repository', async () => {
    const [, command = ''] = /^```sh\n(node dist\/cli\.js .*)\n```$/m.exec(read('README.md')) ?? []
    const { code, stdout } = await bash(command, root)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^README\.md$/m)
  })
})

describe('the page of the command line', () => {
  const local = commandsOf('docs/command-line.md').filter((line) => line.startsWith('mycli exec --local'))

  it('has commands for this machine that work as they are printed', async () => {
    expect(local.length).toBe(4)
    const repository = newRepository()
    repository.commit('Makefile', 'all:\n\t@echo all made\ntest:\n\t@echo tested in $${STAGE:-none}\n')
    repository.git('branch', 'release')
    const home = temporaryFolder()
    mkdirSync(join(home, 'bin'))
    writeFileSync(join(home, 'bin', 'terraform'), '#!/bin/sh\necho "planned, $(git log -1 --format=%s)"\n')
    chmodSync(join(home, 'bin', 'terraform'), 0o755)
    server = await startGitServer({ root: dirname(repository.path) })
    // What is on github.com is here.
    writeFileSync(
      join(home, '.gitconfig'),
      `[url "${server.url}/${basename(repository.path)}"]\n\tinsteadOf = https://github.com/owner/name\n`,
    )
    const script = ['set -e', `mycli() { node '${inProject('dist/cli.js')}' "$@"; }`, ...local].join('\n')
    const { code, stdout, stderr } = await bash(script, repository.path, {
      HOME: home,
      PATH: `${join(home, 'bin')}:${process.env['PATH']}`,
    })
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('fatal')])
    expect(stdout).toBe('tested in none\nplanned, Change Makefile\nall made\nall made\n')
  })
})

const role = (name: string): string => `arn:aws:iam::123456789012:role/${name}`
const awslogs = { 'awslogs-group': '/ecs/api', 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': 'ecs' }
const api: AwsOptions['definitions'][number] = {
  ...{ family: 'api', requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '256', memory: '512' },
  ...{ executionRoleArn: role('api-execution'), taskRoleArn: role('api-task') },
  containerDefinitions: [
    { name: 'api', image: 'example.org/api:1', logConfiguration: { logDriver: 'awslogs', options: awslogs } },
  ],
}
const service: AwsOptions['services'][number] = {
  ...{ cluster: 'shop', name: 'api', digests: { api: `sha256:${'a'.repeat(64)}` } },
  more: {
    taskDefinition: 'arn:aws:ecs:us-east-1:123456789012:task-definition/api:1',
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0aaaaaaaaaaaaaaa1'], securityGroups: [] } },
  },
}

/** An account with a stack and a service, whose tasks write what a command would, the first of them for ever, and a repository that has been pushed. */
async function stackWorld(): Promise<AccountWorld> {
  const identity = await generateIdentity()
  const open = async (sealed: Buffer): Promise<Buffer> => {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    return Buffer.from(await decrypter.decrypt(sealed))
  }
  const stack = {
    ...{ version: '1', cluster: 'mycli', subnets: ['subnet-0c'], executionRole: role('mycli/mycli/execution') },
    ...{ logGroup: '/mycli', taskRole: role('mycli/mycli/task'), publicKey: await identityToRecipient(identity) },
    keySecret: 'arn:aws:ssm:us-east-1:123456789012:parameter/mycli/mycli/key',
  }
  const world = await accountWorld({
    ...{ scale: 0.01, parameters: { '/mycli/mycli': JSON.stringify(stack), '/mycli/mycli/key': identity } },
    ...{ clusters: { mycli: ['FARGATE', 'FARGATE_SPOT'], shop: [] }, definitions: [api], services: [service] },
    behaviour: async (request, count) => {
      const times = { open, ...(count === 0 ? { ends: Number.POSITIVE_INFINITY } : {}) }
      return { kind: 'scripted', script: await wrapperScript(request, { lines: ['made'], code: 0 }, times) }
    },
  })
  worlds.push(world)
  const bare = join(temporaryFolder(), 'origin.git')
  world.repository.git('init', '--quiet', '--bare', bare)
  world.repository.git('config', `url.${bare}.pushInsteadOf`, 'https://github.com/owner/name.git')
  world.repository.git('push', '--quiet', '--set-upstream', 'origin', 'HEAD')
  return world
}

describe('the commands of the pages for Fargate', () => {
  const elsewhere = /^mycli (?:init|doctor|destroy|exec --local)\b/
  const lines = [...commandsOf('docs/command-line.md'), ...commandsOf('docs/like-a-service.md')].filter(
    (line) => !elsewhere.test(line),
  )
  const [leave, ...about] = lines.filter((line) => / --detach |EXECUTION|^mycli ps /.test(line))
  const alone = lines.filter((line) => line !== leave && !about.includes(line))
  const runs = alone.filter((line) => !/ --(?:dry-run|explain) /.test(line))

  it('work as they are printed', async () => {
    expect([leave, about.length, alone.length]).toEqual([expect.stringContaining('exec --detach'), 4, 9])
    const { aws, env, repository } = await stackWorld()
    const own = { AWS_REGION: 'us-east-1', MY_TOKEN: 'a-token-of-mine', API_KEY: 'a-key-of-mine', STAGE: 'test' }
    const run = async (...script: readonly string[]): Promise<string> => {
      const all = ['set -e', `mycli() { node '${inProject('dist/cli.js')}' "$@"; }`, ...script].join('\n')
      const { code, stdout, stderr } = await bash(all, repository.path, { ...env, ...own, HOME: temporaryFolder() })
      expect(code === 0 ? '' : `${script.join('\n')}\n${stderr}`).toBe('')
      return stdout
    }
    // The first task goes on until it is told to stop; the second ends, and is read after that as well.
    const withId = (line: string): string => line.replace('EXECUTION', '"$id"')
    const execution = `leave() {\n${leave}\n}\nid=$(leave)`
    const [stop = '', ...readings] = about.toReversed().map(withId)
    await run(execution, stop)
    const [followed = '', ...others] = await Promise.all([
      run(execution, ...readings.toReversed()),
      ...alone.map((line) => run(line)),
    ])
    expect(followed.match(/^made$/gm)).toHaveLength(2)
    expect(others.filter((stdout) => stdout === 'made\n')).toHaveLength(runs.length)
    expect(aws.tasks).toHaveLength(runs.length + 2)
  })
})
