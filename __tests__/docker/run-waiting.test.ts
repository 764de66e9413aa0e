import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { ordinaryShells, shells } from '../support/shells.ts'
import { succeeds, which } from '../support/tools.ts'
import { until } from '../support/until.ts'
import { commit, runWrapper, startWrapper } from '../support/wrapper.ts'

const now = (): number => Math.floor(Date.now() / 1_000)
const setpriv = which('setpriv')
const otherUser = [setpriv ?? 'setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups']
const canBeAnother = setpriv !== undefined && succeeds(setpriv, ...otherUser.slice(1), 'true')

const refused = { code: 125, reason: 'checkout', begun: false, events: 0 }

// Not in the block below: there those of one shell would have to wait for those of another.
it.concurrent.each(shells)('run.sh in $name gives up on a checkout that gives no sign of life', async (shell) => {
  const { stream, code, milliseconds } = await runWrapper(shell, { word: undefined, patience: 1 })
  expect(stream.failure).toEqual({ failure: 'silent', text: 'the checkout gave no sign of life for 1 seconds' })
  expect([stream.exit, code]).toEqual([expect.objectContaining(refused), 125])
  expect(milliseconds).toBeLessThan(5_000)
})

it.concurrent.each(shells)('run.sh in $name waits as long as the heart beats, and no longer', async (shell) => {
  const wrapper = startWrapper(shell, { word: undefined, patience: 2 })
  const startedMs = Date.now()
  let beats = 0
  const beating = setInterval(() => writeFileSync(join(wrapper.dir, 'io/beat'), `${beats++}\n`), 300)
  await until(() => Date.now() - startedMs > 3_000)
  clearInterval(beating)
  expect(wrapper.output()).toBe('')
  const { stream } = await wrapper.ended
  expect(stream.failure?.failure).toBe('silent')
  expect(stream.exit).toMatchObject(refused)
})

describe.each(shells)('run.sh in $name, waiting for checkout', (shell) => {
  it.concurrent('passes on what it logged and why it failed', async () => {
    const wrapper = startWrapper(shell, { word: 'failed sha there is no such commit', log: 'one\ntwo  \\n\n' })
    const { stream, lines, code } = await wrapper.ended
    expect(stream.failure).toEqual({ failure: 'sha', text: 'there is no such commit' })
    expect([stream.exit, code, lines]).toEqual([expect.objectContaining(refused), 125, []])
    expect(wrapper.output()).toContain('checkout log one;\n')
    expect(wrapper.output()).toContain('checkout log two  \\n;\n')
  })

  it.concurrent('does not begin after the start timeout', async () => {
    const { stream } = await runWrapper(shell, { startBy: now() - 1 })
    expect(stream.failure?.failure).toBe('deadline')
    expect(stream.exit).toMatchObject(refused)
  })

  it.concurrent('keeps the start timeout also when checkout does not', async () => {
    const { stream } = await runWrapper(shell, { startBy: now() - 3, word: undefined })
    expect(stream.failure).toEqual({
      failure: 'deadline',
      text: 'the start timeout passed while the checkout was at work',
    })
    expect(stream.exit).toMatchObject(refused)
  })

  it.concurrent('does not run a script that it could not write', async () => {
    const prepare = (dir: string): void => void mkdirSync(join(dir, 'io/script'))
    const { stream, code } = await runWrapper(shell, { prepare })
    expect(stream.failure).toEqual({ failure: 'disk', text: 'cannot write the command and its files to the disk' })
    expect([stream.exit, code]).toEqual([expect.objectContaining(refused), 125])
  })

  it.concurrent('says which commit is there', async () => {
    const wrapper = startWrapper(shell)
    await wrapper.ended
    expect(wrapper.output()).toMatch(`checkout ready ${commit};\n`)
  })
})

describe('the rights that this needs', () => {
  it('are there in CI', () => {
    expect(process.env['CI'] === 'true' ? canBeAnother : true).toBe(true)
  })
})

for (const shell of canBeAnother ? ordinaryShells : []) {
  describe(`run.sh in ${shell.name}, as another user`, () => {
    it.concurrent('runs in a copy of its own', async () => {
      const { lines, stream } = await runWrapper(shell, {
        before: otherUser,
        script: 'id -u; cat sub/file; echo more >>sub/file; pwd; echo "o=1" >"$GITHUB_OUTPUT"',
        prepare(dir) {
          mkdirSync(join(dir, 'ws/sub'))
          writeFileSync(join(dir, 'ws/sub/file'), 'content\n')
          chmodSync(join(dir, 'bin'), 0o755)
        },
      })
      expect(lines).toEqual(['65534', 'content', expect.stringMatching(/\/io\/ws$/)])
      expect(stream.exit).toMatchObject({ code: 0, reason: 'exited', fileFrames: 2 })
    })
  })
}

for (const shell of shells.filter(({ busybox }) => busybox)) {
  describe(`run.sh in ${shell.name}`, () => {
    it.concurrent('finds another home where that of the image cannot be written', async () => {
      const { lines } = await runWrapper(shell, {
        script: 'echo "$HOME"; echo "$TMPDIR"; touch "$HOME/a" "$TMPDIR/b"',
        environment: { HOME: '/proc', TMPDIR: '/nonexistent' },
      })
      expect(lines).toEqual([expect.stringMatching(/\/io\/home$/), expect.stringMatching(/\/io\/tmp$/)])
    })

    it.concurrent('leaves a home alone that can be written', async () => {
      const home = mkdtempSync(join(tmpdir(), 'mycli-home-'))
      chownSync(home, process.getuid?.() ?? 0, process.getgid?.() ?? 0)
      const { lines } = await runWrapper(shell, { script: 'echo "$HOME"', environment: { HOME: home } })
      rmSync(home, { recursive: true })
      expect(lines).toEqual([home])
    })
  })
}
