import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { escapeValue } from '../../src/core/text.ts'
import {
  type Checkout,
  envelopeOf,
  type Given,
  type History,
  history,
  scratch,
  startCheckout,
  withSecrets,
} from '../support/checkout.ts'
import { describeWith } from '../support/describe-with.ts'
import { type GitServer, startGitServer } from '../support/git-server.ts'
import { type SshServer, startSshServer } from '../support/ssh-server.ts'
import { needs } from '../support/tools.ts'

const token = 'ghs_secretsecretsecret0123'
const folder = scratch()
const keys = scratch()
let source: History
let server: GitServer
let ssh: SshServer
beforeAll(async () => {
  source = history(folder.path)
  server = await startGitServer({ root: folder.path, token })
  if (needs.sshd) ssh = await startSshServer(keys.path)
})
afterAll(async () => {
  await server.close()
  if (needs.sshd) await ssh.close()
  folder.remove()
  keys.remove()
})

const run = (given: Partial<Given>, repo: string, ...lines: readonly string[]): Promise<Checkout> =>
  startCheckout(folder.path, withSecrets(given, envelopeOf({ repo }, ...lines))).ended
const asking = (kind: string, url: string): readonly string[] => [
  `stored-credential ${kind}`,
  `credential-url ${url}`,
  'credential-user x-access-token',
]

describe('the checkout with stored credentials', () => {
  it.each(['github', 'gitlab'] as const)('gets in with the token for %s, and leaves it nowhere', async (kind) => {
    const checkout = await run({ [`git-${kind}`]: ` ${token}\n` }, `${server.url}/source`, ...asking(kind, server.url))
    expect(checkout.word).toBe(`ready ${source.third}`)
    const words = ['-c', 'grep -rl -e "$1" "$2" || true', 'sh', token, checkout.dir]
    expect(execFileSync('sh', words, { encoding: 'utf8' })).toBe('')
  })

  it('uses none that the envelope does not ask for', async () => {
    const given = { 'git-github': token, 'git-gitlab': token, 'git-ssh': 'key' }
    const [, ...address] = asking('github', server.url)
    const checkout = await run(given, `${server.url}/source`, ...address)
    expect(checkout.word).toContain('failed refused access to')
    expect(server.requests.at(-1)).toMatch(/^401 GET .* $/)
  })

  it('does not give it to the command, even where the envelope says so', async () => {
    const checkout = await run(
      { 'git-github': token },
      `${server.url}/source`,
      ...asking('github', server.url),
      'persist true',
    )
    expect(checkout.word).toBe(`ready ${source.third}`)
    expect(existsSync(join(checkout.dir, 'io/git-credential'))).toBe(false)
    expect(readFileSync(join(checkout.dir, 'io/log'), 'utf8')).toContain('is not given to the command')
  })

  const refusals: readonly (readonly [string, Partial<Given>, readonly string[], string])[] = [
    [
      'it is not there',
      { 'git-gitlab': token },
      asking('github', 'https://example.org'),
      'credential no credential for github is stored here',
    ],
    [
      'it is blank',
      { 'git-github': ' \n' },
      asking('github', 'https://example.org'),
      'credential no credential for github is stored here',
    ],
    ...[
      'http://example.org',
      'https://example.org',
      'https://github.com.example.org',
      'https://github.co',
      'https://github.com/',
      'https://github.example.org',
      'https://gitlab.com',
      '',
    ].map(
      (url) =>
        [
          `it is for "${url}"`,
          { 'git-github': token },
          asking('github', url),
          'credential the token stored for github goes to that server alone',
        ] as const,
    ),
    [
      'its address has a user in it',
      { 'git-github': token },
      asking('github', 'http://127.0.0.1:80@example.org'),
      'credential a stored token goes to no address with a user in it',
    ],
    [
      'it is of no kind that there is',
      {},
      asking('svn', 'https://example.org'),
      'envelope the envelope asks for a stored credential that does not exist',
    ],
  ]
  it.each(refusals)('does not start when %s', async (_what, given, lines, reason) => {
    expect((await run(given, `${server.url}/source`, ...lines)).word).toBe(`failed ${reason}`)
  })
})

const overSsh = () => {
  it('gets in with the key', async () => {
    const hosts = `known-hosts ${escapeValue(ssh.goodHosts)}`
    const lines = [hosts, 'stored-credential ssh', 'persist true']
    const checkout = await run({ 'git-ssh': ssh.goodKey }, `${ssh.url}${source.path}`, ...lines)
    expect(checkout.word).toBe(`ready ${source.third}`)
    expect(existsSync(join(checkout.dir, 'io/git-ssh-key'))).toBe(false)
  })
}

describeWith({ sshd: needs.sshd }, 'the checkout with a stored key', overSsh)
