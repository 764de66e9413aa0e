import type { SimulatedTask } from '../../emulator/simulated-task.ts'
import { type FargateWorld, fargateWorld } from './fargate-step.ts'
import type { StepRun } from './runner.ts'
import { until } from './until.ts'

/** How far a step may have come when something happens to it. */
export type Phase = 'before RunTask answers' | 'pending' | 'running' | 'draining'

/** All of them. */
export const phases: readonly Phase[] = ['before RunTask answers', 'pending', 'running', 'draining']

const slowly = 'echo begun; for n in $(seq 1 3000); do echo "line $n"; sleep 0.1; done'
const commands: Readonly<Record<Phase, string>> = {
  'before RunTask answers': slowly,
  pending: slowly,
  running: slowly,
  draining: 'echo begun; sleep 1',
}

/** A step that has come to a phase, in a world of its own. */
export interface InPhase {
  readonly world: FargateWorld
  readonly run: StepRun
  readonly task: SimulatedTask
}

/** A world for a step that is to come so far. */
export function worldFor(phase: Phase): Promise<FargateWorld> {
  return fargateWorld({
    timing: {
      ...{ provisioning: phase === 'pending' ? 20 : 0.2, pending: 0.1, pull: 0.2, deactivating: 0.1, stopping: 0.1 },
      ...{ deprovisioning: 30, flushPeriod: 0.5, ingestionLag: phase === 'draining' ? 8 : 0.1, streamLag: 0 },
    },
  })
}

/** Starts a step, and answers when it has come so far. */
export async function stepIn(phase: Phase, there?: FargateWorld): Promise<InPhase> {
  const world = there ?? (await worldFor(phase))
  // The first requests find no task definition, and start nothing.
  const slow = { kind: 'delay', ms: 2_500 } as const
  if (phase === 'before RunTask answers') world.aws.faults.add({ operation: 'ecs:RunTask' }, slow)
  const run = world.step(commands[phase])
  const { tasks } = world.aws
  await until(() => tasks.length === 1, 'a task')
  const [task] = tasks as readonly [SimulatedTask]
  if (phase === 'pending') await until(() => run.log().includes('task: arn:'), phase)
  if (phase === 'running') await untilNoted(run, '\nline 10\n')
  if (phase === 'draining') await until(() => task.stoppingAt !== undefined, phase)
  return { world, run, task }
}

// What is printed is noted a moment later; a process that is killed between the two prints it twice, rather than not at all.
async function untilNoted(run: StepRun, text: string): Promise<void> {
  await until(() => run.log().includes(text), text)
  const printedAt = Date.now()
  await until(() => run.notedAt() >= printedAt, `a note of ${text}`)
}

/** The lines of a command, in a log. */
export const linesIn = (log: string): readonly string[] => log.match(/^line \d+$/gm) ?? []
