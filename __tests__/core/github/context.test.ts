import { describe, expect, it } from '@jest/globals'
import { isKnownPublic, isOwnRepository, nameOnServer, type RunContext } from '../../../src/core/github/context.ts'
import { resolveSettings, type Settings } from '../../../src/core/settings/resolve.ts'
import { chooseCredentials, withStoredCredential } from '../../../src/core/source/credentials.ts'
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

  it.each([
    ...['', 'main', '0'.repeat(40), '0'.repeat(64), `x${sha}`, `${sha}x`, `${sha}b`],
    ...['a'.repeat(63), 'a'.repeat(65), `${sha}${'g'.repeat(24)}`],
  ])('is missing where GITHUB_SHA is %j', (bad) => {
    expect(() => chooseEventSource(settingsOf({}), contextOf({ sha: bad }))).toThrow(
      expect.objectContaining({
        message: 'The event push has no commit to run.',
        hint: 'Name one with branch or sha.',
      }),
    )
  })

  it.each([`${'a'.repeat(39)}0`, `0${'a'.repeat(39)}`, 'b'.repeat(64)])('is %s where GITHUB_SHA is', (good) => {
    expect(chooseEventSource(settingsOf({}), contextOf({ sha: good })).source.sha).toBe(good)
  })

  it.each(['xrefs/heads/main', 'refs/-x', 'main', ''])('has no ref to fall back on where GITHUB_REF is %j', (ref) => {
    expect(chooseEventSource(settingsOf({}), contextOf({ ref })).source.ref).toBeUndefined()
  })

  it.each<[RawInputs, readonly string[]]>([
    [{ repo: ['a/b'] }, ['No branch or commit is named: the default branch of https://github.com/a/b runs.']],
    [{ repo: ['a/b'], branch: ['x'] }, []],
    [{ repo: ['a/b'], sha: [other] }, []],
    [{ branch: ['x'] }, []],
    [{ sha: [other] }, []],
  ])('is not needed for %j, and that it is the default branch is said', (input, notices) => {
    expect(chooseEventSource(settingsOf(input), contextOf()).notices).toEqual(notices)
  })
})

describe('the repository that the workflow runs in', () => {
  it.each([
    ...['https://github.com/o/r', 'https://GitHub.com/O/R.git', 'https://github.com/o/r/', 'http://github.com/o/r'],
    ...['git@github.com:o/r', 'github.com:o/r.git', 'ssh://git@github.com/o/r', 'ssh://github.com:22/o/r'],
  ])('may be named as %s', (url) => {
    expect(isOwnRepository(url, contextOf())).toBe(true)
  })

  it.each([
    ...['https://github.com/x/y', 'https://example.org/o/r', 'https://github.com/o.git/r', 'githubhttps://.com/o/r'],
    ...['git@github.com:x/y', 'git@example.org:o/r', 'a/github.com:o/r', 'xssh://git@github.com/o/r'],
    ...['git@github.com:o/r\n/x', 'ssh://git@github.com/o/r\n/x', 'ssh://git@github.com/x/y'],
  ])('is not %j', (url) => {
    expect(isOwnRepository(url, contextOf())).toBe(false)
  })

  it.each([
    ['http://ghe.example', 'git@ghe.example:o/r'],
    ['https://ghe.example:8443', 'git@ghe.example:o/r'],
    ['https://[fe80::1]', 'ssh://git@[fe80::1]:22/o/r'],
  ])('on %s may be named as %s', (serverUrl, url) => {
    expect(isOwnRepository(url, contextOf({ serverUrl }))).toBe(true)
  })
})

