import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { credentialKinds, credentialName, readCredential } from '../../../src/core/stack/credentials.ts'

const pem = (cipher?: string): string =>
  generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', ...(cipher ? { cipher, passphrase: 'secret' } : {}) },
  }).privateKey as string

/** The outer form of a key of OpenSSH, as its PROTOCOL.key has it. */
function openSsh(cipher: string, size = 200): string {
  const head = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    Buffer.from([0, 0, 0, cipher.length]),
    Buffer.from(cipher),
    Buffer.alloc(size, 1),
  ])
  const lines = head.toString('base64').replace(/(.{70})/g, '$1\n')
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${lines}\n-----END OPENSSH PRIVATE KEY-----\n`
}

describe('a git credential to be stored', () => {
  it.each(['github', 'gitlab'] as const)('of %s is one word, without the white space around it', (kind) => {
    expect(readCredential(kind, ' ghp_abc\n')).toEqual({ value: 'ghp_abc' })
    for (const text of ['ghp_a ghp_b', 'ghp_a\nghp_b', 'ghp_ä', 'a\u0000b']) {
      expect(readCredential(kind, text)).toEqual({ problem: expect.stringMatching(/^must be one line/) })
    }
    expect(readCredential(kind, ' \n')).toEqual({ problem: 'is empty.' })
  })

  it('fits into a parameter that costs nothing', () => {
    expect(readCredential('github', 'x'.repeat(4_096))).toHaveProperty('value')
    expect(readCredential('github', 'x'.repeat(4_097))).toEqual({ problem: expect.stringContaining('4 KB') })
    expect(readCredential('ssh', openSsh('none', 4_000))).toEqual({ problem: expect.stringContaining('ed25519') })
  })

  it.each([
    ['OpenSSH', openSsh('none')],
    ['PEM', pem()],
  ])('of SSH is a private key in the form of %s, with an end to each line', (_form, key) => {
    expect(readCredential('ssh', key)).toEqual({ value: key })
    expect(readCredential('ssh', key.trim().replaceAll('\n', '\r\n'))).toEqual({ value: key })
  })

  it.each([
    ['a passphrase, of OpenSSH', openSsh('aes256-ctr'), /^has a passphrase/],
    ['a passphrase, of PEM', pem('aes-256-cbc'), /^has a passphrase/],
    [
      'a passphrase, of PEM in its old form',
      '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nAAAA\n-----END RSA PRIVATE KEY-----',
      /^has a passphrase/,
    ],
    ['the public half', 'ssh-ed25519 AAAA me@here', /^is a public key/],
    ["PuTTY's form", 'PuTTY-User-Key-File-3: ssh-ed25519', /puttygen/],
    ['no key', 'hello', /^is no private SSH key/],
    ['half a key', openSsh('none').slice(0, 100), /^is no private SSH key/],
  ])('of SSH is refused with %s', (_what, text, problem) => {
    expect(readCredential('ssh', text)).toEqual({ problem: expect.stringMatching(problem) })
  })

  it('has a variable and a parameter of its own', () => {
    const variables = Object.values(credentialKinds).map(({ variable }) => variable)
    expect(new Set(variables).size).toBe(3)
    expect(credentialName('prod', 'ssh')).toBe('/mycli/prod/git/ssh')
  })
})
