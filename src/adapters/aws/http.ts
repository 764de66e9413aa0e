import { validateHeaderValue } from 'node:http'
import type { Readable } from 'node:stream'
import type { NodeHttpHandler } from '@smithy/node-http-handler'

/** One way to the network for every client, through the proxy that the environment names for each address. */
export interface HttpHandler {
  readonly metadata: NodeHttpHandler['metadata']
  readonly handle: NodeHttpHandler['handle']
  readonly updateHttpClientConfig: () => void
  readonly httpHandlerConfigs: () => Record<string, never>
  /** Closes the connections that are kept for further requests; later requests make new ones. */
  readonly destroy: () => void
}

/** What every AWS client is made with; each adds its `credentials`. */
export interface ClientOptions {
  readonly region: string
  readonly requestHandler: HttpHandler
  /** We try again ourselves, by our own clock. */
  readonly maxAttempts: 1
  readonly customUserAgent: [string, string][]
  /** Of the files of AWS, for credentials and all else that a client reads there; that of AWS_PROFILE without it. */
  readonly profile?: string
}

/**
 * The options that all clients share.
 * @param version of mycli-action, for the user agent
 */
export async function clientOptions(region: string, version: string, profile?: string): Promise<ClientOptions> {
  silenceNodeWarning()
  const requestHandler = await httpHandler()
  const shared: ClientOptions = { region, requestHandler, maxAttempts: 1, customUserAgent: [['mycli-action', version]] }
  return profile === undefined ? shared : { ...shared, profile }
}

// A connection that is not there after 5 s never comes; no answer of ours takes 30 s, to its last byte.
const timeouts = { connectionTimeout: 5_000, requestTimeout: 30_000 } as const

/** A page of GetLogEvents is a megabyte of text at the most, and JSON may need six characters for one. */
const longestAnswer = 32 * 1_048_576

const kept = { keepAlive: true, maxSockets: 50 } as const

/**
 * Makes such a handler. The SDK itself knows no proxy (its HTTP_PROXY and HTTPS_PROXY are ignored): https goes through
 * a tunnel, plain http is asked of the proxy by the whole address.
 */
export async function httpHandler(limits: { readonly requestTimeout?: number } = {}): Promise<HttpHandler> {
  const [{ NodeHttpHandler }, { HttpsProxyAgent }, { getProxyForUrl }] = await Promise.all([
    import('@smithy/node-http-handler'),
    import('https-proxy-agent'),
    import('proxy-from-env'),
  ])
  const options = { ...timeouts, ...limits, throwOnRequestTimeout: true }
  const { requestTimeout } = options
  const handlers = new Map<string, NodeHttpHandler>()
  const handlerFor = (proxy: string): NodeHttpHandler => {
    const known = handlers.get(proxy)
    if (known) return known
    const agent = proxy === '' ? kept : new HttpsProxyAgent(proxy, kept)
    const made = new NodeHttpHandler({ ...options, httpAgent: kept, httpsAgent: agent })
    handlers.set(proxy, made)
    return made
  }
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request, how) {
      // The SDK's handler would leave its timers behind, and with them the process.
      for (const [name, value] of Object.entries(request.headers)) validateHeaderValue(name, value)
      const proxy = getProxyForUrl(addressOf(request))
      const direct = proxy === '' || request.protocol === 'https:'
      const sent = direct
        ? handlerFor(proxy).handle(request, how)
        : handlerFor('').handle(throughProxy(request, new URL(proxy)), how)
      return wholeAnswer(sent, requestTimeout)
    },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
    destroy() {
      for (const handler of handlers.values()) handler.destroy()
      handlers.clear()
    },
  }
}

type Answer = Awaited<ReturnType<NodeHttpHandler['handle']>>

/**
 * An answer with all of its body. The SDK's limit ends with the header; a body that drips, or is cut off, is no answer
 * either, and one rule is for both.
 */
async function wholeAnswer(sent: Promise<Answer>, limitMs: number): Promise<Answer> {
  const begunMs = performance.now()
  const answer = await sent
  const body = answer.response.body as Readable
  const leave = (why: string): void =>
    void body.destroy(Object.assign(new Error(`the answer ${why}`), { code: 'ETIMEDOUT' }))
  const late = setTimeout(() => leave('did not end in time'), Math.max(0, limitMs - (performance.now() - begunMs)))
  try {
    const chunks: Buffer[] = []
    let bytes = 0
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes > longestAnswer) leave('is too long')
    }
    answer.response.body = Buffer.concat(chunks)
    return answer
  } finally {
    clearTimeout(late)
  }
}

/** A handler whose requests end with a signal, as does all that is asked of it later. */
export function endedBy(handler: HttpHandler, signal: AbortSignal): HttpHandler {
  // One for each request, since the SDK never removes what it has listening.
  const open = new Set<AbortController>()
  const end = (): void => {
    for (const one of open) one.abort()
  }
  signal.addEventListener('abort', end, { once: true })
  return {
    ...handler,
    async handle(request, how) {
      const own = new AbortController()
      open.add(own)
      if (signal.aborted) own.abort()
      try {
        return await handler.handle(request, { ...how, abortSignal: own.signal })
      } finally {
        open.delete(own)
      }
    },
  }
}

type HttpRequest = Parameters<NodeHttpHandler['handle']>[0]

const addressOf = ({ protocol, hostname, port }: HttpRequest): string =>
  `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}/`

// RFC 9112, 3.2.2: a proxy is asked with the whole address where the path would stand.
function throughProxy(request: HttpRequest, proxy: URL): HttpRequest {
  const login = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
  const authorization = { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` }
  const path = `${addressOf(request).slice(0, -1)}${request.path}`
  return Object.assign(request.clone(), {
    protocol: proxy.protocol,
    hostname: proxy.hostname,
    port: proxy.port === '' ? undefined : Number(proxy.port),
    path,
    headers: { ...request.headers, ...(login === ':' ? {} : authorization) },
  })
}

// Node 20 is the oldest supported version; that the next SDK drops it need not be read on every run.
function silenceNodeWarning(): void {
  if (process.versions.node.startsWith('20.'))
    process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'
}
