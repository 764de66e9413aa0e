import { printable } from '../text.ts'
import { bad, type Finding, good, unknown } from './finding.ts'
import { ecrOf, readImageReference } from './image-reference.ts'

const ownImage = 'Push one of your own, as docker/README.md explains, and set the input for it.'

/** An image that only an account's own registry knows: what would show it. Undefined for one that can be asked for. */
export function ecrFinding(image: string): Finding | undefined {
  const { registry, repository, reference } = readImageReference(image)
  const ecr = ecrOf(registry)
  if (!ecr) return undefined
  const id = reference.includes(':') ? `imageDigest=${reference}` : `imageTag=${reference}`
  return unknown(
    `The image ${printable(image)} is in a private registry.`,
    `aws ecr describe-images --region ${ecr.region} --registry-id ${ecr.account} --repository-name ${repository} --image-ids ${id}`,
  )
}

/** Whether an image can be pulled. */
export function imageFinding(image: string, state: 'there' | 'missing' | 'private', what: string): Finding {
  const named = `The ${what} image ${printable(image)}`
  if (state === 'there') return good(`${named} is there.`)
  if (state === 'missing') return bad(`${named} is not in its registry.`, ownImage)
  return unknown(
    `${named} is not shown to strangers: it is private, or not there.`,
    'image-credentials has a login for it.',
  )
}
