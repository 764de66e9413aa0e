import {
  Compatibility,
  ContainerCondition,
  type ContainerDefinition,
  CPUArchitecture,
  NetworkMode,
  OSFamily,
  type RegisterTaskDefinitionRequest,
} from '@aws-sdk/client-ecs'
import {
  between,
  type Constraint,
  changed,
  type Input,
  lengths,
  needed,
  oneOf,
  rule,
  text,
  value,
} from './constraint.ts'
import { isEachOnce, tagConstraints } from './constraints-tags.ts'
import { isFargateSize } from './sizes.ts'

const operation = 'ecs:RegisterTaskDefinition'
const origin = (member: string, source = `ecs service model, ${member}`) => ({
  operation,
  source,
  error: 'ClientException',
})
const container = 'containerDefinitions.*'

/** The constraints on RegisterTaskDefinition for Fargate. ECS refuses most of them with a ClientException. */
export const taskDefinitionConstraints = (): readonly Constraint[] => [
  ...lengths(origin('RegisterTaskDefinition.family'), 'family', 1, 255),
  text(origin('RegisterTaskDefinition.family'), 'family', /^[A-Za-z0-9_-]*$/, 'my family'),
  rule(origin('RegisterTaskDefinition', 'AWS general reference, ecs-service'), 'at most 64 KiB', {
    keeps: (input) => Buffer.byteLength(JSON.stringify(input)) <= 65_536,
    breaking: (valid) => changed(valid, `${container}.environment`, [{ name: 'A', value: 'x'.repeat(65_536) }]),
  }),
  ...fargate(),
  ...containers(),
  ...logging(),
  ...dependencies(),
  ...volumes(),
  ...ofOtherMachines(),
  ...environments(),
  ...tagConstraints(operation),
]

function fargate(): readonly Constraint[] {
  const of = origin('RegisterTaskDefinition')
  return [
    oneOf(of, 'requiresCompatibilities.*', Object.values(Compatibility)),
    oneOf(of, 'networkMode', Object.values(NetworkMode)),
    rule(of, "Fargate only supports network mode 'awsvpc'.", {
      keeps: (input) => !isFargate(input) || input['networkMode'] === 'awsvpc',
      breaking: (valid) => changed(valid, 'networkMode', undefined),
    }),
    rule(origin('RegisterTaskDefinition.cpu'), "Invalid 'cpu' setting for task.", {
      keeps: (input) => !isFargate(input) || input['cpu'] !== undefined,
      breaking: (valid) => changed(valid, 'cpu', undefined),
    }),
    rule(origin('RegisterTaskDefinition.memory'), "Invalid 'memory' setting for task.", {
      keeps: (input) => !isFargate(input) || input['memory'] !== undefined,
      breaking: (valid) => changed(valid, 'memory', undefined),
    }),
    rule(
      origin('', 'ECS developer guide, task-cpu-memory-error'),
      'No Fargate configuration exists for given values.',
      {
        keeps: (input) => !isFargate(input) || isFargateSize(definition(input).cpu, definition(input).memory),
        breaking: (valid) => changed(valid, 'memory', '1000'),
      },
    ),
    ...between(origin('EphemeralStorage'), 'ephemeralStorage.sizeInGiB', 21, 200),
    oneOf(origin('RuntimePlatform'), 'runtimePlatform.cpuArchitecture', Object.values(CPUArchitecture)),
    oneOf(origin('RuntimePlatform'), 'runtimePlatform.operatingSystemFamily', Object.values(OSFamily)),
  ]
}

