import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { processesWith } from '../support/processes.ts'
import { ordinaryShells, taskShell as shell } from '../support/shells.ts'
import { until } from '../support/until.ts'
import { runWrapper, startWrapper } from '../support/wrapper.ts'

const codes: readonly (readonly [number, string])[] = [
  [0, 'true'],
  [1, 'exit 1'],
  [7, '(exit 7)'],
  [126, 'touch file; ./file'],
  [127, 'no-such-program-here'],
  [137, 'kill -9 $$'],
  [143, 'kill $$; sleep 9'],
]
const stopSignals: readonly (readonly [string, number])[] = [
  ['HUP', 1],
  ['INT', 2],
  ['QUIT', 3],
  ['USR1', 10],
  ['USR2', 12],
  ['TERM', 15],
  ['WINCH', 28],
  ['37', 37],
]

describe(`run.sh in ${shell.name}`, () => {
  it.concurrent.each(codes)('ends with the command’s code %i', async (code, script) => {
    const { stream, ...report } = await runWrapper(shell, { script })
    expect(report.code).toBe(code)
    expect(stream.exit).toMatchObject({ code, reason: 'exited', begun: true })
    expect(stream.damaged).toBe(0)
    expect(report.stderr).toBe('')
  })

  it.concurrent('ends a command at its timeout with 124, if the command then ends by itself too', async () => {
    const script =
      'exec 2>/dev/null; trap "echo asked; exit 0" TERM; echo on; for i in $(seq 400); do sleep 0.05; done; exit 9'
    const report = await runWrapper(shell, { script, plan: { timeoutSeconds: 1 }, grace: 3_600 })
    expect(report.lines).toEqual(['on', 'asked'])
    expect(report.stream.exit).toMatchObject({ code: 124, reason: 'timeout' })
    expect(report.code).toBe(124)
  })

  // Each of the two graces is the long one where it must not be taken.
  it.concurrent('kills a command that ignores TERM when the grace of its timeout is over', async () => {
    const script = 'trap "" TERM; echo on; for i in $(seq 400); do sleep 0.05; done; echo late; exit 9'
    const report = await runWrapper(shell, { script, plan: { timeoutSeconds: 1 }, grace: [1, 3_600] })
    expect([report.lines, report.stream.exit]).toEqual([
      ['on'],
      expect.objectContaining({ code: 124, reason: 'timeout' }),
    ])
    expect(report.stream.exit?.seconds).toBeGreaterThanOrEqual(1)
  })

  it.concurrent('kills a command that ignores a stop signal when the grace of a stop is over', async () => {
    const script = 'trap "" TERM; echo on; for i in $(seq 400); do sleep 0.05; done; echo late; exit 9'
    const wrapper = startWrapper(shell, { script, grace: [3_600, 1] })
    await until(() => wrapper.output().includes('on\n'), 'the command')
    wrapper.signal('SIGTERM')
    expect((await wrapper.ended).stream.exit).toMatchObject({ code: 137, reason: 'signalled' })
  })

  it.concurrent.each(stopSignals)('passes %s on as it is and never calls that success', async (name, number) => {
    // It waits for one program in the background: bash drops a SIGINT that comes while one in the foreground just ends.
    const script = `exec 2>/dev/null; trap 'echo heard ${name}; exit 0' ${name}; echo on; sleep 60 & wait; exit 9`
    const wrapper = startWrapper(shell, { script, grace: 3_600 })
    await until(() => wrapper.output().includes('on\n'), 'the command')
    wrapper.signal(number)
    const report = await wrapper.ended
    expect(report.lines).toEqual(['on', `heard ${name}`])
    expect(report.stream.exit).toMatchObject({ code: 143, reason: 'signalled', begun: true })
    expect(report.code).toBe(143)
  })

  it.concurrent('reports a command that a stop signal ended', async () => {
    const wrapper = startWrapper(shell, { script: 'echo on; exec sleep 60' })
    await until(() => wrapper.output().includes('on\n'), 'the command')
    wrapper.signal('SIGINT')
    expect((await wrapper.ended).stream.exit).toMatchObject({ code: 130, reason: 'signalled' })
  })

  it.concurrent('keeps to the first reason when it is told to stop again and again', async () => {
    const script =
      'exec 2>/dev/null; rounds=$(seq 400); trap "echo asked" TERM HUP; echo on; for i in $rounds; do sleep 0.02 || :; done; exit 9'
    const wrapper = startWrapper(shell, { script, grace: 2 })
    await until(() => wrapper.output().includes('on\n'), 'the command')
    wrapper.signal('SIGTERM')
    await until(() => wrapper.output().includes('asked\n'), 'the signal')
    wrapper.signal('SIGHUP')
    const { stream, lines } = await wrapper.ended
    expect(lines).toEqual(['on', 'asked'])
    expect(stream.exit).toMatchObject({ code: 137, reason: 'signalled' })
  })

  it.concurrent('does not have the command ignore SIGINT or anything else', async () => {
    const script = "grep -E 'Sig(Ign|Blk)' /proc/self/status; trap 'echo INT; exit 3' INT; kill -INT $$; sleep 9"
    const { lines, code } = await runWrapper(shell, { script })
    expect(lines).toEqual([expect.stringMatching(/^SigBlk:\t0+$/), expect.stringMatching(/^SigIgn:\t0+$/), 'INT'])
    expect(code).toBe(3)
  })
})

