import { describe, expect, it } from '@jest/globals'
import { type FileResult, firstFailure } from '../scripts/first-failure.ts'

const passed = { fullName: 'a passes', status: 'passed', failureMessages: [] }
const failed = (fullName: string, message = 'Error: it broke') => ({
  fullName,
  status: 'failed',
  failureMessages: [message],
})
const file = (name: string, ...testResults: FileResult['testResults'][number][]): FileResult => ({
  testFilePath: `/project/build/__tests__/${name}.test.js`,
  testResults,
})
const told = (...files: FileResult[]): string | undefined => firstFailure(files, '/project')

describe('the first failure', () => {
  it('is none where every test passed', () => {
    expect(told(file('a', passed), file('b', passed))).toBeUndefined()
  })

  it('is the first failed test of the first file with one: where it is, why, and how to run it alone', () => {
    expect(
      told(file('a', passed), file('core/b', passed, failed('b is 1'), failed('b is 2')), file('c', failed('c'))),
    ).toBe(`First failure: build/__tests__/core/b.test.js
  b is 1
    Error: it broke
Alone: npm test -- build/__tests__/core/b.test.js -t 'b is 1'
`)
  })

  it('has the first lines of a long message, without colours', () => {
    const message = ['\u001b[31mExpected\u001b[39m', ...Array.from({ length: 30 }, (_, n) => `line ${n + 2}`)].join(
      '\n',
    )
    const lines = told(file('a', failed('x', message)))?.split('\n') ?? []
    expect(lines.slice(2, 4)).toEqual(['    Expected', '    line 2'])
    expect(lines).toHaveLength(2 + 15 + 2)
  })

  it('has a name that the shell and jest read as it is', () => {
    expect(told(file('a', failed("ends with the code of `exit 7` (it's 7)")))).toContain(
      "-t 'ends with the code of `exit 7` \\(it'\\''s 7\\)'\n",
    )
  })

  it('may be a file that could not be run at all', () => {
    const broken = { ...file('a'), failureMessage: '  ● Test suite failed to run\n\n    SyntaxError' }
    expect(told(broken)).toBe(`First failure: build/__tests__/a.test.js
    ● Test suite failed to run

        SyntaxError
Alone: npm test -- build/__tests__/a.test.js
`)
  })
})
