import { describeSeconds } from '../duration.ts'
import type { RunFacts } from '../task/facts.ts'

/**
 * How long a run took that was followed from somewhere, or after its end: by the clocks of ECS and of the task, since
 * ours saw a part of it. Undefined where its command did not run, or no longer can be known.
 */
export function describeFollowed({ attempts }: Pick<RunFacts, 'attempts'>): string | undefined {
  const { begunAtSeconds, seconds, engine } = attempts.at(-1) ?? {}
  if (seconds === undefined) return undefined
  const createdMs = engine?.times.createdMs
  const before =
    createdMs === undefined || begunAtSeconds === undefined ? 0 : Math.round(begunAtSeconds - createdMs / 1_000)
  // ECS forgets a task an hour after its end, and the clocks may differ.
  if (before <= 0) return `the command took ${describeSeconds(seconds)}`
  return `took ${describeSeconds(before + seconds)}: ${describeSeconds(before)} start, ${describeSeconds(seconds)} command`
}
