import { describe, expect, it } from '@jest/globals'
import type { RunContext } from '../../../src/core/github/context.ts'
import { resolveSettings } from '../../../src/core/settings/resolve.ts'
import {
  chooseCredentials,
  chooseTerminalCredentials,
  noCredentials,
  withStoredCredential,
} from '../../../src/core/source/credentials.ts'
import { sourceOf } from '../../support/inputs.ts'

const context: RunContext = {
  ...{ serverUrl: 'https://github.com', repository: 'o/r', eventName: 'push', sha: 'a'.repeat(40) },
  ...{ ref: 'refs/heads/main', payload: { repository: { private: true } } },
}

/** Where a token goes, when the workflow names this repository. */
function sentTo(repo: string, token: string): string | undefined {
  const settings = resolveSettings([sourceOf({ command: ['true'], repo: [repo], token: [token] }, 'input')], 'action')
  return chooseCredentials(settings, repo, context).token?.url
}

const ofGitHub = ['ghp_x', 'gho_x', 'ghu_x', 'ghs_x', 'ghr_x', 'github_pat_x']

describe('a token', () => {
  it.each(ofGitHub)('of GitHub, such as %s, goes to the server of the workflow', (token) => {
    expect(sentTo('https://github.com/a/b', token)).toBe('https://github.com')
  })

  it.each(ofGitHub)('of GitHub, such as %s, goes to no other host', (token) => {
    for (const host of ['gitlab.com', 'github.com.example', 'github.com:8443', 'example.org']) {
      expect([host, sentTo(`https://${host}/a/b`, token)]).toEqual([host, undefined])
    }
  })

  it.each(['glpat-x', 'x', 'gh-x', 'my_github_pat_x', 'my_ghp_x'])(
    'of another server, such as %s, goes where it is sent',
    (token) => {
      expect(sentTo('https://example.org/a/b', token)).toBe('https://example.org')
    },
  )

  it.each([
    ['http://127.0.0.1:80', true],
    ['http://[::1]:80', true],
    ['http://localhost', true],
    ['http://127.0.0.1.example.org', false],
    ['http://localhost.example.org', false],
    ['http://example.org', false],
    ['http://https:443', false],
  ])('travels unencrypted to %s: %s', (origin, travels) => {
    expect(sentTo(`${origin}/a/b`, 'glpat-x')).toBe(travels ? origin : undefined)
  })
})

describe('a token on a command line', () => {
  type Row = readonly [repo: readonly [from: string, text: string] | undefined, token: string, url: string]
  const chosen = ([repo, from, url]: Row) => {
    const sources = [
      sourceOf({
        command: ['true'],
        ...(repo?.[0] === 'flag' ? { repo: [repo[1]] } : {}),
        ...(from === 'flag' ? { token: ['t'] } : {}),
      }),
      sourceOf(repo && repo[0] !== 'flag' ? { repo: [repo[1]] } : {}, '.mycli.yaml'),
      sourceOf(from === 'flag' ? {} : { token: ['t'] }, from),
    ]
    return chooseTerminalCredentials(resolveSettings(sources, 'cli'), url)
  }

  it.each<[string, Row, string, string | undefined]>([
    [
      'the remote of the folder',
      [undefined, 'flag', 'https://github.com/a/b'],
      'https://github.com/a/b',
      'Fetching a/b with the token.',
    ],
    [
      'such a remote over SSH, by https',
      [undefined, 'flag', 'git@github.com:a/b.git'],
      'https://github.com/a/b',
      'Fetching a/b with the token.',
    ],
    [
      'a repository that is named',
      [['flag', 'https://git.example/a/b'], 'flag', 'https://git.example/a/b'],
      'https://git.example/a/b',
      'Fetching git.example/a/b with the token.',
    ],
    [
      'github.com, from GH_TOKEN, in reserve',
      [undefined, 'GH_TOKEN', 'git@github.com:a/b'],
      'https://github.com/a/b',
      "Fetching a/b with the token in GH_TOKEN if it's private.",
    ],
  ])('goes to %s', (_what, row, url, notice) => {
    const { credentials, ...rest } = chosen(row)
    expect(rest).toEqual({ url, notice })
    expect(credentials.token).toEqual({
      url: /^https:..[^/]+/.exec(url)?.[0],
      user: 'x-access-token',
      token: 't',
      ...(row[1] === 'flag' ? {} : { inReserve: true }),
    })
  })

  it.each<[string, Row, string | undefined]>([
    [
      'a repository that a file names',
      [['.mycli.yaml', 'a/b'], 'flag', 'https://github.com/a/b'],
      "The token isn't used: a settings file names the repository. Name it with --repo.",
    ],
    ['one that a file names, from GH_TOKEN', [['.mycli.yaml', 'a/b'], 'GH_TOKEN', 'https://github.com/a/b'], undefined],
    [
      'a server without encryption',
      [['flag', 'http://git.example/a/b'], 'flag', 'http://git.example/a/b'],
      "The token isn't used: it is for https alone.",
    ],
    [
      'an SSH address that is named',
      [['flag', 'git@github.com:a/b'], 'flag', 'git@github.com:a/b'],
      "The token isn't used: it is for https alone.",
    ],
    ['another host, from GH_TOKEN', [undefined, 'GH_TOKEN', 'https://gitlab.com/a/b'], undefined],
    ['a clone on this machine', [undefined, 'GH_TOKEN', '/srv/home'], undefined],
  ])('does not go to %s', (_what, row, notice) => {
    expect(chosen(row)).toEqual({ credentials: noCredentials, url: row[2], notice })
  })

  it('gives way to that of the stack where it is in reserve, and goes before it where it was named', () => {
    const stored = { secrets: { github: 'arn' }, isNamedByFile: false }
    const url = 'https://github.com/a/b'
    const kinds = (['flag', 'GH_TOKEN'] as const).map(
      (from) => withStoredCredential(chosen([undefined, from, url]).credentials, url, stored).stored?.kind,
    )
    expect(kinds).toEqual([undefined, 'github'])
  })
})
