import { existsSync } from 'node:fs'
import { GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs'
import {
  type ContainerDefinition,
  DescribeTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  StopTaskCommand,
  type Task,
} from '@aws-sdk/client-ecs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { type History, history, scratch } from '../../__tests__/support/checkout.ts'
import { nonce, planOf } from '../../__tests__/support/plan.ts'
import { inProject } from '../../__tests__/support/project.ts'
import { linesOf } from '../../__tests__/support/reading.ts'
import { until } from '../../__tests__/support/until.ts'
import { systemPacking } from '../../src/adapters/node/packing.ts'
import { newStream, readEvents } from '../../src/core/log/stream.ts'
import { envelopeText } from '../../src/core/task/envelope.ts'
import { type Clients, clientsOf } from '../clients.ts'
import { runRequest, shellContainer, taskDefinitionOf } from '../fixtures.ts'
import type { AwsOptions } from '../options.ts'
import { type LoopbackAws, startAws } from '../server.ts'

// What the image has of its own is used where it is there.
const standIns = {
  'tools.sh':
    'mkdir -p "$1/bin" "$1/io"; chmod 777 "$1/io"; here=${0%/*}; cp "$here/run.sh" "$1"; cp "$here/busybox" "$1/bin"',
  'enter.sh': 'exec /bin/bash "${0%/*}/checkout.sh" "$1"',
}
const imageFiles = Object.fromEntries(
  Object.entries(standIns).filter(([name]) => !existsSync(inProject('docker', name))),
)

const folder = scratch()
let source: History
let aws: LoopbackAws
let clients: Clients
beforeAll(() => {
  source = history(folder.path)
})
afterEach(async () => {
  clients.destroy()
  await aws.close()
})
afterAll(() => folder.remove())

const fromImage = (name: string, script: string): ContainerDefinition =>
  shellContainer(name, '', { essential: false, entryPoint: ['/mycli/busybox', 'sh', `/mycli/${script}`, '/__run'] })
const main = shellContainer('main', '', {
  entryPoint: ['/__run/bin/busybox', 'sh', '/__run/run.sh', '/__run'],
  ...{ dependsOn: [{ containerName: 'tools', condition: 'SUCCESS' }], stopTimeout: 120 },
})

/** Starts a script at a commit, as a task of three containers. */
async function start(script: string, options: Partial<AwsOptions> = {}): Promise<string> {
  aws = await startAws({ scale: 0.002, imageFiles, ...options })
  clients = clientsOf(aws)
  const containers = [fromImage('tools', 'tools.sh'), fromImage('checkout', 'enter.sh'), main]
  await clients.ecs.send(new RegisterTaskDefinitionCommand(taskDefinitionOf(containers)))
  const plan = planOf({ script, source: { repo: source.path, sha: source.second, branch: undefined } })
  const terms = { grace: { timeout: 1, stop: 1 }, startBy: Date.now() / 1_000 + 60 }
  const envelope = systemPacking.pack(envelopeText(plan, { nonce }, terms))
  const environment = [
    { name: 'MYCLI_ENVELOPE', value: envelope },
    { name: 'MYCLI_EXECUTION_ID', value: plan.executionId },
  ]
  const overrides = { containerOverrides: [{ name: 'checkout', environment }] }
  return (await clients.ecs.send(new RunTaskCommand(runRequest({ overrides })))).tasks?.[0]?.taskArn ?? ''
}

async function ended(arn: string): Promise<{ readonly task: Task; readonly events: readonly string[] }> {
  const described = async (): Promise<Task> =>
    (await clients.ecs.send(new DescribeTasksCommand({ cluster: 'mycli', tasks: [arn] }))).tasks?.[0] ?? {}
  let task = await described()
  for (; task.lastStatus !== 'STOPPED'; task = await described())
    await new Promise((resolve) => setTimeout(resolve, 20))
  const stream = { logGroupName: '/mycli', logStreamName: `mycli/main/${arn.split('/').at(-1)}` }
  const { events = [] } = await clients.logs.send(new GetLogEventsCommand({ ...stream, startFromHead: true }))
  return { task, events: events.map(({ message = '' }) => message) }
}

describe('the three containers of a task', () => {
  it.each(['pulls-at-once', 'pulls-when-needed'] as const)('run a command at its commit: %s', async (agent) => {
    const arn = await start('cat file; echo; exit 7', { agent })
    const { task, events } = await ended(arn)
    const { stream, items } = readEvents(newStream(nonce), events)
    expect(linesOf(items)).toEqual(['two', ''])
    expect(stream.exit).toMatchObject({ code: 7, reason: 'exited', begun: true, events: 2 })
    expect(task.containers?.map(({ exitCode }) => exitCode)).toEqual([0, 0, 7])
  })

  it('tell their command when the task is stopped', async () => {
    const arn = await start('echo up; sleep 1000', { stopScale: 0.1 })
    await until(() => aws.logOf('/mycli', `mycli/main/${arn.split('/').at(-1)}`).includes('up'))
    await clients.ecs.send(new StopTaskCommand({ cluster: 'mycli', task: arn }))
    const { task, events } = await ended(arn)
    expect(readEvents(newStream(nonce), events).stream.exit).toMatchObject({ reason: 'signalled', code: 143 })
    expect(task).toMatchObject({ stopCode: 'UserInitiated' })
  })

  it('end only by a stop if the checkout is never started', async () => {
    const behaviour: AwsOptions['behaviour'] = () => ({
      ...{ kind: 'scripts', neverStart: ['checkout'], reclaim: { after: 200 } },
    })
    const { task, events } = await ended(await start('true', { behaviour }))
    expect(task.stopCode).toBe('SpotInterruption')
    expect(task.containers?.map(({ exitCode }) => exitCode)).toEqual([0, undefined, 143])
    // What the wrapper says of its stop may come too late to be read.
    expect(events.filter((text) => !text.startsWith('mycli: told to stop'))).toEqual([])
  })
})
