import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { Decrypter } from 'age-encryption'
import type { Behaviour } from '../../emulator/behaviour.ts'
import { wrapperScript } from '../../emulator/wrapper-script.ts'
import { type AccountWorld, accountWorld, closeWorlds, operations } from '../support/account-world.ts'
import { inProject } from '../support/project.ts'
import { temporaryFolder } from '../support/repository.ts'

const page = readFileSync(inProject('docs/getting-started.md'), 'utf8')
const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)

const worlds: AccountWorld[] = []
afterAll(() => closeWorlds(worlds))

/** An account whose tasks write what a command would, since their images are not to be had here. */
async function pageWorld(): Promise<AccountWorld> {
  const identity = () => world.aws.parameter('/mycli/mycli/key') ?? ''
  const open = async (sealed: Buffer): Promise<Buffer> => {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity())
    return Buffer.from(await decrypter.decrypt(sealed))
  }
  const world = await accountWorld({
    ...{ scale: 0.01, clusters: { 'mycli-Cluster-1A2B3C4D5E6F': ['FARGATE', 'FARGATE_SPOT'] } },
    async behaviour(request): Promise<Behaviour> {
      return { kind: 'scripted', script: await wrapperScript(request, { lines: ['x86_64'], code: 0 }, { open }) }
    },
  })
  worlds.push(world)
  const { repository, env } = world
  const bare = join(temporaryFolder(), 'origin.git')
  repository.git('init', '--quiet', '--bare', bare)
  repository.git('config', 'user.name', 'tester')
  repository.git('config', 'user.email', 'tester@example.org')
  repository.git('config', `url.${bare}.pushInsteadOf`, 'https://github.com/owner/name.git')
  repository.git('push', '--quiet', '--set-upstream', 'origin', 'HEAD')
  // The registries are behind a proxy that is not there.
  Object.assign(env, { HTTPS_PROXY: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9', HOME: temporaryFolder() })
  return world
}

it('every command of the page that gets one started works, from the stack to its end', async () => {
  const { aws, env, repository } = await pageWorld()
  const [install = '', ...commands] = blocks
  expect(install).toMatch(
    /^git clone .* "\$HOME\/mycli-action"\nmycli\(\) \{ node "\$HOME\/mycli-action\/dist\/cli.js" "\$@"; \}\n$/,
  )
  // There is no terminal to ask in, and dist is that of this folder.
  const mycli = `mycli() { case $1 in init | destroy) set -- "$@" --yes ;; esac; node '${inProject('dist/cli.js')}' "$@"; }`
  const script = ['set -e', mycli, ...commands].join('\n')
  const options = { cwd: repository.path, env: { ...process.env, NODE_OPTIONS: '', ...env } }
  const [code, stdout, stderr] = await new Promise<readonly [unknown, string, string]>((resolve) => {
    execFile('bash', ['-c', script], options, (error, out, err) => resolve([error?.code ?? 0, out, err]))
  })
  expect([code, stderr]).toEqual([0, expect.stringContaining('Stack mycli is ready.')])
  expect(stdout).toContain('ok   Stack mycli is ready (CREATE_COMPLETE).\n')
  expect(stdout).toMatch(/^x86_64$/m)
  expect(repository.git('log', '-1', '--format=%s %D').trim()).toMatch(/^Run on Fargate HEAD -> .*, origin\//)
  expect(stderr).toMatch(/Nothing is left\.\n$/)
  expect(operations(aws)).toContain('ecs:RunTask')
})
