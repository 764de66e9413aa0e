import type { AwsError } from './errors.ts'

/** The services that speak AWS JSON 1.1, by the first half of X-Amz-Target. */
const services: Readonly<Record<string, string>> = {
  AmazonEC2ContainerServiceV20141113: 'ecs',
  Logs_20140328: 'logs',
  AmazonSSM: 'ssm',
  ServiceQuotasV20190624: 'servicequotas',
  AmazonEC2ContainerRegistry_V20150921: 'ecr',
}

/** An answer as it goes over the wire. */
export interface WireAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The operation that a target names, such as `ecs:RunTask`; undefined for one of no service here. */
export function operationOf(target: string): string | undefined {
  const [service = '', name = ''] = target.split('.')
  return services[service] ? `${services[service]}:${name}` : undefined
}

/** An answer in JSON: times are seconds since 1970, what is undefined is left out. */
export function jsonAnswer(output: object): WireAnswer {
  return { status: 200, headers, body: encode(output) }
}

/** An error: its name in `__type`. */
export function jsonError({ name, message, status, members }: AwsError): WireAnswer {
  return { status, headers, body: encode({ __type: name, message, ...members }) }
}

const headers = { 'content-type': 'application/x-amz-json-1.1' }

// Dates are turned to seconds before JSON.stringify makes text of them.
function encode(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, encoded: unknown) {
    const plain = this[key]
    return plain instanceof Date ? plain.getTime() / 1_000 : encoded
  })
}
