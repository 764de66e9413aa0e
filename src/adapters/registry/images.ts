import type { ImageHost } from '../../app/survey-ports.ts'
import { isLoopback } from '../../core/aws/partitions.ts'
import { UserError } from '../../core/errors.ts'
import { type ImageReference, readImageReference } from '../../core/survey/image-reference.ts'
import { printable } from '../../core/text.ts'
import { valueAt } from '../../core/untrusted.ts'
import { ask, type RegistryRequest } from './request.ts'

const patienceMs = 15_000

// Every kind of manifest, or a registry says that one of another kind is not there.
const accept = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

/**
 * Registries, asked without a login. Proxies are taken from the environment.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#checking-if-content-exists-in-the-registry
 * @param userAgent what the registry is told of us
 * @param closed aborts when no answer is wanted any more
 */
export function imageHost(userAgent: string, closed: AbortSignal): ImageHost {
  return {
    async look(image) {
      const where = readImageReference(image)
      try {
        return await look(where, { userAgent, signal: AbortSignal.any([closed, AbortSignal.timeout(patienceMs)]) })
      } catch (error) {
        const why = error instanceof Error ? error.message : 'no answer'
        throw new UserError(`The registry ${printable(where.registry)} does not answer: ${printable(why)}.`, {
          hint: 'Check the network of this machine and its proxy.',
          cause: error,
        })
      }
    },
  }
}

interface Asking {
  readonly userAgent: string
  readonly signal: AbortSignal
}

async function look(where: ImageReference, { userAgent, signal }: Asking): ReturnType<ImageHost['look']> {
  const { registry, repository, reference } = where
  // As container engines have it: a registry on this machine needs no certificate.
  const scheme = isLoopback(registry.replace(/:\d+$/, '')) ? 'http' : 'https'
  const url = new URL(`${scheme}://${registry}/v2/${repository}/manifests/${reference}`)
  const request = { method: 'HEAD', headers: { accept, 'user-agent': userAgent }, signal } as const
  let answer = await ask(url, request)
  if (answer.status === 401) {
    const token = await tokenFor(answer.challenge, repository, request)
    if (token === undefined) return 'private'
    answer = await ask(url, { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } })
  }
  if (answer.status === 200) return 'there'
  if (answer.status === 404) return 'missing'
  if (answer.status === 401 || answer.status === 403) return 'private'
  throw new Error(`status ${answer.status}`)
}

/** A token for strangers. https://distribution.github.io/distribution/spec/auth/token/ */
async function tokenFor(challenge: string, repository: string, request: RegistryRequest): Promise<string | undefined> {
  const part = (name: string): string | undefined => new RegExp(`${name}="([^"]*)"`, 'i').exec(challenge)?.[1]
  const realm = part('realm')
  const url = realm !== undefined && URL.canParse(realm) ? new URL(realm) : undefined
  const isSafe = url !== undefined && (url.protocol === 'https:' || isLoopback(url.hostname))
  if (!/^Bearer /i.test(challenge) || !isSafe) return undefined
  url.searchParams.set('service', part('service') ?? '')
  url.searchParams.set('scope', part('scope') ?? `repository:${repository}:pull`)
  const { status, body } = await ask(url, { ...request, method: 'GET' })
  if (status !== 200) return undefined
  const json = parsed(body)
  const token = valueAt(json, 'token') ?? valueAt(json, 'access_token')
  return typeof token === 'string' ? token : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
