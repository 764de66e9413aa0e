import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageHost } from '../../../src/adapters/registry/images.ts'
import { until } from '../../support/until.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void
let answer: Answer = () => {}
const asked: string[] = []
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`)
  answer(request, response)
})
let host = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const closed = new AbortController()
const look = () => imageHost('mycli-action/0', closed.signal).look(`${host}/team/app:1`)
const status = (code: number): Answer => {
  return (_, response) => void response.writeHead(code).end()
}

/** A registry that wants a token of its realm for everything. */
const withTokens = (realm: () => string, code = 200): Answer => {
  return ({ url = '', headers }, response) => {
    if (url.startsWith('/token')) return void response.end(JSON.stringify({ token: 'for strangers' }))
    if (headers.authorization === 'Bearer for strangers') return void response.writeHead(code).end()
    const challenge = `Bearer realm="${realm()}",service="registry",scope="repository:team/app:pull"`
    response.writeHead(401, { 'www-authenticate': challenge }).end()
  }
}

describe('a registry', () => {
  it.each([
    [200, 'there'],
    [404, 'missing'],
    [401, 'private'],
    [403, 'private'],
  ])('that answers %d has the image: %s', async (code, state) => {
    answer = status(code)
    expect(await look()).toBe(state)
  })

  it.each([
    [200, 'there'],
    [404, 'missing'],
    [403, 'private'],
  ])('that wants a token is asked for one first, and then answers %d: %s', async (code, state) => {
    answer = withTokens(() => `http://${host}/token`, code)
    asked.length = 0
    expect(await look()).toBe(state)
    const path = '/v2/team/app/manifests/1'
    const token = '/token?service=registry&scope=repository%3Ateam%2Fapp%3Apull'
    expect(asked).toEqual([`HEAD ${path}`, `GET ${token}`, `HEAD ${path}`])
  })

  it.each(['http://registry.example/token', 'file:///etc/passwd', 'no address'])(
    'whose tokens come from %s is not asked again',
    async (realm) => {
      answer = withTokens(() => realm)
      asked.length = 0
      expect(await look()).toBe('private')
      expect(asked).toHaveLength(1)
    },
  )

  it('that fails, or is not there, is told by its name', async () => {
    answer = status(500)
    await expect(look()).rejects.toThrow(`The registry ${host} does not answer: status 500.`)
    answer = ({ socket }) => void socket.destroy()
    await expect(look()).rejects.toThrow(`The registry ${host} does not answer: `)
  })

  it('may lead elsewhere, where its token is not shown, and not to an address without encryption', async () => {
    const shown: (string | undefined)[] = []
    const after = (location: string): Answer => {
      return (request, response) => {
        shown.push(request.headers.authorization)
        if (request.url === '/elsewhere') response.writeHead(200).end()
        else if (request.headers.authorization) response.writeHead(307, { location }).end()
        else withTokens(() => `http://${host}/token`)(request, response)
      }
    }
    answer = after(`http://${host.replace('127.0.0.1', 'localhost')}/elsewhere`)
    expect(await look()).toBe('there')
    expect(shown).toEqual([undefined, undefined, 'Bearer for strangers', undefined])
    answer = after('http://registry.example/')
    await expect(look()).rejects.toThrow('does not answer: it leads to http://registry.example.')
  })

  it('is not waited for any more once that is not wanted, nor is a proxy on the way to it', async () => {
    const leave = new AbortController()
    const images = imageHost('mycli-action/0', leave.signal)
    const arrived = new Promise((resolve) => {
      answer = resolve
    })
    const tunnel = new Promise<Socket>(
      (resolve) => void server.once('connect', (_, socket) => resolve(socket as Socket)),
    )
    process.env['https_proxy'] = `http://${host}`
    const looks = [images.look(`${host}/team/app:1`), images.look('registry.example/team/app:1')]
    let ends: readonly unknown[] = []
    void Promise.allSettled(looks).then((settled) => {
      ends = settled
    })
    const [, socket] = await Promise.all([arrived, tunnel])
    delete process.env['https_proxy']
    socket.resume()
    leave.abort()
    try {
      await until(() => socket.readableEnded && ends.length > 0, 'the end of the tunnel', 10_000)
    } finally {
      socket.destroy()
    }
    // Not by its patience, which would be a TimeoutError.
    const reason = { cause: { name: 'AbortError', cause: { name: 'AbortError' } } }
    expect(ends).toMatchObject([{ reason }, { reason }])
  })
})
