import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { localEngine } from '../../src/adapters/local/engine.ts'
import { systemRandom } from '../../src/adapters/node/random.ts'
import { describeEngine, type Subject } from '../support/engine-contract.ts'
import { attemptOf } from '../support/plan.ts'
import { inProject } from '../support/project.ts'
import { newRepository, removeTemporaryFolders } from '../support/repository.ts'

const scripts = {
  checkout: inProject('docker', 'checkout.sh'),
  wrapper: inProject('docker', 'run.sh'),
  janitor: inProject('src', 'adapters', 'local', 'janitor.sh'),
}
const engine = localEngine(scripts, process.env)
const never = new AbortController().signal
let repo: string

beforeAll(() => {
  repo = newRepository().path
})
afterAll(async () => {
  await engine.close()
  removeTemporaryFolders()
})

const subject = (): Subject => ({
  engine,
  pauseMs: 5,
  plan: (script, more = {}) => ({
    executionId: systemRandom.executionId(),
    source: { repo, sha: undefined, branch: 'main' },
    fetch: { depth: 1, submodules: 'false', lfs: false },
    credentials: { persist: false },
    script,
    shell: undefined,
    workingDirectory: undefined,
    env: {},
    timeoutSeconds: 60,
    startTimeoutSeconds: 60,
    ...more,
  }),
})

describeEngine('local', subject)

it('refuses what does not fit into its envelope, and starts nothing', async () => {
  const plan = subject().plan('x'.repeat(96 * 1024))
  await expect(engine.start(plan, attemptOf(), never)).rejects.toThrow('carries 98304 at most')
})

it('ends what still runs when it is closed, also a task that nobody reads', async () => {
  const own = localEngine(scripts, process.env)
  const task = await own.start(subject().plan('while :; do echo more; done'), attemptOf(), never)
  await own.close()
  expect(await own.inspect(task)).toMatchObject({ phase: 'stopped' })
})

it('says what is missing when it cannot start', async () => {
  const broken = localEngine(scripts, { PATH: '/nowhere' })
  await expect(broken.start(subject().plan('true'), attemptOf(), never)).rejects.toThrow('cannot start')
  await broken.close()
})
