import { describe, expect, it } from '@jest/globals'
import { code, fenced, inline, link, paragraph } from '../../../src/core/report/markdown.ts'

const esc = '\u001b'

describe('text in a line of Markdown', () => {
  it.each([
    ['plain words, 12 of them', 'plain words, 12 of them'],
    ['  around  ', 'around'],
    ['<b>', '&#60;b&#62;'],
    ['a|b', 'a&#124;b'],
    ['@octocat', '&#64;<!-- -->octocat'],
    ['#1', '&#35;<!-- -->1'],
    [':x:', '&#58;<!-- -->x&#58;<!-- -->'],
    ['two\nlines', 'two&#65533;lines'],
    ['\u{1f4a5}', '&#128165;'],
    ['żółć', 'żółć'],
  ])('is %j as %j', (text, markdown) => expect(inline(text)).toBe(markdown))

  it('is cut where it is too long, before it is written in signs', () => {
    expect(inline('<'.repeat(5), 3)).toBe('&#60;&#60;&#60;&#8230;')
    expect(code('abc', 2)).toBe('<code>ab&#8230;</code>')
  })

  it('keeps the lines of a paragraph', () => expect(paragraph('a:\n  b')).toBe('a&#58;<!-- --><br>b'))
})

describe('a link', () => {
  it.each([
    ['https://example.org/a?b=c#d$252Fe', '[x](https://example.org/a?b=c#d$252Fe)'],
    ['http://example.org', '[x](http://example.org)'],
    ["https://example.org/a b(c)'<d>|[e]`", '[x](https://example.org/a%20b%28c%29%27%3Cd%3E%7C%5Be%5D%60)'],
  ])('to %s is one', (url, markdown) => expect(link('x', url)).toBe(markdown))

  it.each([undefined, 'javascript:alert(1)', 'ssh://https://a', '/tmp/clone'])('to %j is its text alone', (url) => {
    expect(link('x', url)).toBe('x')
  })
})

describe('lines of a log', () => {
  it.each([
    ['colours', `${esc}[32mgreen${esc}[0m, ${esc}[1;31mred${esc}[m`, 'green, red'],
    ['what moves the cursor', `a${esc}[2Kb${esc}[10;20Hc${esc}[?25ld${esc}[ qe`, 'abcde'],
    ['a title', `${esc}]0;a title\u0007b${esc}]0;another${esc}\\c`, 'bc'],
    ['a title without an end', `a${esc}]0;title`, 'a'],
    ['orders of one sign', `a${esc}Mb${esc}Zc`, 'abc'],
    ['what is no order', `a${esc}z${esc}[`, 'a\ufffdz\ufffd['],
    ['tabs', 'a\tb', 'a    b'],
    ['other control characters', 'a\rb\u0000c', 'a\ufffdb\ufffdc'],
  ])('are shown without %s', (_what, line, shown) => {
    expect(fenced([line])).toBe(`\`\`\`text\n${shown}\n\`\`\``)
  })

  it('stand in a fence that is longer than any in them', () => {
    for (const [inside, fence] of [
      ['``', '```'],
      ['a ```` b', '`````'],
      ['no', '```'],
    ] as const)
      expect(fenced([inside])).toBe(`${fence}text\n${inside}\n${fence}`)
  })
})
