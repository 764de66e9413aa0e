import { afterAll, describe, expect, it } from '@jest/globals'
import type { AwsOptions } from '../../emulator/options.ts'
import { type AccountWorld, accountWorld, closeWorlds, operations } from '../support/account-world.ts'
import { until } from '../support/until.ts'

const worlds: AccountWorld[] = []
afterAll(() => closeWorlds(worlds))

async function worldIn(status?: string, timing: AwsOptions['timing'] = {}) {
  const stacks = status === undefined ? {} : { mycli: status }
  const made = await accountWorld({ timing, cloudFormation: { failing: {}, stuck: {}, refused: [], stacks } })
  worlds.push(made)
  return { ...made, init: (...words: readonly string[]) => made.start('init', ...words).result }
}

describe('mycli init where there is a stack', () => {
  it.concurrent.each(['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED', 'CREATE_FAILED', 'DELETE_FAILED'])(
    'in %s removes it, and makes it anew',
    async (status) => {
      const { init, aws } = await worldIn(status)
      const { code, stderr } = await init('--yes')
      expect([code, stderr]).toEqual([
        0,
        expect.stringContaining(`Removing what an earlier failure left of stack mycli (${status})`),
      ])
      expect(stderr).toContain('Stack mycli would be made new:')
      expect(operations(aws).filter((one) => one === 'cloudformation:DeleteStack')).toHaveLength(1)
    },
  )

  it.concurrent('goes on removing it after Ctrl-C, says so, and makes it anew the next time', async () => {
    const { init, aws, start } = await worldIn('ROLLBACK_COMPLETE', { resource: [3, 3] })
    const run = start('init', '--yes')
    await until(() => operations(aws).includes('cloudformation:DeleteStack'), 'the removal')
    run.process.kill('SIGINT')
    const { code, stderr } = await run.result
    expect([code, stderr]).toEqual([
      130,
      expect.stringMatching(/CloudFormation goes on removing stack mycli by itself\. Run mycli init again then\.\n$/),
    ])
    expect(operations(aws)).not.toContain('cloudformation:CreateChangeSet')
    const again = await init('--dry-run')
    if (again.code !== 0) expect(again.stderr).toContain('Stack mycli is being deleted (DELETE_IN_PROGRESS).')
    else expect(again.stderr).toContain('Stack mycli would be made new:')
  })

  it.concurrent.each([
    ['ROLLBACK_COMPLETE', 'could not be made earlier'],
    ['DELETE_FAILED', 'could not be deleted earlier'],
  ])('in %s removes nothing with --dry-run', async (status, words) => {
    const { init, aws } = await worldIn(status)
    const { code, stderr } = await init('--dry-run')
    expect([code, stderr]).toEqual([125, expect.stringContaining(`Stack mycli is in ${status}: it ${words}.`)])
    expect(operations(aws)).not.toContain('cloudformation:DeleteStack')
  })

  it.concurrent.each([
    'CREATE_COMPLETE',
    'UPDATE_COMPLETE',
    'UPDATE_ROLLBACK_COMPLETE',
    'IMPORT_COMPLETE',
    'IMPORT_ROLLBACK_COMPLETE',
  ])('in %s updates it', async (status) => {
    const { init } = await worldIn(status)
    const { code, stderr } = await init('--yes')
    expect([code, stderr]).toEqual([0, expect.stringContaining(`Stack mycli is there (${status}).`)])
    expect(stderr).toContain('UPDATE_COMPLETE  CloudFormation::Stack  mycli')
  })

  it.concurrent.each([
    ['CREATE_IN_PROGRESS', 'is being changed (CREATE_IN_PROGRESS)'],
    ['ROLLBACK_IN_PROGRESS', 'is being changed (ROLLBACK_IN_PROGRESS)'],
    ['UPDATE_IN_PROGRESS', 'is being changed (UPDATE_IN_PROGRESS)'],
    ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'is being changed (UPDATE_COMPLETE_CLEANUP_IN_PROGRESS)'],
    ['DELETE_IN_PROGRESS', 'is being deleted (DELETE_IN_PROGRESS)'],
    ['UPDATE_ROLLBACK_FAILED', 'aws cloudformation continue-update-rollback --stack-name mycli'],
  ])('in %s leaves it alone, and says what to do', async (status, words) => {
    const { init, aws } = await worldIn(status)
    const { code, stderr } = await init('--yes')
    expect([code, stderr]).toEqual([125, expect.stringContaining(words)])
    expect(operations(aws).filter((one) => /CreateChangeSet|DeleteStack|PutParameter/.test(one))).toEqual([])
  })

  it.concurrent('that a first change set has left empty makes it', async () => {
    const { init } = await worldIn('REVIEW_IN_PROGRESS')
    const { code, stderr } = await init('--yes')
    expect([code, stderr]).toEqual([0, expect.stringContaining('Stack mycli would be made new:')])
  })
})

describe('mycli init', () => {
  it.concurrent('twice at once makes one stack, and neither takes away that of the other', async () => {
    const { init, aws } = await worldIn()
    const ended = await Promise.all([init('--yes'), init('--yes')])
    const codes = ended.map(({ code }) => code).toSorted()
    expect(codes[0]).toBe(0)
    expect(aws.parameter('/mycli/mycli')).toContain('"version":"1"')
    const failed = ended.find(({ code }) => code !== 0)
    if (failed) expect(failed.stderr).toMatch(/already|does not exist|being changed|can not be updated/)
    expect((await init('--yes')).stderr).toContain('nothing: it is as it should be.')
  })

  it.concurrent('goes on where CloudFormation limits each of its calls', async () => {
    const { init, aws } = await worldIn()
    for (const call of ['DescribeStacks', 'CreateChangeSet', 'DescribeChangeSet', 'ExecuteChangeSet']) {
      aws.faults.throttle(`cloudformation:${call}`, 2)
    }
    expect((await init('--yes')).code).toBe(0)
  })

  it.concurrent('takes the ids of a private repository without a token, and names that way where GitHub tells none', async () => {
    const { init, aws } = await worldIn()
    const unknown = await init('--yes', '--repository', 'owner/private')
    expect([unknown.code, unknown.stderr]).toEqual([
      125,
      expect.stringContaining('--repository OWNER@OWNER_ID/NAME@ID'),
    ])
    const { code, stderr } = await init('--yes', '--repository', 'owner@42/private@777')
    expect([code, stderr]).toEqual([0, expect.stringContaining('Repository owner/private (777, owner 42)')])
    const body = aws.requests.findLast(({ operation }) => operation === 'cloudformation:CreateChangeSet')?.body ?? ''
    expect(decodeURIComponent(body)).toContain('repo:owner/private:*,repo:owner@42/private@777:*')
    expect((await init('--yes', '--repository', 'owner@42/private')).stderr).toContain('must be OWNER/NAME or OWNER@')
  })
})
