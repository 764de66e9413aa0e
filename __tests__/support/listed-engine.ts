import type { Clock, Engine } from '../../src/app/ports.ts'
import type { PollingPolicy } from '../../src/core/task/pace.ts'
import type { TaskState } from '../../src/core/task/task.ts'
import { running } from './fakes.ts'

/** An event of a log: where it stands among the others, and from when on it can be read. */
export interface Listed {
  readonly text: string
  readonly place: number
  readonly atMs: number
}

/** A log that is a list, and how it is served. */
export interface Listing {
  readonly events: readonly Listed[]
  readonly pageSize: number
  readonly clock: Clock
  readonly state?: () => TaskState
  /** Serves a page once more, now and then. */
  readonly repeats?: (read: number) => boolean
}

/** An engine whose log is a list: a cursor is the place of the last event before it, and what appears ahead of it is missed. */
export function listedEngine({ events, pageSize, clock, state = () => running, repeats }: Listing): Engine & {
  readonly cursors: (string | undefined)[]
} {
  const cursors: (string | undefined)[] = []
  const sorted = [...events].sort((one, other) => one.place - other.place)
  return {
    cursors,
    start: async ({ executionId }) => ({ id: executionId }),
    inspect: async () => state(),
    async readLogs(_task, cursor, source) {
      if (source === 'checkout') return { events: [], cursor }
      cursors.push(cursor)
      const after = cursor === undefined ? Number.NEGATIVE_INFINITY : Number(cursor)
      const page = sorted.filter(({ place, atMs }) => place > after && atMs <= clock.now()).slice(0, pageSize)
      const last = page.at(-1)
      const next = last && !repeats?.(cursors.length) ? `${last.place}` : cursor
      return { events: page.map(({ text }) => text), cursor: next }
    },
    stop: async () => {},
  }
}

/** The pace of an engine whose pages can be read again. */
export const rereadingPace: PollingPolicy = {
  firstMs: 1_000,
  longestMs: 1_000,
  stateMs: { starting: 2_000, speaking: 60_000, silent: 15_000 },
  quietMs: 10_000,
  rereads: true,
}
