import { describe, expect, it } from '@jest/globals'
import { shells } from '../support/shells.ts'
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

describe.each(shells)('run.sh in $name', (shell) => {
  it.concurrent.each(codes)('ends with the command’s code %i', async (code, script) => {
    const { stream, ...report } = await runWrapper(shell, { script })
    expect(report.code).toBe(code)
    expect(stream.exit).toMatchObject({ code, reason: 'exited', begun: true })
    expect(stream.damaged).toBe(0)
    expect(report.stderr).toBe('')
  })

  it.concurrent('ends a command at its timeout with 124, whatever the command makes of it', async () => {
    const script = 'exec 2>/dev/null; trap "echo asked; exit 0" TERM; echo on; while :; do sleep 0.05; done'
    const report = await runWrapper(shell, { script, plan: { timeoutSeconds: 1 }, grace: 20 })
    expect(report.lines).toEqual(['on', 'asked'])
    expect(report.stream.exit).toMatchObject({ code: 124, reason: 'timeout' })
    expect(report.code).toBe(124)
    expect(report.milliseconds).toBeLessThan(10_000)
  })

  it.concurrent('kills a command that ignores TERM when the grace is over', async () => {
    const script = 'trap "" TERM; echo on; while :; do sleep 0.05; done'
    const report = await runWrapper(shell, { script, plan: { timeoutSeconds: 1 }, grace: 1 })
    expect(report.stream.exit).toMatchObject({ code: 124, reason: 'timeout' })
    expect(report.milliseconds).toBeGreaterThan(1_500)
    expect(report.milliseconds).toBeLessThan(10_000)
  })

  it.concurrent.each(stopSignals)('passes %s on as it is and never calls that success', async (name, number) => {
    const script = `exec 2>/dev/null; trap 'echo heard ${name}; exit 0' ${name}; echo on; while :; do sleep 0.02; done`
    const wrapper = startWrapper(shell, { script, grace: 20 })
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

  it.concurrent('ends at once when told to stop while it waits for checkout', async () => {
    const wrapper = startWrapper(shell, { word: undefined, log: 'at work\n' })
    await until(() => shell.pid1 || wrapper.child.pid !== undefined)
    await new Promise((resolve) => setTimeout(resolve, 150)) // into the wait
    wrapper.signal('SIGTERM')
    const { stream, code, milliseconds } = await wrapper.ended
    expect(stream.exit).toMatchObject({ code: 143, reason: 'signalled', begun: false })
    expect(code).toBe(143)
    expect(milliseconds).toBeLessThan(3_000)
  })

  it.concurrent('does not have the command ignore SIGINT or anything else', async () => {
    const report = await runWrapper(shell, { script: 'grep -E "Sig(Ign|Cgt|Blk)" /proc/self/status' })
    const masks = report.lines.map((line) => line.split('\t'))
    expect(masks.find(([name]) => name === 'SigIgn:')?.[1]).toMatch(/^0+$/)
    expect(masks.find(([name]) => name === 'SigBlk:')?.[1]).toMatch(/^0+$/)
    const trapped = await runWrapper(shell, { script: "trap 'echo INT; exit 3' INT; kill -INT $$; sleep 9" })
    expect(trapped.lines).toEqual(['INT'])
    expect(trapped.code).toBe(3)
  })
})
