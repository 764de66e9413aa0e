import { describe, expect, it } from '@jest/globals'
import { awslogsLines } from '../lines.ts'

function cut(...chunks: readonly Buffer[]): readonly string[] {
  const lines: string[] = []
  const reader = awslogsLines((line) => void lines.push(line))
  for (const chunk of chunks) reader.push(chunk)
  reader.end()
  return lines
}

describe('the log driver', () => {
  it.each<[string, readonly Buffer[], readonly string[]]>([
    [
      'lines, however they are cut into pieces',
      [Buffer.from('a\nb'), Buffer.from('c\n'), Buffer.from('d')],
      ['a', 'bc', 'd'],
    ],
    ['no event of an empty line, one of blanks', [Buffer.from('\n\n \n\na\n')], [' ', 'a']],
    ['a character that comes in two pieces', [Buffer.from([0xc3]), Buffer.from([0xa4, 10])], ['ä']],
    ['U+FFFD of each byte that is none', [Buffer.from([0xff, 0xfe, 10])], ['\ufffd\ufffd']],
    ['two events of a line that is too long', [Buffer.from(`${'x'.repeat(262_119)}\n`)], ['x'.repeat(262_118), 'x']],
    ['no broken character where it cuts', [Buffer.from(`${'x'.repeat(262_117)}ä\n`)], ['x'.repeat(262_117), 'ä']],
  ])('makes %s', (_what, chunks, expected) => {
    expect(cut(...chunks)).toEqual(expected)
  })
})
