import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readStack, readStackParameter } from '../../../src/core/aws/stack.ts'

const least = {
  version: 1,
  cluster: 'mycli',
  subnets: ['subnet-1'],
  executionRole: 'arn:aws:iam::123456789012:role/mycli-system/mycli/mycli-execution',
  logGroup: '/mycli/mycli',
}
const problemWith = (changes: Readonly<Record<string, unknown>>): string | undefined => {
  const reading = readStackParameter(JSON.stringify({ ...least, ...changes }))
  return 'problem' in reading ? reading.problem : undefined
}

describe("a stack's parameter", () => {
  it('may say everything', () => {
    const { version: _, ...all } = {
      ...least,
      capacity: 'spot',
      securityGroups: ['sg-1', 'sg-2'],
      assignPublicIp: false,
      taskRole: 'arn:aws:iam::123456789012:role/mycli/mycli/task',
      taskRoles: { deploy: 'arn:aws:iam::123456789012:role/mycli/mycli/deploy' },
      publicKey: 'age1x',
      keySecret: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:mycli/key-AbCdEf',
      gitCredentials: { github: 'arn:1', gitlab: 'arn:2', ssh: 'arn:3' },
      images: { checkout: 'c', executor: 'e' },
      keyReaders: ['web-execution'],
    }
    expect(readStackParameter(JSON.stringify({ ...all, version: 1 }))).toEqual({ value: all })
  })

  it.each([
    {},
    { taskRole: '', publicKey: null, keySecret: '', securityGroups: [], gitCredentials: {}, images: null },
    { gitCredentials: { github: '', ssh: null, svn: 'x' }, images: { other: 'x' }, securityGroups: [''] },
    { somethingNew: { a: [1] } },
    { version: '1.7' },
  ])('may say little, with %j', (changes) => {
    const { version: _, ...said } = least
    expect(readStackParameter(JSON.stringify({ ...least, ...changes }))).toEqual({
      value: {
        ...said,
        capacity: undefined,
        securityGroups: [],
        assignPublicIp: undefined,
        taskRole: undefined,
        taskRoles: {},
        publicKey: undefined,
        keySecret: undefined,
        gitCredentials: {},
        images: {},
        keyReaders: [],
      },
    })
  })

  it.each(['', 'x', '[]', 'null', '"x"', '1', '{'])('is not %j', (text) => {
    expect(readStackParameter(text)).toEqual({ problem: 'is not a JSON object.' })
  })

  it.each([
    [undefined, 'has no version.'],
    ['new', 'has no version.'],
    ['v1', 'has no version.'],
    ['', 'has no version.'],
    [{}, 'has no version.'],
    [2, 'has version 2, and this action understands 1. Use a newer version of the action.'],
    ['10.1', 'has version 10, and this action understands 1. Use a newer version of the action.'],
  ])('of version %j cannot be read', (version, problem) => {
    expect(problemWith({ version, cluster: undefined })).toBe(problem)
  })

  it('has everything that is wrong with it named at once', () => {
    const wrong = {
      cluster: undefined,
      subnets: [],
      securityGroups: ['sg-1', 2],
      assignPublicIp: 'yes',
      executionRole: 7,
      taskRoles: { deploy: 1 },
      logGroup: 'a\nb',
      gitCredentials: 'arn',
      images: { checkout: ['x'] },
    }
    expect(problemWith(wrong)).toBe(
      'is not complete: cluster is missing; subnets is missing; securityGroups must be a list of texts; assignPublicIp must be true or false; executionRole must be a text; taskRoles.deploy must be a text; logGroup must be a text; gitCredentials must be an object of texts; images.checkout must be a text.',
    )
  })

  it.each(['fast', ['spot'], 1])('takes no capacity such as %j', (capacity) => {
    const words = 'capacity must be one of spot-then-on-demand, spot, on-demand.'
    expect(problemWith({ capacity })).toBe(`is not complete: ${words}`)
  })

  it('says of what type a list is to be that is none', () => {
    expect(problemWith({ subnets: 'subnet-1' })).toBe('is not complete: subnets must be a list of texts.')
  })

  it.each(['x'.repeat(2_049), 'a\u2028b', 'a\0', 7, {}])('takes no cluster such as %j', (cluster) => {
    expect(problemWith({ cluster })).toBe('is not complete: cluster must be a text.')
  })

  it('is read with anything in it, without another error', () => {
    const value = fc.jsonValue()
    const keys = fc.record(
      {
        version: fc.constant(1),
        cluster: value,
        subnets: value,
        gitCredentials: value,
        images: value,
        taskRoles: value,
      },
      { requiredKeys: ['version'] },
    )
    fc.assert(fc.property(keys, (json) => 'problem' in readStackParameter(JSON.stringify(json))))
  })

  it('may have values of 2,048 characters', () => {
    expect(problemWith({ cluster: 'x'.repeat(2_048) })).toBeUndefined()
  })

  it('is named where it cannot be read, with what to do', () => {
    const text = JSON.stringify({ version: 1, cluster: 'c', subnets: ['s'], executionRole: 'r', logGroup: 'l' })
    expect(readStack('/mycli/mycli', text)).toMatchObject({ cluster: 'c', subnets: ['s'] })
    expect(() => readStack('/mycli/\u001bx', '{}')).toThrow(
      expect.objectContaining({
        name: 'UserError',
        message: 'The parameter /mycli/\ufffdx has no version.',
        hint: 'Deploy the stack again.',
      }),
    )
  })

  it('has no key that it does not name', () => {
    const text = JSON.stringify({
      ...{ version: 1, cluster: 'c', subnets: ['s'], executionRole: 'r', logGroup: 'l' },
      ...{ gitCredentials: { github: 'g' }, images: { checkout: 'i' } },
    })
    const { gitCredentials, images } = readStack('x', text)
    expect([Object.keys(gitCredentials), Object.keys(images)]).toEqual([['github'], ['checkout']])
  })
})
