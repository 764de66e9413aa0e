import { helpOf, inputNamesOf, inputSpecs, kindOf } from '../core/settings/inputs.ts'
import { spell } from '../core/settings/resolve.ts'
import { ownFlags } from './args.ts'
import { commandTable } from './commands.ts'
import { destroyFlags } from './destroy-flags.ts'
import { doctorFlags } from './doctor-flags.ts'
import type { Flags } from './flags.ts'
import { initFlags } from './init-args.ts'

/** What `mycli` alone prints. */
export function usage(): string {
  const rows = Object.entries(commandTable).map(
    ([name, { words, summary }]) => [`mycli ${name} ${words}`, summary] as const,
  )
  const others = [
    ['mycli completion SHELL', 'Print a script that completes words, for bash, zsh or fish.'],
    ['mycli version', 'Print the version.'],
    ['mycli help [COMMAND]', 'Print this help, or that of a command with its options.'],
  ] as const
  return `Run a command at a commit of a git repository.

Usage:
${columns([...rows, ...others])}
`
}

/** What `mycli exec --help` prints; its options come from the table of inputs. */
export function execHelp(): string {
  const rows: [string, string][] = []
  for (const name of inputNamesOf('cli')) {
    const { placeholder, short, off, default: usual } = inputSpecs[name]
    if (name === 'command') continue
    if (off !== undefined) {
      rows.push([`--no-${name}`, off])
      continue
    }
    if (short) rows.push([`--${short.flag}`, short.help])
    const help = helpOf(name, 'cli')
    const shown = usual === undefined || kindOf(name).isSwitch ? help : `${help} Default: ${usual}.`
    rows.push([placeholder ? `${spell(name, 'cli')} ${placeholder}` : spell(name, 'cli'), shown])
  }
  for (const [flag, help] of Object.entries(ownFlags)) rows.push([`--${flag}`, help])
  return `Run a command at a commit of a git repository.

Usage:
  mycli exec [options] "command"
  mycli exec [options] -- command with words and --options of its own

Options:
${columns(rows)}

The command's output goes to stdout, what mycli says to stderr. The exit code is the command's own, or
  124  stopped by the timeout
  125  the command did not run, or its exit code is not known: bad input, AWS, or the commit could not be fetched
  130  cancelled, told to stop, or its machine was taken away
  137  killed, possibly for using too much memory
`
}

/** What `mycli init --help` prints. */
export function initHelp(): string {
  return `Make what runs on AWS Fargate need, in one account and region, or change it: a CloudFormation stack.

Usage:
  mycli init [options]

Options:
${flagColumns(initFlags)}

It shows what would be made and what it costs, and asks before it does anything. Run it again to change options, to add
a repository, or to go on after an interruption. GH_TOKEN is for a private repository, whose ids it asks GitHub for.

Git credentials for other private repositories are stored in Parameter Store, encrypted. In a terminal it asks for them;
without one, or with --yes, it takes them from these variables, and never from its options:
  MYCLI_GITHUB_TOKEN   token for github.com
  MYCLI_GITLAB_TOKEN   token for gitlab.com
  MYCLI_SSH_KEY        text of a private SSH key without a passphrase
`
}

/** What `mycli destroy --help` prints. */
export function destroyHelp(): string {
  return `Delete a stack of mycli init: its tasks, CloudFormation stack, task definitions, key, stored credentials, and what its
image cache keeps in ECR.

Usage:
  mycli destroy [options]

Options:
${flagColumns(destroyFlags)}

It shows what there is, and asks before it deletes anything; at the end it looks whether anything is left. GitHub's OIDC
provider stays, since other repositories may use it. Run it again to go on after an interruption.
`
}

/** What `mycli doctor --help` prints. */
export function doctorHelp(): string {
  return `Look whether a run on AWS Fargate would work here, and say what would mend what is wrong. Nothing is changed.

Usage:
  mycli doctor [options]

Options:
${flagColumns(doctorFlags)}

Looks at the stack, the OIDC provider, the workflow role's trust in the repository, the network, images, quotas, the
rights of this identity, and the commit. Exit code 0 where nothing is wrong, 1 where something is, 125 where it could
not look.
`
}

/** The options of a command, each with its help, for people. */
export const flagColumns = (flags: Flags): string =>
  columns(
    Object.entries(flags).map(([flag, { value, help }]) => [
      value === undefined ? `--${flag}` : `--${flag} ${value}`,
      help,
    ]),
  )

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([flag]) => flag.length)) + 4
  return rows.map(([flag, help]) => `  ${flag.padEnd(width - 2)}${wrap(help, 100 - width, width)}`).join('\n')
}

function wrap(text: string, width: number, indent: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`)
}
