import type { AwsError } from './errors.ts'
import type { WireAnswer } from './json-protocol.ts'

type XmlValue = string | number | boolean | Date | XmlMembers | readonly XmlValue[]

/** A value of an answer in XML; what is undefined is left out, and a list has a `member`, or EC2's `item`, for each. */
export interface XmlMembers {
  readonly [name: string]: XmlValue | undefined
}

const headers = { 'content-type': 'text/xml' }

/** The services of the Query protocol, by the version that their requests name. */
export const queryServices: Readonly<Record<string, string>> = {
  '2011-06-15': 'sts',
  '2010-05-15': 'cloudformation',
  '2010-05-08': 'iam',
  '2016-11-15': 'ec2',
}
const namespaceOf = (service: string): string => `https://${service}.amazonaws.com/doc/`

const isList = (value: XmlValue): value is readonly XmlValue[] => Array.isArray(value)

/** The fields of a request of the Query protocol. */
export const formFields = (body: string): Readonly<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams(body))

/** An answer of the Query protocol. */
export function queryAnswer(operation: string, output: XmlMembers, requestId: string): WireAnswer {
  const [service = '', action = ''] = operation.split(':')
  if (service === 'ec2') return ec2Answer(action, output, requestId)
  const metadata = xml({ ResponseMetadata: { RequestId: requestId } })
  const result = xml({ [`${action}Result`]: output })
  return {
    status: 200,
    headers,
    body: `<${action}Response xmlns="${namespaceOf(service)}">${result}${metadata}</${action}Response>`,
  }
}

// EC2 has a protocol of its own: https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html
function ec2Answer(action: string, output: XmlMembers, requestId: string): WireAnswer {
  const inner = xml({ requestId, ...output }, 'item')
  const body = `<${action}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">${inner}</${action}Response>`
  return { status: 200, headers, body }
}

/** An error of EC2's protocol. */
export function ec2Error({ name, message, status }: AwsError, requestId: string): WireAnswer {
  const body = xml({ Errors: { Error: { Code: name, Message: message } }, RequestID: requestId })
  return { status, headers, body: `<Response>${body}</Response>` }
}

/** An error of the Query protocol. */
export function queryError({ name, message, status }: AwsError, requestId: string): WireAnswer {
  const error = { Type: status < 500 ? 'Sender' : 'Receiver', Code: name, Message: message }
  const body = xml({ Error: error, RequestId: requestId })
  return { status, headers, body: `<ErrorResponse>${body}</ErrorResponse>` }
}

function xml(members: XmlMembers, item = 'member'): string {
  return Object.entries(members)
    .map(([name, value]) => (value === undefined ? '' : `<${name}>${xmlValue(value, item)}</${name}>`))
    .join('')
}

function xmlValue(value: XmlValue, item: string): string {
  if (isList(value)) return value.map((one) => `<${item}>${xmlValue(one, item)}</${item}>`).join('')
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object') return xml(value, item)
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
