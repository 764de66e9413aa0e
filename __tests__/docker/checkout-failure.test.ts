import { execFileSync } from 'node:child_process'
import { closeSync, constants, mkdirSync, openSync, readSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { checkOut, envelopeOf, git, type History, history, scratch, startCheckout } from '../support/checkout.ts'
import { closedPort } from '../support/loopback.ts'
import { inProject } from '../support/project.ts'

const folder = scratch()
let source: History
beforeAll(() => {
  source = history(folder.path)
})
afterAll(() => folder.remove())

const wordOf = async (source: Parameters<typeof checkOut>[1]): Promise<string> =>
  (await checkOut(folder.path, source)).word

describe('checkout.sh says what is wrong', () => {
  it('with the commit', async () => {
    const { path, third } = source
    const unknown = '0123456789'.repeat(4)
    const others = ['HEAD^{tree}', 'HEAD:file', 'annotated'].map((name) => git(path, 'rev-parse', name))
    for (const sha of [unknown, ...others]) {
      expect(await wordOf({ repo: path, sha })).toBe(`failed sha ${path} has no commit ${sha}`)
    }
    for (const sha of ['main', third.slice(0, 10), `${third}0`, third.toUpperCase(), '--upload-pack=x']) {
      expect(await wordOf({ repo: path, sha })).toBe('failed sha the commit is not a full commit id')
    }
  })

  it('with the branch', async () => {
    const { path: repo, third, first } = source
    expect(await wordOf({ repo, branch: 'no/such' })).toBe(`failed branch ${repo} has no branch or tag no/such`)
    expect(await wordOf({ repo, sha: first, branch: 'none' })).toBe(`failed branch ${repo} has no branch or tag none`)
    expect(await wordOf({ repo, sha: third, branch: 'side' })).toBe(
      `failed contradiction commit ${third} is not on branch side of ${repo}`,
    )
    for (const branch of ['-x', 'a..b', 'a b', 'x:refs/heads/y', '--upload-pack=x']) {
      expect(await wordOf({ repo, branch })).toBe('failed branch the branch is not a valid branch name')
    }
  })

  it('with the repository', async () => {
    expect(await wordOf({ repo: '/no/such' })).toBe('failed repo there is no git repository at /no/such')
    expect(await wordOf({ branch: 'main' })).toBe('failed envelope no repository was named')
    for (const repo of ['--upload-pack=touch x', '-oProxyCommand=x', 'ext::sh -c touch', 'fd::7']) {
      expect(await wordOf({ repo, branch: 'main' })).toEqual(
        expect.stringMatching(
          /^failed repo the repository (is not a URL or path that is allowed|names a transport helper)$/,
        ),
      )
    }
    const empty = join(folder.path, 'empty')
    git(folder.path, 'init', '--quiet', empty)
    expect(await wordOf({ repo: empty })).toBe(`failed branch ${empty} has no default branch, or no commit on it`)
  })

  it('with the network', async () => {
    const closed = await closedPort()
    const silent = ['http', 'https', 'ssh'].map((scheme) => `${scheme}://127.0.0.1:${closed}/x`)
    const nowhere = 'https://nowhere.invalid/x'
    // Side by side: each waits, and tries again twice.
    const all = await Promise.all([...silent, nowhere].map((repo) => checkOut(folder.path, { repo })))
    expect(all.map(({ word }) => word)).toEqual([
      ...silent.map((repo) => `failed unreachable the host of ${repo} does not answer`),
      `failed unreachable the host of ${nowhere} is not known`,
    ])
    for (const { stdout } of all) {
      const pauses = [...stdout.matchAll(/: trying again in (\d) s$/gm)].map(([, seconds]) => seconds)
      expect(pauses).toEqual(['1', '3'])
    }
  })

  it('with the envelope', async () => {
    const text = envelopeOf({ repo: source.path })
    const wordFor = async (envelope: string): Promise<string> => (await startCheckout(folder.path, envelope).ended).word
    for (const end of ['', 'env A=end\n']) {
      expect(await wordFor(text.replace(/end\n$/, end))).toBe('failed envelope the envelope is cut off')
    }
    expect(await wordFor(text.replace('mycli 1', 'mycli 2'))).toMatch(/^failed envelope .* this image can read$/)
    for (const other of ['', 'hello', 'H4sIAAAA']) expect(await wordFor(other)).toMatch(/^failed envelope /)
    expect(await wordFor(text.replace('script', 'start-by a[$(touch /tmp/x)]\nscript'))).toMatch(/^failed envelope /)
    expect(await wordFor(text.replace('script', 'fetch-depth 1x\nscript'))).toMatch(/ the depth is not a number$/)
    expect(await wordFor('H4sIAAAA')).toBe('failed envelope the envelope cannot be unpacked')
    expect(await wordFor(gzipSync(text).toString('base64'))).toBe(`ready ${source.third}`)
  })

  it('in a line without control characters', async () => {
    const path = join(folder.path, 'odd\u001b[31m\u0007')
    symlinkSync(source.path, path)
    const { stdout } = await checkOut(folder.path, { repo: path })
    expect(stdout.split('\n')[0]).toBe(`checked out ${source.third} of ${join(folder.path, 'odd[31m')}`)
  })

  it('at once to the wrapper that waits for it, by its bell', async () => {
    let bell = -1
    await startCheckout(folder.path, envelopeOf({ repo: '/no/such' }), {}, (dir) => {
      const path = join(dir, 'io/bell')
      mkdirSync(join(dir, 'io'))
      execFileSync('mkfifo', [path])
      bell = openSync(path, constants.O_RDWR | constants.O_NONBLOCK)
    }).ended
    const heard = Buffer.alloc(8)
    expect(heard.toString('utf8', 0, readSync(bell, heard))).toBe('\n')
    closeSync(bell)
  })

  it('on standard output too, behind its log', async () => {
    const { stdout } = await checkOut(folder.path, { repo: '/no/such' })
    expect(stdout).toMatch(/^fatal: .+\nfailed repo there is no git repository at \/no\/such\n$/s)
    const good = await checkOut(folder.path, { repo: source.path })
    expect(good.stdout).toBe(`checked out ${source.third} of ${source.path}\nready ${source.third}\n`)
  })
})

describe('the host keys that come with the checkout', () => {
  it('are those that GitHub and GitLab publish', () => {
    const shown = execFileSync('ssh-keygen', ['-lf', inProject('docker/known_hosts')], { encoding: 'utf8' })
    const known = shown
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ').slice(1, 3).join(' '))
    // docs.github.com, "GitHub's SSH key fingerprints"; docs.gitlab.com, "Settings of GitLab.com".
    expect(known).toEqual([
      'SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU github.com',
      'SHA256:p2QAMXNIC1TJYWeIOttrVc98/R1BUFWu3/LiyKgUfQM github.com',
      'SHA256:uNiVztksCsDhcc0u9e8BujQXVUpKZIDTMczCvj3tD2s github.com',
      'SHA256:eUXGGm1YGsMAS7vkcx6JOJdOGHPem5gQp4taiCfCLB8 gitlab.com',
      'SHA256:HbW3g8zUjNSksFbqTiUWPWg2Bq1x8xdGUrliXFzSnUw gitlab.com',
      'SHA256:ROQFvPThGrW4RuWLoL9tq9I9zJ42fK4XywyRtbOz/EQ gitlab.com',
    ])
  })
})
