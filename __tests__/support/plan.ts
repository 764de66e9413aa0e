import { nonce } from '../../emulator/wrapper-stream.ts'
import type { Attempt, TaskPlan } from '../../src/core/task/task.ts'

export { nonce }

/** A plan that says as little as a plan can. */
export function planOf(changes: Partial<TaskPlan> = {}): TaskPlan {
  return {
    executionId: 'abcdefghijklmnopqrst',
    source: { repo: 'https://example.org/a/b', sha: 'a'.repeat(40), branch: undefined },
    fetch: { depth: 1, submodules: 'false', lfs: false },
    credentials: { persist: false },
    script: 'true',
    shell: undefined,
    workingDirectory: undefined,
    env: {},
    timeoutSeconds: 600,
    startTimeoutSeconds: 300,
    ...changes,
  }
}

/** The first attempt at it. */
export function attemptOf(changes: Partial<Attempt> = {}): Attempt {
  return { number: 1, nonce, onDemand: false, startTimeoutSeconds: 300, ...changes }
}
