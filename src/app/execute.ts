import { countsOf, type Gap, gapsOf, missingFileFrames } from '../core/log/completeness.ts'
import type { FileKind } from '../core/log/frames.ts'
import { type FileParts, type Stream, unfinishedLine } from '../core/log/stream.ts'
import type { Inputs } from '../core/settings/inputs.ts'
import type { Credentials } from '../core/source/credentials.ts'
import type { Source } from '../core/source/source.ts'
import { noRetries, type Retries } from '../core/task/attempts.ts'
import type { RunFacts } from '../core/task/facts.ts'
import type { CommandPlan, TaskPlan } from '../core/task/task.ts'
import { judge, type Verdict } from '../core/task/verdict.ts'
import { count } from '../core/text.ts'
import { type Attempted, runAttempts } from './attempts.ts'
import type { Output, Packing, Ports } from './ports.ts'

/** What the command left for the step; a file that did not arrive whole is undefined. */
export type Files = Readonly<Record<FileKind, string | undefined>>

/** Which commit, and how to get at it. */
export interface Origin {
  /** Undefined where nothing is fetched. */
  readonly source: Source | undefined
  readonly credentials: Credentials
}

/** What is to run, without anything secret. */
export function planCommand(inputs: Inputs, source: Source | undefined): CommandPlan {
  return {
    source,
    fetch: { depth: inputs['fetch-depth'], submodules: inputs.submodules, lfs: inputs.lfs },
    script: inputs.command,
    shell: inputs.shell,
    workingDirectory: inputs['working-directory'],
    env: inputs.env ?? {},
    timeoutSeconds: inputs.timeout,
    startTimeoutSeconds: inputs['start-timeout'],
  }
}

/** The plan of an execution, the same for each of its attempts. */
export function planTask(inputs: Inputs, { source, credentials }: Origin, executionId: string): TaskPlan {
  const secretEnv = inputs['secret-env']
  return {
    ...planCommand(inputs, source),
    executionId,
    credentials,
    ...(secretEnv === undefined ? {} : { secretEnv }),
  }
}

/** What came of a run. */
export interface Result {
  readonly verdict: Verdict
  readonly files: Files
  /** How long the command ran; undefined where it did not. */
  readonly seconds: number | undefined
  /** Whether a task may be running still, or have lines on their way. */
  readonly mayStillRun: boolean
  /** Undefined where nothing was started. */
  readonly facts: RunFacts | undefined
}

/** Runs a plan to its verdict, however many attempts that takes, and warns where its stream has gaps or damage. */
export async function execute(
  plan: TaskPlan,
  ports: Ports,
  signal: AbortSignal,
  retries: Retries = noRetries,
): Promise<Result> {
  return resultOf(await runAttempts(plan, { ports, retries }, signal), ports)
}

/** What came of a run, with warnings where its stream has gaps or damage. */
export function resultOf(attempted: Attempted, ports: Pick<Ports, 'output' | 'packing' | 'clock'>): Result {
  const { ending, stream, mayStillRun } = attempted
  const { output, packing, clock } = ports
  const rest = unfinishedLine(stream)
  if (rest !== undefined) output.lines([rest])
  report(stream, output)
  const read = (kind: FileKind): string | undefined => readFile(kind, stream.files[kind], packing, output)
  const files: Files = { output: read('output'), env: read('env'), summary: read('summary'), path: read('path') }
  const seconds = stream.exit?.begun ? stream.exit.seconds : undefined
  return { verdict: judge(ending), files, seconds, mayStillRun, facts: runFacts(attempted, clock.now()) }
}

const runFacts = (attempted: Attempted, endedAtMs: number): RunFacts => ({
  startedAtMs: attempted.startedAtMs,
  endedAtMs,
  starts: attempted.starts,
  attempts: [...attempted.before, ...(attempted.facts ? [attempted.facts] : [])],
  fellBack: attempted.fellBack,
  sha: attempted.stream.sha,
  lines: countsOf(attempted.stream),
})

/** What came of a run that was cancelled before anything could be started. */
export const cancelledBeforeStart = (): Result => ({
  verdict: judge({ kind: 'cancelled', doubt: 'no-task' }),
  files: { output: '', env: '', summary: '', path: '' },
  seconds: undefined,
  mayStillRun: false,
  facts: undefined,
})

/** Warns where a stream has gaps or damage. */
export function report(stream: Stream, output: Output): void {
  reportGaps(gapsOf(stream), output)
  if (stream.exit?.begun && stream.exit.events === undefined)
    output.warn('The command ended its own log; lines may be missing.')
  if (stream.damaged > 0) output.warn(`${count(stream.damaged, 'control line')} of the log arrived damaged.`)
  // Of a file that is missing as a whole nothing else would be said.
  const lost = missingFileFrames(stream)
  if (lost > 0) output.warn(`${count(lost, 'control line')} with what the command wrote for its step did not arrive.`)
}

function reportGaps(gaps: readonly Gap[], output: Output): void {
  const [first, last] = [gaps[0], gaps.at(-1)]
  if (first && last && gaps.reduce((sum, { missing }) => sum + missing, 0) === 0) {
    output.warn(
      `Lines between line ${first.after} and line ${last.before} are out of order, or as many of them are missing as came twice.`,
    )
    return
  }
  for (const { after, before, missing } of gaps) {
    const what = missing > 0 ? 'missing from' : 'too many in'
    output.warn(
      `${count(Math.abs(missing), 'line')} ${Math.abs(missing) === 1 ? 'is' : 'are'} ${what} the log between line ${after} and line ${before}.`,
    )
  }
}

const variables: Readonly<Record<FileKind, string>> = {
  output: '$GITHUB_OUTPUT',
  env: '$GITHUB_ENV',
  summary: '$GITHUB_STEP_SUMMARY',
  path: '$GITHUB_PATH',
}

function readFile(kind: FileKind, parts: FileParts, packing: Packing, output: Output): string | undefined {
  if (parts.largeBytes !== undefined) {
    output.warn(
      `What the command wrote to ${variables[kind]} is dropped: ${count(parts.largeBytes, 'byte')}, and 1,048,576 is the most.`,
    )
    return undefined
  }
  if (parts.chunks.size === 0 && !parts.end) return ''
  const numbers = Array.from({ length: parts.end?.chunks ?? 0 }, (_, index) => index + 1)
  const base64 = numbers.map((number) => parts.chunks.get(number) ?? '').join('')
  const text = parts.end ? packing.unpack(base64, parts.end.sha256) : undefined
  if (text === undefined)
    output.warn(`What the command wrote to ${variables[kind]} did not arrive whole and is dropped.`)
  return text
}
