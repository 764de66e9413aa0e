import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TaskDefinition } from '@aws-sdk/client-ecs'
import { createApi } from './api.ts'
import { testKeys } from './credentials.ts'
import { createFaults, type Faults } from './faults.ts'
import { findLeaks, type Secret } from './leaks.ts'
import { killForMemory, reclaim } from './life.ts'
import { listen } from './listen.ts'
import { oidcRequestToken } from './oidc.ts'
import { type AwsOptions, usualOptions } from './options.ts'
import { type Calls, countCalls, type RecordedRequest } from './requests.ts'
import type { SimulatedTask, TaskStatus } from './simulated-task.ts'
import { statusOf } from './simulated-task.ts'
import { createWorkshop } from './workshop.ts'
import { createWorld, streamKey, type World } from './world.ts'

/** An AWS with one account and one Region, on the loopback, and GitHub's OIDC endpoint beside it. */
export interface LoopbackAws {
  readonly url: string
  /** For a child process or an SDK client: endpoints, Region, keys. */
  readonly environment: Readonly<Record<string, string>>
  readonly requests: readonly RecordedRequest[]
  /** All that were ever started. */
  readonly tasks: readonly SimulatedTask[]
  readonly faults: Faults
  taskDefinitions(): readonly TaskDefinition[]
  statusOf(task: SimulatedTask): TaskStatus
  calls(): Readonly<Record<string, Calls>>
  /** What a log stream has got so far, read or not. */
  logOf(group: string, stream: string): readonly string[]
  /** When the newest batch that can be read became readable, in milliseconds of the clock. */
  readableSince(group: string, stream: string): number | undefined
  /** Takes a task's Spot capacity back, now. */
  reclaim(task: SimulatedTask, stopCode?: 'SpotInterruption' | 'TerminationNotice'): void
  /** Kills a task's essential container for memory, now. */
  killForMemory(task: SimulatedTask): void
  /** Holds every request, earlier ones too, against this: `close` fails where one has it. Its own secrets it knows. */
  keepSecret(name: string, value: string): void
  /** Ends every container and connection; fails where a secret stood in a request. */
  close(): Promise<void>
}

/** Starts one. */
export async function startAws(options: Partial<AwsOptions> = {}): Promise<LoopbackAws> {
  const world = createWorld({ ...usualOptions, ...options })
  const workshop = createWorkshop(world.options.imageFiles)
  const faults = createFaults(world)
  const requests: RecordedRequest[] = []
  const server = await listen(createApi({ world, workshop, faults, requests }))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    environment: environmentFor(url, world),
    requests,
    tasks: world.tasks,
    faults,
    taskDefinitions: () =>
      [...world.families.values()].flatMap(({ revisions }) => revisions.map((one) => one.definition)),
    statusOf(task) {
      world.agenda.advance()
      return statusOf(task, world.now())
    },
    calls: () => countCalls(requests),
    logOf: (group, stream) => world.streams.get(streamKey(group, stream))?.texts() ?? [],
    readableSince: (group, stream) =>
      world.streams.get(streamKey(group, stream))?.readable(world.now()).at(-1)?.visibleAt,
    reclaim: (task, stopCode) => reclaim(task, world.now(), stopCode),
    killForMemory: (task) => killForMemory(task, world.now()),
    keepSecret: (name, value) => void world.kept.push({ name, value }),
    async close() {
      world.agenda.close()
      await endContainers(world)
      await closed(server)
      workshop.remove()
      const leaks = findLeaks(requests, [...ownSecrets(world), ...world.kept])
      if (leaks.length > 0) throw new Error(`Requests hold secrets: ${leaks.join('; ')}`)
    },
  }
}

function environmentFor(url: string, { options }: World): Readonly<Record<string, string>> {
  return {
    ...testKeys,
    AWS_ENDPOINT_URL: url,
    AWS_REGION: options.region,
    AWS_EC2_METADATA_DISABLED: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidcRequestToken,
  }
}

const ownSecrets = ({ options }: World): readonly Secret[] => [
  { name: 'the secret key', value: testKeys.AWS_SECRET_ACCESS_KEY },
  { name: "the job's right to tokens", value: oidcRequestToken },
  ...Object.entries(options.secrets).map(([arn, value]) => ({ name: `the value of ${arn}`, value })),
]

async function endContainers({ tasks, now }: World): Promise<void> {
  for (const task of tasks) {
    for (const container of task.containers) task.kill(container, now())
  }
  await Promise.all(tasks.map((task) => task.over))
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
