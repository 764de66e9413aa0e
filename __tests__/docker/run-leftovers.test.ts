import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { gapsOf, isComplete } from '../../src/core/log/stream.ts'
import { lives, processesOf } from '../support/processes.ts'
import { ordinaryShells, type Shell, shells } from '../support/shells.ts'
import { until } from '../support/until.ts'
import { runWrapper, startWrapper } from '../support/wrapper.ts'

/** Runs the wrapper, and tells which processes that still work in its folder it left. Those are ended. */
async function runAndClean(shell: Shell, script: string) {
  const wrapper = startWrapper(shell, { script })
  try {
    // One that hangs must not leave a flood behind for the tests that follow.
    const report = await Promise.race([wrapper.ended, setTimeout(45_000, undefined, { ref: false })])
    if (!report) throw new Error(`The wrapper does not end; so far: ${wrapper.output().slice(-500)}`)
    return { report, left: processesOf(wrapper.dir) }
  } finally {
    for (const pid of processesOf(wrapper.dir)) process.kill(pid, 'SIGKILL')
  }
}

const inTheGroup: readonly (readonly [string, string])[] = [
  ['a process in the background', 'sleep 60 &'],
  ['one that ignores TERM', '(trap "" TERM HUP; exec sleep 60) &'],
  ['one with pipes of its own', 'sleep 60 </dev/null >/dev/null 2>&1 &'],
]

describe.each(ordinaryShells)('run.sh in $name', (shell) => {
  it.each(inTheGroup)('ends %s that the command left behind', async (_, script) => {
    const { report } = await runAndClean(shell, `${script}\necho $!`)
    expect(report.stream.exit).toMatchObject({ code: 0, reason: 'exited', events: 1 })
    expect(report.lines).toEqual([expect.stringMatching(/^\d+$/)])
    await until(() => !lives(Number(report.lines[0])), 'its end', 500)
  })

  it('does not wait for a process that left the group', async () => {
    const script = "setsid sh -c 'echo gone; : >there; exec sleep 60' & until test -e there; do :; done"
    const { report, left } = await runAndClean(shell, script)
    expect(report.stream.exit).toMatchObject({ code: 0, reason: 'exited', events: 1 })
    expect(report.milliseconds).toBeLessThan(10_000)
    expect(left.length).toBeGreaterThan(0)
  })

  // The second has no newlines at all, so that whatever is not written in one piece is lost in it. busybox awk takes
  // seconds for a flood of that, and gets less.
  const torn = shell.busybox ? 'while :; do printf torn; sleep 0.01; done' : "yes torn | tr -d '\\n'"
  it.each(['while :; do echo tick; done', torn])('ends behind a daemon that does %s', async (noise) => {
    const atWork = "until grep -q '^wchar: [1-9]' /proc/$!/io; do :; done; : >there; wait"
    const daemon = `${noise} & ${atWork}`.replaceAll("'", `'"'"'`)
    const { report } = await runAndClean(shell, `setsid sh -c '${daemon}' & until test -e there; do :; done; exit 5`)
    expect(report.stream.exit).toMatchObject({ code: 5, reason: 'exited' })
    expect(gapsOf(report.stream)).toEqual([])
    expect(isComplete(report.stream)).toBe(true)
  })

  it('leaves no process of its own', async () => {
    const wrapper = startWrapper(shell, { script: 'echo on; while :; do sleep 0.05; done' })
    await until(() => wrapper.output().includes('on\n'), 'the command')
    wrapper.signal('SIGTERM') // so that the process that would kill after the grace is there too
    await wrapper.ended
    await until(() => processesOf(wrapper.dir).length === 0, 'the end of all processes', 500)
  })
})

describe.each(shells)('the end of run.sh in $name', (shell) => {
  it('comes also when the command closes its output', async () => {
    const { lines, code, stream } = await runWrapper(shell, { script: 'echo on; exec >&- 2>&-; sleep 0.1; exit 6' })
    expect([lines, code]).toEqual([['on'], 6])
    expect(stream.exit).toMatchObject({ code: 6, reason: 'exited', events: 1 })
  })

  it('comes also when the command sends TERM to its parent', async () => {
    const { lines, stream } = await runWrapper(shell, { script: 'kill $PPID; echo on; exit 3' })
    expect(lines).toEqual(['on'])
    expect(stream.exit).toMatchObject({ code: 3, reason: 'exited' })
  })

  it('comes also when the command kills its parent', async () => {
    const { stream, code } = await runWrapper(shell, { script: 'kill -KILL $PPID; sleep 60' })
    expect(stream.exit).toMatchObject({ code: 137, reason: 'exited', begun: true })
    expect(code).toBe(137)
  })

  it('comes also when the command kills its group', async () => {
    const { stream } = await runWrapper(shell, { script: 'kill -KILL 0; sleep 60' })
    expect(stream.exit).toMatchObject({ code: 137, reason: 'exited' })
  })

  it('comes also when the command kills the copier', async () => {
    const copier = `for p in /proc/[0-9]*; do
      test "$(readlink $p/fd/0 2>/dev/null)" != "$(readlink /proc/$$/fd/1)" || kill -KILL "$(basename $p)"
    done`
    const { stream, code } = await runWrapper(shell, { script: `echo on; ${copier}; trap '' PIPE; exit 8` })
    expect(stream.exit).toMatchObject({ code: 8, reason: 'exited', begun: true, events: undefined })
    expect(code).toBe(8)
  })
})
