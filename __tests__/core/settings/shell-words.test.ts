import { describe, expect, it } from '@jest/globals'
import { splitWords } from '../../../src/core/settings/shell-words.ts'

describe('a command line of a shell', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['  perl \t {0} ', ['perl', '{0}']],
    ['bash -c "source env; {0}"', ['bash', '-c', 'source env; {0}']],
    ['a "" b', ['a', '', 'b']],
    ['a"b"c"d"', ['abcd']],
    ['"a"b"c"', ['abc']],
    ['"a" "b"', ['a', 'b']],
    ['""', ['']],
    ['"a"\\\\"b c"', ['a\\b c']],
    ['a"b c"d', ['ab cd']],
    ['"a ""b"" c"', ['a "b" c']],
    ['a\\"b', ['a"b']],
    ['"a\\"b c"', ['a"b c']],
    ['a\\\\"b c" d', ['a\\b c', 'd']],
    ['a\\\\\\"b', ['a\\"b']],
    ['C:\\dir\\x {0}', ['C:\\dir\\x', '{0}']],
    ["it's 'one two'", ["it's", "'one", "two'"]],
    ['"never closed {0}', ['never closed {0}']],
    ['end\\', ['end\\']],
  ])('%j is split into %j', (text, words) => {
    expect(splitWords(text)).toStrictEqual(words)
  })
})
