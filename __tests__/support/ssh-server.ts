import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { sshd } from './tools.ts'
import { until } from './until.ts'

/** OpenSSH's server on the loopback. */
export interface SshServer {
  /** Such as ssh://root@127.0.0.1:1234. */
  readonly url: string
  /** A key that it lets in, and one that it does not. */
  readonly goodKey: string
  readonly badKey: string
  /** Lines of known_hosts with its key, and with another one for the same address. */
  readonly goodHosts: string
  readonly badHosts: string
  close(): Promise<void>
}

/** Starts one that lets its own user in, by one key. */
export async function startSshServer(folder: string): Promise<SshServer> {
  chmodSync(folder, 0o700)
  for (const name of ['host', 'other-host', 'good', 'bad']) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', join(folder, name)])
  }
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  writeFileSync(join(folder, 'authorized_keys'), read('good.pub'), { mode: 0o600 })
  const port = await freePort()
  const config = [
    `ListenAddress 127.0.0.1:${port}`,
    `HostKey ${join(folder, 'host')}`,
    `AuthorizedKeysFile ${join(folder, 'authorized_keys')}`,
    `PidFile ${join(folder, 'pid')}`,
    'PermitRootLogin prohibit-password',
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
    'UsePAM no',
    'StrictModes no',
  ]
  writeFileSync(join(folder, 'config'), `${config.join('\n')}\n`)
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true }) // where it locks itself in
  const child = spawn(sshd, ['-D', '-e', '-f', join(folder, 'config')], { stdio: 'ignore' })
  let answers = false
  const ask = (): void => {
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    socket.on('connect', () => {
      answers = true
      socket.destroy()
    })
  }
  await until(() => {
    ask()
    return answers
  }, 'sshd to answer')
  const known = (name: string): string => `[127.0.0.1]:${port} ${read(`${name}.pub`)}`
  return {
    url: `ssh://${userInfo().username}@127.0.0.1:${port}`,
    goodKey: read('good'),
    badKey: read('bad'),
    goodHosts: known('host'),
    badHosts: known('other-host'),
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
