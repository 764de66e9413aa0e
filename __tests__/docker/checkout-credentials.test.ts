import { execFile, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { escapeValue } from '../../src/core/text.ts'
import { type Checkout, envelopeOf, git, type History, history, scratch, startCheckout } from '../support/checkout.ts'
import { describeWith } from '../support/describe-with.ts'
import { type GitServer, startGitServer } from '../support/git-server.ts'
import { inProject } from '../support/project.ts'
import { type SshServer, startSshServer } from '../support/ssh-server.ts'
import { needs, which } from '../support/tools.ts'
import { until } from '../support/until.ts'

const token = 'ghs_secretsecretsecret0123'
const folder = scratch()
const keys = scratch()
let source: History
let server: GitServer
let ssh: SshServer
beforeAll(async () => {
  source = history(folder.path)
  server = await startGitServer({ root: folder.path, token })
  if (needs.sshd) ssh = await startSshServer(keys.path)
})
afterAll(async () => {
  await server.close()
  if (needs.sshd) await ssh.close()
  folder.remove()
  keys.remove()
})

const run = (repo: string, ...lines: readonly string[]): Promise<Checkout> =>
  startCheckout(folder.path, envelopeOf({ repo, sha: source.third }, ...lines)).ended
const withToken = (text: string, url = server.url): readonly string[] => [
  `credential-url ${url}`,
  'credential-user x-access-token',
  `credential-token ${text}`,
]
const withKey = (key: string, hosts: string): readonly string[] => [
  `ssh-key ${escapeValue(key)}`,
  `known-hosts ${escapeValue(hosts)}`,
]
// Not synchronous: the server is in this process.
const inWorkspace = async ({ ws }: Checkout, ...words: readonly string[]): Promise<string> => {
  const env = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_TERMINAL_PROMPT: '0' }
  return (await promisify(execFile)('git', words, { cwd: ws, env })).stdout
}
const mentions = (text: string, { dir }: Checkout): string =>
  execFileSync('sh', ['-c', 'grep -rl -e "$1" "$2" || true', 'sh', text, dir], { encoding: 'utf8' })

describe('the checkout over https', () => {
  it('gets in with the token, and leaves it nowhere', async () => {
    const checkout = await run(`${server.url}/source`, ...withToken(token))
    expect(checkout.word).toBe(`ready ${source.third}`)
    expect(mentions(token, checkout)).toBe('')
    expect(existsSync(join(checkout.dir, 'secret'))).toBe(false)
  })

  it('has removed the token before its last word lets the command start', async () => {
    const tools = join(folder.path, 'tools')
    mkdirSync(tools)
    // Stands in for mv, by which the word appears.
    const script = `#!/bin/sh\nfor last; do :; done\n! [ -e "\${last%/io/word}/secret" ] || echo left >>"\${last%/word}/early"\n`
    writeFileSync(join(tools, 'mv'), `${script}exec ${which('mv')} "$@"\n`, { mode: 0o755 })
    const envelope = envelopeOf({ repo: `${server.url}/source`, sha: source.third }, ...withToken(token))
    const environment = { PATH: `${tools}:${process.env['PATH']}` }
    const { word, dir } = await startCheckout(folder.path, envelope, environment).ended
    expect(word).toBe(`ready ${source.third}`)
    expect(existsSync(join(dir, 'io/early'))).toBe(false)
  })

  it('shows the token in no process while it works', async () => {
    const slow = await startGitServer({ root: folder.path, token, failing: { status: 503, times: 1 } })
    const running = startCheckout(
      folder.path,
      envelopeOf({ repo: `${slow.url}/source`, sha: source.third }, ...withToken(token, slow.url)),
    )
    let seen = ''
    let looks = 0
    const look = (): void => {
      looks += 1
      seen += execFileSync('sh', ['-c', 'grep -ls -e "$(cat)" /proc/[0-9]*/cmdline /proc/[0-9]*/environ || true'], {
        encoding: 'utf8',
        input: token,
      })
    }
    const timer = setInterval(look, 50)
    const { word } = await running.ended
    clearInterval(timer)
    await slow.close()
    expect({ word, seen }).toEqual({ word: `ready ${source.third}`, seen: '' })
    expect(looks).toBeGreaterThan(5)
  })

  it.each<[string, readonly string[], string]>([
    ['no token', [], 'failed refused access to'],
    ['a wrong token', ['wrong'], 'failed refused the token was refused for'],
  ])('is refused with %s, in so many words', async (_what, tokens, word) => {
    const checkout = await run(`${server.url}/source`, ...tokens.flatMap((text) => withToken(text)))
    expect(checkout.word).toContain(word)
    expect(existsSync(join(checkout.dir, 'secret'))).toBe(false)
  })

  it('says which permission is missing when the server hides the repository', async () => {
    expect((await run(`${server.url}/nowhere`, ...withToken(token))).word).toContain(
      'failed permission the token may not read',
    )
  })

  it('sends the token to no other server', async () => {
    const other = await startGitServer({ root: folder.path, token })
    const checkout = await run(`${other.url}/source`, ...withToken(token))
    await other.close()
    expect(checkout.word).toContain('failed refused')
    expect(other.requests.join('\n')).not.toContain('Basic')
  })

  it.each([
    ['git@HOST:source', 'scp'],
    ['ssh://git@HOST/source', 'url'],
  ])('fetches a submodule of the same server, whose address is %s, with the token, too', async (address, name) => {
    const path = join(folder.path, name)
    mkdirSync(path)
    git(path, 'init', '--quiet', '--initial-branch=main')
    const url = address.replace('HOST', new URL(server.url).host)
    writeFileSync(join(path, '.gitmodules'), `[submodule "sub"]\n\tpath = sub\n\turl = ${url}\n`)
    git(path, 'add', '.gitmodules')
    git(path, 'update-index', '--add', '--cacheinfo', `160000,${source.third},sub`)
    git(path, 'commit', '--quiet', '-m', 'submodule')
    const sha = git(path, 'rev-parse', 'HEAD')
    const envelope = envelopeOf({ repo: `${server.url}/${name}`, sha }, ...withToken(token), 'submodules true')
    const { word, ws } = await startCheckout(folder.path, envelope).ended
    expect(word).toBe(`ready ${sha}`)
    expect(readFileSync(join(ws, 'sub/file'), 'utf8')).toBe('three\n')
  })

  it('tries again after an error of the server', async () => {
    const shaky = await startGitServer({ root: folder.path, failing: { status: 502, times: 2 } })
    const { word } = await run(`${shaky.url}/source`)
    await shaky.close()
    expect(word).toBe(`ready ${source.third}`)
    expect(shaky.requests.filter((request) => request.startsWith('502')).length).toBe(2)
  })

  it("gives the token to the command's git when it is asked to, and names it in no configuration", async () => {
    const checkout = await run(`${server.url}/source`, ...withToken(token), 'persist true')
    expect(await inWorkspace(checkout, 'fetch', '--quiet', 'origin', 'side')).toBe('')
    expect(readFileSync(join(checkout.ws, '.git/config'), 'utf8')).not.toContain(token)
    const without = await run(`${server.url}/source`, ...withToken(token))
    await expect(inWorkspace(without, 'fetch', '--quiet', 'origin', 'side')).rejects.toThrow()
  })
})

