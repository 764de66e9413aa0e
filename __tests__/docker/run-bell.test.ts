import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, constants, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { checkoutScript, envelopeOf, history, scratch, startCheckout } from '../support/checkout.ts'
import { napsIn, soundNaps } from '../support/naps.ts'
import { seenShell } from '../support/shells.ts'
import { until } from '../support/until.ts'
import { endProcesses, runScript, startWrapper } from '../support/wrapper.ts'

const folder = scratch()
afterAll(() => folder.remove())

// The real checkout and the real wrapper, in every order in which they come and go.
describe('checkout.sh and the bell of run.sh', () => {
  const source = history(folder.path)
  const envelope = envelopeOf({ repo: source.path, sha: source.first }, 'id a', 'timeout 60')

  /** Runs checkout.sh in a folder that a wrapper may be waiting in. */
  const checkOutInto = (dir: string) => {
    const child = spawn('bash', [checkoutScript, dir], { cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'pipe'] })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.stdin.end(envelope)
    return new Promise<readonly [number | null, string]>((resolve) =>
      child.on('close', (code) => resolve([code, stderr])),
    )
  }
  /** A folder in which something has the name of the bell. */
  const withBell = (program: string): string => {
    const dir = mkdtempSync(join(folder.path, 'bell-'))
    mkdirSync(join(dir, 'io'))
    spawnSync(program, [join(dir, 'io/bell')])
    return dir
  }
  const wordIn = (dir: string): string => readFileSync(join(dir, 'io/word'), 'utf8').trimEnd()

  it('rings once, after its word', async () => {
    const dir = withBell('mkfifo')
    const pipe = openSync(join(dir, 'io/bell'), constants.O_RDWR | constants.O_NONBLOCK)
    const rung = Buffer.alloc(9)
    const hears = (): boolean => {
      try {
        return readSync(pipe, rung) > 0
      } catch {
        return false // not yet
      }
    }
    const ended = checkOutInto(dir)
    await until(hears, 'the bell')
    expect([wordIn(dir), rung.toString('latin1', 0, 2)]).toEqual([`ready ${source.first}`, '\n\0'])
    expect(await ended).toEqual([0, ''])
    expect(hears()).toBe(false)
    closeSync(pipe)
  })

  it.each([
    ['a pipe without a reader', 'mkfifo'],
    ['no pipe', 'true'],
    ['a folder', 'mkdir'],
    ['a file', 'touch'],
  ])('ends in front of %s', async (_what, program) => {
    const dir = withBell(program)
    expect(await checkOutInto(dir)).toEqual([0, ''])
    expect(wordIn(dir)).toBe(`ready ${source.first}`)
    if (program === 'touch') expect(readFileSync(join(dir, 'io/bell'), 'utf8')).toBe('')
  })

  it('wakes a wrapper that came first', async () => {
    let naps: readonly string[] = []
    const lookAt = (dir: string): void => {
      naps = napsIn(dir)
    }
    const wrapper = startWrapper(seenShell, { word: undefined, replaced: { sleep: soundNaps }, lookAt })
    await until(() => napsIn(wrapper.dir).length > 0, 'the wait')
    expect(await checkOutInto(wrapper.dir)).toEqual([0, ''])
    expect([(await wrapper.ended).code, naps]).toEqual([0, ['nap']])
  })

  it('is heard by a wrapper that came later', async () => {
    const checkout = startCheckout(folder.path, envelope, {})
    await checkout.ended
    const wrapper = spawnSync('sh', [runScript, checkout.dir], { encoding: 'utf8' })
    expect([wrapper.stdout, wrapper.stderr, wrapper.status]).toEqual(['', expect.stringContaining('checked out'), 0])
  })

  it('does not keep a checkout whose wrapper was killed', async () => {
    const dir = mkdtempSync(join(folder.path, 'killed-'))
    mkdirSync(join(dir, 'io'))
    const wrapper = spawn('sh', [runScript, dir], { cwd: '/', detached: true, stdio: 'ignore' })
    const over = once(wrapper, 'exit')
    await until(() => existsSync(join(dir, 'io/bell')), 'the bell')
    const ended = checkOutInto(dir)
    wrapper.kill('SIGKILL')
    expect(await ended).toEqual([0, ''])
    expect(wordIn(dir)).toBe(`ready ${source.first}`)
    endProcesses(dir)
    await over
  })
})
