import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'

/** A key of OpenPGP for a test. */
export interface SigningKey {
  /** Armoured, as publishers hand it out. */
  readonly publicKey: string
  readonly fingerprint: string
  /** A signature of this file, made when the key was good. */
  sign(file: string): Buffer
  /** Ends the agent that gpg started. */
  remove(): void
}

/**
 * Makes one in a folder under this one.
 * @param expired whether it was made, and ran out, in 2020
 */
export function signingKey(folder: string, expired = false): SigningKey {
  const home = mkdtempSync(join(folder, 'gpg-'))
  const time = expired ? ['--faked-system-time', '20200101T000000!'] : []
  const gpg = (...args: readonly string[]): Buffer =>
    execFileSync('gpg', ['--homedir', home, '--batch', '--quiet', ...time, ...args], { stdio: 'pipe' })
  gpg(
    '--passphrase',
    '',
    '--quick-generate-key',
    'Test <test@example.org>',
    'ed25519',
    'sign',
    expired ? '1m' : 'never',
  )
  const [, fingerprint = ''] = /^fpr:+([0-9A-F]{40}):/m.exec(gpg('--list-keys', '--with-colons').toString()) ?? []
  return {
    publicKey: gpg('--armor', '--export').toString(),
    fingerprint,
    sign: (file) => gpg('--detach-sign', '--output', '-', file),
    remove: () => execFileSync('gpgconf', ['--homedir', home, '--kill', 'all'], { stdio: 'ignore' }),
  }
}
