import { gzipSync } from 'node:zlib'
import { GetParameterCommand } from '@aws-sdk/client-ssm'
import { describe, expect, it } from '@jest/globals'
import { clientsOf } from '../../emulator/clients.ts'
import { findLeaks } from '../../emulator/leaks.ts'
import type { RecordedRequest } from '../../emulator/requests.ts'
import { startAws } from '../support/held-aws.ts'

const secret = 'p4ss "w0rd" of none'
const request = (input: object, more: Partial<RecordedRequest> = {}): RecordedRequest => ({
  operation: 'ecs:RunTask',
  input: input as RecordedRequest['input'],
  body: JSON.stringify(input),
  headers: {},
  method: 'POST',
  url: '/',
  at: 0,
  status: 200,
  answer: '',
  ...more,
})
const leaksOf = (...requests: readonly RecordedRequest[]) => findLeaks(requests, [{ name: 'it', value: secret }])
const envelope = (text: string): object => ({ environment: [{ value: gzipSync(text).toString('base64') }] })

describe('a request', () => {
  it.each<[string, RecordedRequest, string]>([
    ['a field', request({ tags: [{ value: `a ${secret}` }] }), 'it in ecs:RunTask (tags.0.value)'],
    ["a field's name", request({ [secret]: 1 }), `it in ecs:RunTask (${secret}, its name)`],
    ['a header', request({}, { headers: { 'user-agent': secret } }), 'it in ecs:RunTask (header.user-agent)'],
    ['the URL, escaped', request({}, { url: `/?a=${encodeURIComponent(secret)}` }), 'it in ecs:RunTask (URL)'],
    ['a field, in base64', request({ a: btoa(`ab${secret}cd`) }), 'it in ecs:RunTask (a)'],
    ['a field, in base64 within JSON', request({ a: JSON.stringify({ b: btoa(secret) }) }), 'it in ecs:RunTask (a)'],
    ['a field, in JSON', request({ a: JSON.stringify([secret]) }), 'it in ecs:RunTask (a)'],
    ['a field, in hexadecimal', request({ a: Buffer.from(secret).toString('hex') }), 'it in ecs:RunTask (a)'],
    ['an envelope that is not sealed', request(envelope(secret)), 'it in ecs:RunTask (environment.0.value)'],
    ['a body that is not understood', request({}, { body: secret }), 'it in ecs:RunTask (body)'],
  ])('that holds a secret in %s is found', (_where, one, leak) => {
    expect(leaksOf(request({ a: 'b' }), one)).toEqual([leak])
  })

  it('that holds a line of a key is found', () => {
    const key = `-----BEGIN KEY-----\n${'a'.repeat(64)}\n${'b'.repeat(64)}\n-----END KEY-----\n`
    expect(findLeaks([request({ a: 'b'.repeat(64) })], [{ name: 'it', value: key }])).toHaveLength(1)
    expect(findLeaks([request({ a: '-----BEGIN KEY-----' })], [{ name: 'it', value: key }])).toEqual([])
  })

  it('may hold the nonce of a log in an envelope, and nowhere else', () => {
    const nonce = '0123456789abcdef'.repeat(2)
    const log = request({}, { operation: 'logs:GetLogEvents', answer: `{"message":"@mycli:${nonce} begin 1;"}` })
    expect(leaksOf(log, request(envelope(`nonce ${nonce}`)))).toEqual([])
    expect(leaksOf(log, request({ startedBy: nonce }))).toEqual(['the nonce in ecs:RunTask (startedBy)'])
  })

  it('that holds nothing of the kind is not', () => {
    expect(leaksOf(request({ a: ['b'], c: { d: 1, e: null } }), request(envelope('script true')))).toEqual([])
  })
})

describe('the AWS on the loopback', () => {
  it.each([
    ['a secret that it was told', 'ghs_planted'],
    ['one that it keeps itself', 'AGE-SECRET-KEY-1PLANTED'],
  ])('fails when it is closed after a request with %s', async (_what, planted) => {
    const aws = await startAws({ secrets: { 'arn:aws:secretsmanager:a:b:secret:c': 'AGE-SECRET-KEY-1PLANTED' } })
    const { ssm, destroy } = clientsOf(aws)
    await ssm.send(new GetParameterCommand({ Name: `/mycli/${planted}` })).catch(() => {})
    aws.keepSecret('token', 'ghs_planted')
    destroy()
    await expect(aws.close()).rejects.toThrow(/^Requests hold secrets: .* in ssm:GetParameter \(Name\)$/)
  })
})
