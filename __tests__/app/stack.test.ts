import { describe, expect, it } from '@jest/globals'
import { deployStack, destroyStack, discardProposal, proposeStack, removeStack } from '../../src/app/stack.ts'
import type { Proposal, StackHost, StackOrder, StackState } from '../../src/app/stack-ports.ts'
import type { StackEvent } from '../../src/core/stack/deployment.ts'

interface Told {
  readonly states?: readonly (string | undefined)[]
  readonly proposals?: readonly Partial<Proposal>[]
  readonly events?: readonly (readonly StackEvent[])[]
  /** Change sets that are there beside it. */
  readonly sets?: readonly string[]
  /** Aborts at so many pauses. */
  readonly abortAt?: number
}

const order: StackOrder = {
  ...{ stack: 'mycli', template: '{}', isNew: true, role: undefined },
  parameters: { set: {}, kept: [] },
}
const event = (id: string, status = 'CREATE_COMPLETE', reason?: string): StackEvent => ({
  ...{ id, resource: id, type: 'AWS::X', status, reason },
})

/** A host that answers what it is told, in turn, the last for ever; and what it was asked. */
function toldHost({ states = [], proposals = [], events = [], abortAt = Number.POSITIVE_INFINITY, sets = [] }: Told) {
  const asked: string[] = []
  const drifts: string[] = []
  const abort = new AbortController()
  const turns = <T>(list: readonly T[]) => {
    let at = 0
    return (): T | undefined => list[Math.min(at++, list.length - 1)]
  }
  const [state, proposal, page] = [turns(states), turns(proposals), turns(events)]
  const host: StackHost = {
    async find(stack) {
      asked.push(`find ${stack}`)
      const status = state()
      return status === undefined
        ? undefined
        : ({ id: 'arn:1', status, isOurs: true, parameters: {}, outputs: {} } satisfies StackState)
    },
    async propose(_order, drift) {
      drifts.push(drift)
      return 'set'
    },
    template: async () => order.template,
    inspect: async () => ({ id: 'set', status: 'pending', changes: [], reasons: [], ...proposal() }),
    discard: async (stack, set) => void asked.push(`discard ${stack} ${set}`),
    proposals: async () => sets,
    carryOut: async (stack, set) => void asked.push(`carry out ${stack} ${set}`),
    events: async () => page() ?? [],
    remove: async (stack) => void asked.push(`remove ${stack}`),
  }
  let pauses = 0
  const clock = {
    now: () => 0,
    sleep: async () => {
      pauses += 1
      if (pauses >= abortAt) abort.abort()
    },
  }
  return { asked, drifts, tools: { host, clock, signal: abort.signal } }
}

describe('a change set', () => {
  it('is waited for', async () => {
    const { tools, asked } = toldHost({ proposals: [{}, {}, { status: 'ready' }] })
    expect(await proposeStack(order, tools)).toMatchObject({ id: 'set', status: 'ready' })
    expect(asked).toEqual([])
  })

  it.each([
    [true, ['discard mycli set', 'find mycli', 'remove mycli']],
    [false, ['discard mycli set']],
  ])('without changes is removed again, and so is the stack that is not one yet: %p', async (isNew, calls) => {
    const { tools, asked } = toldHost({ states: ['REVIEW_IN_PROGRESS'], proposals: [{ status: 'empty' }] })
    expect(await proposeStack({ ...order, isNew }, tools)).toMatchObject({ status: 'empty' })
    expect(asked).toEqual(calls)
  })

  it('that is refused is removed again, and says every reason', async () => {
    const { tools, asked } = toldHost({
      states: ['REVIEW_IN_PROGRESS'],
      proposals: [{ status: 'refused', reasons: ['one', 'two'] }],
    })
    await expect(proposeStack(order, tools)).rejects.toMatchObject({
      message: 'CloudFormation does not take the stack:\n  one\n  two',
      hint: 'Nothing was made.',
    })
    expect(asked).toEqual(['discard mycli set', 'find mycli', 'remove mycli'])
  })

  it('that is no longer wanted is removed again', async () => {
    const { tools, asked } = toldHost({ states: ['REVIEW_IN_PROGRESS'], proposals: [{}], abortAt: 2 })
    expect(await proposeStack(order, tools)).toMatchObject({ status: 'pending' })
    expect(asked).toEqual(['discard mycli set', 'find mycli', 'remove mycli'])
  })

  it('puts back what was changed by hand where there is a stack', async () => {
    const ready: Told = { proposals: [{ status: 'ready' }] }
    const [first, second] = [toldHost(ready), toldHost(ready)]
    await proposeStack(order, first.tools)
    expect(await proposeStack({ ...order, isNew: false }, second.tools)).not.toHaveProperty('driftUnknown')
    expect([first.drifts, second.drifts]).toEqual([['ignored'], ['put-back']])
  })

  it('does without that where CloudFormation cannot compare it, and says why', async () => {
    const proposals = [{ status: 'refused', reasons: ['may not read'] }, { status: 'ready' }] as const
    const { tools, drifts, asked } = toldHost({ proposals })
    expect(await proposeStack({ ...order, isNew: false }, tools)).toMatchObject({
      status: 'ready',
      driftUnknown: 'may not read',
    })
    expect([drifts, asked]).toEqual([['put-back', 'ignored'], ['discard mycli set']])
  })

  it('that is refused either way says why', async () => {
    const { tools } = toldHost({
      proposals: [
        { status: 'refused', reasons: ['a'] },
        { status: 'refused', reasons: ['b'] },
      ],
    })
    await expect(proposeStack({ ...order, isNew: false }, tools)).rejects.toThrow('  b')
  })

  it('leaves a stack that another one has begun to make', async () => {
    const { tools, asked } = toldHost({ states: ['CREATE_IN_PROGRESS'] })
    await discardProposal('mycli', 'set', { host: tools.host, isNew: true })
    expect(asked).toEqual(['discard mycli set', 'find mycli'])
  })

  it('leaves a stack that is there where it is', async () => {
    const { tools, asked } = toldHost({})
    await discardProposal('mycli', 'set', { host: tools.host, isNew: false })
    expect(asked).toEqual(['discard mycli set'])
  })

  it('leaves the empty stack to another that is there, which may be carried out at any moment', async () => {
    const { tools, asked } = toldHost({ states: ['REVIEW_IN_PROGRESS'], sets: ['arn:other'] })
    await discardProposal('mycli', 'set', { host: tools.host, isNew: true })
    expect(asked).toEqual(['discard mycli set'])
  })
})

