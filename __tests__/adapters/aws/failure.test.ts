import { describe, expect, it } from '@jest/globals'
import { failureOf } from '../../../src/adapters/aws/failure.ts'

/** An error of the SDK about an answer; it hides the response. */
function about(status: number, type: string | undefined, members: object, error: Error = new Error('x')): Error {
  const headers = type === undefined ? {} : { 'content-type': type }
  Object.defineProperty(error, '$response', { value: { statusCode: status, headers }, enumerable: false })
  return Object.assign(error, { $metadata: { httpStatusCode: status } }, members)
}

const inside = 'x\n  Deserialization error: to see the raw response, inspect the hidden field {error}.$response'
const coded = (code: string, error = new Error('read')): Error => Object.assign(error, { code })

describe('what the SDK throws', () => {
  it("is AWS's word with a code of AWS's", () => {
    const error = about(400, 'application/x-amz-json-1.1', { $fault: 'client', name: 'ClientException' })
    expect(failureOf(error)).toEqual({ from: 'aws', name: 'ClientException', message: 'x', status: 400 })
  })

  it.each<[string, Error, string]>([
    [
      'JSON that ends early',
      about(200, 'application/x-amz-json-1.1', {}, new SyntaxError(inside)),
      'HTTP status 200, application/x-amz-json-1.1',
    ],
    ['a page of HTML', about(502, 'text/html', {}, new SyntaxError(inside)), 'HTTP status 502, text/html'],
    ['a type that is hostile', about(403, 'text/\u001b[31m', {}), 'HTTP status 403, text/\ufffd[31m'],
    ['an error without a code', about(400, undefined, { $fault: 'client', name: 'Unknown' }), 'HTTP status 400'],
    [
      'an error that is unknown to the SDK',
      about(503, undefined, { $fault: 'server', name: 'UnknownError' }),
      'HTTP status 503',
    ],
    [
      "STS's page that is not found",
      about(404, 'text/html', { $fault: 'client', name: 'NotFound', message: 'Unknown' }),
      'HTTP status 404, text/html',
    ],
    [
      'a code that is a sentence',
      about(403, 'application/json', { $fault: 'client', name: 'You are blocked.' }),
      'HTTP status 403, application/json',
    ],
    ['no HTTP', coded('HPE_INVALID_CONSTANT'), 'it is not HTTP'],
  ])("is not AWS's word with %s", (_what, error, message) => {
    expect(failureOf(error)).toMatchObject({ from: 'unreadable', message })
    expect(failureOf(error)).not.toHaveProperty('name')
  })

  it('is of the network without an answer', () => {
    expect(failureOf(coded('ECONNRESET'))).toEqual({ from: 'network', name: 'ECONNRESET', message: 'read' })
    expect(failureOf(coded('ERR_TLS_CERT_ALTNAME_INVALID'))).toMatchObject({ from: 'network' })
    expect(failureOf('text')).toMatchObject({ from: 'network', message: 'text' })
    expect(failureOf(undefined)).toMatchObject({ from: 'network' })
  })

  it('is of this machine where nothing was sent', () => {
    expect(failureOf(coded('ERR_INVALID_CHAR', new TypeError('x')))).toMatchObject({
      from: 'local',
      name: 'ERR_INVALID_CHAR',
    })
    expect(failureOf(Object.assign(new Error('x'), { name: 'CredentialsProviderError' }))).toMatchObject({
      from: 'local',
    })
  })
})
