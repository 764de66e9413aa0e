import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { channelOf, movingTag, notesOf, type Release, releaseProblems } from '../scripts/release/rules.ts'
import { version } from '../src/version.ts'
import { inProject } from './support/project.ts'

const changelog =
  '# Changelog\n\n## Unreleased\n\n- Next.\n\n## 1.2.3 - 2026-12-01\n\n- New.\n- Newer.\n\n## 1.2.2 - 2026-11-01\n\n- Old.\n'
const release = (more: Partial<Release> = {}): Release => ({
  tag: 'v1.2.3',
  manifest: { version: '1.2.3' },
  lock: { version: '1.2.3', packages: { '': { version: '1.2.3' } } },
  constant: '1.2.3',
  changelog,
  ...more,
})

describe('a release', () => {
  it('has nothing against it where tag, package, lock file, constant and changelog agree', () => {
    expect(releaseProblems(release())).toEqual([])
  })

  it.each([
    ['package.json', { manifest: { version: '1.2.4' } }],
    ['package-lock.json', { lock: { version: '1.2.2', packages: { '': { version: '1.2.3' } } } }],
    ['root of package-lock.json', { lock: { version: '1.2.3', packages: {} } }],
    ['constant', { constant: '0.1.0-dev' }],
    ['CHANGELOG.md', { changelog: changelog.replace('2026-12-01', 'soon') }],
    ['CHANGELOG.md', { changelog: changelog.replace('- New.\n- Newer.\n', '') }],
  ])('is refused where %s says something else', (what, more) => {
    expect(releaseProblems(release(more))).toEqual([expect.stringContaining(what)])
  })

  it.each(['1.2.3', 'v1.2', 'v1', 'version-1', 'v1.2.3.4', ''])('has no tag like %j', (tag) => {
    expect(releaseProblems(release({ tag }))).toEqual([expect.stringContaining('such as v1.2.3')])
  })

  it('names every place that says something else at once', () => {
    expect(releaseProblems(release({ tag: 'v2.0.0' }))).toHaveLength(5)
  })

  it('has the text under its heading for notes', () => {
    expect(notesOf(changelog, '1.2.3')).toBe('- New.\n- Newer.')
    expect(notesOf(changelog, '1.2')).toBeUndefined()
    expect(notesOf(changelog, 'Unreleased')).toBeUndefined()
  })
})

describe('the tag that moves', () => {
  it.each([
    ['v1.2.3', ['v1', 'v1.2.2', 'v1.2.3'], 'v1'],
    ['v1.10.0', ['v1.9.0', 'v1.10.0'], 'v1'],
    ['v1.2.4', ['v1.3.0', 'v1.2.4'], undefined],
    ['v1.2.4', ['v2.0.0', 'v1.3.0-rc.1', 'v1.2.4', 'nightly'], 'v1'],
    ['v2.0.0-rc.1', ['v1.2.3'], undefined],
    ['v0.4.0', [], undefined],
  ])('with %s among %j is %s', (tag, others, moving) => {
    expect(movingTag(tag, others)).toBe(moving)
  })
})

describe('the channel', () => {
  it.each([
    ['v1.2.3', ['v1', 'v1.2.2', 'v1.2.3'], 'latest'],
    ['v0.4.0', [], 'latest'],
    ['v1.2.4', ['v1.3.0', 'v1.2.4'], 'previous'],
    ['v1.9.0', ['v2.0.0'], 'previous'],
    ['v1.9.0', ['v2.0.0-rc.1'], 'latest'],
    ['v2.0.0-rc.1', ['v1.9.0'], 'next'],
  ])('of %s among %j is %s', (tag, others, channel) => {
    expect(channelOf(tag, others)).toBe(channel)
  })
})

describe('CHANGELOG.md', () => {
  const text = readFileSync(inProject('CHANGELOG.md'), 'utf8')
  const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)

  it('has the notes of the version that the code names, or what is unreleased while that is none', () => {
    if (version.endsWith('-dev')) expect(headings[0]).toBe('Unreleased')
    else expect(notesOf(text, version)).toBeDefined()
  })

  it('has a version and a date in each heading', () => {
    for (const heading of headings)
      expect(heading).toMatch(/^(Unreleased|\d+\.\d+\.\d+(-[\w.]+)? - \d{4}-\d{2}-\d{2})$/)
  })
})
