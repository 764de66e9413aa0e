import { TransientError } from '../core/errors.ts'
import type { TaskRef } from '../core/task/task.ts'
import type { Ports } from './ports.ts'

/** Asks one task to stop. Nobody has to wait for the answer: who cancels has seconds to live. */
export interface Stopper {
  /** Asks, unless the answer to the same is outstanding; resolves when there is an answer. */
  request(cause: string): Promise<void>
  /** Whether the last that was asked has an answer, so that asking again does not help. */
  isAnswered(): boolean
  /** Whether the engine has taken it. */
  isAcknowledged(): boolean
}

interface Asked {
  readonly cause: string
  readonly answer: Promise<void>
}

/** What stops this task. A stop that is refused for good is said aloud once: how the run ends matters more. */
export function stopperOf(task: TaskRef, { engine, output }: Pick<Ports, 'engine' | 'output'>): Stopper {
  let asked: Asked | undefined
  let fate: 'outstanding' | 'transient' | 'refused' | 'acknowledged' = 'transient'
  let complained = false
  const refuse = (error: unknown): typeof fate => {
    if (error instanceof TransientError) return 'transient'
    if (!complained) output.warn(`The task cannot be told to stop: ${error instanceof Error ? error.message : error}`)
    complained = true
    return 'refused'
  }
  return {
    request(cause) {
      if (asked?.cause === cause && fate === 'outstanding') return asked.answer
      fate = 'outstanding'
      const outcome = engine.stop(task, cause).then(() => 'acknowledged' as const, refuse)
      const answer = outcome.then((said) => {
        // Another question may have been asked meanwhile.
        if (asked?.answer === answer) fate = said
      })
      asked = { cause, answer }
      return answer
    },
    isAnswered: () => fate === 'acknowledged' || fate === 'refused',
    isAcknowledged: () => fate === 'acknowledged',
  }
}
