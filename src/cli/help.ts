import { groupedInputs } from '../core/settings/groups.ts'
import { helpOf, type InputName, inputSpecs, kindOf } from '../core/settings/inputs.ts'
import { spell } from '../core/settings/resolve.ts'
import { commandGroups, commandTable } from './commands.ts'
import { destroyFlags } from './destroy-flags.ts'
import { doctorFlags } from './doctor-flags.ts'
import { ownFlags, ownOptions } from './exec-options.ts'
import { type Flags, letterOf } from './flags.ts'
import { initFlags } from './init-args.ts'
import { layOut } from './layout.ts'

/** What `mycli` alone prints. */
export function usage(width?: number): string {
  const rows = [
    ...Object.entries(commandTable),
    ['help', { group: 'About mycli', words: '[COMMAND]', summary: 'Print this help, or that of a command.' }] as const,
  ]
  const groups = commandGroups.map((title) => {
    const own = rows.filter(([, { group }]) => group === title)
    return `${title}:\n${own.map(([name, { words, summary }]) => `  ${`${name} ${words}`.trim()}\t${summary}`).join('\n')}`
  })
  return layOut(
    `Run a command at a commit of a git repository, on AWS Fargate or on this machine.

Examples:
  mycli exec --local "make test"
      The commit that is checked out here, on this machine.
  mycli exec "make test"
      The same on AWS Fargate, where mycli init has created what that needs.
  mycli help exec
      Each option, such as that for another image or a larger machine.

Usage:
  mycli COMMAND [options]

${groups.join('\n\n')}

-h or --help behind a command prints its options, -v or --version the version.`,
    width,
  )
}

/** What `mycli exec --help` prints; its options come from the table of inputs. */
export function execHelp(width?: number): string {
  const groups = groupedInputs().flatMap(([title, names]) => {
    const rows = names.filter((name) => name !== 'command' && inputSpecs[name].only !== 'action').flatMap(rowsOf)
    if (title === 'AWS access')
      rows.push(...Object.entries(ownOptions).map(([name, one]) => `  --${name} ${one.placeholder}\t${one.help}`))
    return rows.length === 0 ? [] : [`${title}:\n${rows.join('\n')}`]
  })
  const own = Object.entries(ownFlags).map(([flag, help]) => `  --${flag}\t${help}`)
  return layOut(
    `Run a command at a commit of a git repository, on AWS Fargate or on this machine.

Examples:
  mycli exec "make test"
      On Fargate, at the commit that is checked out here.
  mycli exec --local "make test"
      The same on this machine.
  mycli exec --image node:24 --cpu 4 --memory 8G -- npm test -- --ci
      In another image, on a larger machine.

Usage:
  mycli exec [options] "command"
  mycli exec [options] -- command with words and --options of its own

${groups.join('\n\n')}

This command line:
${own.join('\n')}

A flag is taken back with --no-, as --quiet with --no-quiet; of the two, the last counts.

The command's output goes to stdout, what mycli says to stderr. The exit code is the command's own, or

  124\tthe command ran longer than --timeout
  125\tthe command didn't run, or its exit code isn't known: bad options, an error in AWS, a commit that can't be fetched, or no start within --start-timeout
  130\tthe run was cancelled, its task was stopped from outside, or AWS took the machine away
  137\tthe command was killed, possibly for using too much memory
  141\tthe reader closed the pipe`,
    width,
  )
}

function rowsOf(name: InputName): readonly string[] {
  const { placeholder, short, off, alias, default: usual } = inputSpecs[name]
  if (off !== undefined) return [`  --no-${name}\t${off}`]
  const help = [
    helpOf(name, 'cli'),
    ...(usual === undefined || kindOf(name).isSwitch ? [] : [`Default: ${usual}.`]),
    ...(alias === undefined ? [] : [`Also ${alias.length === 1 ? '-' : '--'}${alias}.`]),
  ].join(' ')
  const own = `  ${placeholder ? `${spell(name, 'cli')} ${placeholder}` : spell(name, 'cli')}\t${help}`
  return short ? [`  --${short.flag}\t${short.help}`, own] : [own]
}

/** What `mycli init --help` prints. */
export function initHelp(width?: number): string {
  return layOut(
    `Create what runs on AWS Fargate need, in one account and region, or change it: a CloudFormation stack.

Usage:
  mycli init [options]

Options:
${flagRows(initFlags)}

It shows what would be made and what it costs, and asks before it does anything. Run it again to change options, to add
a repository, or to go on after an interruption. GH_TOKEN is for a private repository, whose ids it asks GitHub for.

Git credentials for other private repositories are stored in Parameter Store, encrypted. In a terminal it asks for them;
without one, or with --yes, it takes them from these variables, and never from its options:
  MYCLI_GITHUB_TOKEN   token for github.com
  MYCLI_GITLAB_TOKEN   token for gitlab.com
  MYCLI_SSH_KEY        text of a private SSH key without a passphrase`,
    width,
  )
}

/** What `mycli destroy --help` prints. */
export function destroyHelp(width?: number): string {
  return layOut(
    `Delete a stack of mycli init: its tasks, CloudFormation stack, task definitions, key, stored credentials, and what its
image cache keeps in ECR.

Usage:
  mycli destroy [options]

Options:
${flagRows(destroyFlags)}

It shows what there is, and asks before it deletes anything; at the end it looks whether anything is left. GitHub's OIDC
provider stays, since other repositories may use it. Run it again to go on after an interruption.`,
    width,
  )
}

/** What `mycli doctor --help` prints. */
export function doctorHelp(width?: number): string {
  return layOut(
    `Check whether a run on AWS Fargate would work here, and say how to fix what is wrong. Nothing is changed.

Usage:
  mycli doctor [options]

Options:
${flagRows(doctorFlags)}

Looks at the stack, the OIDC provider, the workflow role's trust in the repository, the network, images, quotas, the
rights of this identity, and the commit. Exit code 0 where nothing is wrong, 1 where something is, 125 where it could
not look.`,
    width,
  )
}

/** The options of a command, each with its help, as rows for `layOut`. */
export const flagRows = (flags: Flags): string =>
  Object.entries(flags)
    .map(([flag, { value, help }]) => {
      const letter = letterOf(flag)
      return `  --${flag}${value === undefined ? '' : ` ${value}`}\t${help}${letter === undefined ? '' : ` Also ${letter}.`}`
    })
    .join('\n')
