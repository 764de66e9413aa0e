import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FargateWorld } from '../support/fargate-step.ts'
import { arnOf, operationsOf, roleOf, roleWorlds, stepWithRole } from '../support/role.ts'
import type { StepResult } from '../support/runner.ts'

const worlds = roleWorlds()
afterAll(() => worlds.close(), 60_000)

describe('a role to assume', () => {
  let world: FargateWorld
  let result: StepResult
  beforeAll(async () => {
    world = await worlds.make()
    result = await stepWithRole(world, 'deploy')
  }, 60_000)

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
  }, 60_000)

  it.concurrent.each([
    ['aws-cn', 'cn-north-1', 'sts.amazonaws.com.cn', 'amazonaws.cn'],
    ['aws-us-gov', 'us-gov-west-1', 'sts.amazonaws.com', 'amazonaws-us-gov.com'],
  ])(
    'is the same in the partition %s, by its own names',
    async (partition, region, audience, domain) => {
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
      expect(world.aws.requests.find(({ operation }) => operation === 'oidc:GetToken')?.input['audience']).toBe(
        audience,
      )
    },
    60_000,
  )
})
