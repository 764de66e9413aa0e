import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { endStarted, processesWith, uniqueSeconds } from '../support/processes.ts'
import { newRepository, removeTemporaryFolders, type TestRepository, temporaryFolder } from '../support/repository.ts'
import { startStep } from '../support/runner.ts'
import { until } from '../support/until.ts'
import { yardstickMs } from '../support/yardstick.ts'

let repository: TestRepository
let scratch: string

beforeAll(() => {
  repository = newRepository()
  scratch = temporaryFolder()
})
afterEach(endStarted)
afterAll(removeTemporaryFolders)

const start = (command: string, env: Readonly<Record<string, string>> = {}) =>
  startStep({
    scratch,
    workspace: repository.path,
    inputs: { engine: 'local', command },
    env: { GITHUB_SHA: repository.git('rev-parse', 'HEAD'), ...env },
  })

describe('a step that is cancelled', () => {
  it('stops its command and says so, with nothing left running, and leaves the step beside it alone', async () => {
    const seconds = uniqueSeconds()
    // Steps of one job share these folders.
    const folder = mkdtempSync(join(scratch, 'shared-'))
    const shared = { TMPDIR: folder, RUNNER_TEMP: folder }
    const flag = join(scratch, `go-on-${seconds}`)
    const waits = `echo waiting; while [ ! -e ${flag} ]; do sleep 0.05; done; echo "a=1" >>"$GITHUB_OUTPUT"`
    const beside = start(waits, shared)
    const run = start(`setsid --fork sleep ${seconds}; echo begun; sleep ${seconds}`, shared)
    await until(() => run.log().includes('\nbegun\n') && processesWith(`sleep ${seconds}`).length === 2, 'the command')
    await until(() => beside.log().includes('\nwaiting\n'), 'the other command')
    const sentAt = Date.now()
    run.process.kill('SIGINT')
    const process = yardstickMs()
    const { code, outputs, log } = await run.result
    // The runner sends SIGTERM after 7.5 s.
    expect(Date.now() - sentAt).toBeLessThan(7_500 + 10 * (await process))
    expect(code).toBe(130)
    expect(outputs).toMatchObject({ status: 'cancelled', 'exit-code': '130' })
    expect(log).toMatch(/^::error.*cancelled/m)
    expect(processesWith(`sleep ${seconds}`)).toEqual([])
    expect((await run.post()).log).toBe('')
    writeFileSync(flag, '')
    expect(await beside.result).toMatchObject({ code: 0, outputs: { status: 'success', a: '1' } })
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves nothing behind when it is killed and post runs', async () => {
    const seconds = uniqueSeconds()
    const run = start(`setsid --fork sleep ${seconds}; echo begun; sleep ${seconds}`)
    await until(() => run.log().includes('\nbegun\n') && processesWith(`sleep ${seconds}`).length === 2, 'the command')
    for (const pid of processesWith(`janitor.sh`).filter((pid) =>
      processesWith(run.leftovers()[0] ?? '-').includes(pid),
    ))
      process.kill(pid, 'SIGKILL')
    run.process.kill('SIGKILL')
    const { state, signal } = await run.result
    expect(signal).toBe('SIGKILL')
    expect(state['execution-id']).toMatch(/^[a-z2-7]{20}$/)
    const post = await run.post()
    expect(post.code).toBe(0)
    expect(post.log).toContain('has been stopped and removed')
    expect(processesWith(`sleep ${seconds}`)).toEqual([])
    expect(run.leftovers()).toEqual([])
  })
})
