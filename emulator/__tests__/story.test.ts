import { ListTasksCommand, type Task } from '@aws-sdk/client-ecs'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Story, Troubles } from '../behaviour.ts'
import { createStage, mainAt, messages, said } from '../stage.ts'

const stage = createStage()
afterEach(() => stage.close())

const oneLine: Story = { events: said([0, 'a']), end: { after: 100, exitCode: 0 } }

describe('a task of a story', () => {
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
  ])('is after %d s %s, whoever looked before', async (after, status) => {
    await stage.start(oneLine)
    stage.seconds = after
    expect((await stage.describe()).lastStatus).toBe(status)
  })

  it('has its exit code before it is stopped, and its times when they have come', async () => {
    await stage.start(oneLine)
    stage.seconds = 121
    const { containers, createdAt, startedAt, stoppingAt, executionStoppedAt, stopCode } = await stage.describe()
    expect(containers?.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
    expect([startedAt, stoppingAt].map((time) => (Number(time) - Number(createdAt)) / 1_000)).toEqual([20, 120])
    expect([executionStoppedAt, stopCode]).toEqual([undefined, 'EssentialContainerExited'])
  })

  it('may stay in DEPROVISIONING for ever, and be MISSING at first', async () => {
    await stage.start(oneLine, { timing: { deprovisioning: Number.POSITIVE_INFINITY, missing: 3 } })
    expect((await stage.describe()).lastStatus).toBe('MISSING')
    stage.seconds = 3
    expect((await stage.describe()).lastStatus).toBe('PROVISIONING')
    stage.seconds = 1e7
    expect((await stage.describe()).lastStatus).toBe('DEPROVISIONING')
  })

  it('stopped before its start never runs a container', async () => {
    await stage.start(oneLine)
    stage.seconds = 12
    await stage.stop('no')
    stage.seconds = 200
    const { containers, stopCode, stoppedReason, lastStatus } = await stage.describe()
    expect({ stopCode, stoppedReason, lastStatus }).toEqual({
      ...{ stopCode: 'UserInitiated', stoppedReason: 'no', lastStatus: 'STOPPED' },
    })
    expect(containers?.map(({ exitCode }) => exitCode)).toEqual([undefined, undefined, undefined])
  })

  it.each<[string, Story['told'], number, number]>([
    ['answers a stop', () => ({ events: said([1, 'bye']), end: { after: 2, exitCode: 5 } }), 2, 5],
    ['ignores a stop until the KILL', () => undefined, 120, 137],
    ['has no answer to a stop', undefined, 0, 143],
  ])('%s', async (_what, told, after, exitCode) => {
    await stage.start({ events: said([0, 'a'], [50, 'b']), ...(told ? { told } : {}) })
    stage.seconds = mainAt + 10
    await stage.stop()
    stage.seconds += after + 2
    expect((await stage.describe()).containers?.[2]?.exitCode).toBe(exitCode)
    stage.seconds += 10
    expect((await stage.describe()).lastStatus).toBe('DEPROVISIONING')
    expect(messages(await stage.read())[0]).toBe('a')
    if (exitCode === 5) expect(messages(await stage.read())).toEqual(['a', 'bye'])
  })

  it('is listed by what started it, by its desired status, when ECS has heard', async () => {
    await stage.start(oneLine, { timing: { listLag: 2 } })
    const list = async (request: object) =>
      (await stage.clients.ecs.send(new ListTasksCommand({ cluster: 'mycli', ...request }))).taskArns
    expect(await list({ startedBy: 'mycli/a' })).toEqual([])
    stage.seconds = 2
    expect(await list({ startedBy: 'mycli/a' })).toEqual([(await stage.describe()).taskArn])
    expect(await list({ startedBy: 'mycli/b' })).toEqual([])
    expect(await list({ desiredStatus: 'STOPPED' })).toEqual([])
    stage.seconds = 130
    expect(await list({ startedBy: 'mycli/a' })).toEqual([])
    expect(await list({ desiredStatus: 'STOPPED' })).toEqual([(await stage.describe()).taskArn])
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
    await stage.start(oneLine, troubles)
    stage.seconds = 1_000
    const { containers = [], ...rest } = await stage.describe()
    expect(rest).toMatchObject({ ...expected, lastStatus: 'STOPPED' })
    expect(containers.map(({ exitCode }) => exitCode)).toEqual(codes.length > 0 ? codes : Array(3).fill(undefined))
  })
})
