import { describe, expect, it } from '@jest/globals'
import { count, nearest, printable } from '../../src/core/text.ts'

describe('text from outside', () => {
  it.each([
    ['plain', 'plain'],
    ['ä 漢 😀', 'ä 漢 😀'],
    ['a\nb\r\tc', 'a\ufffdb\ufffd\ufffdc'],
    ['\u001b[31mred\u0007\u0000\u007f\u009b', '\ufffd[31mred\ufffd\ufffd\ufffd\ufffd'],
    ['a\u2028b\u2029c', 'a\ufffdb\ufffdc'],
    ['\u202etxt\u2066\u2069', '\ufffdtxt\ufffd\ufffd'],
  ])('%j is shown as %j', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  it('is cut where it is too long, and not where it just fits', () => {
    expect(printable('x'.repeat(200))).toBe('x'.repeat(200))
    expect(printable('x'.repeat(201))).toBe(`${'x'.repeat(200)}…`)
    expect(printable('abc', 2)).toBe('ab…')
  })

  it('is never cut inside a character', () => {
    expect(printable('a😀b', 2)).toBe('a…')
    expect(printable('😀😀b', 3)).toBe('😀…')
  })
})

describe('the nearest name', () => {
  const known = ['timeout', 'start-timeout', 'sha', 'shell', 'env', 'engine']

  it.each([
    ['timeuot', 'timeout'],
    ['Timeout', 'timeout'],
    ['start-timout', 'start-timeout'],
    ['shel', 'shell'],
    ['envs', 'env'],
    ['engin', 'engine'],
    ['sha', 'sha'],
  ])('to %s is %s', (name, near) => {
    expect(nearest(name, known)).toBe(near)
  })

  it.each(['completely-different', 'x', 'h', '', 'working'])('to %j is none', (name) => {
    expect(nearest(name, known)).toBeUndefined()
  })
})

describe('a count', () => {
  it.each([
    [0, '0 lines'],
    [1, '1 line'],
    [2, '2 lines'],
    [1_234_567, '1,234,567 lines'],
  ])('of %d is %s', (amount, words) => {
    expect(count(amount, 'line')).toBe(words)
  })
})
