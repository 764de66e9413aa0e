import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals'
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { type Checkout, enterCheckout, envelopeOf, type History, history, scratch } from '../support/checkout.ts'
import { describeWith } from '../support/describe-with.ts'
import { startGitServer } from '../support/git-server.ts'
import { imageFolder } from '../support/image.ts'
import { closedPort } from '../support/loopback.ts'
import { lives } from '../support/processes.ts'
import { needs } from '../support/tools.ts'
import { until } from '../support/until.ts'

const folder = scratch()
const caught = join(folder.path, 'caught')
const catching = `echo x >>'${caught}'`
let source: History
let image = ''
beforeAll(() => {
  source = history(folder.path)
  if (needs.busybox) image = imageFolder(folder.path)
})
afterEach(() => rmSync(caught, { force: true }))
afterAll(() => folder.remove())

const pack = (text: string): string => gzipSync(text).toString('base64')
const enter = (environment: Readonly<Record<string, string>>): Promise<Checkout> =>
  enterCheckout(folder.path, image, environment).ended

/** A folder with a program that is caught when it is started. */
function trapFolder(...names: readonly string[]): string {
  const path = join(folder.path, 'traps')
  mkdirSync(path, { recursive: true })
  for (const name of names) writeFileSync(join(path, name), `#!/bin/sh\n${catching}\n`, { mode: 0o755 })
  return path
}

const hostile: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  'a file for bash to run': () => ({ BASH_ENV: join(trapFolder('env'), 'env') }),
  'a file for sh to run': () => ({ ENV: join(trapFolder('env'), 'env') }),
  'functions by the names of programs': () =>
    Object.fromEntries(
      ['git', 'sed', '[', 'mkdir', 'printf', 'trap', 'age'].map((name) => [
        `BASH_FUNC_${name}%%`,
        `() { ${catching}; }`,
      ]),
    ),
  'a library': () => ({ LD_PRELOAD: '/nonexistent/evil.so', LD_LIBRARY_PATH: trapFolder('libc.so.6') }),
  'a configuration of git': () => ({
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: catching,
    GIT_DIR: '/nonexistent',
    GIT_EXEC_PATH: trapFolder('git-fetch'),
    GIT_TRACE: '2',
  }),
  'a PATH': () => ({ PATH: trapFolder('git', 'sed', 'bash', 'env', 'cat', 'age', 'date') }),
  'a HOME': () => {
    const home = trapFolder('program')
    writeFileSync(join(home, '.gitconfig'), `[url "/nonexistent"]\n\tinsteadOf = ${source.path}\n`)
    return { HOME: home, XDG_CONFIG_HOME: home }
  },
  'options of bash': () => ({ SHELLOPTS: 'xtrace:noexec', BASHOPTS: 'extdebug', PS4: `$(${catching})` }),
  'a separator of words': () => ({ IFS: '/_mycli' }),
  'a value that looks like an export': () => ({ A: `x\nexport PATH=${trapFolder('git')}\n`, 'B C;D': '1', '': '2' }),
  'our own names of variables': () => ({
    here: '/nonexistent',
    busybox: '/nonexistent',
    credential_token: 'x',
    text: 'x',
    key: 'x',
  }),
}

