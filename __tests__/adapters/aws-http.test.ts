import { execFile, execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { clientOptions, endedBy, type HttpHandler, httpHandler } from '../../src/adapters/aws/http.ts'
import { githubIdTokens } from '../../src/adapters/aws/oidc.ts'
import { type SilentServer, silentServer } from '../support/loopback.ts'
import { inProject } from '../support/project.ts'
import { startProxy, type TestProxy } from '../support/proxy.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/repository.ts'

const { signal } = new AbortController()

const identity =
  '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>'
const keys = { accessKeyId: 'AKIA', secretAccessKey: 'secret' }
const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) => [name, name.toLowerCase()])
const before = Object.fromEntries(names.map((name) => [name, process.env[name]]))

let server: Server
let proxy: TestProxy
let requests: IncomingMessage[]
let status: number
let silent: SilentServer | undefined

const portOf = (listening: Server): number => (listening.address() as AddressInfo).port
const listen = (fresh: Server): Promise<void> => new Promise((resolve) => fresh.listen(0, '127.0.0.1', () => resolve()))

beforeEach(async () => {
  setVariables({})
  requests = []
  status = 200
  server = createServer((request, response) => {
    requests.push(request)
    request.resume()
    response.writeHead(status, { 'content-type': 'text/xml' })
    response.end(request.url?.startsWith('/token') ? '{"value":"token"}' : identity)
  })
  await listen(server)
  proxy = await startProxy(portOf(server))
})
afterEach(async () => {
  silent?.close()
  await proxy.close()
  server.closeAllConnections()
  server.close()
})
afterAll(() => {
  setVariables(before)
  removeTemporaryFolders()
})

function setVariables(values: NodeJS.ProcessEnv): void {
  for (const name of names) {
    if (values[name] === undefined) delete process.env[name]
    else process.env[name] = values[name]
  }
}

/** The account that AWS says we are in. */
async function accountBy(endpoint: string, times = 1): Promise<string | undefined> {
  const options = await clientOptions('eu-west-1', '1.2.3')
  const client = new STSClient({ ...options, endpoint, credentials: keys })
  try {
    for (let left = times; left > 1; left -= 1) await client.send(new GetCallerIdentityCommand())
    return (await client.send(new GetCallerIdentityCommand())).Account
  } finally {
    options.requestHandler.destroy()
  }
}

