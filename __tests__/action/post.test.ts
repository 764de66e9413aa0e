import { existsSync, mkdirSync } from 'node:fs'
import { afterAll, describe, expect, it } from '@jest/globals'
import { post } from '../../src/action/post.ts'
import { taskFolder } from '../../src/adapters/local/remains.ts'
import { scriptsFolder } from '../support/caller.ts'
import { inJob, type JobResult } from '../support/in-job.ts'
import { removeTemporaryFolders } from '../support/repository.ts'

afterAll(removeTemporaryFolders)

const id = 'pqrstuvwxyz234567abc'
const folder = taskFolder(id)
const finished = (state: Readonly<Record<string, string>>): Promise<JobResult<number>> =>
  inJob({ state }, (env) => post({ env, bundle: scriptsFolder() }))

describe('post', () => {
  it.each<[string, Record<string, string>]>([
    ['main has ended', { 'execution-id': id, ended: 'true' }],
    ['main has not begun', {}],
    ['the id is none of ours', { 'execution-id': '../../../etc' }],
  ])('does nothing where %s', async (_what, state) => {
    // What was kept would have to be warned of.
    expect(await finished({ place: '{', ...state })).toMatchObject({ result: 0, log: '' })
  })

  it('removes what is left of a local task, and says so', async () => {
    mkdirSync(folder)
    const { result, log } = await finished({ 'execution-id': id })
    expect([result, log]).toEqual([0, `What was left of execution ${id} has been stopped and removed.\n`])
    expect(existsSync(folder)).toBe(false)
  })

  it('says nothing where nothing is left', async () => {
    expect(await finished({ 'execution-id': id })).toMatchObject({ result: 0, log: '' })
  })

  it('warns of what it cannot finish, and does not fail the job', async () => {
    const { result, log } = await finished({ 'execution-id': id, place: '{"engine":"other"}' })
    expect(result).toBe(0)
    expect(log).toMatch(new RegExp(`^::warning::What is left of execution ${id} could not be removed: .*engine`))
  })
})
