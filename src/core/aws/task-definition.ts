import { type StoredKind, storedVariable } from '../source/git-hosts.ts'
import type { CarriedVolume } from './like/carried.ts'
import { containers, folders, streamPrefix, variables } from './names.ts'
import type { Carried, Container, Place } from './place.ts'

// The arrays below are mutable only because the SDK's types, which these must fit, are.

/** An environment variable that ECS fills from a secret or parameter. */
export interface SecretVariable {
  readonly name: string
  /** ARN. */
  readonly valueFrom: string
}

/** One of the three containers, as ECS takes it. */
export interface ContainerDefinition {
  readonly name: string
  readonly image: string
  readonly essential: boolean
  readonly entryPoint?: string[]
  readonly command?: string[]
  readonly environment?: { readonly name: string; readonly value: string }[]
  readonly mountPoints: { readonly sourceVolume: string; readonly containerPath: string; readonly readOnly?: boolean }[]
  readonly logConfiguration: { readonly logDriver: 'awslogs'; readonly options: Record<string, string> }
  readonly user?: string
  readonly secrets?: SecretVariable[]
  readonly repositoryCredentials?: { readonly credentialsParameter: string }
  readonly dependsOn?: { readonly containerName: string; readonly condition: 'SUCCESS' }[]
  readonly stopTimeout?: number
  readonly dockerLabels?: Record<string, string>
}

/** What RegisterTaskDefinition is given, less the family, which follows from it. */
export interface TaskDefinition {
  readonly requiresCompatibilities: 'FARGATE'[]
  readonly networkMode: 'awsvpc'
  readonly runtimePlatform: { readonly cpuArchitecture: 'X86_64' | 'ARM64'; readonly operatingSystemFamily: 'LINUX' }
  readonly cpu: string
  readonly memory: string
  readonly executionRoleArn: string
  readonly taskRoleArn?: string
  readonly volumes: CarriedVolume[]
  readonly containerDefinitions: ContainerDefinition[]
}

/** What a task definition of ours depends on. */
export interface DefinitionFacts {
  readonly place: Place
  readonly container: Container
  /** Ours, in full: another one may bring other scripts under the same tag. */
  readonly version: string
  /** The stored git credentials that this run's checkout may need. */
  readonly needs: readonly StoredKind[]
}

/**
 * The three containers of a task, with all that RunTask cannot override and nothing that it can: what differs from run
 * to run is in the request, so that runs share a definition.
 */
export function taskDefinition(facts: DefinitionFacts): TaskDefinition {
  const { place, container } = facts
  return {
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    runtimePlatform: {
      cpuArchitecture: container.architecture === 'arm64' ? 'ARM64' : 'X86_64',
      operatingSystemFamily: 'LINUX',
    },
    // Fargate demands a size here; each run brings its own.
    cpu: '1024',
    memory: '2048',
    executionRoleArn: place.executionRole,
    ...(place.taskRole === undefined ? {} : { taskRoleArn: place.taskRole }),
    volumes: [{ name: volumeOf(container) }, ...(container.carried?.volumes ?? [])],
    containerDefinitions: [tools(facts), checkout(facts), main(facts)],
  }
}

/** One text for one content, in whichever order it was put together: the family's hash is taken of it. */
export function canonicalText(definition: TaskDefinition): string {
  return JSON.stringify(definition, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

/**
 * The family of the definition with that hash.
 * @param hash sha256 of its canonical text, in hexadecimal digits
 */
export const familyOf = (hash: string): string => `mycli-${hash.slice(0, 12)}`

/** The name of the volume that our containers share, which no other of the task may have. */
function volumeOf({ carried }: Container): string {
  const taken = new Set(carried?.volumes.map(({ name }) => name))
  let name = 'run'
  while (taken.has(name)) name += '-'
  return name
}

const busybox = (folder: string, script: string): string[] => [`${folder}/busybox`, 'sh', script, folders.run]

function tools({ place, container, version }: DefinitionFacts): ContainerDefinition {
  return {
    ...shared(containers.tools, place, container),
    image: place.checkoutImage,
    essential: false,
    user: '0',
    entryPoint: busybox(folders.image, `${folders.image}/tools.sh`),
    dockerLabels: { 'mycli.version': version },
  }
}

function checkout({ place, container, needs }: DefinitionFacts): ContainerDefinition {
  const git = needs.map((kind) => [storedVariable(kind), place.gitSecrets[kind]])
  return {
    ...shared(containers.checkout, place, container),
    image: place.checkoutImage,
    essential: false,
    user: '0',
    entryPoint: busybox(folders.image, `${folders.image}/enter.sh`),
    ...secretsOf({ [variables.key]: place.keySecret, ...Object.fromEntries(git) }),
  }
}

function main({ place, container }: DefinitionFacts): ContainerDefinition {
  const { carried } = container
  const own = shared(containers.main, place, container)
  return {
    ...carried?.container.members,
    ...own,
    ...startOf(container),
    image: container.image,
    essential: true,
    mountPoints: [...own.mountPoints, ...(carried?.container.mountPoints ?? [])],
    dependsOn: [{ containerName: containers.tools, condition: 'SUCCESS' }],
    // The longest that Fargate grants, which the wrapper needs where a command is slow to end.
    stopTimeout: 120,
    ...environmentOf(carried),
    ...secretsOf({ ...secretsIn(carried), ...container.secrets }),
    ...(container.imageCredentials === undefined
      ? {}
      : { repositoryCredentials: { credentialsParameter: container.imageCredentials } }),
  }
}

// An entry point of a definition stands for that of the image. What is its command becomes the entry point's arguments.
function startOf({ keepsEntryPoint, carried }: Container): Pick<ContainerDefinition, 'entryPoint' | 'command'> {
  const wrapper = busybox(`${folders.run}/bin`, `${folders.run}/run.sh`)
  if (!keepsEntryPoint) return { entryPoint: wrapper }
  const entryPoint = [...(carried?.container.entryPoint ?? [])]
  return { ...(entryPoint.length === 0 ? {} : { entryPoint }), command: wrapper }
}

function environmentOf(carried: Carried | undefined): Pick<ContainerDefinition, 'environment'> {
  const environment = carried?.container.environment ?? []
  return environment.length === 0 ? {} : { environment: environment.map(({ name, value }) => ({ name, value })) }
}

const secretsIn = (carried: Carried | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((carried?.container.secrets ?? []).map(({ name, valueFrom }) => [name, valueFrom]))

// Sorted, since the order in which secrets were named makes no other definition.
function secretsOf(secrets: Readonly<Record<string, string | undefined>>): { readonly secrets?: SecretVariable[] } {
  const list = Object.entries(secrets).flatMap(([name, arn]) => (arn === undefined ? [] : [{ name, valueFrom: arn }]))
  return list.length === 0 ? {} : { secrets: list.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }
}

function shared(name: string, { logGroup, createsLogGroup, region }: Place, container: Container) {
  return {
    name,
    mountPoints: [{ sourceVolume: volumeOf(container), containerPath: folders.run }],
    logConfiguration: {
      logDriver: 'awslogs' as const,
      options: {
        'awslogs-group': logGroup,
        'awslogs-region': region,
        'awslogs-stream-prefix': streamPrefix,
        // The default drops lines when they come faster than they can be sent.
        mode: 'blocking',
        ...(createsLogGroup ? { 'awslogs-create-group': 'true' } : {}),
      },
    },
  }
}
