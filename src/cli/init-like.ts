import type { StackState } from '../app/stack-ports.ts'
import { chooseContainer, likenessOf } from '../core/aws/like/likeness.ts'
import { readService } from '../core/aws/like/service.ts'
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
  for (const like of init.args.like ?? []) needs.push(await needsOf(like, init, before))
  return likeParameters(needs, before?.parameters ?? {})
}

async function needsOf(
  like: LikeReference,
  { opened, args }: Init,
  before: StackState | undefined,
): Promise<LikeNeeds> {
  const { like: host, region } = opened
  const own = before?.outputs['Cluster']
  const service = like.kind === 'service' ? await findService(like, host, own) : undefined
  const taskDefinition = service?.facts.taskDefinition ?? like.name
  const definition = await host.definition(taskDefinition)
  if (!definition) {
    throw new UserError(`Task definition "${taskDefinition}" not found.`, { hint: 'Check --like and --region.' })
  }
  const arn = definition.taskDefinitionArn ?? taskDefinition
  const source = { taskDefinition: arn, definition, network: undefined, cluster: undefined, region }
  const { inputs } = likenessOf(source, chooseContainer(definition, undefined))
  const execution = definition.executionRoleArn
  return {
    service: service?.arn,
    cluster: service?.cluster === own ? undefined : service?.cluster,
    roles: [execution, definition.taskRoleArn].filter((role) => role !== undefined),
    keyReader: args.likeKey ? execution : undefined,
    logGroup: inputs['log-group'],
    taskDefinition: arn,
  }
}

async function findService(
  like: Extract<LikeReference, { kind: 'service' }>,
  host: Init['opened']['like'],
  own: string | undefined,
) {
  const cluster = like.cluster ?? own
  if (cluster === undefined) {
    throw new UserError(`${like.text} names no cluster, and the stack has none yet.`, {
      hint: `Name it: --like service/CLUSTER/${like.name}.`,
    })
  }
  const described = await host.service(like.name, cluster)
  const facts = readService({ name: like.name, cluster }, described)
  return { facts, arn: described?.serviceArn, cluster: described?.clusterArn }
}
