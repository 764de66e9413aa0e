import { describe, expect, it } from '@jest/globals'
import { ownOutputs, stepOutputs, stepVariables } from '../../../src/core/github/step-values.ts'

describe('the outputs that a command sets', () => {
  it('become those of the step', () => {
    expect(stepOutputs('a=1\nb<<E\n2\n3\nE\n')).toEqual({
      values: [
        { name: 'a', value: '1' },
        { name: 'b', value: '2\n3' },
      ],
      warnings: [],
      problem: undefined,
    })
  })

  it.each(ownOutputs)('do not replace our own %s, in capitals or not', (name) => {
    for (const written of [name, name.toUpperCase()]) {
      expect(stepOutputs(`${written}=0\na=1\n`)).toEqual({
        values: [{ name: 'a', value: '1' }],
        warnings: [`$GITHUB_OUTPUT: the output ${written} is this action's own; the command's is dropped.`],
        problem: undefined,
      })
    }
  })

  it('are said to be too large for other jobs where they take more than a job may pass on, and are set all the same', () => {
    const half = 'x'.repeat(256 * 1024 - 1)
    expect(stepOutputs(`a=${half}\nb=${half}`).warnings).toEqual([])
    const { values, warnings } = stepOutputs(`a=${half}\nb=${half}é`)
    expect(values.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(warnings).toEqual([
      '$GITHUB_OUTPUT: the outputs take 1,048,578 bytes as UTF-16, and GitHub passes on 1,048,576 for a whole job: other jobs may not get them.',
    ])
  })

  it('are taken up to the line that cannot be read, which is named', () => {
    const { values, problem } = stepOutputs('a=1\nb\nc=3\n')
    expect(values).toEqual([{ name: 'a', value: '1' }])
    expect(problem).toBe('$GITHUB_OUTPUT cannot be read: line 2: "b" is neither NAME=value nor NAME<<DELIMITER.')
  })
})

describe('the variables that a command sets', () => {
  it('are set for the steps that follow where the workflow names them', () => {
    expect(stepVariables('A=1\nB=2\n', ['A', 'B'])).toEqual({
      values: [
        { name: 'A', value: '1' },
        { name: 'B', value: '2' },
      ],
      warnings: [],
      problem: undefined,
    })
  })

  it('are not set otherwise, and those are named together, once each and fit for one line', () => {
    expect(stepVariables('A=1\nB=2\nC\u001b=3\nB=4\n', ['A'])).toEqual({
      values: [{ name: 'A', value: '1' }],
      warnings: [
        '$GITHUB_ENV: not set for the steps that follow: B, C\ufffd. To set them, name them: exports: B, C\ufffd',
      ],
      problem: undefined,
    })
  })

  it('are never set where a program of the runner acts by them, and that is said', () => {
    expect(stepVariables('NODE_OPTIONS=x\n', [])).toEqual({
      values: [],
      warnings: ["$GITHUB_ENV: NODE_OPTIONS cannot be set for other steps; the command's is dropped."],
      problem: undefined,
    })
  })

  it('are a problem where they cannot be read', () => {
    expect(stepVariables('A', ['A']).problem).toMatch(/^\$GITHUB_ENV cannot be read: line 1: "A" is neither/)
  })
})
