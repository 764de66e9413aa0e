import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

/** A proxy on the loopback that takes every host it is asked for to one port of this machine. */
export interface TestProxy {
  readonly url: string
  /** What it was asked for: "CONNECT host:port" or "POST http://host:port/path". */
  readonly asked: string[]
  /** The headers of the last request. */
  headers(): IncomingHttpHeaders
  close(): Promise<void>
}

/** Starts one. */
export async function startProxy(port: number): Promise<TestProxy> {
  const asked: string[] = []
  let last: IncomingHttpHeaders = {}
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    last = request.headers
    const { pathname, search } = new URL(request.url ?? '')
    const { method, headers } = request
    const onwards = httpRequest({ port, method, headers, path: pathname + search }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    request.pipe(onwards)
  })
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`)
    last = request.headers
    const onwards = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onwards.pipe(socket).pipe(onwards)
    })
    for (const end of [socket, onwards]) end.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    headers: () => last,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
