import { spawn, spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { lineReader } from '../../src/adapters/local/lines.ts'
import { newStream, readEvents } from '../../src/core/log/stream.ts'
import { envelopeText } from '../../src/core/task/envelope.ts'
import { enterCheckout, type History, history, scratch } from '../support/checkout.ts'
import { describeWith } from '../support/describe-with.ts'
import { imageFolder } from '../support/image.ts'
import { nonce, planOf } from '../support/plan.ts'
import { needs, succeeds, which } from '../support/tools.ts'

const folder = scratch()
const users: readonly (readonly [string, readonly string[]])[] = [
  ['root', []],
  ['another user', ['--reuid', '65534', '--regid', '65534', '--clear-groups']],
]
let source: History
let image = ''
let key = ''
afterAll(() => folder.remove())

async function envelopeFor(script: string): Promise<string> {
  const plan = planOf({ source: { repo: source.path, sha: source.first, branch: undefined }, script })
  const nowSeconds = Date.now() / 1_000
  const terms = { grace: { timeout: 1, stop: 1 }, startBy: nowSeconds + 60, expires: nowSeconds + 360 }
  const text = envelopeText({ ...plan, secretEnv: { SECRET: 'planted' } }, { nonce }, terms)
  const encrypter = new Encrypter()
  encrypter.addRecipient(await identityToRecipient(key))
  return Buffer.from(await encrypter.encrypt(gzipSync(text))).toString('base64')
}

/** The wrapper on the volume, as main starts it, with the CMD of an image behind. */
function startMain(dir: string, user: readonly string[]): Promise<Buffer> {
  const words = [join(dir, 'bin/busybox'), 'sh', join(dir, 'run.sh'), dir, 'nginx', '-g']
  const [program = '', ...args] = user.length > 0 ? [which('setpriv') ?? 'setpriv', ...user, ...words] : words
  const child = spawn(program, args, { cwd: '/', detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', () => resolve(Buffer.concat(chunks)))
  })
}

const together = () => {
  beforeAll(async () => {
    chmodSync(folder.path, 0o755)
    source = history(folder.path)
    image = imageFolder(folder.path)
    key = await generateIdentity()
  })

  it.each(users)('run a sealed command as %s, with its secrets, at its commit', async (_who, user) => {
    const script = `cat file; echo "$SECRET $MYCLI_EXECUTION_ID $(id -u)"
      grep -rls "$SECRET" "$(dirname "$GITHUB_OUTPUT")" || echo nowhere`
    const environment = { MYCLI_ENVELOPE: await envelopeFor(script), MYCLI_KEY: key }
    const checkout = enterCheckout(folder.path, image, { ...environment, MYCLI_EXECUTION_ID: planOf().executionId })
    const tools = spawnSync(join(image, 'busybox'), ['sh', join(image, 'tools.sh'), checkout.dir], { encoding: 'utf8' })
    expect([tools.stderr, tools.status]).toEqual(['', 0])
    const output = await startMain(checkout.dir, user)
    const { stdout } = await checkout.ended
    expect(stdout).toBe(`checked out ${source.first} of ${source.path}\nready ${source.first}\n`)
    const reader = lineReader()
    const { stream, items } = readEvents(newStream(nonce), [...reader.push(output), ...reader.end()])
    const lines = items.flatMap((item) => (item.kind === 'lines' ? item.texts : []))
    const uid = user[1] ?? '0'
    expect(lines).toEqual(['one', `planted ${planOf().executionId} ${uid}`, 'nowhere'])
    expect(stream.exit).toMatchObject({ code: 0, reason: 'exited', begun: true })
  })
}

const canBeAnother = succeeds('setpriv', ...(users[1]?.[1] ?? []), 'true')
const { busybox, age } = needs
describeWith(
  { busybox, age, 'the right to be another user': canBeAnother },
  'tools.sh, enter.sh and run.sh, side by side',
  together,
)
