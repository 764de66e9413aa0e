import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Journal, Progress } from '../../app/ports.ts'
import type { TaskRef } from '../../core/task/task.ts'

/** Which task's log had been printed, and how far. */
export interface Entry extends Progress {
  readonly task: string
}

/** A journal with what its two readers need. */
export interface OwnJournal extends Journal {
  /** What was last written; undefined where nothing was. */
  read(): Entry | undefined
  /** Tells a `main` that may be running still to stop its task and leave. */
  abandon(): void
}

/** The journal of a run that no other process finishes. */
export const noJournal: Journal = { printed() {}, end() {}, isAbandoned: () => false }

/**
 * A journal in a folder that `main` and `post` share, such as RUNNER_TEMP. A folder that cannot be written to is none:
 * then `post` begins from the head of the log.
 */
export function journalIn(folder: string, executionId: string): OwnJournal {
  const path = join(folder, `mycli-${executionId}.json`)
  const tombstone = join(folder, `mycli-${executionId}.given-up`)
  return {
    printed(task: TaskRef, progress: Progress) {
      try {
        // In one rename, since the process may be killed in the middle.
        writeFileSync(`${path}.new`, JSON.stringify({ task: task.id, ...progress }), { mode: 0o600 })
        renameSync(`${path}.new`, path)
      } catch {
        // The run matters more than its journal.
      }
    },
    isAbandoned: () => existsSync(tombstone),
    read: () => readEntry(path),
    abandon: () => writeFileSync(tombstone, ''),
    end() {
      for (const file of [path, `${path}.new`]) rmSync(file, { force: true })
    },
  }
}

function readEntry(path: string): Entry | undefined {
  try {
    const { task, nonce, cursor, ended } = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>
    if (typeof task !== 'string' || typeof nonce !== 'string') return undefined
    return { task, nonce, cursor: typeof cursor === 'string' ? cursor : undefined, ended: ended === true }
  } catch {
    return undefined
  }
}
