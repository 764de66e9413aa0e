import { describe, expect, it } from '@jest/globals'
import { cell, code, fenced, link, prose } from '../../../src/core/report/markdown.ts'

const esc = '\u001b'

describe('text from outside', () => {
  it.each([
    ['The command exited with code 7.', 'The command exited with code 7.'],
    ['arn:aws:iam::123456789012:role/my-role is not allowed', 'arn:aws:iam::123456789012:role/my-role is not allowed'],
    ['a:\n  b (c), "d" 50 %…\n\n', `a:<br>b (c), "d" 50 %…`],
    ['żółć', 'żółć'],
    ['- no list', '`- no list`'],
    ['1. no list either', '`1. no list either`'],
    ['<b>', '`<b>`'],
    ['a|b', '`a|b`'],
    ['my_role', '`my_role`'],
    ['@octocat', '`@octocat`'],
    ['see https://example.org', '`see https://example.org`'],
    ['see www.example.org', '`see www.example.org`'],
    ['a `b` c', '`` a `b` c ``'],
    ['a ``` b', '```` a ``` b ````'],
    ['', ''],
    ['a\u0000b', '`a\ufffdb`'],
  ])('is %j in a paragraph as %j, its characters what they were', (text, markdown) => {
    expect(prose(text)).toBe(markdown)
  })

  it.each([
    ['main', 'main'],
    ['feat/a_b', '`feat/a_b`'],
    ['a|<b>`', '<code>a&#124;&#60;b&#62;&#96;</code>'],
    ['|a@b:c', '<code>&#124;a&#64;<!-- -->b&#58;<!-- -->c</code>'],
  ])('is %j in a cell as %j', (text, markdown) => expect(cell(text)).toBe(markdown))

  it('is left out where it is too long, since a cut may go through what the runner would have hidden', () => {
    expect(prose('x'.repeat(4_001))).toBe('(4,001 characters)')
    expect(prose('x'.repeat(4_000))).toBe('x'.repeat(4_000))
    expect(code('abc', 2)).toBe('`(3 characters)`')
    expect(cell('a_c', 2)).toBe('(3 characters)')
    expect(fenced(['x'.repeat(2_001), 'x'.repeat(2_000)])).toBe(
      `\`\`\`text\n(a line of 2,001 characters)\n${'x'.repeat(2_000)}\n\`\`\``,
    )
  })
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
    ['anything in the place of tabs', 'a\tb', 'a\tb'],
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
