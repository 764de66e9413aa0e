import { describe, expect, it } from '@jest/globals'
import { type Assignment, readEnvFile } from '../../../src/core/github/env-file.ts'

describe('what a command wrote to $GITHUB_OUTPUT', () => {
  it.each<[string, string, readonly Assignment[]]>([
    ['nothing', '', []],
    ['empty lines', '\n\n', []],
    ['a line', 'a=b\n', [{ name: 'a', value: 'b' }]],
    ['a line without its end', 'a=b', [{ name: 'a', value: 'b' }]],
    ['an empty value', 'a=', [{ name: 'a', value: '' }]],
    ['an equals sign in the value', 'a=b=c', [{ name: 'a', value: 'b=c' }]],
    ['a value that looks like a block', 'a=b<<c', [{ name: 'a', value: 'b<<c' }]],
    [
      'Windows line ends',
      'a=b\r\nc=d\r\n',
      [
        { name: 'a', value: 'b' },
        { name: 'c', value: 'd' },
      ],
    ],
    [
      'the same name twice',
      'a=1\na=2',
      [
        { name: 'a', value: '1' },
        { name: 'a', value: '2' },
      ],
    ],
    [
      'a block',
      'a<<E\n1\n\n2=3\nE\nb=c',
      [
        { name: 'a', value: '1\n\n2=3' },
        { name: 'b', value: 'c' },
      ],
    ],
    ['an empty block', 'a<<E\nE', [{ name: 'a', value: '' }]],
    ['a block with an equals sign in its delimiter', 'a<<E=F\nx\nE=F', [{ name: 'a', value: 'x' }]],
    ['a block that holds its delimiter inside a line', 'a<<E\nE \n E\nE', [{ name: 'a', value: 'E \n E' }]],
    ['a name such as __proto__', '__proto__=x', [{ name: '__proto__', value: 'x' }]],
  ])('%s is read', (_what, text, value) => {
    expect(readEnvFile(text)).toEqual({ value })
  })

  it.each([
    ['a=b\nnonsense', 'line 2: "nonsense" is neither NAME=value nor NAME<<DELIMITER'],
    ['=b', 'line 1: the name is missing'],
    ['\n<<E\nx\nE\n', 'line 2: the name is missing'],
    ['a<<E\nx', 'line 1: the delimiter of "a<<E" does not come again'],
    ['a<<\nx\n\n', 'line 1: the delimiter of "a<<" is missing'],
    ['\u001b[31m', 'line 1: "\ufffd[31m" is neither NAME=value nor NAME<<DELIMITER'],
  ])('%j is refused', (text, problem) => {
    expect(readEnvFile(text)).toEqual({ problem })
  })
})
