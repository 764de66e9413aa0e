import { GetLogEventsCommand, type GetLogEventsResponse } from '@aws-sdk/client-cloudwatch-logs'
import {
  DescribeTasksCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  type RunTaskRequest,
  StopTaskCommand,
  type Task,
} from '@aws-sdk/client-ecs'
import { afterEach, describe, expect, it } from '@jest/globals'
import { systemPacking } from '../../src/adapters/node/packing.ts'
import { envelopeText } from '../../src/core/envelope.ts'
import type { Behaviour, Story, Troubles } from '../support/aws/behaviour.ts'
import { type Clients, clientsOf } from '../support/aws/clients.ts'
import { runRequest, shellContainer, taskDefinitionOf } from '../support/aws/fixtures.ts'
import type { AwsOptions, Timing } from '../support/aws/options.ts'
import { type LoopbackAws, startAws } from '../support/aws/server.ts'
import { wrapperStory } from '../support/aws/wrapper-story.ts'
import { planOf } from '../support/plan.ts'

const exact: Timing = {
  ...{ provisioning: 10, pending: 5, pull: 4, containerStart: 1, deactivating: 1, stopping: 2, deprovisioning: 30 },
  ...{ flushPeriod: 5, ingestionLag: 1, streamLag: 0, missing: 0, listLag: 0, registration: 0 },
}
/** When `main` starts, in seconds from RunTask. */
const mainAt = 20

let aws: LoopbackAws
let clients: Clients
let seconds = 0
afterEach(async () => {
  clients.destroy()
  await aws.close()
})

/** Starts a task of a story, with times that are known. */
async function started(
  story: Story | ((request: RunTaskRequest) => Promise<Story>),
  troubles: Troubles = {},
  options: Partial<AwsOptions> = {},
): Promise<Task> {
  seconds = 0
  const behaviour = async (request: RunTaskRequest): Promise<Behaviour> => ({
    kind: 'scripted',
    story: typeof story === 'function' ? await story(request) : story,
    ...troubles,
  })
  aws = await startAws({ now: () => 1_800_000_000_000 + seconds * 1_000, timing: exact, behaviour, ...options })
  clients = clientsOf(aws)
  const tools = shellContainer('tools', '', { essential: false })
  const checkout = shellContainer('checkout', '', { essential: false })
  const definition = taskDefinitionOf([tools, checkout, shellContainer('main', '', { stopTimeout: 120 })])
  await clients.ecs.send(new RegisterTaskDefinitionCommand(definition))
  const envelope = envelopeText(planOf({ nonce: 'f'.repeat(32) }), { timeout: 1, stop: 1 }, 0)
  const environment = [{ name: 'MYCLI_ENVELOPE', value: systemPacking.pack(envelope) }]
  const overrides = { containerOverrides: [{ name: 'checkout', environment }] }
  const { tasks = [] } = await clients.ecs.send(new RunTaskCommand(runRequest({ overrides, startedBy: 'mycli/a' })))
  return tasks[0] ?? {}
}

async function described({ taskArn = '' }: Task): Promise<Task> {
  const { tasks = [], failures = [] } = await clients.ecs.send(
    new DescribeTasksCommand({ cluster: 'mycli', tasks: [taskArn] }),
  )
  return tasks[0] ?? { lastStatus: failures[0]?.reason }
}

const read = ({ taskArn = '' }: Task, nextToken?: string): Promise<GetLogEventsResponse> =>
  clients.logs.send(
    new GetLogEventsCommand({
      ...{ logGroupName: '/mycli', logStreamName: `mycli/main/${taskArn.split('/').at(-1)}` },
      ...{ startFromHead: true, nextToken },
    }),
  )

const messages = ({ events = [] }: GetLogEventsResponse): readonly string[] => events.map(({ message = '' }) => message)
const said = (...lines: readonly (readonly [number, string])[]) => lines.map(([after, text]) => ({ after, text }))
const oneLine: Story = { events: said([0, 'a']), end: { after: 100, exitCode: 0 } }

