import { type Assignment, readEnvFile } from './env-file.ts'

/** What a command wrote for its step, sorted into what may pass and what may not. */
export interface StepValues {
  readonly values: readonly Assignment[]
  /** What is wrong, in sentences. */
  readonly warnings: readonly string[]
}

/** The outputs that are known as soon as there is an execution, and a task on Fargate. */
const earlyOutputs = ['execution-id', 'task-arn', 'console-url', 'log-url'] as const

/** Those that are known at the end. */
export const verdictOutputs = ['status', 'exit-code', 'duration-seconds'] as const

/** The outputs that are the Action's own. */
export const ownOutputs = [...earlyOutputs, ...verdictOutputs] as const

const longestOutput = 1024 * 1024

/** Outputs of the command that may become the step's. Ours cannot be replaced; the runner does not look at case. */
export function stepOutputs(text: string): StepValues {
  return sortOut(text, '$GITHUB_OUTPUT', ({ name, value }) => {
    if ((ownOutputs as readonly string[]).includes(name.toLowerCase())) return `the output ${name} is this action's own`
    return value.length > longestOutput ? `the output ${name} is larger than 1 MiB, which GitHub refuses` : undefined
  })
}

/** Variables of the command that may become those of the steps that follow. */
export function stepVariables(text: string): StepValues {
  return sortOut(text, '$GITHUB_ENV', ({ name }) => {
    if (/^(GITHUB|RUNNER)_/i.test(name)) return `${name} is the runner's own`
    return /^NODE_OPTIONS$/i.test(name) ? 'NODE_OPTIONS cannot be set by a step' : undefined
  })
}

function sortOut(text: string, file: string, refuse: (assignment: Assignment) => string | undefined): StepValues {
  const reading = readEnvFile(text)
  if ('problem' in reading) return { values: [], warnings: [`${file} is not taken over: ${reading.problem}.`] }
  const refused = reading.value.map((assignment) => ({ assignment, why: refuse(assignment) }))
  return {
    values: refused.filter(({ why }) => why === undefined).map(({ assignment }) => assignment),
    warnings: refused.flatMap(({ why }) => (why === undefined ? [] : [`${file}: ${why}; the command's is dropped.`])),
  }
}
