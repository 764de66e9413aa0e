import type { Task, TaskStopCode } from '@aws-sdk/client-ecs'
import { describe, expect, it } from '@jest/globals'
import { newOrForgotten, stateOf, tasksOf } from '../../../src/adapters/aws/tasks.ts'
import { TransientError } from '../../../src/core/errors.ts'
import { awsException, fakeClients } from '../../support/aws-client.ts'
import { fakeClock } from '../../support/fakes.ts'

const task = { id: 'arn:aws:ecs:eu-west-1:123456789012:task/mycli/0123' }

function tasksWith(...answers: readonly unknown[]) {
  const aws = fakeClients((_call, times) => {
    const answer = answers[times - 1]
    if (answer instanceof Error) throw answer
    return answer ?? {}
  })
  return { sent: aws.sent, tasks: tasksOf(aws.ecs, 'mycli', aws.call) }
}

describe('a task on Fargate', () => {
  it('is looked for in its cluster', async () => {
    const { tasks, sent } = tasksWith({ tasks: [{ taskArn: task.id, lastStatus: 'RUNNING' }] })
    expect(await tasks.inspect(task)).toEqual({ phase: 'running', detail: 'starting the command' })
    expect(sent).toEqual([{ operation: 'DescribeTasks', input: { cluster: 'mycli', tasks: [task.id] } }])
  })

  it('may not be known yet, and once it was, is gone when it is not known any more', async () => {
    const unknown = { tasks: [], failures: [{ arn: task.id, reason: 'MISSING' }] }
    const known = { tasks: [{ taskArn: task.id, lastStatus: 'PENDING' }] }
    const { tasks } = tasksWith(unknown, known, unknown, unknown)
    expect(await tasks.inspect(task)).toEqual({ phase: 'pending', detail: 'not visible yet' })
    expect((await tasks.inspect(task)).phase).toBe('pending')
    expect(await tasks.inspect(task)).toMatchObject({ phase: 'stopped', exitCode: undefined })
    expect((await tasks.inspect({ id: 'another' })).phase).toBe('pending')
  })

  it('that another process started runs for all that is known, and has stopped when ECS still does not know it', async () => {
    const unknown = { tasks: [], failures: [{ arn: task.id, reason: 'MISSING' }] }
    const clock = fakeClock()
    const aws = fakeClients(() => unknown)
    const tasks = tasksOf(aws.ecs, 'mycli', aws.call, newOrForgotten(clock))
    expect(await tasks.inspect(task)).toEqual({ phase: 'running', detail: 'not visible yet' })
    await clock.sleep(9_999)
    expect((await tasks.inspect(task)).phase).toBe('running')
    await clock.sleep(1)
    expect(await tasks.inspect(task)).toMatchObject({ phase: 'stopped', reason: 'ECS does not know the task any more' })
  })

  it.each([
    ['nothing', {}],
    ['no task and no failure', { tasks: [], failures: [] }],
    ['a failure of another kind', { tasks: [], failures: [{ arn: task.id, reason: 'INTERNAL' }] }],
  ])('is not gone where ECS answers %s', async (_what, answer) => {
    const { tasks } = tasksWith({ tasks: [{ taskArn: task.id, lastStatus: 'RUNNING' }] }, answer)
    await tasks.inspect(task)
    await expect(tasks.inspect(task)).rejects.toBeInstanceOf(TransientError)
  })

  it('is stopped with a reason that names us', async () => {
    const { tasks, sent } = tasksWith({ task: { taskArn: task.id } })
    expect(await tasks.stop(task, 'cancelled')).toBe(true)
    expect(sent).toEqual([
      { operation: 'StopTask', input: { cluster: 'mycli', task: task.id, reason: 'mycli: cancelled' } },
    ])
  })

  it('that ECS does not know does not run', async () => {
    const { tasks } = tasksWith(awsException('InvalidParameterException', 'The referenced task was not found.', 400))
    expect(await tasks.stop(task, 'cancelled')).toBe(false)
  })

  it('that has stopped is not told to', async () => {
    const { tasks } = tasksWith({ task: { taskArn: task.id, lastStatus: 'STOPPED' } })
    expect(await tasks.stop(task, 'cancelled')).toBe(false)
  })

  it.each([
    ['may not be stopped', awsException('AccessDeniedException', 'x', 400)],
    ['has no cluster', awsException('ClusterNotFoundException', 'Cluster not found.', 400)],
    ['cannot be reached', awsException('ECONNRESET', 'read ECONNRESET')],
  ])('that %s is not taken to be stopped', async (_why, error) => {
    await expect(tasksWith(error).tasks.stop(task, 'cancelled')).rejects.toMatchObject({ cause: error })
  })

  it('is found by its execution, in its cluster', async () => {
    const { tasks, sent } = tasksWith({ taskArns: ['arn:1', 'arn:2'] }, { taskArns: [] })
    expect(await tasks.find('abc')).toEqual(['arn:1', 'arn:2'])
    expect(await tasks.find('abc')).toEqual([])
    expect(sent[0]).toEqual({ operation: 'ListTasks', input: { cluster: 'mycli', startedBy: 'mycli/abc' } })
  })
})

