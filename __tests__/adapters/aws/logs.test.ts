import { describe, expect, it } from '@jest/globals'
import { CallRefused } from '../../../src/adapters/aws/call.ts'
import { logReader } from '../../../src/adapters/aws/logs.ts'
import { awsException, fakeClients } from '../../support/aws-client.ts'

const task = { id: 'arn:aws:ecs:eu-west-1:123456789012:task/mycli/0123' }
const event = (message: string, at = 1, ingested = 10) => ({ message, timestamp: at, ingestionTime: ingested })

/** A reader whose calls are answered with these, one after the other. */
function readerOf(...answers: readonly unknown[]) {
  const aws = fakeClients((_call, times) => {
    const answer = answers[times - 1]
    if (answer instanceof Error) throw answer
    return answer ?? { events: [], nextForwardToken: 'end' }
  })
  return { sent: aws.sent, reader: logReader(aws.logs, '/mycli/mycli', aws.call) }
}

describe('the log of a task', () => {
  it('is read from its head first, and then from where the last page ended', async () => {
    const { reader, sent } = readerOf({ events: [event('a')], nextForwardToken: 't1' })
    expect(await reader.read(task, undefined, 'command')).toEqual({ events: ['a'], cursor: 't1', writtenAtMs: 1 })
    await reader.read(task, 't1', 'command')
    const place = { logGroupName: '/mycli/mycli', logStreamName: 'mycli/main/0123', startFromHead: true }
    expect(sent.map(({ input }) => input)).toEqual([place, { ...place, nextToken: 't1' }])
  })

  it("is the checkout's own where that is asked for", async () => {
    const { reader, sent } = readerOf()
    await reader.read(task, undefined, 'checkout')
    expect(sent[0]?.input['logStreamName']).toBe('mycli/checkout/0123')
  })

  it('may have an event without a text', async () => {
    const { reader } = readerOf({ events: [{ timestamp: 5 }], nextForwardToken: 't2' })
    expect(await reader.read(task, 't1', 'command')).toEqual({ events: [''], cursor: 't2', writtenAtMs: 5 })
  })

  it('was last written when the last event of a page was', async () => {
    const { reader } = readerOf({ events: [event('a', 3), event('b', 7)], nextForwardToken: 't1' })
    expect((await reader.read(task, undefined, 'command')).writtenAtMs).toBe(7)
    expect(await reader.read(task, 't1', 'command')).not.toHaveProperty('writtenAtMs')
  })

  it('is empty as long as its stream is not there', async () => {
    const { reader } = readerOf(
      awsException('ResourceNotFoundException', 'The specified log stream does not exist.', 400),
    )
    expect(await reader.read(task, 't1', 'command')).toEqual({ events: [], cursor: 't1' })
  })

  it.each([
    [
      'its group is not there',
      awsException('ResourceNotFoundException', 'The specified log group does not exist.', 400),
    ],
    ['it may not be read', awsException('AccessDeniedException', 'x', 400)],
  ])('is an error where %s', async (_why, error) => {
    const { reader } = readerOf(error)
    await expect(reader.read(task, undefined, 'command')).rejects.toBeInstanceOf(CallRefused)
  })
})

describe('a page that begins with the end of the page before', () => {
  const first = { events: [event('a'), event('b'), event('c')], nextForwardToken: 't1' }
  /** What the second page brings after the first. */
  async function second(events: readonly object[], cursor = 't1'): Promise<readonly string[]> {
    const { reader } = readerOf(first, { events, nextForwardToken: 't2' })
    await reader.read(task, undefined, 'command')
    return (await reader.read(task, cursor, 'command')).events
  }

  it('brings what is new', async () => {
    expect(await second([event('b'), event('c'), event('d')])).toEqual(['d'])
    expect(await second([event('c'), event('c'), event('d')])).toEqual(['c', 'd'])
    expect(await second([event('a'), event('b'), event('c')])).toEqual([])
  })

  it.each([
    ['a text', [event('C'), event('d')]],
    ['a time', [event('c', 2), event('d')]],
    ['a time of arrival', [event('c', 1, 11), event('d')]],
  ])('is another one where it differs in %s', async (_what, events) => {
    expect(await second(events)).toHaveLength(2)
  })

  it('is another one where what follows is not the rest of the page before', async () => {
    expect(await second([event('b'), event('d')])).toEqual(['b', 'd'])
  })

  it('is whole when it is read again from elsewhere', async () => {
    expect(await second([event('c'), event('d')], 't0')).toEqual(['c', 'd'])
  })

  it('is known after an empty one, too, whose token differs', async () => {
    const { reader } = readerOf(
      first,
      { events: [], nextForwardToken: 't2' },
      { events: [event('c'), event('d')], nextForwardToken: 't3' },
    )
    await reader.read(task, undefined, 'command')
    await reader.read(task, 't1', 'command')
    expect((await reader.read(task, 't2', 'command')).events).toEqual(['d'])
  })

  it('is one of the same container', async () => {
    const { reader } = readerOf(first, { events: [event('c')], nextForwardToken: 't1' })
    await reader.read(task, undefined, 'command')
    expect((await reader.read(task, 't1', 'checkout')).events).toEqual(['c'])
  })
})
