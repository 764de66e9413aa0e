import type { Clock } from '../../app/ports.ts'
import { explainNoToken } from '../../core/aws/login/no-credentials.ts'
import { pauseBeforeTry } from '../../core/aws/login/sts-error.ts'
import { UserError } from '../../core/errors.ts'
import { printable } from '../../core/text.ts'
import { valueAt } from '../../core/untrusted.ts'
import type { HttpHandler } from './http.ts'

/** Gets a fresh identity token for an audience, each time it is called. */
export type FetchIdToken = (audience: string) => Promise<string>

/** Where the token comes from, and where to mask it. */
export interface TokenSource {
  readonly environment: NodeJS.ProcessEnv
  readonly requestHandler: HttpHandler
  readonly clock: Clock
  /** Aborts when no token is wanted any more: none is asked for again then. */
  readonly signal: AbortSignal
  /** Whether the workflow runs for a pull request from a fork, which gets none. */
  readonly fromFork: boolean
  /** Hides a secret in the log. */
  readonly mask: (secret: string) => void
}

/**
 * GitHub's identity tokens, by the address that the runner names (`ACTIONS_ID_TOKEN_REQUEST_URL`).
 * `core.getIDToken` is not used: it masks by writing to stdout at once, which in the midst of a run, where workflow
 * commands are stopped, would print the token into the log; and it has no end of waiting that we could set.
 * @throws UserError where the job may have none, or GitHub does not give one
 */
export function githubIdTokens(source: TokenSource): FetchIdToken {
  const { environment, requestHandler, clock, signal, fromFork, mask } = source
  return async (audience) => {
    const address = environment['ACTIONS_ID_TOKEN_REQUEST_URL']
    const bearer = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
    if (!address || !bearer) throw explainNoToken(fromFork)
    const url = new URL(address)
    url.searchParams.set('audience', audience)
    for (let tries = 1; ; tries += 1) {
      const answer = await ask(url, bearer, requestHandler)
      if ('token' in answer) {
        mask(answer.token)
        return answer.token
      }
      const pauseMs =
        answer.transient && !signal.aborted ? pauseBeforeTry('maybe-transient', tries, Math.random()) : undefined
      if (pauseMs === undefined) throw explainFailure(answer.problem)
      await clock.sleep(pauseMs, signal)
    }
  }
}

type Answer = { readonly token: string } | { readonly problem: string; readonly transient: boolean }

async function ask(url: URL, bearer: string, handler: HttpHandler): Promise<Answer> {
  const { HttpRequest } = await import('@smithy/core/protocols')
  const request = new HttpRequest({
    method: 'GET',
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: { host: url.host, accept: 'application/json', authorization: `Bearer ${bearer}` },
    ...(url.port === '' ? {} : { port: Number(url.port) }),
  })
  try {
    const { response } = await handler.handle(request)
    const text = Buffer.from(response.body).toString()
    const status = response.statusCode
    const json = jsonIn(text)
    if (json === undefined) return { problem: `its answer is not JSON (HTTP status ${status})`, transient: true }
    if (status !== 200) return { problem: `it answers ${status}`, transient: status >= 500 || status === 429 }
    const token = valueAt(json, 'value')
    if (typeof token === 'string' && token !== '') return { token }
    return { problem: 'its answer holds no token', transient: true }
  } catch (error) {
    return { problem: error instanceof Error ? printable(error.message) : 'no answer', transient: true }
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const explainFailure = (problem: string): UserError =>
  new UserError(`GitHub gives no identity token: ${problem}.`, {
    hint: 'Run the job again; if it goes on, check the network and the proxy of the runner, and www.githubstatus.com.',
  })
