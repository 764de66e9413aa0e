import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How STS or GitHub refuses once. */
export interface Refused {
  readonly status: number
  readonly code?: string
  readonly message?: string
}

/** GitHub's tokens and STS on the loopback, by the clock that it is given. */
export interface StsStub {
  readonly url: string
  /** The variables that the runner sets where a job may have a token. */
  readonly environment: NodeJS.ProcessEnv
  /** Taken from the front, one for each request. */
  readonly refusals: { readonly sts: Refused[]; readonly oidc: Refused[] }
  /** The longest session that the role allows, in seconds. */
  maxSeconds: number
  /** What happened: "token <n> for <audience>", "role <name> for <seconds> with token <n>", "call <key>", "expired". */
  readonly events: string[]
  close(): Promise<void>
}

const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:o/r:ref:refs/heads/main',
  repository: 'o/r',
  ref: 'refs/heads/main',
  repository_id: '22',
  repository_owner_id: '11',
}

/** A token that nobody signed. */
export const tokenOf = (payload: object): string =>
  ['{"alg":"none"}', JSON.stringify(payload), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.')

/** Starts one. */
export async function startStsStub(now: () => number): Promise<StsStub> {
  const ends = new Map<string, number>()
  let tokens = 0
  const stub: Omit<StsStub, 'url' | 'environment' | 'close'> = {
    refusals: { sts: [], oidc: [] },
    maxSeconds: 43_200,
    events: [],
  }
  const mint = (url: URL, response: ServerResponse): void => {
    const refused = stub.refusals.oidc.shift()
    tokens += 1
    const aud = url.searchParams.get('audience')
    stub.events.push(refused ? `no token: ${refused.status}` : `token ${tokens} for ${aud}`)
    response.writeHead(refused?.status ?? 200, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify(refused ? { message: refused.message } : { value: tokenOf({ ...claims, aud, n: tokens }) }),
    )
  }
  const assume = (form: URLSearchParams, response: ServerResponse): void => {
    const seconds = Number(form.get('DurationSeconds'))
    const [, payload = ''] = (form.get('WebIdentityToken') ?? '').split('.')
    const { n } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { n: number }
    stub.events.push(`role ${form.get('RoleArn')?.split('/').pop()} for ${seconds} with token ${n}`)
    const tooLong = {
      status: 400,
      code: 'ValidationError',
      message: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    }
    const refused = seconds > stub.maxSeconds ? tooLong : stub.refusals.sts.shift()
    if (refused) {
      refuse(response, refused)
      return
    }
    const key = `ASIA${n}`
    ends.set(key, now() + seconds * 1_000)
    // The date is what a machine with another clock would read.
    answer(
      response,
      'AssumeRoleWithWebIdentity',
      `<Credentials><AccessKeyId>${key}</AccessKeyId><SecretAccessKey>secret-${n}</SecretAccessKey><SessionToken>session-${n}</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>`,
    )
  }
  const call = (request: IncomingMessage, response: ServerResponse): void => {
    const key = /Credential=([^/]+)/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const good = (ends.get(key) ?? 0) > now()
    stub.events.push(good ? `call ${key}` : 'expired')
    if (good) answer(response, 'GetCallerIdentity', '<Account>123456789012</Account>')
    else
      refuse(response, {
        status: 403,
        code: 'ExpiredToken',
        message: 'The security token included in the request is expired',
      })
  }
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://stub')
    if (url.pathname === '/token') {
      mint(url, response)
      return
    }
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const form = new URLSearchParams(Buffer.concat(chunks).toString())
    if (form.get('Action') === 'GetCallerIdentity') call(request, response)
    else assume(form, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const environment = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer',
  }
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return Object.assign(stub, { url, environment, close })
}

function answer(response: ServerResponse, action: string, result: string): void {
  response.writeHead(200, { 'content-type': 'text/xml' })
  response.end(
    `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result>${result}</${action}Result></${action}Response>`,
  )
}

function refuse(response: ServerResponse, { status, code = '', message = '' }: Refused): void {
  response.writeHead(status, { 'content-type': 'text/xml' })
  response.end(
    `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
  )
}
