import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { lineReader } from '../../src/adapters/local/lines.ts'
import { newStream, readEvents } from '../../src/core/log/stream.ts'
import { envelopeText } from '../../src/core/task/envelope.ts'
import { type History, history, scratch } from '../support/checkout.ts'
import { describeWith } from '../support/describe-with.ts'
import { inProject } from '../support/project.ts'
import { needs } from '../support/tools.ts'

const folder = scratch()
let source: History
beforeAll(() => {
  source = history(folder.path)
})
afterAll(() => folder.remove())

interface Ending {
  readonly code: number | null
  readonly stdout: Buffer
  readonly stderr: string
}

function enter(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  begun: (child: ChildProcess) => void = () => {},
): Promise<Ending> {
  const dir = environment['MYCLI_RUN_DIR'] ?? mkdtempSync(join(folder.path, 'run-'))
  const child = spawn('bash', [inProject('docker/entrypoint.sh'), ...args], {
    env: { ...process.env, MYCLI_RUN_DIR: dir, ...environment },
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.once('data', () => begun(child))
  const chunks: Buffer[] = []
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, stdout: Buffer.concat(chunks), stderr }))
  })
}

describe('entrypoint.sh by hand', () => {
  it('prints what the command prints, and ends with its code', async () => {
    const script = 'cat file; echo; printf " \\n@mycli: x;\\n"; echo err >&2; exit 7'
    const { stdout, stderr, code } = await enter(['--repo', source.path, '--branch', 'side', script])
    expect(stdout.toString()).toBe('two\n\n \n@mycli: x;\nerr\n')
    expect(stderr).toBe(`mycli: checked out ${source.second} of ${source.path}\n`)
    expect(code).toBe(7)
  })

  it('takes a folder, a timeout and a command of several lines', async () => {
    const script = 'pwd\nprintf "%s\\n" \'a\\nb\'\nsleep 60'
    const { stdout, code } = await enter(
      ['--repo', source.path, '--sha', source.first, '--timeout', '1', '--directory', '.git', script],
      {},
    )
    expect(stdout.toString()).toMatch(/\/ws\/\.git\na\\nb\n$/)
    expect(code).toBe(124)
  })

  it('is a task of its own also in a container of a task', async () => {
    const given = { MYCLI_EXECUTION_ID: 'a'.repeat(20), MYCLI_KEY: 'AGE-SECRET-KEY-1' }
    const script = 'printenv | grep ^MYCLI || echo none'
    const { stdout, code } = await enter(['--repo', source.path, script], given)
    expect([stdout.toString(), code]).toEqual(['none\n', 0])
  })

  it('ends its command where its own process is told to stop', async () => {
    const script = 'trap "echo told; exit 3" TERM; echo begun; while :; do sleep 0.1; done'
    const { stdout, code } = await enter(['--repo', source.path, script], {}, (child) => child.kill('SIGTERM'))
    expect(code).toBe(3)
    expect(stdout.toString()).toMatch(/\ntold\n$/)
  })

  const mistakes: readonly (readonly [readonly string[], string])[] = [
    [['--repo', '/no/such', 'true'], 'mycli: there is no git repository at /no/such\n'],
    [['--repo', '/x'], 'mycli: give one command, in quotes, after the options\n'],
    [['--repo', '/x', 'echo', 'hello'], 'mycli: give one command, in quotes, after the options\n'],
    [['--repo'], 'mycli: --repo needs a value\n'],
    [['--what', 'x', 'true'], 'mycli: unknown option --what\n'],
    [['--timeout', 'soon', 'true'], 'mycli: --timeout takes whole seconds\n'],
    [['true'], 'mycli: no repository was named\n'],
  ]
  it.each(mistakes)('%j is answered on stderr, with 125', async (args, message) => {
    const { stdout, stderr, code } = await enter(args)
    expect(stderr.slice(-message.length)).toBe(message)
    expect([stdout.toString(), code]).toEqual(['', 125])
  })

  it('says so when it cannot write', async () => {
    const file = join(folder.path, 'a-file')
    writeFileSync(file, '')
    const { stderr, code } = await enter(['--repo', source.path, 'true'], { MYCLI_RUN_DIR: join(file, 'run') })
    expect([stderr, code]).toEqual([`mycli: cannot write to ${join(file, 'run')}\n`, 125])
  })
})

