import { spawnSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { nearest } from '../../src/core/text.ts'
import { awks } from '../support/copier.ts'
import { inProject } from '../support/project.ts'

const [awk] = awks

/** What near.awk says of a remote that has these refs. */
function nearestRef(wanted: string, refs: readonly string[]): string {
  const [program = '', ...words] = [...(awk?.argv ?? []), '-v', `wanted=${wanted}`, '-f', inProject('docker/near.awk')]
  const input = refs.map((ref) => `${'0'.repeat(40)}\t${ref}\n`).join('')
  return spawnSync(program, words, { input, encoding: 'utf8' }).stdout.trimEnd()
}

describe('the nearest ref', () => {
  it.each([
    'main',
    'mian',
    'Feature/Login',
    'feature/logn',
    'xfeature/login',
    'feature/loginx',
    'v1.2.30',
    'v2',
    'dev',
    'nothing-like-it',
  ])('to %s is the one that a mistyped word would be answered with', (wanted) => {
    const names = ['main', 'master', 'feature/login', 'feature/logout', 'release/1', 'release/2', 'v1.2.3', 'v1.2.13']
    const refs = names.map((name) => `refs/${/^v\d/.test(name) ? 'tags' : 'heads'}/${name}`)
    expect(nearestRef(wanted, refs)).toBe(nearest(wanted, names) ?? '')
  })

  it('is looked for among so many as can be compared in seconds', () => {
    const start = 'refs/heads/bot/packages/services/'
    // All as long as each other, and each of them wrong behind the start alone.
    const others = Array.from({ length: 8_000 }, (_, n) => start + `${n}${n * 7_919}`.padEnd(40, `${n}q`).slice(0, 40))
    const [wanted, near] = [`bot/packages/services/${'a'.repeat(40)}`, `${start}${'a'.repeat(38)}xa`]
    expect(nearestRef(wanted, [near, ...others])).toBe(near.slice('refs/heads/'.length))
    expect(nearestRef(wanted, [...others, near])).toBe('')
  })
})
