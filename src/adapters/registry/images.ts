import type { HttpClient } from '@actions/http-client'
import type { ImageHost } from '../../app/survey-ports.ts'
import { isLoopback } from '../../core/aws/partitions.ts'
import { UserError } from '../../core/errors.ts'
import { type ImageReference, readImageReference } from '../../core/survey/image-reference.ts'
import { printable } from '../../core/text.ts'
import { valueAt } from '../../core/untrusted.ts'

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
 */
export function imageHost(userAgent: string): ImageHost {
  return {
    async look(image) {
      const where = readImageReference(image)
      try {
        return await look(where, userAgent)
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

async function look(where: ImageReference, userAgent: string): ReturnType<ImageHost['look']> {
  const { HttpClient } = await import('@actions/http-client')
  const client = new HttpClient(userAgent, [], { socketTimeout: patienceMs, allowRetries: false })
  const { registry, repository, reference } = where
  // As container engines have it: a registry on this machine needs no certificate.
  const scheme = isLoopback(registry.replace(/:\d+$/, '')) ? 'http' : 'https'
  const url = `${scheme}://${registry}/v2/${repository}/manifests/${reference}`
  const ask = async (headers: Readonly<Record<string, string>>) => {
    const { message } = await client.head(url, { accept, ...headers })
    message.resume()
    return { status: message.statusCode ?? 0, challenge: message.headers['www-authenticate'] ?? '' }
  }
  let answer = await ask({})
  if (answer.status === 401) {
    const token = await tokenFor(client, answer.challenge, repository)
    if (token === undefined) return 'private'
    answer = await ask({ authorization: `Bearer ${token}` })
  }
  if (answer.status === 200) return 'there'
  if (answer.status === 404) return 'missing'
  if (answer.status === 401 || answer.status === 403) return 'private'
  throw new Error(`status ${answer.status}`)
}

/** A token for strangers. https://distribution.github.io/distribution/spec/auth/token/ */
async function tokenFor(client: HttpClient, challenge: string, repository: string): Promise<string | undefined> {
  const part = (name: string): string | undefined => new RegExp(`${name}="([^"]*)"`, 'i').exec(challenge)?.[1]
  const realm = part('realm')
  const url = realm !== undefined && URL.canParse(realm) ? new URL(realm) : undefined
  const isSafe = url !== undefined && (url.protocol === 'https:' || isLoopback(url.hostname))
  if (!/^Bearer /i.test(challenge) || !isSafe) return undefined
  url.searchParams.set('service', part('service') ?? '')
  url.searchParams.set('scope', part('scope') ?? `repository:${repository}:pull`)
  const answer = await client.get(url.href)
  const body = await answer.readBody()
  if (answer.message.statusCode !== 200) return undefined
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