describe('a deployment', () => {
  const deploy = async (told: Told, isNew = true) => {
    const { tools, asked } = toldHost(told)
    const heard: string[] = []
    const tell = ({ id }: StackEvent): void => void heard.push(id)
    const state = await deployStack({ stack: 'mycli', isNew }, 'set', { ...tools, tell })
    return { state, heard, asked }
  }

  it('tells each event once, none of before, until the stack is at rest', async () => {
    const { state, heard, asked } = await deploy({
      states: ['REVIEW_IN_PROGRESS', 'REVIEW_IN_PROGRESS', 'CREATE_IN_PROGRESS', 'CREATE_COMPLETE'],
      events: [[event('old')], [event('old'), event('a')], [event('old'), event('a'), event('b')]],
    })
    expect([state?.status, heard]).toEqual(['CREATE_COMPLETE', ['a', 'b']])
    // By its id, since a stack that is gone has its name no more.
    expect(asked).toEqual(['find mycli', 'carry out mycli set', 'find arn:1', 'find arn:1', 'find arn:1'])
  })

  it('that fails says why, and what is left', async () => {
    const failed = [
      [],
      [
        event('Vpc', 'CREATE_FAILED', 'No more.'),
        event('R', 'CREATE_FAILED', 'Resource creation cancelled'),
        event('S', 'CREATE_FAILED', 'Nor of them.'),
      ],
    ]
    const end = (status: string, isNew: boolean) =>
      deploy({ states: ['CREATE_IN_PROGRESS', status], events: failed }, isNew).catch((error: unknown) => error)
    const message = 'The stack could not be deployed:\n  Vpc (AWS::X): No more.\n  S (AWS::X): Nor of them.'
    expect(await end('DELETE_COMPLETE', true)).toMatchObject({ message, hint: 'Nothing of the stack is left.' })
    expect(await end('ROLLBACK_FAILED', true)).toMatchObject({
      message,
      hint: expect.stringMatching(/left in ROLLBACK_FAILED/),
    })
    expect(await end('UPDATE_ROLLBACK_COMPLETE', false)).toMatchObject({
      message,
      hint: 'The stack is as it was before (UPDATE_ROLLBACK_COMPLETE).',
    })
  })

  it('hears the last events, though they come with the end', async () => {
    const { tools } = toldHost({ states: ['REVIEW_IN_PROGRESS', 'CREATE_IN_PROGRESS', 'ROLLBACK_COMPLETE'] })
    let isOver = false
    const host: StackHost = {
      ...tools.host,
      async find(stack) {
        const state = await tools.host.find(stack)
        isOver = state?.status === 'ROLLBACK_COMPLETE'
        return state
      },
      events: async () => (isOver ? [event('Vpc', 'CREATE_FAILED', 'No more.')] : []),
    }
    const order = { stack: 'mycli', isNew: true }
    await expect(deployStack(order, 'set', { ...tools, host, tell() {} })).rejects.toThrow('Vpc (AWS::X): No more.')
  })

  it('that fails without a reason says how the stack is', async () => {
    await expect(deploy({ states: ['CREATE_IN_PROGRESS', 'ROLLBACK_COMPLETE'] })).rejects.toThrow(
      'The stack could not be deployed: It is ROLLBACK_COMPLETE.',
    )
  })

  it('is left to itself when it is waited for no more', async () => {
    expect((await deploy({ states: ['CREATE_IN_PROGRESS'], abortAt: 3 })).state).toBeUndefined()
  })
})

