import { afterAll, describe, expect, it } from '@jest/globals'
import { readActionInputs, readRunContext } from '../../src/action/runner.ts'
import { inJob } from '../support/in-job.ts'
import { removeTemporaryFolders } from '../support/repository.ts'

afterAll(removeTemporaryFolders)

const given = async (inputs: Readonly<Record<string, string>>) => {
  const { result, log } = await inJob({ inputs }, readActionInputs)
  return { log, texts: Object.fromEntries(Object.entries(result.given).map(([name, one]) => [name, one?.texts])) }
}

describe('the inputs of a step', () => {
  it('are those that are not empty, with a script as it is written', async () => {
    const { texts } = await given({ command: ' make test\n', timeout: ' 5m ', branch: '  ' })
    expect(texts).toEqual({ command: [' make test\n'], timeout: ['5m'] })
  })

  it('are pairs line by line, without empty lines and with all that belongs to a value', async () => {
    const { texts } = await given({ env: 'A=1\r\n\r\n  B= 2 # no comment \n' })
    expect(texts).toEqual({ env: ['A=1', 'B= 2 # no comment '] })
  })

  it('hide what is secret, a value without its name', async () => {
    const { log } = await given({ token: 'ghs_job_token', 'secret-env': 'PASSWORD=hunter2=hunter2' })
    expect(log).toContain('::add-mask::ghs_job_token\n')
    expect(log).toContain('::add-mask::hunter2=hunter2\n')
    expect(log).not.toMatch(/^::add-mask::PASSWORD/m)
  })
})

describe('what the runner says of a run', () => {
  const base = { GITHUB_REPOSITORY: 'owner/name', GITHUB_SHA: 'ABC', GITHUB_REF: 'refs/heads/main' }

  it('has a server of its own where none is named, and a commit in small letters', () => {
    expect(readRunContext({ ...base, GITHUB_EVENT_NAME: 'push' })).toEqual({
      ...{ serverUrl: 'https://github.com', repository: 'owner/name', eventName: 'push' },
      ...{ sha: 'abc', ref: 'refs/heads/main', payload: undefined },
    })
    expect(readRunContext({ ...base, GITHUB_SERVER_URL: 'https://ghe.example' }).serverUrl).toBe('https://ghe.example')
  })

  it("has the event's payload where that can be read", async () => {
    const { result } = await inJob({ payload: { repository: { private: true } } }, readRunContext)
    expect(result.payload).toEqual({ repository: { private: true } })
    expect(readRunContext({ ...base, GITHUB_EVENT_PATH: '/nowhere' }).payload).toBeUndefined()
  })
})
