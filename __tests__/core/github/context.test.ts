import { describe, expect, it } from '@jest/globals'
import { isKnownPublic, type RunContext } from '../../../src/core/github/context.ts'
import { resolveSettings, type Settings } from '../../../src/core/settings/resolve.ts'
import { chooseCredentials } from '../../../src/core/source/credentials.ts'
import { chooseEventSource } from '../../../src/core/source/event-source.ts'
import { type RawInputs, sourceOf } from '../../support/inputs.ts'

const sha = 'a'.repeat(40)
const other = 'b'.repeat(40)
const own = 'https://github.com/o/r'

const contextOf = (changes: Partial<RunContext> = {}): RunContext => ({
  serverUrl: 'https://github.com',
  repository: 'o/r',
  eventName: 'push',
  sha,
  ref: 'refs/heads/main',
  payload: { repository: { private: true } },
  ...changes,
})

const settingsOf = (input: RawInputs, file: RawInputs = {}): Settings =>
  resolveSettings([sourceOf({ command: ['true'], ...input }, 'input'), sourceOf(file, '.mycli.yaml')], 'action')

describe('the commit of an event', () => {
  it.each<[string, Partial<RunContext>]>([
    ['push', {}],
    ['a tag', { ref: 'refs/tags/v1' }],
    ['workflow_dispatch', { eventName: 'workflow_dispatch' }],
    ['schedule', { eventName: 'schedule' }],
    ['release', { eventName: 'release', ref: 'refs/tags/v1' }],
    ['merge_group', { eventName: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-1' }],
    ['pull_request: the merge commit', { eventName: 'pull_request', ref: 'refs/pull/7/merge' }],
    ['pull_request_target: the base', { eventName: 'pull_request_target' }],
  ])('is what GITHUB_SHA says, with its ref to fall back on: %s', (_what, changes) => {
    const context = contextOf(changes)
    const { source, notices } = chooseEventSource(settingsOf({}), context)
    expect(source).toEqual({ repo: own, sha, branch: undefined, ref: context.ref })
    expect(notices).toEqual([])
  })

  it.each<[string, RawInputs, RawInputs, object]>([
    ['a branch among the inputs', { branch: ['x'] }, {}, { repo: own, sha: undefined, branch: 'x' }],
    ['a commit among the inputs', { sha: [other] }, {}, { repo: own, sha: other, branch: undefined }],
    [
      'another repository',
      { repo: ['a/b'] },
      { branch: ['x'] },
      { repo: 'https://github.com/a/b', sha: undefined, branch: 'x' },
    ],
    [
      'the own repository by name',
      { repo: ['o/r'] },
      {},
      { repo: own, sha, branch: undefined, ref: 'refs/heads/main' },
    ],
  ])('gives way to %s', (_what, input, file, source) => {
    expect(chooseEventSource(settingsOf(input, file), contextOf()).source).toEqual(source)
  })

  it('does not give way to the branch of the settings file, and says so', () => {
    const { source, notices } = chooseEventSource(settingsOf({}, { branch: ['x'] }), contextOf())
    expect(source).toMatchObject({ sha, branch: undefined })
    expect(notices).toEqual([expect.stringContaining('branch of .mycli.yaml does not apply')])
  })

  it.each([
    ['git@github.com:o/r.git', 'https://github.com'],
    ['ssh://git@github.com/O/R', 'https://github.com'],
    ['ssh://git@ghe.example:2222/o/r', 'https://ghe.example:8443'],
  ])('is that of the own repository, too, when it is named as %s, which is then what is fetched', (url, serverUrl) => {
    expect(chooseEventSource(settingsOf({ repo: [url] }), contextOf({ serverUrl })).source).toMatchObject({
      repo: url,
      sha,
    })
  })

  it('is that of a repository on the own server, when it is named by owner and name', () => {
    const context = contextOf({ serverUrl: 'https://ghe.example' })
    expect(chooseEventSource(settingsOf({ repo: ['o/r'] }), context).source).toMatchObject({
      repo: 'https://ghe.example/o/r',
      sha,
    })
    expect(chooseEventSource(settingsOf({ repo: ['a/b'] }), context).source).toMatchObject({
      repo: 'https://ghe.example/a/b',
    })
  })

  it.each(['', '0'.repeat(40), 'main'])('is missing where GITHUB_SHA is %j', (bad) => {
    expect(() => chooseEventSource(settingsOf({}), contextOf({ sha: bad }))).toThrow('has no commit to run')
  })
})

describe('the token', () => {
  const sent = (input: RawInputs, url: string, context = contextOf(), file: RawInputs = {}): string | undefined =>
    chooseCredentials(settingsOf({ token: ['ghs_own'], ...input }, file), url, context).token?.url

  it.each<[string, string | undefined, RawInputs, string, RunContext, RawInputs]>([
    ['goes to the own repository', 'https://github.com', {}, own, contextOf(), {}],
    [
      'does not go where the repository is public',
      undefined,
      {},
      own,
      contextOf({ payload: { repository: { private: false } } }),
      {},
    ],
    [
      'goes to another one that the workflow names',
      'https://github.com',
      { repo: ['a/b'] },
      'https://github.com/a/b',
      contextOf(),
      {},
    ],
    ['does not go to one that a file names', undefined, {}, 'https://github.com/a/b', contextOf(), { repo: ['a/b'] }],
    [
      'of GitHub goes to no other host',
      undefined,
      { repo: ['https://evil.example/a/b'] },
      'https://evil.example/a/b',
      contextOf(),
      {},
    ],
    [
      'of another server goes to it when the workflow names it',
      'https://gitlab.com',
      { repo: ['https://gitlab.com/a/b'], token: ['glpat-x'] },
      'https://gitlab.com/a/b',
      contextOf(),
      {},
    ],
    [
      'of another server does not go where a file says',
      undefined,
      { token: ['glpat-x'] },
      'https://evil.example/a/b',
      contextOf(),
      { repo: ['https://evil.example/a/b'] },
    ],
    [
      'never travels unencrypted',
      undefined,
      { repo: ['http://github.com/o/r'] },
      'http://github.com/o/r',
      contextOf({ serverUrl: 'http://github.com' }),
      {},
    ],
    [
      'goes to a server of the own',
      'https://ghe.example',
      {},
      'https://ghe.example/o/r',
      contextOf({ serverUrl: 'https://ghe.example' }),
      {},
    ],
    ['is nothing for SSH', undefined, {}, 'git@github.com:o/r', contextOf(), {}],
  ])('%s', (_what, where, input, url, context, file) => {
    expect(sent(input, url, context, file)).toBe(where)
  })

  it('has the name that each server documents', () => {
    const user = (url: string) =>
      chooseCredentials(settingsOf({ repo: [url], token: ['t'] }), url, contextOf()).token?.user
    expect([user('https://github.com/a/b'), user('https://gitlab.com/a/b')]).toEqual(['x-access-token', 'oauth2'])
  })

  it('leaves the SSH key out of https, and takes it for SSH', () => {
    const settings = settingsOf({ 'ssh-key': ['k'], 'ssh-known-hosts': ['h'] })
    expect(chooseCredentials(settings, 'git@github.com:o/r', contextOf())).toEqual({
      persist: false,
      ssh: { key: 'k' },
      knownHosts: 'h',
    })
    expect(chooseCredentials(settings, own, contextOf())).not.toHaveProperty('ssh')
  })

  it('is not needed for a repository that is known to be public', () => {
    const known = (repository: unknown) => isKnownPublic(contextOf({ payload: { repository } }))
    expect([known({ private: false }), known({ private: true }), known({}), known(undefined)]).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(known({ private: false, visibility: 'internal' })).toBe(false)
  })
})