describe('entrypoint.sh with an envelope', () => {
  const nonce = 'a1'.repeat(16)
  const pack = (script: string, sha: string): string => {
    const plan = {
      executionId: 'a'.repeat(20),
      source: { repo: source.path, sha, branch: undefined },
      fetch: { depth: 1, submodules: 'false' as const, lfs: false },
      credentials: { persist: false },
      script,
      shell: undefined,
      workingDirectory: undefined,
      env: { GREETING: 'hello\nyou' },
      timeoutSeconds: 60,
      startTimeoutSeconds: 60,
    }
    const terms = { grace: { timeout: 1, stop: 1 }, startBy: Date.now() / 1_000 + 60 }
    return gzipSync(envelopeText(plan, { nonce }, terms)).toString('base64')
  }
  const read = (stdout: Buffer) => {
    const reader = lineReader()
    return readEvents(newStream(nonce), [...reader.push(stdout), ...reader.end()])
  }

  it('reports in frames', async () => {
    const { stdout, stderr, code } = await enter([], { MYCLI_ENVELOPE: pack('echo "$GREETING"; exit 3', source.first) })
    const { stream, items } = read(stdout)
    expect(items).toEqual([
      { kind: 'checkout-log', text: `checked out ${source.first} of ${source.path}` },
      { kind: 'checkout-ready', sha: source.first },
      { kind: 'begin' },
      { kind: 'lines', texts: ['hello', 'you'], late: false },
    ])
    expect(stream.exit).toMatchObject({ code: 3, reason: 'exited', events: 2 })
    expect([stderr, code]).toEqual(['', 3])
  })

  it('reports a checkout that failed', async () => {
    const sha = '0123456789'.repeat(4)
    const { stdout, code } = await enter([], { MYCLI_ENVELOPE: pack('true', sha) })
    const { stream } = read(stdout)
    expect(stream.failure).toEqual({ failure: 'sha', text: `${source.path} has no commit ${sha}` })
    expect([stream.exit?.reason, code]).toEqual(['checkout', 125])
  })

  it('shows the envelope to no process of the command’s', async () => {
    const script = "cat /proc/[0-9]*/environ 2>/dev/null | tr '\\0' '\\n'"
    const envelope = pack(script, source.first)
    // Its own, since the command looks at every process of the machine.
    const word = `planted${process.pid}`
    const planted = { MYCLI_GIT_GITHUB: `${word}-1`, MYCLI_GIT_GITLAB: `${word}-2`, MYCLI_GIT_SSH: `${word}\n3` }
    const { stdout } = await enter([], { ...planted, MYCLI_ENVELOPE: envelope })
    const { items } = read(stdout)
    const lines = items.flatMap((item) => (item.kind === 'lines' ? item.texts : []))
    expect(lines).toContain('GREETING=hello')
    expect(lines.filter((line) => line.includes(envelope) || line.includes(word))).toEqual([])
  })

  it('leaves alone what else is in its environment, under any name', async () => {
    const names = ['text', 'key', 'dir', 'here', 'line', 'lines', 'value', 'secret', 'io', 'repo']
    const environment = Object.fromEntries(names.map((name) => [name, 'as it was']))
    const script = `for name in ${names.join(' ')}; do printenv "$name"; done; printenv | grep ^MYCLI`
    const { stdout } = await enter([], { ...environment, MYCLI_ENVELOPE: pack(script, source.first) })
    const lines = read(stdout).items.flatMap((item) => (item.kind === 'lines' ? item.texts : []))
    expect(lines).toEqual([...names.map(() => 'as it was'), `MYCLI_EXECUTION_ID=${'a'.repeat(20)}`])
  })

  const sealed = () => {
    it('opens a sealed one with its key, which no process of the command’s has', async () => {
      const key = await generateIdentity()
      const encrypter = new Encrypter()
      encrypter.addRecipient(await identityToRecipient(key))
      const script = "cat /proc/[0-9]*/environ /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' '\\n'"
      const packed = Buffer.from(pack(script, source.first), 'base64')
      const envelope = Buffer.from(await encrypter.encrypt(packed)).toString('base64')
      const { stdout } = await enter([], { MYCLI_ENVELOPE: envelope, MYCLI_KEY: key })
      const lines = read(stdout).items.flatMap((item) => (item.kind === 'lines' ? item.texts : []))
      expect(lines).toContain('GREETING=hello')
      expect(lines.filter((line) => line.includes(envelope) || line.includes(key))).toEqual([])
    })
  }
  describeWith({ age: needs.age }, 'that is sealed', sealed)
})
