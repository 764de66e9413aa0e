import { InputError, type Problem } from '../errors.ts'
import type { InputName } from '../settings/inputs.ts'
import { type Settings, spellAsSet } from '../settings/resolve.ts'
import { secretsProblem } from './secrets.ts'
import { sizeProblem } from './sizes.ts'

/**
 * What contradicts Fargate in the settings, before anything is asked of AWS.
 * @throws InputError with every problem
 */
export function checkForFargate(settings: Settings): void {
  const problems = fargateProblems(settings)
  if (problems.length > 0) throw new InputError(problems)
}

/** Every one of these contradictions. */
export function fargateProblems(settings: Settings): readonly Problem[] {
  const { inputs } = settings
  const where = (name: 'cpu' | 'memory' | 'secrets'): string => spellAsSet(settings, name)
  const problems: Problem[] = []
  // What the run is like may say the other half.
  const isOpen = inputs.like !== undefined && settings.filledFrom === undefined
  const size = isOpen ? undefined : sizeProblem({ cpu: inputs.cpu, memory: inputs.memory })
  if (size) problems.push({ where: where(size.where), message: size.message })
  const secrets = secretsProblem(inputs.secrets ?? {}, { keySecret: undefined, gitSecrets: {} })
  if (secrets) problems.push({ where: where('secrets'), message: secrets })
  for (const name of Object.keys(inputs.secrets ?? {})) {
    const other: InputName | undefined = Object.hasOwn(inputs.env ?? {}, name)
      ? 'env'
      : Object.hasOwn(inputs['secret-env'] ?? {}, name)
        ? 'secret-env'
        : undefined
    if (other)
      problems.push({ where: where('secrets'), message: `${name} is set by ${spellAsSet(settings, other)}, too.` })
  }
  if (inputs.container !== undefined && inputs.like === undefined)
    problems.push({
      where: spellAsSet(settings, 'container'),
      message: `chooses a container of ${spellAsSet(settings, 'like')}, which isn't set.`,
    })
  return problems
}
