import type { GetParameterRequest } from '@aws-sdk/client-ssm'
import { type Account, accountId } from './account.ts'
import { AwsError } from './errors.ts'

/** A parameter of Parameter Store, by its name or ARN. */
export function getParameter({ options }: Account, { Name: reference = '' }: GetParameterRequest): object {
  const name = reference.replace(/^arn:[^:]*:ssm:[^:]*:\d*:parameter(?=\/)/, '')
  const value = Object.hasOwn(options.parameters, name) ? options.parameters[name] : undefined
  // Its message is empty on AWS.
  if (value === undefined) throw new AwsError('ParameterNotFound', '')
  const arn = `arn:aws:ssm:${options.region}:${accountId}:parameter/${name.replace(/^\//, '')}`
  return { Parameter: { Name: name, Type: 'String', Value: value, Version: 1, ARN: arn, DataType: 'text' } }
}
