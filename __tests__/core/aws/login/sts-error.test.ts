import { describe, expect, it } from '@jest/globals'
import {
  explainNoCredentials,
  explainNoToken,
  explainUnusableKeys,
} from '../../../../src/core/aws/login/no-credentials.ts'
import { pauseBeforeTry, type StsAgain, stsAgain } from '../../../../src/core/aws/login/sts-error.ts'
import { isForkPullRequest } from '../../../../src/core/github/fork.ts'

describe('an error of STS', () => {
  it.each<[string, string, number | undefined, StsAgain]>([
    ['ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set', 400, 'shorter'],
    ['ValidationError', 'Request ARN is invalid', 400, 'never'],
    ['IDPCommunicationError', '', 400, 'transient'],
    ['ECONNRESET', 'socket hang up', undefined, 'transient'],
    ['Unknown', '', 502, 'transient'],
    ['Unknown', '', 500, 'transient'],
    ['Unknown', '', 499, 'never'],
    ['Throttling', '', 400, 'transient'],
    ['RequestLimitExceeded', '', 400, 'transient'],
    ['TooManyRequests', '', 400, 'transient'],
    ['SlowDown', '', 400, 'transient'],
    ['ServiceUnavailable', '', 400, 'transient'],
    ['InternalFailure', '', 400, 'transient'],
    ['RequestTimeout', '', 400, 'transient'],
    ['TimeoutError', '', 400, 'transient'],
    ['InvalidIdentityToken', "Couldn't retrieve verification key from your identity provider", 400, 'transient'],
    ['InvalidIdentityToken', 'Token not yet valid', 400, 'transient'],
    ['Other', "Couldn't retrieve verification key from your identity provider", 400, 'never'],
    ['Unknown', '', 429, 'transient'],
    ['AccessDenied', 'Not authorized', 403, 'maybe-transient'],
    ['ExpiredToken', 'Token expired', 400, 'maybe-transient'],
    ['InvalidIdentityToken', 'Incorrect token audience', 400, 'never'],
    ['RegionDisabled', '', 403, 'never'],
    ['IDPRejectedClaim', '', 403, 'never'],
  ])('%s (%s, %s): %4$s', (code, message, status, again) => {
    expect(stsAgain({ code, message, status })).toBe(again)
  })

  it('that is none, since nothing was sent, is the same another time', () => {
    expect(stsAgain({ from: 'local', code: 'ERR_INVALID_CHAR', message: '', status: undefined })).toBe('never')
  })

  it.each<[StsAgain, number, number]>([
    ['transient', 60_000, 150_000],
    ['maybe-transient', 4_000, 10_000],
    ['never', 0, 0],
    ['shorter', 0, 0],
  ])('%s: between tries %d and %d ms pass at the most', (again, least, most) => {
    let total = 0
    for (let tries = 1; ; tries += 1) {
      const pauseMs = pauseBeforeTry(again, tries, 1)
      if (pauseMs === undefined) break
      expect(pauseBeforeTry(again, tries, 0)).toBeLessThan(pauseMs)
      total += pauseMs
    }
    expect(total).toBeGreaterThanOrEqual(least)
    expect(total).toBeLessThanOrEqual(most)
  })
})

describe('a pull request', () => {
  const between = (head: unknown, base: unknown): object => ({
    pull_request: { head: { repo: head }, base: { repo: base } },
  })

  it.each([
    [between({ id: 1 }, { id: 2 }), true],
    [between(null, { id: 2 }), true],
    [between({ id: 1 }, undefined), false],
    [between({ id: 2 }, { id: 2 }), false],
    [{ pull_request: 1 }, false],
    [{}, false],
    [undefined, false],
  ])('%j is from a fork: %s', (payload, fork) => {
    expect(isForkPullRequest({ payload })).toBe(fork)
  })
})

describe('nothing to identify with', () => {
  it.each([
    [true, /from a fork/, /only for branches of the repository itself/],
    [false, /may not ask GitHub for an identity token/, /"id-token: write"/],
  ])('in a job from a fork: %s', (fromFork, words, hint) => {
    expect(explainNoToken(fromFork).message).toMatch(words)
    expect(explainNoToken(fromFork).hint).toMatch(hint)
  })

  it.each([
    ['access key ID', { accessKeyId: 'AKIA\n' }],
    ['secret access key', { secretAccessKey: ' s' }],
    ['session token', { sessionToken: 'ä' }],
    ['session token', { sessionToken: 'a\u007f' }],
  ])('is what a %s is that was copied with more than it: %j', (name, changes) => {
    const keys = { accessKeyId: 'AKIA', secretAccessKey: 's!~', sessionToken: 't' }
    expect(explainUnusableKeys(keys)).toBeUndefined()
    expect(explainUnusableKeys({ accessKeyId: 'AKIA', secretAccessKey: 's' })).toBeUndefined()
    expect(explainUnusableKeys({ ...keys, ...changes })).toMatchObject({
      message: `The AWS ${name} holds a line break, a blank or another character that it cannot have.`,
      hint: expect.stringMatching(/^Copy it again/),
    })
  })

  it('is told with the profile that was asked for', () => {
    const { message, hint } = explainNoCredentials('Could not load credentials from any providers', 'cli', 'wrok')
    expect(message).toBe('There are no AWS credentials in the profile "wrok", or there is no such profile.')
    expect(hint).toContain('aws configure list-profiles')
  })

  it.each([
    ['Could not load credentials from any providers', 'action', /^There are no AWS credentials\.$/, /role-to-assume/],
    ['Could not load credentials from any providers', 'cli', /^There are no AWS credentials\.$/, /aws sso login/],
    ["Token is expired. To refresh this SSO session run 'aws sso login' with…", 'cli', /SSO session/, /aws sso login/],
    ['The SSO session associated with this profile has expired.', 'cli', /SSO session/, /aws sso login/],
    [
      'Failed to load a token for session x, please re-authenticate using aws login',
      'cli',
      /login has ended/,
      /"aws login"/,
    ],
    [
      'Profile x could not be found or parsed in shared credentials file.',
      'cli',
      /profile cannot be used: Prof/,
      /AWS_PROFILE/,
    ],
    ['Your session has ended. Please reauthenticate.', 'cli', /login has ended/, /"aws login"/],
    ['getaddrinfo ENOTFOUND', 'cli', /^There are no AWS credentials: getaddrinfo/, /aws configure/],
  ] as const)('%s, in the %s', (words, frontEnd, message, hint) => {
    const error = explainNoCredentials(words, frontEnd)
    expect(error.message).toMatch(message)
    expect(error.hint).toMatch(hint)
  })

  it('has the words of the SDK for its cause', () => {
    for (const words of ["run 'aws login'", 'SSO', 'profile', 'another']) {
      expect(explainNoCredentials(`${words}\u001b`, 'cli').cause).toEqual(new Error(`${words}\ufffd`))
    }
  })
})
