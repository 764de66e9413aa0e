import { type InputName, inputNames, inputSpecs } from './inputs.ts'

/** What to say of an option that the command line does not have, though people look for it. */
export function adviceFor(option: string): string | undefined {
  const name = option.replace(/^--?/, '')
  const spec = inputNames.includes(name as InputName) ? inputSpecs[name as InputName] : undefined
  if (name === 'command') return 'is not an option: the command stands by itself, as in mycli exec "make test".'
  if (spec?.only === 'action') return `is an input of the GitHub Action alone. ${instead(name)}`.trim()
  const ours = Object.hasOwn(known, name) ? known[name] : undefined
  return ours === undefined ? undefined : `is not an option. ${ours}`
}

const instead = (name: string): string => insteadOf[name as InputName] ?? ''

/** What a command line has in place of what only the Action has. */
const insteadOf: Readonly<Partial<Record<InputName, string>>> = {
  'role-to-assume': 'Here the AWS credentials of the shell are used: name a profile with that role with --profile.',
  'ssh-key': 'Here the stack keeps the key: mycli init stores it.',
  'ssh-known-hosts': 'Here the stack keeps the key: mycli init stores it.',
  exports: 'Here there are no later steps.',
  'mask-aws-account-id': 'Here nothing is masked.',
}

const use = (option: string): string => `Use ${option}.`
const isDefault = 'There is nothing to switch on: it is so by itself.'

const noPorts = 'A run has no ports that anything could connect to.'

/** Names that other tools have for what is an option here, and what to use. */
const known: Readonly<Record<string, string>> = {
  ...namesFor('--branch', 'ref', 'tag', 'b', 'git-ref', 'revision-name'),
  ...namesFor('--sha', 'commit', 'commit-id', 'rev', 'revision', 'source-version'),
  ...namesFor(
    '--working-directory',
    'cwd',
    'workdir',
    'work-dir',
    'working-dir',
    'w',
    'C',
    'dir',
    'directory',
    'chdir',
  ),
  ...namesFor('--repo', 'repository', 'r', 'R', 'git-url', 'url', 'remote', 'source'),
  ...namesFor('--memory', 'memory-mb', 'memory-mib', 'memory-size', 'mem', 'm', 'ram'),
  ...namesFor('--cpu', 'cpus', 'vcpu', 'vcpus', 'cpu-units', 'cores'),
  ...namesFor('--ephemeral-storage', 'disk', 'disk-size', 'storage', 'ephemeral-storage-size'),
  ...namesFor('--architecture', 'arch', 'platform', 'cpu-architecture', 'runtime-platform'),
  ...namesFor('--image', 'docker-image', 'container-image', 'img', 'image-uri'),
  ...namesFor('--env', 'env-var', 'env-vars', 'environment', 'set-env', 'environment-variables'),
  ...namesFor('--secrets', 'secret'),
  ...namesFor('--timeout', 'timeout-minutes', 'timeout-seconds', 'max-time', 'time-limit'),
  ...namesFor('--config', 'config-file', 'settings', 'file', 'f', 'c'),
  ...namesFor('--fetch-depth', 'depth', 'clone-depth', 'git-depth'),
  ...namesFor('--submodules recursive', 'recurse-submodules', 'recursive'),
  ...namesFor('--subnets', 'subnet', 'subnet-id', 'subnet-ids', 'network'),
  ...namesFor('--security-groups', 'security-group', 'security-group-id', 'security-group-ids', 'sg'),
  ...namesFor('--task-role', 'task-role-arn', 'role', 'role-arn', 'iam-role'),
  ...namesFor('--execution-role', 'execution-role-arn', 'task-execution-role'),
  ...namesFor('--public-ip', 'assign-public-ip', 'public'),
  ...namesFor('--like', 'task-definition', 'service', 'task-def', 'taskdef'),
  ...namesFor('--capacity spot', 'spot', 'fargate-spot', 'use-spot'),
  ...namesFor('--capacity', 'capacity-provider', 'launch-type', 'capacity-provider-strategy'),
  ...namesFor('--stack', 'stack-name', 'app', 'project', 'project-name', 'n'),
  ...namesFor('--region', 'aws-default-region', 'location'),
  ...namesFor('--profile', 'aws-profile', 'p'),
  ...namesFor('--log-group', 'log-group-name', 'awslogs-group'),
  ...namesFor('--local', 'here', 'l', 'dry'),
  ...namesFor('--dry-run', 'dryrun', 'plan', 'whatif', 'noop'),
  ...namesFor('--explain', 'verbose', 'debug', 'show-config', 'print-config'),
  ...namesFor('--quiet', 'silent', 's'),
  ...namesFor('--detach', 'd', 'detached', 'background'),
  ...namesFor('--env NAME=value for each, or env in .mycli.yaml', 'env-file'),
  rm: isDefault,
  wait: isDefault,
  follow: isDefault,
  tail: isDefault,
  watch: isDefault,
  yes: 'mycli exec asks nothing.',
  y: 'mycli exec asks nothing.',
  name: 'An execution gets an id of its own.',
  ports: noPorts,
  port: noPorts,
  publish: noPorts,
  gpus: 'Fargate has no GPUs.',
  privileged: 'Fargate has no privileged containers.',
  i: 'A run has no terminal and reads nothing.',
  t: 'A run has no terminal and reads nothing.',
  interactive: 'A run has no terminal and reads nothing.',
  tty: 'A run has no terminal and reads nothing.',
  user: 'The command runs as the user that its image names.',
  u: 'The command runs as the user that its image names.',
  volume: 'A run has no volumes but those of --like.',
  mount: 'A run has no volumes but those of --like.',
  output: 'The command has stdout for itself: write > FILE behind the line.',
  o: 'The command has stdout for itself: write > FILE behind the line.',
  v: 'mycli -v prints the version, --explain each setting; a run has no volumes but those of --like.',
  version: 'mycli --version prints the version.',
  V: 'mycli --version prints the version.',
}

function namesFor(option: string, ...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, use(option)]))
}
