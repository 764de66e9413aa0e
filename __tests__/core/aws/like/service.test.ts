import { describe, expect, it } from '@jest/globals'
import { atDigest, type DescribedService, digestOf, readService } from '../../../../src/core/aws/like/service.ts'
import { UserError } from '../../../../src/core/errors.ts'
import { readLike } from '../../../../src/core/settings/like.ts'

const wanted = { name: 'api', cluster: 'arn:aws:ecs:us-east-1:123456789012:cluster/shop' }
const taskDefinition = 'arn:aws:ecs:us-east-1:123456789012:task-definition/api:7'
const service: DescribedService = {
  ...{ serviceName: 'api', status: 'ACTIVE', launchType: 'FARGATE', taskDefinition },
  networkConfiguration: { awsvpcConfiguration: { subnets: ['s'], securityGroups: ['g'], assignPublicIp: 'ENABLED' } },
  currentServiceRevisions: [{ arn: 'revision' }],
}
const errorOf = (given: DescribedService | undefined): readonly (string | undefined)[] => {
  try {
    readService(wanted, given)
  } catch (error) {
    if (error instanceof UserError) return [error.message, error.hint]
    throw error
  }
  return []
}

describe('a service', () => {
  it('says its definition, network and revisions', () => {
    expect(readService(wanted, service)).toEqual({
      taskDefinition,
      network: { subnets: ['s'], securityGroups: ['g'], publicIp: true },
      revisions: ['revision'],
      notes: [],
    })
  })

  it('that another controller deploys says them by its primary task set', () => {
    const { taskDefinition: own, networkConfiguration, ...bare } = service
    const taskSets = [{ status: 'ACTIVE' }, { status: 'PRIMARY', taskDefinition: own, networkConfiguration }]
    const { launchType: _, ...others } = bare
    expect(readService(wanted, { ...others, taskSets })).toMatchObject({ taskDefinition, network: { subnets: ['s'] } })
  })

  it.each([
    ['EC2', "the service's launch type is EC2; this task runs on Fargate"],
    ['EXTERNAL', 'the service runs on machines outside of AWS (ECS Anywhere, EXTERNAL); this task runs on Fargate'],
  ])('of the launch type %s has that said', (launchType, note) => {
    const { networkConfiguration: _, ...bare } = service
    expect(readService(wanted, { ...bare, launchType })).toMatchObject({ network: undefined, notes: [note] })
  })

  it.each<[string, DescribedService | undefined, string, RegExp]>([
    [
      'that is not there',
      undefined,
      'Service "api" not found: cluster shop.',
      /list-services --cluster shop.*service\/CLUSTER\/NAME/,
    ],
    ['that was deleted', { ...service, status: 'INACTIVE' }, 'Service "api" was deleted: cluster shop.', /^Check like/],
    [
      'that is being deleted',
      { ...service, status: 'DRAINING' },
      'Service "api" is being deleted (DRAINING), and what it uses may go with it.',
      /set like to api:7\.$/,
    ],
    [
      'that was never deployed',
      { ...service, taskDefinition: undefined },
      'Service "api" has no task definition: nothing has been deployed to it yet.',
      /^Deploy it first/,
    ],
  ])('%s is refused', (_what, given, message, hint) => {
    expect(errorOf(given)).toEqual([message, expect.stringMatching(hint)])
  })
})

describe('the image of a service', () => {
  const digest = `sha256:${'a'.repeat(64)}`
  const images = (imageDigest: string) => [{ containerName: 'app', imageDigest }, { containerName: 'x' }]

  it('is the one that its revision with that definition was started with', () => {
    const revisions = [
      { taskDefinition: 'older', containerImages: images(`sha256:${'0'.repeat(64)}`) },
      { taskDefinition, containerImages: images(digest) },
    ]
    expect(digestOf(revisions, { taskDefinition, container: 'app' })).toBe(digest)
    expect(digestOf(revisions, { taskDefinition, container: 'x' })).toBeUndefined()
    expect(digestOf(revisions, { taskDefinition: 'newer', container: 'app' })).toBeUndefined()
    expect(
      digestOf([{ taskDefinition, containerImages: images('sha256:x') }], { taskDefinition, container: 'app' }),
    ).toBeUndefined()
  })

  it.each([
    ['app', `app@${digest}`],
    ['host:5000/app', `host:5000/app@${digest}`],
    ['host:5000/app:1', `host:5000/app@${digest}`],
  ])('%s becomes %s', (image, by) => {
    expect(atDigest(image, digest)).toBe(by)
  })
})

describe('like', () => {
  const account = 'arn:aws:ecs:eu-west-1:123456789012'
  it.each([
    ['service/api', { kind: 'service', name: 'api', cluster: undefined, region: undefined }],
    ['service/shop/api', { kind: 'service', name: 'api', cluster: 'shop', region: undefined }],
    [`${account}:service/shop/api`, { kind: 'service', name: 'api', cluster: 'shop', region: 'eu-west-1' }],
    ['api', { kind: 'definition', name: 'api', region: undefined }],
    ['api:7', { kind: 'definition', name: 'api:7', region: undefined }],
    [
      `${account}:task-definition/api:7`,
      { kind: 'definition', name: `${account}:task-definition/api:7`, region: 'eu-west-1' },
    ],
  ])('may be %s', (text, reference) => {
    expect(readLike(text)).toEqual({ value: { ...reference, text } })
  })

  it.each([
    '',
    'service/',
    'service/a/b/c',
    'a b',
    'api:',
    'api:latest',
    `${account}:task/shop/1`,
    `${account}:api`,
    'task-definition/api',
  ])('may not be "%s"', (text) => {
    expect(readLike(text)).toEqual({ problem: expect.stringContaining(`not "${text}"`) })
  })
})
