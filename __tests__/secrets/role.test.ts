import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FargateWorld } from '../support/fargate-step.ts'
import { arnOf, operationsOf, roleOf, roleWorlds, startWithRole, stepWithRole } from '../support/role.ts'
import type { StepResult } from '../support/runner.ts'
import { until } from '../support/until.ts'

const worlds = roleWorlds()
afterAll(() => worlds.close())

describe('a role to assume', () => {
  let world: FargateWorld
  let result: StepResult
  beforeAll(async () => {
    world = await worlds.make()
    result = await stepWithRole(world, 'deploy')
  })

  it("is all that a step needs: GitHub's token and STS are asked, and everything is signed with what they gave", () => {
    expect([result.code, result.log]).toEqual([0, expect.stringMatching(/^hello$/m)])
    expect(operationsOf(world).slice(0, 3)).toEqual(['oidc:GetToken', 'sts:AssumeRoleWithWebIdentity', 'ecs:RunTask'])
    const signed = world.aws.requests.filter(({ operation }) => !/^(oidc|sts)/.test(operation))
    for (const { headers } of signed) expect(headers['authorization']).toMatch(/Credential=ASIA/)
    expect(world.aws.calls()['sts:AssumeRoleWithWebIdentity']?.count).toBe(1)
  })

  it('masks each token and key before anything else could print it', () => {
    const { answer = '' } = world.aws.requests.find(({ operation }) => operation.startsWith('sts:')) ?? {}
    for (const member of ['SecretAccessKey', 'SessionToken']) {
      const secret = new RegExp(`<${member}>([^<]+)<`).exec(answer)?.[1] ?? ''
      expect(secret).not.toBe('')
      const lines = result.log.split('\n').filter((line) => line.includes(secret))
      expect(lines).toContain(`::add-mask::${secret}`)
      expect(lines.filter((line) => !line.startsWith('::add-mask::'))).toEqual([])
    }
    expect(result.log).toMatch(/^::add-mask::eyJ/m)
    expect(result.log.split('\n').filter((line) => line.includes('eyJ') && !line.startsWith('::add-mask::'))).toEqual(
      [],
    )
  })
})

describe('what a role allows', () => {
  it.concurrent('is asked for once more with an hour where a session as long as the run is too long', async () => {
    const world = await worlds.make()
    const { code } = await stepWithRole(world, 'short', { inputs: { timeout: '3h' } })
    const asked = world.aws.requests.filter(({ operation }) => operation.startsWith('sts:'))
    expect([code, ...asked.map(({ input }) => input['DurationSeconds'])]).toEqual([
      0,
      String(3 * 3_600 + 1_800),
      '3600',
    ])
  })

  it.concurrent.each([
    ['aws-cn', 'cn-north-1', 'sts.amazonaws.com.cn', 'amazonaws.cn'],
    ['aws-us-gov', 'us-gov-west-1', 'sts.amazonaws.com', 'amazonaws-us-gov.com'],
  ])('is the same in the partition %s, by its own names', async (partition, region, audience, domain) => {
    const role = roleOf('deploy', { audiences: [audience] }, { arn: arnOf('deploy', partition) })
    const world = await worlds.make({ region, roles: [role] })
    // The variable that the SDK itself does not know.
    const env = { AWS_REGION: '', AWS_DEFAULT_REGION: region }
    const { code, outputs } = await stepWithRole(world, role.arn, { env })
    expect([code, outputs['console-url'], outputs['log-url']]).toEqual([
      0,
      expect.stringContaining(domain),
      expect.stringContaining(domain),
    ])
    expect(world.aws.requests.find(({ operation }) => operation === 'oidc:GetToken')?.input['audience']).toBe(audience)
  })
})

describe('credentials that end while the command speaks', () => {
  it.concurrent('are renewed, and the new ones masked where the runner hears it', async () => {
    const world = await worlds.make()
    const step = startWithRole(world, 'deploy', {
      command: 'for n in 1 2 3 4 5 6 7 8; do echo "line $n"; sleep 0.5; done',
    })
    await until(() => step.log().includes('line 1\n'), 'the first line')
    world.aws.faults.refuseCredentials('expired', { operation: 'logs:GetLogEvents', times: 1 })
    const { code, log } = await step.result
    expect([code, world.aws.calls()['sts:AssumeRoleWithWebIdentity']?.count]).toEqual([0, 2])
    expect(log.match(/^line \d$/gm)).toHaveLength(8)
    const { heard, unheard } = masksIn(log)
    expect(unheard).toEqual([])
    // Two tokens of GitHub's, two keys, and two tokens of sessions, with all their forms.
    expect(heard.filter((mask) => mask.startsWith('eyJ'))).toHaveLength(2)
    expect(heard.filter((mask) => mask.startsWith('session-token-'))).toHaveLength(2)
  })
})

/** The masks in a log, and those that stand where the runner takes no commands. */
function masksIn(log: string): { readonly heard: readonly string[]; readonly unheard: readonly string[] } {
  const heard: string[] = []
  const unheard: string[] = []
  let token: string | undefined
  for (const line of log.split('\n')) {
    const mask = /^::add-mask::(.*)$/.exec(line)?.[1]
    const stopped = /^::stop-commands::(.*)$/.exec(line)?.[1]
    if (mask !== undefined) (token === undefined ? heard : unheard).push(mask)
    if (line === `::${token}::`) token = undefined
    else if (stopped !== undefined && token === undefined) token = stopped
  }
  return { heard, unheard }
}
