import { spawnSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { parsed, problemOf } from '../../support/inputs.ts'

const good = ['main', 'feature/a', 'v1.2.3', 'a@b', 'ä', 'a-', 'HEAD', 'a{b', '{', 'lock', 'a.lock.b', 'a%b']
const bad = [
  ...['a..b', 'a b', 'a~1', 'a^', 'a:b', 'a?', 'a*', 'a[b', 'a\\b', 'a\tb', 'a\u007fb', 'a@{1}', '@{'],
  ...['/a', 'a/', 'a//b', 'a.', '.a', 'a/.b', 'a.lock', 'a.lock/b', '..', 'refs/heads/', 'refs/heads/a.lock'],
]

describe('a branch', () => {
  it.each(good)('may be called %s, as git says too', (name) => {
    expect(parsed({ branch: [name] }).branch).toBe(name)
    expect(spawnSync('git', ['check-ref-format', `refs/heads/${name}`]).status).toBe(0)
  })

  it.each(bad)('may not be called %j, as git says too', (name) => {
    expect(problemOf('branch', name)).toMatch(/cannot be a branch, a tag or a ref of git/)
    expect(spawnSync('git', ['check-ref-format', `refs/heads/${name.replace('refs/heads/', '')}`]).status).toBe(1)
  })

  it.each(['-x', '--upload-pack=x', '@', 'refs/heads/-x', 'refs/tags/--x'])('may not look like %s', (name) => {
    expect(problemOf('branch', name)).toMatch(/cannot be a branch, a tag or a ref of git/)
  })

  it.each(['refs/heads/a/b', 'refs/tags/a/b', 'refs/pull/12/merge', 'refs/changes/34/1234/1'])(
    'may be a full ref, which keeps its meaning: %s',
    (name) => {
      expect(parsed({ branch: [name] }).branch).toBe(name)
    },
  )

  it.each([
    ['12/merge', 'Write refs/pull/12/merge.'],
    ['7/head', 'Write refs/pull/7/head.'],
    ['a'.repeat(40), 'Give it as sha.'],
    ['0A'.repeat(32), 'Give it as sha.'],
  ])('that is none, such as %s, says what to write instead', (name, instead) => {
    expect(problemOf('branch', name)).toContain(instead)
  })
})

describe('a commit', () => {
  it.each(['a'.repeat(40), '0'.repeat(64)])('may be %s', (sha) => {
    expect(parsed({ sha: [sha] }).sha).toBe(sha)
  })

  it.each(['HEAD', 'a'.repeat(39), 'a'.repeat(41), 'a'.repeat(63), 'g'.repeat(40), `${'a'.repeat(40)}\na`, '-x'])(
    'may not be %j',
    (sha) => {
      expect(problemOf('sha', sha)).toMatch(/must be a full commit id of 40 hexadecimal digits, not ".*git rev-parse/)
    },
  )
})

describe('a shell', () => {
  it.each([
    ['bash', ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '{0}']],
    ['sh', ['sh', '-e', '{0}']],
    ['python', ['python', '{0}']],
    ['perl {0}', ['perl', '{0}']],
    ['bash -c ". ./env; {0}"', ['bash', '-c', '. ./env; {0}']],
    ['perl -x{0} {0}', ['perl', '-x{0}', '{0}']],
    ['perl\t{0}', ['perl', '{0}']],
    ["awk '{{print}}' {0}", ['awk', "'{print}'", '{0}']],
    ['/bin/zsh  -f   {0} -x', ['/bin/zsh', '-f', '{0}', '-x']],
  ])('may be %s', (text, words) => {
    expect(parsed({ shell: [text] }).shell).toEqual(words)
  })

  it.each(['fish', 'perl', 'perl{0}', '{0}', '{0} x', 'perl\n{0}', 'constructor', '__proto__'])(
    'may not be %j',
    (text) => {
      expect(problemOf('shell', text)).toMatch(/^must be bash, sh, python, or a command line such as "perl \{0\}"/)
    },
  )
})
