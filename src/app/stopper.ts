import { TransientError } from '../core/errors.ts'
import type { TaskRef } from '../core/task/task.ts'
import type { StopAnswer } from '../core/task/watch.ts'
import type { Ports } from './ports.ts'

/** Asks one task to stop. The answer need not be awaited: a cancelled process has only seconds left. */
export interface Stopper {
  /** Asks, unless the answer to the same is outstanding; resolves when there is an answer. */
  request(cause: string): Promise<void>
  /** What the engine answered to the last request; nothing where asking again may help. */
  answer(): StopAnswer
}

interface Asked {
  readonly cause: string
  readonly answered: Promise<void>
}

/** What stops this task. A stop that is refused for good is said aloud once: how the run ends matters more. */
export function stopperOf(task: TaskRef, { engine, output }: Pick<Ports, 'engine' | 'output'>): Stopper {
  let outstanding: Asked | undefined
  let answer: StopAnswer = 'none'
  let complained = false
  const refuse = (error: unknown): StopAnswer => {
    if (error instanceof TransientError) return 'none'
    if (!complained) output.warn(`The task cannot be told to stop: ${error instanceof Error ? error.message : error}`)
    complained = true
    return 'refused'
  }
  return {
    request(cause) {
      if (outstanding?.cause === cause) return outstanding.answered
      answer = 'none'
      const outcome = engine.stop(task, cause).then(() => 'acknowledged' as const, refuse)
      const answered = outcome.then((said) => {
        // Another question may have been asked meanwhile.
        if (outstanding?.answered !== answered) return
        outstanding = undefined
        answer = said
      })
      outstanding = { cause, answered }
      return answered
    },
    answer: () => answer,
  }
}
