import { createHash } from 'node:crypto'
import { closeSync, constants, openSync, realpathSync } from 'node:fs'
import { access, lstat, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { endWithJanitor, startJanitor } from './janitor.ts'

/** How long a janitor takes at the most: the grace of the task, and some. */
const janitorTimeMs = 6_000

const folderName = (executionId: string): string =>
  `mycli-${createHash('sha256').update(executionId).digest('hex').slice(0, 20)}`

/** The folder that those of the tasks are in, by its real path, since /proc shows no other. */
const root = (): string => realpathSync(tmpdir())

/**
 * The folder of a task. It is known from the execution id alone, for a later process; the id itself, by which the task's
 * processes are found, stands in no argument and in no name.
 */
export const taskFolder = (executionId: string): string => join(root(), folderName(executionId))

/** Notes in a task's folder, which is closed to other users, whose it is. */
export const noteId = (dir: string, executionId: string): Promise<void> => writeFile(join(dir, 'id'), executionId)

/**
 * Removes what is left of a task that is known by its id alone, because the process that started it was killed.
 * @returns whether anything was left after the task's own janitor had its time
 */
export async function removeRemains(janitorScript: string, executionId: string): Promise<boolean> {
  const dir = taskFolder(executionId)
  const isThere = (): Promise<boolean> =>
    access(dir).then(
      () => true,
      () => false,
    )
  for (const end = Date.now() + janitorTimeMs; Date.now() < end; await setTimeout(50))
    if (!(await isThere())) return false
  await endWithJanitor(await startJanitor(janitorScript, dir, executionId))
  return true
}

/** Removes what is left of every task whose starter was killed together with its janitor. */
export async function removeAbandoned(janitorScript: string): Promise<void> {
  const folders = (await readdir(root())).filter((name) => /^mycli-[0-9a-f]{20}$/.test(name))
  await Promise.all(
    folders.map(async (name) => {
      const dir = join(root(), name)
      if (!(await isOurs(dir)) || !isAbandoned(dir)) return
      const id = await readFile(join(dir, 'id'), 'utf8').catch(() => '')
      await endWithJanitor(await startJanitor(janitorScript, dir, folderName(id) === name ? id : ''))
    }),
  )
}

const isOurs = (dir: string): Promise<boolean> =>
  lstat(dir).then(
    (found) => found.isDirectory() && found.uid === process.getuid?.(),
    () => false,
  )

/** Whether the pipe that both the starter and the janitor hold open has no reader any more (fifo(7)). */
function isAbandoned(dir: string): boolean {
  const { O_WRONLY, O_NONBLOCK, O_NOFOLLOW } = constants
  try {
    closeSync(openSync(join(dir, 'alive'), O_WRONLY | O_NONBLOCK | O_NOFOLLOW))
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENXIO'
  }
}
