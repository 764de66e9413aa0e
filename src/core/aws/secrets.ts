import { parseArn } from '../arn.ts'
import { UserError } from '../errors.ts'
import { printable } from '../text.ts'
import type { Place } from './place.ts'

/**
 * What is wrong with the secrets that a command asks for by reference. Those of the stack itself are refused, however
 * they are written: the command would be given the means to open every run's envelope.
 * @param secrets names of environment variables to ARNs
 */
export function secretsProblem(
  secrets: Readonly<Record<string, string>>,
  { keySecret, gitSecrets }: Pick<Place, 'keySecret' | 'gitSecrets'>,
): string | undefined {
  const own = [keySecret, ...Object.values(gitSecrets)].filter((arn) => arn !== undefined).map(nameOf)
  const problems = Object.entries(secrets).flatMap(([name, arn]) => {
    const wanted = nameOf(arn)
    const variable = printable(name, 40)
    if (wanted === undefined) {
      return [`${variable} must be the ARN of an SSM parameter or Secrets Manager secret, not "${printable(arn)}".`]
    }
    return own.some((kept) => kept !== undefined && isSame(kept, wanted))
      ? [`${variable} is a secret of the stack itself, which no command is given.`]
      : []
  })
  return problems.length === 0 ? undefined : problems.join(' ')
}

/**
 * The same for secrets that a run takes from another container, which may be named as parameters of the task's own region
 * (Secret, `valueFrom`, in the ECS API reference).
 */
export function carriedSecretsProblem(
  secrets: readonly { readonly name: string; readonly valueFrom: string }[],
  place: Pick<Place, 'keySecret' | 'gitSecrets' | 'withheldKey' | 'executionRole'>,
): string | undefined {
  const { account = '' } = parseArn(place.executionRole) ?? {}
  const asArn = (text: string): string =>
    text.startsWith('arn:') ? text : `arn:aws:ssm:region:${account}:parameter/${text.replace(/^\//, '')}`
  const named = Object.fromEntries(secrets.map(({ name, valueFrom }) => [name, asArn(valueFrom)]))
  return secretsProblem(named, { ...place, keySecret: place.keySecret ?? place.withheldKey })
}

/** The statement by which an execution role may read a key, as IAM takes it. */
export function keyStatement(key: string): string {
  const Action = parseArn(key)?.service === 'ssm' ? 'ssm:GetParameters' : 'secretsmanager:GetSecretValue'
  return JSON.stringify({ Effect: 'Allow', Action, Resource: key })
}

/** For a run that has something to seal, and an execution role that is not known to read the stack's key. */
export const unreadableKey = (key: string, executionRole: string): UserError =>
  new UserError(
    `This run needs a credential or a secret, and its execution role, ${printable(executionRole)}, is not known to read the stack's key.`,
    {
      hint: `Allow the role ${keyStatement(key)}, and name it in the stack's parameter KeyReaders (docs/like-a-service.md). A public repository, or checkout: false without secret-env, needs neither.`,
    },
  )

/** By which account a value is kept, and under what name. */
interface SecretName {
  readonly account: string
  readonly name: string
}

// Parameter Store passes reads under this path on to Secrets Manager.
const passedOn = /^parameter\/aws\/reference\/secretsmanager\//

function nameOf(text: string): SecretName | undefined {
  const arn = parseArn(text)
  if (arn?.service === 'ssm' && arn.resource.startsWith('parameter/')) {
    return passedOn.test(arn.resource)
      ? { account: arn.account, name: bare(arn.resource.replace(passedOn, '')) }
      : { account: arn.account, name: arn.resource }
  }
  if (arn?.service !== 'secretsmanager' || !arn.resource.startsWith('secret:')) return undefined
  return { account: arn.account, name: bare(arn.resource.slice('secret:'.length)) }
}

// Behind a secret's name may stand a JSON key, a stage and a version.
const bare = (text: string): string => text.replace(/:.*$/s, '')

// Secrets Manager takes an ARN without the six random characters at its end too.
function isSame(a: SecretName, b: SecretName): boolean {
  const names = (name: string): readonly string[] => [name, name.replace(/-[A-Za-z0-9]{6}$/, '')]
  return a.account === b.account && names(a.name).some((name) => names(b.name).includes(name))
}
