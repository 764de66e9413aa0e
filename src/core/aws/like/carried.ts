import { folders } from '../names.ts'
import { type DescribedContainer, type DescribedDefinition, type DescribedVolume, notCarried } from './described.ts'

/** What goes from a container that a run is like into the container of the command, as it is. */
export interface CarriedContainer {
  readonly environment: readonly { readonly name: string; readonly value: string }[]
  /** With ARNs or, as ECS takes them for parameters of its region, names. */
  readonly secrets: readonly { readonly name: string; readonly valueFrom: string }[]
  /** Kept in front of the command where `entrypoint` is `image`. */
  readonly entryPoint: readonly string[]
  readonly mountPoints: readonly Mount[]
  /** Members of a container definition that are passed on unread, by their names there. */
  readonly members: Readonly<Record<string, unknown>>
}

/** Where a volume is mounted. */
export interface Mount {
  readonly sourceVolume: string
  readonly containerPath: string
  readonly readOnly?: boolean
}

/** A volume that the container mounts, as RegisterTaskDefinition takes it. */
export interface CarriedVolume {
  readonly name: string
  readonly [member: string]: unknown
}

/** What was carried, and the names of what was not. */
export interface Carriage {
  readonly container: CarriedContainer
  readonly volumes: readonly CarriedVolume[]
  /** Members of the definition, as its JSON names them. */
  readonly leftOut: readonly string[]
}

/**
 * Takes over what Fargate can give the command of a container. What depends on the containers beside it, on machines of
 * one's own, or on being a service, is left out and named.
 */
export function carry(definition: DescribedDefinition, container: DescribedContainer): Carriage {
  const { mounts, volumes, leftOut } = carryVolumes(definition.volumes ?? [], container)
  const linux = carryLinuxParameters(container.linuxParameters ?? {})
  const members = Object.fromEntries(
    [...passedOn.map((name) => [name, container[name]] as const), ['linuxParameters', linux.value] as const].filter(
      ([, value]) => isSet(value),
    ),
  )
  return {
    container: {
      environment: (container.environment ?? []).flatMap(({ name, value = '' }) => (name ? [{ name, value }] : [])),
      secrets: (container.secrets ?? []).flatMap(({ name, valueFrom }) =>
        name && valueFrom ? [{ name, valueFrom }] : [],
      ),
      entryPoint: container.entryPoint ?? [],
      mountPoints: mounts,
      members,
    },
    volumes,
    leftOut: [...leftOutOf(container), ...linux.leftOut, ...leftOut, ...leftOutOfTask(definition)],
  }
}

const passedOn = [
  'user',
  'workingDirectory',
  'readonlyRootFilesystem',
  'environmentFiles',
  'ulimits',
  'systemControls',
  'dockerLabels',
  'versionConsistency',
] as const

// Beside those that are passed on, and those that an input has, and what each run has of its own: name, essential,
// command, entryPoint, startTimeout, stopTimeout. A share of a task's machine means nothing to the one container in it.
function leftOutOf(container: DescribedContainer): readonly string[] {
  const requirements = (container.resourceRequirements ?? []).map(({ type }) => type ?? 'resourceRequirements')
  return [...notCarried.filter((name) => isSet(container[name])), ...requirements]
}

const ofTheTask = ['pidMode', 'ipcMode', 'proxyConfiguration', 'placementConstraints', 'inferenceAccelerators'] as const

const leftOutOfTask = (definition: DescribedDefinition): readonly string[] => [
  ...ofTheTask.filter((name) => isSet(definition[name])),
  ...(definition.enableFaultInjection ? ['enableFaultInjection'] : []),
]

// ECS describes what was not set as empty, or false, or leaves it out.
function isSet(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return false
  if (Array.isArray(value)) return value.length > 0
  return typeof value !== 'object' || Object.keys(value).length > 0
}

/**
 * The parameters that Fargate has: KernelCapabilities and LinuxParameters in the ECS API reference; tmpfs since January
 * 2026.
 */
function carryLinuxParameters(given: NonNullable<DescribedContainer['linuxParameters']>) {
  const { add = [], drop = [] } = given.capabilities ?? {}
  const [added, refused] = [add.filter(isAddable), add.filter((one) => !isAddable(one))]
  const capabilities = {
    ...(added.length > 0 ? { add: added } : {}),
    ...(drop.length > 0 ? { drop: [...drop] } : {}),
  }
  const value = {
    ...(isSet(capabilities) ? { capabilities } : {}),
    ...(given.initProcessEnabled ? { initProcessEnabled: true } : {}),
    ...(isSet(given.tmpfs) ? { tmpfs: given.tmpfs } : {}),
  }
  const others = (['devices', 'sharedMemorySize', 'maxSwap', 'swappiness'] as const).filter((name) =>
    isSet(given[name]),
  )
  return { value, leftOut: [...others, ...refused.map((name) => `capability ${name}`)] }
}

const isAddable = (capability: string): boolean => capability === 'SYS_PTRACE'

function carryVolumes(volumes: readonly DescribedVolume[], { mountPoints = [] }: DescribedContainer) {
  const mounts: Mount[] = []
  const carried = new Map<string, CarriedVolume>()
  const leftOut: string[] = []
  for (const { sourceVolume = '', containerPath = '', readOnly } of mountPoints) {
    const volume = volumes.find(({ name }) => name === sourceVolume)
    const fits = volume && carryVolume(volume)
    if (!fits || isOurs(containerPath)) {
      leftOut.push(`volume ${sourceVolume} at ${containerPath}`)
      continue
    }
    carried.set(sourceVolume, fits)
    mounts.push({ sourceVolume, containerPath, ...(readOnly ? { readOnly } : {}) })
  }
  return { mounts, volumes: [...carried.values()], leftOut }
}

const isOurs = (path: string): boolean => path === folders.run || path.startsWith(`${folders.run}/`)

// A folder of a machine, a volume of Docker's or Windows', and a disk that each launch makes are not had by Fargate, or
// not by a task that no service starts.
function carryVolume(volume: DescribedVolume): CarriedVolume | undefined {
  const { name = '', efsVolumeConfiguration, s3filesVolumeConfiguration } = volume
  if (efsVolumeConfiguration) return { name, efsVolumeConfiguration }
  if (s3filesVolumeConfiguration) return { name, s3filesVolumeConfiguration }
  const isElsewhere =
    volume.host?.sourcePath !== undefined ||
    volume.dockerVolumeConfiguration !== undefined ||
    volume.fsxWindowsFileServerVolumeConfiguration !== undefined ||
    volume.configuredAtLaunch === true
  return isElsewhere ? undefined : { name }
}
