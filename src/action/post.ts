import { cleanUp } from '../app/clean-up.ts'
import { finishLocalTask, systemClock } from '../compose/local.ts'
import { peekSetting } from '../core/settings/resolve.ts'
import type { SavedPlace } from './fargate.ts'
import { type GithubOutput, githubOutput } from './output.ts'
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
  const output = githubOutput(false)
  try {
    const place = savedPlace(step.state('place'))
    if (place) await finishOnFargate(executionId, place, { host, output })
    else if (await finishLocalTask(host.bundle, executionId))
      output.note(`What was left of execution ${executionId} has been stopped and removed.`)
  } catch (error) {
    output.warn(
      `What is left of execution ${executionId} could not be removed: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  return 0
}

// We wrote it, but a step before may have written to the same file.
function savedPlace(text: string): SavedPlace | undefined {
  if (text === '') return undefined
  const { region, cluster, logGroup } = JSON.parse(text) as Partial<SavedPlace>
  return region && cluster && logGroup ? { region, cluster, logGroup } : undefined
}

async function finishOnFargate(
  executionId: string,
  place: SavedPlace,
  { host, output }: { readonly host: PostHost; readonly output: GithubOutput },
): Promise<void> {
  const [{ journalIn, openUnfinished }, { folderFor, loginOf }] = await Promise.all([
    import('../compose/fargate.ts'),
    import('./fargate.ts'),
  ])
  const journal = journalIn(folderFor(host.env), executionId)
  journal.abandon()
  const input = readActionInputs()
  const value = <K extends 'role-to-assume' | 'audience'>(name: K) => peekSetting(name, [input], 'action')?.value
  const login = loginOf(
    // Long enough to stop and to read the rest.
    {
      'aws-region': place.region,
      'role-to-assume': value('role-to-assume'),
      audience: value('audience'),
      timeout: 0,
      'start-timeout': 0,
    },
    { context: readRunContext(host.env), env: host.env, output },
  )
  const { tasks, reader, close } = await openUnfinished(place, login)
  const entry = journal.read()
  try {
    const found = await cleanUp(
      {
        find: () => tasks.find(executionId),
        stop: (task, reason) => tasks.stop(task, reason),
        readLogs: (task, cursor) => reader.read(task, cursor, 'command'),
        clock: systemClock,
        output,
      },
      entry && !entry.ended ? { task: { id: entry.task }, nonce: entry.nonce, cursor: entry.cursor } : undefined,
    )
    output.note(
      found === 0 ? `No task of execution ${executionId} is running.` : `Execution ${executionId} has been stopped.`,
    )
  } finally {
    journal.remove()
    close()
  }
}
