import { GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs'
import {
  type ContainerDefinition,
  DescribeTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  type RunTaskRequest,
  StopTaskCommand,
  type Task,
} from '@aws-sdk/client-ecs'
import { afterEach, describe, expect, it } from '@jest/globals'
import { lives } from '../../__tests__/support/processes.ts'
import { until } from '../../__tests__/support/until.ts'
import { type Clients, clientsOf } from '../clients.ts'
import { runRequest, shellContainer, taskDefinitionOf } from '../fixtures.ts'
import type { AwsOptions } from '../options.ts'
import { type LoopbackAws, startAws } from '../server.ts'

const secret = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:key-AbCdEf'
let aws: LoopbackAws
let clients: Clients
afterEach(async () => {
  clients.destroy()
  await aws.close()
})

/** Starts a task of these containers in a account a thousand times faster. */
async function started(
  containers: readonly ContainerDefinition[],
  options: Partial<AwsOptions> = {},
  request: Partial<RunTaskRequest> = {},
): Promise<string> {
  aws = await startAws({ scale: 0.001, stopScale: 0.01, secrets: { [secret]: '{"a":"from the secret"}' }, ...options })
  clients = clientsOf(aws)
  await clients.ecs.send(new RegisterTaskDefinitionCommand(taskDefinitionOf(containers)))
  const { tasks } = await clients.ecs.send(new RunTaskCommand(runRequest(request)))
  return tasks?.[0]?.taskArn ?? ''
}

async function described(arn: string): Promise<Task> {
  const { tasks = [] } = await clients.ecs.send(new DescribeTasksCommand({ cluster: 'mycli', tasks: [arn] }))
  return tasks[0] ?? {}
}

async function stopped(arn: string): Promise<Task> {
  for (;;) {
    const task = await described(arn)
    if (task.lastStatus === 'STOPPED') return task
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

async function logOf(arn: string, container: string): Promise<readonly string[]> {
  const stream = { logGroupName: '/mycli', logStreamName: `mycli/${container}/${arn.split('/').at(-1)}` }
  const { events = [] } = await clients.logs.send(new GetLogEventsCommand({ ...stream, startFromHead: true }))
  return events.map(({ message = '' }) => message)
}

const exitCodes = ({ containers = [] }: Task) =>
  Object.fromEntries(containers.map(({ name, exitCode }) => [name, exitCode]))

describe('a task of real containers', () => {
  it('runs to its end: exit codes, logs, the environment of definition, override and secret, and no other', async () => {
    const script = 'echo one; echo; echo two >&2; env | sort; exit 7'
    const main = shellContainer('main', script, {
      environment: [
        { name: 'A', value: 'definition' },
        { name: 'B', value: 'definition' },
      ],
      secrets: [{ name: 'C', valueFrom: `${secret}:a::` }],
    })
    const override = { name: 'main', environment: [{ name: 'B', value: 'override' }] }
    const arn = await started([main], {}, { overrides: { containerOverrides: [override] } })
    const task = await stopped(arn)
    expect(exitCodes(task)).toEqual({ main: 7 })
    expect(task).toMatchObject({
      ...{ stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited' },
      desiredStatus: 'STOPPED',
    })
    const lines = await logOf(arn, 'main')
    expect(lines).toEqual(expect.arrayContaining(['one', 'two', 'A=definition', 'B=override', 'C=from the secret']))
    expect(lines.map((line) => line.split('=')[0]).filter((name) => !['one', 'two'].includes(name ?? ''))).toEqual(
      ['A', 'B', 'C', 'PATH', 'PWD', 'SHLVL'].filter((name) => lines.some((line) => line.startsWith(`${name}=`))),
    )
  })

  it.each(['pulls-at-once', 'pulls-when-needed'] as const)(
    'starts a dependent when its condition is met: %s',
    async (agent) => {
      const tools = shellContainer('tools', 'sleep 0.2; echo ready > /__run/word', { essential: false })
      const main = shellContainer('main', 'cat "$0/word"', {
        dependsOn: [{ containerName: 'tools', condition: 'SUCCESS' }],
      })
      const located = (one: ContainerDefinition): ContainerDefinition => ({
        ...one,
        entryPoint: [...(one.entryPoint ?? []).map((word) => word.replaceAll('/__run/', '$0/')), '/__run'],
      })
      const arn = await started([located(tools), located(main)], { agent })
      expect(exitCodes(await stopped(arn))).toEqual({ tools: 0, main: 0 })
      expect(await logOf(arn, 'main')).toEqual(['ready'])
    },
  )

  it.each([
    ['stops', { stopCode: 'TaskFailedToStart', lastStatus: 'STOPPED' }],
    ['hangs', { desiredStatus: 'RUNNING', lastStatus: 'ACTIVATING' }],
  ] as const)('whose dependency failed never gets to its command: it %s', async (failedDependency, expected) => {
    const tools = shellContainer('tools', 'exit 3', { essential: false })
    const main = shellContainer('main', ':', { dependsOn: [{ containerName: 'tools', condition: 'SUCCESS' }] })
    const arn = await started([tools, main], { failedDependency })
    await until(() => aws.tasks[0]?.containers[0]?.endedAt !== undefined)
    await new Promise((resolve) => setTimeout(resolve, 200))
    const task = await described(arn)
    expect(task).toMatchObject(expected)
    expect(exitCodes(task)).toEqual({ tools: 3, main: undefined })
  })

  it('gives an essential container TERM on StopTask, and KILL after its timeout', async () => {
    const polite = shellContainer('main', 'trap "echo told; exit 5" TERM; echo up; while :; do sleep 0.01; done')
    const rude = shellContainer('rude', 'trap "" TERM; while :; do sleep 0.01; done', {
      essential: false,
      stopTimeout: 2,
    })
    const arn = await started([polite, rude])
    await until(() => aws.logOf('/mycli', `mycli/main/${arn.split('/').at(-1)}`).includes('up'))
    const pids = aws.tasks[0]?.containers.map(({ pid = 0 }) => pid) ?? []
    await clients.ecs.send(new StopTaskCommand({ cluster: 'mycli', task: arn, reason: 'enough' }))
    const task = await stopped(arn)
    expect(exitCodes(task)).toEqual({ main: 5, rude: 137 })
    expect(task).toMatchObject({ stopCode: 'UserInitiated', stoppedReason: 'enough' })
    expect(await logOf(arn, 'main')).toEqual(['up', 'told'])
    expect(pids.filter(lives)).toEqual([])
  })

  it('that is killed for memory says so', async () => {
    const arn = await started([shellContainer('main', 'while :; do sleep 0.01; done')], {
      behaviour: () => ({ kind: 'scripts', outOfMemory: { after: 100 } }),
    })
    expect((await stopped(arn)).containers).toMatchObject([
      { exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' },
    ])
  })

  it('whose secret cannot be read stops before it ran', async () => {
    const main = shellContainer('main', ':', { secrets: [{ name: 'C', valueFrom: `${secret}-of-another` }] })
    const task = await stopped(await started([main]))
    expect(task).toMatchObject({ stopCode: 'TaskFailedToStart' })
    expect(task.stoppedReason).toMatch(/^ResourceInitializationError: unable to pull secrets or registry auth: /)
    expect(exitCodes(task)).toEqual({ main: undefined })
  })

  it('leaves no process behind when the server closes', async () => {
    await started([shellContainer('main', 'trap "" TERM; sleep 1000 & echo up; wait')])
    await until(() => aws.tasks[0]?.containers[0]?.pid !== undefined)
    const pid = aws.tasks[0]?.containers[0]?.pid ?? 0
    await aws.close()
    expect(lives(pid)).toBe(false)
  })
})
