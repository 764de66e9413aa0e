import { describe, expect, it } from '@jest/globals'
import type { ExecutionHost, ExecutionRecord } from '../../src/app/execution-ports.ts'
import { findTask, stopExecution, whereaboutsOf } from '../../src/app/executions.ts'
import type { Execution } from '../../src/core/aws/executions.ts'
import { InputError, UserError } from '../../src/core/errors.ts'
import { fakeClock } from '../support/fakes.ts'

const id = 'abcdefghijklmnopqrst'
const hex = '0123456789abcdef'.repeat(2)
const arn = `arn:aws:ecs:eu-west-1:123456789012:task/noted/${hex}`
const record: ExecutionRecord = {
  ...{ execution: id, task: arn, region: 'eu-west-1', cluster: 'noted', logGroup: '/noted' },
}
const nothing = { region: undefined, cluster: undefined, logGroup: undefined }

const executionOf = (changes: Partial<Execution> = {}): Execution => ({
  ...{ execution: id, task: arn, state: 'running', createdAt: null, stoppedAt: null, exitCode: null },
  ...{ repository: null, sha: null, ref: null, actor: null, runId: null, cpu: null, memory: null },
  ...{ capacity: null, logGroup: null, ...changes },
})

/** A cluster whose lists grow: each answer is the next one, and the last one stays. */
function hostOf({
  running = [[]],
  all = [[]],
}: {
  readonly running?: readonly (readonly Execution[])[]
  readonly all?: readonly (readonly Execution[])[]
}) {
  const [stopped, clock] = [[] as string[], fakeClock()]
  const startMs = clock.now()
  const turn = { running: 0, all: 0 }
  const next = (list: 'running' | 'all', answers: readonly (readonly Execution[])[]): readonly Execution[] =>
    answers[Math.min(turn[list]++, answers.length - 1)] ?? []
  const host: ExecutionHost = {
    clock,
    running: async () => next('running', running),
    all: async () => next('all', all),
    stop: async (task) => stopped.push(task) > 0 && !task.startsWith('ended'),
  }
  return { host, stopped, seconds: () => (clock.now() - startMs) / 1_000 }
}

describe('where an execution is', () => {
  it('is what was given, where nothing is known of it', () => {
    const given = { region: 'us-east-1', cluster: 'mine', logGroup: '/mine' }
    expect(whereaboutsOf(id, undefined, given)).toBe(given)
    expect(whereaboutsOf(hex, undefined, given)).toBe(given)
  })

  it('is what was noted when it was started', () => {
    expect(whereaboutsOf(id, record, nothing)).toEqual({
      ...{ region: 'eu-west-1', cluster: 'noted', logGroup: '/noted' },
    })
    expect(whereaboutsOf(id, record, { ...nothing, logGroup: '/mine' }).logGroup).toBe('/mine')
  })

  it("is what its task's ARN says", () => {
    expect(whereaboutsOf(arn, undefined, nothing)).toEqual({
      ...{ region: 'eu-west-1', cluster: 'noted', logGroup: undefined },
    })
  })

  it('may be given once more, the cluster by name or ARN', () => {
    const cluster = 'arn:aws:ecs:eu-west-1:123456789012:cluster/noted'
    expect(whereaboutsOf(arn, undefined, { ...nothing, region: 'eu-west-1', cluster }).cluster).toBe('noted')
    expect(whereaboutsOf(id, { ...record, cluster }, { ...nothing, cluster: 'noted' }).cluster).toBe(cluster)
  })

  it.each([
    ['its ARN', arn, undefined],
    ['what was noted', id, record],
  ])('is nowhere else than %s says', (_what, reference, known) => {
    const elsewhere = { ...nothing, region: 'us-east-1', cluster: 'another' }
    const refused = (): unknown => whereaboutsOf(reference, known, elsewhere)
    expect(refused).toThrow(InputError)
    expect(refused).toThrow(/--region: the task of \S+ is in eu-west-1\.\n {2}--cluster: the task of \S+ is in noted\./)
  })
})

describe('the task of an execution', () => {
  const find = (host: ExecutionHost, known?: ExecutionRecord) => findTask(id, { host, record: known })

  it('is the newest that runs, else the newest that ended', async () => {
    const old = executionOf({ task: 'old', createdAt: '2026-01-01' })
    const young = executionOf({ task: 'young', createdAt: '2026-01-02', logGroup: '/own' })
    const runs = hostOf({ running: [[old, young]], all: [[old, young]] })
    expect(await find(runs.host)).toEqual({ task: 'young', logGroup: '/own', isKnown: true })
    const ended = hostOf({ all: [[old, young, executionOf({ execution: 'z'.repeat(20), createdAt: '2026-01-03' })]] })
    expect((await find(ended.host)).task).toBe('young')
  })

  it('is what was noted where ECS lists nothing, and is then looked for no longer', async () => {
    const { host, seconds } = hostOf({})
    expect(await find(host, record)).toEqual({ task: arn, logGroup: '/noted', isKnown: false })
    expect(seconds()).toBe(0)
  })

  it('is waited for, and then not found', async () => {
    const late = hostOf({ running: [[], [], [executionOf()]] })
    expect((await find(late.host)).task).toBe(arn)
    await expect(find(hostOf({}).host)).rejects.toThrow(UserError)
  })
})

describe('an execution that is stopped', () => {
  const stop = (host: ExecutionHost, known?: ExecutionRecord) => stopExecution(id, { host, record: known })

  it('has each of its tasks stopped', async () => {
    const { host, stopped } = hostOf({ running: [[executionOf({ task: 'a' }), executionOf({ task: 'b' })]] })
    expect(await stop(host)).toEqual(['a', 'b'])
    expect(stopped).toEqual(['a', 'b'])
    const late = hostOf({ running: [[executionOf({ task: 'ended meanwhile' }), executionOf({ task: 'b' })]] })
    expect(await stop(late.host)).toEqual(['b'])
  })

  it('may have been noted sooner than ECS lists it', async () => {
    const { host, stopped, seconds } = hostOf({ running: [[], [], [executionOf()]] })
    expect(await stop(host, record)).toEqual([arn])
    expect([stopped, seconds()]).toEqual([[arn], 4])
  })

  it.each([
    ['has ended as ECS says', record, { all: [[executionOf({ state: 'stopped' })]] }, 0],
    ['was noted, and is not listed for some seconds', record, {}, 6],
    ['is not known', undefined, {}, 0],
  ])('has no task where it %s', async (_what, known, lists, waited) => {
    const { host, stopped, seconds } = hostOf(lists)
    expect([await stop(host, known), stopped, seconds()]).toEqual([[], [], waited])
  })
})
