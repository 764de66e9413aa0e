import { finishLocalTask } from '../compose.ts'
import { githubOutput, step } from '../compose-action.ts'

/** Finishes what `main` could not, when it was killed. Never fails the job: there is nothing left to protect. */
export async function post(bundle: string): Promise<number> {
  const executionId = step.state('execution-id')
  if (!/^[a-z2-7]{20}$/.test(executionId) || step.state('ended') === 'true') return 0
  const output = githubOutput(false)
  try {
    await finishLocalTask(bundle, executionId)
    output.note(`What was left of execution ${executionId} has been stopped and removed.`)
  } catch (error) {
    output.warn(
      `What is left of execution ${executionId} could not be removed: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  return 0
}
