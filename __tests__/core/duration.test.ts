import { describe, expect, it } from '@jest/globals'
import { describeSeconds } from '../../src/core/duration.ts'
import { parsed, problemOf } from '../support/inputs.ts'

describe('a duration', () => {
  it.each([
    ['1', 1],
    ['90', 90],
    ['90s', 90],
    ['30m', 1_800],
    ['2h', 7_200],
    ['007s', 7],
    ['720h', 2_592_000],
    ['1h30m', 5_400],
    ['1h 30m', 5_400],
    ['15min', 900],
    ['15 minutes', 900],
    ['2 h 5 min', 7_500],
    ['1 hour', 3_600],
    ['2d', 172_800],
    ['1h5s', 3_605],
    ['2592000', 2_592_000],
  ])('of %s is %d seconds', (text, seconds) => {
    expect(parsed({ timeout: [text] }).timeout).toBe(seconds)
  })

  it.each(['0', '0h', '721h', '2592001', '999999999h'])('of %s is out of bounds', (text) => {
    expect(problemOf('timeout', text)).toBe(`must be between 1s and 720h, not "${text}".`)
  })

  it.each(['soon', '-1', '+1', '1.5h', '1e3', '1H', '30m1h', '1h1h', '1h30', 'h', '9999999999', '0x10', '١'])(
    'is not %j',
    (text) => {
      expect(problemOf('timeout', text)).toBe(
        `must be a time such as 90s, 30m or 1h30m, or whole seconds, not "${text}".`,
      )
    },
  )

  it.each([
    [0, '0 s'],
    [0.4, '0 s'],
    [1, '1 s'],
    [59.6, '1 min'],
    [60, '1 min'],
    [200, '3 min 20 s'],
    [3_599.6, '1 h'],
    [3_600, '1 h'],
    [7_500, '2 h 5 min'],
    [7_230, '2 h'],
    [90_000, '25 h'],
  ])('of %d seconds is for people %s', (seconds, words) => {
    expect(describeSeconds(seconds)).toBe(words)
  })
})
