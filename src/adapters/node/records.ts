import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { ExecutionRecord } from '../../app/execution-ports.ts'
import { isExecutionId } from '../../core/aws/executions.ts'

/** How many are kept; the oldest goes first. */
const most = 200

/**
 * Notes on this machine where the tasks of executions are, for commands that come after ECS has forgotten them. Nothing
 * in a note is secret: a reader of the log learns the mark of its frames from the log itself.
 * @param environment XDG_STATE_HOME, else HOME, says where (XDG Base Directory Specification)
 */
export function recordsIn(environment: NodeJS.ProcessEnv) {
  const state = environment['XDG_STATE_HOME'] || join(environment['HOME'] || homedir(), '.local/state')
  const folder = join(state, 'mycli/executions')
  const pathOf = (executionId: string): string => join(folder, `${executionId}.json`)
  return {
    /** A run does not fail because it cannot be noted. */
    async write(record: ExecutionRecord): Promise<void> {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await writeFile(pathOf(record.execution), `${JSON.stringify(record)}\n`, { mode: 0o600 })
        await prune(folder)
      } catch {
        // a home that cannot be written to
      }
    },
    async read(executionId: string): Promise<ExecutionRecord | undefined> {
      if (!isExecutionId(executionId)) return undefined
      try {
        return JSON.parse(await readFile(pathOf(executionId), 'utf8')) as ExecutionRecord
      } catch {
        return undefined
      }
    },
  }
}

async function prune(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  if (names.length <= most) return
  const aged = await Promise.all(names.map(async (name) => ({ name, ms: (await stat(join(folder, name))).mtimeMs })))
  const old = aged.toSorted((a, b) => a.ms - b.ms).slice(0, names.length - most)
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })))
}