describe('a task of a story', () => {
  it.each([
    [0, 'PROVISIONING'],
    [10, 'PENDING'],
    [15, 'ACTIVATING'],
    [20, 'RUNNING'],
    [119, 'RUNNING'],
    [120, 'DEACTIVATING'],
    [121, 'STOPPING'],
    [122, 'DEPROVISIONING'],
    [152, 'STOPPED'],
    [152 + 3_599, 'STOPPED'],
    [152 + 3_600, 'MISSING'],
  ])('is after %d s %s, whoever looked before', async (after, status) => {
    const task = await started(oneLine)
    seconds = after
    expect((await described(task)).lastStatus).toBe(status)
  })

  it('has its exit code before it is stopped, and its times when they have come', async () => {
    const task = await started(oneLine)
    seconds = 121
    const { containers, createdAt, startedAt, stoppingAt, executionStoppedAt, stopCode } = await described(task)
    expect(containers?.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
    expect([startedAt, stoppingAt].map((time) => (Number(time) - Number(createdAt)) / 1_000)).toEqual([20, 120])
    expect([executionStoppedAt, stopCode]).toEqual([undefined, 'EssentialContainerExited'])
  })

  it('may stay in DEPROVISIONING for ever, and be MISSING at first', async () => {
    const task = await started(oneLine, { timing: { deprovisioning: Number.POSITIVE_INFINITY, missing: 3 } })
    expect((await described(task)).lastStatus).toBe('MISSING')
    seconds = 3
    expect((await described(task)).lastStatus).toBe('PROVISIONING')
    seconds = 1e7
    expect((await described(task)).lastStatus).toBe('DEPROVISIONING')
  })

  it('stopped before its start never runs a container', async () => {
    const task = await started(oneLine)
    seconds = 12
    await clients.ecs.send(new StopTaskCommand({ cluster: 'mycli', task: task.taskArn, reason: 'no' }))
    seconds = 200
    const { containers, stopCode, stoppedReason, lastStatus } = await described(task)
    expect({ stopCode, stoppedReason, lastStatus }).toEqual({
      ...{ stopCode: 'UserInitiated', stoppedReason: 'no', lastStatus: 'STOPPED' },
    })
    expect(containers?.map(({ exitCode }) => exitCode)).toEqual([undefined, undefined, undefined])
  })

  it.each<[string, Story['told'], number, number]>([
    ['answers a stop', () => ({ events: said([1, 'bye']), end: { after: 2, exitCode: 5 } }), 2, 5],
    ['ignores a stop until the KILL', () => undefined, 120, 137],
    ['has no answer to a stop', undefined, 0, 143],
  ])('%s', async (_what, told, after, exitCode) => {
    const task = await started({ events: said([0, 'a'], [50, 'b']), ...(told ? { told } : {}) })
    seconds = mainAt + 10
    await clients.ecs.send(new StopTaskCommand({ cluster: 'mycli', task: task.taskArn }))
    seconds += after + 2
    expect((await described(task)).containers?.[2]?.exitCode).toBe(exitCode)
    seconds += 10
    expect((await described(task)).lastStatus).toBe('DEPROVISIONING')
    expect(messages(await read(task))[0]).toBe('a')
    if (exitCode === 5) expect(messages(await read(task))).toEqual(['a', 'bye'])
  })

  it('is listed by what started it, by its desired status, when ECS has heard', async () => {
    const task = await started(oneLine, { timing: { listLag: 2 } })
    const list = async (request: object) =>
      (await clients.ecs.send(new ListTasksCommand({ cluster: 'mycli', ...request }))).taskArns
    expect(await list({ startedBy: 'mycli/a' })).toEqual([])
    seconds = 2
    expect(await list({ startedBy: 'mycli/a' })).toEqual([task.taskArn])
    expect(await list({ startedBy: 'mycli/b' })).toEqual([])
    expect(await list({ desiredStatus: 'STOPPED' })).toEqual([])
    seconds = 130
    expect(await list({ startedBy: 'mycli/a' })).toEqual([])
    expect(await list({ desiredStatus: 'STOPPED' })).toEqual([task.taskArn])
  })

  it.each<[string, Troubles, Partial<Task>, readonly (number | undefined)[]]>([
    [
      'taken back by Spot',
      { reclaim: { after: 10 } },
      { stopCode: 'SpotInterruption', stoppedReason: 'Your Spot Task was interrupted.' },
      [0, 0, 143],
    ],
    [
      'taken back by Spot, in the older words',
      { reclaim: { after: 10, stopCode: 'TerminationNotice' } },
      { stopCode: 'TerminationNotice' as never, stoppedReason: 'Your Spot Task was interrupted.' },
      [0, 0, 143],
    ],
    ['reclaimed before its start', { reclaim: { after: 10, since: 'run-task' } }, { stopCode: 'SpotInterruption' }, []],
    ['killed for memory', { outOfMemory: { after: 1 } }, { stopCode: 'EssentialContainerExited' }, [0, 0, 137]],
    [
      'that fails to start',
      { failsToStart: { reason: 'CannotPullContainerError: no' } },
      { stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError: no' },
      [],
    ],
    [
      'without an exit code',
      { withoutExitCode: ['main'] },
      { stopCode: 'EssentialContainerExited' },
      [0, 0, undefined],
    ],
    ['without checkout', { neverStart: ['checkout'] }, { stopCode: 'EssentialContainerExited' }, [0, undefined, 0]],
    ['whose checkout hangs', { hang: ['checkout'] }, { stopCode: 'EssentialContainerExited' }, [0, 137, 0]],
  ])('%s says so', async (_what, troubles, expected, codes) => {
    const task = await started(oneLine, troubles)
    seconds = 1_000
    const { containers = [], ...rest } = await described(task)
    expect(rest).toMatchObject({ ...expected, lastStatus: 'STOPPED' })
    expect(containers.map(({ exitCode }) => exitCode)).toEqual(codes.length > 0 ? codes : Array(3).fill(undefined))
  })
})

describe('the log of a story', () => {
  it('does not exist before its container, and is read from token to token', async () => {
    const task = await started({
      events: said([0, 'a'], [0.1, ''], [7, 'b'], [7, ' ']),
      end: { after: 100, exitCode: 0 },
    })
    await expect(read(task)).rejects.toMatchObject({
      ...{ name: 'ResourceNotFoundException', message: 'The specified log stream does not exist.' },
    })
    seconds = mainAt + 6
    const first = await read(task)
    expect(messages(first)).toEqual(['a'])
    const end = await read(task, first.nextForwardToken)
    expect([messages(end), end.nextForwardToken]).toEqual([[], first.nextForwardToken])
    seconds = mainAt + 13
    const next = await read(task, end.nextForwardToken)
    expect(messages(next)).toEqual(['b', ' '])
    expect(next.nextForwardToken).not.toBe(first.nextForwardToken)
  })

  it('is flushed each period and at the container end, and seen after its lag', async () => {
    const task = await started({ events: said([0, 'a'], [99.9, 'z']), end: { after: 100, exitCode: 0 } })
    const seenAt = async (text: string, from: number): Promise<number> => {
      for (seconds = from; ; seconds += 0.1) if (messages(await read(task)).includes(text)) return seconds - mainAt
    }
    expect(await seenAt('a', mainAt)).toBeLessThanOrEqual(6.1)
    const z = await seenAt('z', mainAt + 99.9)
    expect(z).toBeGreaterThanOrEqual(100.9)
    expect(z).toBeLessThanOrEqual(101.2)
  })

  it.each([
    ['after-the-token', ['c', 'b'], ['a', 'c', 'b']],
    ['behind-the-token', ['c'], ['a', 'b', 'c']],
  ] as const)('may have a batch that comes late: %s', async (place, rest, again) => {
    const lateBy = ({ texts }: { readonly texts: readonly string[] }): number => (texts.includes('b') ? 20 : 0)
    const story: Story = { events: said([0, 'a'], [10, 'b'], [20, 'c']), end: { after: 21, exitCode: 0 } }
    const task = await started(story, { lateness: { lateBy, place } })
    seconds = mainAt + 8
    let { nextForwardToken: token } = await read(task)
    const got: string[] = []
    for (seconds = mainAt + 9; seconds < mainAt + 60; seconds += 1) {
      const page = await read(task, token)
      got.push(...messages(page))
      token = page.nextForwardToken
    }
    expect(got).toEqual(rest)
    expect(messages(await read(task))).toEqual(again)
  })

  it('comes in pages that hold so many events, may be empty though more follow, or begin before their token', async () => {
    const lines = Array.from({ length: 25_000 }, (_, index): readonly [number, string] => [0, `${index}`])
    const task = await started({ events: said(...lines) }, {}, { troubles: { empty: 0.6, overlap: 0.6 } })
    seconds = mainAt + 100
    const pages: (readonly string[])[] = []
    for (let token: string | undefined; ; ) {
      const page = await read(task, token)
      if (page.nextForwardToken === token) break
      pages.push(messages(page))
      token = page.nextForwardToken
    }
    const texts = pages.flat()
    expect(new Set(texts).size).toBe(25_000)
    expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(10_005)
    expect(pages.some(({ length }) => length === 0)).toBe(true)
    expect(texts.length).toBeGreaterThan(25_000)
  })

  it('of a wrapper carries the nonce of the envelope, and its last word when it is stopped', async () => {
    const task = await started((request) =>
      wrapperStory(request, { lines: ['x', ''], code: 0 }, { begins: 2, ends: Number.POSITIVE_INFINITY, leaves: 1 }),
    )
    seconds = mainAt + 50
    await clients.ecs.send(new StopTaskCommand({ cluster: 'mycli', task: task.taskArn }))
    seconds += 10
    const mark = `@mycli:${'f'.repeat(32)}`
    expect(messages(await read(task))).toEqual([
      ...[`${mark} checkout ready ${'a'.repeat(40)};`, `${mark} begin 1700000000;`, 'x', ' '],
      `${mark} exit 143 signalled 1 2 0 1;`,
    ])
    expect((await described(task)).containers?.[2]?.exitCode).toBe(143)
  })
})
