import { beforeEach, describe, expect, it } from '@jest/globals'
import { fargateEngine } from '../../../src/adapters/aws/engine.ts'
import type { Clock, Engine } from '../../../src/app/ports.ts'
import { StartRefused, StartUnknown, UserError } from '../../../src/core/errors.ts'
import { awsException, type FakeClients, fakeClients, type SentCall } from '../../support/aws-client.ts'
import { noRandom } from '../../support/fakes.ts'
import { fargateSettings } from '../../support/fargate.ts'
import { attemptOf, planOf } from '../../support/plan.ts'

const arn = 'arn:aws:ecs:eu-west-1:123456789012:task/mycli/0123'
const started = { tasks: [{ taskArn: arn }] }

/** A clock that stands still; a sleeper wakes when its signal aborts, or when all are woken. */
let asleep: Map<() => void, number>
const clock: Clock = {
  now: () => 1_000_000,
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const wake = (): void => {
        asleep.delete(wake)
        resolve()
      }
      if (signal?.aborted) return resolve()
      asleep.set(wake, ms)
      signal?.addEventListener('abort', wake)
    }),
}
/** Lets everything happen that can. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}

function engineOf(
  aws: FakeClients,
  changes: Parameters<typeof fargateSettings>[0] = {},
  isAbandoned = (): boolean => false,
): Engine {
  const { ecs, logs, call } = aws
  return fargateEngine(fargateSettings(changes), {
    ecs,
    logs,
    call,
    clock,
    random: noRandom,
    version: '1',
    isAbandoned,
  })
}

const start = (
  engine: Engine,
  signal = new AbortController().signal,
  { plan = planOf(), attempt = attemptOf() } = {},
): ReturnType<Engine['start']> => engine.start(plan, attempt, signal)

beforeEach(() => {
  asleep = new Map()
})

describe('a start on Fargate', () => {
  it('answers the task, and where it can be looked at', async () => {
    const aws = fakeClients(() => started)
    expect(await start(engineOf(aws))).toEqual({
      id: arn,
      links: {
        arn,
        consoleUrl: expect.stringContaining('/clusters/mycli/tasks/0123/'),
        logUrl: expect.stringContaining('mycli$252Fmain$252F0123'),
      },
    })
    expect(aws.sent.map(({ operation }) => operation)).toEqual(['RunTask'])
  })

  it.each([
    ['on-demand', false, 'FARGATE'],
    ['on-demand', true, 'FARGATE'],
    ['spot', false, 'FARGATE_SPOT'],
    ['spot-then-on-demand', false, 'FARGATE_SPOT'],
    ['spot-then-on-demand', true, 'FARGATE'],
  ] as const)(
    'with capacity %s, and on demand after Spot failed: %s, asks for %s',
    async (capacity, onDemand, provider) => {
      const aws = fakeClients(() => started)
      await start(engineOf(aws, { capacity }), undefined, { attempt: attemptOf({ onDemand }) })
      expect(aws.sent[0]?.input['capacityProviderStrategy']).toEqual([{ capacityProvider: provider, weight: 1 }])
    },
  )

  it('is refused before anything is sent where its envelope is too large', async () => {
    const aws = fakeClients(() => started)
    // Random digits do not compress below half of their length.
    const script = Array.from({ length: 20_000 }, (_, index) => ((index * 2_654_435_761) >>> 7).toString(36)).join('')
    const error = await start(engineOf(aws), undefined, { plan: planOf({ script }) }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    expect((error as UserError).message).toMatch(/the fargate engine carries \d+ at most/)
    expect(aws.sent).toEqual([])
  })

  it.each([
    [1, 'abcdefghijklmnopqrst-1'],
    [2, 'abcdefghijklmnopqrst-2'],
  ])('has a token of its own for attempt %d', async (number, token) => {
    const aws = fakeClients(() => started)
    await start(engineOf(aws), undefined, { attempt: attemptOf({ number }) })
    expect(aws.sent[0]?.input['clientToken']).toBe(token)
  })

  it('gives the checkout the stored credential that the run needs, and no other', async () => {
    const registered: SentCall[] = []
    const aws = fakeClients((call, times) => {
      if (call.operation === 'RegisterTaskDefinition') registered.push(call)
      else if (times <= 2) throw awsException('ClientException', 'TaskDefinition not found.', 400)
      return call.operation === 'RegisterTaskDefinition' ? { taskDefinition: { taskDefinitionArn: 'arn' } } : started
    })
    const gitSecrets = { github: 'arn:github', gitlab: 'arn:gitlab' }
    const settings = fargateSettings()
    const engine = engineOf(aws, { place: { ...settings.place, gitSecrets } })
    const credentials = { persist: false, stored: { kind: 'github', url: 'https://github.com', user: 'x' } } as const
    const task = start(engine, undefined, { plan: planOf({ credentials }) })
    await settle()
    for (const wake of asleep.keys()) wake()
    await task
    const text = JSON.stringify(registered)
    expect([text.includes('arn:github'), text.includes('arn:gitlab')]).toEqual([true, false])
  })
})

describe('a start that is cancelled', () => {
  it('is refused without a request where it was cancelled before', async () => {
    const aws = fakeClients(() => started)
    await expect(start(engineOf(aws), AbortSignal.abort())).rejects.toBeInstanceOf(StartRefused)
    expect(aws.sent).toEqual([])
  })

  it('is refused without a request where the run was given up elsewhere', async () => {
    const aws = fakeClients(() => started)
    await expect(start(engineOf(aws, {}, () => true))).rejects.toBeInstanceOf(StartRefused)
    expect(aws.sent).toEqual([])
  })

  it('waits for the answer that is outstanding, and then leaves no timer behind', async () => {
    let answer = (_: unknown): void => {}
    const aws = fakeClients(
      () =>
        new Promise((resolve) => {
          answer = resolve
        }),
    )
    const cancel = new AbortController()
    const task = start(engineOf(aws), cancel.signal)
    await settle()
    cancel.abort()
    await settle()
    expect(asleep.size).toBe(1)
    answer(started)
    expect((await task).id).toBe(arn)
    expect(asleep.size).toBe(0)
  })

  it('does not wait for it so long that the runner kills the step: SIGTERM comes after 7.5 s', async () => {
    const aws = fakeClients(() => new Promise(() => {}))
    const cancel = new AbortController()
    const task = start(engineOf(aws), cancel.signal).catch((error: unknown) => error)
    await settle()
    cancel.abort()
    await settle()
    const [[wake, ms] = [() => {}, 0]] = asleep
    expect(ms).toBeGreaterThan(1_000)
    expect(ms).toBeLessThan(7_500)
    wake()
    expect(await task).toBeInstanceOf(StartUnknown)
  })
})
