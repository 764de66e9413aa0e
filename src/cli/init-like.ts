import { readLikeness } from '../app/like.ts'
import type { StackState } from '../app/stack-ports.ts'
import { UserError } from '../core/errors.ts'
import type { LikeReference } from '../core/settings/like.ts'
import { type LikeNeeds, likeParameters } from '../core/stack/like.ts'
import type { Init } from './init-context.ts'

/**
 * The template's parameters for runs that are to be like services or task definitions, which are read and not changed.
 * @throws UserError where one is not there
 */
export async function likeParametersOf(
  init: Init,
  before: StackState | undefined,
): Promise<Readonly<Record<string, string>>> {
  const needs: LikeNeeds[] = []
  for (const like of init.args.like ?? []) needs.push(await needsOf(like, init, before?.outputs['Cluster']))
  return likeParameters(needs, before?.parameters ?? {})
}

/** @param own ARN of the stack's cluster, where there is a stack */
async function needsOf(like: LikeReference, { opened, args }: Init, own: string | undefined): Promise<LikeNeeds> {
  if (like.kind === 'service' && (like.cluster ?? own) === undefined) {
    throw new UserError(`${like.text} names no cluster, and the stack has none yet.`, {
      hint: `Name it: --like service/CLUSTER/${like.name}.`,
    })
  }
  const names = { like: '--like', cluster: '--like', region: '--region' }
  const order = { like, container: undefined, cluster: own, region: opened.region, takesImage: false, names }
  const { service, taskDefinition, inputs } = await readLikeness(order, opened.like)
  const execution = inputs['execution-role']
  return {
    service: service?.arn,
    cluster: service?.cluster === own ? undefined : service?.cluster,
    roles: [execution, inputs['task-role']].filter((role) => role !== undefined),
    keyReader: args.likeKey ? execution : undefined,
    logGroup: inputs['log-group'],
    taskDefinition,
  }
}
