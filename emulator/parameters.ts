import type {
  DeleteParametersRequest,
  GetParameterRequest,
  GetParametersByPathRequest,
  PutParameterRequest,
} from '@aws-sdk/client-ssm'
import { type Account, accountId } from './account.ts'
import { AwsError } from './errors.ts'

/** A parameter as it is kept. */
export interface StoredParameter {
  readonly value: string
  readonly type: string
  readonly version: number
}

/** A parameter of Parameter Store, by its name or ARN. */
export function getParameter(account: Account, { Name: reference = '', WithDecryption }: GetParameterRequest): object {
  const name = reference.replace(/^arn:[^:]*:ssm:[^:]*:\d*:parameter(?=\/)/, '')
  const found = account.parameters.get(name)
  // Its message is empty on AWS.
  if (!found) throw new AwsError('ParameterNotFound', '')
  const { value, type, version } = found
  const arn = `arn:aws:ssm:${account.options.region}:${accountId}:parameter/${name.replace(/^\//, '')}`
  const shown = type === 'SecureString' && !WithDecryption ? 'AQICAHencrypted' : value
  return { Parameter: { Name: name, Type: type, Value: shown, Version: version, ARN: arn, DataType: 'text' } }
}

/** Keeps a parameter. PutParameter in the API reference. */
export function putParameter({ parameters, kept }: Account, request: PutParameterRequest): object {
  const { Name: name = '', Value: value = '', Type: type = 'String', Overwrite: overwrite = false } = request
  const before = parameters.get(name)
  if (before && !overwrite) {
    throw new AwsError(
      'ParameterAlreadyExists',
      'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
    )
  }
  if (value.length > 4_096)
    throw new AwsError(
      'ValidationException',
      'Standard tier parameters support a maximum parameter value of 4096 characters.',
    )
  const version = (before?.version ?? 0) + 1
  parameters.set(name, { value, type, version })
  if (type === 'SecureString') kept.push({ name: `the parameter ${name}`, value })
  return { Version: version, Tier: 'Standard' }
}

/** The parameters under a path, without the one at it. GetParametersByPath in the API reference. */
export function getParametersByPath({ parameters }: Account, { Path: path = '' }: GetParametersByPathRequest): object {
  const names = [...parameters.keys()].filter((name) => name.startsWith(`${path.replace(/\/$/, '')}/`))
  return { Parameters: names.map((Name) => ({ Name, Type: parameters.get(Name)?.type })) }
}

/** Deletes what there is of them. DeleteParameters in the API reference. */
export function deleteParameters({ parameters }: Account, { Names: names = [] }: DeleteParametersRequest): object {
  if (names.length > 10) throw new AwsError('ValidationException', 'Member must have length less than or equal to 10')
  return {
    DeletedParameters: names.filter((name) => parameters.delete(name)),
    InvalidParameters: names.filter((name) => !parameters.has(name)),
  }
}
