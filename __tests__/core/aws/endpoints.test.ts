import { describe, expect, it } from '@jest/globals'
import { checkEndpoint, checkEndpoints } from '../../../src/core/aws/endpoints.ts'

const refusal = (address: string): string | undefined => {
  try {
    checkEndpoint('AWS_ENDPOINT_URL_STS', address)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

describe('the endpoint that an identity token is sent to', () => {
  it.each([
    'https://sts.amazonaws.com',
    'https://sts.eu-west-1.amazonaws.com/',
    'https://STS.eu-west-1.api.aws',
    'https://sts-fips.us-gov-west-1.amazonaws.com',
    'https://sts.cn-north-1.amazonaws.com.cn',
    'https://sts.eusc-de-east-1.amazonaws.eu',
    'https://vpce-0abc123-xyz-eu-west-1a.sts.eu-west-1.vpce.amazonaws.com',
    'https://ecs.eu-west-1.amazonaws.com:443',
    'http://127.0.0.1:4566',
    'http://127.9.9.9',
    'http://[::1]:4566',
    'http://localhost:4566',
  ])('may be %s', (address) => {
    expect(refusal(address)).toBeUndefined()
  })

  it.each([
    'https://sts.example.com',
    'http://sts.amazonaws.com',
    'https://sts.amazonaws.com.example.com',
    'https://stsamazonaws.com',
    'https://amazonaws.com',
    'https://sts.s3.eu-west-1.amazonaws.com',
    'https://bucket.s3.amazonaws.com',
    'https://abc.execute-api.eu-west-1.amazonaws.com',
    'https://ec2-203-0-113-7.compute-1.amazonaws.com',
    'https://sts.abc.elb.amazonaws.com',
    'https://user@sts.example.com',
    'https://sts.amazonaws.com@example.com',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'http://169.254.169.254',
    'sts.amazonaws.com',
    '//sts.amazonaws.com',
  ])('may not be %s', (address) => {
    expect(refusal(address)).toMatch(/^AWS_ENDPOINT_URL_STS is ".*": with role-to-assume/)
  })

  it('is looked for in every variable that names one, and in no other', () => {
    checkEndpoints({ 'AWS_ENDPOINT_URL-x': 'x', AWS_ENDPOINT_URLS: 'x' })
    checkEndpoints({ AWS_ENDPOINT_URL: '', AWS_ENDPOINT_URL_S: undefined, MY_AWS_ENDPOINT_URL: 'x', AWS_REGION: 'x' })
    for (const name of ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL_CLOUDWATCH_LOGS']) {
      expect(() => checkEndpoints({ [name]: 'https://example.com' })).toThrow(`${name} is "https://example.com"`)
    }
  })

  it('is to be unset where it may not be', () => {
    expect(() => checkEndpoint('AWS_ENDPOINT_URL', 'https://example.com')).toThrow(
      expect.objectContaining({ hint: expect.stringMatching(/^Unset AWS_ENDPOINT_URL, or find out/) }),
    )
  })
})
