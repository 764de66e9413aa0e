import type { AwsError } from './errors.ts'
import type { WireAnswer } from './json-protocol.ts'

/** A value of an answer in XML; what is undefined is left out. */
export interface XmlMembers {
  readonly [name: string]: string | number | Date | XmlMembers | undefined
}

const headers = { 'content-type': 'text/xml' }
const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/'

/** The fields of a request of the Query protocol. */
export const formFields = (body: string): Readonly<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams(body))

/** An answer of the Query protocol. */
export function queryAnswer(action: string, output: XmlMembers, requestId: string): WireAnswer {
  const metadata = xml({ ResponseMetadata: { RequestId: requestId } })
  const result = xml({ [`${action}Result`]: output })
  return {
    status: 200,
    headers,
    body: `<${action}Response xmlns="${namespace}">${result}${metadata}</${action}Response>`,
  }
}

/** An error of the Query protocol. */
export function queryError({ name, message, status }: AwsError, requestId: string): WireAnswer {
  const error = { Type: status < 500 ? 'Sender' : 'Receiver', Code: name, Message: message }
  const body = xml({ Error: error, RequestId: requestId })
  return { status, headers, body: `<ErrorResponse xmlns="${namespace}">${body}</ErrorResponse>` }
}

function xml(members: XmlMembers): string {
  return Object.entries(members)
    .map(([name, value]) => (value === undefined ? '' : `<${name}>${xmlValue(value)}</${name}>`))
    .join('')
}

function xmlValue(value: string | number | Date | XmlMembers): string {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object') return xml(value)
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