describe('the state of a task', () => {
  const [early, late] = [new Date(1_000), new Date(2_000)]
  const fetching = [
    { name: 'main', lastStatus: 'PENDING' },
    { name: 'checkout', lastStatus: 'RUNNING' },
  ]
  it.each<[string, Task, string]>([
    ['has no machine yet', { lastStatus: 'PENDING' }, 'waiting for capacity'],
    ['pulls', { lastStatus: 'ACTIVATING', pullStartedAt: early }, 'pulling the image'],
    [
      'pulls and fetches',
      { lastStatus: 'ACTIVATING', pullStartedAt: early, containers: fetching },
      'pulling the image and fetching the commit',
    ],
    ['has pulled', { lastStatus: 'ACTIVATING', pullStartedAt: early, pullStoppedAt: late }, 'starting the containers'],
    ['fetches', { lastStatus: 'RUNNING', containers: fetching }, 'fetching the commit'],
    [
      'has fetched',
      { lastStatus: 'RUNNING', containers: [{ name: 'checkout', lastStatus: 'STOPPED' }] },
      'starting the command',
    ],
  ])('that %s says so: %j', (_what, described, detail) => {
    expect(stateOf(described)).toMatchObject({ detail })
  })

  it('has when it got how far, and on which capacity', () => {
    const described = {
      lastStatus: 'RUNNING',
      createdAt: early,
      pullStartedAt: late,
      capacityProviderName: 'FARGATE_SPOT',
    }
    expect(stateOf(described).facts).toEqual({
      onSpot: true,
      times: {
        ...{ createdMs: 1_000, pullStartedMs: 2_000 },
        ...{ pullStoppedMs: undefined, startedMs: undefined, stoppedMs: undefined },
      },
    })
    expect(stateOf({ ...described, capacityProviderName: 'FARGATE' }).facts?.onSpot).toBe(false)
    expect(stateOf({ lastStatus: 'STOPPED', createdAt: early }).facts?.onSpot).toBeUndefined()
  })

  it.each([
    ['PROVISIONING', 'pending'],
    ['PENDING', 'pending'],
    ['ACTIVATING', 'running'],
    ['RUNNING', 'running'],
    ['DEACTIVATING', 'stopping'],
    ['STOPPING', 'stopping'],
    ['DEPROVISIONING', 'stopping'],
    ['SOMETHING_NEW', 'running'],
    ['constructor', 'running'],
  ])('%s is %s', (lastStatus, phase) => {
    const state = stateOf({ lastStatus })
    expect(state.phase).toBe(phase)
    expect(state).not.toHaveProperty('notice')
  })

  const stopped = (more: Partial<Task> = {}): Task => ({ lastStatus: 'STOPPED', startedAt: new Date(0), ...more })
  const main = { name: 'main', exitCode: 3 }

  it.each(['STOPPED', 'DELETED'])('%s has the exit code of the command, and of no other container', (lastStatus) => {
    const containers = [{ name: 'checkout', exitCode: 1 }, main]
    expect(stateOf(stopped({ lastStatus, containers }))).toMatchObject({ phase: 'stopped', exitCode: 3, ran: true })
    expect(stateOf(stopped({ lastStatus, containers: [{ name: 'checkout', exitCode: 0 }] }))).toMatchObject({
      exitCode: undefined,
    })
  })

  it.each<[string, Partial<Task>, boolean]>([
    ['it has an exit code', { stopCode: 'TaskFailedToStart', containers: [main] }, true],
    ['it was started', {}, true],
    ['it failed to start', { stopCode: 'TaskFailedToStart' }, false],
    ['it was never started', { startedAt: undefined }, false],
  ])('where %s, says whether the command may have run', (_what, more, ran) => {
    expect(stateOf(stopped(more))).toMatchObject({ ran })
  })

  it.each<[Partial<Task>, string]>([
    [{ stoppedReason: 'why', stopCode: 'UserInitiated' }, 'why'],
    [{ stopCode: 'UserInitiated' }, 'UserInitiated'],
    [{}, ''],
  ])('of %j has a reason in the words of ECS', (more, reason) => {
    expect(stateOf(stopped(more))).toMatchObject({ reason })
  })

  it.each<[string, string, string]>([
    ['SpotInterruption', 'interrupted', 'capacity'],
    ['TerminationNotice', 'interrupted', 'capacity'],
    ['InfrastructureHealth', 'interrupted', 'transient'],
    ['UserInitiated', 'stopped-by-user', 'never'],
    ['ServiceSchedulerInitiated', 'failed', 'never'],
    ['EssentialContainerExited', 'exited', 'never'],
  ])('with the stop code %s tells of an end that is %s, while the task still runs, too', (code, kind, again) => {
    const stopCode = code as TaskStopCode // no list of them is complete
    expect(stateOf(stopped({ stopCode, containers: [main] }))).toMatchObject({ notice: { kind, again } })
    expect(stateOf({ lastStatus: 'RUNNING', stopCode, containers: [main] })).toMatchObject({ notice: { kind, again } })
  })

  it.each<[string, Partial<Task>, object]>([
    [
      "the command's container has a code",
      { containers: [{ ...main, lastStatus: 'STOPPED' }] },
      { phase: 'stopped', exitCode: 3, ran: true },
    ],
    [
      "the command's container has a reason and no code",
      { containers: [{ name: 'main', lastStatus: 'STOPPED', reason: 'OutOfMemoryError: Container killed' }] },
      { phase: 'stopped', exitCode: undefined, notice: { kind: 'out-of-memory' } },
    ],
    [
      "the command's container will not be started",
      { startedAt: undefined, stopCode: 'TaskFailedToStart', containers: [{ name: 'main', lastStatus: 'PENDING' }] },
      { phase: 'stopped', ran: false },
    ],
    [
      "the command's container has stopped and was never started",
      { startedAt: undefined, stopCode: 'TaskFailedToStart', containers: [{ name: 'main', lastStatus: 'STOPPED' }] },
      { phase: 'stopped', ran: false },
    ],
    [
      'its Spot capacity was taken before it was started',
      {
        startedAt: undefined,
        stopCode: 'SpotInterruption' as never,
        containers: [{ name: 'main', lastStatus: 'PENDING' }],
      },
      { phase: 'stopped', ran: false, notice: { kind: 'interrupted', again: 'capacity' } },
    ],
  ])('is known before ECS says STOPPED where %s', (_what, more, state) => {
    const leaving = {
      lastStatus: 'DEPROVISIONING',
      startedAt: new Date(0),
      stopCode: 'EssentialContainerExited',
    } as const
    expect(stateOf({ ...leaving, ...more })).toMatchObject(state)
  })

  it.each<[string, Partial<Task>]>([
    ['it is not to stop', { stopCode: undefined as never, containers: [{ ...main, lastStatus: 'STOPPED' }] }],
    ["the command's container runs", { containers: [{ name: 'main', lastStatus: 'RUNNING' }] }],
    ["the command's container has ended without a word", { containers: [{ name: 'main', lastStatus: 'STOPPED' }] }],
    ['another container has ended', { containers: [{ name: 'checkout', lastStatus: 'STOPPED', exitCode: 0 }] }],
    [
      "the command's container was started",
      { startedAt: undefined, containers: [{ name: 'main', lastStatus: 'PENDING', runtimeId: 'x' }] },
    ],
    ['it has been started', { containers: [{ name: 'main', lastStatus: 'PENDING' }] }],
  ])('is stopping where %s', (_what, more) => {
    const leaving = { lastStatus: 'STOPPING', startedAt: new Date(0), stopCode: 'EssentialContainerExited' } as const
    expect(stateOf({ ...leaving, ...more }).phase).toBe('stopping')
  })

  it('tells of memory that ran out', () => {
    const containers = [{ ...main, exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' }]
    const notice = { kind: 'out-of-memory', again: 'never', hint: 'Raise memory.' }
    expect(stateOf(stopped({ containers }))).toMatchObject({ notice })
  })
})
