import { capacities, isCapacity } from '../core/aws/stack.ts'
import { InputError, type Problem, UserError } from '../core/errors.ts'
import { type LikeReference, readLike } from '../core/settings/like.ts'
import { isStackName, usualStack } from '../core/stack/files.ts'
import type { StackOptions } from '../core/stack/parameters.ts'
import { printable } from '../core/text.ts'
import { accountFlags } from './account.ts'
import { type Flags, readFlags } from './flags.ts'
import { repositoryForm } from './repository.ts'

/** The options of `mycli init`. */
export const initFlags = {
  ...accountFlags,
  stack: { value: 'NAME', help: `Name of the stack. Default: ${usualStack}.` },
  repository: {
    value: 'OWNER/NAME',
    help: 'GitHub repository whose workflows may run tasks, beside those that may already. Default: that of the current folder. As OWNER@OWNER_ID/NAME@ID a private one needs no token.',
  },
  refs: { value: 'REFS', help: 'Refs whose jobs may run tasks, such as refs/heads/main,refs/tags/v*. Default: all.' },
  environments: { value: 'NAMES', help: 'GitHub environments whose jobs may run tasks. Default: every job.' },
  capacity: {
    value: 'KIND',
    help: 'Capacity of runs that name none: on-demand, spot-then-on-demand, or spot, which costs a third, but is taken away now and then. Default: on-demand.',
  },
  vpc: { value: 'ID', help: 'Existing VPC. Default: a new one with two public subnets.' },
  subnets: { value: 'IDS', help: 'Subnets of the existing VPC, with a way out to the internet.' },
  'security-groups': {
    value: 'IDS',
    help: 'Security groups of the existing VPC. Default: a new one without inbound rules.',
  },
  'no-public-ip': { help: 'Give tasks no public address, in private subnets behind a NAT gateway.' },
  zones: { value: 'NUMBER', help: 'Availability zones of a new VPC: 2 or 3, where the Region has them. Default: 2.' },
  'image-cache': { help: 'Pull images of ECR Public through a cache in the account, for many tasks at once.' },
  like: {
    value: 'SERVICES',
    help: 'Services that runs may be like, beside those that are: service/CLUSTER/NAME, or task definitions, separated by commas.',
  },
  'like-key': {
    help: "Let the execution roles of --like read the stack's key, for runs with a private repository or secret-env.",
  },
  'permissions-boundary': { value: 'ARN', help: 'Policy that bounds every role of the stack.' },
  'role-path': { value: 'PATH', help: 'What the path of every role begins with. Default: /.' },
  'role-arn': { value: 'ARN', help: 'Role with which CloudFormation works.' },
  'no-credentials': { help: 'Ask for no git credentials.' },
  'replace-credentials': { help: 'Ask also for those that are stored already, and replace the ones that are given.' },
  try: { help: 'Run "echo hello" on the stack at the end, without a question.' },
  template: { help: 'Print the template, for example for another team, and do nothing.' },
  'dry-run': { help: 'Show what would be made, and make nothing.' },
  yes: { help: 'Ask nothing.' },
  help: { help: 'Print this help.' },
} as const satisfies Flags

/** What the words behind `mycli init` say; what is undefined was not given. */
export interface InitArgs extends StackOptions {
  readonly help: boolean
  readonly template: boolean
  readonly dryRun: boolean
  readonly yes: boolean
  readonly try: boolean
  readonly region: string | undefined
  readonly profile: string | undefined
  readonly stack: string
  readonly repository: string | undefined
  readonly credentials: boolean
  readonly replaceCredentials: boolean
  readonly role: string | undefined
  readonly like: readonly LikeReference[] | undefined
  readonly likeKey: boolean
}

type Name = keyof typeof initFlags
/**
 * Reads them.
 * @throws InputError with everything that is wrong
 */
