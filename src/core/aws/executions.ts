import { count, printable } from '../text.ts'

/** A task of ours as ECS describes it, as far as a list shows it. */
export interface DescribedTask {
  readonly taskArn?: string | undefined
  readonly startedBy?: string | undefined
  readonly lastStatus?: string | undefined
  /** In ISO 8601, as all of its times. */
  readonly createdAt?: string | undefined
  readonly stoppedAt?: string | undefined
  readonly cpu?: string | undefined
  readonly memory?: string | undefined
  readonly capacityProviderName?: string | undefined
  readonly launchType?: string | undefined
  readonly containers?:
    | readonly { readonly name?: string | undefined; readonly exitCode?: number | undefined }[]
    | undefined
  readonly tags?: readonly { readonly key?: string | undefined; readonly value?: string | undefined }[] | undefined
}

/** One execution of a stack, in the shape of `mycli ps --json`; what is not known is null. Times are ISO 8601. */
export interface Execution {
  readonly execution: string
  /** ARN. */
  readonly task: string
  /** ECS's own word, in small letters, such as pending, running or stopped. */
  readonly state: string
  readonly createdAt: string | null
  readonly stoppedAt: string | null
  readonly exitCode: number | null
  readonly repository: string | null
  readonly sha: string | null
  readonly ref: string | null
  /** Of GitHub, for a step; nothing is known of a command line's user. */
  readonly actor: string | null
  readonly runId: string | null
  /** CPU units, and MiB. */
  readonly cpu: number | null
  readonly memory: number | null
  readonly capacity: 'spot' | 'on-demand' | null
  /** Where its log is, if that is not the stack's own group. */
  readonly logGroup: string | null
}

const prefix = 'mycli/'

/** The id of the execution that a task belongs to; undefined for a task that is not ours. */
export function executionIdOf({ startedBy = '' }: DescribedTask): string | undefined {
  const id = startedBy.startsWith(prefix) ? startedBy.slice(prefix.length) : ''
  return isExecutionId(id) ? id : undefined
}

/** Whether a text has the form of an execution's id. */
export const isExecutionId = (text: string): boolean => /^[a-z2-7]{20}$/.test(text)

/** Whether a text has the form of a task's id, or of its ARN. */
export const isTaskId = (text: string): boolean =>
  /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task\/[\w-]+\/)?[0-9a-f]{32}$/.test(text)

/** What is known of a task of ours; undefined for another. Its tags are gone where it was told to stop (StopTask). */
export function executionOf(task: DescribedTask): Execution | undefined {
  const execution = executionIdOf(task)
  if (execution === undefined || task.taskArn === undefined) return undefined
  const tags = new Map((task.tags ?? []).map(({ key, value }) => [key, value]))
  const tag = (name: string): string | null => tags.get(`mycli:${name}`) ?? null
  const main = task.containers?.find(({ name }) => name === 'main')
  return {
    execution,
    task: task.taskArn,
    state: (task.lastStatus ?? 'unknown').toLowerCase(),
    createdAt: task.createdAt ?? null,
    stoppedAt: task.stoppedAt ?? null,
    exitCode: main?.exitCode ?? null,
    ...{ repository: tag('repository'), sha: tag('sha'), ref: tag('ref'), actor: tag('actor'), runId: tag('run-id') },
    cpu: numberOf(task.cpu),
    memory: numberOf(task.memory),
    capacity: capacityOf(task),
    logGroup: tag('log-group'),
  }
}

const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

function capacityOf({ capacityProviderName, launchType }: DescribedTask): Execution['capacity'] {
  if (capacityProviderName === 'FARGATE_SPOT') return 'spot'
  return capacityProviderName === 'FARGATE' || launchType === 'FARGATE' ? 'on-demand' : null
}

/** The newest first. */
export const byAge = (executions: readonly Execution[]): readonly Execution[] =>
  executions.toSorted((a, b) => ((a.createdAt ?? '') < (b.createdAt ?? '') ? 1 : -1))

const titles = ['EXECUTION', 'STATE', 'AGE', 'COMMIT', 'REPOSITORY', 'BY', 'SIZE', 'CAPACITY'] as const

/**
 * The lines of a table of executions.
 * @param ageMs how old one is; undefined where that is not known
 */
export function executionLines(
  executions: readonly Execution[],
  ageMs: (one: Execution) => number | undefined,
): readonly string[] {
  if (executions.length === 0) return []
  const rows = [titles, ...executions.map((one) => cellsOf(one, ageMs(one)))]
  const widths = titles.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

function cellsOf(one: Execution, ageMs: number | undefined): readonly string[] {
  const { exitCode, sha, repository, actor, cpu, memory, capacity } = one
  const state = one.state === 'stopped' && exitCode !== null ? `stopped (${exitCode})` : one.state
  const size = cpu === null || memory === null ? '-' : `${cpu / 1_024} vCPU, ${memory / 1_024} GB`
  const age = ageMs === undefined ? '-' : ageOf(ageMs)
  const shown = [
    one.execution,
    state,
    age,
    sha?.slice(0, 8) ?? '-',
    repository ?? '-',
    actor ?? '-',
    size,
    capacity ?? '-',
  ]
  return shown.map((cell) => printable(cell, 60))
}

/** "5 s", "12 min", "3 h", in the largest unit that is whole. */
export function ageOf(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1_000))
  if (seconds < 90) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`
}

/** "2 tasks". */
export const tasksCount = (tasks: readonly unknown[]): string => count(tasks.length, 'task')
