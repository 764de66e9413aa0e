import type { Checkpoint, Stream } from './stream.ts'

/** Lines missing (or, below zero, too many) between two places that the wrapper counted. */
export interface Gap {
  readonly after: number
  readonly before: number
  readonly missing: number
}

/** How much of the log has come. */
export interface LogCounts {
  readonly delivered: number
  /** Undefined where the wrapper's count did not come. */
  readonly written: number | undefined
}

/** Whether everything that the wrapper sent is known to be here. */
export function isComplete(stream: Stream): boolean {
  const { exit, seen } = stream
  if (!exit) return false
  return (exit.events === undefined || seen >= exit.events) && missingFileFrames(stream) === 0
}

/** Whether the last word is that the task was told to stop: to the wrapper, or to the checkout that it waited for. */
export function isToldToStop({ exit, failure }: Stream): boolean {
  return exit?.reason === 'signalled' || (exit?.reason === 'checkout' && failure?.failure === 'stopped')
}

/** How many frames with what the command wrote for its step have not arrived, as far as the end says. */
export function missingFileFrames(stream: Stream): number {
  return Math.max(0, (stream.exit?.fileFrames ?? 0) - countFileFrames(stream))
}

/**
 * Where lines are missing or surplus. The numbers are net: a loss that a doubling makes up for between two marks is
 * not seen, and neither is an order that is wrong between them.
 */
export function gapsOf(stream: Stream): readonly Gap[] {
  const total = stream.exit?.events
  const end: readonly Checkpoint[] = total === undefined ? [] : [{ sent: total, seen: stream.seen }]
  const gaps: Gap[] = []
  let from: Checkpoint = { sent: 0, seen: 0 }
  for (const to of [...stream.checkpoints.filter(({ sent }) => total === undefined || sent < total), ...end]) {
    const missing = to.sent - from.sent - (to.seen - from.seen)
    if (missing !== 0) gaps.push({ after: from.sent, before: to.sent, missing })
    from = to
  }
  return gaps
}

/** How many lines have come, of how many that were written; a long line counts once for each of its pieces. */
export const countsOf = ({ seen, exit }: Stream): LogCounts => ({ delivered: seen, written: exit?.events })

function countFileFrames(stream: Stream): number {
  return Object.values(stream.files).reduce(
    (sum, { chunks, end, largeBytes }) => sum + chunks.size + (end ? 1 : 0) + (largeBytes === undefined ? 0 : 1),
    0,
  )
}
