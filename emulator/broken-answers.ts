import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { WireAnswer } from './json-protocol.ts'

/** An answer that AWS did not give, or that did not arrive whole. */
export type BrokenAnswer =
  | 'cut in the header'
  | 'cut in the body'
  | 'half of the body'
  | 'no body'
  | 'JSON of another kind'
  | 'not HTTP'
  | 'dripping'
  | { readonly html: number }

/** One of each kind; the pages in HTML are those of a proxy, at statuses that ask for opposite things. */
export const brokenAnswers: readonly BrokenAnswer[] = [
  ...(['cut in the header', 'cut in the body', 'half of the body', 'no body'] as const),
  ...(['JSON of another kind', 'not HTTP', 'dripping'] as const),
  ...[200, 302, 400, 403, 404, 407, 429, 502, 503].map((html) => ({ html })),
]

/** Real milliseconds between two bytes of an answer that drips. */
const dripMs = 20

/** Sends what is left of an answer. */
export async function sendBroken(
  response: ServerResponse,
  { status, headers, body }: WireAnswer,
  how: BrokenAnswer,
): Promise<void> {
  const { socket } = response
  const whole = { ...headers, 'content-length': Buffer.byteLength(body) }
  const half = Buffer.from(body).subarray(0, Buffer.byteLength(body) / 2)
  switch (how) {
    case 'cut in the header':
      socket?.end(`HTTP/1.1 ${status} OK\r\nContent-Ty`)
      return
    case 'cut in the body':
      response.writeHead(status, whole).write(half, () => socket?.destroy())
      return
    case 'half of the body':
      response.writeHead(status, { ...headers, 'content-length': half.length }).end(half)
      return
    case 'no body':
      response.writeHead(200).end()
      return
    case 'JSON of another kind':
      response.writeHead(200, headers).end('{"message":"welcome"}')
      return
    case 'not HTTP':
      socket?.end('welcome\r\n\r\n')
      return
    case 'dripping':
      response.writeHead(status, whole)
      for (const byte of half) {
        if (response.destroyed) return
        response.write(Buffer.of(byte))
        await sleep(dripMs)
      }
      return
    default:
      response.writeHead(how.html, { 'content-type': 'text/html' }).end(page(how.html))
  }
}

const page = (status: number): string =>
  `<html><head><title>${status}</title></head><body><h1>Your request was handled by the proxy</h1></body></html>\n`
