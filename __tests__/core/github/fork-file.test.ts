import { describe, expect, it } from '@jest/globals'
import { withoutForkSettings } from '../../../src/core/github/fork.ts'
import { readConfigFile } from '../../../src/core/settings/config-file.ts'

const pullRequest = (head: number | undefined) => ({
  pull_request: { base: { repo: { id: 1 } }, head: { repo: head === undefined ? null : { id: head } } },
})
const fork = { eventName: 'pull_request', payload: pullRequest(2) }
const file = (text: string) => readConfigFile(text, { name: '.mycli.yaml' })
const arn = 'arn:aws:ssm:eu-west-1:123456789012:parameter/x'
const both = `image: node:24\nsecrets:\n  A: ${arn}\nstack: prod\n`
const problem = (where: string, name: string) => ({
  where,
  message: `${name}: cannot be set here by a pull request from a fork. Set it in the workflow.`,
})

describe('the settings file of a commit from a fork', () => {
  it('may set neither secrets nor the stack, and is told where it does', () => {
    const problems = [problem('.mycli.yaml:3:3', 'secrets'), problem('.mycli.yaml:4:8', 'stack')]
    expect(withoutForkSettings(file(both), fork).problems).toEqual(problems)
  })

  it.each(['', 'image: node:24\ncpu: 2 vCPU\nenv: {A: x}\n', 'secrets: {}\n'])('may set the rest: %j', (text) => {
    expect(withoutForkSettings(file(text), fork)).toEqual(file(text))
  })

  it.each(['stack: [a]\n', 'stack:\n  - &\n', '- a\n'])('is told a mistake once: %j', (text) => {
    expect(withoutForkSettings(file(text), fork)).toEqual(file(text))
  })

  it('keeps what else is wrong with it', () => {
    const problems = withoutForkSettings(file('stack: prod\ntimeout: soon\n'), fork).problems ?? []
    expect(problems.map(({ where }) => where)).toEqual(['.mycli.yaml:2:10', '.mycli.yaml:1:8'])
  })

  it.each([
    ['a review of one', { ...fork, eventName: 'pull_request_review' }],
    ['one whose fork was deleted', { ...fork, payload: pullRequest(undefined) }],
  ])('counts as one for %s', (_what, context) => {
    expect(withoutForkSettings(file(both), context).problems).toHaveLength(2)
  })

  it.each([
    ['a push', { eventName: 'push', payload: {} }],
    ['a pull request of the repository itself', { ...fork, payload: pullRequest(1) }],
    ['pull_request_target, where it is the file of the base', { ...fork, eventName: 'pull_request_target' }],
  ])('is another matter than that of %s', (_what, context) => {
    expect(withoutForkSettings(file(both), context)).toEqual(file(both))
  })
})
