import type { TransientKind } from '../errors.ts'
import { isToldToStop } from '../log/completeness.ts'
import type { Watch } from './watch.ts'

/** How often an engine may be asked, and what is peculiar to its log. Times are in milliseconds. */
export interface PollingPolicy {
  /** Between two reads of the log: after a page with something in it, and after the first empty one; it doubles then. */
  readonly firstMs: number
  readonly longestMs: number
  /**
   * Between two looks at the task's state: before the command begins, while its log speaks, and while it is silent,
   * which it is when it has said nothing for as long.
   */
  readonly stateMs: { readonly starting: number; readonly speaking: number; readonly silent: number }
  /** How often the engine's log is filled; reading is then done in step with it. Undefined: whenever something is written. */
  readonly flushMs?: number
  /** How long a log must have been quiet after the task's end before it is taken to be whole. */
  readonly quietMs: number
  /** Whether a page can be read again from its cursor, so that lines that came out of order can be found. */
  readonly rereads: boolean
}

/** How much sooner it is read on where more is waiting. */
const backlogShare = 0.2

/** What is to be looked at now. */
export interface Wanted {
  readonly state: boolean
  readonly log: boolean
}

/** Without news of a task's state for so long, its log is read though the task may not have begun. */
const staleAfterMs = 10_000
/** The longest pause of a cancelled run, which has seconds to live. */
const hurriedMs = 1_000
/** The longest pause after refused or failed calls; shorter where the last word may be there already. */
const longestBackoffMs = { starting: 15_000, begun: 5_000 } as const

/** What to look at in this round: the state as rarely as may be, the log once there can be one. */
export function wanted(watch: Watch, pace: PollingPolicy, nowMs: number): Wanted {
  const knownForMs = watch.stateAtMs === undefined ? Number.POSITIVE_INFINITY : nowMs - watch.stateAtMs
  const state = watch.state?.phase !== 'stopped' && knownForMs >= stateEveryMs(watch, pace, nowMs)
  return { state, log: watch.state?.phase !== 'pending' || knownForMs >= staleAfterMs }
}

function stateEveryMs(watch: Watch, { stateMs }: PollingPolicy, nowMs: number): number {
  const { stream, begunAtMs, stop } = watch
  // The last word is here: only one that doesn't say what told the task to stop leaves a question.
  if (stream.exit) return isToldToStop(stream) && !stop ? stateMs.starting : Number.POSITIVE_INFINITY
  if (begunAtMs === undefined || stop) return stateMs.starting
  return nowMs - (watch.spokeAtMs ?? begunAtMs) < stateMs.silent ? stateMs.speaking : stateMs.silent
}

/**
 * How long to wait before the next round.
 * @param chance between 0 and 1, so that many waiting runs do not retry at the same moment
 */
export function pauseMs(watch: Watch, pace: PollingPolicy, now: { nowMs: number; chance: number }): number {
  const pause = unhurriedMs(watch, pace, now)
  return watch.stop?.cause === 'cancelled' ? Math.min(hurriedMs, pause) : pause
}

function unhurriedMs(watch: Watch, pace: PollingPolicy, { nowMs, chance }: { nowMs: number; chance: number }): number {
  if (watch.backoff > 0) {
    const { starting, begun } = longestBackoffMs
    const longest = Math.max(pace.longestMs, watch.begunAtMs === undefined && !watch.stoppedAtMs ? starting : begun)
    return Math.min(longest, pace.firstMs * 2 ** watch.backoff) * (0.5 + chance / 2)
  }
  if (watch.full || watch.again) return pace.firstMs * backlogShare
  const plain = Math.min(pace.longestMs, pace.firstMs * 2 ** Math.min(Math.max(watch.emptyPages - 1, 0), 30))
  const { flushMs } = pace
  const hasEnded = watch.stream.exit !== undefined || watch.stoppedAtMs !== undefined
  if (flushMs === undefined || watch.begunAtMs === undefined || hasEnded || watch.newsAtMs === undefined) return plain
  return inStepMs(watch.newsAtMs, Math.max(flushMs, plain), nowMs) + chance * 250
}

// The log is filled in a steady beat: news came just after one, so that more will come just after another.
function inStepMs(newsAtMs: number, everyMs: number, nowMs: number): number {
  const since = Math.max(0, nowMs - newsAtMs)
  return everyMs - (since % everyMs)
}

/** How strained the engine is after a round: more with each refused call, half as much with one that went well. */
export function backoffAfter(before: number, trouble: TransientKind | undefined): number {
  return trouble === undefined ? Math.floor(before / 2) : Math.min(before + 1, 10)
}
