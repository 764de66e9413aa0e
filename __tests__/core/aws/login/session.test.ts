import { describe, expect, it } from '@jest/globals'
import { endsBefore, sessionName, wantedSessionSeconds } from '../../../../src/core/aws/login/session.ts'
import { partitionOf } from '../../../../src/core/aws/partitions.ts'
import { defaultAudience, roleProblem } from '../../../../src/core/aws/region.ts'
import { isRegion } from '../../../../src/core/settings/readers.ts'

describe('a session', () => {
  it.each([
    [3_600, 900, 5_400],
    [1, 1, 902],
    [0, -900, 900],
    [86_400, 900, 43_200],
    [1.5, 0, 902],
  ])('for a command of %d s that begins within %d s is asked for %d s', (timeout, start, seconds) => {
    expect(wantedSessionSeconds(timeout, start)).toBe(seconds)
  })

  it.each([
    ['owner/name', '12', 'mycli-owner-name-12'],
    ['o/ä b"c', '1', 'mycli-o-b-c-1'],
    ['o/n', '', 'mycli-o-n'],
    ['o/n', '1'.repeat(30), `mycli-o-n-${'1'.repeat(20)}`],
    [`o/${'n'.repeat(100)}`, '12345678901', `mycli-o-${'n'.repeat(44)}-12345678901`],
  ])('of %s, run %s, is called %s', (repository, run, name) => {
    expect(sessionName(repository, run)).toBe(name)
    expect(name).toMatch(/^[\w+=,.@-]{2,64}$/)
  })

  it.each([
    [undefined, undefined],
    [3_600_000, undefined],
    [3_599_999, /end in 59 min, before the run's own limit of 60 min/],
    [-5, /end in 0 min/],
  ])('that ends at %s is warned about: %s', (expiresAtMs, words) => {
    const warning = endsBefore(expiresAtMs, 0, 3_600)
    if (words === undefined) expect(warning).toBeUndefined()
    else expect(warning).toMatch(words)
  })
})

describe('credentials that are not renewed', () => {
  it('are warned about by the time that is left of them', () => {
    const nowMs = 1_700_000_000_000
    expect(endsBefore(nowMs + 600_000, nowMs, 3_600)).toMatch(/end in 10 min,/)
  })
})

describe('a region', () => {
  it.each([
    ['eu-west-1', 'aws', 'sts.amazonaws.com'],
    ['ap-southeast-2', 'aws', 'sts.amazonaws.com'],
    ['cn-northwest-1', 'aws-cn', 'sts.amazonaws.com.cn'],
    ['cn-north-1', 'aws-cn', 'sts.amazonaws.com.cn'],
    ['us-gov-east-1', 'aws-us-gov', 'sts.amazonaws.com'],
    ['us-gov-west-1', 'aws-us-gov', 'sts.amazonaws.com'],
    ['eusc-de-east-1', 'aws-eusc', 'sts.amazonaws.com'],
    ['us-iso-east-1', 'aws-iso', 'sts.amazonaws.com'],
    ['us-isob-west-1', 'aws-iso-b', 'sts.amazonaws.com'],
    ['xx-new-1', undefined, 'sts.amazonaws.com'],
  ])('%s belongs to %s, whose audience is %s', (region, partition, audience) => {
    expect(isRegion(region)).toBe(true)
    expect(partitionOf(region)?.name).toBe(partition)
    expect(defaultAudience(region)).toBe(audience)
  })

  it.each(['', 'eu', 'eu-west', 'eu-west-1a', 'EU-WEST-1', 'eu-west-1.evil.test/', 'eu-west-1\n', 'Frankfurt'])(
    'is not called %j',
    (text) => {
      expect(isRegion(text)).toBe(false)
    },
  )
})

describe("a role's ARN", () => {
  it.each([
    ['arn:aws:iam::123456789012:role/a', 'eu-west-1'],
    ['arn:aws:iam::123456789012:role/mycli/dev/a@b', 'eu-west-1'],
    ['arn:aws-cn:iam::123456789012:role/a', 'cn-north-1'],
    ['arn:aws-eusc:iam::123456789012:role/a', 'eusc-de-east-1'],
    ['arn:aws:iam::123456789012:role/a', 'xx-new-1'],
    ['arn:aws-new:iam::123456789012:role/a', 'eu-west-1'],
  ])('may be %s in %s', (role, region) => {
    expect(roleProblem(role, region)).toBeUndefined()
  })

  it.each([
    ['a', 'eu-west-1', /must be the ARN of a role/],
    ['arn:aws:iam::123456789012:user/a', 'eu-west-1', /must be the ARN of a role/],
    ['arn:aws:iam::1234:role/a', 'eu-west-1', /must be the ARN of a role/],
    ['an arn:aws:iam::123456789012:role/a', 'eu-west-1', /must be the ARN of a role/],
    ['arn:aws:iam::123456789012:role/a\n', 'eu-west-1', /must be the ARN of a role/],
    ['arn:aws:iam::123456789012:role/a', 'cn-north-1', /partition aws, but the region cn-north-1 belongs to aws-cn/],
  ])('may not be %j in %s', (role, region, problem) => {
    expect(roleProblem(role, region)).toMatch(problem)
  })
})
