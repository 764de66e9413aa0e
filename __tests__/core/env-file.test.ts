import { describe, expect, it } from '@jest/globals'
import { type Assignment, readEnvFile } from '../../src/core/env-file.ts'

describe('what a command wrote to $GITHUB_OUTPUT', () => {
  it.each<[string, string, readonly Assignment[]]>([
    ['nothing', '', []],
    ['empty lines', '\n\n', []],
    ['a line', 'a=b\n', [{ name: 'a', value: 'b' }]],
    ['a line without its end', 'a=b', [{ name: 'a', value: 'b' }]],
    ['an empty value', 'a=', [{ name: 'a', value: '' }]],
    ['an equals sign in the value', 'a=b=c', [{ name: 'a', value: 'b=c' }]],
    ['a value that looks like a block', 'a=b<<c', [{ name: 'a', value: 'b<<c' }]],
    ['a byte order mark that belongs to the value', 'a=\ufeffb', [{ name: 'a', value: '\ufeffb' }]],
    ['a byte order mark', '\ufeffa=b', [{ name: 'a', value: 'b' }]],
    [
      'carriage returns, which belong to the value',
      'a=b\r\nc<<E\n1\r\n2\nE\n',
      [
        { name: 'a', value: 'b\r' },
        { name: 'c', value: '1\r\n2' },
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
    expect(readEnvFile(text)).toEqual({ assignments: value, problem: undefined })
  })

  it.each([
    ['a=b\nnonsense', 'line 2: "nonsense" is neither NAME=value nor NAME<<DELIMITER'],
    ['=b', 'line 1: the name is missing'],
    ['\n<<E\nx\nE\n', 'line 2: the name is missing'],
    ['a<<E\nx', 'line 1: the delimiter of "a<<E" does not come again'],
    ['a<<\nx\n\n', 'line 1: the delimiter of "a<<" is missing'],
    ['\u001b[31m', 'line 1: "\ufffd[31m" is neither NAME=value nor NAME<<DELIMITER'],
  ])('%j is refused', (text, problem) => {
    expect(readEnvFile(text).problem).toBe(problem)
  })

  it('is read up to the line that cannot be read', () => {
    expect(readEnvFile('a=1\nb<<E\n2\nE\nnonsense\nc=3').assignments).toEqual([
      { name: 'a', value: '1' },
      { name: 'b', value: '2' },
    ])
    expect(readEnvFile('a=1\n\r\nb=2').assignments).toEqual([{ name: 'a', value: '1' }])
  })
})
