import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { AwsError } from '../../emulator/errors.ts'
import type { AwsOptions, VpcOption } from '../../emulator/options.ts'
import { type AccountWorld, accountWorld, closeWorlds, operations } from '../support/account-world.ts'
import { inProject } from '../support/project.ts'
import { until } from '../support/until.ts'

// They mostly wait for one another's answers: all at once.
const worlds: AccountWorld[] = []
let isSilent = false
const registry = createServer(({ url }, response) => {
  if (url?.startsWith('/v2/team/silent/')) {
    isSilent = true
    return
  }
  response.writeHead(url === '/v2/team/app/manifests/1' ? 200 : 404).end()
})
let image = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve))
  image = `127.0.0.1:${(registry.address() as AddressInfo).port}/team/app:1`
})
afterAll(async () => {
  await closeWorlds(worlds)
  registry.closeAllConnections()
  registry.close()
})

// The public registry is behind a proxy that is not there.
const nowhere = { HTTPS_PROXY: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9' }

async function world(options: Partial<AwsOptions> = {}) {
  const made = await accountWorld(options)
  worlds.push(made)
  Object.assign(made.env, nowhere)
  made.repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  return {
    ...made,
    init: (...words: readonly string[]) => made.start('init', '--yes', ...words).result,
    async doctor(...words: readonly string[]) {
      const { code, stdout, stderr } = await made.start('doctor', '--image', image, ...words).result
      return { code, stdout: stdout.toString(), stderr }
    },
  }
}

/** What has to be mended, each with its remedy. */
const toMend = (stdout: string): readonly string[] =>
  [...stdout.matchAll(/^fix {2}(.*)\n {7}(.*)$/gm)].map(([, text, remedy]) => `${text} -> ${remedy}`)

const page = readFileSync(inProject('infra/README.md'), 'utf8')
const changing = /:(Create|Put|Delete|Execute|Update|Add|Register|Run|Stop|Deregister)/

describe('mycli doctor', () => {
  it.concurrent('finds nothing wrong after init, and asks for nothing that changes anything', async () => {
    const { aws, init, doctor, repository } = await world()
    await init()
    const before = operations(aws).length
    const { code, stdout, stderr } = await doctor()
    expect([code, toMend(stdout), stderr]).toEqual([0, [], ''])
    expect(stdout).toMatch(/^Account 123456789012, us-east-1, as arn:aws:iam::123456789012:user\/tester\n/)
    expect(stdout.split('\n').slice(1, -1)).toEqual([
      'ok   Stack mycli is ready (CREATE_COMPLETE).',
      'ok   The workflow role lets owner/name in.',
      'ok   2 subnets with a way out by public addresses, for images, git and AWS.',
      'ok   The log group keeps what was printed for 30 days.',
      expect.stringMatching(/^\? {4}The checkout image: The registry public\.ecr\.aws does not answer: .*\.$/),
      `ok   The command's image ${image} is there.`,
      'ok   The user tester may do what a run needs.',
      'ok   The OIDC provider for GitHub accepts sts.amazonaws.com.',
      "ok   ECS's service-linked role is there.",
      'ok   6 vCPUs on demand: 6 tasks of 1 vCPU at once.',
      'ok   6 vCPUs of Spot: 6 tasks of 1 vCPU at once.',
      `ok   A run here fetches ${repository.git('rev-parse', 'HEAD').trim()} of https://github.com/owner/name.git.`,
      "-    Uncommitted changes don't run: the command gets the commit as it is.",
      'Nothing is wrong.',
      '1 thing could not be looked at.',
    ])
    const asked = new Set(operations(aws).slice(before))
    expect([...asked].filter((one) => changing.test(one))).toEqual([])
    asked.delete('sts:GetCallerIdentity') // which needs no right
    const [, told = ''] = /The rights that it takes[^:]*: (.*?)\. `mycli init`/.exec(page) ?? []
    expect([...asked].toSorted()).toEqual([...told.matchAll(/`(.*?)`/g)].map(([, one]) => one).toSorted())
  })

  it.concurrent('says how to make what a new account lacks', async () => {
    const { doctor } = await world({ serviceLinkedRole: false, serviceQuotas: { 'L-3032A538': 0, 'L-36FBB829': 2 } })
    const { code, stdout } = await doctor('--cpu', '2 vCPU')
    expect([code, toMend(stdout)]).toEqual([
      1,
      [
        'There is no stack mycli in us-east-1. -> mycli init --region us-east-1',
        'The account has no OIDC provider for GitHub: no workflow can take a role. -> mycli init --region us-east-1',
        "ECS's service-linked role is missing. -> aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com",
        '0 vCPUs on demand: 0 tasks of 2 vCPUs at once. -> aws service-quotas request-service-quota-increase --region us-east-1 --service-code fargate --quota-code L-3032A538 --desired-value 2',
      ],
    ])
    expect(stdout).toMatch(/^4 things to mend\.$/m)
  })

  it.concurrent('knows a repository that was made anew under its old name', async () => {
    const { init, doctor, ids } = await world()
    await init()
    ids.id = 678
    const { code, stdout } = await doctor()
    expect(toMend((await doctor('--repository', 'owner@42/name@12345')).stdout)).toEqual([])
    expect([code, toMend(stdout)]).toEqual([
      1,
      [
        'The workflow role does not let owner/name in: its id 678 is not among those of repository_id. -> mycli init --region us-east-1 --repository owner/name',
      ],
    ])
  })

  it.concurrent('says which rights are missing, that the clock is off, and that the log is kept for ever', async () => {
    const drifted = { LogGroup: 'MODIFIED' } as const
    const { init, doctor } = await world({
      ...{ denied: ['ecs:RunTask', 'iam:PassRole'], clockAheadMs: -7 * 60_000 },
      cloudFormation: { failing: {}, stuck: {}, refused: [], drifted },
    })
    await init()
    const { code, stdout } = await doctor()
    expect([code, toMend(stdout)]).toEqual([
      1,
      [
        "This machine's clock is 7 minutes ahead of AWS's, which refuses what is signed by it. -> sudo timedatectl set-ntp true",
        'The log group mycli-LogGroup-1A2B3C4D5E6F keeps everything for ever, at $0.03 a GB and month. -> aws logs put-retention-policy --region us-east-1 --log-group-name mycli-LogGroup-1A2B3C4D5E6F --retention-in-days 30',
        'The user tester may not do what a run needs: iam:PassRole, ecs:RunTask. -> aws iam attach-user-policy --user-name tester --policy-arn arn:aws:iam::123456789012:policy/mycli-system/mycli/mycli-RunPolicy-1A2B3C4D5E6F',
      ],
    ])
  })

  const vpc: VpcOption = {
    ...{ id: 'vpc-0123456789abcdef0', cidr: '10.0.0.0/16' },
    subnets: [
      { id: 'subnet-0000000000000000a', zone: 'us-east-1a', cidr: '10.0.0.0/24', way: 'internet' },
      { id: 'subnet-0000000000000000b', zone: 'us-east-1b', cidr: '10.0.1.0/24', way: 'nat' },
      { id: 'subnet-0000000000000000c', zone: 'us-east-1c', cidr: '10.0.2.0/24', way: 'blackhole' },
      { id: 'subnet-0000000000000000d', zone: 'us-east-1c', cidr: '10.0.3.0/24' },
    ],
    groups: [
      { id: 'sg-0000000000000000a', egress: [{ protocol: 'tcp', port: 443, cidr: '0.0.0.0/0' }] },
      { id: 'sg-0000000000000000b', egress: [] },
    ],
  }

  it.concurrent('tells subnets with a way out from those without, and groups that let nothing out', async () => {
    const { init, doctor } = await world({ vpcs: [vpc] })
    const subnets = [...vpc.subnets.map(({ id }) => id), 'subnet-0000000000000000e'].join(',')
    const groups = 'sg-0000000000000000a,sg-0000000000000000b,sg-0000000000000000c'
    await init('--vpc', vpc.id, '--subnets', subnets, '--security-groups', groups, '--no-public-ip')
    const { code, stdout } = await doctor()
    expect(code).toBe(1)
    expect(toMend(stdout).map((one) => one.replace(/ -> .*/, ''))).toEqual([
      'Subnet subnet-0000000000000000a has a way out for public addresses alone, and tasks get none.',
      'Subnet subnet-0000000000000000c has no way out: no image and no commit gets there.',
      'Subnet subnet-0000000000000000d has no way out: no image and no commit gets there.',
      'Subnet subnet-0000000000000000e is not there.',
      'Security group sg-0000000000000000b lets nothing out.',
      'Security group sg-0000000000000000c is not there.',
    ])
  })

  it.concurrent('goes on where a right is missing, and says what it could not look at', async () => {
    const { aws, init, doctor } = await world()
    await init()
    const message = 'User: arn:aws:iam::123456789012:user/tester is not authorized to perform: ec2:DescribeSubnets'
    const error = new AwsError('UnauthorizedOperation', message, { status: 403 })
    aws.faults.add({ operation: 'ec2:DescribeSubnets' }, { kind: 'answer', error })
    const { code, stdout } = await doctor()
    expect([code, stdout]).toEqual([0, expect.stringContaining(`?    The network: ${message}\n`)])
    expect(stdout).toContain('2 things could not be looked at.')
  })

  it.concurrent('ends at Ctrl-C, though neither AWS nor a registry answers', async () => {
    const { aws, init, start } = await world()
    await init()
    const asked = operations(aws).length
    aws.faults.add({ operation: 'ec2:DescribeSubnets' }, { kind: 'hang' })
    const run = start('doctor', '--image', image.replace(/app:1$/, 'silent:1'))
    const looks = () => operations(aws).slice(asked)
    await until(() => looks().includes('ec2:DescribeSubnets') && isSilent, 'the questions')
    run.process.kill('SIGINT')
    const times = () => looks().filter((one) => one === 'ec2:DescribeSubnets').length
    await until(() => run.process.exitCode !== null || times() > 1, 'its end')
    expect(times()).toBe(1) // nor is it asked again, unheard
    const { code, stdout } = await run.result
    expect([code, stdout.toString()]).toEqual([130, expect.stringMatching(/\nCancelled\. Nothing was changed\.\n$/)])
    expect(stdout.toString()).not.toContain('does not answer')
  })

  it.concurrent('says that a commit has not been pushed', async () => {
    const { init, doctor, repository } = await world()
    await init()
    repository.git('commit', '--quiet', '--allow-empty', '--message', 'not pushed')
    expect(toMend((await doctor()).stdout)).toEqual([
      "This commit hasn't been pushed, so a task can't fetch it. -> Push it, or run it on this machine with --local.",
    ])
  })

  it.concurrent('refuses what it does not know, before anything is asked', async () => {
    const { aws, doctor } = await world()
    const { code, stderr } = await doctor('--cpu', 'many', '--repositry', 'a/b')
    expect([code, stderr]).toEqual([125, expect.stringContaining('Did you mean --repository?')])
    const second = await doctor('--cpu', 'many')
    expect([second.code, second.stderr]).toEqual([125, expect.stringContaining('--cpu')])
    expect(operations(aws)).toEqual([])
  })
})
