import { describe, expect, it } from '@jest/globals'
import { valueAt } from '../../src/core/untrusted.ts'

describe('JSON that was not checked', () => {
  it('has what stands at a path', () => {
    expect(valueAt({ a: { b: [{ c: 1 }] } }, 'a', 'b', '0', 'c')).toBe(1)
    expect(valueAt('all of it')).toBe('all of it')
  })

  it.each([[undefined], [null], ['text'], [7], [{}], [{ a: null }], [{ a: 'text' }], [{ a: { c: 1 } }]])(
    'has nothing at a.b in %j',
    (json) => {
      expect(valueAt(json, 'a', 'b')).toBeUndefined()
    },
  )

  it.each(['constructor', '__proto__', 'toString'])('has no %s that it did not bring along', (name) => {
    expect(valueAt({ a: {} }, 'a', name)).toBeUndefined()
  })
})
