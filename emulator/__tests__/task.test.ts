import { ListTasksCommand, type Task } from '@aws-sdk/client-ecs'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Script, Troubles } from '../behaviour.ts'
import { mainAt, messages, oneTask, said } from './one-task.ts'

const task = oneTask()
afterEach(() => task.close())

const oneLine: Script = { events: said([0, 'a']), end: { after: 100, exitCode: 0 } }

describe('a task of a script', () => {
  it.each([
    [0, 'PROVISIONING'],
    [10, 'PENDING'],
    [15, 'ACTIVATING'],
    [20, 'RUNNING'],
    [119, 'RUNNING'],
    [120, 'DEACTIVATING'],
    [121, 'STOPPING'],
    [122, 'DEPROVISIONING'],
    [152, 'STOPPED'],
    [152 + 3_599, 'STOPPED'],
    [152 + 3_600, 'MISSING'],
  ])('is after %d s %s, also when it was looked at before', async (after, status) => {
    await task.start(oneLine)
    task.seconds = after
    expect((await task.describe()).lastStatus).toBe(status)
  })

  it('has its exit code before it is stopped, and its times when they have come', async () => {
    await task.start(oneLine)
    task.seconds = 121
    const { containers, createdAt, startedAt, stoppingAt, executionStoppedAt, stopCode } = await task.describe()
    expect(containers?.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
    expect([startedAt, stoppingAt].map((time) => (Number(time) - Number(createdAt)) / 1_000)).toEqual([20, 120])
    expect([executionStoppedAt, stopCode]).toEqual([undefined, 'EssentialContainerExited'])
  })

  it('may stay in DEPROVISIONING for ever, and be MISSING at first', async () => {
    await task.start(oneLine, { timing: { deprovisioning: Number.POSITIVE_INFINITY, missing: 3 } })
    expect((await task.describe()).lastStatus).toBe('MISSING')
    task.seconds = 3
    expect((await task.describe()).lastStatus).toBe('PROVISIONING')
    task.seconds = 1e7
    expect((await task.describe()).lastStatus).toBe('DEPROVISIONING')
  })

  it('stopped before its start never runs a container', async () => {
    await task.start(oneLine)
    task.seconds = 12
    await task.stop('no')
    task.seconds = 200
    const { containers, stopCode, stoppedReason, lastStatus } = await task.describe()
    expect({ stopCode, stoppedReason, lastStatus }).toEqual({
      ...{ stopCode: 'UserInitiated', stoppedReason: 'no', lastStatus: 'STOPPED' },
    })
    expect(containers?.map(({ exitCode }) => exitCode)).toEqual([undefined, undefined, undefined])
  })

  it.each<[string, Script['told'], number, number]>([
    ['answers a stop', () => ({ events: said([1, 'bye']), end: { after: 2, exitCode: 5 } }), 2, 5],
    ['ignores a stop until the KILL', () => undefined, 120, 137],
    ['has no answer to a stop', undefined, 0, 143],
  ])('%s', async (_what, told, after, exitCode) => {
    await task.start({ events: said([0, 'a'], [50, 'b']), ...(told ? { told } : {}) })
    task.seconds = mainAt + 10
    await task.stop()
    task.seconds += after + 2
    expect((await task.describe()).containers?.[2]?.exitCode).toBe(exitCode)
    task.seconds += 10
    expect((await task.describe()).lastStatus).toBe('DEPROVISIONING')
    expect(messages(await task.read())[0]).toBe('a')
    if (exitCode === 5) expect(messages(await task.read())).toEqual(['a', 'bye'])
  })

  it('is listed by what started it, by its desired status, when ECS has heard', async () => {
    await task.start(oneLine, { timing: { listLag: 2 } })
    const list = async (request: object) =>
      (await task.clients.ecs.send(new ListTasksCommand({ cluster: 'mycli', ...request }))).taskArns
    expect(await list({ startedBy: 'mycli/a' })).toEqual([])
    task.seconds = 2
    expect(await list({ startedBy: 'mycli/a' })).toEqual([(await task.describe()).taskArn])
    expect(await list({ startedBy: 'mycli/b' })).toEqual([])
    expect(await list({ desiredStatus: 'STOPPED' })).toEqual([])
    task.seconds = 130
    expect(await list({ startedBy: 'mycli/a' })).toEqual([])
    expect(await list({ desiredStatus: 'STOPPED' })).toEqual([(await task.describe()).taskArn])
  })

  it.each<[string, Troubles, Partial<Task>, readonly (number | undefined)[]]>([
    [
      'taken back by Spot',
      { reclaim: { after: 10 } },
      { stopCode: 'SpotInterruption', stoppedReason: 'Your Spot Task was interrupted.' },
      [0, 0, 143],
    ],
    [
      'taken back by Spot, in the older words',
      { reclaim: { after: 10, stopCode: 'TerminationNotice' } },
      { stopCode: 'TerminationNotice' as never, stoppedReason: 'Your Spot Task was interrupted.' },
      [0, 0, 143],
    ],
    ['reclaimed before its start', { reclaim: { after: 10, since: 'run-task' } }, { stopCode: 'SpotInterruption' }, []],
    ['killed for memory', { outOfMemory: { after: 1 } }, { stopCode: 'EssentialContainerExited' }, [0, 0, 137]],
    [
      'that fails to start',
      { failsToStart: { reason: 'CannotPullContainerError: no' } },
      { stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError: no' },
      [],
    ],
    [
      'without an exit code',
      { withoutExitCode: ['main'] },
      { stopCode: 'EssentialContainerExited' },
      [0, 0, undefined],
    ],
    ['without checkout', { neverStart: ['checkout'] }, { stopCode: 'EssentialContainerExited' }, [0, undefined, 0]],
    ['whose checkout hangs', { hang: ['checkout'] }, { stopCode: 'EssentialContainerExited' }, [0, 137, 0]],
  ])('%s says so', async (_what, troubles, expected, codes) => {
    await task.start(oneLine, troubles)
    task.seconds = 1_000
    const { containers = [], ...rest } = await task.describe()
    expect(rest).toMatchObject({ ...expected, lastStatus: 'STOPPED' })
    expect(containers.map(({ exitCode }) => exitCode)).toEqual(codes.length > 0 ? codes : Array(3).fill(undefined))
  })
})
