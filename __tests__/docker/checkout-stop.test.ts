import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { checkOut, envelopeOf, git, history, scratch, startCheckout } from '../support/checkout.ts'
import { type SilentServer, silentServer } from '../support/loopback.ts'
import { childrenOf, lives, processesOf } from '../support/processes.ts'
import { succeeds, which } from '../support/tools.ts'
import { until } from '../support/until.ts'

const folder = scratch()
let server: SilentServer
let repo = ''
beforeAll(async () => {
  server = await silentServer()
  repo = `http://127.0.0.1:${server.port}/x`
})
afterAll(() => {
  server.close()
  folder.remove()
})

/** Starts a checkout that hangs in its fetch. */
async function hangingCheckout(where: string, ...lines: readonly string[]) {
  const before = server.connections()
  const checkout = startCheckout(where, envelopeOf({ repo }, ...lines))
  await until(() => server.connections() > before, 'the fetch')
  return checkout
}

describe('checkout.sh, while it fetches', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'ends at once on %s, and leaves nothing running',
    async (signal) => {
      const { child, dir, ended } = await hangingCheckout(folder.path)
      const toldMs = Date.now()
      child.kill(signal)
      const { word, code, stderr } = await ended
      expect([word, code, stderr]).toEqual(['failed stopped told to stop', 1, ''])
      expect(Date.now() - toldMs).toBeLessThan(3_000)
      expect(processesOf(dir)).toEqual([])
    },
  )

  it('closes what is secret to other users', async () => {
    const { child, dir, ended } = await hangingCheckout(folder.path)
    expect(statSync(join(dir, 'secret')).mode & 0o777).toBe(0o700)
    child.kill('SIGTERM')
    await ended
  })

  it('keeps its deadline', async () => {
    const startBy = Math.floor(Date.now() / 1_000) + 2
    const { dir, ended } = await hangingCheckout(folder.path, `start-by ${startBy}`)
    expect((await ended).word).toBe('failed deadline the start timeout passed during the checkout')
    expect(processesOf(dir)).toEqual([])
  })

  it('does not begin after its deadline', async () => {
    const startBy = Math.floor(Date.now() / 1_000) - 1
    const { ended } = startCheckout(folder.path, envelopeOf({ repo }, `start-by ${startBy}`))
    expect((await ended).word).toBe('failed deadline the start timeout had passed before the checkout began')
  })

  it('beats, until it is gone, also when it was killed', async () => {
    const { child, dir } = await hangingCheckout(folder.path)
    try {
      const beat = join(dir, 'io/beat')
      const count = (): number => (existsSync(beat) ? Number(readFileSync(beat, 'utf8')) : -1)
      await until(() => count() >= 1, 'a second beat')
      let heart = 0
      const found = (): boolean => {
        heart = processesOf(dir).find((pid) => childrenOf(pid).includes('sleep')) ?? 0
        return heart > 0
      }
      await until(found, 'the process that beats')
      const last = count()
      child.kill('SIGKILL')
      await until(() => !lives(heart), 'the heart to stop', 5_000)
      expect(count()).toBeLessThanOrEqual(last + 1)
    } finally {
      for (const pid of processesOf(dir)) process.kill(pid, 'SIGKILL') // its git
    }
  })
})

describe('checkout.sh on a full disk', () => {
  const mount = which('mount') ?? 'mount'
  const point = join(folder.path, 'small')
  mkdirSync(point)
  const options = ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', point]
  const canMount = succeeds(mount, ...options) && succeeds('umount', point)

  it('may mount in CI', () => {
    expect(process.env['CI'] === 'true' ? canMount : true).toBe(true)
  })

  async function onSmallDisk(test: () => Promise<void>): Promise<void> {
    execFileSync(mount, options)
    try {
      await test()
    } finally {
      for (const pid of processesOf(point)) process.kill(pid, 'SIGKILL')
      execFileSync('umount', [point])
    }
  }
  const fill = (path: string, kilobytes: number): boolean =>
    succeeds('dd', 'if=/dev/urandom', `of=${path}`, 'bs=1024', `count=${kilobytes}`)

  if (!canMount) return

  it('says that it is full', () =>
    onSmallDisk(async () => {
      const { path } = history(folder.path)
      fill(join(path, 'random'), 600)
      git(path, 'add', 'random')
      git(path, 'commit', '--quiet', '-m', 'large')
      expect((await checkOut(point, { repo: path })).word).toBe('failed disk no space is left on the disk')
    }))

  it('still has its last word', () =>
    onSmallDisk(async () => {
      const { child, ended } = await hangingCheckout(point)
      expect(fill(join(point, 'rest'), 1_000)).toBe(false)
      child.kill('SIGTERM')
      expect((await ended).word).toBe('failed stopped told to stop')
    }))
})
