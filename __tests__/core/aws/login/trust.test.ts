import { describe, expect, it } from '@jest/globals'
import { unsignedJwt } from '../../../../emulator/oidc.ts'
import { readClaims, subjectsOf } from '../../../../src/core/aws/login/claims.ts'
import type { StsError } from '../../../../src/core/aws/login/sts-error.ts'
import { explainStsError, type RefusedRole, trustCondition } from '../../../../src/core/aws/login/trust.ts'

const payload = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:o/r:environment:Prod',
  aud: 'sts.amazonaws.com',
  repository: 'o/r',
  ref: 'refs/heads/main',
  environment: 'Prod',
  repository_id: '22',
  repository_owner_id: '11',
  exp: 1_800_000_000,
}

const requestWith = (claims: object, region = 'eu-west-1', audience = 'sts.amazonaws.com'): RefusedRole => ({
  role: 'arn:aws:iam::123456789012:role/deploy',
  region,
  audience,
  claims: readClaims(unsignedJwt({ ...payload, ...claims })),
})

const wordsFor = (refusal: Partial<StsError>, request = requestWith({})): string => {
  const { message, hint } = explainStsError({ code: '', message: '', status: 400, ...refusal }, request)
  return `${message}\n${hint}`
}

const provider = 'token.actions.githubusercontent.com'

describe('the claims of a token', () => {
  it.each(['', 'a.b.c', 'a', '..', `a.${btoa('[1]')}.c`, `a.${btoa('null')}.c`, `a.${btoa('"x"')}.c`])(
    'are unknown in %j',
    (token) => {
      const claims = Object.values(readClaims(token))
      expect(claims.filter((claim) => claim !== undefined)).toEqual([])
    },
  )

  it('are none where they are empty, or of another type', () => {
    const claims = readClaims(unsignedJwt({ sub: '', aud: [], exp: '1', iss: null, ref: true }))
    expect(Object.values(claims)).toEqual(Array.from(Object.keys(claims), () => undefined))
  })

  it('are read from base64url', () => {
    const token = unsignedJwt({ sub: '>>>???ÿÿÿ~~~' })
    expect(token).toMatch(/-.*_|_.*-/)
    expect(readClaims(token).sub).toBe('>>>???ÿÿÿ~~~')
  })

  it('are read in any script, and from a list its first', () => {
    const claims = readClaims(unsignedJwt({ environment: 'größe ✓', aud: ['a', 'b'], repository_id: 7, ref: { x: 1 } }))
    expect(claims).toMatchObject({ environment: 'größe ✓', aud: 'a', repositoryId: '7', ref: undefined })
  })

  it.each([
    ['repo:o/r:ref:refs/heads/a:b', 'repo:o/r:ref:refs/heads/a:b', 'repo:o@11/r@22:ref:refs/heads/a:b'],
    ['repo:o@1/r@2:pull_request', 'repo:o/r:pull_request', 'repo:o@1/r@2:pull_request'],
    ['repo:owner@123/name@456:x', 'repo:owner/name:x', 'repo:owner@123/name@456:x'],
    ['repo:o/r:a\nb', 'repo:o/r:a\nb', 'repo:o@11/r@22:a\nb'],
  ])('hold the subject %s in both forms', (sub, classic, immutable) => {
    expect(subjectsOf(readClaims(unsignedJwt({ ...payload, sub })))).toEqual({ classic, immutable })
  })

  it.each([{ repository_id: undefined }, { repository_owner_id: undefined }])(
    'hold the subject in one form only where an id is not known: %j',
    (lacks) => {
      expect(subjectsOf(readClaims(unsignedJwt({ ...payload, ...lacks, sub: 'repo:o/r:x' })))).toBeUndefined()
    },
  )

  it.each([
    'x repo:o/r:x',
    'repository_id:22',
    'o/r',
    '',
    'repo:o/r',
    'job_workflow_ref:o/r/.github/workflows/a.yml@main',
  ])('hold the subject %j in one form only', (sub) => {
    expect(subjectsOf(readClaims(unsignedJwt({ ...payload, sub })))).toBeUndefined()
  })
})

describe('the trust condition', () => {
  it('names audience and subject in both forms, as JSON for a policy', () => {
    expect(JSON.parse(`${trustCondition(requestWith({}))}`)).toEqual({
      Condition: {
        StringEquals: {
          [`${provider}:aud`]: 'sts.amazonaws.com',
          [`${provider}:sub`]: ['repo:o/r:environment:Prod', 'repo:o@11/r@22:environment:Prod'],
        },
      },
    })
  })

  it("names the audience of China's partition, a subject of the repository's own, and the issuer of an enterprise", () => {
    const claims = { sub: 'repository_id:22', iss: 'https://github.example.com/_services/token' }
    const condition = trustCondition(requestWith(claims, 'cn-north-1', 'sts.amazonaws.com.cn'))
    expect(JSON.parse(condition).Condition.StringEquals).toEqual({
      'github.example.com/_services/token:aud': 'sts.amazonaws.com.cn',
      'github.example.com/_services/token:sub': 'repository_id:22',
    })
  })

  it.each([
    ['https://ghe.example:8443/_services/token', 'ghe.example:8443/_services/token'],
    ['https://ghe.example', 'ghe.example'],
    ['http://ghe.example', provider],
    ['x https://ghe.example', provider],
    ['https://ghe.example/a b', provider],
    ['https://ghe.example:x/a', provider],
    [undefined, provider],
  ])('of a token from %j names the provider %s', (iss, named) => {
    const condition = JSON.parse(trustCondition(requestWith({ iss })))
    expect(Object.keys(condition.Condition.StringEquals)).toEqual([`${named}:aud`, `${named}:sub`])
  })

  it.each([
    [{ sub: undefined }, 'repo:o/r:…'],
    [{ sub: undefined, repository: undefined }, 'repo:OWNER/NAME:…'],
  ])('says what the subject is like where it is not known: %j', (claims, sub) => {
    expect(JSON.parse(trustCondition(requestWith(claims))).Condition.StringEquals[`${provider}:sub`]).toBe(sub)
  })

  it('is written for people, on lines of its own', () => {
    expect(trustCondition(requestWith({})).split('\n').slice(0, 3)).toEqual([
      '{',
      '  "Condition": {',
      '    "StringEquals": {',
    ])
  })

  it('is not broken by what a claim holds', () => {
    const sub = 'repo:o/r:ref:refs/heads/"}\n::error::x\u202e'
    const condition = trustCondition(requestWith({ sub }))
    expect(() => JSON.parse(condition)).not.toThrow()
    expect(condition).not.toMatch(/^::|\u202e/m)
  })
})

