import { setImmediate as immediate } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { CallRefused } from '../../../src/adapters/aws/call.ts'
import { startTask } from '../../../src/adapters/aws/start-task.ts'
import { runTaskRequest } from '../../../src/core/aws/run-task.ts'
import { StartRefused, StartUnknown, TransientError, UserError } from '../../../src/core/errors.ts'
import { awsException, fakeClients } from '../../support/aws-client.ts'
import { containerWith, fargateSettings } from '../../support/fargate.ts'

const arn = 'arn:aws:ecs:eu-west-1:123456789012:task/mycli/0123'
const started = { tasks: [{ taskArn: arn }] }
const request = runTaskRequest({
  settings: fargateSettings(),
  family: 'mycli-0123456789ab',
  envelope: 'H4sI',
  executionId: 'abcdefghijklmnopqrst',
  clientToken: 'abcdefghijklmnopqrst-1',
  onDemand: false,
})
const notFound = awsException('ClientException', 'TaskDefinition not found.', 400)
const throttled = awsException('ThrottlingException', 'Rate exceeded', 400)
const reset = awsException('ECONNRESET', 'read ECONNRESET')
const concurrent = new CallRefused(
  { kind: 'concurrent-registration', message: '', hint: undefined, again: 'transient' },
  undefined,
)

interface World {
  /** What each RunTask answers, one after the other; the last one for ever. */
  readonly answers: readonly unknown[]
  readonly register?: () => Promise<void>
  /** How many things may happen before the task is not wanted any more. */
  readonly wantedFor?: number
  readonly deadlineMs?: number
  /** In which pause the run is cancelled; without that, this pause never ends. */
  readonly cancelledInPause?: number
}

/** Starts a task: what came of it, and what happened in its order. */
async function run({ answers, register = async () => {}, wantedFor = 99, deadlineMs = 300_000, ...more }: World) {
  const cancelling = new AbortController()
  const happened: string[] = []
  let now = 0
  const aws = fakeClients((_call, times) => {
    happened.push('RunTask')
    const answer = answers[Math.min(times, answers.length) - 1]
    if (answer instanceof Error) throw answer
    return answer
  })
  const clock = {
    now: () => now,
    async sleep(ms: number, signal?: AbortSignal) {
      await immediate() // what does not wait for it comes first
      happened.push(`sleep ${ms}`)
      now += ms
      if (happened.filter((what) => what.startsWith('sleep')).length !== more.cancelledInPause) return
      const woken = new Promise((resolve) => signal?.addEventListener('abort', resolve))
      cancelling.abort()
      await woken
    },
  }
  const definition = {
    family: request.taskDefinition,
    async register() {
      happened.push('register')
      await register()
    },
  }
  const isUnwanted = (): boolean => cancelling.signal.aborted || happened.length >= wantedFor
  const start = { request, definition, size: containerWith(), deadlineMs, isUnwanted, signal: cancelling.signal }
  const starting = { client: aws.ecs, call: aws.call, clock, random: { fraction: () => 0.5 } }
  const outcome = await startTask(start, starting).catch((error: unknown) => error)
  return { outcome, happened, sent: aws.sent }
}

describe('a task definition that is not there', () => {
  it('is registered only after others have had the time to do so', async () => {
    const { outcome, happened } = await run({ answers: [notFound, notFound, started] })
    expect(outcome).toBe(arn)
    expect(happened).toEqual(['RunTask', 'sleep 1500', 'RunTask', 'register', 'RunTask'])
  })

  it('is not registered where it is there by then', async () => {
    const { outcome, happened } = await run({ answers: [notFound, started] })
    expect([outcome, ...happened]).toEqual([arn, 'RunTask', 'sleep 1500', 'RunTask'])
  })

  it('is registered anew where it was deregistered', async () => {
    const inactive = awsException('InvalidParameterException', 'TaskDefinition is inactive', 400)
    const { outcome, happened } = await run({ answers: [inactive, inactive, started] })
    expect([outcome, happened.includes('register')]).toEqual([arn, true])
  })

  it.each([
    ['others register it at the same time', concurrent],
    ['there are too many calls', new TransientError('throttled', '')],
  ])('is looked for again after a pause where %s', async (_why, error) => {
    const { outcome, happened } = await run({
      answers: [notFound, notFound, started],
      register: async () => Promise.reject(error),
    })
    expect(outcome).toBe(arn)
    expect(happened).toEqual(['RunTask', 'sleep 1500', 'RunTask', 'register', 'sleep 2500', 'RunTask'])
  })

  it('that cannot be registered ends the start, in the words of AWS', async () => {
    const denied = new CallRefused({ kind: 'denied', message: 'no', hint: 'Allow it.', again: 'never' }, undefined)
    const { outcome, happened } = await run({ answers: [notFound], register: async () => Promise.reject(denied) })
    expect(outcome).toBeInstanceOf(StartRefused)
    expect(outcome).toMatchObject({ again: 'never', message: 'no', hint: 'Allow it.', cause: denied })
    expect(happened.at(-1)).toBe('register')
  })

  it('and a bug of ours stays a bug', async () => {
    const bug = new TypeError('x')
    expect((await run({ answers: [notFound], register: async () => Promise.reject(bug) })).outcome).toBe(bug)
  })
})

