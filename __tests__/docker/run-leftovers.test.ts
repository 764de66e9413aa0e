import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { gapsOf, isComplete } from '../../src/core/log/completeness.ts'
import { lives, processesOf } from '../support/processes.ts'
import { ordinaryShells, type Shell, seenShell, taskShell } from '../support/shells.ts'
import { until } from '../support/until.ts'
import { endProcesses, type Report, runWrapper, startWrapper } from '../support/wrapper.ts'

/** Runs the wrapper to its end and looks at what it left; only then is that ended. */
async function afterRun(shell: Shell, script: string, look: (report: Report, dir: string) => Promise<void> | void) {
  const wrapper = startWrapper(shell, { script })
  try {
    // One that hangs must not leave a flood behind for the tests that follow.
    const report = await Promise.race([wrapper.ended, setTimeout(45_000, undefined, { ref: false })])
    if (!report) throw new Error(`The wrapper does not end; so far: ${wrapper.output().slice(-500)}`)
    await look(report, wrapper.dir)
  } finally {
    endProcesses(wrapper.dir)
  }
}

const inTheGroup = [
  'sleep 3600',
  '(trap "" TERM HUP; exec sleep 3600)',
  'sleep 3600 </dev/null >/dev/null 2>&1', // with pipes of its own
]
  .map((process) => `${process} &\necho $!`)
  .join('\n')

describe.each(ordinaryShells)('run.sh in $name', (shell) => {
  it('ends all that the command left behind in its group, also what ignores TERM', async () => {
    await afterRun(shell, inTheGroup, async ({ stream, lines }, dir) => {
      expect(stream.exit).toMatchObject({ code: 0, reason: 'exited', events: 3 })
      expect(lines).toEqual(Array(3).fill(expect.stringMatching(/^\d+$/)))
      // They were killed before the last frame; the kernel may be about to take them down.
      await until(() => !lines.some((pid) => lives(Number(pid))), 'their end', 5_000)
      await until(() => processesOf(dir).length === 0, 'the end of all processes', 5_000)
    })
  })

  // The second has no newlines at all, so that all that is not written in one piece is lost in it. busybox awk takes
  // seconds for a flood of that, and gets less.
  const torn = shell.busybox ? 'while :; do printf torn; sleep 0.01; done' : "yes torn | tr -d '\\n'"
  it.each(['while :; do echo tick; done', torn])('ends behind a daemon that does %s', async (noise) => {
    const atWork = "until grep -q '^wchar: [1-9]' /proc/$!/io; do :; done; : >there; wait"
    const daemon = `${noise} & ${atWork}`.replaceAll("'", `'"'"'`)
    const script = `echo a=1 >"$GITHUB_OUTPUT"; setsid sh -c '${daemon}' & until test -e there; do :; done; exit 5`
    await afterRun(shell, script, ({ stream }) => {
      expect(stream.exit).toMatchObject({ code: 5, reason: 'exited', fileFrames: 2 })
      expect([stream.damaged, gapsOf(stream), isComplete(stream)]).toEqual([0, [], true])
    })
  })
})

describe(`run.sh in ${seenShell.name}`, () => {
  it('does not wait for a process that left the group', async () => {
    const script = "setsid sh -c 'echo gone; : >there; exec sleep 3600' & until test -e there; do :; done"
    await afterRun(seenShell, script, ({ stream }, dir) => {
      expect(stream.exit).toMatchObject({ code: 0, reason: 'exited', events: 1 })
      expect(processesOf(dir).length).toBeGreaterThan(0)
    })
  })

  it('tells its end again where a process that left the group has read it away', async () => {
    // The copier stands still until then, so the end is read by the other for sure.
    const thief = `
      for p in /proc/[0-9]*; do
        test "$(readlink $p/fd/0 2>/dev/null)" != "$(readlink /proc/$$/fd/1)" || copier=$(basename $p)
      done
      cat >thief <<EOF
        exec 8</proc/self/fd/1
        kill -STOP $copier
        : >there
        until dd bs=65536 count=1 <&8 2>/dev/null | grep -q "$(printf '\\001')"; do :; done
        kill -CONT $copier
EOF
      setsid sh ./thief &
      until test -e there; do sleep 0.01; done
      exit 9`
    await afterRun(seenShell, thief, ({ stream, code }) => {
      expect(stream.exit).toMatchObject({ code: 9, reason: 'exited', begun: true, events: 0 })
      expect(code).toBe(9)
    })
  })

  it('leaves no process of its own', async () => {
    const wrapper = startWrapper(seenShell, { script: 'echo on; while :; do sleep 0.05; done', grace: 3_600 })
    await until(() => wrapper.output().includes('on\n'), 'the command')
    const { dir } = wrapper
    expect(processesOf(dir).length).toBeGreaterThan(2)
    wrapper.signal('SIGTERM') // so that the process that would kill after the grace is there too
    await wrapper.ended
    await until(() => processesOf(dir).length === 0, 'the end of all processes', 5_000)
  })
})

const endings: readonly (readonly [string, string, number])[] = [
  ['closes its output', 'echo on; exec >&- 2>&-; sleep 0.1; exit 6', 6],
  ['sends TERM to its parent', 'echo on; kill $PPID; exit 3', 3],
  ['kills its parent', 'echo on; kill -KILL $PPID; sleep 3600', 137],
  ['kills its group', 'echo on; kill -KILL 0; sleep 3600', 137],
]

// Here the shells differ: what they do with signals, and what with a child that has ended.
describe.each([taskShell, ...ordinaryShells.filter(({ busybox }) => !busybox)])(
  'the end of run.sh in $name',
  (shell) => {
    it.each(endings)('comes also when the command %s', async (_what, script, expected) => {
      const { lines, code, stream } = await runWrapper(shell, { script })
      expect([lines, code]).toEqual([['on'], expected])
      expect(stream.exit).toMatchObject({ code: expected, reason: 'exited', begun: true, events: 1 })
    })

    it('comes also when the command kills the copier', async () => {
      const copier = `for p in /proc/[0-9]*; do
      test "$(readlink $p/fd/0 2>/dev/null)" != "$(readlink /proc/$$/fd/1)" || kill -KILL "$(basename $p)"
    done`
      const { stream, code } = await runWrapper(shell, { script: `echo on; ${copier}; trap '' PIPE; exit 8` })
      expect(stream.exit).toMatchObject({ code: 8, reason: 'exited', begun: true, events: undefined })
      expect(code).toBe(8)
    })
  },
)
