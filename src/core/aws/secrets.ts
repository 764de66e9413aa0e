import { printable } from '../text.ts'
import { parseArn } from './arn.ts'
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
