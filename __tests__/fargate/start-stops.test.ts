import { afterEach, describe, expect, it } from '@jest/globals'
import type { Troubles } from '../../emulator/behaviour.ts'
import { wrapperScript } from '../../emulator/wrapper-script.ts'
import { type Starts, startsWith } from '../support/fargate-starts.ts'

const open: Starts[] = []
afterEach(() => Promise.all(open.splice(0).map(({ aws }) => aws.close())))

async function starts(...troubles: readonly Troubles[]): Promise<Starts> {
  const made = await startsWith()
  open.push(made)
  made.aws.faults.nextTasks(...troubles)
  return made
}

const never = (reason: string, containerReason?: string): Troubles => ({
  failsToStart: { reason, ...(containerReason === undefined ? {} : { containerReason }) },
})

// Texts: "Stopped task error messages" in the ECS developer guide.
const passing: readonly string[] = [
  'Timeout waiting for network interface provisioning to complete.',
  'Timeout waiting for EphemeralStorage provisioning to complete',
  'Network interface provision complete error timeout wait for network interface provision.',
  'Rate limit exceeded while preparing network interface to be attached to instance',
  'InternalError: failed to create container',
  'ContainerRuntimeError: failed to create container task',
  'ContainerRuntimeTimeoutError: Could not transition to created; timed out after waiting 4m0s',
  'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref docker.io/library/a:1: dial tcp 1.2.3.4:443: i/o timeout',
  'CannotPullContainerError: toomanyrequests: You have reached your pull rate limit.',
  'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: dial tcp 1.2.3.4:443: i/o timeout',
]

const lasting: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref docker.io/library/nothing:1: not found',
    /image cannot be pulled.*nothing:1/,
    /name and tag of the image/,
  ],
  [
    "CannotPullContainerError: pull access denied for secret/image, repository does not exist or may require 'docker login'",
    /without credentials/,
    /image-credentials/,
  ],
  ['CannotPullContainerError: write /a: no space left on device', /disk is full/, /ephemeral-storage/],
  [
    'CannotPullContainerError: image Manifest does not contain descriptor matching platform linux/amd64',
    /architecture/,
    /arm64/,
  ],
  [
    'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: AccessDeniedException: not authorized to perform: secretsmanager:GetSecretValue',
    /secret of the task cannot be read/,
    /secretsmanager:GetSecretValue/,
  ],
  [
    'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.',
    /log group is not there/,
    /log-group/,
  ],
  [
    'ResourceInitializationError: failed to validate logger args: AccessDeniedException: not authorized to perform: logs:CreateLogStream',
    /may not write to the log group/,
    /logs:PutLogEvents/,
  ],
  [
    "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment enabled in subnet 'subnet-0a': InsufficientFreeAddressesInSubnet",
    /no free address/,
    /larger subnets/,
  ],
  ['ECS was unable to assume the role arn:aws:iam::123456789012:role/none', /cannot assume a role/, /ecs-tasks/],
]

describe('a task that stops before it ran', () => {
  it.each(passing)('for what passes is started again: %s', async (reason) => {
    const { aws, run, output } = await starts(never(reason), never(reason))
    expect((await run()).verdict.status).toBe('success')
    expect(aws.tasks).toHaveLength(3)
    expect(output.printed).toEqual(['ran'])
    expect(output.notes.filter((note) => /Starting again in \d/.test(note))).toHaveLength(2)
  })

  it.each(lasting)('for what does not pass ends the run at once: %s', async (reason, meaning, advice) => {
    const { aws, run } = await starts(never(reason))
    const { verdict } = await run()
    expect(verdict).toMatchObject({ exitCode: 125, status: 'error' })
    expect(verdict.summary).toMatch(meaning)
    expect(verdict.hint).toMatch(advice)
    expect(aws.tasks).toHaveLength(1)
  })

  it('is judged by what its containers say where the task itself says little', async () => {
    const { run } = await starts(never('Task failed to start', lasting[1]?.[0]))
    const { verdict } = await run()
    expect(verdict).toMatchObject({ exitCode: 125, status: 'error' })
    expect(verdict.hint).toMatch(/image-credentials/)
  })

  it('again and again is started until the start timeout, and then told in words of AWS', async () => {
    const reason = passing[0] ?? ''
    const { aws, run, clock } = await starts(...Array<Troubles>(200).fill(never(reason)))
    const before = clock.now()
    const { verdict } = await run()
    expect(verdict).toMatchObject({ exitCode: 125, status: 'error' })
    expect(verdict.summary).toContain('did not provide the network interface')
    expect(aws.tasks.length).toBeGreaterThan(5)
    expect((clock.now() - before) / 1_000).toBeLessThan(960)
  })

  it('and then does not get on is told with the whole start timeout, and with why the first stopped', async () => {
    const stuck: Troubles = { timing: { provisioning: 3_600 } }
    const { run } = await starts(never(passing[0] ?? ''), stuck)
    const { verdict } = await run()
    expect(verdict).toMatchObject({ exitCode: 125, status: 'error' })
    expect(verdict.summary).toMatch(/start timeout of 15 min\. Before that: AWS did not provide the network interface/)
  })
})

describe('a Spot machine that is taken away', () => {
  const codes = ['SpotInterruption', 'TerminationNotice'] as const
  it.each(codes)('before anything ran means another start (%s)', async (stopCode) => {
    const { aws, run, output } = await starts({ reclaim: { after: 1, since: 'run-task', stopCode } })
    expect((await run()).verdict.status).toBe('success')
    expect(aws.tasks).toHaveLength(2)
    expect(output.printed).toEqual(['ran'])
  })

  it('before the command began, as the wrapper says, means another start, on demand', async () => {
    const { aws, run, output } = await starts()
    await run()
    const slow = await startsWith({
      aws: {
        behaviour: async (request, count) => ({
          kind: 'scripted',
          script: await wrapperScript(request, { lines: ['ran'], code: 0 }, { begins: count === 0 ? 60 : 1 }),
          ...(count === 0 ? { reclaim: { after: 5 } } : {}),
        }),
      },
    })
    open.push(slow)
    expect((await slow.run()).verdict.status).toBe('success')
    expect(slow.aws.tasks.map(({ capacityProvider }) => capacityProvider)).toEqual(['FARGATE_SPOT', 'FARGATE'])
    expect(slow.output.printed).toEqual(['ran'])
    expect([aws.tasks.length, output.printed]).toEqual([1, ['ran']])
  })

  const doubts: readonly (readonly [string, number | undefined, Partial<Troubles>])[] = [
    ['the wrapper was killed before its last word', undefined, {}],
    ['main ran and has no exit code', undefined, { withoutExitCode: ['main'] }],
  ]
  it.each(doubts)('in doubt whether the command began is not: %s', async (_, leaves, more) => {
    const slow = await startsWith({
      aws: {
        behaviour: async (request) => ({
          kind: 'scripted',
          script: { ...(await wrapperScript(request, { lines: [], code: 0 }, { begins: 600, leaves })) },
          reclaim: { after: 5 },
          ...more,
        }),
      },
    })
    open.push(slow)
    const { verdict } = await slow.run()
    expect(verdict.status).not.toBe('success')
    expect(verdict.exitCode).not.toBe(0)
    expect(verdict.summary).toContain('Spot capacity')
    expect(slow.aws.tasks).toHaveLength(1)
  })
})
