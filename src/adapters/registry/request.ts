import { request as http, type IncomingMessage } from 'node:http'
import { request as https } from 'node:https'
import { isLoopback } from '../../core/aws/partitions.ts'

/** A question to a registry. */
export interface RegistryRequest {
  readonly method: 'HEAD' | 'GET'
  readonly headers: Readonly<Record<string, string>>
  /** Ends it, and the tunnel through a proxy that is still being made. */
  readonly signal: AbortSignal
}

/** What it answers. */
export interface RegistryAnswer {
  readonly status: number
  readonly challenge: string
  readonly body: string
}

const redirections: readonly (number | undefined)[] = [301, 302, 303, 307, 308]
const longestBody = 1_048_576

/** Asks, through the proxy that the environment names, and follows where the answer leads. */
export async function ask(url: URL, request: RegistryRequest, hops = 5): Promise<RegistryAnswer> {
  const message = await send(url, request)
  const { statusCode: status = 0, headers } = message
  if (redirections.includes(status) && headers.location !== undefined && hops > 0) {
    message.destroy()
    const next = new URL(headers.location, url)
    const isSafe = next.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(next.hostname))
    if (!isSafe) throw new Error(`it leads to ${next.protocol}//${next.host}`)
    const { authorization: _, ...others } = request.headers
    return ask(next, next.host === url.host ? request : { ...request, headers: others }, hops - 1)
  }
  return { status, challenge: headers['www-authenticate'] ?? '', body: await textOf(message) }
}

async function send(url: URL, { method, headers, signal }: RegistryRequest): Promise<IncomingMessage> {
  const agent = await agentFor(url, signal)
  return new Promise((resolve, reject) => {
    const start = url.protocol === 'http:' ? http : https
    start(url, { method, headers, signal, ...(agent && { agent }) }, resolve)
      .on('error', reject)
      .end()
  })
}

async function agentFor(url: URL, signal: AbortSignal) {
  if (isLoopback(url.hostname)) return undefined
  const [{ HttpsProxyAgent }, { getProxyForUrl }] = await Promise.all([
    import('https-proxy-agent'),
    import('proxy-from-env'),
  ])
  const proxy = getProxyForUrl(url.href)
  return proxy === '' ? undefined : new HttpsProxyAgent(proxy, { signal })
}

async function textOf(message: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of message.setEncoding('utf8')) {
    text += chunk
    if (text.length > longestBody) throw new Error('its answer is too long')
  }
  return text
}
