import { describe, expect, it } from '@jest/globals'
import { InputError } from '../../src/core/errors.ts'
import { resolveSettings } from '../../src/core/settings/resolve.ts'
import { sourceOf } from '../support/inputs.ts'

const read = (...lines: readonly string[]) =>
  resolveSettings([sourceOf({ command: ['true'], 'secret-env': lines }, 'input')], 'action').inputs['secret-env']

function problemOf(...lines: readonly string[]): string {
  try {
    read(...lines)
  } catch (error) {
    if (error instanceof InputError) return error.message
  }
  throw new Error('nothing is wrong')
}

describe('secret-env', () => {
  it('takes lines NAME=value to the letter', () => {
    expect(read('A=b=c ', 'B=')).toEqual({ A: 'b=c ', B: '' })
  })

  it.each([
    ['a line of a key', ['A=-----BEGIN KEY-----', 'c2VjcmV0+c2VjcmV0/c2VjcmV0', '-----END KEY-----'], 'lines 2, 3 are'],
    ['a value without its name', ['hunter2'], 'line 1 is'],
    ['a value that could be a name', ['A=b', 'ghp_hunter2'], 'line 2 is'],
  ])('shows nothing of %s that is no such line', (_what, lines, which) => {
    const problem = problemOf(...lines)
    expect(problem).toContain(`${which} not NAME=value. A value of several lines stands between NAME<<EOF and EOF.`)
    expect(problem).not.toMatch(/c2Vj|hunter|KEY/)
  })

  it('still says what is wrong with a name', () => {
    expect(problemOf('GITHUB_OUTPUT=a')).toContain('GITHUB_OUTPUT is set for every command')
    expect(problemOf('A=a', 'A=b')).toContain('A is set twice')
  })
})
