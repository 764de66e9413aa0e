import { createServer, type Socket } from 'node:net'

/** A server on this machine that accepts connections and never says anything. */
export interface SilentServer {
  readonly port: number
  /** How many have connected. */
  connections(): number
  close(): void
}

/** Starts such a server. */
export async function silentServer(): Promise<SilentServer> {
  const sockets: Socket[] = []
  const server = createServer((socket) => sockets.push(socket.on('error', () => {})))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    connections: () => sockets.length,
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

/** A port without a listener. */
export async function closedPort(): Promise<number> {
  const server = await silentServer()
  server.close()
  return server.port
}
