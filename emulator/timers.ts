/** What is to happen at its time, and in the order of the times. */
export interface Timers {
  /** Milliseconds since 1970. */
  now(): number
  /** Plans an act; it is told its own time, which lies before `now` where nothing was asked in between. */
  at(time: number, act: (time: number) => void): void
  /** Resolves at a time. */
  wait(time: number): Promise<void>
  /** Carries out what is due. Every request begins with it, so that a clock that jumps needs no timers. */
  advance(): void
  close(): void
}

interface Entry {
  readonly time: number
  readonly number: number
  readonly act: (time: number) => void
}

const longestTimer = 2 ** 31 - 1

/** @param now a clock of the test's own; without one time passes by itself, and so do acts */
export function createTimers(now: (() => number) | undefined): Timers {
  const clock = now ?? Date.now
  let entries: Entry[] = []
  let count = 0
  let timer: NodeJS.Timeout | undefined

  const advance = (): void => {
    for (;;) {
      const first = entries[0]
      if (!first || first.time > clock()) break
      entries.shift()
      first.act(first.time)
    }
    arm()
  }
  // A timer may be a little early by the clock: then it is set again.
  const arm = (): void => {
    clearTimeout(timer)
    const first = entries[0]
    if (!now && first) timer = setTimeout(advance, Math.min(Math.max(1, first.time - clock()), longestTimer))
  }
  const at = (time: number, act: (time: number) => void): void => {
    if (time === Number.POSITIVE_INFINITY) return
    entries.push({ time, number: count++, act })
    entries.sort((a, b) => a.time - b.time || a.number - b.number)
    arm()
  }
  return {
    now: clock,
    at,
    wait: (time) => new Promise((resolve) => at(time, () => resolve())),
    advance,
    close() {
      entries = []
      clearTimeout(timer)
    },
  }
}
