import type { InputSpec } from '../input-spec.ts'

/** As whom, and how it shows. */
export const accessInputs = {
  'role-to-assume': {
    kind: 'text',
    engine: 'fargate',
    only: 'action',
    help: 'ARN of the role to assume through GitHub\'s OIDC; the job needs "id-token: write". Default: none, but the credentials that the AWS SDK finds where the step runs.',
  },
  'aws-region': {
    kind: 'region',
    engine: 'fargate',
    placeholder: 'REGION',
    help: 'AWS region. Default: that of AWS_REGION, AWS_DEFAULT_REGION or the profile.',
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