function containers(): readonly Constraint[] {
  const of = origin('ContainerDefinition')
  const image = /^[a-zA-Z0-9\-_.:/@#]*$/
  return [
    value(of, 'containerDefinitions', {
      what: 'at least one',
      fits: (list: readonly object[]) => list.length > 0,
      broken: [],
    }),
    needed(of, `${container}.name`),
    needed(of, `${container}.image`),
    ...lengths(of, `${container}.name`, 1, 255),
    ...lengths(of, `${container}.image`, 1, 255),
    text(of, `${container}.name`, /^[A-Za-z0-9_-]*$/, 'my container'),
    text(of, `${container}.image`, image, 'busybox latest'),
    rule(of, 'container names: each once', {
      keeps: (input) => isEachOnce(each(input).map(({ name }) => name)),
      breaking: (valid) => ({ ...valid, containerDefinitions: [first(valid), first(valid)] }),
    }),
    rule(of, 'at least one essential container', {
      keeps: (input) => each(input).some(({ essential }) => essential ?? true),
      breaking: (valid) => ({ ...valid, containerDefinitions: [{ ...first(valid), essential: false }] }),
    }),
    ...between(of, `${container}.stopTimeout`, 2, 120),
    ...between(of, `${container}.startTimeout`, 2, 120),
    needed(origin('KeyValuePair'), `${container}.environment.*.name`),
    needed(origin('Secret'), `${container}.secrets.*.name`),
    needed(origin('Secret'), `${container}.secrets.*.valueFrom`),
    ...Object.entries(needsRole).map(([member, given]) =>
      rule(origin(`ContainerDefinition.${member}`), `${member}: an execution role`, {
        keeps: (input) => input['executionRoleArn'] !== undefined || !each(input).some((one) => member in one),
        breaking: (valid) => ({
          ...valid,
          executionRoleArn: undefined,
          containerDefinitions: [bare({ [member]: given })],
        }),
      }),
    ),
    value(of, `${container}.privileged`, { what: 'not on Fargate', fits: (one: boolean) => !one, broken: true }),
  ]
}

const needsRole: Readonly<Record<string, unknown>> = {
  secrets: [{ name: 'A', valueFrom: 'arn:aws:ssm:us-east-1:123456789012:parameter/a' }],
  repositoryCredentials: { credentialsParameter: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:a' },
  logConfiguration: {
    logDriver: 'awslogs',
    options: { 'awslogs-group': 'a', 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': 'a' },
  },
}
const bare = (more: object): object => ({ name: 'bare', image: 'image', ...more })

// The driver's options on Fargate: "Send Amazon ECS logs to CloudWatch" in the ECS developer guide.
function logging(): readonly Constraint[] {
  const of = origin('LogConfiguration')
  const log = `${container}.logConfiguration`
  const ofAwslogs = (
    name: string,
    fits: (value: string | undefined) => boolean,
    broken: string | undefined,
  ): Constraint =>
    rule(of, `awslogs: ${name}`, {
      keeps: (input) =>
        each(input).every(({ logConfiguration: one }) => one?.logDriver !== 'awslogs' || fits(one.options?.[name])),
      breaking: (valid) => changed(valid, `${log}.options.${name}`, broken),
    })
  const isGiven = (one: string | undefined): boolean => one !== undefined && one !== ''
  return [
    oneOf(of, `${log}.logDriver`, ['awslogs', 'splunk', 'awsfirelens']),
    ofAwslogs('awslogs-group', (one) => /^[.\-_/#A-Za-z0-9]{1,512}$/.test(one ?? ''), undefined),
    ofAwslogs('awslogs-region', isGiven, undefined),
    ofAwslogs('awslogs-stream-prefix', isGiven, undefined),
    ofAwslogs('mode', (one) => one === undefined || ['blocking', 'non-blocking'].includes(one), 'lossy'),
    ofAwslogs('awslogs-create-group', (one) => one === undefined || ['true', 'false'].includes(one), 'yes'),
    rule(of, 'awslogs: options that there are', {
      keeps: (input) =>
        each(input).every(
          ({ logConfiguration: one }) =>
            one?.logDriver !== 'awslogs' ||
            Object.keys(one.options ?? {}).every((name) => awslogsOptions.includes(name)),
        ),
      breaking: (valid) => changed(valid, `${log}.options.awslogs-groop`, 'x'),
    }),
  ]
}

const awslogsOptions = [
  ...['awslogs-group', 'awslogs-region', 'awslogs-stream-prefix', 'awslogs-create-group'],
  ...['awslogs-datetime-format', 'awslogs-multiline-pattern', 'mode', 'max-buffer-size'],
]

function dependencies(): readonly Constraint[] {
  const of = origin('ContainerDependency')
  const on = (name: string, condition: string) => [{ containerName: name, condition }]
  return [
    oneOf(of, `${container}.dependsOn.*.condition`, Object.values(ContainerCondition)),
    rule(of, 'dependsOn: other containers of the task definition', {
      keeps: (input) => dependenciesOf(input).every(({ from, to }) => to !== undefined && to !== from),
      breaking: (valid) => changed(valid, `${container}.dependsOn`, on('stranger', 'START')),
    }),
    rule(of, 'dependsOn: COMPLETE and SUCCESS not of an essential container', {
      keeps: (input) =>
        dependenciesOf(input).every(
          ({ to, condition }) => to?.essential === false || !/COMPLETE|SUCCESS/.test(condition),
        ),
      breaking: (valid) => ({
        ...valid,
        containerDefinitions: [
          first(valid),
          { ...bare({}), dependsOn: on(first(valid).name ?? '', 'SUCCESS') },
          ...each(valid).slice(1),
        ],
      }),
    }),
  ]
}

function volumes(): readonly Constraint[] {
  const of = origin('MountPoint')
  const declared = (input: Input): readonly (string | undefined)[] =>
    (definition(input).volumes ?? []).map(({ name }) => name)
  return [
    text(origin('Volume'), 'volumes.*.name', /^[A-Za-z0-9_-]{1,255}$/, 'my volume'),
    rule(origin('Volume'), 'volumes: each name once', {
      keeps: (input) => isEachOnce(declared(input)),
      breaking: (valid) => ({
        ...valid,
        volumes: [...(definition(valid).volumes ?? []), { name: 'twice' }, { name: 'twice' }],
      }),
    }),
    rule(of, 'mountPoints: of volumes that are declared', {
      keeps: (input) =>
        each(input).every(({ mountPoints = [] }) =>
          mountPoints.every(({ sourceVolume }) => declared(input).includes(sourceVolume)),
        ),
      breaking: (valid) =>
        changed(valid, `${container}.mountPoints`, [{ sourceVolume: 'elsewhere', containerPath: '/a' }]),
    }),
  ]
}

// What only machines of one's own have: notes of the members in the ECS API reference, and "task definition parameters
// for Fargate" in the developer guide.
function ofOtherMachines(): readonly Constraint[] {
  const onFargate = (what: string, place: string, isThere: (one: ContainerDefinition) => boolean, broken: object) =>
    rule(origin(place), `${what}: not on Fargate`, {
      keeps: (input) => !isFargate(input) || !each(input).some(isThere),
      breaking: (valid) => withFirst(valid, broken),
    })
  const linux = (name: string, broken: unknown) =>
    onFargate(name, 'LinuxParameters', ({ linuxParameters = {} }) => name in linuxParameters, {
      linuxParameters: { [name]: broken },
    })
  const member = (name: string, broken: unknown) =>
    onFargate(name, 'ContainerDefinition', (one) => name in one, { [name]: broken })
  const ofTask = (name: string, broken: unknown, isRight: (value: unknown) => boolean = () => false) =>
    rule(origin(`RegisterTaskDefinition.${name}`), `${name}: not on Fargate`, {
      keeps: (input) => !isFargate(input) || input[name] === undefined || isRight(input[name]),
      breaking: (valid) => ({ ...valid, [name]: broken }),
    })
  return [
    linux('devices', [{ hostPath: '/dev/a' }]),
    linux('sharedMemorySize', 64),
    linux('maxSwap', 64),
    linux('swappiness', 60),
    onFargate(
      'capabilities.add but SYS_PTRACE',
      'KernelCapabilities',
      ({ linuxParameters }) => (linuxParameters?.capabilities?.add ?? []).some((name) => name !== 'SYS_PTRACE'),
      { linuxParameters: { capabilities: { add: ['NET_ADMIN'] } } },
    ),
    member('links', ['a']),
    member('hostname', 'a'),
    member('dnsServers', ['1.1.1.1']),
    member('dnsSearchDomains', ['a']),
    member('extraHosts', [{ hostname: 'a', ipAddress: '1.1.1.1' }]),
    member('dockerSecurityOptions', ['a']),
    member('resourceRequirements', [{ type: 'GPU', value: '1' }]),
    ofTask('placementConstraints', [{ type: 'memberOf', expression: 'a' }]),
    ofTask('ipcMode', 'host'),
    ofTask('pidMode', 'host', (value) => value === 'task'),
    rule(origin('Volume'), 'volumes: no folder of a machine, none of Docker, on Fargate', {
      keeps: (input) =>
        !isFargate(input) ||
        (definition(input).volumes ?? []).every((one) => !one.host?.sourcePath && !one.dockerVolumeConfiguration),
      breaking: (valid) => ({
        ...valid,
        volumes: [...(definition(valid).volumes ?? []), { name: 'data', host: { sourcePath: '/a' } }],
      }),
    }),
    rule(origin('EFSVolumeConfiguration'), 'EFS: authorization needs encryption in transit', {
      keeps: (input) =>
        (definition(input).volumes ?? []).every(
          ({ efsVolumeConfiguration: efs }) => !efs?.authorizationConfig || efs.transitEncryption === 'ENABLED',
        ),
      breaking: (valid) => ({
        ...valid,
        volumes: [
          ...(definition(valid).volumes ?? []),
          { name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1', authorizationConfig: { iam: 'ENABLED' } } },
        ],
      }),
    }),
  ]
}

function environments(): readonly Constraint[] {
  const file = { value: 'arn:aws:s3:::bucket/app.env', type: 's3' }
  return [
    rule(origin('ContainerDefinition.secrets'), 'a name once among environment and secrets', {
      keeps: (input) =>
        each(input).every(({ environment = [], secrets = [] }) =>
          isEachOnce([...environment.map(({ name }) => name), ...secrets.map(({ name }) => name)]),
        ),
      breaking: (valid) =>
        withFirst(valid, {
          environment: [
            { name: 'A', value: '1' },
            { name: 'A', value: '2' },
          ],
        }),
    }),
    rule(origin('ContainerDefinition.environmentFiles', 'ECS developer guide, use-environment-file'), 'at most 10', {
      keeps: (input) => each(input).every(({ environmentFiles = [] }) => environmentFiles.length <= 10),
      breaking: (valid) => withFirst(valid, { environmentFiles: Array.from({ length: 11 }, () => file) }),
    }),
    rule(origin('EnvironmentFile', 'ECS developer guide, use-environment-file'), 'an object of S3 that ends in .env', {
      keeps: (input) =>
        each(input).every(({ environmentFiles = [] }) =>
          environmentFiles.every(
            ({ value = '', type }) => type === 's3' && /^arn:aws[a-z-]*:s3:::[^/]+\/.*\.env$/.test(value),
          ),
        ),
      breaking: (valid) => withFirst(valid, { environmentFiles: [{ ...file, value: 'app.env' }] }),
    }),
    rule(origin('Ulimit'), 'ulimits: a soft limit is no higher than the hard one', {
      keeps: (input) =>
        each(input).every(({ ulimits = [] }) =>
          ulimits.every(({ softLimit = 0, hardLimit = 0 }) => softLimit <= hardLimit),
        ),
      breaking: (valid) => withFirst(valid, { ulimits: [{ name: 'nofile', softLimit: 2, hardLimit: 1 }] }),
    }),
  ]
}

const withFirst = (valid: Input, more: object): Input => ({
  ...valid,
  containerDefinitions: [{ ...first(valid), ...more }, ...each(valid).slice(1)],
})
const definition = (input: Input) => input as unknown as RegisterTaskDefinitionRequest
const each = (input: Input): readonly ContainerDefinition[] => definition(input).containerDefinitions ?? []
const first = (input: Input): ContainerDefinition => each(input)[0] ?? {}
const isFargate = (input: Input): boolean => (definition(input).requiresCompatibilities ?? []).includes('FARGATE')

function dependenciesOf(input: Input) {
  const all = each(input)
  return all.flatMap((from) =>
    (from.dependsOn ?? []).map(({ containerName, condition = '' }) => ({
      ...{ from, condition: condition as string },
      to: all.find(({ name }) => name === containerName),
    })),
  )
}
