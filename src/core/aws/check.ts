import { InputError, type Problem } from '../errors.ts'
import { type Settings, spell } from '../settings/resolve.ts'
import { printable } from '../text.ts'
import { secretsProblem } from './secrets.ts'
import { sizeProblem } from './sizes.ts'

/**
 * What contradicts Fargate in the settings, before anything is asked of AWS.
 * @throws InputError with every problem
 */
export function checkForFargate({ frontEnd, inputs, origins }: Settings): void {
  const where = (name: 'cpu' | 'memory' | 'secrets' | 'secret-env'): string =>
    [frontEnd === 'action' ? 'input' : 'flag', 'default'].includes(origins[name] ?? 'default')
      ? spell(name, frontEnd)
      : `${printable(origins[name] ?? '')}: ${name}`
  const problems: Problem[] = []
  const size = sizeProblem({ cpu: inputs.cpu, memory: inputs.memory })
  if (size) problems.push({ where: where(size.where), message: size.message })
  const secrets = secretsProblem(inputs.secrets ?? {}, { keySecret: undefined, gitSecrets: {} })
  if (secrets) problems.push({ where: where('secrets'), message: secrets })
  for (const name of Object.keys(inputs.secrets ?? {})) {
    const other = Object.hasOwn(inputs.env ?? {}, name)
      ? 'env'
      : Object.hasOwn(inputs['secret-env'] ?? {}, name)
        ? 'secret-env'
        : undefined
    if (other) problems.push({ where: where('secrets'), message: `${name} is set by ${other}, too.` })
  }
  if (problems.length > 0) throw new InputError(problems)
}