describe('what an earlier failure left', () => {
  const state: StackState = { id: 'arn:1', status: 'ROLLBACK_COMPLETE', isOurs: true, parameters: {}, outputs: {} }

  it.each([['DELETE_COMPLETE'], [undefined]])('is removed, which is waited for: %p', async (last) => {
    const { tools, asked } = toldHost({ states: ['DELETE_IN_PROGRESS', last] })
    expect(await removeStack('mycli', state, tools)).toBe(true)
    expect(asked).toEqual(['remove mycli', 'find arn:1', 'find arn:1'])
  })

  it('is left to CloudFormation when it is waited for no more', async () => {
    const { tools } = toldHost({ states: ['DELETE_IN_PROGRESS'], abortAt: 2 })
    expect(await removeStack('mycli', state, tools)).toBe(false)
  })

  it('that cannot be removed says where to look', async () => {
    const { tools } = toldHost({ states: ['DELETE_FAILED'] })
    await expect(removeStack('mycli', state, tools)).rejects.toMatchObject({
      message: expect.stringContaining('DELETE_FAILED'),
      hint: expect.stringContaining('--stack-name arn:1'),
    })
  })
})

describe('the deletion of a stack', () => {
  const state: StackState = { id: 'arn:1', status: 'CREATE_COMPLETE', isOurs: true, parameters: {}, outputs: {} }
  const destroy = async (told: Told) => {
    const { tools, asked } = toldHost(told)
    const [said, heard]: [string[], string[]] = [[], []]
    const more = { say: (text: string) => void said.push(text), tell: ({ id }: StackEvent) => void heard.push(id) }
    const gone = await destroyStack({ stack: 'mycli', state }, { ...tools, ...more })
    return { gone, said, heard, removals: asked.filter((one) => one === 'remove mycli').length }
  }
  const held = event('Sg', 'DELETE_FAILED', 'resource sg-1 has a dependent object')

  it('tells its events, and waits until it is gone', async () => {
    const events = [[event('old')], [event('old'), event('a', 'DELETE_COMPLETE')]]
    expect(await destroy({ states: ['DELETE_IN_PROGRESS', 'DELETE_COMPLETE'], events })).toEqual({
      ...{ gone: 'gone', said: [], heard: ['a'], removals: 1 },
    })
    expect(await destroy({ states: [undefined] })).toMatchObject({ gone: 'gone' })
  })

  it('is tried again while a stopped task holds something', async () => {
    const events = [[], [held], [held, event('b', 'DELETE_COMPLETE')]]
    const done = await destroy({ states: ['DELETE_FAILED', 'DELETE_COMPLETE'], events })
    expect(done).toMatchObject({ gone: 'gone', removals: 2, heard: ['Sg', 'b'] })
    expect(done.said).toEqual([
      'Something still holds the stack, as stopped tasks do for some minutes: trying again in 30 s',
    ])
  })

  it('is not tried for ever', async () => {
    const { tools, asked } = toldHost({ states: ['DELETE_FAILED'] })
    const told: StackEvent[] = []
    const events = async (): Promise<readonly StackEvent[]> => {
      if (asked.includes('remove mycli')) told.push({ ...held, id: String(told.length) })
      return told
    }
    const more = { say() {}, tell() {} }
    await expect(
      destroyStack({ stack: 'mycli', state }, { ...tools, host: { ...tools.host, events }, ...more }),
    ).rejects.toMatchObject({
      message: 'The stack could not be deleted:\n  Sg (AWS::X): resource sg-1 has a dependent object',
      hint: expect.stringContaining('mycli destroy again'),
    })
    expect(asked.filter((one) => one === 'remove mycli')).toHaveLength(10)
  })

  it('ends at once with a cause that does not pass', async () => {
    const events = [[], [event('Log', 'DELETE_FAILED', 'protected'), event('Role', 'DELETE_FAILED', 'in use')]]
    await expect(destroy({ states: ['DELETE_FAILED'], events })).rejects.toThrow(
      /:\n {2}Log \(AWS::X\): protected\n {2}Role \(AWS::X\): in use$/,
    )
  })

  it.each([
    ['it goes on', 1, 'leaving'],
    ['something holds it', 2, 'held'],
  ])('is waited for no more after Ctrl-C, and says so, while %s', async (_what, abortAt, gone) => {
    const states = abortAt === 1 ? ['DELETE_IN_PROGRESS'] : ['DELETE_FAILED']
    expect(await destroy({ states, events: [[], [held]], abortAt })).toMatchObject({ gone, removals: 1 })
  })
})
