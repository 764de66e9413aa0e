import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Account, newId } from './account.ts'
import { sendBroken } from './broken-answers.ts'
import { type Buckets, createBuckets } from './buckets.ts'
import { checkConstraints, type Input } from './constraint.ts'
import { constraints } from './constraints.ts'
import { checkSignature } from './credentials.ts'
import { AwsError } from './errors.ts'
import type { FaultTable } from './faults.ts'
import { jsonAnswer, jsonError, operationOf, type WireAnswer } from './json-protocol.ts'
import { oidcAnswer } from './oidc.ts'
import { type Operations, operationsOf, queryOperations } from './operations.ts'
import { ec2Error, formFields, queryAnswer, queryError, queryServices } from './query-protocol.ts'
import type { RecordedRequest } from './requests.ts'
import { checkRequired, checkShape } from './shapes.ts'
import type { Volumes } from './volumes.ts'

/** Longer answers, which only logs have, are not kept. */
const longestRecorded = 65_536

/** What answering needs. */
export interface Parts {
  readonly account: Account
  readonly volumes: Volumes
  readonly faults: FaultTable
  readonly requests: RecordedRequest[]
}

/** A request understood as far as its protocol goes. */
interface Call {
  readonly operation: string
  readonly input: Input
  /** @throws AwsError when it is not in order */
  readonly check: () => void
  /** Does it, and words the answer. */
  readonly perform: () => Promise<WireAnswer>
  readonly refuse: (error: AwsError) => WireAnswer
  readonly body: (output: object) => WireAnswer
}

/** Answers the requests of all services, by what protocol they come in. */
export function createApi(parts: Parts): RequestListener {
  const { account } = parts
  const operations = operationsOf(account, parts.volumes)
  const buckets = account.options.quotas === undefined ? undefined : createBuckets(account.options.quotas)
  return (request, response) => {
    void respond(parts, { operations, buckets }, request, response)
  }
}

interface Machinery {
  readonly operations: Operations
  readonly buckets: Buckets | undefined
}

async function respond(
  { account, faults, requests }: Parts,
  machinery: Machinery,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await textOf(request)
  const call = understand(account, machinery, request, body)
  const { headers, method = '', url = '' } = request
  const recorded: RecordedRequest = {
    ...{ operation: call.operation, input: call.input, body, headers, method, url },
    ...{ at: account.now(), status: undefined, answer: undefined },
  }
  requests.push(recorded)
  account.timers.advance()
  const effect = faults.meet(call.operation, account.now())
  const reset = (): void => {
    recorded.status = 0
    request.socket.destroy()
  }
  if (effect?.kind === 'reset' && effect.when === 'before') return reset()
  const answer = await answerTo(call, effect)
  if (effect?.kind === 'hang') return
  if (effect?.kind === 'reset') return reset()
  if (effect?.kind === 'broken') {
    recorded.status = 0
    return sendBroken(response, answer, effect.how)
  }
  if (effect?.kind === 'delay') await sleep(effect.ms)
  recorded.status = answer.status
  if (answer.body.length <= longestRecorded) recorded.answer = answer.body
  const ahead = account.options.clockAheadMs
  const date = ahead === undefined ? {} : { date: new Date(Date.now() + ahead).toUTCString() }
  const id = { 'x-amzn-requestid': newId(account, 32) }
  response.writeHead(answer.status, { ...id, ...date, ...answer.headers }).end(answer.body)
}

async function answerTo(call: Call, effect: ReturnType<FaultTable['meet']>): Promise<WireAnswer> {
  if (effect?.kind === 'answer' && effect.unless === undefined) return call.refuse(effect.error)
  try {
    call.check()
    if (effect?.kind === 'answer') return call.refuse(effect.error)
    if (effect?.kind === 'broken' && effect.when === 'before') return call.body({})
    return effect?.kind === 'body' ? call.body(effect.body) : await call.perform()
  } catch (error) {
    if (error instanceof AwsError) return call.refuse(error)
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return call.refuse(new AwsError('LoopbackFailure', text, { status: 501 }))
  }
}

function understand(account: Account, machinery: Machinery, request: IncomingMessage, body: string): Call {
  const { headers } = request
  const url = new URL(request.url ?? '/', 'http://localhost')
  const target = String(headers['x-amz-target'] ?? '')
  if (target !== '') return jsonCall(account, machinery, { target, body, headers })
  if (String(headers['content-type']).startsWith('application/x-www-form-urlencoded'))
    return queryCall(account, body, headers)
  return oidcCall(account, request.method ?? '', url, String(headers.authorization ?? ''))
}

interface JsonRequest {
  readonly target: string
  readonly body: string
  readonly headers: IncomingMessage['headers']
}

function jsonCall(account: Account, { operations, buckets }: Machinery, { target, body, headers }: JsonRequest): Call {
  const operation = operationOf(target) ?? target
  const input = parsed(body)
  return {
    operation,
    input: input ?? {},
    refuse: jsonError,
    body: jsonAnswer,
    check() {
      checkSignature(account, headers, operation.split(':')[0] ?? '')
      buckets?.take(operation, account.now())
      if (!input) throw new AwsError('SerializationException', 'The request is not JSON')
      checkShape(operation, input)
      checkConstraints(constraints, operation, input, account)
      checkRequired(operation, input)
    },
    async perform() {
      const perform = operations[operation]
      if (!perform) throw new Error(`The loopback does not know how to do ${operation}`)
      return jsonAnswer(await perform(input ?? {}))
    },
  }
}

function queryCall(account: Account, body: string, headers: IncomingMessage['headers']): Call {
  const { Action: action = '', Version: version = '', ...input } = formFields(body)
  const service = queryServices[version] ?? version
  const operation = `${service}:${action}`
  return {
    operation,
    input,
    refuse: (error) => (service === 'ec2' ? ec2Error : queryError)(error, newId(account, 32)),
    body: () => queryAnswer(operation, {}, newId(account, 32)),
    check() {
      if (!queryOperations[operation]) {
        throw new AwsError('InvalidAction', `Could not find operation ${action} for version ${version}`)
      }
      // A web identity is its own proof; IAM is signed for one Region, wherever the caller is.
      if (operation !== 'sts:AssumeRoleWithWebIdentity') checkSignature(account, headers, service)
      checkConstraints(constraints, operation, input, account)
    },
    perform: async () => queryAnswer(operation, queryOperations[operation]?.(account, input) ?? {}, newId(account, 32)),
  }
}

function oidcCall(account: Account, method: string, url: URL, authorization: string): Call {
  const json = (status: number, body: object): WireAnswer => ({
    ...{ status, body: JSON.stringify(body) },
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
  return {
    operation: 'oidc:GetToken',
    input: Object.fromEntries(url.searchParams),
    refuse: ({ status, message }) => json(status, { message }),
    body: (output) => json(200, output),
    check() {},
    async perform() {
      if (method !== 'GET' || url.pathname !== '/oidc/token') return json(404, { message: 'Not Found' })
      const { status, body } = oidcAnswer(account, url, authorization)
      return json(status, body)
    },
  }
}

function parsed(body: string): Input | undefined {
  try {
    return JSON.parse(body) as Input
  } catch {
    return undefined
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
