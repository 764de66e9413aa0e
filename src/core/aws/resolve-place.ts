import { isRoleArn, nameInArn, parseArn } from '../arn.ts'
import { InputError, type Reading, UserError } from '../errors.ts'
import { ourImages, withOurTag } from '../settings/images.ts'
import type { InputName, Inputs } from '../settings/inputs.ts'
import type { Capacity } from '../settings/kinds.ts'
import { type Settings, spellAsSet } from '../settings/resolve.ts'
import { printable } from '../text.ts'
import type { Likeness } from './like/likeness.ts'
import type { Carried, Container, Place } from './place.ts'
import { carriedSecretsProblem, secretsProblem } from './secrets.ts'
import type { StackParameter } from './stack.ts'

/** The inputs that say where tasks run; each goes before what the stack says. */
export type PlaceInputs = Partial<
  Pick<
    Inputs,
    | 'stack'
    | 'cluster'
    | 'subnets'
    | 'security-groups'
    | 'public-ip'
    | 'execution-role'
    | 'task-role'
    | 'log-group'
    | 'public-key'
    | 'key-secret'
    | 'checkout-image'
  >
>

/** Whether the stack's parameter must be read: not where all that a task cannot do without is given, and no stack named. */
export function needsStack(given: PlaceInputs, stackNamed: boolean): boolean {
  return stackNamed || missingOf(given).length > 0
}

/**
 * Where tasks run, each value from its input, else from the stack. A pair of keys is taken whole, since a public key
 * of one source and a secret of the other would not fit together.
 * @param stack undefined where it was not read
 */
export function placeOf(
  given: PlaceInputs,
  stack: StackParameter | undefined,
  {
    region,
    isLike = false,
    spelled = (name) => name,
  }: {
    readonly region: string /** Whether it is that of another container. */
    readonly isLike?: boolean
    readonly spelled?: (name: InputName) => string
  },
): Reading<Place> {
  const merged = merge(given, stack, isLike)
  const role = taskRoleOf(given, isLike && stack ? { ...stack, taskRole: undefined } : stack, merged.executionRole)
  const problems = [
    ...problemsOf(given, merged, spelled),
    ...('problem' in role ? [`${spelled('task-role')} ${role.problem}`] : []),
  ]
  if (problems.length > 0 || 'problem' in role) return { problem: problems.join(' ') }
  return { value: { ...merged, region, taskRole: role.value } }
}

type Merged = Omit<Place, 'region' | 'taskRole' | 'createsLogGroup'>

function merge(given: PlaceInputs, stack: StackParameter | undefined, isLike: boolean): Merged {
  const ownKeys = given['public-key'] !== undefined || given['key-secret'] !== undefined
  // ECS reads them with the execution role, and starts no task where that may not.
  const isReadable = !isLike || (stack !== undefined && mayReadKey(stack, given['execution-role']))
  return {
    cluster: given.cluster ?? stack?.cluster ?? '',
    subnets: given.subnets ?? stack?.subnets ?? [],
    securityGroups: given['security-groups'] ?? stack?.securityGroups ?? [],
    // In a public subnet a task without an address of its own cannot even pull its image; in a private one it does no harm.
    publicIp: given['public-ip'] ?? stack?.assignPublicIp ?? true,
    executionRole: given['execution-role'] ?? stack?.executionRole ?? '',
    logGroup: given['log-group'] ?? stack?.logGroup ?? '',
    publicKey: ownKeys ? given['public-key'] : isReadable ? stack?.publicKey : undefined,
    keySecret: ownKeys ? given['key-secret'] : isReadable ? stack?.keySecret : undefined,
    gitSecrets: (isReadable && stack?.gitCredentials) || {},
    withheldKey: ownKeys || isReadable ? undefined : stack?.keySecret,
    checkoutImage: given['checkout-image'] ?? imageOf(stack, 'checkout') ?? ourImages.checkout,
  }
}

function mayReadKey({ executionRole, keyReaders }: StackParameter, role: string | undefined): boolean {
  return role === undefined || role === executionRole || keyReaders.includes(nameInArn(role))
}

function imageOf(stack: StackParameter | undefined, name: keyof StackParameter['images']): string | undefined {
  const image = stack?.images[name]
  return image === undefined ? undefined : withOurTag(image)
}

