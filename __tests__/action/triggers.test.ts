import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { type GitServer, startGitServer } from '../support/git-server.ts'
import { type ApiAnswers, type GitHubApi, startGitHubApi } from '../support/github-api.ts'
import { endStarted } from '../support/processes.ts'
import { newRepository, removeTemporaryFolders, type TestRepository, temporaryFolder } from '../support/repository.ts'
import { runStep, type StepOptions, type StepResult, startStep } from '../support/runner.ts'

const token = 'ghs_theTokenOfTheJob0123'
let origin: TestRepository
let scratch: string
let server: GitServer
let merge: string
let tip: string

beforeAll(async () => {
  scratch = temporaryFolder()
  const root = temporaryFolder()
  mkdirSync(join(root, 'owner'))
  origin = newRepository()
  tip = origin.commit('file', 'tip')
  origin.git('checkout', '--quiet', '--detach', 'HEAD~1')
  merge = origin.commit('merge', 'x')
  origin.git('update-ref', 'refs/pull/7/merge', merge)
  origin.git('checkout', '--quiet', 'main')
  origin.git('clone', '--quiet', '--mirror', origin.path, join(root, 'owner', 'name'))
  server = await startGitServer({ root, token })
})
afterEach(endStarted)
afterAll(async () => {
  await server.close()
  removeTemporaryFolders()
})

/** A step of a job that has checked out nothing. */
async function step(
  env: Record<string, string>,
  more: Partial<StepOptions> = {},
  answers: ApiAnswers = { file: 404, commit: 200 },
): Promise<StepResult & { readonly api: GitHubApi }> {
  const api = await startGitHubApi(answers)
  const result = await runStep({
    scratch,
    token,
    payload: { repository: { private: true } },
    ...more,
    inputs: { engine: 'local', command: 'git rev-parse HEAD; ls', ...more.inputs },
    env: { GITHUB_SERVER_URL: server.url, GITHUB_API_URL: api.url, GITHUB_SHA: tip, ...env },
  })
  await api.close()
  return { ...result, api }
}

// Which commit that is for each event is pure, and tested there.
describe('where nothing is checked out, the commit of the event is fetched with the token of the job:', () => {
  it.each<[string, () => Record<string, string>, () => string]>([
    ['push', () => ({}), () => tip],
    [
      'pull_request',
      () => ({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: merge }),
      () => merge,
    ],
  ])('%s', async (_what, env, sha) => {
    const { code, log } = await step(env())
    expect(log).toContain(`\n${sha()}\n`)
    expect(code).toBe(0)
    expect(log.replace(`::add-mask::${token}`, '')).not.toContain(token)
  })

  it('and a token that is wrong is named', async () => {
    const { code, log } = await step({}, { token: 'ghs_wrong' })
    expect(code).toBe(125)
    expect(log).toContain('the token was refused')
  })
})

it('says when the workspace stands elsewhere, and runs the commit of the event all the same', async () => {
  const { log } = await step({ GITHUB_SHA: merge, GITHUB_REF: 'refs/pull/7/merge' }, { workspace: origin.path })
  expect(log).toContain(`The workspace is checked out at ${tip}; ${merge} is what runs.`)
  expect(log).toContain(`\n${merge}\n`)
})

it('fetches from the server where the workspace is a partial clone, which lacks what was left out', async () => {
  const partial = temporaryFolder()
  origin.git('config', 'uploadpack.allowFilter', 'true')
  origin.git('clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${origin.path}`, partial)
  const { code, log } = await step({}, { workspace: partial, inputs: { command: 'cat file' } })
  expect(log).toContain('\ntip\n')
  expect(code).toBe(0)
})

it('hears a cancel while GitHub is silent', async () => {
  const silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const run = startStep({
    scratch,
    inputs: { engine: 'local', command: 'true' },
    env: {
      GITHUB_SERVER_URL: server.url,
      GITHUB_API_URL: `http://127.0.0.1:${(silent.address() as AddressInfo).port}`,
      GITHUB_SHA: tip,
    },
  })
  await once(silent, 'connection')
  run.process.kill('SIGINT')
  expect(await run.result).toMatchObject({ code: 130, outputs: { status: 'cancelled', 'exit-code': '130' } })
  silent.close()
})

describe('the settings file', () => {
  const file = 'command: echo from the file\nenv:\n  A: 1\ntimeout: 30m\nbranch: side\n'

  it('is read through the API at the commit where nothing is checked out, with the token', async () => {
    const { log, code, api } = await step({}, { inputs: { command: '' } }, { file: 200, text: file })
    expect(code).toBe(0)
    expect(log).toContain('\nfrom the file\n')
    expect(log).toMatch(/^timeout +\.mycli\.yaml +30 min$/m)
    expect(log).toContain('branch of .mycli.yaml does not apply')
    expect(api.requests).toEqual([`GET /repos/owner/name/contents/.mycli.yaml?ref=${tip} token ${token}`])
  })

  it('gives way to the inputs', async () => {
    const { log } = await step({}, { inputs: { timeout: '5m' } }, { file: 200, text: file })
    expect(log).toMatch(/^timeout +input +5 min$/m)
  })

  it.each<[string, ApiAnswers, string]>([
    ['401', { file: 401 }, 'the token is not valid (401)'],
    ['403', { file: 403 }, 'access is refused (403)'],
    ['404 for the commit too', { file: 404, commit: 404 }, 'Add "contents: read" to the permissions of the job'],
    ['500', { file: 500 }, 'it answers 500'],
  ])('cannot be read: %s', async (_what, answers, message) => {
    const { code, log } = await step({}, {}, answers)
    expect(code).toBe(125)
    expect(log).toContain(message)
  })

  it('need not be there, unless it was named', async () => {
    expect((await step({})).code).toBe(0)
    const named = await step({}, { inputs: { config: 'ci/mycli.yaml' } })
    expect(named.log).toContain('there is no file "ci/mycli.yaml"')
  })

  it('has its problems named with their place', async () => {
    const { code, log } = await step({}, {}, { file: 200, text: 'brunch: main\n' })
    expect(code).toBe(125)
    expect(log).toMatch(/\.mycli\.yaml:1:1: .*branch/)
  })

  it('is not asked for when the inputs are wrong', async () => {
    const { code, api } = await step({}, { inputs: { timeout: 'soon' } })
    expect(code).toBe(125)
    expect(api.requests).toEqual([])
  })
})
