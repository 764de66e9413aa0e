import type { PollingPolicy } from '../task/pace.ts'
/** The shim of the awslogs driver writes so often. */
export const flushMs = 5_000

/** Calls to GetLogEvents that AWS grants a whole account in the regions with the least, in a second; half of it is left to others. */
export const readsPerSecond = 5

/** Calls to DescribeTasks and the like, which share 20 a second. */
export const looksPerSecond = 5

/** The end of a task without a last word is noticed within this time, by each job of a large matrix, too. */
export const longestSilentMs = 15_000

/** Of a large matrix not all jobs run at once; what is still too much is throttled, and slows down by itself. */
export const longestShareMs = 10_000

/**
 * How often Fargate is asked: a run alone looks every second; many share what AWS allows, in step with the log's
 * flushes.
 */
export function fargatePace(jobs: number): PollingPolicy {
  const share = (perSecond: number): number =>
    Math.min(longestShareMs, Math.ceil(Math.max(1, jobs) / perSecond) * 1_000)
  const readMs = share(readsPerSecond)
  const lookMs = Math.max(2_000, share(looksPerSecond))
  return {
    firstMs: readMs,
    longestMs: readMs,
    stateMs: { starting: lookMs, speaking: 60_000, silent: Math.min(longestSilentMs, Math.max(5_000, jobs * 1_000)) },
    ...(readMs > 1_000 ? { flushMs } : {}),
    quietMs: 10_000,
    rereads: true,
  }
}
