import { afterAll, describe, expect, it } from '@jest/globals'
import type { Caller, OpenedEngine, RunOrder } from '../../src/compose/caller.ts'
import { checkRun, finishRun, runWhenOpen, startRun } from '../../src/compose/run.ts'
import type { Settings } from '../../src/core/settings/resolve.ts'
import { resolveSettings } from '../../src/core/settings/resolve.ts'
import type { GitSecrets } from '../../src/core/source/git-hosts.ts'
import { noRetries } from '../../src/core/task/attempts.ts'
import type { TaskPlan } from '../../src/core/task/task.ts'
import { callerWith, contextWith, orderWith, scriptsFolder, stepSettings } from '../support/caller.ts'
import { portsOf, type RecordedOutput, recordedOutput, scriptedEngine, stoppedWith } from '../support/fakes.ts'
import { type RawInputs, settingsOf, sourceOf } from '../support/inputs.ts'
import { newRepository, removeTemporaryFolders } from '../support/repository.ts'

afterAll(removeTemporaryFolders)

const never = new AbortController().signal
const stored: GitSecrets = { github: 'arn:github', gitlab: 'arn:gitlab', ssh: 'arn:ssh' }
const other = 'https://github.com/another/repository'

interface Opened extends OpenedEngine {
  readonly plans: TaskPlan[]
  readonly closed: string[]
}

/** An engine that is ready, whose task ends at once. */
function openedWith(changes: Partial<OpenedEngine> = {}): Opened {
  const [plans, closed]: [TaskPlan[], string[]] = [[], []]
  const engine = scriptedEngine([{ state: stoppedWith(3) }])
  return {
    ...portsOf({
      engine: {
        ...engine,
        async start(plan, attempt, signal) {
          plans.push(plan)
          return engine.start(plan, attempt, signal)
        },
      },
    }),
    machine: undefined,
    retries: noRetries,
    gitSecrets: {},
    close: async () => void closed.push('closed'),
    plans,
    closed,
    ...changes,
  }
}

const run = (opened: OpenedEngine, order: RunOrder, caller: Caller = callerWith()) =>
  runWhenOpen(Promise.resolve(opened), order, { caller, signal: never })

/** The settings of a command line whose file names what is given. */
const withFile = (file: RawInputs): Settings =>
  resolveSettings([sourceOf({ command: ['true'] }), sourceOf(file, '.mycli.yaml')], 'cli')

describe('a run', () => {
  it('carries out the order on the engine that is ready, and closes that', async () => {
    const opened = openedWith()
    const order = orderWith(settingsOf({ command: ['make'] }))
    const { verdict } = await run(opened, order)
    expect(verdict).toMatchObject({ exitCode: 3, status: 'failure' })
    expect(opened.plans).toMatchObject([
      { executionId: order.executionId, script: 'make', source: order.origin.source, credentials: { persist: false } },
    ])
    expect(opened.closed).toEqual(['closed'])
  })

  it('closes its engine when it fails, too', async () => {
    const engine = { ...scriptedEngine([]), start: () => Promise.reject(new Error('no')) }
    const opened = openedWith({ ...portsOf({ engine }) })
    await expect(run(opened, orderWith(settingsOf({})))).rejects.toThrow('no')
    expect(opened.closed).toEqual(['closed'])
  })

  it('is started again as often as its engine allows', async () => {
    const interrupted = {
      ...({ phase: 'stopped', exitCode: 143, reason: 'Spot' } as const),
      notice: { kind: 'interrupted', meaning: 'Taken away.', hint: undefined, again: 'capacity' } as const,
    }
    const tries = async (onInterruption: number): Promise<number> => {
      const engine = scriptedEngine([{ state: interrupted }])
      await run(
        openedWith({ ...portsOf({ engine }), retries: { capacity: 'spot', onInterruption } }),
        orderWith(settingsOf({})),
      )
      return engine.started.length
    }
    expect([await tries(0), await tries(2)]).toEqual([1, 3])
  })
})

describe('a credential that the stack keeps', () => {
  const ssh = orderWith(settingsOf({}), {
    origin: { source: { repo: 'git@git.example:a/b', sha: undefined, branch: 'main' }, credentials: { persist: true } },
  })
  const jobToken = { url: 'https://github.com', user: 'x-access-token', token: 'ghs_job' }
  const elsewhere = { source: { repo: other, sha: undefined, branch: 'main' }, credentials: { persist: false } }

  it.each<[string, RunOrder, Partial<Caller>, object]>([
    ['on a command line', orderWith(settingsOf({ repo: [other] }), { origin: elsewhere }), {}, { kind: 'github' }],
    ['on a command line in a clone', orderWith(settingsOf({})), {}, { kind: 'github' }],
    ['for an SSH address', ssh, {}, { kind: 'ssh' }],
    [
      "in a step, instead of the job's token",
      orderWith(stepSettings({ repo: [other] }), {
        origin: { ...elsewhere, credentials: { persist: false, token: jobToken } },
      }),
      { frontEnd: 'action', context: contextWith() },
      { kind: 'github' },
    ],
  ])('is used %s, and that is said', async (_what, order, caller, kind) => {
    const [opened, output] = [openedWith({ gitSecrets: stored }), recordedOutput()]
    await run(opened, order, callerWith({ ...caller, output }))
    expect(opened.plans[0]?.credentials.stored).toMatchObject(kind)
    expect(opened.plans[0]?.credentials).not.toHaveProperty('token')
    expect(output.notes).toEqual([
      expect.stringMatching(/^fetches with the credential for (github|ssh) that the stack keeps$/),
    ])
  })

  it.each<[string, RunOrder, Partial<Caller>, GitSecrets]>([
    [
      'on a command line whose file names the repository',
      orderWith(withFile({ repo: [other] }), { origin: elsewhere }),
      {},
      stored,
    ],
    [
      'in a step whose file names the repository',
      orderWith(stepSettings({}, { repo: [other] }), { origin: elsewhere }),
      { frontEnd: 'action', context: contextWith() },
      stored,
    ],
    [
      "in a step whose token reads the workflow's own repository",
      orderWith(stepSettings({}), {
        origin: { ...orderWith(stepSettings({})).origin, credentials: { persist: false, token: jobToken } },
      }),
      { frontEnd: 'action', context: contextWith() },
      stored,
    ],
    ['where the stack has none', orderWith(settingsOf({})), {}, {}],
  ])('is not used %s, and nothing is said', async (_what, order, caller, gitSecrets) => {
    const [opened, output] = [openedWith({ gitSecrets }), recordedOutput()]
    await run(opened, order, callerWith({ ...caller, output }))
    expect(opened.plans[0]?.credentials).toEqual(order.origin.credentials)
    expect(output.notes).toEqual([])
  })
})

