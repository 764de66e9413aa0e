import type { AwsError } from './errors.ts'
import type { WireAnswer } from './json-protocol.ts'

type XmlValue = string | number | boolean | Date | XmlMembers | readonly XmlValue[]

/** A value of an answer in XML; what is undefined is left out, and a list has a `member` for each of its own. */
export interface XmlMembers {
  readonly [name: string]: XmlValue | undefined
}

const headers = { 'content-type': 'text/xml' }

/** The services of the Query protocol, by the version that their requests name. */
export const queryServices: Readonly<Record<string, string>> = {
  '2011-06-15': 'sts',
  '2010-05-15': 'cloudformation',
  '2010-05-08': 'iam',
}
const namespaceOf = (service: string): string => `https://${service}.amazonaws.com/doc/`

const isList = (value: XmlValue): value is readonly XmlValue[] => Array.isArray(value)

/** The fields of a request of the Query protocol. */
export const formFields = (body: string): Readonly<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams(body))

/** An answer of the Query protocol. */
export function queryAnswer(operation: string, output: XmlMembers, requestId: string): WireAnswer {
  const [service = '', action = ''] = operation.split(':')
  const metadata = xml({ ResponseMetadata: { RequestId: requestId } })
  const result = xml({ [`${action}Result`]: output })
  return {
    status: 200,
    headers,
    body: `<${action}Response xmlns="${namespaceOf(service)}">${result}${metadata}</${action}Response>`,
  }
}

/** An error of the Query protocol. */
export function queryError({ name, message, status }: AwsError, requestId: string): WireAnswer {
  const error = { Type: status < 500 ? 'Sender' : 'Receiver', Code: name, Message: message }
  const body = xml({ Error: error, RequestId: requestId })
  return { status, headers, body: `<ErrorResponse>${body}</ErrorResponse>` }
}

function xml(members: XmlMembers): string {
  return Object.entries(members)
    .map(([name, value]) => (value === undefined ? '' : `<${name}>${xmlValue(value)}</${name}>`))
    .join('')
}

function xmlValue(value: XmlValue): string {
  if (isList(value)) return value.map((one) => `<member>${xmlValue(one)}</member>`).join('')
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object') return xml(value)
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
