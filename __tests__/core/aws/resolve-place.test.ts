import { describe, expect, it } from '@jest/globals'
import { needsStack, type PlaceInputs, placeOf, resolvePlace } from '../../../src/core/aws/resolve-place.ts'
import type { StackParameter } from '../../../src/core/aws/stack.ts'
import { ourImages, tagOf } from '../../../src/core/settings/images.ts'
import { version } from '../../../src/version.ts'
import { type RawInputs, settingsOf } from '../../support/inputs.ts'

const role = (name: string): string => `arn:aws-cn:iam::123456789012:role/${name}`

const enough: PlaceInputs = {
  cluster: 'own',
  subnets: ['subnet-o'],
  'execution-role': role('own-execution'),
  'log-group': '/own',
}

const stack: StackParameter = {
  capacity: undefined,
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
  keyReaders: [],
}

const problemOf = (given: PlaceInputs, from?: StackParameter): string | undefined => {
  const reading = placeOf(given, from, { region: 'cn-north-1' })
  return 'problem' in reading ? reading.problem : undefined
}

describe('where tasks run', () => {
  it('is what the stack says', () => {
    expect(placeOf({ stack: 'mycli' }, stack, { region: 'cn-north-1' })).toEqual({
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
        checkoutImage: 'stack/checkout:1',
      },
    })
  })

  it('is what the inputs say, without a stack', () => {
    expect(placeOf(enough, undefined, { region: 'cn-north-1' })).toEqual({
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
    expect(placeOf(given, stack, { region: 'r' })).toMatchObject({ value: place })
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

  it.each([
    [{ cluster: undefined }, 'give cluster,'],
    [{ cluster: undefined, 'log-group': undefined }, 'give cluster and log-group,'],
    [{ cluster: undefined, subnets: [], 'log-group': undefined }, 'give cluster, subnets and log-group,'],
  ])('has what is missing in a list: %j', (lacks, list) => {
    expect(problemOf({ ...enough, ...lacks } as PlaceInputs)).toContain(list)
  })

  it('does not pair a key of an input with that of the stack', () => {
    expect(problemOf({ 'key-secret': 'arn:own-key' }, stack)).toMatch(/Give both or neither\.$/)
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
    expect(placeOf({ stack: 'prod', 'task-role': name }, stack, { region: 'r' })).toMatchObject({
      value: { taskRole: arn },
    })
    const without = { ...stack, taskRole: undefined }
    expect(placeOf({ stack: 'prod', 'task-role': name }, without, { region: 'r' })).toMatchObject({
      value: { taskRole: arn },
    })
  })

  it.each(['a/b', '../x', 'a b', '', 'arn:aws:iam::123456789012:user/x', 'x'.repeat(65), '__proto__/'])(
    'is not %j',
    (name) => {
      expect(problemOf({ stack: 'prod', 'task-role': name }, stack)).toBe(
        `task-role must be the ARN of a role or the name of a role of the stack, not "${name}".`,
      )
    },
  )

  it.each([
    ['teams/platform/mycli/prod/prod-TaskRole-1', 'teams/platform/mycli/prod/plan'],
    ['mycli/other/TaskRole', 'mycli/prod/plan'],
    ['teams/TaskRole', 'mycli/prod/plan'],
    ['TaskRole', 'mycli/prod/plan'],
  ])('is by its name beside the one of the stack, %s, in its path', (own, named) => {
    const { value } = placeOf(
      { stack: 'prod', 'task-role': 'plan' },
      { ...stack, taskRole: role(own) },
      { region: 'r' },
    ) as {
      value: { taskRole: string }
    }
    expect(value.taskRole).toBe(role(named))
  })

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

describe('a run on Fargate', () => {
  const resolved = (raw: RawInputs, from: StackParameter | undefined = stack) =>
    resolvePlace(settingsOf(raw), from, { region: 'cn-north-1' })

  it('has a place, and a container as the settings say', () => {
    const arn = 'arn:aws:ssm:eu-west-1:123456789012:parameter/a'
    const secret = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:registry'
    const { place, container } = resolved({
      ...{ image: ['alpine'], cpu: ['2048'], memory: ['8192'], 'ephemeral-storage': ['50'], architecture: ['arm64'] },
      ...{ secrets: [`A=${arn}`], 'image-credentials': [secret] },
    })
    expect(place).toMatchObject({ cluster: 'mycli', region: 'cn-north-1' })
    expect(container).toEqual({
      ...{ image: 'alpine', cpu: 2_048, memory: 8_192, ephemeralStorage: 50, architecture: 'arm64' },
      ...{ secrets: { A: arn }, imageCredentials: secret, keepsEntryPoint: false },
    })
  })

  it('is in the image of the stack where none is set, or in the default', () => {
    const image = (raw: RawInputs, images: StackParameter['images']) =>
      resolved(raw, { ...stack, images }).container.image
    expect(image({}, { executor: 'stack/executor' })).toBe('stack/executor:1')
    expect(image({ image: ['alpine'] }, { executor: 'stack/executor' })).toBe('alpine')
    expect(image({}, {})).toBe(settingsOf({}).inputs.image)
    const without = { cluster: ['c'], subnets: ['subnet-1'], 'execution-role': [role('x')], 'log-group': ['l'] }
    expect(resolvePlace(settingsOf(without), undefined, { region: 'r' }).container).toMatchObject({
      image: settingsOf({}).inputs.image,
      secrets: {},
    })
  })

  it('is on the capacity of the stack where none is set, or on the default', () => {
    const capacity = (raw: RawInputs, said: StackParameter['capacity']) =>
      resolved(raw, { ...stack, capacity: said }).capacity
    expect(capacity({}, 'spot')).toBe('spot')
    expect(capacity({ capacity: ['on-demand'] }, 'spot')).toBe('on-demand')
    // What is set is set, also to what is the default anyway.
    const { capacity: usual } = settingsOf({}).inputs
    expect(capacity({ capacity: [usual] }, 'spot')).toBe(usual)
    expect(capacity({}, undefined)).toBe(usual)
  })

  it('is none where its place is not known', () => {
    expect(() => resolvePlace(settingsOf({}), undefined, { region: 'r' })).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringMatching(/^Where to run is not known/) }),
    )
  })

  it('is not given the secrets of the stack itself', () => {
    const kept = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:key-AbCdEf'
    expect(() => resolved({ secrets: [`A=${kept}`] }, { ...stack, keySecret: kept })).toThrow(
      expect.objectContaining({
        problems: [{ where: '<secrets>', message: 'A is a secret of the stack itself, which no command is given.' }],
      }),
    )
  })
})

describe('our images', () => {
  it.each([
    ['0.1.0', '0.1.0'],
    ['1.2.3', '1.2.3'],
    ['10.20.30', '10.20.30'],
    ['3.0.0-1.2.3', '3'],
    ['0.2.0-dev', '1'],
    ['3.0.0-rc.1', '3'],
  ])('of version %s have the tag %s', (version, tag) => {
    expect(tagOf(version)).toBe(tag)
  })

  it('have that of this version', () => {
    for (const image of [ourImages.checkout, ourImages.executor]) expect(image.split(':')[1]).toBe(tagOf(version))
  })
})