describe('a run that is cancelled while its engine is made ready', () => {
  it('ends at once, with nothing to look after, and closes what is ready too late', async () => {
    const cancelling = new AbortController()
    const opened = openedWith()
    let open: (engine: OpenedEngine) => void = () => {}
    const opening = new Promise<OpenedEngine>((resolve) => {
      open = resolve
    })
    const done = runWhenOpen(opening, orderWith(settingsOf({})), { caller: callerWith(), signal: cancelling.signal })
    cancelling.abort()
    expect(await done).toEqual({
      verdict: {
        ...{ exitCode: 130, status: 'cancelled' },
        summary: 'The run was cancelled before a task was started.',
        section: 'The run was cancelled',
      },
      files: { output: '', env: '', summary: '', path: '' },
      seconds: undefined,
      mayStillRun: false,
    })
    expect(opened.closed).toEqual([])
    open(opened)
    await new Promise((resolve) => setImmediate(resolve))
    expect([opened.plans, opened.closed]).toEqual([[], ['closed']])
  })

  it('does not mind that it could not be made ready', async () => {
    const cancelling = new AbortController()
    let fail: (error: Error) => void = () => {}
    const opening = new Promise<OpenedEngine>((_resolve, reject) => {
      fail = reject
    })
    const done = runWhenOpen(opening, orderWith(settingsOf({})), { caller: callerWith(), signal: cancelling.signal })
    cancelling.abort()
    fail(new Error('no region'))
    expect((await done).verdict.exitCode).toBe(130)
    await new Promise((resolve) => setImmediate(resolve))
  })
})

describe('settings that contradict the engine', () => {
  const path = { repo: ['./here'] }
  const size = { repo: ['o/n'], cpu: ['4096'], memory: ['1024'] }

  it.each<[string, Settings, string]>([
    ['a path, on the command line', settingsOf(path), '<repo>: is a path'],
    ['a path, in a step', stepSettings(path), '<repo>: is a path'],
    ['a size that Fargate has not, on the command line', settingsOf(size), '<memory>: '],
    ['a size that Fargate has not, in a step', stepSettings(size), '<memory>: '],
  ])('are refused before anything is asked: %s', (_what, settings, message) => {
    expect(() => checkRun(settings)).toThrow(new RegExp(`^${message}`))
  })

  it('are no such thing to an engine that ignores them', () => {
    expect(() => checkRun(settingsOf({ ...size, ...path, engine: ['local'] }))).not.toThrow()
    expect(() => checkRun(settingsOf({ repo: ['o/n'] }))).not.toThrow()
  })
})

describe('a local run from beginning to end', () => {
  const started = async (output: RecordedOutput, signal: AbortSignal, more: RawInputs = {}) => {
    const repository = newRepository()
    const source = { repo: repository.path, sha: repository.git('rev-parse', 'HEAD'), branch: undefined }
    const settings = settingsOf({ engine: ['local'], command: ['echo "$A"; cat README; exit 7'], ...more })
    const order = orderWith(settings, {
      origin: { source, credentials: { persist: false } },
      notices: ['first of all'],
    })
    const environment = { PATH: process.env['PATH'], A: 'inherited' }
    return startRun(order, callerWith({ output, bundle: scriptsFolder(), environment }), signal)
  }

  it('says what was to be said, what means nothing here, and then runs the commit', async () => {
    const output = recordedOutput()
    const { verdict, mayStillRun } = await started(output, never, { cpu: ['2048'] })
    expect([verdict.exitCode, mayStillRun]).toEqual([7, false])
    expect(output.notes.slice(0, 2)).toEqual(['first of all', expect.stringContaining('<cpu>')])
    expect(output.printed).toEqual(['inherited', 'A repository of the tests.'])
  })

  it('that was cancelled before starts nothing', async () => {
    const output = recordedOutput()
    const { verdict } = await started(output, AbortSignal.abort())
    expect([verdict.exitCode, output.printed]).toEqual([130, []])
  })
})

describe('a run that was killed', () => {
  const killed = (place: string) => ({
    ...{ executionId: 'q'.repeat(20), place },
    inputs: { 'role-to-assume': undefined, audience: undefined },
  })

  it('and had kept no place is finished on this machine, where nothing is left of it', async () => {
    expect(await finishRun(killed(''), callerWith({ bundle: scriptsFolder() }))).toBeUndefined()
  })

  it.each(['{}', '{"engine":"batch"}', '{"engine":"toString"}', '{"engine":7}'])(
    'and kept a place of no engine that is known (%s) is not finished, and that is said',
    async (place) => {
      await expect(finishRun(killed(place), callerWith())).rejects.toThrow('names no engine')
    },
  )
})
