import { describe, expect, it } from '@jest/globals'
import { needsStack, type PlaceInputs, placeOf } from '../../../src/core/aws/resolve-place.ts'
import type { StackParameter } from '../../../src/core/aws/stack.ts'
import { ourImages } from '../../../src/core/settings/images.ts'
import { version } from '../../../src/version.ts'

const role = (name: string): string => `arn:aws-cn:iam::123456789012:role/${name}`

const enough: PlaceInputs = {
  cluster: 'own',
  subnets: ['subnet-o'],
  'execution-role': role('own-execution'),
  'log-group': '/own',
}

const stack: StackParameter = {
  cluster: 'mycli',
  subnets: ['subnet-1', 'subnet-2'],
  securityGroups: ['sg-1'],
  assignPublicIp: false,
  executionRole: role('execution'),
  taskRole: role('mycli/mycli/task'),
  taskRoles: { deploy: role('somewhere/deploy') },
  logGroup: '/mycli/mycli',
  publicKey: 'age1stack',
  keySecret: 'arn:stack-key',
  gitCredentials: { github: 'arn:github' },
  images: { checkout: 'stack/checkout' },
}

const problemOf = (given: PlaceInputs, from?: StackParameter): string | undefined => {
  const reading = placeOf(given, from, 'cn-north-1')
  return 'problem' in reading ? reading.problem : undefined
}

describe('where tasks run', () => {
  it('is what the stack says', () => {
    expect(placeOf({ stack: 'mycli' }, stack, 'cn-north-1')).toEqual({
      value: {
        region: 'cn-north-1',
        cluster: 'mycli',
        subnets: ['subnet-1', 'subnet-2'],
        securityGroups: ['sg-1'],
        publicIp: false,
        executionRole: role('execution'),
        taskRole: role('mycli/mycli/task'),
        logGroup: '/mycli/mycli',
        publicKey: 'age1stack',
        keySecret: 'arn:stack-key',
        gitSecrets: { github: 'arn:github' },
        checkoutImage: 'stack/checkout',
      },
    })
  })

  it('is what the inputs say, without a stack', () => {
    expect(placeOf(enough, undefined, 'cn-north-1')).toEqual({
      value: {
        region: 'cn-north-1',
        cluster: 'own',
        subnets: ['subnet-o'],
        securityGroups: [],
        publicIp: true,
        executionRole: role('own-execution'),
        taskRole: undefined,
        logGroup: '/own',
        publicKey: undefined,
        keySecret: undefined,
        gitSecrets: {},
        checkoutImage: ourImages.checkout,
      },
    })
  })

  it.each([
    [{ cluster: 'other' }, { cluster: 'other' }],
    [{ subnets: ['subnet-9'] }, { subnets: ['subnet-9'], securityGroups: ['sg-1'] }],
    [{ 'security-groups': [] }, { securityGroups: [] }],
    [{ 'public-ip': true }, { publicIp: true }],
    [{ 'execution-role': role('x') }, { executionRole: role('x') }],
    [{ 'task-role': role('y') }, { taskRole: role('y') }],
    [{ 'log-group': '/z' }, { logGroup: '/z' }],
    [
      { 'public-key': 'age1own', 'key-secret': 'arn:own' },
      { publicKey: 'age1own', keySecret: 'arn:own' },
    ],
    [{ 'checkout-image': 'own' }, { checkoutImage: 'own' }],
  ])('is by %j another one than the stack says', (given, place) => {
    expect(placeOf(given, stack, 'r')).toMatchObject({ value: place })
  })

  it('has everything that is missing named at once', () => {
    expect(problemOf({})).toBe(
      'Where to run is not known: give cluster, subnets, execution-role and log-group, or with stack the name of a stack that has them.',
    )
    expect(problemOf({ ...enough, subnets: [] })).toMatch(/: give subnets, or with stack /)
  })

  it.each([
    [{ ...enough, 'execution-role': 'execution' }, 'execution-role must be the ARN of a role, not "execution".'],
    [
      { ...enough, 'public-key': 'age1' },
      'Only one of public-key and key-secret is known, and neither is of use alone. Give both or neither.',
    ],
    [
      { 'execution-role': 'x', 'task-role': 'a/b', cluster: 'c', subnets: ['s'] },
      'Where to run is not known: give log-group, or with stack the name of a stack that has them. execution-role must be the ARN of a role, not "x". task-role must be the ARN of a role, not "a/b".',
    ],
  ])('is not %j', (given, problem) => {
    expect(problemOf(given)).toBe(problem)
  })

  it('does not pair a key of an input with that of the stack', () => {
    expect(problemOf({ 'public-key': 'age1own' }, stack)).toMatch(/Give both or neither\.$/)
    expect(problemOf({}, { ...stack, keySecret: undefined })).toMatch(/Deploy the stack again\.$/)
  })
})

describe('the role of a task', () => {
  it.each([
    ['deploy', role('somewhere/deploy')],
    ['plan', role('mycli/prod/plan')],
    [role('any/where'), role('any/where')],
  ])('%s is %s', (name, arn) => {
    expect(placeOf({ stack: 'prod', 'task-role': name }, stack, 'r')).toMatchObject({ value: { taskRole: arn } })
  })

  it.each(['a/b', '../x', 'a b', '', 'arn:aws:iam::123456789012:user/x', 'x'.repeat(65), '__proto__/'])(
    'is not %j',
    (name) => {
      expect(problemOf({ stack: 'prod', 'task-role': name }, stack)).toBe(
        `task-role must be the ARN of a role or the name of a role of the stack, not "${name}".`,
      )
    },
  )

  it('is not one by name where there is no stack', () => {
    expect(problemOf({ ...enough, stack: 'mycli', 'task-role': 'plan' })).toBe(
      'task-role must be the ARN of a role, not "plan".',
    )
  })
})

describe('the stack', () => {
  it.each([
    [enough, false, false],
    [enough, true, true],
    [{}, false, true],
    [{ ...enough, cluster: undefined }, false, true],
    [{ ...enough, subnets: [] }, false, true],
    [{ ...enough, 'execution-role': undefined }, false, true],
    [{ ...enough, 'log-group': undefined }, false, true],
  ])('with %j and named %s must be read: %s', (given, named, needed) => {
    expect(needsStack(given, named)).toBe(needed)
  })
})

describe('our images', () => {
  it('have the major version of this action, which begins with 1', () => {
    expect(ourImages.checkout).toMatch(new RegExp(`:${Math.max(1, Number.parseInt(version, 10))}$`))
  })
})
