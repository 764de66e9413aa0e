import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chooseOrigin, findWorkspace } from '../../src/action/origin.ts'
import type { WorkingCopy } from '../../src/core/source/source.ts'
import { contextWith, stepSettings } from '../support/caller.ts'
import type { RawInputs } from '../support/inputs.ts'
import { newRepository, removeTemporaryFolders, type TestRepository, temporaryFolder } from '../support/repository.ts'

let repository: TestRepository
let workspace: WorkingCopy
let sha: string
beforeAll(async () => {
  repository = newRepository()
  sha = repository.commit('file', 'new')
  workspace = (await findWorkspace({ GITHUB_WORKSPACE: repository.path })) as WorkingCopy
})
afterAll(removeTemporaryFolders)

const url = 'https://github.com/owner/name'
const chosen = (
  raw: RawInputs,
  context: Parameters<typeof contextWith>[0] = {},
  there: WorkingCopy | undefined = workspace,
) =>
  chooseOrigin(stepSettings({ engine: ['local'], token: ['ghs_job'], ...raw }), contextWith({ sha, ...context }), there)

describe('the workspace', () => {
  it('is what is checked out there, if anything is', async () => {
    expect(workspace).toMatchObject({ head: sha, branch: 'main' })
    expect(await findWorkspace({ GITHUB_WORKSPACE: temporaryFolder() })).toBeUndefined()
    expect(await findWorkspace({ GITHUB_WORKSPACE: '/not/there' })).toBeUndefined()
    expect(await findWorkspace({})).toBeUndefined()
  })
})

describe('the commit of the event', () => {
  it('is taken from the workspace by the local engine, without credentials', async () => {
    expect(await chosen({})).toEqual({
      source: { repo: url, sha, branch: undefined, ref: 'refs/heads/main' },
      origin: {
        source: { repo: workspace.path, origin: 'https://github.com/owner/name', sha, branch: undefined },
        credentials: { persist: false },
      },
      notices: [],
    })
  })

  it.each<[string, RawInputs]>([
    ['on Fargate', { engine: ['fargate'] }],
    ['with submodules', { submodules: ['true'] }],
    ['with large files', { lfs: ['true'] }],
    ['with more history', { 'fetch-depth': ['0'] }],
    ["with credentials for the command's git", { 'persist-credentials': ['true'] }],
  ])("is fetched from the server with the job's token %s", async (_what, raw) => {
    const { origin, source } = await chosen(raw)
    expect(origin.source).toEqual(source)
    expect(origin.source?.repo).toBe(url)
    expect(origin.credentials.token).toMatchObject({ token: 'ghs_job' })
  })

  it('is fetched where the workspace has it not, and it is said that the workspace is elsewhere', async () => {
    const missing = '0123456789'.repeat(4)
    const { origin, notices } = await chosen({}, { sha: missing })
    expect(origin.source).toMatchObject({ repo: url, sha: missing })
    expect(notices).toEqual([`The workspace is checked out at ${sha}; ${missing} is what runs.`])
  })

  it('is taken from a workspace that has it, though another one is checked out, which is said', async () => {
    const first = repository.git('rev-parse', 'HEAD~1')
    const { origin, notices } = await chosen({}, { sha: first })
    expect(origin.source).toEqual({
      ...{ repo: workspace.path, origin: 'https://github.com/owner/name' },
      ...{ sha: first, branch: undefined },
    })
    expect(notices).toEqual([`The workspace is checked out at ${sha}; ${first} is what runs.`])
  })

  it('is fetched where nothing is checked out', async () => {
    const { origin, notices } = await chooseOrigin(stepSettings({ engine: ['local'] }), contextWith({ sha }), undefined)
    expect([origin.source?.repo, notices]).toEqual([url, []])
  })
})

describe('another repository', () => {
  it('is never taken from the workspace, and its commit is none that the workspace could be at', async () => {
    const { origin, notices } = await chosen({ repo: ['other/name'], sha: [sha] })
    expect(origin.source?.repo).toBe('https://github.com/other/name')
    expect(notices).toEqual([])
    const first = repository.git('rev-parse', 'HEAD~1')
    expect((await chosen({ repo: ['other/name'], sha: [first] })).notices).toEqual([])
  })

  it('has its default branch run where none is named, which is said', async () => {
    const { source, notices } = await chosen({ repo: ['other/name'] })
    expect([source?.sha, source?.branch, notices.length]).toEqual([undefined, undefined, 1])
  })
})

describe('a step without a checkout', () => {
  it('has no commit and no credential, though the job has a token and a key', async () => {
    expect(await chosen({ checkout: ['false'], engine: ['fargate'], 'ssh-key': ['key'] })).toEqual({
      source: undefined,
      origin: { source: undefined, credentials: { persist: false } },
      notices: [],
    })
  })
})
