import { describe, expect, it } from '@jest/globals'
import type { RunContext } from '../../src/core/github/context.ts'
import { type Credentials, withStoredCredential } from '../../src/core/source/credentials.ts'

const secrets = { github: 'arn:github', gitlab: 'arn:gitlab', ssh: 'arn:ssh' }
const known: Credentials = { persist: false, knownHosts: 'h' }
const withToken = (token: string): Credentials => ({ ...known, token: { url: 'https://github.com', user: 'u', token } })
const job = withToken('ghs_job')
const contextOf = (isPrivate: boolean): RunContext => ({
  ...{ serverUrl: 'https://github.com', repository: 'o/r', eventName: 'push', sha: 'a', ref: 'r' },
  payload: { repository: { private: isPrivate } },
})
const [ours, open] = [contextOf(true), contextOf(false)]
const own = 'https://github.com/o/r'
const other = 'https://github.com/a/b'
const github = { ...known, stored: { kind: 'github', url: 'https://github.com', user: 'x-access-token' } }
const gitlab = { ...known, stored: { kind: 'gitlab', url: 'https://gitlab.com', user: 'oauth2' } }
const ssh = { ...known, stored: { kind: 'ssh' } }

describe('a credential that the stack keeps', () => {
  it.each<[string, Credentials, string, RunContext | undefined, object]>([
    ['for another repository on GitHub', known, other, ours, github],
    ['for one on GitLab', known, 'https://gitlab.com/a/b', ours, gitlab],
    ['for an SSH address', known, 'git@git.example:a/b', ours, ssh],
    ['for the own repository by SSH, though it is public', known, 'git@github.com:o/r', open, ssh],
    ['on a command line', known, own, undefined, github],
    ["where the job's token would be refused", job, other, ours, github],
    ["for an SSH address, with the job's token", job, 'ssh://git@git.example/a/b', ours, ssh],
  ])('is used %s', (_what, chosen, url, context, expected) => {
    const choice = { secrets, isNamedByFile: false, ...(context ? { context } : {}) }
    expect(withStoredCredential(chosen, url, choice)).toEqual(expected)
  })

  it.each<[string, Credentials, string, RunContext]>([
    ["where the job's token reads the own repository", job, own, ours],
    ['where the own repository is public', known, own, open],
    ["where that is given to the command's git", job, own, open],
    ['where the workflow gives a token', withToken('ghp_given'), other, ours],
    ['where the workflow gives a key', { ...known, ssh: { key: 'k' } }, 'git@github.com:a/b', ours],
    ['on another server', known, 'https://git.example/a/b', ours],
    ['on a server that is only called alike', known, 'https://github.com.example/a/b', ours],
    ['without encryption', known, 'http://github.com/a/b', ours],
    ['at another port', known, 'https://github.com:8443/a/b', ours],
  ])('is not used %s', (_what, chosen, url, context) => {
    expect(withStoredCredential(chosen, url, { secrets, isNamedByFile: false, context })).toBe(chosen)
  })

  it.each([other, 'git@github.com:a/b'])('is not used where a file names %s', (url) => {
    expect(withStoredCredential(known, url, { secrets, isNamedByFile: true, context: ours })).toBe(known)
  })

  it.each([other, 'https://gitlab.com/a/b', 'git@github.com:a/b'])('is not used where there is none for %s', (url) => {
    expect(withStoredCredential(job, url, { secrets: {}, isNamedByFile: false, context: ours })).toBe(job)
  })
})
