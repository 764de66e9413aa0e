import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import {
  type Checkout,
  envelopeOf,
  type History,
  history,
  scratch,
  startCheckout,
  withSecrets,
} from '../support/checkout.ts'
import { describeWith } from '../support/describe-with.ts'
import { needs } from '../support/tools.ts'

const folder = scratch()
const executionId = 'abcdefghijklmnopqrst'
let source: History
let key = ''
beforeAll(async () => {
  source = history(folder.path)
  key = await generateIdentity()
})
afterAll(() => folder.remove())

const now = (): number => Math.floor(Date.now() / 1_000)
const textOf = (...lines: readonly string[]): string =>
  envelopeOf({ repo: source.path }, 'nonce 0123', 'secret-env A=plain-secret', ...lines)

async function seal(content: string | Uint8Array, identity = key): Promise<string> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(await identityToRecipient(identity))
  const packed = typeof content === 'string' ? gzipSync(content) : content
  return Buffer.from(await encrypter.encrypt(packed)).toString('base64')
}
const withKey = (envelope: string, given = key): string => withSecrets({ key: given }, envelope)
const run = (input: string, environment = {}): Promise<Checkout> => startCheckout(folder.path, input, environment).ended

const sealed = () => {
  it('opens what was sealed to its key', async () => {
    const checkout = await run(withKey(await seal(textOf(`expires ${now() + 60}`))))
    expect([checkout.word, checkout.stderr]).toEqual([`ready ${source.third}`, ''])
    const task = readFileSync(join(checkout.dir, 'io/task'), 'utf8')
    expect(task).toContain('secret-env A=plain-secret\n')
    expect(task).not.toContain('expires')
    const words = ['-c', 'grep -rl -e "$1" "$2" || true', 'sh', key, checkout.dir]
    expect(execFileSync('sh', words, { encoding: 'utf8' })).toBe('')
  })

  it('finds its key among several, also in a file as age-keygen writes it', async () => {
    const file = `# created: now\r\n# public key: ${await identityToRecipient(key)}\r\n${key}\r\n`
    const envelope = await seal(textOf())
    for (const given of [file, `${await generateIdentity()}\n${key}`, JSON.stringify({ key })])
      expect((await run(withKey(envelope, given))).word).toBe(`ready ${source.third}`)
  })

  it('opens a large one', async () => {
    const noise = Array.from({ length: 200_000 }, (_, at) => (at * 7_919) % 9_973).join(' ')
    expect((await run(withKey(await seal(textOf(`env NOISE=${noise}`))))).word).toBe(`ready ${source.third}`)
  })

  const notAKey = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`
  const cut = async (at: number): Promise<string> => (await seal(textOf())).slice(0, at)
  const refusals: readonly (readonly [string, () => Promise<string>, string])[] = [
    ['no key is there', () => seal(textOf()), 'the envelope is sealed, and there is no key here to open it with'],
    [
      'it is sealed to another key',
      async () => withKey(await seal(textOf(), await generateIdentity())),
      'the envelope is sealed to another key than the one here',
    ],
    [
      'it was cut off in its header',
      async () => withKey(await cut(80)),
      'the seal of the envelope is broken: it was cut off or changed',
    ],
    [
      'it was cut off behind its header',
      async () => withKey(await cut(-12)),
      'the seal of the envelope is broken: it was cut off or changed',
    ],
    [
      'it was changed',
      async () => withKey((await cut(-8)).concat('AAAAAAA=')),
      'the seal of the envelope is broken: it was cut off or changed',
    ],
    [
      'it holds something else',
      async () => withKey(await seal(Buffer.from('hello'))),
      'the envelope cannot be unpacked',
    ],
    ['the key is none', async () => withKey(await seal(textOf()), 'hello'), 'the key here is not an identity of age'],
    [
      'the key is misspelt',
      async () => withKey(await seal(textOf()), notAKey),
      'the key here is not an identity of age',
    ],
    ['it is garbage', async () => withKey('garbage'), 'the envelope cannot be unpacked'],
    ['it is empty', async () => withKey(''), 'the envelope cannot be unpacked'],
    [
      'it is packed, but not sealed',
      async () => withKey(gzipSync(textOf()).toString('base64')),
      'the envelope is not sealed, and there is a key here',
    ],
    ['it is plain text', async () => withKey(textOf()), 'the envelope is not sealed, and there is a key here'],
  ]
  it.each(refusals)('refuses an envelope when %s', async (_what, inputOf, reason) => {
    const checkout = await run(await inputOf())
    expect([checkout.word, checkout.stdout]).toEqual([`failed envelope ${reason}`, `failed envelope ${reason}\n`])
    expect([checkout.code, checkout.stderr]).toEqual([1, ''])
  })
}

describe('checkout.sh and an envelope that was recorded', () => {
  it('does not open it after it has expired, and hands nothing on', async () => {
    const checkout = await run(textOf(`expires ${now() - 7}`))
    expect(checkout.word).toMatch(/^failed envelope the envelope expired [78] s ago$/)
    expect(() => readFileSync(join(checkout.dir, 'io/task'))).toThrow('ENOENT')
  })

  it('does not open it for another execution', async () => {
    const environment = { MYCLI_EXECUTION_ID: executionId }
    for (const lines of [[], ['id zzzzzzzzzzzzzzzzzzzz']]) {
      const { word } = await run(textOf(...lines), environment)
      expect(word).toBe('failed envelope the envelope is for another execution')
    }
    expect((await run(textOf(`id ${executionId}`), environment)).word).toBe(`ready ${source.third}`)
  })

  it('takes no expiry that is not a number', async () => {
    const { word } = await run(textOf('expires a[$(touch /tmp/x)]'))
    expect(word).toBe('failed envelope the expiry is not a number')
  })
})

describeWith({ age: needs.age }, 'checkout.sh and a sealed envelope', sealed)
