import type * as ecs from '@aws-sdk/client-ecs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { tagsOf } from '../../../src/core/aws/tags.ts'

const tagged = (fact: string): string | undefined => tagsOf({ fact })[0]?.value

describe('tags', () => {
  it('are the facts that are known, in their order', () => {
    const tags: ecs.Tag[] = tagsOf({ repository: 'a/b', sha: undefined, ref: '', 'run-id': '7', blank: ' \t ' })
    expect(tags).toEqual([
      { key: 'mycli:repository', value: 'a/b' },
      { key: 'mycli:run-id', value: '7' },
    ])
  })

  it.each([
    ['refs/heads/a+b=c@d.e_f:g-h 1', 'refs/heads/a+b=c@d.e_f:g-h 1'],
    ['Größe 数 é', 'Größe 数 é'],
    ['dependabot[bot]', 'dependabot_bot_'],
    ['a\nb\0c\u202ed', 'a_b_c_d'],
    ['build 🚀', 'build _'],
    ['half \ud83d of one', 'half _ of one'],
    ['aws:x', 'aws_x'],
    ['AwS:x', 'AwS_x'],
    ['x aws:', 'x aws:'],
  ])('of %j have the value %j', (fact, value) => {
    expect(tagged(fact)).toBe(value)
  })

  it('are cut where AWS would refuse them, never inside a character', () => {
    expect(tagged('x'.repeat(300))).toBe('x'.repeat(256))
    expect(tagged(`${'x'.repeat(255)}𝒳`)).toBe('x'.repeat(255))
    expect(tagged(`${'x'.repeat(255)} y`)).toBe('x'.repeat(255))
    expect(tagsOf({ ['k'.repeat(200)]: '1', ['k'.repeat(201)]: '2' })).toEqual([
      { key: `mycli:${'k'.repeat(122)}`, value: '1' },
    ])
  })

  it('are 50 at most', () => {
    const facts = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`n${index}`, 'x']))
    expect(tagsOf(facts)).toHaveLength(50)
  })

  it('are within the limits of AWS for any facts', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(fc.dictionary(text, fc.oneof(text, fc.constantFrom('aws:', ' aws:x')), { maxKeys: 70 }), (facts) => {
        const tags = tagsOf(facts)
        expect(tags.length).toBeLessThanOrEqual(50)
        expect(new Set(tags.map(({ key }) => key)).size).toBe(tags.length)
        for (const { key, value } of tags) {
          expect(key).toMatch(/^mycli:[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,122}$/u)
          expect(value).toMatch(/^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/iu)
        }
      }),
      { numRuns: 30 },
    )
  })
})