describe('the token', () => {
  const sent = (input: RawInputs, url: string, context = contextOf(), file: RawInputs = {}): string | undefined =>
    chooseCredentials(settingsOf({ token: ['ghs_own'], ...input }, file), url, context).token?.url

  it.each<[string, string | undefined, RawInputs, string, RunContext, RawInputs]>([
    ['goes to the own repository', 'https://github.com', {}, own, contextOf(), {}],
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

  it.each([
    ['is in reserve where the repository is public', { private: false }, {}, true],
    ['is sent at once where it is private', { private: true }, {}, undefined],
    ['is sent at once where that is not known', {}, {}, undefined],
    [
      'is sent at once where the command is to have it',
      { private: false },
      { 'persist-credentials': ['true'] },
      undefined,
    ],
  ])('%s', (_what, repository, input: RawInputs, inReserve) => {
    const settings = settingsOf({ token: ['ghs_own'], ...input })
    const { token } = chooseCredentials(settings, own, contextOf({ payload: { repository } }))
    expect(token).toEqual({
      ...{ url: 'https://github.com', user: 'x-access-token', token: 'ghs_own' },
      ...(inReserve ? { inReserve } : {}),
    })
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

  it('is nothing more than whether git keeps it, where none is given', () => {
    expect(chooseCredentials(settingsOf({}), own, contextOf())).toStrictEqual({ persist: false })
    expect(chooseCredentials(settingsOf({}), 'git@github.com:o/r', contextOf())).toStrictEqual({ persist: false })
    const kept = settingsOf({ 'ssh-known-hosts': ['h'], 'persist-credentials': ['true'] })
    expect(chooseCredentials(kept, own, contextOf())).toStrictEqual({ persist: true, knownHosts: 'h' })
  })

  it('goes to a public repository, too, where the command is to use it', () => {
    const context = contextOf({ payload: { repository: { private: false } } })
    expect(sent({ 'persist-credentials': ['true'] }, own, context)).toBe('https://github.com')
  })

  it('gives way to a key where the address is of SSH, though https stands in it', () => {
    const settings = settingsOf({ 'ssh-key': ['k'], token: ['t'] })
    expect(chooseCredentials(settings, 'ssh://h/https://x', contextOf())).toStrictEqual({
      persist: false,
      ssh: { key: 'k' },
    })
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

describe("the stack's own credential", () => {
  const none = { persist: false }
  const secrets = { github: 'arn:github', ssh: 'arn:ssh' }
  const stored = { persist: false, stored: { kind: 'github', url: 'https://github.com', user: 'x-access-token' } }
  const isPublic = contextOf({ payload: { repository: { private: false } } })
  const job = { persist: false, token: { url: 'https://github.com', user: 'x', token: 'ghs_x' } }

  it.each([
    ['is used for the own repository where it is private', none, own, contextOf(), stored],
    ['is not used for the own repository where it is public', none, own, isPublic, none],
    ["is not used for the own repository where there is the job's token", job, own, contextOf(), job],
    ["is used for another repository instead of the job's token", job, 'https://github.com/a/b', contextOf(), stored],
    [
      'is a key where SSH is named, though https stands in it',
      none,
      'git@h:https://github.com/a/b',
      contextOf(),
      {
        persist: false,
        stored: { kind: 'ssh' },
      },
    ],
  ])('%s', (_what, chosen, url, context, credentials) => {
    expect(withStoredCredential(chosen, url, { secrets, isNamedByFile: false, context })).toEqual(credentials)
  })
})

describe('the name of a repository on a server', () => {
  it.each([
    ['https://github.com/O/r', 'https://github.com', 'O/r'],
    ['HTTPS://GitHub.com/o/r.git', 'https://GITHUB.com/', 'o/r'],
    ['http://127.0.0.1:3000/o/r', 'http://127.0.0.1:3000', 'o/r'],
    ['https://ghe.example:8443/o/r/', 'https://ghe.example:8443/some/path', 'o/r'],
    ['git@ghe.example:o/r', 'https://ghe.example:8443', 'o/r'],
    ['ssh://git@GHE.example:2222/o/r.git', 'https://ghe.example:8443', 'o/r'],
    ['ssh://ghe.example/o/r', 'https://ghe.example', 'o/r'],
  ])('of %s on %s is %s', (url, server, name) => expect(nameOnServer(url, server)).toBe(name))

  it.each([
    ['https://github.com/o/r', 'https://ghe.example'],
    ['https://ghe.example/o/r', 'https://ghe.example:8443'],
    ['https://x.ghe.example/o/r', 'https://ghe.example'],
    ['git@ghe.example.org:o/r', 'https://ghe.example'],
    ['https://ghe.example/o', 'https://ghe.example'],
    ['https://ghe.example/o/r/x', 'https://ghe.example'],
    ['/srv/me/o/r', 'https://ghe.example'],
    ['o/r', 'https://ghe.example'],
  ])('of %s on %s is none', (url, server) => expect(nameOnServer(url, server)).toBeUndefined())
})
