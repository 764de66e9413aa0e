import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { TaskPlan } from '../../src/core/task/task.ts'
import { certificate } from '../support/certificate.ts'
import { git, type History, history, scratch } from '../support/checkout.ts'
import { describeWith } from '../support/describe-with.ts'
import { type GitServer, startGitServer } from '../support/git-server.ts'
import { closedPort } from '../support/loopback.ts'
import { canBuild, containerNeeds } from '../support/podman.ts'
import { type SshServer, startSshServer } from '../support/ssh-server.ts'
import { type ContainerTask, runTask } from '../support/task-containers.ts'
import { testImages } from '../support/test-images.ts'
import { needs } from '../support/tools.ts'

const token = 'ghs_secretsecretsecret0123'
const folder = scratch()
const keys = scratch()
let source: History
let secure: GitServer
let plain: GitServer
let ssh: SshServer
let authority = ''

const run = (repo: string, plan: Partial<TaskPlan> = {}, task: Partial<ContainerTask> = {}) =>
  runTask({
    image: testImages.busybox,
    ...task,
    plan: { source: { repo, sha: source.third, branch: undefined }, script: 'cat file', ...plan },
  })
const withToken = (text: string) => ({
  token: { url: secure.url, user: 'x-access-token', token: text },
  persist: false,
})
/** What a company with an authority of its own does: its bundle in the place of the image's. */
const trusting = () => ({ ours: ['--volume', `${authority}:/etc/ssl/certs/ca-certificates.crt:ro`] })

const fetching = () => {
  beforeAll(async () => {
    source = history(folder.path)
    git(source.path, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    const tls = certificate(keys.path)
    authority = tls.path
    secure = await startGitServer({ root: folder.path, token, tls })
    plain = await startGitServer({ root: folder.path })
    ssh = await startSshServer(join(keys.path))
  })
  afterAll(async () => {
    await Promise.all([secure.close(), plain.close(), ssh.close()])
    folder.remove()
    keys.remove()
  })

  it('fetches a private repository over https, by a token', async () => {
    const { lines, code } = await run(`${secure.url}/source`, { credentials: withToken(token) }, trusting())
    expect([lines, code]).toEqual([['three'], 0])
  })

  it('says so when the token is refused', async () => {
    const { stream, code } = await run(`${secure.url}/source`, { credentials: withToken('wrong') }, trusting())
    expect([stream.failure?.failure, code]).toEqual(['refused', 125])
  })

  it('trusts no server whose certificate nothing vouches for', async () => {
    const { stream } = await run(`${secure.url}/source`, { credentials: withToken(token) })
    expect(stream.failure?.text).toMatch(/certificate/)
  })

  it('fetches a private repository over ssh, by a key', async () => {
    const credentials = { ssh: { key: ssh.goodKey }, knownHosts: ssh.goodHosts, persist: false }
    const { lines, code } = await run(`${ssh.url}${source.path}`, { credentials })
    expect([lines, code]).toEqual([['three'], 0])
  })

  it('says so when the server has another key than the known one', async () => {
    const credentials = { ssh: { key: ssh.goodKey }, knownHosts: ssh.badHosts, persist: false }
    const { stream } = await run(`${ssh.url}${source.path}`, { credentials })
    expect(stream.failure?.failure).toBe('host-key')
  })

  it('says so when the server does not answer, and when there is no network', async () => {
    const [{ stream }, { stream: alone }] = await Promise.all([
      run(`http://127.0.0.1:${await closedPort()}/source`),
      run('https://example.org/a/b', {}, { network: 'none' }),
    ])
    expect(stream.failure?.failure).toBe('unreachable')
    expect(alone.failure).toEqual({ failure: 'unreachable', text: 'the host of https://example.org/a/b is not known' })
  })

  it('fetches submodules and large files', async () => {
    const work = join(folder.path, 'whole')
    git(folder.path, 'clone', '--quiet', source.path, work)
    writeFileSync(join(work, '.gitmodules'), '[submodule "part"]\n\tpath = part\n\turl = ../source\n')
    git(work, 'update-index', '--add', '--cacheinfo', `160000,${source.first},part`)
    git(work, 'add', '.gitmodules')
    git(work, 'commit', '--quiet', '-m', 'whole')
    const { lines, stream } = await run(`${plain.url}/whole`, {
      source: { repo: `${plain.url}/whole`, sha: git(work, 'rev-parse', 'HEAD'), branch: undefined },
      fetch: { depth: 1, submodules: 'true', lfs: true },
      script: 'cat file part/file',
    })
    expect([stream.failure, lines]).toEqual([undefined, ['three', 'one']])
  })

  it('without age: says that the envelope cannot be opened', async () => {
    const { stream, stderr, code } = await run(`${plain.url}/source`, {}, { without: '/usr/bin/age' })
    expect([stream.failure, code]).toEqual([undefined, 125])
    expect(stderr).toBe('mycli: the envelope is sealed, and age is not installed where the checkout runs\n')
  })

  it('without ssh: says that it is not installed', async () => {
    const credentials = { ssh: { key: ssh.goodKey }, knownHosts: ssh.goodHosts, persist: false }
    const { stream, code } = await run(`${ssh.url}${source.path}`, { credentials }, { without: '/usr/bin/ssh' })
    const text = 'ssh is not installed where the checkout runs'
    expect([stream.failure, code]).toEqual([{ failure: 'git', text }, 125])
  })

  it('without git-lfs: says that it is not installed', async () => {
    const fetch = { depth: 1, submodules: 'false' as const, lfs: true }
    const { stream, code } = await run(`${plain.url}/source`, { fetch }, { without: '/usr/bin/git-lfs' })
    const text = 'git-lfs is not installed where the checkout runs'
    expect([stream.failure, code]).toEqual([{ failure: 'lfs', text }, 125])
  })
}

describeWith({ ...containerNeeds, sshd: needs.sshd, 'git-lfs': needs['git-lfs'] }, 'the checkout container', fetching)
if (!canBuild) folder.remove()
