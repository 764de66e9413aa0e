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

  it('that are secret are not quoted where they are no pairs', () => {
    expect(readSecretPairs(pairTexts('KEY<<EOF\nhush'))).toEqual({
      problem: `lines 1, 2 are not NAME=value. ${severalLines}`,
    })
  })
})
