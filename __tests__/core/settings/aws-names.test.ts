import { describe, expect, it } from '@jest/globals'
import type { InputName } from '../../../src/core/settings/inputs.ts'
import { parsed, problemOf, problemsOf } from '../../support/inputs.ts'

const secret = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:a-AbCdEf'
const parameter = 'arn:aws:ssm:eu-west-1:123456789012:parameter/a'
const role = 'arn:aws:iam::123456789012:role/path/name'
// The vector of https://age-encryption.org/v1
const key = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p'

describe('an image', () => {
  it.each([
    'alpine',
    'node:24',
    'public.ecr.aws/docker/library/node:24-alpine3.22',
    '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app_one:v1.2_3',
    'localhost/a/b',
    'localhost:5000/a--b/c.d__e:1',
    `ghcr.io/owner/name:1@sha256:${'ab'.repeat(32)}`,
    `a${'.b'.repeat(120)}`,
  ])('may be %s', (image) => {
    expect(parsed({ image: [image] }).image).toBe(image)
  })

  it.each([
    ['docker://node:24', 'leave out what stands before the registry'],
    ['https://ghcr.io/a/b', 'leave out what stands before the registry'],
    ['Node:24', 'it must be in lower case'],
    ['ghcr.io/Owner/name', 'it must be in lower case'],
    ['node:', 'a tag has up to 128 letters, digits, dots, hyphens and underscores'],
    ['node:24:25', 'a tag has up to 128 letters, digits, dots, hyphens and underscores'],
    [`node:${'1'.repeat(129)}`, 'a tag has up to 128 letters, digits, dots, hyphens and underscores'],
    ['node@sha256:abc', 'a digest is sha256: and 64 hexadecimal digits'],
    ['node@latest', 'a digest is sha256: and 64 hexadecimal digits'],
    [`a@sha256:${'0'.repeat(64)}@sha256:${'0'.repeat(64)}`, 'it has more than one @'],
    ['a//b', 'a part of its name is empty'],
    ['a/', 'a part of its name is empty'],
    [':24', 'a part of its name is empty'],
    ['-a.example/b', '"-a.example" is no registry'],
    ['a/b..c', '"b..c" cannot be in its name'],
  ])('may not be %s, and why is said', (image, why) => {
    expect(problemOf('image', image)).toBe(
      `must be the name of an image such as node:24, not "${image}": ${why}.`.replace(/1{129}/, '1'.repeat(129)),
    )
  })
})

describe('what names something in AWS', () => {
  it.each<[InputName, string, unknown]>([
    ['execution-role', role, role],
    ['task-role', role, role],
    ['task-role', 'admin', 'admin'],
    ['image-credentials', secret, secret],
    ['key-secret', secret, secret],
    ['key-secret', parameter, parameter],
    ['public-key', key, key],
    ['subnets', '["subnet-a", "subnet-b"]', ['subnet-a', 'subnet-b']],
    ['subnets', "[subnet-a, 'subnet-b']", ['subnet-a', 'subnet-b']],
    ['subnets', '- subnet-a\n- subnet-b\n', ['subnet-a', 'subnet-b']],
    ['subnets', 'subnet-a,subnet-b subnet-a', ['subnet-a', 'subnet-b']],
    ['security-groups', '["sg-a"]', ['sg-a']],
  ])('%s reads %j', (name, text, value) => {
    expect(parsed({ [name]: [text] })[name]).toEqual(value)
  })

  it.each<[InputName, string, string]>([
    [
      'execution-role',
      'mycli-execution',
      'must be the ARN of a role, such as arn:aws:iam::123456789012:role/NAME, not',
    ],
    ['execution-role', secret, 'That is an ARN of secretsmanager.'],
    ['execution-role', 'arn:aws:iam::123456789012:instance-profile/x', 'That is an instance profile.'],
    ['task-role', 'arn:aws:sts::123456789012:assumed-role/x/y', 'That is a session of a role: name the role itself.'],
    ['task-role', 'a/b', "must be the ARN of a role, or the name of one of the stack's roles, not"],
    ['image-credentials', parameter, 'must be the ARN of a Secrets Manager secret, not'],
    ['image-credentials', parameter, 'That is an ARN of ssm.'],
    ['key-secret', role, 'must be the ARN of an SSM parameter or Secrets Manager secret, not'],
    ['public-key', 'ssh-ed25519 AAAA', 'must be an age public key: age1 and 58 characters, not'],
    ['public-key', key.replace('p', 'q'), 'is not an age public key: its checksum is wrong.'],
    ['subnets', 'subnet-a vpc-b', 'must be ids such as subnet-0123456789abcdef0, not "vpc-b".'],
    ['subnets', 'sg-a', 'must be ids such as subnet-0123456789abcdef0, not "sg-a".'],
    ['subnets', '[]', 'is an empty list. Leave it out instead.'],
    ['security-groups', 'default, web', 'must be ids such as sg-0123456789abcdef0, not "default", "web".'],
  ])('%s refuses %j', (name, text, problem) => {
    expect(problemOf(name, text)).toContain(problem)
  })

  it('shows nothing of a private key where the public one belongs', () => {
    const problem = problemOf('public-key', `AGE-SECRET-KEY-1${'Q'.repeat(58)}`)
    expect(problem).toMatch(/^is a private key of age\./)
    expect(problem).not.toContain('QQQ')
  })

  it('is all looked at, at once', () => {
    const raw = { image: ['A'], subnets: ['x'], 'execution-role': ['x'], 'public-key': ['x'], cpu: ['much'] }
    expect(problemsOf(raw)).toHaveLength(5)
  })
})
