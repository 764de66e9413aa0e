import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { type Before, readSettingsFile } from '../../src/action/settings-file.ts'
import { UserError } from '../../src/core/errors.ts'
import { contextWith } from '../support/caller.ts'
import { type ApiAnswers, type GitHubApi, startGitHubApi } from '../support/github-api.ts'
import { type RawInputs, sourceOf } from '../support/inputs.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/repository.ts'

const open: GitHubApi[] = []
afterEach(() => Promise.all(open.splice(0).map((api) => api.close())))
afterAll(removeTemporaryFolders)

const token = 'ghs_theTokenOfTheJob0123'
const context = contextWith({ payload: { repository: { private: false } } })
const { signal } = new AbortController()

/** Reads the file through the API, which has these answers. */
async function fetched(answers: ApiAnswers, raw: RawInputs = {}, changes: Partial<Before> = {}) {
  const api = await startGitHubApi(answers)
  open.push(api)
  const input = sourceOf({ command: ['true'], token: [token], ...raw }, 'input')
  const env = { GITHUB_API_URL: api.url }
  const before = { input, context, workspace: undefined, env, signal, ...changes }
  const reading = await readSettingsFile(before).catch((error: unknown) => error as UserError)
  return { reading, requests: api.requests }
}

/** Reads the file of a workspace, which is made so. */
async function here(make: (root: string) => void) {
  const path = temporaryFolder()
  make(path)
  const workspace = { path, head: context.sha, branch: undefined, dirty: false, unpushed: false, partial: false }
  const input = sourceOf({ command: ['true'] }, 'input')
  return readSettingsFile({ input, context, workspace, env: {}, signal })
}

describe('the settings file through the API', () => {
  it("is read with the job's token, of a public repository, too", async () => {
    const { reading, requests } = await fetched({ file: 200, text: 'timeout: 5' })
    expect(reading).toMatchObject({ file: { name: '.mycli.yaml', given: { timeout: { texts: ['5'] } } } })
    expect(requests).toEqual([`GET /repos/owner/name/contents/.mycli.yaml?ref=${context.sha} token ${token}`])
  })

  it('is read without a token that was given for a repository elsewhere', async () => {
    const { requests } = await fetched({ file: 200 }, { repo: ['https://git.example.com/a/b'] })
    expect(requests.join()).not.toContain(token)
  })

  it('need not be there, in a commit that can be read', async () => {
    const { reading, requests } = await fetched({ file: 404, commit: 200, names: ['README.md'] })
    expect(reading).toEqual({ file: { name: '.mycli.yaml', given: {} } })
    expect(requests).toHaveLength(2)
  })

  it('is the one that counts where the workspace is checked out at another commit', async () => {
    const path = temporaryFolder()
    writeFileSync(join(path, '.mycli.yaml'), 'timeout: 9')
    const workspace = {
      path,
      head: 'a'.repeat(40),
      branch: undefined,
      remote: undefined,
      dirty: false,
      unpushed: false,
      partial: false,
    }
    const { reading } = await fetched({ file: 200, text: 'timeout: 5' }, {}, { workspace })
    expect(reading).toMatchObject({ file: { given: { timeout: { texts: ['5'] } } } })
  })

  it('has to be there where the workflow names it', async () => {
    const { reading } = await fetched({ file: 404, commit: 200 }, { config: ['other.yaml'] })
    expect(JSON.stringify(reading)).toContain(`there is no file \\"other.yaml\\" at ${context.sha}.`)
  })

  it('is read with the token where another repository of the same server is to run', async () => {
    const { requests } = await fetched({ file: 200 }, { repo: ['other/name'] })
    expect(requests.join()).toContain(token)
  })

  it('is not asked for where an input is wrong', async () => {
    const { reading, requests } = await fetched({ file: 200 }, { timeout: ['soon'] })
    expect(reading).toMatchObject({ message: expect.stringContaining('timeout') })
    expect(requests).toEqual([])
  })

  it('is not waited for once the job is cancelled', async () => {
    const { reading, requests } = await fetched({ file: 200 }, {}, { signal: AbortSignal.abort() })
    expect(reading).toBeInstanceOf(UserError)
    expect(requests).toEqual([])
  })

  it('that is called by another name is told', async () => {
    const { reading } = await fetched({ file: 404, commit: 200, names: ['.mycli.yml', 'a'] })
    expect(reading).toMatchObject({ notice: '.mycli.yml is not read: the settings file is called .mycli.yaml.' })
  })

  it.each<[string, ApiAnswers, RegExp, RegExp]>([
    ['no right to the commit', { file: 404, commit: 404 }, /may not read that repository/, /contents: read/],
    ['no right to the file', { file: 403 }, /access is refused \(403\)/, /contents: read/],
    ['a token that has ended', { file: 401 }, /token is not valid/, /token input/],
    ['the limit of an hour', { file: 403, headers: { 'x-ratelimit-remaining': '0' } }, /limits the requests/, /later/],
    ['a limit for a while', { file: 403, headers: { 'retry-after': '60' } }, /limits the requests/, /later/],
    ['a server that fails', { file: 500 }, /it answers 500/, /Run the job again/],
    ['too many requests', { file: 429 }, /limits the requests/, /later/],
  ])('that cannot be read says why: %s', async (_what, answers, message, hint) => {
    const { reading } = await fetched(answers)
    expect(reading).toBeInstanceOf(UserError)
    expect(reading).toMatchObject({ message: expect.stringMatching(message), hint: expect.stringMatching(hint) })
  })
})

describe('the settings file of the workspace', () => {
  it('is read where it is', async () => {
    const { file } = await here((root) => writeFileSync(join(root, '.mycli.yaml'), 'timeout: 5'))
    expect(file).toMatchObject({ given: { timeout: { texts: ['5'] } } })
  })

  it('is not read, and nothing of it quoted, where it is a link to another file of the runner', async () => {
    const { file } = await here((root) => {
      const outside = temporaryFolder()
      mkdirSync(join(outside, 'a'))
      writeFileSync(join(outside, 'a/secret'), 'password: hunter2')
      symlinkSync(join(outside, 'a/secret'), join(root, '.mycli.yaml'))
    })
    expect(file.problems).toEqual([{ where: '.mycli.yaml', message: 'is a link that leads out of the repository.' }])
    expect(JSON.stringify(file)).not.toContain('hunter2')
  })

  it('that is called by another name is told', async () => {
    const { notice } = await here((root) => writeFileSync(join(root, '.mycli.yml'), 'timeout: 5'))
    expect(notice).toBe('.mycli.yml is not read: the settings file is called .mycli.yaml.')
    expect(await here(() => {})).not.toHaveProperty('notice')
  })
})