export function readInitArgs(argv: readonly string[]): InitArgs {
  const { given, problems: wrong } = readFlags(argv, initFlags)
  const problems: Problem[] = [...wrong]
  const text = (name: Name): string | undefined => given.get(name)
  const checked = (name: Name, form: RegExp, words: string): string | undefined => {
    const value = text(name)
    if (value !== undefined && !form.test(value))
      problems.push({ where: `--${name}`, message: `must be ${words}, not "${printable(value, 100)}".` })
    return value
  }
  const list = (name: Name, form: RegExp, words: string): readonly string[] | undefined => {
    const values = text(name)
      ?.split(/[\s,]+/)
      .filter(Boolean)
    const wrong = values?.find((value) => !form.test(value))
    if (wrong !== undefined)
      problems.push({ where: `--${name}`, message: `must be ${words}, not "${printable(wrong, 100)}".` })
    return values
  }
  const likes = text('like')
    ?.split(/[\s,]+/)
    .filter(Boolean)
    .map(readLike)
  for (const one of likes ?? []) if ('problem' in one) problems.push({ where: '--like', message: one.problem })
  const capacity = text('capacity')
  if (capacity !== undefined && !isCapacity(capacity)) {
    problems.push({ where: '--capacity', message: `must be one of ${Object.keys(capacities).join(', ')}.` })
  }
  const zones = checked('zones', /^[23]$/, '2 or 3')
  const args: InitArgs = {
    help: given.has('help'),
    template: given.has('template'),
    dryRun: given.has('dry-run'),
    yes: given.has('yes'),
    try: given.has('try'),
    region: text('region'),
    profile: text('profile'),
    stack: text('stack') ?? usualStack,
    repository: checked('repository', repositoryForm.form, repositoryForm.words),
    refs: list('refs', /^refs\/[^\s,:^~[\\]+$/, 'full refs such as refs/heads/main'),
    environments: list('environments', /^[^\s,:]{1,255}$/, 'names'),
    credentials: !given.has('no-credentials'),
    replaceCredentials: given.has('replace-credentials'),
    capacity: isCapacity(capacity) ? capacity : undefined,
    vpc: checked('vpc', /^vpc-[0-9a-f]{8,17}$/, 'the id of a VPC'),
    subnets: list('subnets', /^subnet-[0-9a-f]{8,17}$/, 'ids of subnets'),
    securityGroups: list('security-groups', /^sg-[0-9a-f]{8,17}$/, 'ids of security groups'),
    publicIp: given.has('no-public-ip') ? false : undefined,
    zones: zones === '2' || zones === '3' ? zones : undefined,
    imageCache: given.has('image-cache') ? 'yes' : undefined,
    permissionsBoundary: checked(
      'permissions-boundary',
      /^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/.+$/,
      'the ARN of a policy',
    ),
    rolePath: checked('role-path', /^\/([\w+=,.@-]+\/)*$/, 'a path such as /teams/platform/'),
    like: likes?.flatMap((one) => ('value' in one ? [one.value] : [])),
    likeKey: given.has('like-key'),
    role: checked('role-arn', /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/, 'the ARN of a role'),
  }
  if (!isStackName(args.stack)) problems.push({ where: '--stack', message: 'must be letters, digits and hyphens.' })
  if (args.imageCache !== undefined && !/^(?=.{1,24}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(args.stack)) {
    problems.push({
      where: '--image-cache',
      message: `needs a stack whose name is of small letters, digits and hyphens, 24 at the most, not ${printable(args.stack, 64)}.`,
    })
  }
  if (args.vpc !== undefined && args.subnets === undefined) {
    problems.push({
      where: '--vpc',
      message: 'needs --subnets: those of its subnets that have a way out to the internet.',
    })
  }
  if (args.vpc === undefined && (args.subnets ?? args.securityGroups)) {
    problems.push({ where: args.subnets ? '--subnets' : '--security-groups', message: 'needs --vpc.' })
  }
  if (problems.length > 0 && !args.help) throw new InputError(problems, 'See mycli init --help.')
  return args
}

/** @throws UserError where nothing can be asked, and no option says to go ahead */
export function checkAskable({ yes, dryRun }: InitArgs, isTerminal: boolean): void {
  if (yes || dryRun || isTerminal) return
  throw new UserError('This is no terminal, so nothing can be asked.', {
    hint: 'Add --yes to go ahead with what the options say, or --dry-run to see it first; mycli init --help lists them.',
  })
}
