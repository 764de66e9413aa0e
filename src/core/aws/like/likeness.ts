import { UserError } from '../../errors.ts'
import { readCpu, readMemory } from '../../settings/amounts.ts'
import type { Inputs } from '../../settings/inputs.ts'
import { count, nearest, printable } from '../../text.ts'
import { sizeProblem } from '../sizes.ts'
import { type Carriage, carry } from './carried.ts'
import type { DescribedContainer, DescribedDefinition } from './described.ts'
import { inputNames, type LikeNames, type Network, shortName } from './service.ts'

/** What a run takes over: for inputs that were not set, and for the container of the command. */
export interface Likeness extends Carriage {
  readonly inputs: Partial<Inputs>
  /** Whether the log driver may make the log group. */
  readonly createsLogGroup: boolean
  /** What should be said about it, each a line. */
  readonly notes: readonly string[]
}

/** What it is taken from. */
export interface LikeSource {
  /** ARN of the task definition. */
  readonly taskDefinition: string
  readonly definition: DescribedDefinition
  /** What the service says; undefined for a definition alone. */
  readonly network: Network | undefined
  readonly cluster: string | undefined
  readonly region: string
  readonly names?: LikeNames
}

/**
 * The container whose command is replaced: the one that is named, else the first that the task cannot do without.
 * @throws UserError where there is none of that name, with the nearest
 */
export function chooseContainer(
  definition: DescribedDefinition,
  wanted: string | undefined,
  spelled: LikeNames = inputNames,
): DescribedContainer {
  const all = definition.containerDefinitions ?? []
  const name = shortName(definition.taskDefinitionArn) ?? 'the task definition'
  if (wanted === undefined) {
    const [first] = [...all.filter(({ essential }) => essential !== false), ...all]
    if (first) return first
    throw new UserError(`${name} has no containers.`, {
      hint: `Set ${spelled.like} to another service or task definition.`,
    })
  }
  const found = all.find((one) => one.name === wanted)
  if (found) return found
  const names = all.map((one) => one.name ?? '')
  const near = nearest(wanted, names)
  throw new UserError(`${name} has no container "${printable(wanted)}".`, {
    hint: near === undefined ? `It has ${names.join(', ')}.` : `Did you mean ${near}? It has ${names.join(', ')}.`,
  })
}

/**
 * What a run like that container has.
 * @throws UserError where its images do not run on Linux
 */
export function likenessOf(source: LikeSource, container: DescribedContainer): Likeness {
  const { definition, names = inputNames } = source
  const system = definition.runtimePlatform?.operatingSystemFamily ?? 'LINUX'
  if (system !== 'LINUX') {
    throw new UserError(`${shortName(source.taskDefinition)} runs on ${printable(system)}: its images need Windows.`, {
      hint: `Set ${names.like} to a service or task definition of Linux containers.`,
    })
  }
  const carriage = carry(definition, container)
  const log = logOf(source, container)
  const size = sizeOf(definition)
  const leftOut = [...carriage.leftOut, ...size.leftOut]
  return {
    ...carriage,
    leftOut,
    createsLogGroup: log.creates,
    inputs: present({ ...size.inputs, ...ownInputs(source, container), 'log-group': log.group }),
    notes: [
      ...containerNotes(definition, container),
      ...statusNotes(definition),
      ...log.notes,
      ...leftOutNote(leftOut),
    ],
  }
}

const present = (inputs: { readonly [K in keyof Inputs]?: Inputs[K] | undefined }): Partial<Inputs> =>
  Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== undefined))

function ownInputs({ definition, network, cluster }: LikeSource, container: DescribedContainer) {
  const storage = definition.ephemeralStorage?.sizeInGiB
  const architecture = definition.runtimePlatform?.cpuArchitecture === 'ARM64' ? 'arm64' : 'x86_64'
  return {
    image: container.image,
    'image-credentials': container.repositoryCredentials?.credentialsParameter,
    architecture,
    'ephemeral-storage': storage !== undefined && storage > 20 ? storage : undefined,
    'execution-role': definition.executionRoleArn,
    'task-role': definition.taskRoleArn,
    cluster,
    // A network is taken whole: groups of another would not go with the subnets.
    ...(network
      ? { subnets: network.subnets, 'security-groups': network.securityGroups, 'public-ip': network.publicIp }
      : {}),
  } satisfies { readonly [K in keyof Inputs]?: Inputs[K] | undefined }
}

// A definition for machines of one's own may have no size, or one that Fargate has not.
function sizeOf({ cpu, memory }: DescribedDefinition) {
  const [units, mib] = [
    cpu === undefined ? undefined : readCpu(cpu),
    memory === undefined ? undefined : readMemory(memory),
  ]
  const read = units && mib && 'value' in units && 'value' in mib ? { cpu: units.value, memory: mib.value } : undefined
  if (read && !sizeProblem(read)) return { inputs: read, leftOut: [] }
  const given = [...(cpu === undefined ? [] : [`cpu ${cpu}`]), ...(memory === undefined ? [] : [`memory ${memory}`])]
  return { inputs: {}, leftOut: given.map((one) => `${one} (not a size of Fargate)`) }
}

function logOf({ region }: LikeSource, { logConfiguration }: DescribedContainer) {
  const { logDriver, options = {} } = logConfiguration ?? {}
  const group = options['awslogs-group']
  const where = options['awslogs-region'] ?? region
  if (logDriver === 'awslogs' && group !== undefined && where === region)
    return { group, creates: options['awslogs-create-group'] === 'true', notes: [] }
  const why =
    logDriver === undefined
      ? 'it has no log configuration'
      : logDriver === 'awslogs'
        ? `it logs to the region ${printable(where)}`
        : `its log driver is ${printable(logDriver)}`
  const note = `${why}: the log goes to log-group, or to the log group of the stack, which the execution role must be allowed to write to`
  return { group: undefined, creates: false, notes: [note] }
}

function containerNotes(definition: DescribedDefinition, container: DescribedContainer): readonly string[] {
  const others = (definition.containerDefinitions ?? []).filter(({ name }) => name !== container.name)
  if (others.length === 0) return []
  const names = others.map(({ name }) => printable(name ?? '?', 60)).join(', ')
  return [`takes the container ${printable(container.name ?? '?', 60)}; not started: ${names}`]
}

function statusNotes({ status, compatibilities }: DescribedDefinition): readonly string[] {
  return [
    ...(status === 'DELETE_IN_PROGRESS' ? ['its task definition is being deleted'] : []),
    ...(compatibilities && !compatibilities.includes('FARGATE') ? ['its task definition is not made for Fargate'] : []),
  ]
}

const leftOutNote = (leftOut: readonly string[]): readonly string[] =>
  leftOut.length === 0
    ? []
    : [`${count(leftOut.length, 'setting')} not carried over: ${leftOut.map((name) => printable(name, 80)).join(', ')}`]
