import { afterAll, describe, expect, it } from '@jest/globals'
import type { AwsOptions } from '../../emulator/options.ts'
import { arnOf, operationsOf, roleWorlds, stepWithRole } from '../support/role.ts'
import type { StepOptions } from '../support/runner.ts'

const worlds = roleWorlds()
afterAll(() => worlds.close())

describe('a role that cannot be assumed', () => {
  const fork = {
    payload: {
      repository: { private: false },
      pull_request: { base: { repo: { id: 1 } }, head: { repo: { id: 2 } } },
    },
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' },
  }
  const noPermission = { env: fork.env }
  it.concurrent.each<[string, string, Partial<AwsOptions>, Partial<StepOptions>, readonly (string | RegExp)[]]>([
    [
      'without the permission',
      'deploy',
      {},
      noPermission,
      [/may not ask GitHub for an identity token/, 'id-token: write'],
    ],
    [
      "on a fork's pull request",
      'deploy',
      {},
      fork,
      [/gives no identity token to .* a pull request from a fork/, 'branches of the repository itself'],
    ],
    [
      'with an expired token',
      'deploy',
      { claims: { lastsSeconds: -60 } },
      {},
      ['AWS says that a token has ended which GitHub has just made', 'clock'],
    ],
    [
      'with a provider that the account does not know',
      'deploy',
      { claims: { iss: 'https://ghe.example/_services/token' } },
      {},
      [
        'does not know the identity provider ghe.example/_services/token',
        'OIDC provider https://ghe.example/_services/token with the audience sts.amazonaws.com',
      ],
    ],
    [
      'for a wrong audience',
      'deploy',
      {},
      { inputs: { audience: 'https://example.org' } },
      ['made out for https://example.org', 'Add https://example.org to the audiences'],
    ],
    ['that does not exist', 'no-such-role', {}, {}, ['or there is no such role']],
    [
      'of another partition',
      arnOf('deploy', 'aws-cn'),
      {},
      {},
      ['is a role of the partition aws-cn, but the region us-east-1 belongs to aws'],
    ],
    ['that is none', 'arn:aws:iam::123456789012:user/me', {}, {}, ['must be the ARN of a role']],
  ])('%s has its own message', async (_what, role, options, more, words) => {
    const world = await worlds.make(options)
    const { code, log, outputs } = await stepWithRole(world, role, more)
    expect([code, outputs['exit-code'], outputs['status']]).toEqual([125, '125', 'error'])
    const error = log.split('\n').find((line) => line.startsWith('::error')) ?? log
    for (const word of words)
      expect(error).toEqual(typeof word === 'string' ? expect.stringContaining(word) : expect.stringMatching(word))
    expect(error).not.toMatch(/eyJ|bug of mycli/)
    expect(operationsOf(world).filter((name) => name.startsWith('ecs'))).toEqual([])
  })

  it.concurrent('since it does not trust the job says what the token says and what would accept it, in both forms', async () => {
    const environment = 'production'
    const world = await worlds.make({ claims: { environment, sub: 'repo:shaftoe/example:environment:production' } })
    const { code, log } = await stepWithRole(world, 'others')
    expect(code).toBe(125)
    const error = (log.split('\n').find((line) => line.startsWith('::error')) ?? '').replaceAll('%0A', '\n')
    for (const line of [
      '  sub: repo:shaftoe/example:environment:production',
      '  aud: sts.amazonaws.com',
      '  repository: shaftoe/example',
      '  ref: refs/heads/main',
      '  environment: production',
      '"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"',
      '"repo:shaftoe/example:environment:production"',
      '"repo:shaftoe@583231/example@1296269:environment:production"',
    ])
      expect(error).toContain(line)
    expect(error).not.toMatch(/eyJ/)
    expect(world.aws.calls()['oidc:GetToken']?.count).toBe(4)
  })
})
