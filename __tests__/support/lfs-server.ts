import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of large files that has one, on the loopback. */
export interface LfsServer {
  readonly url: string
  /** What a commit has in the file's place. */
  readonly pointer: string
  /** Every request, as "METHOD path". */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** Starts one, with the batch API of Git LFS: https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md. */
export async function startLfsServer(content: string): Promise<LfsServer> {
  const oid = createHash('sha256').update(content).digest('hex')
  const size = Buffer.byteLength(content)
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    request.resume()
    if (request.method === 'GET') return void response.end(content)
    const download = { href: `http://${request.headers.host}/objects/${oid}` }
    response.setHeader('content-type', 'application/vnd.git-lfs+json')
    response.end(JSON.stringify({ transfer: 'basic', objects: [{ oid, size, actions: { download } }] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pointer: `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