function problemsOf(given: PlaceInputs, place: Merged, spelled: (name: InputName) => string): readonly string[] {
  const found: string[] = []
  const missing = missingOf({
    cluster: place.cluster,
    subnets: place.subnets,
    'execution-role': place.executionRole,
    'log-group': place.logGroup,
  })
  if (missing.length > 0) {
    found.push(
      `Where to run is not known: give ${listed(missing.map(spelled))}, or with ${spelled('stack')} the name of a stack that has them.`,
    )
  }
  if (place.executionRole !== '' && !isRoleArn(place.executionRole)) {
    found.push(`${spelled('execution-role')} must be the ARN of a role, not "${printable(place.executionRole)}".`)
  }
  if ((place.publicKey === undefined) !== (place.keySecret === undefined)) {
    const source = (given['public-key'] ?? given['key-secret']) ? 'Give both or neither.' : 'Deploy the stack again.'
    found.push(
      `Only one of ${spelled('public-key')} and ${spelled('key-secret')} is known, and neither is of use alone. ${source}`,
    )
  }
  return found
}

const indispensable = ['cluster', 'subnets', 'execution-role', 'log-group'] as const

/** What a run cannot do without and is not given. */
export const missingOf = (given: PlaceInputs): readonly (typeof indispensable)[number][] =>
  indispensable.filter((name) => given[name] === undefined || given[name].length === 0)

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

function taskRoleOf(
  given: PlaceInputs,
  stack: StackParameter | undefined,
  executionRole: string,
): Reading<string | undefined> {
  const role = given['task-role'] ?? stack?.taskRole
  if (role === undefined || isRoleArn(role)) return { value: role }
  const named = stack && Object.hasOwn(stack.taskRoles, role) ? stack.taskRoles[role] : undefined
  if (named !== undefined) return { value: named }
  const arn = parseArn(executionRole)
  // IAM's characters for the name of a role; a slash would lead out of the stack's path.
  if (stack && given.stack !== undefined && arn && /^[\w+=,.@-]{1,64}$/.test(role)) {
    return { value: `arn:${arn.partition}:iam::${arn.account}:role${rolePathOf(stack, given.stack)}${role}` }
  }
  const name = stack ? ' or the name of a role of the stack' : ''
  return { problem: `must be the ARN of a role${name}, not "${printable(role)}".` }
}

// The path of a stack's roles for tasks ends in its name; the role of runs that name none shows what stands before that.
function rolePathOf({ taskRole }: StackParameter, stack: string): string {
  const end = `/mycli/${stack}/`
  const path = /^role(\/.*\/)[^/]+$/.exec(parseArn(taskRole ?? '')?.resource ?? '')?.[1]
  return path?.endsWith(end) ? path : end
}

/** What a stack and the settings say together. */
export interface ResolvedPlace {
  readonly place: Place
  readonly container: Container
  readonly capacity: Capacity
  readonly byLaunchType: boolean
}

/**
 * Where the run's task goes, in what, and on which capacity.
 * @throws UserError where that is not known, InputError where the command asks for what no command is given
 */
export function resolvePlace(
  settings: Settings,
  stack: StackParameter | undefined,
  { region, likeness }: { readonly region: string; readonly likeness?: Likeness | undefined },
): ResolvedPlace {
  const { inputs, origins } = settings
  const spelled = (name: InputName) => spellAsSet(settings, name)
  const reading = placeOf(inputs, stack, { region, isLike: likeness !== undefined, spelled })
  if ('problem' in reading) throw new UserError(reading.problem)
  const place = { ...reading.value, createsLogGroup: likeness?.createsLogGroup === true && isOf(settings, 'log-group') }
  const secrets = inputs.secrets ?? {}
  const problem = secretsProblem(secrets, place)
  if (problem) throw new InputError([{ where: spellAsSet(settings, 'secrets'), message: problem }])
  const container: Container = {
    image: origins.image === 'default' ? (imageOf(stack, 'executor') ?? inputs.image) : inputs.image,
    imageCredentials: inputs['image-credentials'],
    cpu: inputs.cpu,
    memory: inputs.memory,
    ephemeralStorage: inputs['ephemeral-storage'],
    architecture: inputs.architecture,
    secrets,
    keepsEntryPoint: inputs.entrypoint === 'image',
    carried: likeness && carriedFor(settings, likeness, place),
  }
  const capacity = origins.capacity === 'default' ? (stack?.capacity ?? inputs.capacity) : inputs.capacity
  return { place, container, capacity, byLaunchType: likeness !== undefined }
}

const isOf = ({ origins }: Settings, name: InputName): boolean => /^like /.test(origins[name] ?? '')

// What the run sets by itself goes before; ECS takes no name twice in a container.
function carriedFor({ inputs }: Settings, { container, volumes }: Likeness, place: Place): Carried {
  const set = new Set([inputs.env, inputs['secret-env'], inputs.secrets].flatMap((names) => Object.keys(names ?? {})))
  const isFree = ({ name }: { readonly name: string }): boolean => !set.has(name)
  const secrets = container.secrets.filter(isFree)
  const problem = carriedSecretsProblem(secrets, place)
  if (problem) throw new UserError(problem, { hint: 'Set like to a task definition without it.' })
  return { volumes, container: { ...container, environment: container.environment.filter(isFree), secrets } }
}
