import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { ordinaryShells, type Shell } from '../support/shells.ts'
import { until } from '../support/until.ts'
import { type Report, startWrapper } from '../support/wrapper.ts'

const rounds = 16
const atOnce = 4

// A signal that gets lost shows in the code: the command then ends by itself, long before its grace is over.
const orders = { script: 'sleep 20; exit 9', grace: 3_600 }
const stopped = { code: 143, reason: 'signalled' }

/** One wrapper that is told to stop at some moment of its start. */
async function stopAfter(shell: Shell, delayMs: number): Promise<Report> {
  const wrapper = startWrapper(shell, orders)
  await sleep(delayMs)
  const stop = (): void => {
    if (wrapper.child.exitCode === null && wrapper.child.signalCode === null) wrapper.signal('SIGTERM')
  }
  stop()
  // bash ignores a signal for some microseconds while it sets a trap for it, so there it may have to be told again.
  const again = shell.name.startsWith('bash') ? setInterval(stop, 3_000) : undefined
  return wrapper.ended.finally(() => clearInterval(again))
}

/** One that is told to stop just when its command has been started. */
async function stopAtStart(shell: Shell): Promise<Report> {
  const wrapper = startWrapper(shell, orders)
  const group = join(wrapper.dir, 'group')
  await until(() => wrapper.output().includes(' begin '), 'the begin')
  for (const end = Date.now() + 5_000; !existsSync(group) && Date.now() < end; ); // a wait would come too late
  for (const end = performance.now() + Math.random() * 3; performance.now() < end; );
  wrapper.signal('SIGTERM')
  return wrapper.ended
}

// Where it brings busybox along, the group is not written down.
describe.each(ordinaryShells.filter(({ busybox }) => !busybox))('run.sh in $name', (shell) => {
  it('ends also when it is told to stop just after the start', async () => {
    for (let round = 0; round < 12; round++) {
      const { stream } = await stopAtStart(shell)
      expect(stream.exit).toMatchObject(stopped)
    }
  })
})

describe.each(ordinaryShells)('run.sh in $name', (shell) => {
  it('ends with the right frame at every moment at which it is told to stop', async () => {
    for (let round = 0; round < rounds; round += atOnce) {
      const delays = Array.from({ length: atOnce }, () => Math.floor(Math.random() * 100))
      const reports = await Promise.all(delays.map((delay) => stopAfter(shell, delay)))
      for (const [at, report] of reports.entries()) {
        const when = `after ${delays[at]} ms`
        // Before its first line it has no trap yet, and dies as any process would.
        if (report.raw.length === 0 && report.code === null) continue
        const { code, stream, stderr } = report
        const raw = report.raw.toString()
        expect({ when, exit: stream.exit, code, stderr, raw }).toMatchObject({
          when,
          exit: stopped,
          code: 143,
          stderr: '',
        })
      }
    }
  })
})
