import { describe, expect, it } from '@jest/globals'
import { type LikeOrder, readLikeness } from '../../src/app/like.ts'
import type { LikeHost } from '../../src/app/like-ports.ts'
import { UserError } from '../../src/core/errors.ts'
import { readLike } from '../../src/core/settings/like.ts'

const arn = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/api:7'
const digest = `sha256:${'a'.repeat(64)}`

/** A host with one service and its definition, which notes what it is asked. */
function hostWith(changes: Partial<LikeHost> = {}) {
  const asked: string[] = []
  const noting = <A extends readonly unknown[], T>(name: string, run: (...given: A) => Promise<T>) => {
    return (...given: A): Promise<T> => {
      asked.push(`${name} ${given.join(' ')}`)
      return run(...given)
    }
  }
  const host: LikeHost = {
    service: noting(
      'service',
      changes.service ??
        (async () => ({ status: 'ACTIVE', taskDefinition: arn, currentServiceRevisions: [{ arn: 'r' }] })),
    ),
    revisions: noting(
      'revisions',
      changes.revisions ??
        (async () => [{ taskDefinition: arn, containerImages: [{ containerName: 'app', imageDigest: digest }] }]),
    ),
    definition: noting(
      'definition',
      changes.definition ??
        (async () => ({ taskDefinitionArn: arn, containerDefinitions: [{ name: 'app', image: 'shop/api:latest' }] })),
    ),
  }
  return { asked, host }
}

function orderOf(text: string, changes: Partial<LikeOrder> = {}): LikeOrder {
  const reading = readLike(text)
  if ('problem' in reading) throw new Error(reading.problem)
  return {
    like: reading.value,
    container: undefined,
    cluster: 'own',
    region: 'eu-west-1',
    takesImage: true,
    ...changes,
  }
}

describe('what a run is like', () => {
  it('costs one call for a definition, two for a service, and one more for the digest of a tag', async () => {
    const calls = async (text: string, changes?: Partial<LikeOrder>, host?: Partial<LikeHost>) => {
      const { asked, host: at } = hostWith(host)
      await readLikeness(orderOf(text, changes), at)
      return asked
    }
    expect(await calls('api:7')).toEqual(['definition api:7'])
    expect(await calls('service/api')).toEqual(['service api own', `definition ${arn}`, 'revisions r'])
    expect(await calls('service/shop/api', { takesImage: false })).toEqual(['service api shop', `definition ${arn}`])
    const byDigest = { taskDefinitionArn: arn, containerDefinitions: [{ name: 'app', image: `shop/api@${digest}` }] }
    expect(await calls('service/api', {}, { definition: async () => byDigest })).toHaveLength(2)
    const unknown = { status: 'ACTIVE', taskDefinition: arn }
    expect(await calls('service/api', {}, { service: async () => unknown })).toHaveLength(2)
  })

  it('has the image that the service was started with', async () => {
    const { inputs } = await readLikeness(orderOf('service/api'), hostWith().host)
    expect(inputs.image).toBe(`shop/api@${digest}`)
  })

  it('has it by its tag where its digest may not be asked for, which is said', async () => {
    const refused = new UserError('u may not ecs:DescribeServiceRevisions on r.')
    const { host } = hostWith({ revisions: () => Promise.reject(refused) })
    const { inputs, notes } = await readLikeness(orderOf('service/api'), host)
    expect([inputs.image, notes.at(-1)]).toEqual([
      'shop/api:latest',
      'takes the image by its tag, which may have moved since the service was deployed: u may not ecs:DescribeServiceRevisions on r.',
    ])
    const bug = hostWith({ revisions: () => Promise.reject(new TypeError('x')) })
    await expect(readLikeness(orderOf('service/api'), bug.host)).rejects.toThrow(TypeError)
  })

  it('names the cluster of a service that names one, and leaves the others to the run', async () => {
    const cluster = async (text: string) => (await readLikeness(orderOf(text), hostWith().host)).inputs.cluster
    expect([await cluster('service/shop/api'), await cluster('service/api'), await cluster('api')]).toEqual([
      'shop',
      undefined,
      undefined,
    ])
  })

  it('says where it was found: the service with its cluster, and the task definition', async () => {
    const arns = { serviceArn: 'arn:service', clusterArn: 'arn:cluster' }
    const service = async () => ({ ...arns, status: 'ACTIVE', taskDefinition: 'api:7' })
    expect(await readLikeness(orderOf('service/api'), hostWith({ service }).host)).toMatchObject({
      service: { arn: 'arn:service', cluster: 'arn:cluster' },
      taskDefinition: arn,
    })
    expect((await readLikeness(orderOf('api'), hostWith().host)).service).toBeUndefined()
  })

  it.each<[string, Partial<LikeHost>, RegExp]>([
    ['arn:aws:ecs:us-east-1:123456789012:service/shop/api', {}, /^Set --region to us-east-1, or --like to what is in/],
    ['api', { definition: async () => undefined }, /^Check --like and --region; a service is written service\/api/],
    ['service/api', { definition: async () => undefined }, /^Deploy the service again, or set --like to a task/],
    ['service/api', { service: async () => undefined }, /^Check --like, --cluster and --region; aws ecs list-services/],
    ['service/api', { service: async () => ({ status: 'ACTIVE' }) }, /^Deploy it first, or set --like to a task/],
    ['service/api', { service: async () => ({ status: 'DRAINING' }) }, /set --like to FAMILY:REVISION\.$/],
    ['api', { definition: async () => ({ taskDefinitionArn: arn }) }, /^Set --like to another service/],
    [
      'api',
      {
        definition: async () => ({
          ...{ taskDefinitionArn: arn, containerDefinitions: [{ name: 'app' }] },
          runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' },
        }),
      },
      /^Set --like to a service or task definition of Linux/,
    ],
  ])('of %s has advice in the words of the front end: %#', async (text, changes, hint) => {
    const names = { like: '--like', cluster: '--cluster', region: '--region' }
    await expect(readLikeness(orderOf(text, { names }), hostWith(changes).host)).rejects.toMatchObject({
      hint: expect.stringMatching(hint),
    })
  })

  it('is looked for in the region of the run alone, before anything is asked', async () => {
    const { asked, host } = hostWith()
    const order = orderOf('arn:aws:ecs:us-east-1:123456789012:service/shop/api')
    await expect(readLikeness(order, host)).rejects.toMatchObject({
      hint: expect.stringContaining('aws-region to us-east-1'),
    })
    expect(asked).toEqual([])
  })
})
