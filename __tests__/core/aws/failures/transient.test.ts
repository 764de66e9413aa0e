import { describe, expect, it } from '@jest/globals'
import { explainRefusal } from '../../../../src/core/aws/failures/explain-refusal.ts'
import type { AwsError } from '../../../../src/core/aws/failures/refusal.ts'
import { type Answered, transientKindOf } from '../../../../src/core/aws/failures/transient.ts'
import type { TransientKind } from '../../../../src/core/errors.ts'

const never: Answered = { same: false, any: false }
const another: Answered = { same: false, any: true }
const before: Answered = { same: true, any: true }

const kindOf = (error: Omit<AwsError, 'operation'>, answered: Answered): TransientKind | undefined => {
  const awsError: AwsError = { operation: 'RunTask', ...error }
  return transientKindOf(awsError, explainRefusal(awsError), answered)
}

const expired = { name: 'ExpiredTokenException', status: 400 }
const denied = { name: 'AccessDeniedException', status: 400 }

describe('a failed call', () => {
  it.each<[string, Omit<AwsError, 'operation'>, Answered, TransientKind | undefined]>([
    ['is throttled by its name', { name: 'ThrottlingException', status: 400 }, never, 'throttled'],
    ['is throttled by a name of another service', { name: 'LimitExceededException', status: 400 }, never, 'throttled'],
    ['is throttled by status 429 alone', { name: 'ClientException', message: 'x', status: 429 }, never, 'throttled'],
    ...['Throttled', 'RequestLimitExceeded', 'TooManyRequestsException', 'RequestThrottledException', 'SlowDown'].map(
      (name): [string, Omit<AwsError, 'operation'>, Answered, TransientKind | undefined] => [
        `is throttled by the name ${name}`,
        ...([{ name, message: 'x', status: 400 }, never, 'throttled'] as const),
      ],
    ),
    [
      'is throttled while another request goes on',
      { name: 'PriorRequestNotComplete', status: 400 },
      never,
      'throttled',
    ],
    ['is not throttled by a name that only ends so', { name: 'NotSlowDown', status: 400 }, never, undefined],
    ['is not throttled by a name that only begins so', { name: 'SlowDownloads', status: 400 }, never, undefined],
    ['is refused with credentials that were good', expired, another, 'refused'],
    ['is over with credentials that never were', expired, never, undefined],
    ['is refused where the same call was allowed', denied, before, 'refused'],
    ['is over where only another call was allowed', denied, another, undefined],
    ['has an answer that cannot be read', { from: 'unreadable', status: 200 }, never, 'unreachable'],
    ['has the page of a proxy', { from: 'unreadable', status: 403 }, never, 'unreachable'],
    ["has a proxy's word that it is too much", { from: 'unreadable', status: 429 }, never, 'unreachable'],
    ['has no answer, for a reason that is not known', { from: 'network', name: 'X' }, never, 'unreachable'],
    ['cannot be sent', { from: 'local', name: 'ERR_INVALID_CHAR' }, before, undefined],
    [
      'meets a certificate that is not trusted',
      { from: 'network', name: 'DEPTH', message: 'self-signed certificate' },
      never,
      undefined,
    ],
    ['has no answer', { name: 'ECONNRESET', message: 'read ECONNRESET' }, never, 'unreachable'],
    ['has no answer but that it is too much', { from: 'network', name: 'SlowDown' }, never, 'unreachable'],
    ["is a server's fault", { name: 'ServerException', status: 500 }, never, 'unreachable'],
    ["is a server's fault without a name", { status: 503 }, never, 'unreachable'],
    ["is over though its text is a server's", { name: 'ServerException', status: 400 }, never, undefined],
    [
      'is over where a 500 names a quota, which only a new start can find free',
      { name: 'ServerException', message: 'You reached the limit on the number of vCPUs', status: 500 },
      never,
      undefined,
    ],
    ['is over where a 500 names a definite cause', { name: 'ClusterNotFoundException', status: 500 }, never, undefined],
    ['is over without an answer and without a known cause', { name: 'TypeError', message: 'x' }, never, undefined],
  ])('%s', (_, error, answered, kind) => {
    expect(kindOf(error, answered)).toBe(kind)
  })
})
