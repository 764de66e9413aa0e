import { afterAll, describe, expect, it } from '@jest/globals'
import { callerOf, tagsFor } from '../../src/action/caller.ts'
import { githubOutput } from '../../src/action/output.ts'
import { readJob } from '../../src/action/runner.ts'
import { contextWith } from '../support/caller.ts'
import { inJob } from '../support/in-job.ts'
import { removeTemporaryFolders } from '../support/repository.ts'

afterAll(removeTemporaryFolders)

const job = readJob({
  GITHUB_WORKFLOW: 'CI',
  GITHUB_JOB: 'test',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_ACTOR: 'octocat',
})
const event = contextWith({ sha: 'e'.repeat(40), ref: 'refs/pull/1/merge' })

describe('the tags of a task', () => {
  it("are the workflow's, and the commit that it runs, not the event's", () => {
    const source = { repo: 'https://github.com/other/name', sha: 'a'.repeat(40), branch: 'side' }
    expect(tagsFor(source, event, job)).toEqual({
      repository: 'owner/name',
      sha: 'a'.repeat(40),
      ref: 'side',
      workflow: 'CI',
      job: 'test',
      'run-id': '4711',
      'run-attempt': '2',
      actor: 'octocat',
    })
  })

  it("are the event's where the run has no commit or branch of its own", () => {
    const source = { repo: 'https://github.com/owner/name', sha: undefined, branch: undefined }
    expect(tagsFor(source, event, job)).toMatchObject({ sha: 'e'.repeat(40), ref: 'refs/pull/1/merge' })
  })
})

describe('a step, as an engine sees it', () => {
  const callerIn = (env: NodeJS.ProcessEnv) =>
    callerOf({ env: { GITHUB_RUN_ID: '4711', ...env }, bundle: '/dist' }, event, githubOutput())

  it('has its run in the name of its sessions', () => {
    expect(callerIn({})).toMatchObject({
      ...{ frontEnd: 'action', bundle: '/dist', context: event, sessionName: 'mycli-owner-name-4711' },
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    })
  })

  it.each([
    [{ RUNNER_TEMP: '/runner', TMPDIR: '/tmpdir' }, '/runner'],
    [{ RUNNER_TEMP: '', TMPDIR: '/tmpdir' }, '/tmpdir'],
    [{}, '/tmp'],
  ])('shares a folder with post: %j', (env, folder) => {
    expect(callerIn(env).sharedFolder).toBe(folder)
  })

  it('keeps its place for post, and hides secrets in the log', async () => {
    const { state, log } = await inJob({}, () => {
      const caller = callerIn({})
      caller.keepPlace('there')
      caller.mask('hunter2hunter2')
    })
    expect(state).toEqual({ place: 'there' })
    expect(log).toContain('::add-mask::hunter2hunter2\n')
  })
})
