import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runCli } from '../support/cli.ts'
import { explicitPlace, type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import { temporaryFolder } from '../support/repository.ts'
import { lastEnvelope, type SealingKey, sealingKey } from '../support/sealed.ts'

const token = 'secret-token-of-these-tests'
const hidden = 'hunter2-of-these-tests'
let key: SealingKey
let world: FargateWorld
let scratch: string
beforeAll(async () => {
  key = await sealingKey()
  scratch = temporaryFolder()
  world = await fargateWorld({ secrets: key.secrets }, { token })
  world.aws.keepSecret('token', token)
  world.aws.keepSecret('secret-env', hidden)
})
afterAll(() => world.close())

const exec = async (...words: readonly string[]) => {
  const env = { ...world.aws.environment, MY_TOKEN: token, GH_TOKEN: token, HIDDEN: hidden, PASSED: 'passed on' }
  const named = ['--repo', `${world.git.url}/owner/name`, '--branch', 'main', ...words]
  const done = await runCli(['exec', ...named], { cwd: scratch, scratch, env })
  return { code: done.code, stdout: done.stdout.toString(), stderr: done.stderr }
}

const command = 'echo "$PASSED|$HIDDEN"'
const given = ['--token', 'MY_TOKEN', '-e', 'PASSED', '--secret-env', 'HIDDEN'] as const

describe('a private repository from a terminal', () => {
  it('is fetched on this machine with the token that is named, and with no other', async () => {
    const [named, unnamed] = [await exec('--local', ...given, command), await exec('--local', 'true')]
    expect(named).toMatchObject({ code: 0, stdout: `passed on|${hidden}\n` })
    expect(named.stderr).toMatch(/^mycli: Fetching 127\.0\.0\.1:\d+\/owner\/name with the token\.$/m)
    expect(named.stderr).not.toContain(token)
    // What GH_TOKEN has is for github.com alone.
    expect(unnamed.code).toBe(125)
    expect(unnamed.stderr).not.toContain('with the token')
    expect(world.git.requests.filter((request) => request.startsWith('200')).length).toBeGreaterThan(0)
  })

  it('is fetched on Fargate with it, sealed, and the secret is in no request', async () => {
    const place = Object.entries({ ...explicitPlace, ...key.inputs }).flatMap(([name, value]) => [`--${name}`, value])
    const done = await exec(...place, '--region', 'us-east-1', ...given, 'echo "$PASSED|${#HIDDEN}"')
    expect(done).toMatchObject({ code: 0, stdout: `passed on|${hidden.length}\n` })
    expect(await lastEnvelope(world.aws, key)).toContain(`secret-env HIDDEN=${hidden}\n`)
    for (const text of [JSON.stringify(world.aws.requests), done.stderr])
      for (const secret of [token, hidden]) expect(text).not.toContain(secret)
  })
})
