import type { Reading } from '../errors.ts'
import { printable } from '../text.ts'

/** What a run is to be like: a service, or a task definition. */
export type LikeReference = {
  /** As it was given. */
  readonly text: string
  /** Set where it was an ARN. */
  readonly region: string | undefined
} & (
  | { readonly kind: 'service'; readonly name: string /** Its short name. */; readonly cluster: string | undefined }
  /** The family, `family:revision`, or the ARN. */
  | { readonly kind: 'definition'; readonly name: string }
)

const forms = "service/NAME, service/CLUSTER/NAME, a task definition's family or family:revision, or the ARN of either"
const service = /^service\/(?:([\w-]{1,255})\/)?([\w-]{1,255})$/
const definition = /^[\w-]{1,255}(:\d{1,9})?$/
const arn = /^arn:aws[a-z-]*:ecs:([a-z0-9-]{1,30}):\d{12}:(.*)$/

/**
 * Reads what a run is to be like. Names have the characters that ECS allows (CreateService, RegisterTaskDefinition in
 * the ECS API reference).
 */
export function readLike(text: string): Reading<LikeReference> {
  const [, region, resource = text] = arn.exec(text) ?? []
  const [isService, cluster, name = ''] = service.exec(resource) ?? []
  if (isService) return { value: { kind: 'service', text, region, name, cluster } }
  const family = region === undefined ? resource : resource.replace(/^task-definition\//, '')
  if (definition.test(family) && (region === undefined || family !== resource))
    return { value: { kind: 'definition', text, region, name: region === undefined ? family : text } }
  return { problem: `must be ${forms}, not "${printable(text)}".` }
}