describe('a call to AWS', () => {
  it.each(['HTTP_PROXY', 'http_proxy'])(
    'by plain http goes through the proxy of %s, by its whole address',
    async (name) => {
      setVariables({ [name]: proxy.url })
      expect(await accountBy('http://sts.made-up.test:8080')).toBe('123456789012')
      expect(proxy.asked).toEqual(['POST http://sts.made-up.test:8080/'])
      expect(requests[0]?.headers.host).toBe('sts.made-up.test:8080')
    },
  )

  it('logs in to a proxy that wants it', async () => {
    setVariables({ HTTP_PROXY: proxy.url.replace('//', '//me:p%40ss@') })
    await accountBy('http://sts.made-up.test')
    expect(proxy.headers()['proxy-authorization']).toBe(`Basic ${Buffer.from('me:p@ss').toString('base64')}`)
  })

  it.each(['NO_PROXY', 'no_proxy'])('goes past the proxy where %s says so', async (name) => {
    setVariables({ HTTP_PROXY: proxy.url, [name]: 'example.com,127.0.0.1' })
    expect(await accountBy(`http://127.0.0.1:${portOf(server)}`)).toBe('123456789012')
    expect(proxy.asked).toEqual([])
  })

  it('keeps its connection, names itself, and is not made again by the SDK', async () => {
    let connections = 0
    server.on('connection', () => {
      connections += 1
    })
    await accountBy(`http://127.0.0.1:${portOf(server)}`, 3)
    expect(connections).toBe(1)
    expect(requests[0]?.headers['user-agent']).toContain(' mycli-action/1.2.3')
    status = 500
    await expect(accountBy(`http://127.0.0.1:${portOf(server)}`)).rejects.toThrow()
    expect(requests).toHaveLength(4)
  })

  it('ends with an error where no answer comes', async () => {
    silent = await silentServer()
    const requestHandler = await httpHandler({ requestTimeout: 200 })
    const options = { ...(await clientOptions('eu-west-1', '1.2.3')), requestHandler }
    const client = new STSClient({ ...options, endpoint: `http://127.0.0.1:${silent.port}`, credentials: keys })
    await expect(client.send(new GetCallerIdentityCommand())).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it.each<[string, string, { readonly requestTimeout?: number }, (response: ServerResponse) => void]>([
    // The answer has to begin within that time, on a busy machine too.
    [
      'never ends',
      'the answer did not end in time',
      { requestTimeout: 1_000 },
      (response: ServerResponse) => void response.write('<'),
    ],
    [
      'has no end of size',
      'the answer is too long',
      {},
      (response: ServerResponse) => void response.write(Buffer.alloc(33 * 1_048_576)),
    ],
  ])('ends with an error where an answer %s', async (_what, message, limits, answer) => {
    const slow = createServer((request, response) => void request.resume().on('end', () => answer(response)))
    await listen(slow)
    const requestHandler = await httpHandler(limits)
    const options = { ...(await clientOptions('eu-west-1', '1.2.3')), requestHandler }
    const client = new STSClient({ ...options, endpoint: `http://127.0.0.1:${portOf(slow)}`, credentials: keys })
    await expect(client.send(new GetCallerIdentityCommand())).rejects.toMatchObject({
      code: 'ETIMEDOUT',
      message: expect.stringContaining(message),
    })
    slow.closeAllConnections()
    slow.close()
  })

  it('that cannot be sent leaves no timer behind, and its process ends', async () => {
    const script = `
      import { httpHandler } from ${JSON.stringify(inProject('build/src/adapters/aws/http.js'))}
      const handler = await httpHandler()
      const request = { protocol: 'http:', hostname: '127.0.0.1', port: 1, path: '/', headers: { authorization: 'a\\nb' } }
      await handler.handle(request).catch(({ code }) => console.log(code, process.getActiveResourcesInfo().includes('Timeout')))
      process.exit()`
    const printed = await new Promise((resolve) =>
      execFile(process.execPath, ['--input-type=module', '-e', script], (_error, stdout) => resolve(stdout)),
    )
    expect(printed).toBe('ERR_INVALID_CHAR false\n')
  })

  it("goes through the proxy when it asks for GitHub's token, too", async () => {
    setVariables({ HTTP_PROXY: proxy.url })
    const clock = { now: () => 0, sleep: async () => {} }
    const environment = {
      ACTIONS_ID_TOKEN_REQUEST_URL: 'http://token.made-up.test/token?api-version=2.0',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer',
    }
    const requestHandler = await httpHandler()
    const fetchIdToken = githubIdTokens({ environment, requestHandler, clock, signal, fromFork: false, mask() {} })
    expect(await fetchIdToken('sts.amazonaws.com')).toBe('token')
    expect(proxy.asked).toEqual(['GET http://token.made-up.test/token?api-version=2.0&audience=sts.amazonaws.com'])
    expect(requests[0]?.headers.authorization).toBe('Bearer bearer')
    requestHandler.destroy()
  })
})

describe('a call to AWS by https', () => {
  const host = 'sts.made-up.test'
  let folder: string
  let secure: Server

  beforeEach(async () => {
    folder = temporaryFolder()
    const names = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`]
    const files = ['-keyout', join(folder, 'key'), '-out', join(folder, 'cert')]
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', ...names, ...files], {
      stdio: 'ignore',
    })
    const [key, cert] = ['key', 'cert'].map((name) => readFileSync(join(folder, name)))
    secure = createTlsServer({ key, cert }, (request, response) => {
      request.resume()
      response.writeHead(200, { 'content-type': 'text/xml' })
      response.end(identity)
    })
    await listen(secure)
  })
  afterEach(() => {
    secure.closeAllConnections()
    secure.close()
  })

  /** In a process of its own, since Node reads NODE_EXTRA_CA_CERTS when it starts. */
  const accountInProcess = (env: NodeJS.ProcessEnv): Promise<string> =>
    new Promise((resolve) => {
      const script = `
        import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
        import { clientOptions } from ${JSON.stringify(inProject('build/src/adapters/aws/http.js'))}
        const options = await clientOptions('eu-west-1', '1.2.3')
        const credentials = ${JSON.stringify(keys)}
        const client = new STSClient({ ...options, endpoint: 'https://${host}', credentials })
        await client.send(new GetCallerIdentityCommand()).then(({ Account }) => console.log(Account), (error) => console.log(error.code ?? error.name))
        options.requestHandler.destroy()`
      const where = { cwd: inProject(), env: { PATH: process.env['PATH'], ...env } }
      execFile(process.execPath, ['--input-type=module', '-e', script], where, (_error, stdout, stderr) =>
        resolve(`${stdout}${stderr}`.trim()),
      )
    })

  it.each(['HTTPS_PROXY', 'https_proxy'])(
    'goes through a tunnel of the proxy of %s to the end that it names',
    async (name) => {
      const tunnel = await startProxy(portOf(secure))
      const trusted = { NODE_EXTRA_CA_CERTS: join(folder, 'cert') }
      expect(await accountInProcess({ [name]: tunnel.url, ...trusted })).toBe('123456789012')
      expect(tunnel.asked).toEqual([`CONNECT ${host}:443`])
      expect(await accountInProcess({ [name]: tunnel.url })).toBe('DEPTH_ZERO_SELF_SIGNED_CERT')
      expect(await accountInProcess({ [name]: tunnel.url, NO_PROXY: host, ...trusted })).toMatch(
        /^(ENOTFOUND|EAI_AGAIN)$/,
      )
      expect(tunnel.asked).toHaveLength(2)
      await tunnel.close()
    },
  )
})

describe('a handler that ends by a signal', () => {
  it('ends what is being asked, and all that is asked later, each by a signal of its own', async () => {
    const given: AbortSignal[] = []
    const inner = {
      handle: (_: unknown, { abortSignal }: { abortSignal: AbortSignal }) => {
        given.push(abortSignal)
        return new Promise((_, reject) => {
          if (abortSignal.aborted) reject(new Error('late'))
          abortSignal.addEventListener('abort', () => reject(new Error('ended')))
        })
      },
    } as unknown as HttpHandler
    const closed = new AbortController()
    const handler = endedBy(inner, closed.signal)
    const ask = () => handler.handle({} as never).then(String, ({ message }: Error) => message)
    const first = ask()
    closed.abort()
    expect([await first, await ask()]).toEqual(['ended', 'late'])
    expect(given).not.toContain(closed.signal)
  })
})
