import { describe, expect, it } from '@jest/globals'
import { readRepository } from '../../../src/core/settings/repository.ts'

describe('a repository', () => {
  it.each([
    ['owner/name', 'https://github.com/owner/name'],
    ['o/n.js', 'https://github.com/o/n.js'],
    ['o/.github', 'https://github.com/o/.github'],
    ['o/n.', 'https://github.com/o/n.'],
    ['o-1/_n', 'https://github.com/o-1/_n'],
    ['https://example.org/a/b.git', undefined],
    ['http://localhost:3000/a', undefined],
    ['https://[::1]:8080/a', undefined],
    ['ssh://git@example.org:2222/a/b', undefined],
    ['ssh://example.org/~/a', undefined],
    ['git@example.org:a/b.git', undefined],
    ['git@example.org:/srv/a@v2', undefined],
    ['example.org:a', undefined],
    ['git@example.org:a/b://c', undefined],
  ])('%s is one that any engine can reach', (text, url) => {
    const value = url === undefined ? { kind: 'remote', url: text } : { kind: 'remote', url, name: text }
    expect(readRepository(text)).toEqual({ value })
  })

  it.each(['/srv/a', './a', '../a', '.', '..', '/', 'file:///srv/a', '/srv/a b'])('%s is a path', (text) => {
    expect(readRepository(text)).toEqual({ value: { kind: 'path', url: text } })
  })

  it.each([
    ['--upload-pack=x', 'an option'],
    ['-oProxyCommand=x', 'an option'],
    ['-', 'an option'],
    ['ext::sh -c x', 'a transport helper'],
    ['::x', 'a transport helper'],
    ['fd::7', 'a transport helper'],
    ['ssh://-oProxyCommand=x/y', 'not a URL'],
    ['ssh://git@-oProxyCommand=x/y', 'not a URL'],
    ['ssh://example.org/-x', 'not a URL'],
    ['ssh://-x@example.org/y', 'has credentials'],
    ['git@-oProxy:x', 'not a repository'],
    ['-oProxy@example.org:x', 'an option'],
    ['git@example.org:-x', 'not a repository'],
    ['git@example.org::x', 'not a repository'],
    ['git://example.org/a', 'not a URL'],
    ['file://example.org/a', 'not a URL'],
    ['https://example.org', 'not a URL'],
    ['https:///a', 'not a URL'],
    ['https://example.org/a b', 'not a URL'],
    ['https://example.org/a?b', 'not a URL'],
    ['https://example.org/a#b', 'not a URL'],
    ['owner', 'not a repository'],
    ['owner/name/more', 'not a repository'],
    ['owner/..', 'not a repository'],
    ['..a', 'not a repository'],
    ['.a', 'not a repository'],
    ['-owner/name', 'an option'],
    ['owner-/name', 'not a repository'],
    ['', 'not a repository'],
    ['a/b\nc', 'a control character'],
    ['/srv/a\u0000', 'a control character'],
    ['https://example.org/a\u001b[31m', 'a control character'],
  ])('%j is refused as %s', (text, why) => {
    expect(readRepository(text)).toEqual({ problem: expect.stringContaining(why) })
  })

  it.each([
    'https://me:hunter2@example.org/a',
    'https://hunter2@example.org/a',
    'https://me:hun/hunter2@example.org/a',
    'https://me:hun@hunter2@example.org/a',
    'https://me:hun?hunter2@example.org/a',
    'ssh://git:hunter2@example.org/a',
    'git://me:hunter2@example.org/a',
    'me:hunter2@example.org:a',
    'me:hun/hunter2@example.org:a',
  ])('%s is refused without showing the password', (text) => {
    const reading = readRepository(text)
    expect(reading).toEqual({ problem: expect.any(String) })
    expect(JSON.stringify(reading)).not.toContain('hunter2')
  })

  it('is shown without what would write over the line, and cut', () => {
    expect(readRepository(`ext::\u001b[2K\u202e${'x'.repeat(300)}`)).toEqual({
      problem: expect.stringMatching(/^"ext::\ufffd\[2K\ufffdx{100,200}…" names/),
    })
  })

  it('is no longer than any server or system takes', () => {
    const longest = `/${'x'.repeat(4_095)}`
    expect(readRepository(longest)).toEqual({ value: { kind: 'path', url: longest } })
    expect(readRepository(`${longest}x`)).toEqual({ problem: 'has more than 4096 characters.' })
  })

  it('is to be given in one of the forms that there are', () => {
    expect(readRepository('owner')).toEqual({
      problem:
        '"owner" is not a repository. Give owner/name, an https or ssh URL, or git@host:path; with the local engine also a path that begins with ./ or /.',
    })
  })
})
