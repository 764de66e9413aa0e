import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readStackParameter } from '../../../src/core/aws/stack.ts'
import { taskDefinition } from '../../../src/core/aws/task-definition.ts'
import { withStoredCredential } from '../../../src/core/source/credentials.ts'
import {
  type GitHost,
  gitHosts,
  hostAt,
  type StoredKind,
  storedKinds,
  storedVariable,
  userAt,
} from '../../../src/core/source/git-hosts.ts'
import { containerWith, placeWith } from '../../support/fargate.ts'
import { inProject } from '../../support/project.ts'

const hosts = Object.entries(gitHosts) as readonly (readonly [Exclude<StoredKind, 'ssh'>, GitHost])[]

describe('a git host', () => {
  it.each<[string, GitHost, string]>([
    ['github', { origin: 'https://github.com', user: 'x-access-token' }, 'MYCLI_GIT_GITHUB'],
    ['gitlab', { origin: 'https://gitlab.com', user: 'oauth2' }, 'MYCLI_GIT_GITLAB'],
  ])('%s is %j, whose token the checkout has in %s', (name, host, variable) => {
    expect(hosts).toContainEqual([name, host])
    expect(storedVariable(name as StoredKind)).toBe(variable)
  })

  it('is not ssh, whose key is for any server that is named', () => {
    expect(hosts.map(([name]) => name)).not.toContain('ssh')
    expect([...storedKinds].toSorted()).toEqual([...hosts.map(([name]) => name), 'ssh'].toSorted())
  })

  it.each(hosts)('%s has its keys pinned, and its name is the first label of its host', (name, { origin }) => {
    const host = origin.slice('https://'.length)
    expect(host).toMatch(/^[a-z0-9-]+\.[a-z0-9.-]+$/)
    expect(host.split('.')[0]).toBe(name)
    const pinned = readFileSync(inProject('docker/known_hosts'), 'utf8').split('\n')
    expect(pinned.some((line) => line.startsWith(`${host} `))).toBe(true)
  })

  it.each(hosts)('%s may have a token in the stack, which goes there and nowhere else', (name, { origin, user }) => {
    const choice = { secrets: { [name]: 'arn:token' }, isNamedByFile: false }
    const none = { persist: false }
    const stored = { ...none, stored: { kind: name, url: origin, user } }
    expect(withStoredCredential(none, `${origin}/a/b`, choice)).toEqual(stored)
    for (const other of hosts.filter(([another]) => another !== name)) {
      expect(withStoredCredential(none, `${other[1].origin}/a/b`, choice)).toBe(none)
    }
    expect(withStoredCredential(none, `${origin}.example/a/b`, choice)).toBe(none)
  })

  it.each(hosts)('%s has its token read from the stack, and given to the checkout alone', (name) => {
    const required = { cluster: 'c', subnets: ['s'], executionRole: 'r', logGroup: 'l' }
    const text = JSON.stringify({ version: '1', ...required, gitCredentials: { [name]: 'arn:token', svn: 'arn:svn' } })
    const reading = readStackParameter(text)
    if ('problem' in reading) throw new Error(reading.problem)
    expect(reading.value.gitCredentials).toEqual({ [name]: 'arn:token' })
    const place = placeWith({ gitSecrets: reading.value.gitCredentials })
    const { containerDefinitions } = taskDefinition({ place, container: containerWith(), version: '1', needs: [name] })
    expect(containerDefinitions.map(({ name: container, secrets = [] }) => [container, secrets])).toEqual([
      ['tools', []],
      ['checkout', [{ name: storedVariable(name), valueFrom: 'arn:token' }]],
      ['main', []],
    ])
  })
})

describe('an origin', () => {
  it.each([
    ['https://github.com', 'github'],
    ['https://gitlab.com', 'gitlab'],
    ['http://github.com', undefined],
    ['https://github.com:8443', undefined],
    ['https://www.github.com', undefined],
    ['https://github', undefined],
  ])('%s is that of %s', (origin, name) => {
    expect(hostAt(origin)).toBe(name)
  })

  it.each([
    ['https://gitlab.com', 'oauth2'],
    ['https://gitlab.example.org', 'oauth2'],
    ['https://code.gitlab.example.org:8443', 'oauth2'],
    ['http://gitlab.example.org', 'oauth2'],
    ['https://notgitlab.com', 'x-access-token'],
    ['https://example.gitlab', 'x-access-token'],
    ['https://github.com', 'x-access-token'],
    ['https://git.example.org', 'x-access-token'],
  ])('%s takes a token under the name %s', (origin, user) => {
    expect(userAt(origin)).toBe(user)
  })
})
