import { afterAll, describe, expect, it } from '@jest/globals'
import { type InPhase, linesIn, type Phase, phases, stepIn } from '../support/fargate-phases.ts'
import { removeTemporaryFolders } from '../support/repository.ts'
import type { StepResult } from '../support/runner.ts'

interface Swept extends InPhase {
  readonly main: StepResult
  readonly post: StepResult
  /** What the command had said in all. */
  readonly said: readonly string[]
}

async function sweptAfter(phase: Phase, kill: boolean): Promise<Swept> {
  const there = await stepIn(phase)
  const { run, world, task } = there
  if (kill) run.process.kill('SIGKILL')
  if (kill) await run.result
  // What lives on is to stop its task by itself: here post is not let in to do so.
  const post = await run.postMeanwhile(kill ? {} : { AWS_ACCESS_KEY_ID: 'AKIANOBODYKNOWSTHIS0' })
  const main = await run.result
  const said = linesIn(world.aws.logOf('/mycli', `mycli/main/${task.id}`).join('\n'))
  await world.aws.close()
  await world.git.close()
  return { ...there, main, post, said }
}

// They mostly wait: all at once.
const killed = new Map(phases.map((phase) => [phase, sweptAfter(phase, true)]))
const surviving = sweptAfter('running', false)
afterAll(async () => {
  await Promise.allSettled([...killed.values(), surviving])
  removeTemporaryFolders()
})

describe('post, after a step on Fargate was killed', () => {
  it.each(phases)('%s, leaves nothing running', async (phase) => {
    const { task, main, post, world } = (await killed.get(phase)) as Swept
    expect(main.signal).toBe('SIGKILL')
    expect(task.stoppingAt).toBeDefined()
    expect(world.aws.tasks).toHaveLength(1)
    expect(post.code).toBe(0)
  })

  it('prints the lines that were still missing, each once and in order', async () => {
    const { main, post, said } = (await killed.get('running')) as Swept
    expect(linesIn(post.log).length).toBeGreaterThan(0)
    expect([...linesIn(main.log), ...linesIn(post.log)]).toEqual(said)
  })

  it('prints all lines where the step was killed before it had read one', async () => {
    const { main, post } = (await killed.get('draining')) as Swept
    expect(`${main.log}${post.log}`.match(/^begun$/gm)).toHaveLength(1)
  })
})

describe('a step that survives its end, as in a job whose container hears no signals', () => {
  it('sees that post has given it up, stops its task, and says that it was cancelled', async () => {
    const { main, task } = await surviving
    expect(task.stoppedReason).toBe('mycli: cancelled')
    expect(main).toMatchObject({ code: 130, outputs: { status: 'cancelled', 'exit-code': '130' } })
  })
})
