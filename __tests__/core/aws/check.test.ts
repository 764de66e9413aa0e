import { describe, expect, it } from '@jest/globals'
import { checkForFargate } from '../../../src/core/aws/check.ts'
import { InputError } from '../../../src/core/errors.ts'
import type { Settings } from '../../../src/core/settings/resolve.ts'
import { type RawInputs, settingsOf } from '../../support/inputs.ts'

const arn = 'arn:aws:ssm:eu-west-1:123456789012:parameter/a'

function problemsOf(settings: Settings): readonly string[] {
  try {
    checkForFargate(settings)
    return []
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ where, message }) => `${where} ${message}`)
    throw error
  }
}

describe('settings for Fargate', () => {
  it.each<[string, RawInputs, readonly unknown[]]>([
    ['are right where they are the defaults', {}, []],
    ['may have secrets beside variables', { secrets: [`A=${arn}`], env: ['B=1'] }, []],
    [
      'have no size that Fargate has not',
      { cpu: ['1024'], memory: ['512'] },
      [expect.stringMatching(/^<memory> 0.5 GB is not a size that goes with 1 vCPU/)],
    ],
    [
      'have no secret of the name of a variable',
      { secrets: [`A=${arn}`], env: ['A=1'] },
      ['<secrets> A is set by <env>, too.'],
    ],
  ])('%s', (_what, raw, problems) => {
    expect(problemsOf(settingsOf(raw))).toEqual(problems)
  })

  it('are not refused where nothing is wrong with them', () => {
    expect(() => checkForFargate(settingsOf({}))).not.toThrow()
  })

  it('have everything that is wrong with them said at once', () => {
    const settings = settingsOf({ cpu: ['1000'], secrets: [`A=${arn}`] })
    const inputs = { ...settings.inputs, secrets: { A: arn, B: 'b' }, 'secret-env': { A: '1' } }
    expect(problemsOf({ ...settings, inputs })).toEqual([
      expect.stringMatching(/^<cpu> 1000 units is not a size/),
      '<secrets> B must be the ARN of an SSM parameter or Secrets Manager secret, not "b".',
      '<secrets> A is set by --secret-env, too.',
    ])
  })
})
