import { createServer, type RequestListener, type Server } from 'node:http'

/** A server on a free port of the loopback. */
export async function listen(listener: RequestListener): Promise<Server> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}
