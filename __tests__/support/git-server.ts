import { execFileSync, spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/** git's own HTTP server on the loopback. */
export interface GitServer {
  /** Such as http://127.0.0.1:1234. */
  readonly url: string
  /** Every request, as "status METHOD path authorization". */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** What it serves, and how it fails. */
export interface GitServerOptions {
  /** The folder that the repositories are in. */
  readonly root: string
  /** The token that it demands; without one it asks for none. */
  readonly token?: string
  /** A status to answer the first requests with, and how many seconds it then asks to wait for. */
  readonly failing?: { readonly status: number; readonly times: number; readonly retryAfter?: number }
  /** A status for what is asked without an authorization, though it would be served. */
  readonly anonymous?: number
  /** For https: its key and certificate, in PEM. */
  readonly tls?: { readonly key: string; readonly cert: string }
}

const backend = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend')

/** Starts one. */
export async function startGitServer(options: GitServerOptions): Promise<GitServer> {
  const requests: string[] = []
  let failures = options.failing?.times ?? 0
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const status = failures-- > 0 ? (options.failing?.status ?? 500) : statusFor(request, options)
    requests.push(`${status} ${request.method} ${request.url} ${request.headers.authorization ?? ''}`)
    if (status === 200) serve(request, response, options.root)
    else response.writeHead(status, headersOf(status, options)).end('No.')
  }
  const server = options.tls ? createSecureServer(options.tls, answer) : createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `${options.tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const headersOf = (status: number, { failing }: GitServerOptions): Readonly<Record<string, string>> => ({
  ...(status === 401 && { 'www-authenticate': 'Basic realm="git"' }),
  ...(status === failing?.status && failing.retryAfter && { 'retry-after': String(failing.retryAfter) }),
})

function statusFor(request: IncomingMessage, { token, anonymous }: GitServerOptions): number {
  if (anonymous !== undefined && request.headers.authorization === undefined) return anonymous
  return isWelcome(request, token) ? 200 : 401
}

function isWelcome({ headers }: IncomingMessage, token: string | undefined): boolean {
  if (token === undefined) return true
  const [, basic = ''] = /^Basic (.*)$/.exec(headers.authorization ?? '') ?? []
  return Buffer.from(basic, 'base64').toString() === `x-access-token:${token}`
}

// CGI: the request's headers are variables, the answer begins with its own.
function serve(request: IncomingMessage, response: ServerResponse, root: string): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const child = spawn(backend, [], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
      PATH_INFO: decodeURIComponent(pathname),
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
      CONTENT_LENGTH: request.headers['content-length'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      GIT_PROTOCOL: request.headers['git-protocol'] as string | undefined,
      REMOTE_ADDR: '127.0.0.1',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  request.pipe(child.stdin)
  child.stdin.on('error', () => {})
  let head = Buffer.alloc(0)
  child.stdout.on('data', (chunk: Buffer) => {
    if (response.headersSent) return void response.write(chunk)
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    const lines = head.subarray(0, end).toString().split('\r\n')
    const headers = Object.fromEntries(lines.map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]))
    response.writeHead(Number.parseInt(headers['Status'] ?? '200', 10), headers)
    response.write(head.subarray(end + 4))
  })
  child.on('close', () => response.end())
}
