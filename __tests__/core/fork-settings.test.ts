import { expect, it } from '@jest/globals'
import { readConfigFile } from '../../src/core/config-file.ts'
import { withoutForkSettings } from '../../src/core/fork-settings.ts'

const arn = 'arn:aws:ssm:eu-west-1:123456789012:parameter/a'
const problems = (text: string) =>
  withoutForkSettings(readConfigFile(text, { name: '.mycli.yaml' })).problems?.map(
    ({ where, message }) => `${where}: ${message}`,
  )

it.each([
  ['command: make\nimage: a', undefined],
  [`secrets:\n  A: ${arn}`, ['.mycli.yaml:2:3: secrets cannot be set by the file of a fork. Set it in the workflow.']],
  ['stack: other', ['.mycli.yaml:1:8: stack cannot be set by the file of a fork. Set it in the workflow.']],
])('of the file of a fork, %j has the problems %j', (text, expected) => {
  expect(problems(text)).toEqual(expected)
})

it('keeps the problems that the file has itself', () => {
  expect(problems('brunch: x\nstack: other')).toHaveLength(2)
})