const overSsh = () => {
  it('gets in with the key where the host has the key that is known', async () => {
    const checkout = await run(`${ssh.url}${source.path}`, ...withKey(ssh.goodKey, ssh.goodHosts))
    expect(checkout.word).toBe(`ready ${source.third}`)
    expect(mentions(ssh.goodKey.split('\n')[2] ?? 'no key', checkout)).toBe('')
  })

  it("gets in from a folder with any name, and so does the command's git when it is asked to", async () => {
    const odd = join(folder.path, "sp ace, quo'te, ümlaut, 100%")
    mkdirSync(odd)
    const lines = [...withKey(ssh.goodKey, ssh.goodHosts), 'persist true']
    const envelope = envelopeOf({ repo: `${ssh.url}${source.path}`, sha: source.third }, ...lines)
    const checkout = await startCheckout(odd, envelope).ended
    expect(checkout.word).toBe(`ready ${source.third}`)
    expect(await inWorkspace(checkout, 'fetch', '--quiet', 'origin', 'side')).toBe('')
  })

  it('takes a key whose lines end as on Windows', async () => {
    const checkout = await run(
      `${ssh.url}${source.path}`,
      ...withKey(ssh.goodKey.replaceAll('\n', '\r\n'), ssh.goodHosts),
    )
    expect(checkout.word).toBe(`ready ${source.third}`)
  })

  it('refuses a host that has another key', async () => {
    expect((await run(`${ssh.url}${source.path}`, ...withKey(ssh.goodKey, ssh.badHosts))).word).toContain(
      'failed host-key',
    )
  })

  it('refuses a host that is not known, when it only has the pinned keys', async () => {
    expect((await run(`${ssh.url}${source.path}`, `ssh-key ${escapeValue(ssh.goodKey)}`)).word).toContain(
      'failed host-key',
    )
  })

  it('trusts the host keys that come with it where no others are given', async () => {
    const [tools, seen] = [join(folder.path, 'ssh-tools'), join(folder.path, 'seen')]
    mkdirSync(tools)
    // Stands in for ssh, and keeps the file that it is told to trust.
    const find = 'case $word in -oUserKnownHostsFile=*) word=${word#*=\\"}; cat "${word%\\"}" ;; esac'
    const script = `#!/bin/sh\nfor word; do ${find}; done >'${seen}'\nexit 255\n`
    writeFileSync(join(tools, 'ssh'), script, { mode: 0o755 })
    const envelope = envelopeOf(
      { repo: 'git@github.com:a/b', sha: source.third },
      `ssh-key ${escapeValue(ssh.goodKey)}`,
    )
    await startCheckout(folder.path, envelope, { PATH: `${tools}:${process.env['PATH']}` }).ended
    expect(readFileSync(seen, 'utf8')).toBe(readFileSync(inProject('docker/known_hosts'), 'utf8'))
  })

  it('offers no key of an agent', async () => {
    const [socket, file] = [join(keys.path, 'agent'), join(keys.path, 'good')]
    const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' })
    const environment = { SSH_AUTH_SOCK: socket }
    await until(() => existsSync(socket), 'the agent')
    execFileSync('ssh-add', ['-q', file], { env: { ...process.env, ...environment }, stdio: 'ignore' })
    const lines = withKey(ssh.badKey, ssh.goodHosts)
    const envelope = envelopeOf({ repo: `${ssh.url}${source.path}`, sha: source.third }, ...lines)
    const { word } = await startCheckout(folder.path, envelope, environment).ended
    agent.kill()
    expect(word).toContain('failed refused the SSH key was refused')
  })

  it('is refused with another key', async () => {
    expect((await run(`${ssh.url}${source.path}`, ...withKey(ssh.badKey, ssh.goodHosts))).word).toContain(
      'failed refused the SSH key was refused',
    )
  })
}

describeWith({ sshd: needs.sshd }, 'the checkout over ssh', overSsh)
