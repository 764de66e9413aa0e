import type { Reading } from '../errors.ts'
import type { StoredKind } from '../source/git-hosts.ts'

/** What a credential that a stack may keep is called, and where it comes from and goes. */
export interface CredentialKind {
  readonly label: string
  /** The environment variable that has it where nothing is asked. */
  readonly variable: string
}

/** All of them. */
export const credentialKinds: Readonly<Record<StoredKind, CredentialKind>> = {
  github: { label: 'GitHub token', variable: 'MYCLI_GITHUB_TOKEN' },
  gitlab: { label: 'GitLab token', variable: 'MYCLI_GITLAB_TOKEN' },
  ssh: { label: 'SSH key', variable: 'MYCLI_SSH_KEY' },
}

/** The SSM parameter that keeps one. */
export const credentialName = (stack: string, kind: StoredKind): string => `/mycli/${stack}/git/${kind}`

/** What fits into a parameter of the tier that costs nothing, in bytes. */
const longest = 4_096

/** A credential as it is kept, without the white space around it. */
export function readCredential(kind: StoredKind, text: string): Reading<string> {
  const trimmed = text.trim()
  if (trimmed === '') return { problem: 'is empty.' }
  const problem = kind === 'ssh' ? keyProblem(trimmed) : tokenProblem(trimmed)
  if (problem !== undefined) return { problem }
  // OpenSSH reads no key whose last line does not end, nor one with the line ends of Windows.
  const value = kind === 'ssh' ? `${trimmed.replaceAll('\r\n', '\n')}\n` : trimmed
  if (value.length <= longest) return { value }
  const instead = kind === 'ssh' ? ' Make a shorter one: ssh-keygen -t ed25519 -N "" -f deploy_key' : ''
  return { problem: `is longer than the 4 KB that Parameter Store takes.${instead}` }
}

// It goes into a header of HTTP.
const tokenProblem = (text: string): string | undefined =>
  /^[\x21-\x7e]+$/.test(text) ? undefined : 'must be one line of letters, digits and signs, without spaces.'

function keyProblem(text: string): string | undefined {
  if (/^(ssh-|ecdsa-|sk-)/.test(text))
    return 'is a public key. Give the private one, whose file has no .pub at its end.'
  if (text.startsWith('PuTTY-')) return 'is a key of PuTTY. Convert it: puttygen KEY.ppk -O private-openssh -o KEY'
  const body = /^-----BEGIN ([A-Z ]*)PRIVATE KEY-----\r?\n([\x20-\x7e\r\n]+)\r?\n-----END \1PRIVATE KEY-----$/.exec(
    text,
  )
  if (!body) return 'is no private SSH key in the form of OpenSSH or PEM.'
  const [, form = '', lines = ''] = body
  return isEncrypted(form, lines)
    ? 'has a passphrase, which nothing could type. Give a key without one, such as a deploy key made for this.'
    : undefined
}

function isEncrypted(form: string, lines: string): boolean {
  if (form.startsWith('ENCRYPTED') || /^Proc-Type: .*ENCRYPTED/m.test(lines)) return true
  if (!form.startsWith('OPENSSH')) return false
  // PROTOCOL.key of OpenSSH: a magic word, and the name of the cipher, which is none for a key without a passphrase.
  const start = lines.replace(/\s/g, '').slice(0, 40)
  return !start.startsWith('b3BlbnNzaC1rZXktdjEAAAAABG5vbmU')
}
