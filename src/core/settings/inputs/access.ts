import type { InputSpec } from '../input-spec.ts'

/** Identity and credentials, and what is shown. */
export const accessInputs = {
  'role-to-assume': {
    kind: 'role',
    engine: 'fargate',
    only: 'action',
    help: 'ARN of the role to assume through GitHub\'s OIDC; the job needs "id-token: write". Default: none; the AWS SDK\'s default credentials are used.',
  },
  'aws-region': {
    kind: 'region',
    engine: 'fargate',
    alias: 'region',
    placeholder: 'REGION',
    help: "AWS region. Default: AWS_REGION, AWS_DEFAULT_REGION or the profile's.",
  },
  audience: {
    kind: 'text',
    engine: 'fargate',
    only: 'action',
    help: 'Audience of the OIDC token. Default: sts.amazonaws.com, in China sts.amazonaws.com.cn.',
  },
  'parallel-jobs': {
    kind: 'times',
    engine: 'fargate',
    only: 'action',
    default: '1',
    actionDefault: '${{ strategy.job-total }}',
    help: "How many jobs run in parallel. The more there are, the less often each polls AWS, since they share the account's request quota.",
  },
  token: {
    kind: 'text',
    secret: true,
    placeholder: 'NAME',
    actionDefault: '${{ github.token }}',
    help: 'Token to fetch the repository over https.',
    helpIn: {
      action: 'It also reads the settings file, and is sent to no other host.',
      cli: 'NAME is the environment variable that has it. Default: GH_TOKEN or GITHUB_TOKEN, for github.com.',
    },
  },
  'ssh-key': {
    kind: 'script',
    only: 'action',
    secret: true,
    help: 'Private SSH key to fetch the repository with, if repo is an SSH address.',
  },
  'ssh-known-hosts': {
    kind: 'script',
    only: 'action',
    help: 'Host keys to trust, in the format of known_hosts. Default: those of github.com and gitlab.com.',
  },
  'persist-credentials': {
    kind: 'flag',
    only: 'action',
    default: 'false',
    help: "Let the command's own git use the token or the SSH key, too.",
  },
  'workflow-commands': {
    kind: 'flag',
    only: 'action',
    default: 'false',
    help: "Obey workflow commands such as ::error:: in the command's output instead of printing them.",
  },
  exports: {
    kind: 'exports',
    only: 'action',
    help: 'Names of the variables that the command may set with $GITHUB_ENV for the steps that follow. Default: none.',
  },
  summary: {
    kind: 'flag',
    default: 'false',
    actionDefault: 'true',
    help: 'Show what the command wrote to $GITHUB_STEP_SUMMARY.',
    helpIn: {
      action: 'In the job summary it stands below how the run ended, where the time went and what it cost.',
      cli: 'It is printed to stderr.',
    },
  },
  'mask-aws-account-id': {
    kind: 'flag',
    engine: 'fargate',
    only: 'action',
    default: 'false',
    help: "Mask the AWS account's number in the log and the summary. GitHub doesn't pass outputs that contain it, such as task-arn, on to other jobs.",
  },
} as const satisfies Record<string, InputSpec>
