import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Checkout, envelopeOf, type History, history, scratch, startCheckout } from '../support/checkout.ts'
import { type GitServer, type GitServerOptions, startGitServer } from '../support/git-server.ts'

// As long as GitHub's are to be.
const token = `ghs_${'s3cret'.repeat(86)}`
const folder = scratch()
const servers: GitServer[] = []
let source: History
beforeAll(() => {
  source = history(folder.path)
})
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()))
  folder.remove()
})

/** Fetches a public repository, where the job's token is in reserve or not there, from a server that does so. */
async function fetched(server: Omit<GitServerOptions, 'root'>, withToken = true, ...more: readonly string[]) {
  const git = await startGitServer({ root: folder.path, ...server })
  servers.push(git)
  const account = [`credential-url ${git.url}`, 'credential-user x-access-token', `credential-token ${token}`]
  const lines = withToken ? [...account, 'credential-when refused'] : []
  const envelope = envelopeOf({ repo: `${git.url}/source`, sha: source.third }, ...lines, ...more)
  return { checkout: await startCheckout(folder.path, envelope).ended, git }
}
const shown = ({ requests }: GitServer): readonly string[] => requests.filter((request) => / Basic /.test(request))
const mentions = ({ dir }: Checkout): string =>
  execFileSync('sh', ['-c', 'grep -rl -e s3cret "$1" || true', 'sh', dir], { encoding: 'utf8' })

describe('a public repository', () => {
  it('is fetched without the token where its server answers', async () => {
    const { checkout, git } = await fetched({})
    expect(checkout.word).toBe(`ready ${source.third}`)
    expect(shown(git)).toEqual([])
  })

  it.each([403, 429, 404, 401])('is fetched with it where its server answers %d without', async (anonymous) => {
    const { checkout, git } = await fetched({ anonymous, token })
    expect([checkout.word, checkout.stderr]).toEqual([`ready ${source.third}`, ''])
    expect(checkout.stdout).toMatch(/^the server wants a credential \(.*\): trying again with the job's token\n/)
    // At once, and not only where it is asked for.
    const first = git.requests.findIndex((request) => / Basic /.test(request))
    expect(git.requests.slice(first).filter((request) => !/ Basic /.test(request))).toEqual([])
    expect(mentions(checkout)).toBe('')
    expect(checkout.stdout).not.toContain('s3cret')
  })

  it.each([
    [429, 'limited', 'limits what this address fetches of'],
    [403, 'refused', 'was refused'],
  ])('that is not to be had says why, where there is no token: %d', async (anonymous, failure, text) => {
    const { checkout } = await fetched({ anonymous }, false)
    expect(checkout.word).toMatch(new RegExp(`^failed ${failure} .*${text}`))
  })

  it.each([429, 503])('is asked for again when its server says, after %d', async (status) => {
    const { checkout } = await fetched({ failing: { status, times: 1, retryAfter: 2 } }, false)
    expect(checkout.word).toBe(`ready ${source.third}`)
    expect(checkout.stdout).toMatch(/^fatal: .*: trying again in 2 s\n/)
    expect(mentions(checkout)).toBe('')
  })

  it('is not waited for past the start timeout', async () => {
    const startBy = Math.floor(Date.now() / 1_000) + 600
    const limited = { failing: { status: 429, times: 9, retryAfter: 3_600 } }
    const { checkout, git } = await fetched(limited, false, `start-by ${startBy}`)
    expect(checkout.word).toMatch(/^failed limited .* without a credential \(it asks to wait 3600 s\)$/)
    expect(git.requests).toHaveLength(1)
  })

  it('whose token is refused too says so', async () => {
    const { checkout } = await fetched({ anonymous: 403, token: 'another' })
    expect(checkout.word).toMatch(/^failed refused the token was refused/)
  })
})
