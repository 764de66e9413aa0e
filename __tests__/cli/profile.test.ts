import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { type AccountWorld, accountWorld, closeWorlds } from '../support/account-world.ts'
import { temporaryFolder } from '../support/repository.ts'

const worlds: AccountWorld[] = []
afterAll(() => closeWorlds(worlds))

/** An account that a profile leads to, with other keys and no region in the environment. */
async function profileWorld() {
  const made = await accountWorld()
  worlds.push(made)
  const folder = temporaryFolder()
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret } = made.env
  const keys = `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`
  writeFileSync(
    join(folder, 'config'),
    `[profile work]\nregion = us-east-1\n${keys}[profile far]\nregion = eu-west-1\n${keys}[profile bare]\n`,
  )
  Object.assign(made.env, {
    ...{ AWS_CONFIG_FILE: join(folder, 'config'), AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none') },
    ...{ AWS_ACCESS_KEY_ID: 'AKIAOTHEROTHEROTHER1', AWS_SECRET_ACCESS_KEY: 'another', AWS_SESSION_TOKEN: undefined },
    ...{ AWS_REGION: undefined, AWS_DEFAULT_REGION: undefined, AWS_PROFILE: undefined },
  })
  return made
}

describe.each(['init', 'destroy'])('mycli %s --profile', (command) => {
  it.concurrent('takes credentials and region of the profile', async () => {
    const { start } = await profileWorld()
    const { code, stderr } = await start(command, '--profile', 'work', '--dry-run').result
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^Account 123456789012, us-east-1, as /)])
  })

  it.concurrent('leaves the region to --region and AWS_REGION, as the AWS CLI does', async () => {
    const { start, env } = await profileWorld()
    env['AWS_REGION'] = 'us-east-1'
    const { stderr } = await start(command, '--profile', 'far', '--dry-run').result
    expect(stderr).toContain('Account 123456789012, us-east-1, as ')
    env['AWS_REGION'] = 'eu-west-1'
    const named = await start(command, '--profile', 'far', '--region', 'us-east-1', '--dry-run').result
    expect(named.stderr).toContain('Account 123456789012, us-east-1, as ')
  })

  it.concurrent.each([
    ['bare', [], 'The AWS region is not known.\n  The profile "bare" names none.'],
    ['bare', ['--region', 'us-east-1'], 'There are no AWS credentials in the profile "bare"'],
    ['none', ['--region', 'us-east-1'], 'credentials in the profile "none", or there is no such profile.'],
  ])('says what %s lacks with %j', async (profile, words, message) => {
    const { start, aws } = await profileWorld()
    const { code, stderr } = await start(command, '--profile', profile, ...words, '--dry-run').result
    expect([code, stderr]).toEqual([125, expect.stringContaining(message)])
    expect(aws.requests).toEqual([])
  })
})

describe('mycli exec --profile', () => {
  it.concurrent('takes credentials and region of the profile, and says what it lacks', async () => {
    const { start } = await profileWorld()
    const run = (profile: string, ...words: string[]) =>
      start('exec', '--no-checkout', '--dry-run', '--profile', profile, ...words, 'true').result
    const [work, bare] = await Promise.all([run('work'), run('bare')])
    expect([work.code, bare.code]).toEqual([0, 0])
    expect(work.stderr).not.toContain('region is not known')
    expect(bare.stderr).toContain('The AWS region is not known.')
  })
})

describe('mycli doctor --profile', () => {
  it.concurrent('takes credentials and region of the profile', async () => {
    const { start } = await profileWorld()
    const { stdout } = await start('doctor', '--image', '127.0.0.1:9/none', '--profile', 'work').result
    expect(stdout.toString()).toMatch(/^Account 123456789012, us-east-1, as /)
  })
})

describe('mycli init --profile', () => {
  it.concurrent('names it in the command that it shows', async () => {
    const { start } = await profileWorld()
    const { stderr } = await start('init', '--profile', 'work', '--yes').result
    expect(stderr).toContain('AWS_PROFILE=work mycli exec --aws-region us-east-1')
  })
})
