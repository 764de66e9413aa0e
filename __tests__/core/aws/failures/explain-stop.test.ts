import type { Task } from '@aws-sdk/client-ecs'
import { describe, expect, it } from '@jest/globals'
import { explainStop, type Stop } from '../../../../src/core/aws/failures/explain-stop.ts'

const stopWith = (stoppedReason: string, changes: Partial<Stop> = {}): Stop => ({
  stopCode: 'TaskFailedToStart',
  stoppedReason,
  containers: [{ name: 'main' }],
  ...changes,
})

describe('a task that stopped', () => {
  it('may be one as the SDK gives it', () => {
    const task: Task = { stopCode: 'UserInitiated', stoppedReason: 'x', containers: undefined }
    expect(explainStop(task).kind).toBe('user')
  })

  it.each([
    ['SpotInterruption', 'Your Spot Task was interrupted.', 'spot', 'capacity'],
    ['TerminationNotice', 'x', 'spot', 'capacity'],
    ['TaskFailedToStart', 'Your Spot Task was interrupted.', 'spot', 'capacity'],
    ['InfrastructureHealth', 'x', 'host', 'transient'],
    ['UserInitiated', 'Task stopped by user', 'user', 'never'],
    ['ServiceSchedulerInitiated', 'x', 'service', 'never'],
    ['SpotInterruptions', 'x', 'out-of-memory', 'never'],
    ['NoSpotInterruption', 'x', 'out-of-memory', 'never'],
  ])(
    'with code %s and %j is of the kind %s with any words of its containers',
    (stopCode, stoppedReason, kind, again) => {
      const containers = [{ name: 'main', exitCode: 0, reason: 'OutOfMemoryError: x' }]
      const meaning = explainStop({ stopCode, stoppedReason, containers })
      expect(meaning).toMatchObject({ kind, again })
      expect(explainStop({ stopCode, containers: [] })).toMatchObject(
        kind === 'out-of-memory' || (kind === 'spot' && stopCode === 'TaskFailedToStart') ? {} : { kind },
      )
    },
  )

  it.each([
    ['SpotInterruption', 'AWS took its Spot capacity back and stopped the task.', /set capacity to on-demand/],
    ['InfrastructureHealth', 'AWS stopped the task because its machine was not well.', /^Run it again\.$/],
    ['UserInitiated', 'The task was stopped from outside.', /CloudTrail/],
    ['ServiceSchedulerInitiated', 'A service of the cluster stopped the task.', /made to run once/],
  ])('with code %s alone is told of so: %s', (stopCode, meaning, hint) => {
    const explained = explainStop({ stopCode, containers: undefined })
    expect(explained.meaning).toBe(meaning)
    expect(explained.hint).toMatch(hint)
  })

  it("is told of in the words of its command's container before those of others", () => {
    const containers = [
      { name: 'tools', reason: 'InternalError: of tools' },
      { name: 'main', reason: 'InternalError: of main' },
      { name: 'checkout', reason: 'new' },
    ]
    expect(explainStop({ containers }).meaning).toBe('Fargate itself failed: InternalError: of main.')
    expect(
      explainStop({
        containers: [
          { name: 'tools', reason: 'a' },
          { name: 'main', reason: 'b' },
        ],
      }).meaning,
    ).toBe('The task stopped: b; a.')
  })

  it('is told of in sentences, with the words of AWS where they say more', () => {
    expect(explainStop(stopWith('x', { stopCode: 'UserInitiated' })).meaning).toBe(
      'The task was stopped from outside: x.',
    )
    expect(explainStop({ stopCode: 'UserInitiated', containers: [] }).meaning).toBe(
      'The task was stopped from outside.',
    )
    expect(explainStop(stopWith('InternalError: a\nb')).meaning).toBe('Fargate itself failed: InternalError: a\ufffdb.')
    expect(explainStop(stopWith('OutOfMemoryError: x')).meaning).toBe('The task ran out of memory.')
  })

  const essential = { stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited' }

  it.each([
    [[{ name: 'main', exitCode: 3 }], 'The container of the command ended with code 3.', undefined],
    [
      [
        { name: 'tools', exitCode: 0 },
        { name: 'main', exitCode: 137 },
      ],
      'The container of the command ended with code 137: it was killed, possibly for using too much memory.',
      /memory/,
    ],
    [[{ name: 'main' }], 'The container of the command ended without an exit code.', /console/],
    [
      [
        { name: 'tools', exitCode: 2 },
        { name: 'main', exitCode: 3 },
      ],
      'The container of the command ended with code 3.',
      undefined,
    ],
    [[{ name: 'checkout', exitCode: 2 }], 'The container of the command ended without an exit code.', /console/],
    [[], 'The container of the command ended without an exit code.', /console/],
    [
      [{ name: 'tools', exitCode: 0 }, { name: 'main' }],
      'The container of the command ended without an exit code.',
      /console/,
    ],
    [
      [{ name: 'tools', exitCode: 2 }, { name: 'main' }],
      'The command did not run: the container that prepares it ended with code 2.',
      /checkout-image/,
    ],
  ])('because %j ended says so', (containers, meaning, hint) => {
    const explained = explainStop({ ...essential, containers })
    expect(explained.meaning).toBe(meaning)
    expect(explained).toMatchObject({
      kind: meaning.startsWith('The command did not run') ? 'start' : 'exited',
      again: 'never',
    })
    if (hint === undefined) expect(explained.hint).toBeUndefined()
    else expect(explained.hint).toMatch(hint)
    expect(explainStop({ stopCode: 'EssentialContainerExited', containers })).toEqual(explained)
  })

  it('because its command ended says so, though a container has words of its own', () => {
    const containers = [{ name: 'main', exitCode: 3, reason: 'odd' }]
    expect(explainStop({ ...essential, containers }).meaning).toBe('The container of the command ended with code 3.')
  })

  it.each([
    [
      {
        stopCode: 'EssentialContainerExited',
        stoppedReason: 'Something new',
        containers: [{ name: 'main', exitCode: 3 }],
      },
      'The task stopped: Something new.',
    ],
    [{ stopCode: 'NewCode', stoppedReason: 'Something new', containers: [] }, 'The task stopped: Something new.'],
    [{ stopCode: 'NewCode', containers: [] }, 'The task stopped: NewCode.'],
    [{ containers: [{ name: 'main', reason: 'odd\u202e' }] }, 'The task stopped: odd\ufffd.'],
    [{ containers: [{}], stoppedReason: ' ' }, 'The task stopped, and AWS gives no reason.'],
    [{ stopCode: '__proto__', containers: [] }, 'The task stopped: __proto__.'],
  ] satisfies readonly [Stop, string][])(
    'for reasons that are new is told of in the words of AWS: %j',
    (stop, meaning) => {
      expect(explainStop(stop)).toEqual({ kind: 'unknown', meaning, hint: undefined, again: 'never' })
    },
  )
})
