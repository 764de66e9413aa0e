import { describe, expect, it } from '@jest/globals'
import type { RunContext } from '../../../src/core/github/context.ts'
import { resolveSettings } from '../../../src/core/settings/resolve.ts'
import { chooseCredentials } from '../../../src/core/source/credentials.ts'
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
