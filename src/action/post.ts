import { finishRun } from '../compose/run.ts'
import { peekSetting } from '../core/settings/resolve.ts'
import { callerOf } from './caller.ts'
import { githubOutput } from './output.ts'
import { readActionInputs, readRunContext, step } from './runner.ts'

/** What `post` needs of its process. */
export interface PostHost {
  readonly env: NodeJS.ProcessEnv
  /** The folder of the bundle, with the scripts of a task. */
  readonly bundle: string
}

/** Finishes what `main` could not, when it was killed. Never fails the job: there is nothing left to protect. */
export async function post(host: PostHost): Promise<number> {
  const executionId = step.state('execution-id')
  if (!/^[a-z2-7]{20}$/.test(executionId) || step.state('ended') === 'true') return 0
  const output = githubOutput()
  try {
    const given = readActionInputs()
    const value = <K extends 'role-to-assume' | 'audience'>(name: K) => peekSetting(name, [given], 'action')?.value
    const inputs = { 'role-to-assume': value('role-to-assume'), audience: value('audience') }
    const killed = { executionId, place: step.state('place'), inputs }
    const note = await finishRun(killed, callerOf(host, readRunContext(host.env), output))
    if (note !== undefined) output.note(note)
  } catch (error) {
    output.warn(
      `What is left of execution ${executionId} could not be removed: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  return 0
}
