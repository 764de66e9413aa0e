import type { ContainerDefinition } from '@aws-sdk/client-ecs'
import type { Account } from './account.ts'
import type { SimulatedTask } from './simulated-task.ts'

/** The conditions of dependsOn: a container waits until what it depends on has come so far. */
export interface Conditions {
  /** Resolves when a container may start; to a text if what it depends on has failed. */
  met(definition: ContainerDefinition): Promise<string | undefined>
  started(name: string): void
  ended(name: string, exitCode: number | undefined): void
}

interface Progress {
  started: boolean
  /** Undefined while it runs. */
  end: { readonly exitCode: number | undefined } | undefined
}

/** How long a container waits for another, in seconds, and what is left of it at the least when time is scaled. */
const startTimeout = { usual: 120, leastReal: 5 }

/** The conditions of a task. */
export function createConditions(account: Account, task: SimulatedTask): Conditions {
  const progress = new Map<string, Progress>()
  const waiting = new Set<() => void>()
  const progressOf = (name: string): Progress => {
    const known = progress.get(name) ?? { started: false, end: undefined }
    progress.set(name, known)
    return known
  }
  const moved = (): void => {
    for (const look of [...waiting]) look()
  }
  const one = (name: string, condition: string): Promise<string | undefined> =>
    new Promise((resolve) => {
      const look = (): void => {
        const outcome = judge(progressOf(name), condition, name)
        if (outcome === 'wait') return
        waiting.delete(look)
        resolve(outcome)
      }
      waiting.add(look)
      look()
      account.timers.at(account.now() + patienceMs(account, task, name), () => {
        if (waiting.delete(look)) resolve(`${name} did not reach ${condition} in time`)
      })
    })
  return {
    async met({ dependsOn = [] }) {
      const outcomes = await Promise.all(
        dependsOn.map(({ containerName = '', condition = '' }) => one(containerName, condition)),
      )
      return outcomes.find((outcome) => outcome !== undefined)
    },
    started(name) {
      progressOf(name).started = true
      moved()
    },
    ended(name, exitCode) {
      progressOf(name).end = { exitCode }
      moved()
    },
  }
}

function judge({ started, end }: Progress, condition: string, name: string): string | undefined | 'wait' {
  if (condition === 'START') return started ? undefined : 'wait'
  if (!end) return 'wait'
  if (condition === 'HEALTHY') return `${name} ended before it was healthy`
  return condition === 'COMPLETE' || end.exitCode === 0 ? undefined : `${name} did not exit successfully`
}

function patienceMs({ options }: Account, { definition }: SimulatedTask, name: string): number {
  const found = definition.containerDefinitions?.find((one) => one.name === name)
  return Math.max((found?.startTimeout ?? startTimeout.usual) * options.scale, startTimeout.leastReal) * 1_000
}
