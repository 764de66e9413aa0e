import { InputError, type Problem, UserError } from '../errors.ts'
import type { FrontEnd } from '../input-spec.ts'
import { type Settings, spell } from '../parse.ts'
import { printable } from '../text.ts'
import { type PlaceInputs, placeOf } from './place.ts'
import { secretsProblem } from './secrets.ts'
import type { Container, Place } from './settings.ts'
import { sizeProblem } from './sizes.ts'
import { readStackParameter, type StackParameter } from './stack.ts'

/**
 * What contradicts Fargate in the settings, before anything is asked of AWS.
 * @throws InputError with every problem
 */
export function checkForFargate({ inputs, origins }: Settings, frontEnd: FrontEnd): void {
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

/** The inputs that say where tasks run. */
export function placeInputs({ inputs }: Settings): PlaceInputs {
  return {
    stack: inputs.stack,
    cluster: inputs.cluster,
    subnets: inputs.subnets,
    'security-groups': inputs['security-groups'],
    'public-ip': inputs['public-ip'],
    'execution-role': inputs['execution-role'],
    'task-role': inputs['task-role'],
    'log-group': inputs['log-group'],
    'public-key': inputs['public-key'],
    'key-secret': inputs['key-secret'],
    'checkout-image': inputs['checkout-image'],
  }
}

/**
 * A stack's parameter, read.
 * @throws UserError where it cannot be
 */
export function stackOf(name: string, text: string): StackParameter {
  const reading = readStackParameter(text)
  if ('value' in reading) return reading.value
  throw new UserError(`The parameter ${printable(name)} ${reading.problem}`, { hint: 'Deploy the stack again.' })
}

/**
 * Where the run's task goes, and in what.
 * @throws UserError where that is not known, InputError where the command asks for what no command is given
 */
export function settle(
  settings: Settings,
  stack: StackParameter | undefined,
  region: string,
): { readonly place: Place; readonly container: Container } {
  const { inputs, origins } = settings
  const reading = placeOf(placeInputs(settings), stack, region)
  if ('problem' in reading) throw new UserError(reading.problem)
  const place = reading.value
  const secrets = inputs.secrets ?? {}
  const problem = secretsProblem(secrets, place)
  if (problem) throw new InputError([{ where: 'secrets', message: problem }])
  const container: Container = {
    image: origins.image === 'default' ? (stack?.images.executor ?? inputs.image) : inputs.image,
    imageCredentials: inputs['image-credentials'],
    cpu: inputs.cpu,
    memory: inputs.memory,
    ephemeralStorage: inputs['ephemeral-storage'],
    architecture: inputs.architecture,
    secrets,
  }
  return { place, container }
}
