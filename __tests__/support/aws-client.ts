import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import type { ECSClient } from '@aws-sdk/client-ecs'
import { type Call, callsWith } from '../../src/adapters/aws/call.ts'

/** One call, as it was made of a client. */
export interface SentCall {
  /** Such as `RunTask`. */
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
}

/** Clients that answer in place of AWS. */
export interface FakeClients {
  readonly ecs: () => Promise<ECSClient>
  readonly logs: () => Promise<CloudWatchLogsClient>
  /** Every call so far. */
  readonly sent: readonly SentCall[]
  readonly call: Call
}

/** Clients whose calls this answers; it may reject, as AWS does. */
export function fakeClients(answer: (call: SentCall, times: number) => unknown): FakeClients {
  const sent: SentCall[] = []
  const client = {
    async send(command: { readonly input: SentCall['input'] }): Promise<unknown> {
      const call = { operation: command.constructor.name.replace(/Command$/, ''), input: command.input }
      sent.push(call)
      return answer(call, sent.filter(({ operation }) => operation === call.operation).length)
    },
  }
  const keys = async () => ({ accessKeyId: 'AKIA', secretAccessKey: 'secret' })
  const { call } = callsWith({ provider: Object.assign(keys, { memoized: true } as const), discard() {} })
  return {
    ecs: async () => client as unknown as ECSClient,
    logs: async () => client as unknown as CloudWatchLogsClient,
    sent,
    call,
  }
}

/** An exception as the SDK throws it: with a status and whose fault it is where AWS has answered. */
export function awsException(name: string, message: string, status?: number): Error {
  const answered =
    status === undefined ? {} : { $metadata: { httpStatusCode: status }, $fault: status < 500 ? 'client' : 'server' }
  return Object.assign(new Error(message), { name }, answered)
}
