import { describe, expect, it } from '@jest/globals'
import { isAwsHost, isLoopback, partitionOf } from '../../../src/core/aws/partitions.ts'

// One region of each kind, and the hosts of its services, from the endpoint rules of the AWS SDKs.
const regions = [
  ['us-east-1', 'aws', 'amazonaws.com', 'api.aws'],
  ['ap-southeast-12', 'aws', 'amazonaws.com', 'api.aws'],
  ['mx-central-1', 'aws', 'amazonaws.com', 'api.aws'],
  ['cn-northwest-1', 'aws-cn', 'amazonaws.com.cn', 'api.amazonwebservices.com.cn'],
  ['us-gov-east-1', 'aws-us-gov', 'amazonaws.com', 'api.aws'],
  ['eusc-de-east-1', 'aws-eusc', 'amazonaws.eu', 'api.amazonwebservices.eu'],
  ['us-iso-east-1', 'aws-iso', 'c2s.ic.gov', 'api.aws.ic.gov'],
  ['us-isob-east-1', 'aws-iso-b', 'sc2s.sgov.gov', 'api.aws.scloud'],
  ['eu-isoe-west-1', 'aws-iso-e', 'cloud.adc-e.uk', 'api.cloud-aws.adc-e.uk'],
  ['us-isof-south-1', 'aws-iso-f', 'csp.hci.ic.gov', 'api.aws.hci.ic.gov'],
] as const

describe('a region', () => {
  it.each(regions)('%s is of the partition %s, whose services are at %s and %s', (region, name, ...suffixes) => {
    expect(partitionOf(region)).toMatchObject({ name, suffixes })
    expect(partitionOf(region.replace(/\d+$/, '12'))?.name).toBe(name)
    for (const suffix of suffixes) {
      expect([suffix, isAwsHost(`sts.${region}.${suffix}`)]).toEqual([suffix, true])
      expect([suffix, isAwsHost(`sts.${region}.${suffix.replace('.', 'x')}`)]).toEqual([suffix, false])
      expect([suffix, isAwsHost(`sts.${region}.${suffix}.example.org`)]).toEqual([suffix, false])
    }
  })

  it.each(regions.map(([region]) => region))('%s is not known with anything around it', (region) => {
    for (const other of [`x${region}`, `x-${region}`, `${region}a`, `${region}-1`]) {
      expect([other, partitionOf(other)]).toEqual([other, undefined])
    }
  })

  it.each(['', 'eu-west', 'xx-new-1', 'local'])('is not known where it is %j', (region) => {
    expect(partitionOf(region)).toBeUndefined()
  })
})

describe('this machine', () => {
  it.each(['localhost', 'LOCALHOST', '127.0.0.1', '127.10.200.255', '::1', '[::1]'])('is %s', (host) => {
    expect(isLoopback(host)).toBe(true)
  })

  it.each([
    'localhost.example.org',
    'my-localhost',
    'x127.0.0.1',
    '127.0.0',
    '127.0.0.1.5',
    '128.0.0.1',
    '::2',
    '1::1',
  ])('is not %s', (host) => {
    expect(isLoopback(host)).toBe(false)
  })
})
