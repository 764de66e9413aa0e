import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { taskShell as shell } from '../support/shells.ts'
import { type Report, runWrapper } from '../support/wrapper.ts'

const counters = (kills: number): string => `low 0\noom 3\noom_kill ${kills}\noom_group_kill 9\n`
const memoryEvents = 'events'
const count = (dir: string, kills: number): void => writeFileSync(join(dir, memoryEvents), counters(kills))
const killed = 'kill -9 $$'

describe(`run.sh in ${shell.name}, in a container`, () => {
  /** Runs a command that the kernel's counters change under. */
  const underCounters = (script: string, before: number | undefined, after: number): Promise<Report> =>
    runWrapper(shell, {
      script: `printf '${counters(after).replaceAll('\n', '\\n')}' >"$GITHUB_WORKSPACE/../${memoryEvents}"\n${script}`,
      memoryEvents,
      prepare: (dir) => before === undefined || count(dir, before),
    })

  it.concurrent('says that the memory was used up when the kernel killed for it', async () => {
    const { stream, code } = await underCounters(killed, 2, 3)
    expect(stream.exit).toMatchObject({ code: 137, reason: 'memory', begun: true })
    expect(code).toBe(137)
  })

  const others: readonly (readonly [string, string, number | undefined, number])[] = [
    ['the kernel killed nothing', killed, 2, 2],
    ['nothing tells what it had killed before', killed, undefined, 2],
    ['the command ended otherwise', 'exit 1', 2, 3],
  ]
  it.concurrent.each(others)('does not say so when %s', async (_what, script, before, after) => {
    expect((await underCounters(script, before, after)).stream.exit?.reason).toBe('exited')
  })

  it.concurrent('does not say so of a command that was stopped at its timeout', async () => {
    const script = `trap '' TERM; printf 'oom_kill 9\\n' >"$GITHUB_WORKSPACE/../${memoryEvents}"; while :; do sleep 0.05; done`
    const prepare = (dir: string): void => count(dir, 0)
    const { stream } = await runWrapper(shell, { script, memoryEvents, prepare, plan: { timeoutSeconds: 1 } })
    expect(stream.exit).toMatchObject({ code: 124, reason: 'timeout' })
  })

  it.concurrent('ignores the CMD of an image behind its arguments', async () => {
    const behind = ['sleep', '1', '--patience', '30']
    const { stream } = await runWrapper(shell, { word: undefined, patience: 1, behind })
    expect(stream.failure?.text).toBe('the checkout gave no sign of life for 1 seconds')
    const { lines, code } = await runWrapper(shell, { script: 'echo on', behind })
    expect([lines, code]).toEqual([['on'], 0])
  })
})
