import { describe, expect, it } from '@jest/globals'
import { pairTexts, readPairs, readSecretPairs } from '../../../src/core/settings/pairs.ts'

const read = (text: string) => readPairs(pairTexts(text))
const severalLines = 'A value of several lines stands between NAME<<EOF and EOF.'

describe('pairs in lines', () => {
  it.each([
    ['A=1\n\n  B=2\r\n', { A: '1', B: '2' }],
    ['A=1  \nB= 2 ', { A: '1  ', B: ' 2 ' }],
    ['A==<<', { A: '=<<' }],
    ['A=x<<EOF\nB=2', { A: 'x<<EOF', B: '2' }],
    ['KEY<<EOF\none\nB=2\n\n  three \nEOF\nC=3', { KEY: 'one\nB=2\n\n  three ', C: '3' }],
    ['  KEY<<E O F\n  one\n  E O F\n', { KEY: '  one' }],
    ['KEY<<EOF\nEOF', { KEY: '' }],
    ['A<<X\n1\nX\nB<<X\n2\nX', { A: '1', B: '2' }],
    ['A<<X  \n1\n X \nB=2', { A: '1', B: '2' }],
    ['A=1\nA_B<<A=1\nx\nA=1', { A: '1', A_B: 'x' }],
    ['A=-----BEGIN X-----y', { A: '-----BEGIN X-----y' }],
    ['A=y-----BEGIN X-----', { A: 'y-----BEGIN X-----' }],
  ])('are read, and their values kept to the last blank: %j', (text, value) => {
    expect(read(text)).toEqual({ value })
  })

  it('refuse a block without an end, and name it', () => {
    const problem = 'the delimiter that ends the value of KEY does not come again.'
    expect(read('KEY<<EOF\none')).toEqual({ problem: expect.stringContaining(problem) })
  })

  it.each([readPairs, readSecretPairs])('refuse a key that goes on in lines that could be variables', (reader) => {
    const texts = pairTexts('KEY=-----BEGIN PRIVATE KEY-----\nMIIEvQ=\n')
    expect(reader(texts)).toEqual({ problem: `the value of KEY goes on in further lines. ${severalLines}` })
    const whole = pairTexts('KEY<<EOF\n-----BEGIN PRIVATE KEY-----\nMIIEvQ=\n-----END PRIVATE KEY-----\nEOF')
    expect(reader(whole)).toEqual({ value: { KEY: expect.stringContaining('\nMIIEvQ=\n') } })
  })

  it('refuse a key that goes on, though blanks stand behind its first line', () => {
    const problem = `the value of KEY goes on in further lines. ${severalLines}`
    expect(readPairs(['KEY=-----BEGIN PRIVATE KEY-----  '])).toEqual({ problem })
  })

  it.each(['MY_GITHUB_OUTPUT', 'X_MYCLI_Y', 'GITHUB_OUTPUTS', 'MY_UID', 'UIDS', 'PPID2'])(
    'may be called %s, though one of ours or of bash is within that',
    (name) => {
      expect(readPairs([`${name}=1`])).toEqual({ value: { [name]: '1' } })
    },
  )

  it('begin a block with a name alone', () => {
    expect(pairTexts('A=b<<c\nB=1\nc')).toEqual(['A=b<<c', 'B=1', 'c'])
  })

  it.each(['MYCLI_', 'MYCLI_X', 'MYCLI_EXECUTION_ID', 'GITHUB_OUTPUT', 'GITHUB_WORKSPACE'])(
    'may not be called %s',
    (name) => {
      expect(readPairs([`${name}=1`])).toEqual({
        problem: `${name} is set for every command and cannot be replaced.`,
      })
    },
  )

  it('refuse names that are none, with a block or an equals sign somewhere', () => {
    expect(readPairs(['-A<<X'])).toEqual({ problem: expect.stringMatching(/^"-A<<X" is not a name/) })
    expect(readPairs(['=x'])).toEqual({ problem: expect.stringMatching(/^"" is not a name/) })
    expect(readSecretPairs(['-A=1'])).toEqual({ problem: `line 1 is not NAME=value. ${severalLines}` })
  })

  it('that are secret are not quoted where they are no pairs', () => {
    expect(readSecretPairs(pairTexts('KEY<<EOF\nhush'))).toEqual({
      problem: `lines 1, 2 are not NAME=value. ${severalLines}`,
    })
  })
})
