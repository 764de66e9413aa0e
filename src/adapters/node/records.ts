import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import type { ExecutionRecord } from '../../app/execution-ports.ts'
import { isExecutionId, isTaskId } from '../../core/aws/executions.ts'

/** How many are kept; the oldest goes first. */
const most = 200
/** A note is some hundred bytes. */
const longestNote = 64 * 1024

/**
 * Notes on this machine where the tasks of executions are, for commands that come after ECS has forgotten them. Nothing
 * in a note is secret: a reader of the log learns the mark of its frames from the log itself.
 * @param environment XDG_STATE_HOME, else HOME, says where; a relative one is to be ignored (XDG Base Directory Specification)
 */
export function recordsIn(environment: NodeJS.ProcessEnv) {
  const { XDG_STATE_HOME = '', HOME } = environment
  const state = isAbsolute(XDG_STATE_HOME) ? XDG_STATE_HOME : join(HOME || homedir(), '.local/state')
  const folder = join(state, 'mycli/executions')
  const pathOf = (executionId: string): string => join(folder, `${executionId}.json`)
  return {
    /** A run does not fail because it cannot be noted. */
    async write(record: ExecutionRecord): Promise<void> {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        const path = pathOf(record.execution)
        // In one rename, since another process may read it meanwhile.
        await writeFile(`${path}.new`, `${JSON.stringify(record)}\n`, { mode: 0o600 })
        await rename(`${path}.new`, path)
        await prune(folder)
      } catch {
        // a home that cannot be written to
      }
    },
    /** A file that is no note of that execution counts as none. */
    async read(executionId: string): Promise<ExecutionRecord | undefined> {
      if (!isExecutionId(executionId)) return undefined
      try {
        const file = await stat(pathOf(executionId))
        // A pipe would be waited for.
        if (!file.isFile() || file.size > longestNote) return undefined
        return recordOf(executionId, JSON.parse(await readFile(pathOf(executionId), 'utf8')))
      } catch {
        return undefined
      }
    },
  }
}

function recordOf(execution: string, note: Readonly<Record<string, unknown>>): ExecutionRecord | undefined {
  const { task, region, cluster, logGroup } = note
  const isRecord = note['execution'] === execution && typeof task === 'string' && isTaskId(task)
  if (!isRecord || !isName(region) || !isName(cluster) || !isName(logGroup)) return undefined
  return { execution, task, region, cluster, logGroup }
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''

async function prune(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  if (names.length <= most) return
  const aged = await Promise.all(names.map(async (name) => ({ name, ms: (await stat(join(folder, name))).mtimeMs })))
  const old = aged.toSorted((a, b) => a.ms - b.ms).slice(0, names.length - most)
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })))
}
