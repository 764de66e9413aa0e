import { describe, expect, it } from '@jest/globals'
import { secretsProblem } from '../../../src/core/aws/secrets.ts'

const secret = (name: string): string => `arn:aws:secretsmanager:eu-west-1:123456789012:secret:${name}`
const parameter = (name: string): string => `arn:aws:ssm:eu-west-1:123456789012:parameter${name}`

const place = {
  keySecret: secret('mycli/mycli/key-AbCdEf'),
  gitSecrets: { github: secret('mycli/mycli/github-GhIjKl'), ssh: secret('mycli/mycli/ssh-MnOpQr') },
}

describe('secrets by reference', () => {
  it.each([
    secret('app/token-AbCdEf'),
    secret('app/token-AbCdEf:password::'),
    secret('mycli/mycli-AbCdEf/key'),
    parameter('/x/parameter/aws/reference/secretsmanager/mycli/mycli/key'),
    secret('mycli/mycli/key2-AbCdEf'),
    parameter('/app/token'),
    parameter('/aws/reference/secretsmanager/app/token'),
    parameter('/mycli/mycli/key'),
    'arn:aws:secretsmanager:eu-west-1:999999999999:secret:mycli/mycli/key-AbCdEf',
  ])('may be %s', (arn) => {
    expect(secretsProblem({ TOKEN: arn }, place)).toBeUndefined()
  })

  it.each([
    secret('mycli/mycli/key-AbCdEf'),
    secret('mycli/mycli/key'),
    secret('mycli/mycli/key-AbCdEf:::'),
    secret('mycli/mycli/key:a:b:c'),
    secret('mycli/mycli/github-GhIjKl'),
    secret('mycli/mycli/ssh-MnOpQr:x::'),
    'arn:aws:secretsmanager:us-east-1:123456789012:secret:mycli/mycli/key-AbCdEf',
    parameter('/aws/reference/secretsmanager/mycli/mycli/key'),
    parameter('/aws/reference/secretsmanager/mycli/mycli/key-AbCdEf:1'),
  ])('may not be the own one of the stack: %s', (arn) => {
    expect(secretsProblem({ OK: secret('app'), TOKEN: arn }, place)).toBe(
      'TOKEN is a secret of the stack itself, which no command is given.',
    )
  })

  it.each([
    '',
    'app/token',
    'arn:aws:ssm:eu-west-1:123456789012:document/x',
    'arn:aws:iam::123456789012:role/x',
    secret('').slice(0, -1),
    '/aws/reference/secretsmanager/x',
  ])('cannot be %j', (arn) => {
    expect(secretsProblem({ TOKEN: arn }, place)).toBe(
      `TOKEN must be the ARN of an SSM parameter or Secrets Manager secret, not "${arn}".`,
    )
  })

  it('may be a parameter with a name that only ends like one for Secrets Manager', () => {
    const own = { keySecret: parameter('/x/key'), gitSecrets: {} }
    const arn = parameter('/x/parameter/aws/reference/secretsmanager/key')
    expect(secretsProblem({ TOKEN: arn }, own)).toBeUndefined()
  })

  it('have all their problems named at once', () => {
    expect(secretsProblem({ A: 'x', B: secret('mycli/mycli/key') }, place)).toMatch(/^A must be .* B is a secret of /)
  })

  it('may be any where the stack keeps none', () => {
    expect(secretsProblem({ TOKEN: secret('app') }, { keySecret: undefined, gitSecrets: {} })).toBeUndefined()
  })

  it('may not be a parameter of the stack itself, either', () => {
    const kept = { keySecret: parameter('/mycli/key'), gitSecrets: {} }
    expect(secretsProblem({ A: parameter('/mycli/other') }, kept)).toBeUndefined()
    expect(secretsProblem({ A: parameter('/mycli/key') }, kept)).toMatch(/^A is a secret of the stack itself/)
  })
})
