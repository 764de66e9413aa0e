import { GetLogEventsCommand, type GetLogEventsResponse } from '@aws-sdk/client-cloudwatch-logs'
import {
  DescribeTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  type RunTaskRequest,
  StopTaskCommand,
  type Task,
} from '@aws-sdk/client-ecs'
import { planOf } from '../../__tests__/support/plan.ts'
import { systemPacking } from '../../src/adapters/node/packing.ts'
import { envelopeText } from '../../src/core/task/envelope.ts'
import type { Behaviour, OutputEvent, Script, Troubles } from '../behaviour.ts'
import { type Clients, clientsOf } from '../clients.ts'
import { runRequest, shellContainer, taskDefinitionOf } from '../fixtures.ts'
import type { AwsOptions, Timing } from '../options.ts'
import { type LoopbackAws, startAws } from '../server.ts'

/** One task of a script, in a account whose clock a test sets. */
export interface OneTask {
  /** Seconds since RunTask. */
  seconds: number
  readonly clients: Clients
  start(script: Told, troubles?: Troubles, options?: Partial<AwsOptions>): Promise<void>
  /** As ECS describes it; the reason of a failure stands in `lastStatus`. */
  describe(): Promise<Task>
  /** A page of its `main` container's log, from the head. */
  read(nextToken?: string): Promise<GetLogEventsResponse>
  stop(reason?: string): Promise<void>
  close(): Promise<void>
}

type Told = Script | ((request: RunTaskRequest) => Promise<Script>)

/** Times that are known: nothing is drawn. */
const exact: Timing = {
  ...{
    provisioning: 10,
    pending: 5,
    pull: 4,
    containerStart: 1,
    deactivating: 1,
    stopping: 2,
    deprovisioning: 30,
    interfaceRelease: 0,
    heldDeletion: 0,
  },
  ...{
    flushPeriod: 5,
    ingestionLag: 1,
    streamLag: 0,
    missing: 0,
    listLag: 0,
    registration: 0,
    changeSet: 0,
    resource: 0,
  },
}

/** When `main` starts, in seconds from RunTask. */
export const mainAt = 20

/** The nonce in the envelope of the task. */
export const taskNonce = 'f'.repeat(32)

/** Sets up a task, without a task yet. */
export function oneTask(): OneTask {
  let here: { readonly aws: LoopbackAws; readonly clients: Clients; readonly taskArn: string } | undefined
  const there = () => {
    if (!here) throw new Error('Nothing was started on this task')
    return here
  }
  return {
    seconds: 0,
    get clients() {
      return there().clients
    },
    async start(script, troubles = {}, options = {}) {
      this.seconds = 0
      const now = (): number => 1_800_000_000_000 + this.seconds * 1_000
      const aws = await startAws({ now, timing: exact, behaviour: behaviourOf(script, troubles), ...options })
      const clients = clientsOf(aws)
      here = { aws, clients, taskArn: await runThree(clients) }
    },
    async describe() {
      const request = { cluster: 'mycli', tasks: [there().taskArn] }
      const { tasks = [], failures = [] } = await there().clients.ecs.send(new DescribeTasksCommand(request))
      return tasks[0] ?? { lastStatus: failures[0]?.reason }
    },
    read(nextToken) {
      const stream = { logGroupName: '/mycli', logStreamName: `mycli/main/${there().taskArn.split('/').at(-1)}` }
      return there().clients.logs.send(new GetLogEventsCommand({ ...stream, startFromHead: true, nextToken }))
    },
    async stop(reason) {
      await there().clients.ecs.send(new StopTaskCommand({ cluster: 'mycli', task: there().taskArn, reason }))
    },
    async close() {
      here?.clients.destroy()
      await here?.aws.close()
      here = undefined
    },
  }
}

const behaviourOf =
  (script: Told, troubles: Troubles) =>
  async (request: RunTaskRequest): Promise<Behaviour> => ({
    kind: 'scripted',
    script: typeof script === 'function' ? await script(request) : script,
    ...troubles,
  })

async function runThree({ ecs }: Clients): Promise<string> {
  const tools = shellContainer('tools', '', { essential: false })
  const checkout = shellContainer('checkout', '', { essential: false })
  const definition = taskDefinitionOf([tools, checkout, shellContainer('main', '', { stopTimeout: 120 })])
  await ecs.send(new RegisterTaskDefinitionCommand(definition))
  const envelope = envelopeText(planOf(), { nonce: taskNonce }, { grace: { timeout: 1, stop: 1 }, startBy: 0 })
  const environment = [{ name: 'MYCLI_ENVELOPE', value: systemPacking.pack(envelope) }]
  const overrides = { containerOverrides: [{ name: 'checkout', environment }] }
  const { tasks = [] } = await ecs.send(new RunTaskCommand(runRequest({ overrides, startedBy: 'mycli/a' })))
  return tasks[0]?.taskArn ?? ''
}

/** The messages of a page. */
export const messages = ({ events = [] }: GetLogEventsResponse): readonly string[] =>
  events.map(({ message = '' }) => message)

/** Events of a script: seconds and text. */
export const said = (...lines: readonly (readonly [number, string])[]): readonly OutputEvent[] =>
  lines.map(([after, text]) => ({ after, text }))
