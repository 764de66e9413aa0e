import { describe, expect, it } from '@jest/globals'
import { reportUnused } from '../../src/app/progress.ts'
import { recordedOutput } from '../support/fakes.ts'
import { settingsOf } from '../support/inputs.ts'

describe('settings that mean nothing where the command runs', () => {
  const secrets = ['A=arn:aws:ssm:eu-west-1:123456789012:parameter/a']
  it.each([
    [{ engine: ['local'] }, [], 0],
    [{ engine: ['local'], cpu: ['2048'] }, ['Ignored by the local engine: <cpu>.'], 0],
    [{ engine: ['local'], secrets }, ['Ignored by the local engine: <secrets>.'], 1],
  ])('%j are said, and those that the command will miss are a warning', (given, notes, warnings) => {
    const output = recordedOutput()
    reportUnused(settingsOf(given), output)
    expect([output.notes, output.warnings.length]).toStrictEqual([notes, warnings])
  })
})
