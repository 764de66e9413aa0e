import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import type { ECSClient } from '@aws-sdk/client-ecs'
import type { Clock, Engine, Random } from '../../app/ports.ts'
import { untilAborted, withTimeout } from '../../app/waiting.ts'
import type { FargateSettings } from '../../core/aws/place.ts'
import { checkOverrides, clientTokenOf, type RunTaskRequest, runTaskRequest } from '../../core/aws/run-task.ts'
import { type TaskDefinition, taskDefinition } from '../../core/aws/task-definition.ts'
import { consoleUrl, logUrl } from '../../core/aws/urls.ts'
import { StartUnknown } from '../../core/errors.ts'
import type { StoredKind } from '../../core/source/git-hosts.ts'
import type { Attempt, TaskPlan, TaskRef } from '../../core/task/task.ts'
import { type Call, callsLike } from './call.ts'
import { type Definition, definitionOf } from './definitions.ts'
import { sealEnvelope } from './envelope.ts'
import { logReader } from './logs.ts'
import { startTask } from './start-task.ts'
import { tasksOf } from './tasks.ts'

/** What the engine works with. */
export interface FargateTools {
  readonly ecs: () => Promise<ECSClient>
  readonly logs: () => Promise<CloudWatchLogsClient>
  readonly call: Call
  readonly clock: Clock
  readonly random: Random
  readonly version: string
  /** Whether the process that finishes the run has given it up. */
  isAbandoned(): boolean
}

/** How long a cancelled start waits for the answer that is outstanding: the runner kills after ten seconds. */
const lastAnswerMs = 5_000

/** An engine whose tasks run on AWS Fargate. */
export function fargateEngine(settings: FargateSettings, tools: FargateTools): Engine {
  const { ecs, logs, clock } = tools
  const call = settings.byLaunchType ? callsLike(tools.call) : tools.call
  const { place } = settings
  const tasks = tasksOf(ecs, place.cluster, call)
  const reader = logReader(logs, place.logGroup, call)
  const refOf = (arn: string): TaskRef => ({
    id: arn,
    links: {
      arn,
      consoleUrl: consoleUrl({ region: place.region, cluster: place.cluster, task: arn }),
      logUrl: logUrl({ region: place.region, logGroup: place.logGroup, task: arn }),
    },
  })
  return {
    async start(plan, attempt, signal) {
      const starting = begin({ plan, attempt }, settings, { tools: { ...tools, call }, signal })
      if (
        await untilAborted(
          starting.then(() => true),
          signal,
        )
      )
        return refOf(await starting)
      // A request is not taken back midway: it may have been carried out.
      const arn = await withTimeout(starting, lastAnswerMs, clock)
      if (arn !== undefined) return refOf(arn)
      starting.catch(() => {}) // `post` looks for what became of it
      throw new StartUnknown('The run was cancelled before AWS had said whether there is a task.')
    },
    inspect: (task) => tasks.inspect(task),
    readLogs: (task, cursor, source = 'command') => reader.read(task, cursor, source),
    stop: async (task, reason) => void (await tasks.stop(task, reason)),
  }
}

interface Beginning {
  readonly tools: FargateTools
  readonly signal: AbortSignal
}

/** What an attempt asks of AWS: a task definition, where it is not there, and a task. */
export async function requestsOf(
  { plan, attempt }: { readonly plan: TaskPlan; readonly attempt: Attempt },
  settings: FargateSettings,
  { ecs, call, clock, version }: Pick<FargateTools, 'ecs' | 'call' | 'clock' | 'version'>,
): Promise<{ readonly definition: Definition; readonly content: TaskDefinition; readonly request: RunTaskRequest }> {
  const { place, container, capacity } = settings
  const needs: readonly StoredKind[] = plan.credentials.stored ? [plan.credentials.stored.kind] : []
  const content = taskDefinition({ place, container, version, needs })
  const definition = definitionOf(content, ecs, call)
  const request = runTaskRequest({
    settings,
    family: definition.family,
    envelope: await sealEnvelope({ plan, attempt }, place, clock),
    executionId: plan.executionId,
    clientToken: clientTokenOf(plan.executionId, attempt.number),
    onDemand: attempt.onDemand || capacity === 'on-demand',
  })
  checkOverrides(request)
  return { definition, content, request }
}

async function begin(
  { plan, attempt }: { readonly plan: TaskPlan; readonly attempt: Attempt },
  settings: FargateSettings,
  { tools, signal }: Beginning,
): Promise<string> {
  const { ecs, call, clock, random, isAbandoned } = tools
  const { container } = settings
  const { definition, request } = await requestsOf({ plan, attempt }, settings, tools)
  const deadlineMs = clock.now() + attempt.startTimeoutSeconds * 1_000
  const isUnwanted = (): boolean => signal.aborted || isAbandoned()
  return startTask(
    { request, definition, size: container, deadlineMs, isUnwanted, signal },
    { client: ecs, call, clock, random },
  )
}
