import { describe, expect, it } from '@jest/globals'
import { envelopeText } from '../../../src/core/task/envelope.ts'
import { parsed, problemOf } from '../../support/inputs.ts'
import { attemptOf, planOf } from '../../support/plan.ts'

describe('env', () => {
  it.each([
    [['A=1', 'B=2'], { A: '1', B: '2' }],
    [['A='], { A: '' }],
    [['A=b=c'], { A: 'b=c' }],
    [['_=1'], { _: '1' }],
    [['a1_B=ä\n '], { a1_B: 'ä\n ' }],
    [['PATH=/x', 'HOME=/y'], { PATH: '/x', HOME: '/y' }],
    [['GITHUB_SHA=x'], { GITHUB_SHA: 'x' }],
    [['constructor=1'], { constructor: '1' }],
  ])('%j sets %j', (texts, pairs) => {
    expect(parsed({ env: texts }).env).toEqual(pairs)
  })

  it('takes __proto__ for a name like any other, up to the envelope', () => {
    const env = parsed({ env: ['__proto__=x'] }).env ?? {}
    expect(Object.entries(env)).toEqual([['__proto__', 'x']])
    expect(envelopeText(planOf({ env }), attemptOf(), { grace: { timeout: 1, stop: 1 }, startBy: 0 })).toContain(
      '\nenv __proto__=x\n',
    )
    expect(problemOf('env', '__proto__=x', '__proto__=y')).toBe('__proto__ is set twice.')
  })

  it.each(['1A=x', 'A-B=x', 'A B=x', '=x', 'Ä=x', 'A.B=x', 'A\n=x', '-x'])('refuses the name in %j', (text) => {
    expect(problemOf('env', text)).toMatch(/is not a name that an environment variable can have\. Write NAME=value\.$/)
  })

  it.each([
    ['A', 'A has no value. Write A=value.'],
    ['A=\0', 'the value of A has a NUL character in it.'],
    ['MYCLI_X=1', 'MYCLI_X is set for every command and cannot be replaced.'],
    ['GITHUB_OUTPUT=1', 'GITHUB_OUTPUT is set for every command and cannot be replaced.'],
    ['GITHUB_ENV=1', 'GITHUB_ENV is set for every command and cannot be replaced.'],
    ['GITHUB_STEP_SUMMARY=1', 'GITHUB_STEP_SUMMARY is set for every command and cannot be replaced.'],
    ['GITHUB_WORKSPACE=1', 'GITHUB_WORKSPACE is set for every command and cannot be replaced.'],
    ['UID=1', 'UID is read-only in bash and cannot be set.'],
    ['EUID=1', 'EUID is read-only in bash and cannot be set.'],
    ['SHELLOPTS=x', 'SHELLOPTS is read-only in bash and cannot be set.'],
  ])('refuses %j', (text, problem) => {
    expect(problemOf('env', text)).toBe(problem)
  })

  it('says every problem, and a name that is there twice', () => {
    expect(problemOf('env', 'A=1', 'UID=1', 'A=2')).toBe('UID is read-only in bash and cannot be set. A is set twice.')
  })

  it('does not show more of what may be a value than could be a name', () => {
    expect(problemOf('env', `${'s'.repeat(40)}ecret!`)).not.toContain('ecret')
  })
})
