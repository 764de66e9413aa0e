import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readConfigFile } from '../../../src/core/settings/config-file.ts'
import { fileKeys } from '../../../src/core/settings/inputs.ts'
import { resolveSettings, type SettingSource } from '../../../src/core/settings/resolve.ts'

// Node's own, as in the product: the parser makes an error for each mistake, and jest would record 100 frames of each.
Error.stackTraceLimit = 10

const read = (text: string): SettingSource => readConfigFile(text, { name: '.mycli.yaml' })
const problems = (text: string): readonly string[] =>
  (read(text).problems ?? []).map(({ where, message }) => `${where}: ${message}`)

describe('a hostile file is refused in bounded time:', () => {
  const size = 64 * 1024
  const fill = (text: string, characters = size): string => text.repeat(Math.floor(characters / text.length))
  const bomb = ['a: &a [lol, lol, lol]']
  for (const [index, letter] of [...'bcdefghijk'].entries()) {
    const before = [...'abcdefghij'][index]
    bomb.push(`${letter}: &${letter} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`)
  }

  it.each([
    ['a billion laughs', [...bomb, 'command: *k'].join('\n'), 'command: *k is an alias'],
    ['too large', `command: ${'x'.repeat(size)}`, '.mycli.yaml: has more than 65,536 characters.'],
    ['deep in brackets', fill('['), '1:18: is nested deeper than 16 levels.'],
    ['deep in braces', fill('{a: ', size / 8), 'is nested deeper than 16 levels.'],
    ['deep in lists', fill('- ', size / 8), 'is nested deeper than 16 levels.'],
    ['deep in keys', fill('? ', size / 8), 'is nested deeper than 16 levels.'],
    ['deep in keys of keys', Array.from({ length: 99 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), 'deeper'],
    ['many keys', fill('a:\n'), 'has 21,825 more problems.'],
    ['many mistakes in a line', fill(']'), '1:1: is not YAML: this is not expected here.'],
    ['many mistakes', fill("'\n"), 'more problems.'],
    ['many documents', fill('---\n'), 'begins a second document.'],
    ['many anchors', fill('&a '), 'is not YAML: a node can have at most one anchor.'],
  ])('%s', (_what, text, expected) => {
    const before = process.cpuUsage()
    expect(problems(text).join('\n')).toContain(expected)
    // Five times what the slowest takes: 1.6 s. Of the processor, which others may be using too.
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1_000).toBeLessThan(8_000)
  })

  it('and with anything in it, a source is the answer', () => {
    const words = fc.constantFrom(
      ...fileKeys,
      ...'&*!|>%@`"\'{}[],?:-#~\t\n\r \\',
      ': ',
      '\n  ',
      '- ',
      '<<',
      '---\n',
      'A',
      '1',
      '\u2028',
    )
    const yamlLike = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), yamlLike), (text) => {
        const source = read(text)
        for (const key of Object.keys(source.given)) expect(fileKeys).toContain(key)
        for (const { where } of source.problems ?? []) expect(where).toMatch(/^\.mycli\.yaml(:\d+:\d+)?$/)
        // What it takes for good is good: nothing but the command may be missing.
        if (source.problems === undefined) resolveSettings([{ name: 'flag', given: run }, source], 'cli')
      }),
      { numRuns: 500 },
    )
  })
  const run = { command: { texts: ['true'], where: 'command' } }
})
