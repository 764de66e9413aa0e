/** What DescribeTaskDefinition says of a task definition, as far as it is looked at. */
export interface DescribedDefinition {
  readonly taskDefinitionArn?: string | undefined
  readonly status?: string | undefined
  readonly containerDefinitions?: readonly DescribedContainer[] | undefined
  readonly taskRoleArn?: string | undefined
  readonly executionRoleArn?: string | undefined
  readonly cpu?: string | undefined
  readonly memory?: string | undefined
  readonly compatibilities?: readonly string[] | undefined
  readonly runtimePlatform?:
    | { readonly cpuArchitecture?: string | undefined; readonly operatingSystemFamily?: string | undefined }
    | undefined
  readonly ephemeralStorage?: { readonly sizeInGiB?: number | undefined } | undefined
  readonly volumes?: readonly DescribedVolume[] | undefined
  readonly pidMode?: string | undefined
  readonly ipcMode?: string | undefined
  readonly proxyConfiguration?: object | undefined
  readonly placementConstraints?: readonly object[] | undefined
  readonly inferenceAccelerators?: readonly object[] | undefined
  readonly enableFaultInjection?: boolean | undefined
}

/** A volume; what kind it is follows from what is set. */
export interface DescribedVolume {
  readonly name?: string | undefined
  readonly host?: { readonly sourcePath?: string | undefined } | undefined
  readonly dockerVolumeConfiguration?: object | undefined
  readonly efsVolumeConfiguration?: object | undefined
  readonly s3filesVolumeConfiguration?: object | undefined
  readonly fsxWindowsFileServerVolumeConfiguration?: object | undefined
  readonly configuredAtLaunch?: boolean | undefined
}

/** A name with a value, or with where the value is. */
export interface Named {
  readonly name?: string | undefined
}

type Unread = Partial<Record<(typeof notCarried)[number] | 'versionConsistency', unknown>>

/** A container of a task definition. The types of what is passed on unread say no more than that it is there. */
export interface DescribedContainer extends Unread {
  readonly name?: string | undefined
  readonly image?: string | undefined
  readonly essential?: boolean | undefined
  readonly entryPoint?: readonly string[] | undefined
  readonly repositoryCredentials?: { readonly credentialsParameter?: string | undefined } | undefined
  readonly environment?: readonly (Named & { readonly value?: string | undefined })[] | undefined
  readonly environmentFiles?: readonly object[] | undefined
  readonly secrets?: readonly (Named & { readonly valueFrom?: string | undefined })[] | undefined
  readonly mountPoints?:
    | readonly {
        readonly sourceVolume?: string | undefined
        readonly containerPath?: string | undefined
        readonly readOnly?: boolean | undefined
      }[]
    | undefined
  readonly user?: string | undefined
  readonly workingDirectory?: string | undefined
  readonly readonlyRootFilesystem?: boolean | undefined
  readonly dockerLabels?: Readonly<Record<string, string>> | undefined
  readonly ulimits?: readonly object[] | undefined
  readonly systemControls?: readonly object[] | undefined
  readonly linuxParameters?:
    | {
        readonly capabilities?:
          | { readonly add?: readonly string[] | undefined; readonly drop?: readonly string[] | undefined }
          | undefined
        readonly initProcessEnabled?: boolean | undefined
        readonly tmpfs?: readonly object[] | undefined
        readonly devices?: readonly object[] | undefined
        readonly sharedMemorySize?: number | undefined
        readonly maxSwap?: number | undefined
        readonly swappiness?: number | undefined
      }
    | undefined
  readonly logConfiguration?:
    | { readonly logDriver?: string | undefined; readonly options?: Readonly<Record<string, string>> | undefined }
    | undefined
  readonly resourceRequirements?: readonly { readonly type?: string | undefined }[] | undefined
}

/** Members of a container definition that a run does not have. */
export const notCarried = [
  ...(['portMappings', 'healthCheck', 'dependsOn', 'links', 'volumesFrom', 'restartPolicy', 'hostname'] as const),
  ...(['dnsServers', 'dnsSearchDomains', 'extraHosts', 'disableNetworking', 'dockerSecurityOptions'] as const),
  ...(['privileged', 'interactive', 'pseudoTerminal', 'firelensConfiguration', 'credentialSpecs'] as const),
]