const entering = () => {
  it.each(Object.keys(hostile))('is not impressed by %s', async (what) => {
    const envelope = pack(envelopeOf({ repo: source.path }))
    const environment = hostile[what]?.() ?? {}
    const { word, stderr } = await enter({ PATH: '/usr/bin:/bin', ...environment, MYCLI_ENVELOPE: envelope })
    expect([word, stderr, existsSync(caught)]).toEqual([`ready ${source.third}`, '', false])
  })

  it('reaches a host with its own ssh', async () => {
    const repo = `ssh://127.0.0.1:${await closedPort()}/x`
    const environment = { GIT_SSH_COMMAND: catching, GIT_SSH: join(trapFolder('ssh'), 'ssh') }
    const { word } = await enter({ ...environment, MYCLI_ENVELOPE: pack(envelopeOf({ repo })) })
    expect([word, existsSync(caught)]).toEqual([`failed unreachable the host of ${repo} does not answer`, false])
  })

  it('holds an envelope to the execution that it is for', async () => {
    const envelope = pack(envelopeOf({ repo: source.path }, 'id abcdefghijklmnopqrst'))
    const wordFor = async (id: string): Promise<string> =>
      (await enter({ MYCLI_ENVELOPE: envelope, MYCLI_EXECUTION_ID: id })).word
    expect(await wordFor('abcdefghijklmnopqrst')).toBe(`ready ${source.third}`)
    expect(await wordFor('x')).toBe('failed envelope the envelope is for another execution')
  })

  it.each(['github', 'gitlab', 'ssh'])('hands the stored credential for %s on, and no other for it', async (kind) => {
    const lines = [`stored-credential ${kind}`, 'credential-url http://127.0.0.1:1', 'credential-user x']
    const MYCLI_ENVELOPE = pack(envelopeOf({ repo: source.path }, ...lines))
    const all = { MYCLI_GIT_GITHUB: 'one', MYCLI_GIT_GITLAB: 'two', MYCLI_GIT_SSH: 'three\nlines\n' }
    expect((await enter({ MYCLI_ENVELOPE, ...all })).word).toBe(`ready ${source.third}`)
    const without = { ...all, [`MYCLI_GIT_${kind.toUpperCase()}`]: '' }
    expect((await enter({ MYCLI_ENVELOPE, ...without })).word).toMatch(/^failed credential no credential for /)
  })

  it('says so when there is no envelope', async () => {
    expect((await enter({})).word).toBe('failed envelope the envelope cannot be unpacked')
  })

  it('does not let an envelope pass for what goes before it', async () => {
    const envelope = `key hello\n${pack(envelopeOf({ repo: source.path }))}`
    expect((await enter({ MYCLI_ENVELOPE: envelope })).word).toBe('failed envelope the envelope cannot be unpacked')
  })
}

const secrecy = () => {
  it('leaves its secrets in no environment and no argument while it works', async () => {
    const slow = await startGitServer({ root: folder.path, token: 'x', failing: { status: 503, times: 1 } })
    const key = await generateIdentity()
    const encrypter = new Encrypter()
    encrypter.addRecipient(await identityToRecipient(key))
    const noise = Array.from({ length: 3_000 }, (_, at) => (at * 7_919) % 9_973).join(' ')
    const text = envelopeOf({ repo: `${slow.url}/source` }, `env NOISE=${noise}`, 'credential-token planted-1')
    const envelope = Buffer.from(await encrypter.encrypt(gzipSync(text))).toString('base64')
    expect(envelope.length).toBeGreaterThan(8_000)
    const secrets = { MYCLI_ENVELOPE: envelope, MYCLI_KEY: key, MYCLI_GIT_SSH: `planted-2\n${'x'.repeat(65_000)}` }
    const { child, ended } = enterCheckout(folder.path, image, { ...secrets, MYCLI_GIT_GITHUB: 'planted-3' })
    await until(() => slow.requests.length > 0, 'the fetch')
    const pid = child.pid ?? 0
    const patterns = [envelope.slice(0, 60), key, 'planted-1', 'planted-2', 'planted-3'].join('\n')
    const look = 'grep -lsaF "$(cat)" /proc/[0-9]*/cmdline /proc/[0-9]*/environ || true'
    expect(lives(pid)).toBe(true)
    expect(execFileSync('sh', ['-c', look], { encoding: 'utf8', input: patterns })).toBe('')
    const environment = execFileSync('cat', [`/proc/${pid}/environ`], { encoding: 'utf8' })
    expect(environment.split('\0').map((variable) => variable.replace(/=.*/, ''))).toEqual([
      'PATH',
      'HOME',
      'MYCLI_EXECUTION_ID',
      '',
    ])
    const { stdout, stderr } = await ended
    await slow.close()
    expect(stderr).toBe('')
    expect(stdout).not.toMatch(/planted|AGE-SECRET/)
  })
}

const { busybox, age } = needs
describeWith({ busybox }, 'enter.sh', entering)
describeWith({ busybox, age }, 'enter.sh', secrecy)
