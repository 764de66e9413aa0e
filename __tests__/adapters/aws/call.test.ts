import { describe, expect, it } from '@jest/globals'
import { CallRefused, callsWith } from '../../../src/adapters/aws/call.ts'
import { TransientError, UserError } from '../../../src/core/errors.ts'
import { awsException } from '../../support/aws-client.ts'

const key = { accessKeyId: 'ASIA1', secretAccessKey: 'secret', sessionToken: 'session' }

/** Calls with credentials that remember which of them were thrown away. */
function calls() {
  const discarded: string[] = []
  const { call, provider } = callsWith({
    provider: Object.assign(async () => key, { memoized: true } as const),
    discard: (accessKeyId) => void discarded.push(accessKeyId),
  })
  const failed = (operation: Parameters<typeof call>[0], error: unknown): Promise<unknown> =>
    call(operation, async () => Promise.reject(error)).catch((thrown: unknown) => thrown)
  const good = (operation: Parameters<typeof call>[0]): Promise<unknown> =>
    call<unknown>(operation, async () => answers[operation])
  return { call, provider, discarded, failed, good }
}

const answers: Readonly<Record<string, unknown>> = {
  RunTask: { tasks: [{ taskArn: 'arn' }] },
  DescribeTasks: { tasks: [{ taskArn: 'arn' }] },
}
const expired = awsException('ExpiredTokenException', 'The security token included in the request is expired', 400)
const denied = awsException('AccessDeniedException', 'x', 400)

describe('a call', () => {
  it('answers what AWS answers', async () => {
    expect(await calls().good('RunTask')).toBe(answers['RunTask'])
  })

  it('signs with what the credentials give, and the SDK remembers nothing of it', async () => {
    const { provider } = calls()
    expect([await provider(), provider.memoized]).toEqual([key, true])
  })

  it.each([
    ['status 429 alone', awsException('ClientException', 'x', 429), 'throttled'],
    ['the name of throttling', awsException('ThrottlingException', 'Rate exceeded', 400), 'throttled'],
    ['no answer', Object.assign(new Error('read'), { code: 'ECONNRESET' }), 'unreachable'],
    ["a server's fault", awsException('ServerException', 'x', 500), 'unreachable'],
    ['a gateway that says nothing', awsException('Unknown', 'UnknownError', 502), 'unreachable'],
  ])('that fails with %s may go well another time', async (_what, error, kind) => {
    const thrown = await calls().failed('DescribeTasks', error)
    expect(thrown).toBeInstanceOf(TransientError)
    expect(thrown).toMatchObject({ kind, cause: error })
  })

  it('that is refused for good says so, with what to do and the cause', async () => {
    const error = awsException('ClusterNotFoundException', 'Cluster not found.', 400)
    const thrown = await calls().failed('DescribeTasks', error)
    expect(thrown).toBeInstanceOf(CallRefused)
    expect(thrown).toMatchObject({
      refusal: { kind: 'not-found', again: 'never' },
      hint: expect.stringContaining('Check cluster'),
      cause: error,
      resourceIds: [],
    })
  })

  it('names the nearest size where AWS has not the one that is asked for', async () => {
    const error = awsException('ClientException', 'No Fargate configuration exists for given values.', 400)
    const refused = calls().call('RunTask', async () => Promise.reject(error), { cpu: 256, memory: 3_000 })
    await expect(refused).rejects.toMatchObject({ hint: expect.stringContaining('2 GB') })
  })

  it('takes the ARNs that a conflict names, and nothing else for one', async () => {
    const conflict = awsException('ConflictException', 'x', 400)
    const { failed } = calls()
    const refused = (ids: unknown) => failed('RunTask', Object.assign(conflict, { resourceIds: ids }))
    expect(await refused(['arn:1', 7, null])).toMatchObject({ resourceIds: ['arn:1'] })
    expect(await refused('arn:1')).toMatchObject({ resourceIds: [] })
  })

  it('that fails with what is no error has no answer', async () => {
    expect(await calls().failed('RunTask', undefined)).toBeInstanceOf(TransientError)
    expect(await calls().failed('RunTask', 'text')).toMatchObject({ message: expect.stringContaining('text') })
  })

  it('that is answered without a result may go well another time, and has proved no right', async () => {
    const { call, failed, good } = calls()
    await expect(call('RunTask', async () => ({}))).rejects.toMatchObject({
      name: 'TransientError',
      kind: 'unreachable',
      message: "The answer to RunTask is not one of AWS's: HTTP status 200, without a result.",
    })
    await good('DescribeTasks')
    expect(await failed('RunTask', denied)).toBeInstanceOf(CallRefused)
  })

  it('that cannot be sent is told at once, by the name of the fault', async () => {
    const error = Object.assign(new TypeError('Invalid character in header content ["authorization"]'), {
      code: 'ERR_INVALID_CHAR',
    })
    expect(await calls().failed('RunTask', error)).toMatchObject({
      name: 'UserError',
      message:
        'The request RunTask cannot be sent: ERR_INVALID_CHAR: Invalid character in header content ["authorization"].',
      hint: expect.stringContaining('line break'),
    })
  })
})

describe('credentials that AWS refuses', () => {
  it('are thrown away when they have expired, and those alone', async () => {
    const { provider, failed, discarded } = calls()
    await provider()
    await failed('RunTask', denied)
    expect(discarded).toEqual([])
    await failed('RunTask', expired)
    expect(discarded).toEqual(['ASIA1'])
  })

  it('are not thrown away where none were used', async () => {
    const { failed, discarded } = calls()
    await failed('RunTask', expired)
    expect(discarded).toEqual([])
  })

  it('may be good again when they were before', async () => {
    const { failed, good } = calls()
    expect(await failed('RunTask', expired)).toBeInstanceOf(CallRefused)
    await good('DescribeTasks')
    expect(await failed('RunTask', expired)).toMatchObject({ kind: 'refused' })
  })

  it('are told at once when they may not do what they never did', async () => {
    const { failed, good } = calls()
    await good('DescribeTasks')
    expect(await failed('StopTask', denied)).toBeInstanceOf(CallRefused)
    expect(await failed('DescribeTasks', denied)).toMatchObject({ kind: 'refused' })
  })

  it('that cannot be had are told in their own words, unless they were there before', async () => {
    const { failed, good } = calls()
    const none = new UserError('There are no AWS credentials.')
    expect(await failed('RunTask', none)).toBe(none)
    await good('RunTask')
    const later = await failed('RunTask', none)
    expect(later).toBeInstanceOf(TransientError)
    expect(later).toMatchObject({ kind: 'refused', message: none.message, cause: none })
  })
})
