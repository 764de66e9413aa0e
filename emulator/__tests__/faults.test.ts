import {
  DescribeTasksCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  type RunTaskResponse,
} from '@aws-sdk/client-ecs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Clients, clientsOf } from '../clients.ts'
import type { Faults } from '../faults.ts'
import { runRequest, shellContainer, taskDefinitionOf } from '../fixtures.ts'
import { type LoopbackAws, startAws } from '../server.ts'

let aws: LoopbackAws
let clients: Clients
let now = 1_800_000_000_000
beforeEach(() => begin())
afterEach(() => end())

async function begin(quotas?: number): Promise<void> {
  aws = await startAws({ now: () => now, quotas, behaviour: () => ({ kind: 'scripted', script: { events: [] } }) })
  clients = clientsOf(aws)
  await clients.ecs.send(new RegisterTaskDefinitionCommand(taskDefinitionOf([shellContainer('main', ':')])))
}

async function end(): Promise<void> {
  clients.destroy()
  await aws.close()
}

const run = (clientToken?: string): Promise<RunTaskResponse> =>
  clients.ecs.send(new RunTaskCommand(runRequest({ clientToken })))
const list = () => clients.ecs.send(new ListTasksCommand({ cluster: 'mycli' }))
// In jest's realm the SDK does not know Node's errors for errors, and wraps them: their code is lost.
const outcome = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'answered',
    (error: Error) => (/socket hang up|ECONNRESET/.test(error.message) ? 'ECONNRESET' : error.name),
  )

describe('a fault', () => {
  it.each<[string, (faults: Faults) => unknown, string]>([
    ['throttles', (faults) => faults.throttle('ecs:RunTask', 1), 'ThrottlingException'],
    ['answers 500', (faults) => faults.internalErrors(1, 'ecs:RunTask'), 'InternalServerError'],
    ['resets before', (faults) => faults.resets(1, 'before', 'ecs:RunTask'), 'ECONNRESET'],
    ['cuts the network', (faults) => faults.network(1_000), 'ECONNRESET'],
    ['lets credentials expire', (faults) => faults.refuseCredentials('expired'), 'ExpiredTokenException'],
    ['does not know the credentials', (faults) => faults.refuseCredentials('unknown'), 'UnrecognizedClientException'],
    ['denies access', (faults) => faults.refuseCredentials('denied'), 'AccessDeniedException'],
    ['has no capacity, as an exception', (faults) => faults.noCapacity('exception'), 'ClientException'],
    [
      'has no capacity, as a failure of the server',
      (faults) => faults.noCapacity('server-exception'),
      'ServerException',
    ],
    ['has reached the quota of vCPUs', (faults) => faults.vcpuQuota('exception'), 'ClientException'],
  ])('%s, and nothing was started', async (_what, add, expected) => {
    add(aws.faults)
    expect(await outcome(run())).toBe(expected)
    expect(aws.tasks).toEqual([])
  })

  it('loses the answer to what has been done', async () => {
    aws.faults.loseAnswer('ecs:RunTask')
    expect(await outcome(run('a'))).toBe('ECONNRESET')
    expect(aws.tasks.length).toBe(1)
    expect((await run('a')).tasks?.[0]?.taskArn).toBe(aws.tasks[0]?.arn)
    expect(aws.requests.map(({ status }) => status)).toEqual([200, 0, 200])
  })

  it('never answers', async () => {
    aws.faults.add({ operation: 'ecs:RunTask' }, { kind: 'hang' })
    const abortSignal = AbortSignal.timeout(50)
    expect(await outcome(clients.ecs.send(new RunTaskCommand(runRequest()), { abortSignal }))).toBe('AbortError')
  })

  it('meets so many requests, of its operation alone, after those that pass', async () => {
    aws.faults.add({ operation: 'ecs:RunTask', skip: 1, times: 2 }, { kind: 'reset', when: 'before' })
    const outcomes: string[] = []
    for (let count = 0; count < 4; count += 1) outcomes.push(await outcome(run()), await outcome(list()))
    const good = 'answered'
    expect(outcomes).toEqual([good, good, 'ECONNRESET', good, 'ECONNRESET', good, good, good])
  })

  it('has a window in time, and can be taken away', async () => {
    aws.faults.network(1_000)
    expect(await outcome(list())).toBe('ECONNRESET')
    now += 1_000
    expect(await outcome(list())).toBe('answered')
    const restore = aws.faults.network()
    expect(await outcome(list())).toBe('ECONNRESET')
    restore()
    expect(await outcome(list())).toBe('answered')
  })

  it('meets a share of the requests', async () => {
    aws.faults.internalErrors(0.2)
    const outcomes = await Promise.all(Array.from({ length: 200 }, () => outcome(list())))
    const met = outcomes.filter((one) => one !== 'answered').length
    expect(met).toBeGreaterThan(20)
    expect(met).toBeLessThan(60)
  })

  it('has no capacity as failures[], and as a task that stops', async () => {
    const text = 'Capacity is unavailable at this time. Please try again later or in a different availability zone'
    aws.faults.noCapacity('failure')
    expect(await run()).toMatchObject({ tasks: [], failures: [{ reason: text }] })
    aws.faults.noCapacity('stopped-task')
    await run()
    now += 3_600_000
    const tasks = [aws.tasks[0]?.arn ?? '']
    expect((await clients.ecs.send(new DescribeTasksCommand({ cluster: 'mycli', tasks }))).tasks?.[0]).toMatchObject({
      ...{ stopCode: 'TaskFailedToStart', stoppedReason: text, lastStatus: 'STOPPED' },
    })
  })

  it('of room does not hide a request that is not in order', async () => {
    aws.faults.noCapacity('failure')
    await expect(clients.ecs.send(new RunTaskCommand(runRequest({ count: 11 })))).rejects.toMatchObject({
      name: 'InvalidParameterException',
    })
  })
})

describe('quotas', () => {
  it('let a burst through, then so many a second', async () => {
    await end()
    await begin(1)
    const burst = async (count: number): Promise<number> => {
      const outcomes = await Promise.all(Array.from({ length: count }, () => outcome(list())))
      expect(new Set(outcomes)).toEqual(new Set(['answered', 'ThrottlingException']))
      return outcomes.filter((one) => one === 'answered').length
    }
    expect(await burst(120)).toBe(100)
    now += 1_000
    expect(await burst(30)).toBe(20)
  })

  it('count calls and the busiest second', async () => {
    for (const pause of [0, 100, 899, 2, 5_000]) {
      now += pause
      await list()
    }
    expect(aws.calls()['ecs:ListTasks']).toEqual({ count: 5, peakPerSecond: 3 })
  })
})