describe('a role that is refused', () => {
  it.each([
    ['sub', 'repo:o/r:environment:Prod'],
    ['aud', 'sts.amazonaws.com'],
    ['repository', 'o/r'],
    ['ref', 'refs/heads/main'],
    ['environment', 'Prod'],
  ])('tells the %s of the job, and the condition that would accept it', (name, value) => {
    const words = wordsFor({ code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' })
    expect(words).toContain(`\n  ${name}: ${value}`)
    expect(words).toContain(trustCondition(requestWith({})))
    expect(wordsFor({ code: 'AccessDenied' }, requestWith({ [name]: undefined }))).toContain(`\n  ${name}: (none)`)
  })

  it.each<[string, string, string]>([
    ['ExpiredToken', '', "Run the job again; on a runner of your own, check the machine's clock."],
    ['RegionDisabled', '', 'Activate the region in the account (IAM, Account settings)'],
    ['ValidationError', 'roleSessionName', 'Please report it, with the name of the repository.'],
    ['ValidationError', 'roleArn', 'Set role-to-assume to an ARN such as arn:aws:iam::123456789012:role/name.'],
    ['ValidationError', 'DurationSeconds exceeds', "Raise the role's maximum session duration."],
    ['ValidationError', 'something new', 'Check the role, and the identity provider in its account.'],
    ['New', 'something new', 'Check the role, and the identity provider in its account.'],
  ])('for %s (%s) says what to do', (code, message, hint) => {
    expect(explainStsError({ code, message, status: 400 }, requestWith({})).hint).toContain(hint)
  })

  it('for an error that is new says it in the words of AWS', () => {
    for (const code of ['ValidationError', 'New']) {
      expect(explainStsError({ code, message: 'a\nb', status: 400 }, requestWith({})).message).toBe(
        `The role arn:aws:iam::123456789012:role/deploy cannot be assumed: ${code}: a\ufffdb`,
      )
    }
  })

  it.each([
    ['cn-north-1', 'arn:aws-cn:iam::…:oidc-provider'],
    ['eu-west-1', 'arn:aws:iam::…:oidc-provider'],
    ['xx-new-1', 'arn:aws:iam::…:oidc-provider'],
  ])('in %s for want of a provider says that %s is to be there', (region, arn) => {
    const request = requestWith({}, region)
    expect(wordsFor({ code: 'InvalidIdentityToken', message: 'No OpenIDConnect provider' }, request)).toContain(arn)
  })

  it('for its audience names that of the token, or that which was asked for', () => {
    const wrong = { code: 'InvalidIdentityToken', message: 'Incorrect token audience' }
    expect(wordsFor(wrong, requestWith({ aud: 'x' }))).toContain('made out for x,')
    expect(wordsFor(wrong, requestWith({ aud: undefined }))).toContain('made out for sts.amazonaws.com,')
  })

  it('for a token without an end does not say when that is', () => {
    expect(wordsFor({ code: 'ExpiredToken' }, requestWith({ exp: undefined }))).toContain('GitHub has just made.\n')
  })

  it.each<[string, string, RegExp]>([
    ['ExpiredToken', 'Token expired', /a token has ended which GitHub has just made \(good until 1800000000/],
    [
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
      /does not know the identity provider token\.actions.*\nCreate the OIDC provider https:\/\/token.* sts\.amazonaws\.com/,
    ],
    [
      'InvalidIdentityToken',
      'Incorrect token audience',
      /made out for sts\.amazonaws\.com, which.*\nAdd sts\.amazonaws/,
    ],
    [
      'InvalidIdentityToken',
      "Couldn't retrieve verification key from your identity provider",
      /again and again.*\nRun/,
    ],
    ['InvalidIdentityToken', 'Something\nnew', /InvalidIdentityToken: Something\ufffdnew/],
    ['ValidationError', 'Request ARN is invalid', /not the ARN of a role/],
    ['ValidationError', "Value at 'roleArn' failed to satisfy constraint", /not the ARN of a role/],
    ['ValidationError', "Value at 'roleSessionName' failed to satisfy constraint", /name of the session/],
    ['ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration', /session of one hour/],
    ['RegionDisabled', 'STS is not activated in this region', /not activated in eu-west-1/],
    ['Throttling', 'Rate exceeded', /again and again \(Rate exceeded\)/],
  ])('for %s (%s) says so', (code, message, words) => {
    expect(wordsFor({ code, message })).toMatch(words)
  })
})
