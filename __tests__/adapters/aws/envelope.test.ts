import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { sealEnvelope } from '../../../src/adapters/aws/envelope.ts'
import { UserError } from '../../../src/core/errors.ts'
import type { TaskPlan } from '../../../src/core/task/task.ts'
import { placeWith } from '../../support/fargate.ts'
import { attemptOf, planOf } from '../../support/plan.ts'

const now = 1_800_000_000
const clock = { now: () => now * 1_000, sleep: async () => {} }
const seal = (changes: Partial<TaskPlan>, publicKey?: string): Promise<string> => {
  const plan = planOf(changes)
  const { startTimeoutSeconds } = plan
  return sealEnvelope({ plan, attempt: attemptOf({ startTimeoutSeconds }) }, placeWith({ publicKey }), clock)
}

const unpack = (packed: Uint8Array): string => gunzipSync(packed).toString()

async function opened(envelope: string, identity: string): Promise<string> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return unpack(await decrypter.decrypt(Buffer.from(envelope, 'base64')))
}

const https = { url: 'https://github.com', user: 'x-access-token' }
const secrets: readonly (readonly [string, Partial<TaskPlan>, string])[] = [
  ['a token', { credentials: { persist: false, token: { ...https, token: 'ghs_secret' } } }, 'ghs_secret'],
  ['an SSH key', { credentials: { persist: false, ssh: { key: 'planted-key' } } }, 'planted-key'],
  ['a secret variable', { secretEnv: { A: 'planted-value' } }, 'planted-value'],
]

describe('an envelope', () => {
  it('without anything secret is packed, where there is no key', async () => {
    const text = unpack(Buffer.from(await seal({ script: 'echo hello' }), 'base64'))
    expect(text).toMatch(/^mycli 1\n/)
    expect(text).toMatch(/^script echo hello\nend\n$/m)
  })

  it('ends the start timeout and five minutes after it was made, for clocks that differ', async () => {
    const text = unpack(Buffer.from(await seal({ startTimeoutSeconds: 300 }), 'base64'))
    expect(text).toContain(`\nstart-by ${now + 300}\n`)
    expect(text).toContain(`\nexpires ${now + 300 + 300}\n`)
  })

  it('gives a command as long to end as the runner gives a step', async () => {
    const text = unpack(Buffer.from(await seal({}), 'base64'))
    expect(text).toContain('\ngrace 10\nstop-grace 10\n')
  })

  it.each(secrets)('with %s is not made without a key', async (_what, changes) => {
    const error = await seal(changes).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    expect(error).toMatchObject({
      message: 'This run needs a credential or a secret, and there is no key to seal it with.',
      hint: expect.stringContaining('public-key'),
    })
  })

  it('with a token that is only in reserve goes without it where there is no key, and with it where there is', async () => {
    const credentials = { persist: false, token: { ...https, token: 'ghs_secret', inReserve: true } } as const
    expect(unpack(Buffer.from(await seal({ credentials }), 'base64'))).not.toMatch(/credential-|ghs_/)
    const identity = await generateIdentity()
    const text = await opened(await seal({ credentials }, await identityToRecipient(identity)), identity)
    expect(text).toContain('\ncredential-token ghs_secret\ncredential-when refused\n')
  })

  it.each(secrets)('with %s is sealed, so that only the identity opens it', async (_what, changes, secret) => {
    const identity = await generateIdentity()
    const envelope = await seal(changes, await identityToRecipient(identity))
    expect(Buffer.from(envelope, 'base64').toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/)
    expect(await opened(envelope, identity)).toContain(secret)
    await expect(opened(envelope, await generateIdentity())).rejects.toThrow()
  })

  it('is sealed with its expiry inside, though it holds no secret', async () => {
    const identity = await generateIdentity()
    const envelope = await seal({ startTimeoutSeconds: 60 }, await identityToRecipient(identity))
    expect(await opened(envelope, identity)).toContain(`\nexpires ${now + 60 + 300}\n`)
  })

  it.each<[string, Partial<TaskPlan>]>([
    ['host keys', { credentials: { persist: false, knownHosts: 'h' } }],
    ['a credential that the stack keeps', { credentials: { persist: false, stored: { kind: 'github', ...https } } }],
    ['a list of secret variables that is empty', { secretEnv: {} }],
  ])('with %s holds no secret', async (_what, changes) => {
    expect(await seal(changes)).toMatch(/^[A-Za-z0-9+/]+=*$/)
  })

  it.each(['', 'age1', 'ssh-ed25519 AAAA'])('is not sealed to %j, which is no key', async (publicKey) => {
    const error = await seal({}, publicKey).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    expect(error).toMatchObject({ message: 'The public key is not a recipient of age (age1…).' })
  })
})
