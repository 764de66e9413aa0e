import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newRepository, removeTemporaryFolders, type TestRepository, temporaryFolder } from '../support/repository.ts'
import { runStep } from '../support/runner.ts'

let repository: TestRepository
let scratch: string
let sha: string

beforeAll(() => {
  scratch = temporaryFolder()
  repository = newRepository()
  sha = repository.commit('.mycli.yaml', 'env: {A: of the file}\nstack: prod\n')
})
afterAll(removeTemporaryFolders)

const step = (head: number) =>
  runStep({
    scratch,
    workspace: repository.path,
    inputs: { engine: 'local', command: 'echo "A is $A"' },
    payload: { pull_request: { base: { repo: { id: 1 } }, head: { repo: { id: head } } } },
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: sha },
  })

describe('a settings file that names a stack', () => {
  it('is refused, with its line, in the pull request of a fork, and nothing runs', async () => {
    const { code, log, outputs } = await step(2)
    expect(log).toContain('.mycli.yaml:2:8: stack: cannot be set here by a pull request from a fork.')
    expect(log).not.toContain('A is')
    expect(code).toBe(125)
    expect(outputs['status']).toBe('error')
  })

  it('is taken in one of the repository itself', async () => {
    const { code, log } = await step(1)
    expect(log).toContain('A is of the file\n')
    expect(code).toBe(0)
  })
})
