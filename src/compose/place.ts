import { CallRefused } from '../adapters/aws/call.ts'
import type { Connection } from '../adapters/aws/connection.ts'
import { likeHost } from '../adapters/aws/like-host.ts'
import { readLikeness } from '../app/like.ts'
import { checkForFargate } from '../core/aws/check.ts'
import type { Likeness } from '../core/aws/like/likeness.ts'
import { missingOf, needsStack, type ResolvedPlace, resolvePlace } from '../core/aws/resolve-place.ts'
import { readStack, StackNotFound, type StackParameter, type StackSearch } from '../core/aws/stack.ts'
import { likeOrigin } from '../core/settings/explain.ts'
import type { InputName } from '../core/settings/inputs.ts'
import { fillSettings, isSet, type Settings, spellAsSet } from '../core/settings/resolve.ts'

/** Settings with what they take from a service or a task definition, and where the run goes by them. */
export interface FoundPlace {
  readonly settings: Settings
  /** Undefined where the run is like nothing. */
  readonly likeness: Likeness | undefined
  readonly resolved: ResolvedPlace
}

/**
 * Finds where a run goes: from the inputs, from what the run is like, and from the stack, in this order, and asks for no
 * more than it needs.
 * @param mayNeedKey whether the run may have something to seal, for which the stack's key is wanted
 */
export async function findPlace(
  settings: Settings,
  connection: Connection,
  { mayNeedKey }: { readonly mayNeedKey: boolean },
): Promise<FoundPlace> {
  const { region } = connection
  const isNamed = settings.origins.stack !== 'default'
  if (settings.inputs.like === undefined) {
    const stack = needsStack(settings.inputs, isNamed) ? await stackOf(settings, connection) : undefined
    return { settings, likeness: undefined, resolved: resolvePlace(settings, stack, { region }) }
  }
  const first = isNamed || isInStacksCluster(settings) ? await stackOf(settings, connection) : undefined
  const { filled, likeness } = await fill(settings, connection, first?.cluster)
  checkForFargate(filled)
  const stack = first ?? (await laterStack(filled, connection, mayNeedKey))
  return { settings: filled, likeness, resolved: resolvePlace(filled, stack, { region, likeness }) }
}

const isInStacksCluster = ({ inputs }: Settings): boolean =>
  inputs.like?.kind === 'service' && inputs.like.cluster === undefined && inputs.cluster === undefined

async function fill(settings: Settings, connection: Connection, cluster: string | undefined) {
  const { inputs } = settings
  const { like, container } = inputs
  if (like === undefined) throw new Error('the run is like nothing')
  const takesImage = !isSet(settings, 'image')
  const spelled = (name: InputName): string => spellAsSet(settings, name)
  const likeness = await readLikeness(
    {
      ...{ like, container, cluster: inputs.cluster ?? cluster, region: connection.region, takesImage },
      names: { like: spelled('like'), cluster: spelled('cluster'), region: spelled('aws-region') },
    },
    likeHost(connection),
  )
  return { filled: fillSettings(settings, likeness.inputs, likeOrigin(like)), likeness }
}

// A stack that was not named and is only wanted for its key need not be there.
async function laterStack(
  settings: Settings,
  connection: Connection,
  mayNeedKey: boolean,
): Promise<StackParameter | undefined> {
  if (needsStack(settings.inputs, false)) return stackOf(settings, connection)
  if (!mayNeedKey) return undefined
  return stackOf(settings, connection).catch((error: unknown) => {
    if (error instanceof StackNotFound) return undefined
    throw error
  })
}

const stackOf = (settings: Settings, connection: Connection): Promise<StackParameter> =>
  stackNamed(settings.inputs.stack, connection, {
    missing: missingOf(settings.inputs),
    spelled: (name) => spellAsSet(settings, name),
  })

/**
 * The parameter of a stack, in one call.
 * @throws StackNotFound where there is none
 */
export async function stackNamed(
  stack: string,
  { parameter, region }: Connection,
  search: Omit<StackSearch, 'region'>,
): Promise<StackParameter> {
  const name = `/mycli/${stack}`
  const text = await parameter(name).catch((error: unknown) => {
    if (!(error instanceof CallRefused) || error.refusal.kind !== 'not-found') throw error
    throw new StackNotFound(stack, { ...search, region, cause: error })
  })
  return readStack(name, text)
}
