import { type Assignment, readEnvFile } from '../env-file.ts'
import { isReservedVariable } from '../settings/exports.ts'
import { count, printable } from '../text.ts'

/** What a command wrote for its step, sorted into what may pass and what may not. */
export interface StepValues {
  readonly values: readonly Assignment[]
  /** What is left out, and why, in sentences. */
  readonly warnings: readonly string[]
  /** What cannot be read, in a sentence: a step that writes that itself fails. */
  readonly problem: string | undefined
}

/** The outputs that are known as soon as there is an execution, and a task on Fargate. */
const earlyOutputs = ['execution-id', 'task-arn', 'console-url', 'log-url'] as const

/** Those that are known at the end. */
export const verdictOutputs = ['status', 'exit-code', 'duration-seconds', 'sha', 'capacity', 'attempts'] as const

/** The outputs that are the Action's own. */
export const ownOutputs = [...earlyOutputs, ...verdictOutputs] as const

/**
 * GitHub passes on so much of all outputs of a job, as UTF-16 and about ("Passing information between jobs" in its
 * documentation). Within the job an output may be larger, as that of any other step may.
 */
const largestOfJob = 1024 * 1024

/** Outputs of the command that may become the step's. Ours cannot be replaced; the runner does not look at case. */
export function stepOutputs(text: string): StepValues {
  const sorted = sortOut(text, '$GITHUB_OUTPUT', ({ name }) =>
    (ownOutputs as readonly string[]).includes(name.toLowerCase())
      ? `the output ${name} is this action's own`
      : undefined,
  )
  const bytes = sorted.values.reduce((sum, { name, value }) => sum + 2 * (name.length + value.length), 0)
  if (bytes <= largestOfJob) return sorted
  const warning = `$GITHUB_OUTPUT: the outputs take ${count(bytes, 'byte')} as UTF-16, and GitHub passes on 1,048,576 for a whole job: other jobs may not get them.`
  return { ...sorted, warnings: [...sorted.warnings, warning] }
}

/**
 * Variables of the command that may become those of the steps that follow: those that the workflow names, since no list
 * of what a runner's programs act by is ever complete.
 * @param exported the names, as `readExports` has them
 */
export function stepVariables(text: string, exported: readonly string[]): StepValues {
  const unnamed = new Set<string>()
  const sorted = sortOut(text, '$GITHUB_ENV', ({ name }) => {
    if (exported.includes(name)) return undefined
    if (isReservedVariable(name)) return `${printable(name)} cannot be set for other steps`
    unnamed.add(name)
    return 'unnamed'
  })
  const names = [...unnamed].map((name) => printable(name)).join(', ')
  const note = `$GITHUB_ENV: not set for the steps that follow: ${names}. To set them, name them: exports: ${names}`
  return { ...sorted, warnings: [...sorted.warnings, ...(unnamed.size > 0 ? [note] : [])] }
}

function sortOut(text: string, file: string, refuse: (assignment: Assignment) => string | undefined): StepValues {
  const { assignments, problem } = readEnvFile(text)
  const sorted = assignments.map((assignment) => ({ assignment, why: refuse(assignment) }))
  return {
    values: sorted.filter(({ why }) => why === undefined).map(({ assignment }) => assignment),
    warnings: sorted.flatMap(({ why }) =>
      why === undefined || why === 'unnamed' ? [] : [`${file}: ${why}; the command's is dropped.`],
    ),
    problem: problem && `${file} cannot be read: ${problem}.`,
  }
}
