import { parse } from 'yaml'

/** A step, as far as the rules look at it. */
export interface WorkflowStep {
  readonly id?: string
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string | number | boolean>>
  readonly env?: Readonly<Record<string, string>>
  readonly 'continue-on-error'?: boolean
}

/** A job, as far as the rules look at it. */
export interface WorkflowJob {
  readonly uses?: string
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly permissions?: unknown
  readonly 'timeout-minutes'?: number
  readonly 'runs-on'?: string
  readonly steps?: readonly WorkflowStep[]
}

/** A workflow, as far as the rules look at it. */
export interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, WorkflowJob>>
}

/** What the rules of this project have against a workflow; empty where nothing. */
export function objectionsTo(text: string): readonly string[] {
  const workflow = parse(text) as Workflow
  return [
    ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['the workflow does not begin with permissions: {}']),
    ...unpinned(text),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => ofJob(name, job)),
  ]
}

/** Every `uses` of another repository is a commit, with the version in a comment; this repository is exempt. */
function unpinned(text: string): readonly string[] {
  const uses = [...text.matchAll(/^\s*(?:- )?uses: *(.*)$/gm)].map(([, value = '']) => value)
  return uses
    .filter((value) => !value.startsWith('./') && !/^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(value))
    .map((value) => `${value} is not pinned by a commit with its version behind it`)
}

function ofJob(name: string, job: WorkflowJob): readonly string[] {
  const steps = job.steps ?? []
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
  const keeping = checkouts.filter((step) => step.with?.['persist-credentials'] !== false)
  return [
    ...(job.permissions === undefined ? [`job ${name} names no permissions`] : []),
    ...(job.uses || job['timeout-minutes'] ? [] : [`job ${name} has no timeout`]),
    ...(job['runs-on']?.endsWith('-latest') ? [`job ${name} runs on a machine that changes`] : []),
    ...keeping.map(() => `job ${name} keeps the token in the clone`),
    ...steps.flatMap(({ run = '' }) => expressionsIn(run)).map((found) => `job ${name} writes ${found} into a script`),
  ]
}

// An expression in a script is text of a stranger in a program, where it comes from an event. None is needed: env is.
const expressionsIn = (script: string): readonly string[] => [...script.matchAll(/\$\{\{.*?\}\}/g)].map(([all]) => all)

/** The jobs that a gate does not wait for. */
export function missedBy(gate: string, { jobs }: Workflow): readonly string[] {
  const needs = [jobs[gate]?.needs ?? []].flat()
  return Object.keys(jobs).filter((name) => name !== gate && !needs.includes(name))
}
