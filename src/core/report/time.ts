import { describeSeconds } from '../duration.ts'
import type { AttemptFacts, RunFacts } from '../task/facts.ts'

/** A part of a run, and how long it took, in whole seconds. */
export interface Share {
  readonly what: string
  readonly seconds: number
}

/** Where the time of a run went: parts that follow one another, and make up the whole. */
export function sharesOf(facts: RunFacts): readonly Share[] {
  const total = secondsBetween(facts.startedAtMs, facts.endedAtMs)
  const last = facts.attempts.at(-1)
  if (!last) return [{ what: 'start', seconds: total }]
  const before = secondsBetween(facts.startedAtMs, last.startedAtMs)
  const shares: Share[] = [{ what: facts.starts > 2 ? 'earlier starts' : 'first start', seconds: before }]
  let left = total - before
  for (const { what, seconds } of partsOf(last)) {
    // The first that has no end took what is left.
    const took = Math.max(0, Math.min(left, seconds ?? left))
    shares.push({ what, seconds: took })
    left -= took
    if (seconds === undefined) return shares
  }
  return [...shares, { what: 'end', seconds: left }]
}

/** "2 min 5 s: 12 s waiting for capacity, 1 min 53 s command"; parts that took no second are left out. */
export function describeTime(facts: RunFacts): string {
  const parts = sharesOf(facts).filter(({ seconds }) => seconds > 0)
  const total = describeSeconds(secondsBetween(facts.startedAtMs, facts.endedAtMs))
  if (parts.length === 0) return total
  return `${total}: ${parts.map(({ what, seconds }) => `${describeSeconds(seconds)} ${what}`).join(', ')}`
}

/** How long a task has been billed for at the end, in seconds: from the pull of its image. */
export function billedSeconds({ engine, startedAtMs, endedAtMs }: AttemptFacts): number {
  const { createdMs, pullStartedMs, stoppedMs } = engine?.times ?? {}
  if (pullStartedMs === undefined) return 0
  // Its end may not be known yet, and our clock is another one.
  const waitedMs = pullStartedMs - (createdMs ?? pullStartedMs)
  return between(pullStartedMs, stoppedMs) ?? secondsBetween(startedAtMs, endedAtMs - waitedMs)
}

type Part = { readonly what: string; readonly seconds: number | undefined }

// The clocks of ECS and of the task differ little, and from ours by an unknown amount: only differences count. The commit is
// fetched while the image is pulled, so what is called the checkout is what it took longer.
function partsOf(attempt: AttemptFacts): readonly Part[] {
  const { begunAtMs, begunAtSeconds, startedAtMs, seconds, links, engine } = attempt
  const { createdMs, pullStartedMs, pullStoppedMs } = engine?.times ?? {}
  const command: Part = { what: 'command', seconds }
  const began = begunAtMs === undefined ? undefined : secondsBetween(startedAtMs, begunAtMs)
  if (!links)
    return began === undefined
      ? [{ what: 'checkout', seconds: undefined }]
      : [{ what: 'checkout', seconds: began }, command]
  const atMs = begunAtSeconds === undefined ? undefined : begunAtSeconds * 1_000
  const known: readonly Part[] = [
    { what: 'waiting for capacity', seconds: between(createdMs, pullStartedMs) },
    { what: 'pulling', seconds: between(pullStartedMs, pullStoppedMs) },
    { what: 'checkout', seconds: between(pullStoppedMs, atMs) },
  ]
  if (began !== undefined && known.some((part) => part.seconds === undefined))
    return [{ what: 'start', seconds: began }, command]
  return [...known, command]
}

const between = (fromMs: number | undefined, toMs: number | undefined): number | undefined =>
  fromMs === undefined || toMs === undefined ? undefined : secondsBetween(fromMs, toMs)

const secondsBetween = (fromMs: number, toMs: number): number => Math.max(0, Math.round((toMs - fromMs) / 1_000))