describe('a request for a task', () => {
  it('is repeated unchanged until there is an answer, after pauses that grow', async () => {
    const { outcome, happened, sent } = await run({ answers: [reset, throttled, reset, started] })
    expect(outcome).toBe(arn)
    expect(happened).toEqual([...['RunTask', 'sleep 600', 'RunTask', 'sleep 1100', 'RunTask', 'sleep 2100', 'RunTask']])
    expect(sent.map(({ input }) => input)).toEqual([request, request, request, request])
  })

  it('is made at least every twenty seconds', async () => {
    const { happened } = await run({ answers: [throttled] })
    const pauses = happened.filter((what) => what !== 'RunTask').map((what) => Number(what.slice('sleep '.length)))
    expect(pauses.length).toBeGreaterThan(15)
    expect(Math.max(...pauses)).toBe(10_100)
  })

  it('that was carried out before has its task named by the conflict', async () => {
    const conflict = Object.assign(awsException('ConflictException', 'x', 400), { resourceIds: [arn] })
    expect((await run({ answers: [reset, conflict] })).outcome).toBe(arn)
  })

  it('that conflicts with a task that is not named has an unknown task', async () => {
    const { outcome } = await run({ answers: [awsException('ConflictException', 'x', 400)] })
    expect(outcome).toBeInstanceOf(StartUnknown)
  })

  it.each<[string, Error]>([
    ['may not be made', awsException('AccessDeniedException', 'x', 400)],
    ['is signed with credentials that have ended', awsException('ExpiredTokenException', 'x', 400)],
    ['finds no cluster', awsException('ClusterNotFoundException', 'x', 400)],
    ['is refused for a reason of its own', awsException('Unheard', 'x', 400)],
  ])('that had no answer has an unknown task where its repetition %s', async (_why, error) => {
    const { outcome } = await run({ answers: [reset, error] })
    expect(outcome).toBeInstanceOf(StartUnknown)
    expect(outcome).toMatchObject({ cause: expect.any(CallRefused) })
    expect((await run({ answers: [throttled, error] })).outcome).toBeInstanceOf(StartRefused)
  })

  it('that had no answer has no task where AWS has no room for its repetition', async () => {
    const full = awsException('ClientException', 'Capacity is unavailable at this time', 400)
    expect((await run({ answers: [reset, full] })).outcome).toMatchObject({ name: 'UserError', again: 'capacity' })
  })

  it.each([
    [{ failures: [{ reason: 'Capacity is unavailable at this time.' }] }, 'capacity', /no Fargate capacity/],
    [{ failures: [{ reason: 'RESOURCE:MEMORY' }] }, 'capacity', /no room/],
    [awsException('ClientException', 'Capacity is unavailable at this time', 400), 'capacity', /no Fargate capacity/],
    [awsException('AccessDeniedException', 'x', 400), 'never', /may not ecs:RunTask/],
  ] as const)('that is refused with %j starts nothing, and may help again: %s', async (answer, again, message) => {
    const { outcome, happened } = await run({ answers: [answer] })
    expect(outcome).toBeInstanceOf(StartRefused)
    expect(outcome).toMatchObject({ again, message: expect.stringMatching(message) })
    expect(happened).toEqual(['RunTask'])
  })

  it('that is refused says what to do', async () => {
    expect((await run({ answers: [awsException('ClusterNotFoundException', 'x', 400)] })).outcome).toMatchObject({
      hint: expect.stringContaining('Check cluster'),
    })
  })

  it('is not made again for an error that is not of AWS', async () => {
    const noCredentials = new UserError('There are no AWS credentials.')
    const { outcome, happened } = await run({ answers: [noCredentials] })
    expect([outcome, happened]).toEqual([noCredentials, ['RunTask']])
  })
})

describe('a start that is not wanted any more', () => {
  it('asks for nothing', async () => {
    const { outcome, happened } = await run({ answers: [started], wantedFor: 0 })
    expect(outcome).toBeInstanceOf(StartRefused)
    expect([happened, (outcome as StartRefused).again]).toEqual([[], 'never'])
  })

  it('leaves no task where AWS took no request', async () => {
    expect((await run({ answers: [throttled], wantedFor: 5 })).outcome).toBeInstanceOf(StartRefused)
  })

  it.each([
    ['that one', [reset]],
    ['one before it', [reset, throttled]],
  ])('may leave a task where the answer to %s was lost', async (_which, answers) => {
    expect((await run({ answers, wantedFor: 5 })).outcome).toBeInstanceOf(StartUnknown)
  })
})

describe('the start timeout', () => {
  it('ends a start without a task', async () => {
    const { outcome, happened } = await run({ answers: [throttled], deadlineMs: 600 })
    expect(outcome).toBeInstanceOf(StartRefused)
    expect(happened).toEqual(['RunTask', 'sleep 600'])
    expect(outcome).toMatchObject({ again: 'never', hint: expect.any(String) })
  })

  it('ends a start where it is not known whether there is one', async () => {
    const { outcome } = await run({ answers: [reset, throttled], deadlineMs: 1_700 })
    expect(outcome).toBeInstanceOf(StartUnknown)
    expect(outcome).toMatchObject({ hint: expect.any(String) })
  })
})

describe('a run that is cancelled while its start pauses', () => {
  it.each<[string, number, Omit<World, 'cancelledInPause'>, unknown]>([
    ['after no answer', 1, { answers: [reset] }, StartUnknown],
    ['for others to register the definition', 1, { answers: [notFound] }, StartRefused],
    [
      'beside another registration',
      2,
      { answers: [notFound], register: () => Promise.reject(concurrent) },
      StartRefused,
    ],
  ])('does not sit it out: %s', async (_when, cancelledInPause, world, error) => {
    const { outcome, happened } = await run({ ...world, cancelledInPause })
    expect(outcome).toBeInstanceOf(error)
    expect(happened.at(-1)).toMatch(/^sleep/)
  })
})
