import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TaskDefinition } from '@aws-sdk/client-ecs'
import { type Account, createAccount, streamKey } from './account.ts'
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
import { registerKnown } from './task-definitions.ts'
import { createVolumes } from './volumes.ts'

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
  /** The value of a parameter of Parameter Store. */
  parameter(name: string): string | undefined
  /** The names of ECR's repositories. */
  repositories(): readonly string[]
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
  const account = createAccount({ ...usualOptions, ...options })
  registerKnown(account)
  const volumes = createVolumes(account.options.imageFiles)
  const faults = createFaults(account)
  const requests: RecordedRequest[] = []
  const server = await listen(createApi({ account, volumes, faults, requests }))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    environment: environmentFor(url, account),
    requests,
    tasks: account.tasks,
    faults,
    taskDefinitions: () =>
      [...account.families.values()].flatMap(({ revisions }) => revisions.map((one) => one.definition)),
    statusOf(task) {
      account.timers.advance()
      return statusOf(task, account.now())
    },
    calls: () => countCalls(requests),
    parameter: (name) => account.parameters.get(name)?.value,
    repositories: () => [...account.repositories.keys()],
    logOf: (group, stream) => account.streams.get(streamKey(group, stream))?.texts() ?? [],
    readableSince: (group, stream) =>
      account.streams.get(streamKey(group, stream))?.readable(account.now()).at(-1)?.visibleAt,
    reclaim: (task, stopCode) => reclaim(task, account.now(), stopCode),
    killForMemory: (task) => killForMemory(task, account.now()),
    keepSecret: (name, value) => void account.kept.push({ name, value }),
    async close() {
      account.timers.close()
      await endContainers(account)
      await closed(server)
      volumes.remove()
      const leaks = findLeaks(requests, [...ownSecrets(account), ...account.kept])
      if (leaks.length > 0) throw new Error(`Requests hold secrets: ${leaks.join('; ')}`)
    },
  }
}

function environmentFor(url: string, { options }: Account): Readonly<Record<string, string>> {
  return {
    ...testKeys,
    AWS_ENDPOINT_URL: url,
    AWS_REGION: options.region,
    AWS_EC2_METADATA_DISABLED: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidcRequestToken,
  }
}

const ownSecrets = ({ options }: Account): readonly Secret[] => [
  { name: 'the secret key', value: testKeys.AWS_SECRET_ACCESS_KEY },
  { name: "the job's right to tokens", value: oidcRequestToken },
  ...Object.entries(options.secrets).map(([arn, value]) => ({ name: `the value of ${arn}`, value })),
]

async function endContainers({ tasks, now }: Account): Promise<void> {
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
