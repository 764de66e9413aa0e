import { afterAll, describe, expect, it } from '@jest/globals'
import type { CloudFormationOptions } from '../../emulator/options.ts'
import { type AccountWorld, accountWorld, closeWorlds, operations } from '../support/account-world.ts'

const worlds: AccountWorld[] = []
afterAll(() => closeWorlds(worlds))

/** A stack that is there, and what was then done to it by hand. */
async function driftedWorld(more: Partial<CloudFormationOptions> = {}) {
  const drifted: Record<string, 'MODIFIED' | 'DELETED'> = {}
  const made = await accountWorld({ cloudFormation: { failing: {}, stuck: {}, refused: [], drifted, ...more } })
  worlds.push(made)
  const init = (...words: readonly string[]) => made.start('init', ...words).result
  expect((await init('--yes')).code).toBe(0)
  Object.assign(drifted, { SecurityGroup: 'MODIFIED', RouteToInternet: 'DELETED' })
  const modes = (): readonly unknown[] =>
    made.aws.requests
      .filter(({ operation }) => operation === 'cloudformation:CreateChangeSet')
      .map(({ input }) => input['DeploymentMode'])
  return { ...made, init, drifted, modes }
}

describe('mycli init where a stack was changed by hand', () => {
  it.concurrent('shows what drifted, and puts it back', async () => {
    const { init, drifted, modes } = await driftedWorld()
    const { code, stderr } = await init('--yes')
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^ {2}change {2}EC2::SecurityGroup +SecurityGroup {2}\(drifted: put back\)$/m),
    ])
    expect(stderr).toMatch(/^ {2}add {5}EC2::Route +RouteToInternet {2}\(deleted by hand: made again\)$/m)
    expect(drifted).toEqual({})
    expect((await init('--yes')).stderr).toContain('nothing: it is as it should be.')
    expect(modes()).toEqual([undefined, 'REVERT_DRIFT', 'REVERT_DRIFT'])
  })

  it.concurrent('changes nothing with --dry-run', async () => {
    const { init, drifted, aws } = await driftedWorld()
    const { code, stderr } = await init('--dry-run')
    expect([code, stderr]).toEqual([0, expect.stringContaining('(drifted: put back)')])
    expect(Object.keys(drifted)).toHaveLength(2)
    expect(operations(aws).at(-1)).toBe('cloudformation:DeleteChangeSet')
  })

  it.concurrent.each([
    ['the Region does not know of drift', { answer: 'DeploymentMode is not supported in this region' }],
    ['a resource may not be read', { reason: 'User is not authorized to perform: ec2:DescribeRouteTables' }],
  ])('leaves it, and says so, where %s', async (_what, undriftable) => {
    const { init, drifted, modes, aws } = await driftedWorld({ undriftable })
    const { code, stderr } = await init('--yes', '--capacity', 'spot')
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining('What was changed by hand is not compared, and stays as it is: '),
    ])
    expect(stderr).toContain(Object.values(undriftable)[0])
    expect(stderr).toMatch(/^ {2}change {2}SSM::Parameter +Parameter$/m)
    expect(Object.keys(drifted)).toHaveLength(2)
    expect(modes()).toEqual([undefined, 'REVERT_DRIFT', undefined])
    expect(operations(aws)).not.toContain('cloudformation:DeleteStack')
  })
})
