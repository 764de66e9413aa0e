import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { localEngine } from '../../src/adapters/local/engine.ts'
import { endWithJanitor, startJanitor } from '../../src/adapters/local/janitor.ts'
import { taskFolder } from '../../src/adapters/local/remains.ts'
import { systemRandom } from '../../src/adapters/node/random.ts'
import { describeEngine, type Subject } from '../support/engine-contract.ts'
import { attemptOf } from '../support/plan.ts'
import { processesWith } from '../support/processes.ts'
import { inProject } from '../support/project.ts'
import { newRepository, removeTemporaryFolders, temporaryFolder } from '../support/repository.ts'
import { until } from '../support/until.ts'

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

it('ends what still runs when it is closed, also a task whose log is not read', async () => {
  const own = localEngine(scripts, process.env)
  const task = await own.start(subject().plan('while :; do echo more; done'), attemptOf(), never)
  await own.close()
  expect(await own.inspect(task)).toMatchObject({ phase: 'stopped' })
})

it('keeps the folder of a task closed to other users of the machine', async () => {
  const plan = subject().plan('sleep 60')
  const task = await engine.start(plan, attemptOf(), never)
  expect(statSync(taskFolder(plan.executionId)).mode & 0o777).toBe(0o700)
  await engine.stop(task, 'cancelled')
})

it('gives a task whose wrapper is killed the code of that signal', async () => {
  const plan = subject().plan('sleep 60')
  const task = await engine.start(plan, attemptOf(), never)
  const [wrapper = 0] = processesWith(`${scripts.wrapper} ${taskFolder(plan.executionId)}`)
  process.kill(wrapper, 'SIGKILL')
  let state = await engine.inspect(task)
  for (; state.phase !== 'stopped'; state = await engine.inspect(task)) await setTimeout(5)
  expect(state).toMatchObject({ exitCode: 137, reason: 'the wrapper was ended by SIGKILL' })
})

it('says what is missing when it cannot start', async () => {
  const broken = localEngine(scripts, { PATH: '/nowhere' })
  await expect(broken.start(subject().plan('true'), attemptOf(), never)).rejects.toThrow('cannot start')
  await broken.close()
})

describe('the janitor', () => {
  const victims: ChildProcess[] = []
  afterEach(() => victims.splice(0).forEach((one) => void one.kill('SIGKILL')))

  /** A process that sleeps in a folder, with an environment of its own. */
  function sleeper(cwd: string, env: NodeJS.ProcessEnv = {}): ChildProcess {
    mkdirSync(cwd, { recursive: true })
    const one = spawn('sleep', ['600'], { cwd, env: { PATH: process.env['PATH'], ...env } })
    victims.push(one)
    return one
  }
  const isKilled = (one: ChildProcess): boolean => one.signalCode === 'SIGKILL'

  it('kills what works in its folder or has its id, and nothing else, with any names of folders and variables', async () => {
    const [root, id] = [temporaryFolder(), systemRandom.executionId()]
    const dir = join(root, 'task')
    const [bystander, beside] = [sleeper(join(root, 'elsewhere')), sleeper(`${dir}-2`)]
    const own = [
      sleeper(dir),
      sleeper(join(dir, `ws/ /proc/${bystander.pid}/cwd -> x`)),
      sleeper(join(dir, 'a\nb')),
      sleeper(join(root, 'elsewhere'), { MYCLI_EXECUTION_ID: id }),
    ]
    const named = [
      sleeper(join(root, `x -> ${dir}`)),
      sleeper(root, { MYCLI_EXECUTION_ID: `${id}x` }),
      sleeper(root, { OTHER: `MYCLI_EXECUTION_ID=${id}` }),
    ]
    await endWithJanitor(await startJanitor(scripts.janitor, dir, id))
    await until(() => own.every(isKilled), 'the end of what is its own', 10_000)
    expect([bystander, beside, ...named].map(isKilled)).toEqual([false, false, false, false, false])
  })
})