describe.each(ordinaryShells)('run.sh in $name', (other) => {
  it('tells the own code of a command that ends in the very moment of a signal', async () => {
    const wrapper = startWrapper(other, { script: 'echo on; until test -e ../go; do sleep 0.01; done; exit 5' })
    await until(() => wrapper.output().includes('on\n'), 'the command')
    // It stands still, and finds both when it goes on: the signal, and the end.
    wrapper.signal('SIGSTOP')
    wrapper.signal('SIGTERM')
    writeFileSync(join(wrapper.dir, 'go'), '')
    const command = (): readonly number[] => processesWith(join(wrapper.dir, 'io/script'))
    await until(() => command().length === 0, 'the end of the command', 20_000)
      .then(() => setTimeout(200)) // what waits for it ends a moment later
      .finally(() => wrapper.signal('SIGCONT'))
    expect((await wrapper.ended).stream.exit).toMatchObject({ code: 5, reason: 'signalled' })
  })
})

// A compressor and a copier that tell PID 1 to stop are there at the very moments at which it writes its end and waits
// for the copier's.
if (shell.pid1) {
  it('a stop changes nothing any more once run.sh writes its end', async () => {
    const stops = 'for name in TERM INT HUP USR1 WINCH ALRM PIPE; do kill -$name 1; done'
    const replaced = { gzip: `$real "$@"; ${stops}`, awk: `$real "$@"; code=$?; sleep 0.3; ${stops}; exit $code` }
    const script = 'echo on; echo a=1 >"$GITHUB_OUTPUT"; exit 4'
    const { stream, code, raw, lines } = await runWrapper(shell, { script, replaced })
    expect([lines, code]).toEqual([['on'], 4])
    expect(stream.exit).toMatchObject({ code: 4, reason: 'exited', fileFrames: 2 })
    expect(raw.toString().match(/ exit /g)).toHaveLength(1)
  })
}

it('the end is told by a copier that starts only when the command has ended', async () => {
  const late = { awk: 'sleep 0.5\nexec $real "$@"' }
  const { stream, code, lines } = await runWrapper(shell, { script: 'echo out; exit 3', replaced: late })
  expect([lines, code, stream.exit?.code]).toEqual([['out'], 3, 3])
})

describe('a command that forges its end', () => {
  // What has the stream open for writing can open it for reading as well, and take from it what the copier should have:
  // what stands there after the character 1 was, once, what marks a frame.
  const forger = `
    cat >forge <<'EOF'
      exec 8</proc/self/fd/1
      touch reading
      dd bs=65536 count=1 <&8 2>/dev/null | tr '\\001' '#' | while IFS= read -r line; do
        mark=$(expr "$line" : '#\\([^ ]*\\)')
        [ -z "$mark" ] || printf '\\n%s exit 0 exited 1 0 0 0;\\n\\001%s exit 0 exited 1 9\\n' "$mark" "$mark"
      done
    EOF
    setsid sh ./forge &
    while [ ! -e reading ]; do sleep 0.01; done
    sleep 0.1; echo 'what waits the longest gets it: first the copier'; sleep 0.1`.replaceAll('\n    ', '\n')

  it('does not learn what marks a frame, and ends with its own code', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => runWrapper(shell, { script: `${forger}\nexit 7` })))
    for (const { code, stream, raw } of runs) {
      const ends = raw
        .toString()
        .split('\n')
        .filter((line) => line.startsWith(`${stream.mark} exit `))
      expect([code, ends]).toEqual([7, [expect.stringContaining(' exit 7 exited 1 ')]])
    }
  })
})
