import type { DescribedContainer } from '../core/aws/like/described.ts'
import { chooseContainer, type Likeness, likenessOf } from '../core/aws/like/likeness.ts'
import {
  atDigest,
  digestOf,
  inputNames,
  type LikeNames,
  readService,
  type ServiceFacts,
  shortName,
} from '../core/aws/like/service.ts'
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
  /** How the front end spells the inputs that hints name; as a workflow does, unless it says. */
  readonly names?: LikeNames
}

/** What a run takes over, and what that was found in. */
export interface FoundLikeness extends Likeness {
  /** Undefined for a task definition alone. */
  readonly service: ServiceFacts | undefined
  /** ARN. */
  readonly taskDefinition: string
}

/**
 * What the run takes over: one call for a task definition, two for a service, and a third where a tag names its image,
 * since only the revision of a service knows which image its tasks were started with.
 * @throws UserError where there is no such service, definition or container
 */
export async function readLikeness(order: LikeOrder, host: LikeHost): Promise<FoundLikeness> {
  const { like, region, names = inputNames } = order
  if (like.region !== undefined && like.region !== region) {
    throw new UserError(`${names.like} names ${printable(like.text)}, and the run is in ${region}.`, {
      hint: `Set ${names.region} to ${like.region}, or ${names.like} to what is in ${region}.`,
    })
  }
  const service = like.kind === 'service' ? await serviceOf(like, order, host) : undefined
  const name = service?.taskDefinition ?? like.name
  const definition = (await host.definition(name)) ?? notThere(name, order)
  const container = chooseContainer(definition, order.container, names)
  const taskDefinition = definition.taskDefinitionArn ?? name
  const digest = await digestIn({ service, taskDefinition, container, order }, host)
  const likeness = likenessOf(
    {
      ...{ taskDefinition, definition, network: service?.network, region, names },
      cluster: like.kind === 'service' ? like.cluster : undefined,
    },
    digest.value === undefined ? container : { ...container, image: atDigest(container.image ?? '', digest.value) },
  )
  return {
    ...likeness,
    service,
    taskDefinition,
    notes: [...(service?.notes ?? []), ...likeness.notes, ...digest.notes],
  }
}

async function serviceOf(
  { name, cluster }: Extract<LikeReference, { kind: 'service' }>,
  { cluster: usual = '', names = inputNames }: LikeOrder,
  host: LikeHost,
): Promise<ServiceFacts> {
  const wanted = { name, cluster: cluster ?? usual, names }
  return readService(wanted, await host.service(name, wanted.cluster))
}

function notThere(name: string, { like, names = inputNames }: LikeOrder): never {
  const what = printable(shortName(name) ?? name)
  if (like.kind === 'service') {
    throw new UserError(`The task definition of service "${like.name}", ${what}, is not there any more.`, {
      hint: `Deploy the service again, or set ${names.like} to a task definition.`,
    })
  }
  throw new UserError(`Task definition "${what}" not found.`, {
    hint: `Check ${names.like} and ${names.region}; a service is written service/${printable(like.name.replace(/:.*$/, ''))}.`,
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
