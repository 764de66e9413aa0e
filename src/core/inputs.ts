import { ourImages } from './fargate/images.ts'
import type { FrontEnd, InputSpec, Kinds } from './input-spec.ts'

/** Every input, once. Types, flags, help, action.yml, the schema and (by test) every document follow from this table. */
export const inputs = {
  command: {
    kind: 'script',
    required: true,
    file: true,
    help: 'Command to run at the root of the checkout; several lines run as a script.',
  },
  repo: {
    kind: 'repository',
    file: true,
    placeholder: 'REPO',
    help: 'Repository to run in: owner/name, an https or ssh URL, or git@host:path; with the local engine also a path. Default: the repository that the workflow runs in, on the command line that of the current folder.',
  },
  branch: {
    kind: 'branch',
    file: true,
    placeholder: 'NAME',
    help: 'Branch or tag to run. Default: the commit that the workflow runs for, on the command line what is checked out.',
  },
  sha: { kind: 'sha', placeholder: 'COMMIT', help: 'Commit to run, as its full id.' },
  'fetch-depth': {
    kind: 'depth',
    default: '1',
    placeholder: 'COMMITS',
    help: 'How many commits of history to fetch; 0 for all of it.',
  },
  submodules: {
    kind: 'submodules',
    default: 'false',
    placeholder: 'WHICH',
    help: 'Whether to fetch submodules: false, true, or recursive for those of submodules too.',
  },
  lfs: { kind: 'flag', default: 'false', help: 'Fetch the files that git LFS keeps.' },
  shell: {
    kind: 'shell',
    file: true,
    placeholder: 'SHELL',
    help: "bash, sh, python, or a command line with {0} where the script's path goes. Default: bash -eo pipefail where there is a bash, else sh -e.",
  },
  'working-directory': {
    kind: 'folder',
    file: true,
    placeholder: 'DIR',
    help: 'Folder to run the command in, relative to the root of the checkout.',
  },
  env: {
    kind: 'pairs',
    file: true,
    placeholder: 'NAME=VALUE',
    help: 'Environment variables for the command, in lines NAME=value; on the command line one, and the option may be given again and again.',
  },
  timeout: {
    kind: 'seconds',
    file: true,
    default: '60m',
    placeholder: 'TIME',
    help: 'Stop the command after this long: seconds, or for example 90s, 30m, 2h.',
  },
  'start-timeout': {
    kind: 'seconds',
    default: '15m',
    placeholder: 'TIME',
    help: 'Give up when the command has not begun after this long.',
  },
  config: {
    kind: 'path',
    default: '.mycli.yaml',
    placeholder: 'FILE',
    help: 'File with settings, relative to the root of the repository, on the command line to the current folder.',
  },
  engine: {
    kind: 'engine',
    default: 'fargate',
    placeholder: 'ENGINE',
    help: 'Where to run: fargate, or local for this machine itself, in a workflow the runner.',
    short: { flag: 'local', value: 'local', help: 'Run on this machine, without AWS; the same as --engine local.' },
  },
  image: {
    kind: 'image',
    file: true,
    default: ourImages.executor,
    placeholder: 'IMAGE',
    help: 'Container image to run the command in; it needs no git, and not even a shell. A stack may have a default of its own.',
  },
  'image-credentials': {
    kind: 'text',
    placeholder: 'ARN',
    help: 'ARN of the Secrets Manager secret for a private registry: JSON with the keys username and password.',
  },
  cpu: {
    kind: 'cpu',
    file: true,
    default: '1024',
    placeholder: 'UNITS',
    help: 'CPU units, 1024 for one vCPU, or for example "2 vCPU".',
  },
  memory: {
    kind: 'memory',
    file: true,
    default: '2048',
    placeholder: 'SIZE',
    help: 'Memory in MiB, or for example "4 GB". Fargate has certain sizes for each cpu.',
  },
  'ephemeral-storage': {
    kind: 'storage',
    file: true,
    placeholder: 'SIZE',
    help: 'Disk space in GiB, from 21 to 200, shared with the image. Default: the 20 that Fargate gives.',
  },
  architecture: {
    kind: 'architecture',
    file: true,
    default: 'x86_64',
    placeholder: 'NAME',
    help: 'Processor of the machine: x86_64 or arm64.',
  },
  capacity: {
    kind: 'capacity',
    file: true,
    default: 'spot-then-on-demand',
    placeholder: 'KIND',
    help: 'spot-then-on-demand, spot, or on-demand. Spot costs less, and may be taken away in the middle of a command; the first falls back to on-demand where there is no Spot capacity.',
  },
  'retries-on-interruption': {
    kind: 'times',
    default: '0',
    placeholder: 'TIMES',
    help: 'How often to run the command again when its Spot machine was taken away after it had begun.',
  },
  secrets: {
    kind: 'pairs',
    file: true,
    placeholder: 'NAME=ARN',
    help: 'Secret environment variables for the command that ECS reads from SSM parameters or Secrets Manager, in lines NAME=arn; on the command line one, and the option may be given again and again.',
  },
  'secret-env': {
    kind: 'pairs',
    only: 'action',
    secret: true,
    help: 'Secret environment variables for the command, in lines NAME=value; they travel sealed and are masked in the log.',
  },
  stack: {
    kind: 'text',
    file: true,
    default: 'mycli',
    placeholder: 'NAME',
    help: 'Name of the stack to run in: its SSM parameter /mycli/NAME says where everything is.',
  },
  cluster: { kind: 'text', placeholder: 'NAME', help: "ECS cluster, by name or ARN. Default: the stack's." },
  subnets: {
    kind: 'list',
    placeholder: 'IDS',
    help: "Subnets for the task, with commas or spaces between. Default: the stack's.",
  },
  'security-groups': {
    kind: 'list',
    placeholder: 'IDS',
    help: "Security groups for the task, with commas or spaces between. Default: the stack's, else the default one of the VPC.",
  },
  'public-ip': {
    kind: 'answer',
    placeholder: 'BOOL',
    help: 'Whether the task gets a public IP address, which it needs in a public subnet. Default: as the stack has it, else true.',
  },
  'execution-role': {
    kind: 'text',
    placeholder: 'ARN',
    help: "Role with which ECS pulls images, reads secrets and writes logs. Default: the stack's.",
  },
  'task-role': {
    kind: 'text',
    placeholder: 'ROLE',
    help: "Role that the command has in AWS: an ARN, or the name of one of the stack's. Default: the stack's, if it has one.",
  },
  'log-group': { kind: 'text', placeholder: 'NAME', help: "CloudWatch log group. Default: the stack's." },
  'public-key': {
    kind: 'text',
    placeholder: 'AGE',
    help: "age recipient (age1…): what the task is told is sealed to it. Goes with key-secret. Default: the stack's.",
  },
  'key-secret': {
    kind: 'text',
    placeholder: 'ARN',
    help: "ARN of the Secrets Manager secret with the age identity that opens what was sealed to public-key. Default: the stack's.",
  },
  'checkout-image': {
    kind: 'image',
    placeholder: 'IMAGE',
    help: "Image of the containers that fetch the commit. Default: the stack's, else the public one.",
  },
  'role-to-assume': {
    kind: 'text',
    only: 'action',
    help: 'ARN of the role to assume through GitHub\'s OIDC; the job needs "id-token: write". Default: none, but the credentials that the AWS SDK finds where the step runs.',
  },
  'aws-region': {
    kind: 'region',
    placeholder: 'REGION',
    help: 'AWS region. Default: that of AWS_REGION, AWS_DEFAULT_REGION or the profile.',
  },
  audience: {
    kind: 'text',
    only: 'action',
    help: 'Audience of the OIDC token. Default: sts.amazonaws.com, in China sts.amazonaws.com.cn.',
  },
  'parallel-jobs': {
    kind: 'times',
    only: 'action',
    default: '1',
    actionDefault: '${{ strategy.job-total }}',
    help: 'How many jobs run side by side: the more there are, the less often each asks AWS, since they share what an account may ask.',
  },
  token: {
    kind: 'text',
    only: 'action',
    secret: true,
    actionDefault: '${{ github.token }}',
    help: 'Token to fetch the repository over https with, and to read the settings file with. It goes to no other host.',
  },
  'ssh-key': {
    kind: 'script',
    only: 'action',
    secret: true,
    help: 'Private SSH key to fetch the repository with, when it is named by an SSH address.',
  },
  'ssh-known-hosts': {
    kind: 'script',
    only: 'action',
    help: 'Host keys to trust, in lines of known_hosts. Default: those of github.com and gitlab.com.',
  },
  'persist-credentials': {
    kind: 'flag',
    only: 'action',
    default: 'false',
    help: "Let the command's own git use the token or the SSH key too.",
  },
  'workflow-commands': {
    kind: 'flag',
    only: 'action',
    default: 'false',
    help: "Obey workflow commands such as ::error:: in the command's output, rather than print them.",
  },
  summary: {
    kind: 'flag',
    default: 'false',
    actionDefault: 'true',
    help: "Pass on what the command wrote to $GITHUB_STEP_SUMMARY: to the step's summary, on the command line to stderr.",
  },
} as const satisfies Record<string, InputSpec>

/** The name of an input, as the Action spells it and, behind two hyphens, the command line. */
export type InputName = keyof typeof inputs

type Always = { default: string } | { required: true }
type Optional<S extends InputSpec> = S extends Always ? never : undefined

/** The inputs once they have been read: typed, checked, with their defaults. */
export type Inputs = {
  readonly [K in InputName]: Kinds[(typeof inputs)[K]['kind']] | Optional<(typeof inputs)[K]>
}

/** The names in the table's order. */
export const inputNames = Object.keys(inputs) as readonly InputName[]

/** The table with its rows seen through their common type. */
export const inputSpecs: Readonly<Record<InputName, InputSpec>> = inputs

/** The names that a front end has, in the table's order. */
export const inputNamesOf = (frontEnd: FrontEnd): readonly InputName[] =>
  inputNames.filter((name) => (inputSpecs[name].only ?? frontEnd) === frontEnd)

/** The names that .mycli.yaml may set, in the table's order. */
export const fileKeys: readonly InputName[] = inputNames.filter((name) => inputSpecs[name].file)
