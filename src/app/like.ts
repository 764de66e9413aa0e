import type { DescribedContainer } from '../core/aws/like/described.ts'
import { chooseContainer, type Likeness, likenessOf } from '../core/aws/like/likeness.ts'
import { atDigest, digestOf, readService, type ServiceFacts, shortName } from '../core/aws/like/service.ts'
import { UserError } from '../core/errors.ts'
import type { LikeReference } from '../core/settings/like.ts'
import { printable } from '../core/text.ts'
import type { LikeHost } from './like-ports.ts'

/** What a run is to be like. */
export interface LikeOrder {
  readonly like: LikeReference
  /** Of the containers, the one to take after; undefined leaves the choice to us. */
  readonly container: string | undefined
  /** Where a service is that is named without one; undefined where there is none to look in. */
  readonly cluster: string | undefined
  readonly region: string
  /** Whether the image is to be taken over: then its digest is asked for, where a tag names it. */
  readonly takesImage: boolean
}

/**
 * What the run takes over: one call for a task definition, two for a service, and a third where a tag names its image,
 * since only the revision of a service knows which image its tasks were started with.
 * @throws UserError where there is no such service, definition or container
 */
export async function readLikeness(order: LikeOrder, host: LikeHost): Promise<Likeness> {
  const { like, region } = order
  if (like.region !== undefined && like.region !== region) {
    throw new UserError(`like names ${printable(like.text)}, and the run is in ${region}.`, {
      hint: `Set aws-region to ${like.region}, or like to what is in ${region}.`,
    })
  }
  const service =
    like.kind === 'service' ? await serviceOf(like.name, like.cluster ?? order.cluster ?? '', host) : undefined
  const name = service?.taskDefinition ?? like.name
  const definition = (await host.definition(name)) ?? notThere(name, order)
  const container = chooseContainer(definition, order.container)
  const taskDefinition = definition.taskDefinitionArn ?? name
  const digest = await digestIn({ service, taskDefinition, container, order }, host)
  const likeness = likenessOf(
    {
      ...{ taskDefinition, definition, network: service?.network, region },
      cluster: like.kind === 'service' ? like.cluster : undefined,
    },
    digest.value === undefined ? container : { ...container, image: atDigest(container.image ?? '', digest.value) },
  )
  return { ...likeness, notes: [...(service?.notes ?? []), ...likeness.notes, ...digest.notes] }
}

async function serviceOf(name: string, cluster: string, host: LikeHost): Promise<ServiceFacts> {
  return readService({ name, cluster }, await host.service(name, cluster))
}

function notThere(name: string, { like }: LikeOrder): never {
  const what = printable(shortName(name) ?? name)
  if (like.kind === 'service') {
    throw new UserError(`The task definition of service "${like.name}", ${what}, is not there any more.`, {
      hint: 'Deploy the service again, or set like to a task definition.',
    })
  }
  throw new UserError(`Task definition "${what}" not found.`, {
    hint: `Check like and aws-region; a service is written service/${printable(like.name.replace(/:.*$/, ''))}.`,
  })
}

interface ImageOrder {
  readonly service: ServiceFacts | undefined
  readonly taskDefinition: string
  readonly container: DescribedContainer
  readonly order: LikeOrder
}

async function digestIn({ service, taskDefinition, container, order }: ImageOrder, host: LikeHost) {
  const { image = '', name = '' } = container
  const nothing = { value: undefined, notes: [] }
  if (!service || service.revisions.length === 0 || !order.takesImage || image.includes('@')) return nothing
  try {
    const value = digestOf(await host.revisions(service.revisions), { taskDefinition, container: name })
    return { value, notes: [] }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const note = `takes the image by its tag, which may have moved since the service was deployed: ${error.message}`
    return { value: undefined, notes: [note] }
  }
}
